"""Cells typed in the fonts from before Unicode (.VnTime, VNI-Times), which workbooks keep as they were typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cache

from msgspec.structs import replace

from giaouoc.lists.table import Row, Table
from giaouoc.vietnamese.legacy import convert, looks_legacy

__all__ = ["OLD_FONTS", "convert_tables"]

OLD_FONTS = ("tcvn3", "vni")


def convert_tables(tables: tuple[Table, ...], font: str = "") -> tuple[tuple[Table, ...], str]:
    """The tables with cells of an old font in Unicode, and which font it was; empty when there are no such cells.

    Each cell is judged alone: the heading is often Unicode where the names are not. With a `font` given, all cells
    that are not certainly Unicode are taken for it.
    """
    recognised = cache(looks_legacy)
    texts = [text for table in tables for row in table.rows for text in row.texts if text and not text.isascii()]
    kinds = Counter(kind for text in texts if (kind := recognised(text)))
    if not font and not kinds:
        return tables, ""
    chosen = font or _likeliest(kinds, texts)

    def in_unicode(text: str) -> str:
        if not text or text.isascii() or not (recognised(text) or (font and _in_latin_1(text))):
            return text
        return convert(text, chosen)

    return tuple(
        replace(table, rows=tuple(_converted(row, in_unicode) for row in table.rows)) for table in tables
    ), chosen


def _likeliest(kinds: Counter[str], texts: list[str]) -> str:
    """A file is typed in one font; short cells may look like either, all of them together like one."""
    together = looks_legacy(" ".join(text for text in texts if looks_legacy(text)))
    return together or kinds.most_common(1)[0][0]


def _converted(row: Row, in_unicode: Callable[[str], str]) -> Row:
    texts = tuple(in_unicode(text) for text in row.texts)
    return row if texts == row.texts else replace(row, texts=texts)


def _in_latin_1(text: str) -> bool:
    return all(character <= "\xff" for character in text)
