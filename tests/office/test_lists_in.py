"""Lists that LibreOffice itself saved: read like the original, or refused with the way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from giaouoc.attendance import Role
from giaouoc.lists import ImportPlan, ListRefused
from giaouoc_tui.locale import Say
from tests.lists.making import names, plan
from tests.office.libreoffice import LibreOffice

LIST = """<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><table>
<tr><td colspan="8"><b>DANH SÁCH ĐẠI BIỂU DỰ LỄ KÝ KẾT GIAO ƯỚC THI ĐUA</b></td></tr>
<tr><td colspan="8"></td></tr>
<tr><th rowspan="2">Số TT</th><th rowspan="2">Họ và tên</th><th colspan="2">Nơi công tác</th>
<th rowspan="2">Khối</th><th rowspan="2">Ngày sinh</th><th rowspan="2">Điện thoại</th><th rowspan="2">Ghi chú</th></tr>
<tr><th>Chức vụ</th><th>Đơn vị</th></tr>
<tr><td>1</td><td>Nguyễn Thị Hồng</td><td>Chủ tịch</td><td>Phường A1</td><td rowspan="2">Khối phường</td>
<td>12/05/1970</td><td>0912345678</td><td></td></tr>
<tr><td>2</td><td>Trần Văn Đức</td><td>Phó Chủ tịch</td><td>Phường A2</td>
<td>03/11/1965</td><td>0912345679</td><td></td></tr>
<tr><td>3</td><td>Lê Quang Dũng</td><td>Hiệu trưởng</td><td>Trường B1</td><td>Khối trường</td>
<td>20/01/1980</td><td>0912345670</td><td>Khối trưởng</td></tr>
<tr><td colspan="2">Tổng cộng: 3 đại biểu</td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
</table></body></html>"""
"""Merged titles, a heading of two rows, a bloc merged over two people, birthdays, telephones and a total."""

_CSV = "Text - txt - csv (StarCalc)"
TEXT_FILES = {
    "cp1258": f"{_CSV}:44,34,40,1",
    "utf-8": f"{_CSV}:59,34,76,1",
    "utf-16": f"{_CSV}:9,34,65535,1",
}
"""Encoding → how LibreOffice is told to write it: delimiter, quotes, character set, first line."""


@pytest.fixture(scope="session")
def workbook(office: LibreOffice, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The list as an .xlsx file."""
    source = tmp_path_factory.mktemp("lists") / "danh sách.html"
    source.write_text(LIST, encoding="utf-8")
    return office.convert("xlsx", source, opened_as="HTML (StarCalc)")[0]


def _right(read: ImportPlan) -> None:
    """Everything that the office meant, and nothing of what a ceremony must not keep."""
    assert names(read) == ["Nguyễn Thị Hồng", "Trần Văn Đức", "Lê Quang Dũng"]
    newcomers = [addition.newcomer for addition in read.newcomers]
    assert [(one.bloc, one.unit) for one in newcomers] == [("khoi-a", "a1"), ("khoi-a", "a2"), ("khoi-b", "b1")]
    assert newcomers[0].post == "Chủ tịch, Phường A1"
    assert newcomers[2].role is Role.BLOC_LEADER
    assert [(one.column, one.kind) for one in read.dropped_columns] == [("F", "birth_date"), ("G", "phone")]
    assert (read.problems, read.warnings, read.new_blocs) == ((), (), ())
    assert read.skipped == {"empty": 1, "title": 1, "heading": 2, "total": 1}


def test_a_workbook(workbook: Path) -> None:
    read = plan(workbook.read_bytes())

    _right(read)
    assert read.kind == "xlsx"


@pytest.mark.parametrize("encoding", TEXT_FILES)
def test_a_text_file(office: LibreOffice, workbook: Path, encoding: str) -> None:
    (file,) = office.convert("csv", workbook, options=TEXT_FILES[encoding])
    read = plan(file.read_bytes())

    _right(read)
    assert read.encoding == encoding
    assert read.converted is (encoding == "cp1258")


def test_other_kinds_are_refused_and_the_way_out_that_is_told_works(office: LibreOffice, workbook: Path) -> None:
    files = [office.convert(kind, workbook)[0] for kind in ("xls", "ods")]
    for file, key in zip(files, ("list.old_excel", "list.open_document"), strict=True):
        with pytest.raises(ListRefused) as refused:
            plan(file.read_bytes())
        assert refused.value.refusal.key == key
        assert "lưu thành .xlsx" in Say().refusal(refused.value.refusal)

    for file in files:
        _right(plan(office.convert("xlsx", file)[0].read_bytes()))
