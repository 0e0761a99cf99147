"""Excel workbooks as tables of text, read through openpyxl as a stream."""

from __future__ import annotations

import datetime as dt
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from io import BytesIO
from typing import Any

import msgspec
from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries
from openpyxl.utils.exceptions import InvalidFileException

from giaouoc.lists.findings import ListRefused
from giaouoc.lists.sheet_parts import SheetParts
from giaouoc.lists.table import MOST_COLUMNS, Row, Table, checked_size, error_cells
from giaouoc.refusal import refuse

__all__ = ["Workbook", "read_workbook"]

_DAMAGE = (
    ArithmeticError,
    AttributeError,
    EOFError,
    InvalidFileException,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    zipfile.BadZipFile,
    zlib.error,
)
"""All that openpyxl and the libraries below it raise on a workbook that is not one; broken XML is a SyntaxError."""

_MERGE = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=\"([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7})\"")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_HIDDEN_ROW = re.compile(rb"<(?:\w+:)?row\s[^>]*?hidden=\"(?:1|true)\"")
_MOST_MERGED = 1_000_000
"""Cells below all merges together; more can only be meant to keep the program busy."""


class Workbook(msgspec.Struct, frozen=True):
    """The sheets that were asked for, and the names of those that were passed over because they are hidden."""

    tables: tuple[Table, ...]
    hidden: tuple[str, ...] = ()


def read_workbook(data: bytes, sheets: Iterable[str] = ()) -> Workbook:
    """Read all visible sheets, or those named in `sheets`, also when they are hidden.

    Formulas give the value that was calculated when the file was saved. Raises `ListRefused`.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and extensions, which no list needs
            return _read(data, tuple(sheets))
    except _DAMAGE as error:
        raise ListRefused(refuse("list.damaged")) from error


def _read(data: bytes, wanted: tuple[str, ...]) -> Workbook:
    with SheetParts(data) as parts, closing(load_workbook(BytesIO(data), read_only=True, data_only=True)) as book:
        names = [sheet.title for sheet in book.worksheets]
        if not names:
            raise ListRefused(refuse("list.damaged"))
        unknown = [name for name in wanted if name not in names]
        if unknown:
            raise ListRefused(refuse("list.no_sheet", sheet=unknown[0], sheets=", ".join(names)))
        hidden = tuple(sheet.title for sheet in book.worksheets if sheet.sheet_state != "visible")
        chosen = wanted or [name for name in names if name not in hidden]
        tables = tuple(_table(data, name, _values(book[name]), parts.content(name)) for name in chosen)
    return Workbook(tables, tuple(name for name in hidden if name not in wanted))


def _values(sheet: Any) -> Iterator[tuple[Any, ...]]:
    """The sheet's rows from row 1; the size that the file claims for itself is not believed."""
    sheet.reset_dimensions()
    rows: Iterator[tuple[Any, ...]] = sheet.iter_rows(values_only=True)
    return rows


def _table(data: bytes, sheet: str, values: Iterable[tuple[Any, ...]], part: bytes) -> Table:
    rows = {}
    last = 0
    for number, cells in enumerate(values, start=1):
        texts = [_text(cell) for cell in cells]
        while texts and not texts[-1]:
            texts.pop()
        if texts:
            rows[number] = texts
            last = number
            checked_size(sheet, len(rows), len(texts))
    faults = _faults(data, sheet, rows) if _FORMULA.search(part) else {}
    filled = _fill_merges(rows, part)
    return Table(
        sheet=sheet,
        rows=tuple(_row(number, rows[number], filled, faults.get(number, {})) for number in sorted(rows)),
        empty_rows=last - len(rows),
        hidden_rows=len(_HIDDEN_ROW.findall(part)),
    )


def _row(number: int, texts: list[str], filled: Mapping[tuple[int, int], bool], faults: dict[int, str]) -> Row:
    repeated = {column for column in range(len(texts)) if (number, column) in filled}
    down = {column for column in repeated if filled[number, column]}
    return Row(number, tuple(texts), frozenset(repeated), frozenset(down), error_cells(texts) | faults)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value if value.strip() else ""
    if isinstance(value, dt.datetime):
        return f"{value:%d/%m/%Y}" if value.time() == dt.time() else f"{value:%d/%m/%Y %H:%M}"
    if isinstance(value, dt.date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _faults(data: bytes, sheet: str, rows: dict[int, list[str]]) -> dict[int, dict[int, str]]:
    """Formulas that nobody calculated.

    Where others were calculated, a row of formulas without any value is a prepared row that came out blank.
    """
    faults: dict[int, dict[int, str]] = {}
    blank: dict[int, dict[int, str]] = {}
    calculated = False
    with closing(load_workbook(BytesIO(data), read_only=True, data_only=False)) as book:
        for number, cells in enumerate(_values(book[sheet]), start=1):
            texts = rows.get(number, [])
            for column, cell in enumerate(cells[:MOST_COLUMNS]):
                text = texts[column] if column < len(texts) else ""
                if text:
                    calculated = calculated or text != _text(cell)
                elif _text(cell):
                    (faults if texts else blank).setdefault(number, {})[column] = "formula"
    if not calculated:
        checked_size(sheet, len(rows) + len(blank), 0)
        faults |= blank
    for number, columns in faults.items():
        texts = rows.setdefault(number, [])
        texts += [""] * (max(columns) + 1 - len(texts))
    return faults


def _fill_merges(rows: dict[int, list[str]], part: bytes) -> dict[tuple[int, int], bool]:
    """Repeat merged cells inside their merge; which cells do, and whether the original stands in a row above."""
    filled: dict[tuple[int, int], bool] = {}
    area = 0
    for reference in _MERGE.findall(part):
        left, top, right, bottom = (int(edge or 0) for edge in range_boundaries(reference.decode()))
        right = min(right, MOST_COLUMNS)
        first = rows.get(top, [])
        value = first[left - 1] if left <= len(first) else ""
        numbers = range(top, bottom + 1) if bottom - top < len(rows) else sorted(rows)
        area += len(numbers) * max(right - left + 1, 0)
        if area > _MOST_MERGED:
            raise ListRefused(refuse("list.damaged"))
        if not value:
            continue
        for number in numbers:
            if not top <= number <= bottom or number not in rows:
                continue
            texts = rows[number]
            texts += [""] * (right - len(texts))
            for column in range(left - 1, right):
                if (number, column) != (top, left - 1):
                    texts[column] = value
                    filled[number, column] = number > top
    return filled
