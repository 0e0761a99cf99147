"""A file's bytes as tables of text, whatever office program, encoding or font they come from."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from giaouoc.lists.findings import ListRefused
from giaouoc.lists.fonts import OLD_FONTS, convert_tables
from giaouoc.lists.formats import FileKind, kind_of_file
from giaouoc.lists.table import Table
from giaouoc.lists.textfile import OLD_ENCODINGS, read_text
from giaouoc.lists.workbook import read_workbook
from giaouoc.refusal import refuse

__all__ = ["ListFile", "read_list"]


class ListFile(msgspec.Struct, frozen=True):
    """The tables of a file and how their text was found."""

    kind: FileKind
    tables: tuple[Table, ...]
    encoding: str
    """`utf-8`, `utf-16`, `cp1258`, `tcvn3` or `vni`; the text of a workbook is `utf-8` unless its font was old."""
    hidden_sheets: tuple[str, ...] = ()
    """Sheets that were not read because the office program hides them."""
    chosen: bool = False
    """Whether the sheets were named by whoever asked."""

    @property
    def converted(self) -> bool:
        """Whether the text is a conversion, which a person must look at before it is used."""
        return self.encoding in OLD_ENCODINGS


def read_list(data: bytes, *, sheets: Iterable[str] = (), encoding: str = "") -> ListFile:
    """Read a list of delegates.

    `data` are the file's bytes. `sheets` names the sheets to read: all visible ones when none is named. `encoding` is
    one of `giaouoc.lists.textfile.ENCODINGS` when it is known; otherwise it is recognised. With `utf-8` no cell of a
    workbook is taken for an old font.

    Raises `ListRefused` when the file cannot be read; its refusal tells what to do instead.
    """
    named = tuple(sheets)
    kind = kind_of_file(data)
    if kind is FileKind.WORKBOOK:
        workbook = read_workbook(data, named)
        tables, font = workbook.tables, ""
        if not encoding or encoding in OLD_FONTS:
            tables, font = convert_tables(tables, encoding)
        return ListFile(kind, tables, font or "utf-8", workbook.hidden, bool(named))
    if named:
        raise ListRefused(refuse("list.no_sheets_in_text", sheet=named[0]))
    text = read_text(data, encoding)
    if text.encoding in OLD_ENCODINGS or encoding:
        return ListFile(kind, (text.table,), text.encoding)
    tables, font = convert_tables((text.table,))
    return ListFile(kind, tables, font or text.encoding)
