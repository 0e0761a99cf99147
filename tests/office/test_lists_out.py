"""Attendance lists as LibreOffice opens them: in the order of offices, and with not one formula."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pytest

from giaouoc import commands as c
from giaouoc.attendance import Role
from giaouoc.folder import CeremonyFolder
from giaouoc.lists import attendance_csv, attendance_lines, attendance_workbook
from giaouoc.newcomers import Newcomer
from giaouoc.vietnamese import format_clock
from tests.ceremony import STARTS, creating
from tests.office.libreoffice import LibreOffice

HOSTILE = ("=1+1", "@SUM(1;1)", "+84 912", "-2+3", "=cmd|'/c calc'!A1", '=HYPERLINK("http://x";"x")', "'=1+1", "＝1+1")
PEOPLE = ("Nguyễn Văn Ân", "Trần Thị Bình", "Lê Văn Anh", "Đỗ Văn Anh", "Đặng Thị Ánh", "Phạm Đức", "Vũ Dũng", "Bùi An")
IN_ORDER = (
    "Bùi An",
    "Đỗ Văn Anh",
    "Lê Văn Anh",
    "Đặng Thị Ánh",
    "Nguyễn Văn Ân",
    "Trần Thị Bình",
    "Vũ Dũng",
    "Phạm Đức",
)
"""By given name in the Vietnamese alphabet: A before Ă before Â, D before Đ; then by family name."""

_EVALUATING = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,0,true"
"""Opened as careless as can be: numbers are detected and formulas calculated."""

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


@pytest.fixture
def hall(tmp_path: Path) -> CeremonyFolder:
    """A ceremony whose people have formulas for posts; the first two have come."""
    with CeremonyFolder.create(tmp_path / "le", creating(), now=STARTS) as folder:
        folder.enrol((Newcomer(*both, Role.GUEST) for both in zip(PEOPLE, HOSTILE, strict=True)), STARTS)
        for command in (c.Open(), c.CheckIn(1), c.CheckIn(2)):
            folder.do(command, STARTS)
    return folder


def _cells(file: Path) -> list[list[str]]:
    """The cells of a flat OpenDocument file; fails when one of them calculates."""
    rows = []
    for row in ElementTree.parse(file).iter(f"{_TABLE}table-row"):
        cells = list(row.iter(f"{_TABLE}table-cell"))
        assert not [cell for cell in cells if f"{_TABLE}formula" in cell.attrib]
        rows.append([text for cell in cells for text in [_text(cell)] * _times(cell)])
    return rows


def _text(cell: ElementTree.Element) -> str:
    return "".join(cell.itertext()).strip()


def _times(cell: ElementTree.Element) -> int:
    """How often a cell stands beside itself; what is past the list's columns does not matter."""
    return min(int(cell.get(f"{_TABLE}number-columns-repeated", "1")), 10)


def test_lists_are_in_order_and_calculate_nothing(office: LibreOffice, hall: CeremonyFolder, tmp_path: Path) -> None:
    lines = attendance_lines(hall.state, hall.person)
    book, text = tmp_path / "a.xlsx", tmp_path / "b.csv"
    book.write_bytes(attendance_workbook(hall.state, lines))
    text.write_bytes(attendance_csv(lines))
    posts = dict(zip(PEOPLE, HOSTILE, strict=True))

    for (file,), guard in (
        (office.convert("fods", book), ""),
        (office.convert("fods", text, opened_as=_EVALUATING), "'"),
    ):
        rows = _cells(file)
        heading = next(index for index, row in enumerate(rows) if row[:2] == ["STT", "Họ và tên"])
        assert rows[heading][:6] == ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Giờ đến", "Ghi chú"]
        people = rows[heading + 1 :][: len(PEOPLE)]
        assert [(row[0], row[1]) for row in people] == [(str(n), name) for n, name in enumerate(IN_ORDER, 1)]
        for row in people:
            assert row[2] in {posts[row[1]], guard + posts[row[1]]}
            # A time may be shown as the program's language writes times.
            assert row[4][:5] == (format_clock(STARTS) if row[1] in PEOPLE[:2] else "")


def test_opened_like_this_a_formula_would_be_seen(office: LibreOffice, tmp_path: Path) -> None:
    file = tmp_path / "bare.csv"
    file.write_text("STT,Họ và tên\n1,=1+1\n", encoding="utf-8-sig")
    with pytest.raises(AssertionError):
        _cells(office.convert("fods", file, opened_as=_EVALUATING)[0])


def test_a_printed_list_is_a_landscape_page_with_everybody(
    office: LibreOffice, hall: CeremonyFolder, tmp_path: Path
) -> None:
    book = tmp_path / "danh sách.xlsx"
    book.write_bytes(attendance_workbook(hall.state, attendance_lines(hall.state, hall.person)))
    document = pypdfium2.PdfDocument(office.convert("pdf", book)[0])
    page = document[0]
    width, height = page.get_size()
    text = page.get_textpage().get_text_bounded()
    document.close()

    assert (round(width), round(height)) == (842, 595)
    assert [name for name in IN_ORDER if name not in text] == []
