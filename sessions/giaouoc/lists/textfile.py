"""Text files with divided cells: .csv, .tsv and .txt as office programs and old fonts wrote them."""

from __future__ import annotations

import csv
import unicodedata
from io import StringIO

import msgspec

from giaouoc.lists.findings import ListRefused
from giaouoc.lists.headings import Field, field_of
from giaouoc.lists.table import Row, Table, checked_size, error_cells, tidy
from giaouoc.refusal import refuse
from giaouoc.vietnamese.legacy import convert, decode

__all__ = ["ENCODINGS", "OLD_ENCODINGS", "TextList", "read_text"]

OLD_ENCODINGS = ("cp1258", "tcvn3", "vni")
"""What is converted: right only if it was recognised rightly, so a person looks at it first."""
ENCODINGS = ("utf-8", "utf-16", *OLD_ENCODINGS)

_DELIMITERS = "\t;,|"
_LINES_WITH_HEADER = 60
_EXCEL_HINT = "sep="


class TextList(msgspec.Struct, frozen=True):
    """A text file's one table, and the encoding it was read in: one of `ENCODINGS`."""

    table: Table
    encoding: str


def read_text(data: bytes, encoding: str = "") -> TextList:
    """Read a text file, recognising its encoding unless one of `ENCODINGS` is given.

    Raises `ListRefused`.
    """
    text, found = _decoded(data, encoding)
    if "\0" in text:
        raise ListRefused(refuse("list.not_text"))
    skipped = 0
    delimiter = ""
    first, _, rest = text.partition("\n")
    if first.lower().startswith(_EXCEL_HINT):
        delimiter, text, skipped = first.strip()[len(_EXCEL_HINT) :][:1], rest, 1
    return TextList(_table(text, delimiter or _delimiter(text), skipped), found)


def _decoded(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        if not encoding:
            decoded = decode(data)
            return decoded.text, decoded.encoding.removesuffix("-sig")
        if encoding in {"utf-8", "utf-16"}:
            return _given_unicode(data, encoding), encoding
    except UnicodeError as error:
        raise ListRefused(refuse("list.unknown_encoding", row=_first_strange_line(data))) from error
    if encoding == "cp1258":
        return unicodedata.normalize("NFC", data.decode("cp1258", "replace")), encoding
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return convert(text, encoding), encoding


def _given_unicode(data: bytes, encoding: str) -> str:
    if encoding == "utf-8":
        return data.decode("utf-8-sig")
    return data.decode("utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-16-le")


def _first_strange_line(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return data.count(b"\n", 0, error.start) + 1
    return 1


def _delimiter(text: str) -> str:
    """The one that divides the heading into the most columns that are known."""
    head = "".join(text.splitlines(keepends=True)[:_LINES_WITH_HEADER])
    return max(_DELIMITERS, key=lambda delimiter: _known_columns(head, delimiter))


def _known_columns(head: str, delimiter: str) -> int:
    best = 0
    try:
        for cells in csv.reader(StringIO(head, newline=""), delimiter=delimiter):
            fields = {field_of(tidy(cell)) for cell in cells} - {None}
            if fields & {Field.NAME, Field.FAMILY}:
                best = max(best, len(fields))
    except csv.Error:
        return best
    return best


def _table(text: str, delimiter: str, skipped: int) -> Table:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    empty = 0
    number = skipped + 1
    try:
        for cells in reader:
            while cells and not cells[-1].strip():
                cells.pop()
            if cells:
                texts = tuple(cell if cell.strip() else "" for cell in cells)
                rows.append(Row(number, texts, faults=error_cells(texts)))
                checked_size("", len(rows), len(cells))
            else:
                empty += 1
            number = skipped + reader.line_num + 1
    except csv.Error as error:
        raise ListRefused(refuse("list.broken_quotes", row=number)) from error
    return Table("", tuple(rows), empty)
