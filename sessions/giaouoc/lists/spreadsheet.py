"""Attendance lists as Excel workbooks, ready to print on A4."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from itertools import product
from textwrap import wrap
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, NamedStyle, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from giaouoc.lists.attendance_lines import AttendanceLine, ListOrder
from giaouoc.lists.sheet_text import ListPurpose, cells, column_names, headline, total
from giaouoc.state import State
from giaouoc.text import clean

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["attendance_workbook"]

# The typeface that Decree 30/2020/NĐ-CP asks of papers.
_PLAIN = Font(name="Times New Roman", size=12)
_BOLD = Font(name="Times New Roman", size=12, bold=True)
_CENTRED = Alignment(horizontal="center", vertical="center", wrap_text=True)
_WRAPPED = Alignment(vertical="center", wrap_text=True)
_WIDTHS = {
    ListPurpose.ATTENDANCE: (6, 26, 32, 28, 9, 24),
    ListPurpose.SIGN_IN: (6, 26, 30, 26, 22, 14),
}
_SIGNATURE_HEIGHT = 30.0  # points: room for a signature
_LINE_HEIGHT = 16.0  # points a line of the typeface takes
_PADDING = 3.0
_TEXT = "@"
_LINE = Side(style="thin")
_BOX = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_NO_BLOC = "Đại biểu khác"


def attendance_workbook(
    state: State,
    lines: Sequence[AttendanceLine],
    *,
    order: ListOrder = ListOrder.NAME,
    purpose: ListPurpose = ListPurpose.ATTENDANCE,
) -> bytes:
    """The bytes of an .xlsx file; every text is stored as text and stays text when a clerk edits the cell.

    `state` is the ceremony's; `lines` come from `attendance_lines`, in the order of `order`, which by bloc puts a
    heading above each; `purpose` is what the list is for.
    """
    book = Workbook()
    sheet: Worksheet = book.active  # type: ignore[assignment]  # a new workbook has one
    sheet.title = "Danh sách"
    book.properties.creator = "giaouoc"
    for bold, centred, boxed in product((False, True), repeat=3):
        book.add_named_style(_named_style(bold=bold, centred=centred, boxed=boxed))
    names = column_names(purpose)
    row = _write_headline(sheet, headline(state, purpose), _WIDTHS[purpose])
    for column, name in enumerate(names, start=1):
        _write(sheet, row, column, name, bold=True, centred=True, boxed=True)
    sheet.row_dimensions[row].height = _height(zip(names, _WIDTHS[purpose], strict=True))
    sheet.print_title_rows = f"{row}:{row}"
    sheet.freeze_panes = f"A{row + 1}"
    bloc: str | None = None
    for line in lines:
        if order is ListOrder.BLOC and line.bloc != bloc:
            bloc = line.bloc
            row += 1
            _write_across(sheet, row, bloc or _NO_BLOC, _WIDTHS[purpose], bold=True, boxed=True)
        row += 1
        _write_line(sheet, row, line, purpose)
    _write_across(sheet, row + 1, total(state), _WIDTHS[purpose], bold=True)
    _lay_out(sheet, purpose)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _write_line(sheet: Worksheet, row: int, line: AttendanceLine, purpose: ListPurpose) -> None:
    number = sheet.cell(row, 1, line.order)
    number.style = _style_name(centred=True, boxed=True)
    number.number_format = "General"
    for column, text in enumerate(cells(line, purpose), start=2):
        _write(sheet, row, column, text, centred=column == 5, boxed=True)
    needed = _height(zip(cells(line, purpose), _WIDTHS[purpose][1:], strict=True))
    sheet.row_dimensions[row].height = max(needed, _SIGNATURE_HEIGHT if purpose is ListPurpose.SIGN_IN else 0)


def _write_headline(sheet: Worksheet, lines: Sequence[str], widths: Sequence[int]) -> int:
    """Write what stands above the list; the row its heading goes to."""
    for row, text in enumerate(lines, start=1):
        _write_across(sheet, row, text, widths, bold=row <= 2, centred=row > 1)
    return len(lines) + 2


def _write_across(
    sheet: Worksheet,
    row: int,
    text: str,
    widths: Sequence[int],
    *,
    bold: bool = False,
    centred: bool = False,
    boxed: bool = False,
) -> None:
    _write(sheet, row, 1, text, bold=bold, centred=centred, boxed=boxed)
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(widths))
    sheet.row_dimensions[row].height = _height([(text, sum(widths))])


def _height(cells: Iterable[tuple[str, int]]) -> float:
    """Points that a row of these texts needs in columns of these widths: not every office program works it out."""
    return _PADDING + _LINE_HEIGHT * max(_lines(text, width) for text, width in cells)


def _lines(text: str, width: int) -> int:
    """Lines that a text takes, reckoned for a wide typeface in place of one that is not installed."""
    fitting = width * 3 // 4 if text.isupper() else width - 1
    return len(wrap(text, fitting)) if len(text) > fitting else 1


def _write(
    sheet: Worksheet,
    row: int,
    column: int,
    text: str,
    *,
    bold: bool = False,
    centred: bool = False,
    boxed: bool = False,
) -> None:
    cell = sheet.cell(row, column)
    if text:
        cell.value = clean(text)
        # openpyxl takes a text that begins with "=" for a formula.
        cell.data_type = "s"
    cell.style = _style_name(bold=bold, centred=centred, boxed=boxed)


def _named_style(*, bold: bool, centred: bool, boxed: bool) -> NamedStyle:
    """A look for many cells: giving each its own font and border takes several times as long."""
    return NamedStyle(
        name=_style_name(bold=bold, centred=centred, boxed=boxed),
        font=_BOLD if bold else _PLAIN,
        alignment=_CENTRED if centred else _WRAPPED,
        border=_BOX if boxed else Border(),
        number_format=_TEXT,
    )


def _style_name(*, bold: bool = False, centred: bool = False, boxed: bool = False) -> str:
    words = {"đậm": bold, "giữa": centred, "khung": boxed}
    return " ".join(("Danh sách", *(word for word, wanted in words.items() if wanted)))


def _lay_out(sheet: Worksheet, purpose: ListPurpose) -> None:
    for column, width in enumerate(_WIDTHS[purpose], start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = sheet.ORIENTATION_LANDSCAPE
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if sheet.oddFooter is not None:
        sheet.oddFooter.center.text = "&P/&N"
