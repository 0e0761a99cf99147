"""Honest lists: whatever program, encoding or font they come from, the same three people are read."""

from __future__ import annotations

import unicodedata

import pytest

from giaouoc.attendance import Role
from giaouoc.lists import FileKind, ListRefused, plan_import, read_list
from giaouoc.newcomers import Newcomer
from tests.lists.making import HEADING, PEOPLE, in_old_font, list_of, names, plan, prepared, text_file, workbook

NAMES = [person[1] for person in PEOPLE]
ROWS = list_of(*PEOPLE)

_FILES = {
    "xlsx": workbook(ROWS),
    "csv UTF-8": text_file(ROWS),
    "csv UTF-8 with a mark": text_file(ROWS, encoding="utf-8-sig"),
    "csv with semicolons": text_file(ROWS, delimiter=";"),
    "csv that names its delimiter": b"sep=|\r\n" + text_file(ROWS, delimiter="|"),
    "tsv": text_file(ROWS, delimiter="\t"),
    "text of a Mac": text_file(ROWS, delimiter="\t", end="\r"),
    "Notepad's Unicode": text_file(ROWS, delimiter="\t", encoding="utf-16"),
    "UTF-16 without a mark": text_file(ROWS, delimiter="\t", encoding="utf-16-le"),
    "decomposed letters": unicodedata.normalize("NFD", text_file(ROWS).decode()).encode(),
    "code page 1258": text_file(ROWS, encoding="cp1258"),
    "TCVN3 font": text_file(ROWS, encoding="tcvn3", delimiter=";"),
    "VNI font": text_file(ROWS, encoding="vni", delimiter="\t"),
    "xlsx, TCVN3 font": workbook([[in_old_font(str(cell), "tcvn3") for cell in row] for row in ROWS]),
    "xlsx, VNI font": workbook([[in_old_font(str(cell), "vni") for cell in row] for row in ROWS]),
    "xlsx, VNI font below a Unicode heading": workbook(
        [HEADING, *([in_old_font(str(cell), "vni") for cell in row] for row in PEOPLE)]
    ),
    "xlsx, one column in a TCVN3 font": workbook(
        [HEADING, *((*row[:3], in_old_font(row[3], "tcvn3"), *row[4:]) for row in PEOPLE)]
    ),
}


@pytest.mark.parametrize("data", _FILES.values(), ids=_FILES)
def test_every_format_gives_the_same_people(data: bytes) -> None:
    imported = plan(data)

    assert names(imported) == NAMES
    assert [addition.newcomer for addition in imported.newcomers] == [
        Newcomer("Nguyễn Thị Hồng", "Chủ tịch, Phường A1", Role.MEMBER, "khoi-a", "a1", 1),
        Newcomer("Trần Văn Đức", "Phó Chủ tịch, Phường A2", Role.MEMBER, "khoi-a", "a2", 2),
        Newcomer("Lê Quang Dũng", "Hiệu trưởng, Trường B1", Role.BLOC_LEADER, "khoi-b", "b1", 3),
    ]
    assert imported.problems == ()


@pytest.mark.parametrize("encoding", ["cp1258", "tcvn3", "vni"])
def test_a_conversion_is_shown_and_waits_for_agreement(encoding: str) -> None:
    imported = plan(text_file(ROWS, encoding=encoding))

    assert (imported.encoding, imported.converted) == (encoding, True)
    assert imported.samples[0] == ("Nguyễn Thị Hồng", "Chủ tịch", "Phường A1")
    assert imported.needs_confirmation
    assert not plan(text_file(ROWS)).needs_confirmation


def test_an_encoding_can_be_named() -> None:
    data = text_file(ROWS, encoding="tcvn3")

    assert names(plan(data, encoding="tcvn3")) == NAMES
    with pytest.raises(ListRefused, match="no_heading"):
        plan(data, encoding="vni")


def test_cells_in_an_old_font_are_found_among_unicode_ones() -> None:
    people = [("1", "NguyÔn ThÞ Hång", "Chñ tÞch", "Phường A1", "Khối phường", ""), PEOPLE[1]]
    imported = plan(workbook(list_of(*people)))

    assert names(imported) == NAMES[:2]
    assert (imported.encoding, imported.converted) == ("tcvn3", True)


def test_a_foreign_name_is_not_converted_when_the_file_is_said_to_be_unicode() -> None:
    data = workbook([("Họ và tên",), ("Hång Ön",)])

    assert names(plan(data)) != ["Hång Ön"]
    assert names(plan(data, encoding="utf-8")) == ["Hång Ön"]


def test_names_without_accents_pass_with_a_note() -> None:
    imported = plan(text_file([("Ho ten", "Don vi"), ("Nguyen Thi Hong", "Phuong A1"), ("Tran Duc", "Phuong A2")]))

    assert names(imported) == ["Nguyen Thi Hong", "Tran Duc"]
    assert [warning.key for warning in imported.warnings] == ["list.warning.no_marks"]
    assert [addition.newcomer.unit for addition in imported.newcomers] == ["a1", "a2"]


def test_a_single_column_of_names_is_a_list() -> None:
    assert names(plan("Họ và tên\nNguyễn Thị Hồng\nTrần Văn Đức\n".encode())) == NAMES[:2]


def test_hidden_sheets_are_passed_over_unless_named() -> None:
    data = workbook(ROWS, hidden={"Cũ": list_of(("1", "Người Cũ", "", "", "", ""))})

    assert names(plan(data)) == NAMES
    assert plan(data).hidden_sheets == ("Cũ",)
    assert names(plan(data, sheets=["Cũ"])) == ["Người Cũ"]


def test_several_sheets_are_read_together_when_named() -> None:
    data = workbook(ROWS[:2], title="Một", further={"Hai": [HEADING, PEOPLE[1]], "Ghi chú": [("Ghi chú",)]})
    file = read_list(data, sheets=["Một", "Hai"])

    assert file.kind is FileKind.WORKBOOK
    assert names(plan_import(file, *prepared())) == NAMES[:2]
