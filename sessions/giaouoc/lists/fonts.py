"""Cells typed in the fonts from before Unicode (.VnTime, VNI-Times), which workbooks keep as they were typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from enum import Enum, auto
from functools import cache, cached_property

import msgspec
from msgspec.structs import replace

from giaouoc.lists.headings import field_of
from giaouoc.lists.table import Row, Table
from giaouoc.vietnamese.legacy import convert, looks_legacy, syllable_share

__all__ = ["OLD_FONTS", "convert_tables"]

OLD_FONTS = ("tcvn3", "vni")


class _Looks(Enum):
    """What a cell looks like by itself."""

    PLAIN = auto()
    """No letter tells."""
    OLD = auto()
    """Only as text of an old font does it give words."""
    UNICODE = auto()
    """It has letters that no old font has."""
    EITHER = auto()
    """Words both ways: "Khoái" is a word, and "Khối" in a font of VNI."""


def convert_tables(tables: tuple[Table, ...], font: str = "") -> tuple[tuple[Table, ...], str]:
    """The tables with cells of an old font in Unicode, and which font it was; empty when there are no such cells.

    Each cell is judged alone, as the heading is often Unicode where the names are not; one that may be either is what
    the others of its row are, else of its column, else of the whole file. With a `font` given, all cells that are not
    certainly Unicode are taken for it.
    """
    texts = [text for table in tables for row in table.rows for text in row.texts if text and not text.isascii()]
    kinds = Counter(kind for text in texts if (kind := looks_legacy(text)))
    if not font and not kinds:
        return tables, ""
    chosen = font or _likeliest(kinds, texts)
    judge = _Judge(tables, chosen, named=bool(font))
    return tuple(replace(table, rows=tuple(map(judge.of(table), table.rows))) for table in tables), chosen


def _likeliest(kinds: Counter[str], texts: list[str]) -> str:
    """A file is typed in one font; short cells may look like either, all of them together like one."""
    together = looks_legacy(" ".join(text for text in texts if looks_legacy(text)))
    return together or kinds.most_common(1)[0][0]


class _Judge:
    """Says of each cell of these tables whether it is text of an old font, and converts it."""

    def __init__(self, tables: tuple[Table, ...], font: str, *, named: bool) -> None:
        self._tables = tables
        self._font = font
        self._named = named
        self._looks = cache(self._looked_at)

    def of(self, table: Table) -> Callable[[Row], Row]:
        """What converts the rows of one of the tables."""
        columns = _Columns(table, self._looks)

        def converted(row: Row) -> Row:
            if all(map(str.isascii, row.texts)):
                return row
            in_row = _verdict(map(self._looks, row.texts))
            texts = tuple(
                convert(text, self._font) if self._is_old(text, in_row or columns.verdict(column)) else text
                for column, text in enumerate(row.texts)
            )
            return row if texts == row.texts else replace(row, texts=texts)

        return converted

    def _is_old(self, text: str, others: _Looks | None) -> bool:
        looks = self._looks(text)
        if looks is not _Looks.EITHER:
            return looks is _Looks.OLD
        return self._named or (others or self._whole_file) is _Looks.OLD

    @cached_property
    def _whole_file(self) -> _Looks:
        rows = (row for table in self._tables for row in table.rows)
        looks = Counter(self._looks(text) for row in rows for text in row.texts)
        return _Looks.UNICODE if looks[_Looks.UNICODE] else _Looks.OLD

    def _looked_at(self, text: str) -> _Looks:
        if text.isascii():
            return _Looks.PLAIN
        if any(character > "\xff" for character in text):
            return _Looks.UNICODE
        if looks_legacy(text):
            return _Looks.OLD
        if self._named:
            return _Looks.EITHER
        converted = convert(text, self._font)
        known_as_it_is = field_of(text) is not None and field_of(converted) is None
        better = syllable_share(converted) >= syllable_share(text)
        return _Looks.EITHER if converted != text and better and not known_as_it_is else _Looks.PLAIN


class _Columns(msgspec.Struct, dict=True):
    """What the columns of a table look like."""

    table: Table
    looks: Callable[[str], _Looks]

    def verdict(self, column: int) -> _Looks | None:
        """What a column is; none where its cells do not tell, or tell both."""
        return self._verdicts.get(column)

    @cached_property
    def _verdicts(self) -> dict[int, _Looks | None]:
        width = max((len(row.texts) for row in self.table.rows), default=0)
        return {
            column: _verdict(self.looks(row.texts[column]) for row in self.table.rows if column < len(row.texts))
            for column in range(width)
        }


def _verdict(looks: Iterable[_Looks]) -> _Looks | None:
    """What those are that tell; none where they do not agree."""
    telling = {one for one in looks if one in (_Looks.OLD, _Looks.UNICODE)}
    return telling.pop() if len(telling) == 1 else None
