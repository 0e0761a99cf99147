"""Bad files of every kind: each is answered with a reason that names its place, none with a traceback."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from giaouoc.attendance import Role
from giaouoc.lists import ListRefused
from giaouoc_tui.locale import messages
from tests.lists.making import HEADING, PEOPLE, archive, list_of, names, patched, plan, prepared, text_file, workbook

GOOD = workbook(list_of(*PEOPLE))
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
SHEET = "xl/worksheets/sheet1.xml"


def _part(name: str) -> bytes:
    return OLD_OFFICE + name.encode("utf-16-le") + bytes(64)


def _bomb() -> bytes:
    return archive({"xl/workbook.xml": b"<workbook/>", SHEET: b" " * (51 * 2**20)})


def _bomb_of_one_name() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as many, warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # zipfile tells the writer of names that come twice
        for _ in range(4):
            many.writestr("xl/workbook.xml", b" " * (20 * 2**20))
    return buffer.getvalue()


def _entities() -> bytes:
    laughs = b'<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    return patched(GOOD, "xl/workbook.xml", b"<workbook ", laughs + b"<workbook ")


def _merge_bomb() -> bytes:
    merge = b'<mergeCell ref="A1:CV20000"/>'
    rows = list_of(*[(str(number), "Nguyễn Văn An") for number in range(1, 300)])
    return patched(workbook(rows), SHEET, b"</sheetData>", b"</sheetData><mergeCells>" + merge * 100 + b"</mergeCells>")


_REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty file": (lambda: b"", "list.empty_file"),
    "garbled when it was saved before": (
        lambda: text_file(list_of(*PEOPLE)).decode("latin-1").encode(),
        "list.garbled",
    ),
    "only blanks": (lambda: b" \r\n\r\n", "list.empty_file"),
    "Excel of 1997": (lambda: _part("Workbook"), "list.old_excel"),
    "password": (lambda: _part("EncryptedPackage"), "list.password"),
    "Word of 1997": (lambda: _part("WordDocument"), "list.word"),
    "Word": (lambda: archive({"word/document.xml": b"<w/>"}), "list.word"),
    "OpenDocument": (
        lambda: archive({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"}),
        "list.open_document",
    ),
    "binary workbook": (lambda: archive({"xl/workbook.bin": b"\x83"}), "list.old_excel"),
    "other archive": (lambda: archive({"danh sách.txt": b"a"}), "list.archive"),
    "PDF": (lambda: b"%PDF-1.7\n%\xe2\xe3", "list.pdf"),
    "photograph": (lambda: b"\xff\xd8\xff\xe0" + bytes(50), "list.picture"),
    "web page called .xls": (lambda: b"<html><table><tr><td>STT</td></tr></table>", "list.web_page"),
    "half a download": (lambda: GOOD[: len(GOOD) // 2], "list.damaged"),
    "broken XML": (lambda: patched(GOOD, SHEET, b"</sheetData>", b""), "list.damaged"),
    "sheet missing": (
        lambda: patched(GOOD, "xl/_rels/workbook.xml.rels", b"sheet1.xml", b"sheet9.xml"),
        "list.damaged",
    ),
    "zip bomb": (_bomb, "list.too_large"),
    "zip bomb of parts of one name": (_bomb_of_one_name, "list.too_large"),
    "growing entities": (_entities, "list.damaged"),
    "overlapping merges without end": (_merge_bomb, "list.damaged"),
    "too many columns": (lambda: workbook([["Họ và tên", *range(120)]]), "list.sheet_too_wide"),
    "too many rows": (lambda: "Họ và tên\n".encode() + b"Nguyen Van An\n" * 20_001, "list.text_too_long"),
    "no heading": (lambda: workbook([("Nguyễn Thị Hồng", "Chủ tịch")]), "list.no_heading"),
    "heading alone": (lambda: workbook([HEADING]), "list.no_people"),
    "two lists": (lambda: workbook(list_of(*PEOPLE), further={"Khác": list_of(*PEOPLE)}), "list.which_sheet"),
    "unknown encoding": (lambda: b"STT,T\xean\r\n1,\x81\x8d\xff\xfe\x90\x9d\x81\r\n" * 5, "list.unknown_encoding"),
    "open quotation marks": (lambda: 'STT,Họ và tên\n1,"Nguyễn Văn An\n2,Lê Văn Ba\n'.encode(), "list.broken_quotes"),
    "binary junk": (lambda: b"Ho ten\n" + bytes(range(1, 120)) + b"\0A\0\n", "list.not_text"),
}


@pytest.mark.parametrize("kind", _REFUSED)
def test_a_file_that_cannot_be_read_is_refused_with_the_way_out(kind: str) -> None:
    make, key = _REFUSED[kind]

    with pytest.raises(ListRefused) as refused:
        plan(make())

    assert refused.value.refusal.key == key
    assert f"refusal.{key}" in messages()


_ONE_BAD_CELL: dict[str, tuple[tuple[object, ...], str, str]] = {
    "no name": (("9", "", "Chủ tịch"), "no_name", "B3"),
    "a formula as name": (("9", "@SUM(1)", "Chủ tịch"), "name_is_formula", "B3"),
    "a full-width formula": (("9", "＝1+1", "Chủ tịch"), "name_is_formula", "B3"),
    "letters lost to question marks": (("9", "Nguy?n V?n An", "Chủ tịch"), "name_letters_lost", "B3"),
    "replacement characters": (("9", "Nguy\ufffdn An", "Chủ tịch"), "name_letters_lost", "B3"),
    "UTF-8 read as Western": (("9", "Nguyá»…n Thá»‹ Há»“ng", "Chủ tịch"), "name_garbled", "B3"),
    "a cell of yes or no": (("9", True, "Chủ tịch"), "name_not_letters", "B3"),
    "only signs": (("9", "…", "Chủ tịch"), "name_not_letters", "B3"),
    "digits in the name": (("9", "Nguyễn Văn An 2", "Chủ tịch"), "name_has_digits", "B3"),
    "a telephone in the name": (("9", "Nguyễn Văn An 0912345678", "Chủ tịch"), "personal_number", "B3"),
    "a telephone in the post": (("9", "Nguyễn Văn An", "Chủ tịch, 0912.345.678"), "personal_number", "C3"),
    "two people in a cell": (("9", "Nguyễn Văn An, Lê Văn Ba", "Chủ tịch"), "name_several", "B3"),
    "two people under each other": (("9", "Nguyễn Văn An\nLê Văn Ba", "Chủ tịch"), "name_several", "B3"),
    "name and post in a cell": (("9", "Nguyễn Văn An - Chủ tịch", ""), "name_several", "B3"),
    "an endless name": (("9", "Nguyễn " * 20, "Chủ tịch"), "name_too_long", "B3"),
    "an endless post": (("9", "Nguyễn Văn An", "Chủ tịch " * 40), "too_long", "C3"),
    "a formula never calculated": (("9", '=UPPER("an")', "Chủ tịch"), "formula", "B3"),
    "an error of Excel": (("9", "Nguyễn Văn An", "#REF!"), "error", "C3"),
    "a badge number in words": (("9", "Nguyễn Văn An", "Chủ tịch", "mười hai"), "number", "D3"),
    "a badge number too high": (("9", "Nguyễn Văn An", "Chủ tịch", 10_000), "number", "D3"),
    "a badge number of two people": (("9", "Nguyễn Văn An", "Chủ tịch", 5), "number_twice", "D3"),
    "an erased person's number": (("9", "Nguyễn Văn An", "Chủ tịch", 77), "number_erased", "D3"),
    "a unit of another bloc": (("9", "Nguyễn Văn An", "", 6, "Khối trường", "Phường A1"), "unit_of_other_bloc", "F3"),
}


@pytest.mark.parametrize("kind", _ONE_BAD_CELL)
def test_a_bad_cell_is_named_and_its_line_left_out(kind: str) -> None:
    bad, key, cell = _ONE_BAD_CELL[kind]
    heading = ("STT", "Họ và tên", "Chức vụ", "Số thẻ", "Khối", "Đơn vị")
    before = ("1", "Nguyễn Thị Hồng", "Chủ tịch", 5)
    after = ("10", "Lê Quang Dũng", "Hiệu trưởng", 8)
    state, persons = prepared((77, "Người Cũ", "", Role.GUEST, "", ""))
    del persons[77]
    imported = plan(workbook([heading, before, bad, after], title="DS"), (state, persons))

    (problem,) = imported.problems
    assert (problem.sheet, problem.row, problem.cell) == ("DS", 3, cell)
    assert problem.key == f"list.problem.{key}"
    assert problem.key in messages()
    assert names(imported) == ["Nguyễn Thị Hồng", "Lê Quang Dũng"]


def test_control_characters_in_a_name_never_get_through() -> None:
    imported = plan(text_file([("Họ và tên", "Chức vụ"), ("Nguyễn \x1b[2JAn", "\x07Chủ tịch\u202e")]))

    (problem,) = imported.problems
    assert problem.key == "list.problem.name_control_signs"
    assert "\x1b" not in repr(imported)


def test_a_running_number_that_is_not_the_badge_number_is_told_once() -> None:
    people = (("1", "Nguyễn Thị Hồng"), ("3", "Trần Văn Đức"), ("4", "Lê Quang Dũng"))
    imported = plan(workbook([("STT", "Họ và tên"), *people]))

    assert [(one.key, one.cell, one.params) for one in imported.warnings] == [
        ("list.warning.order_not_number", "B3", {"order": "3", "number": 2})
    ]
    assert not plan(workbook([("Số thẻ", "Họ và tên"), *people])).warnings


def test_a_date_in_the_column_of_posts_is_to_be_looked_at() -> None:
    imported = plan(workbook([HEADING, ("1", "Nguyễn Thị Hồng", "02/01/2020"), ("2", "Trần Văn Đức", "Chủ tịch")]))

    assert [(one.key, one.cell) for one in imported.warnings] == [("list.warning.post_not_words", "C2")]


def test_a_capital_that_an_old_font_had_as_a_small_letter_is_one_again() -> None:
    imported = plan(workbook([("Họ và tên", "Chức vụ"), ("Đặng Thị ánh", ""), ("ông Văn Ích", ""), ("lê văn ơn", "")]))

    assert names(imported) == ["Đặng Thị Ánh", "Ông Văn Ích", "lê văn ơn"]


def test_text_that_looks_like_markup_stays_text() -> None:
    imported = plan(text_file([("Họ và tên", "Chức vụ"), ("[b]An[/]", "[/]"), ("Lê <i>Ba</i>", "{name}")]))

    assert names(imported) == ["[b]An[/]", "Lê <i>Ba</i>"]
    assert {warning.key for warning in imported.warnings} == {"list.warning.name_odd_signs"}
    assert imported.problems == ()


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_a_damaged_workbook_is_refused_or_read(damage: list[tuple[int, int]]) -> None:
    data = bytearray(GOOD)
    for place, byte in damage:
        data[place] = byte
    try:
        imported = plan(bytes(data))
    except ListRefused:
        return
    assert len(imported.newcomers) + len(imported.problems) <= len(PEOPLE)


@settings(max_examples=60)
@given(st.integers(0, 5_000), st.integers(0, 255))
def test_a_damaged_sheet_is_refused_or_read(place: int, byte: int) -> None:
    with zipfile.ZipFile(BytesIO(GOOD)) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    sheet = bytearray(parts[SHEET])
    sheet[place % len(sheet)] = byte
    assert _is_told(archive({**parts, SHEET: bytes(sheet)}))


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_or_read(data: bytes) -> None:
    assert _is_told(data)
    assert _is_told("Họ và tên,Chức vụ\n".encode() + data)


def _is_told(data: bytes) -> bool:
    """Whether everything that is wrong with a file has words."""
    try:
        imported = plan(data)
    except ListRefused as refused:
        return f"refusal.{refused.refusal.key}" in messages()
    return all(finding.key in messages() for finding in (*imported.problems, *imported.warnings))


@given(st.lists(st.lists(st.text(max_size=20), max_size=6), max_size=8))
def test_any_cells_are_read_without_a_sign_that_steers(rows: list[list[str]]) -> None:
    try:
        imported = plan(
            text_file([HEADING, *([f'"{cell.replace(chr(34), chr(39))}"' for cell in row] for row in rows)])
        )
    except (ListRefused, UnicodeEncodeError):
        return
    for addition in imported.newcomers:
        newcomer = addition.newcomer
        assert (newcomer.name + newcomer.post + newcomer.seat).isprintable()
