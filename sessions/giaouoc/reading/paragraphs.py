"""A document as its paragraphs and tables in reading order, whatever file they came from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

import msgspec

__all__ = ["Paragraph", "Table", "texts_of", "tidy"]


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
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")


def tidy(text: str) -> str:
    """`text` in NFC without invisible characters and marks of emphasis, blanks made single."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return _BLANKS.sub(" ", _ITALIC.sub(r"\1", _EMPHASIS.sub("", _LINK.sub(r"\1", text)))).strip()


def texts_of(blocks: Iterable[Paragraph | Table]) -> list[str]:
    """The texts of the paragraphs, without tables."""
    return [block.text for block in blocks if isinstance(block, Paragraph)]
