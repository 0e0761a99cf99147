"""From paragraphs to a reading: what kind of page it is, and what stands around the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import msgspec

from giaouoc.reading.footnotes import without_footnotes
from giaouoc.reading.furniture import without_furniture
from giaouoc.reading.kinds import is_news, kind_of_title, reads_as_article, title_place
from giaouoc.reading.letterhead import is_head_line
from giaouoc.reading.markers import marker_of
from giaouoc.reading.official import read_official
from giaouoc.reading.one_line import one_line_document, split_lines
from giaouoc.reading.paragraphs import Paragraph, Table, texts_of
from giaouoc.reading.press import read_news
from giaouoc.reading.result import Reading, Warned
from giaouoc.reading.tables import is_list, restored

__all__ = ["read_blocks"]

Blocks = Sequence[Paragraph | Table]

_LONGEST_POST = 60
"""Letters of a post that stands above two signatures side by side."""


def read_blocks(blocks: Blocks, *, encoding: str = "", warned: Sequence[Warned] = ()) -> Reading:
    """Understand a document.

    `encoding` is how its characters were found; `warned` is what the loading of the file already found to look at.
    """
    lines = texts_of(blocks)
    document, left = without_furniture(restored(_laid_out(blocks)))
    document, notes = without_footnotes(document)
    title_at = title_place(document)
    if title_at is None and (is_news(document) or reads_as_article(document)):
        reading = read_news(document, lines)
    else:
        start = 0
        if title_at is not None and is_news(document[:title_at]):
            start = _embedded_from(document, title_at)
            title_at -= start
        reading = read_official(document[start:], title_at, document[:start], lines)
    return msgspec.structs.replace(
        reading,
        encoding=encoding,
        left_out=(*left, *notes, *reading.left_out),
        warnings=(*warned, *reading.warnings),
    )


def _laid_out(blocks: Blocks) -> list[Paragraph | Table]:
    """Contents one a line; tables that only set text side by side as their cells, column by column."""
    flat: list[Paragraph | Table] = []
    for block in blocks:
        if isinstance(block, Table) and not is_list(block):
            for whole, group in groupby(block.rows, _is_merged):
                rows = list(group)
                flat += map(Paragraph, _lines(row[0] for row in rows)) if whole else _by_columns(rows)
        elif isinstance(block, Table) or block.text:
            flat.append(block)
    return list(split_lines(flat, lost=one_line_document(flat)))


def _is_merged(row: tuple[str, ...]) -> bool:
    """Whether one cell takes the whole width: a title or a content, not a post that two hold who sign."""
    text = row[0]
    said_once = len(text) > _LONGEST_POST or kind_of_title(text) or marker_of(text)
    return len(row) > 1 and len(set(row)) == 1 and bool(said_once)


def _by_columns(rows: Sequence[tuple[str, ...]]) -> Iterator[Paragraph]:
    columns = zip(*(_padded(row, max(map(len, rows))) for row in rows), strict=True)
    return (Paragraph(line, cell=True) for column in columns for line in _lines(dict.fromkeys(column)))


def _lines(cells: Iterable[str]) -> Iterator[str]:
    return (line for cell in cells for line in cell.split("\n") if line)


def _padded(row: tuple[str, ...], width: int) -> tuple[str, ...]:
    return row + ("",) * (width - len(row))


def _embedded_from(document: Blocks, title_at: int) -> int:
    """Where a document quoted in full by an article begins: at the letterhead above its title."""
    start = title_at
    while start > 0:
        above = document[start - 1]
        if not isinstance(above, Paragraph) or not is_head_line(above.text):
            break
        start -= 1
    return start
