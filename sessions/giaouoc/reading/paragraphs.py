"""A document as its paragraphs and tables in reading order, whatever file they came from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import msgspec

__all__ = ["Paragraph", "Table", "from_text", "texts_of", "tidy", "unwrapped"]


class Paragraph(msgspec.Struct, frozen=True):
    """One paragraph: its text in NFC with single blanks."""

    text: str
    depth: int | None = None
    """Level of an automatic number, whose words then stand at the head of the text; none for typed text."""
    cell: bool = False
    """Whether it stands in a column beside others, as letterheads and signatures do."""


class Table(msgspec.Struct, frozen=True):
    """A table with a heading row."""

    rows: tuple[tuple[str, ...], ...]


_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_BLANKS = re.compile("[\\s\u00a0]+")
_ITALIC = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,2000})(?<=\S)\*(?![\w*])")
_EMPHASIS = re.compile(r"\*\*|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)|`")
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+")
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_COLUMNS = re.compile("\t+|[ \u00a0]{3,}")
_TO_FILL_IN = re.compile(r"(?<!\w)(Số\s*:?|[Nn]gày|tháng|năm)[ \u00a0\t]{2,}(?=[/\dtn])")
"""Room left for a pen: "Số:      /KH-UBND", "ngày      tháng 01"; no gap between columns."""
_TABLE_LINE = re.compile(r"^\s*\|?(.*\|.*?)\|?\s*$")
_TABLE_RULE = re.compile(r"^[\s|:+=-]*$")
_PAGE = re.compile(
    r"\s*(?:[-–]\s*)?Trang\s*:?\s*\d{1,3}(?:\s*/\s*\d{1,3})?\s*(?:[-–])?\s*|"
    r"\s{12,}[-–]?\s*\d{1,3}\s*[-–]?\s*",
    re.IGNORECASE,
)
"""A page's number on a line of its own: named as one, or set in the middle."""
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_ENDS = re.compile(r"[.;:!?…”\"»)\]/]$|\./\.$")
_STARTS_ANEW = re.compile(
    r"(?:[-–—+*•·●▪o]\s|\(?(?:\d{1,3}|[a-zđA-ZĐ])[.)/]|[IVXL]+[.)/-]|Điều\s|Chương\s|Mục\s|Phần\s|Số:|Nơi nhận|Căn cứ|"
    r"(?:TM|KT|TL|TUQ|Q)\.|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)\s+là\b)"
)


def tidy(text: str) -> str:
    """`text` in NFC without invisible characters and marks of emphasis, blanks made single."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return _BLANKS.sub(" ", _ITALIC.sub(r"\1", _EMPHASIS.sub("", _LINK.sub(r"\1", text)))).strip()


def texts_of(blocks: Iterable[Paragraph | Table]) -> list[str]:
    """The texts of the paragraphs, without tables."""
    return [block.text for block in blocks if isinstance(block, Paragraph)]


def from_text(text: str) -> tuple[Paragraph | Table, ...]:
    """Paragraphs and tables of plain text or Markdown; lines broken at a fixed width are put together again."""
    lines = [_HEADING.sub("", line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    return tuple(_blocks(unwrapped(lines)))


def _blocks(lines: Iterable[str]) -> Iterator[Paragraph | Table]:
    rows: list[tuple[str, ...]] = []
    for line in lines:
        cells = _cells(line)
        if len(cells) >= 3 or (rows and len(cells) == len(rows[0])):
            rows.append(cells)
            continue
        if rows and _TABLE_RULE.match(line) and "-" in line:
            continue
        yield from _table(rows)
        rows = []
        if _PAGE.fullmatch(line):
            continue
        beside = len(cells) == 2 and not _CLOCK.search(line)
        for cell in cells if beside else (tidy(line),):
            if cell:
                yield Paragraph(cell, cell=beside)
    yield from _table(rows)


def _cells(line: str) -> tuple[str, ...]:
    """The columns of a line: between bars, tabs or wide gaps; one when it has none."""
    if _TABLE_RULE.match(line):
        return ()
    stripped = _TO_FILL_IN.sub(r"\1 ", line.strip())
    if match := _TABLE_LINE.match(line):
        cells = [tidy(cell) for cell in match[1].split("|")]
        if sum(map(bool, cells)) >= 2:
            return tuple(cells)
    return tuple(cell for part in _COLUMNS.split(stripped) if (cell := tidy(part)))


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[Paragraph | Table]:
    """A table of two rows or more; a single row is a line that happens to have signs between its parts."""
    if len(rows) >= 2:
        yield Table(tuple(rows))
    else:
        yield from (Paragraph(" | ".join(filter(None, row))) for row in rows)


def unwrapped(lines: Sequence[str]) -> list[str]:
    """Put lines that were broken at the margin together again; leave text with one line a paragraph as it is."""
    filled = [len(line) for line in lines if line.strip()]
    if not filled or max(filled) > 200:
        return list(lines)
    width = sorted(filled)[int(len(filled) * 0.9)]
    broken = sum(
        _runs_on(line, following, width) and following.strip()[0].islower()
        for line, following in pairwise(lines)
        if following.strip()
    )
    if broken < 2:
        return list(lines)
    joined: list[str] = []
    open_line = ""
    for line in lines:
        if open_line and line.strip() and _runs_on(open_line, line, width):
            joined[-1] = f"{joined[-1].rstrip()} {line.strip()}"
        else:
            joined.append(line)
        open_line = line
    return joined


def _runs_on(line: str, following: str, width: int) -> bool:
    """Whether `following` goes on with the sentence of `line`, which fills its width."""
    text, after = line.strip(), following.strip()
    if not text or not after or _STARTS_ANEW.match(after) or _COLUMNS.search(text) or "|" in text:
        return False
    if after[0].islower() and not _ENDS.search(text):
        return len(text) > width // 3
    return len(text) >= width * 0.75 and not text.isupper() and not re.search(r"[:;]$|\./\.$", text)
