"""The search at the door finds people as they are asked for, at once, and shows nobody unasked."""

from __future__ import annotations

import pytest

from giaouoc.person_index import Entry, PersonIndex

PEOPLE = [
    Entry(1, "Nguyễn Văn Tám", "Chủ tịch UBND phường", "Phường Cầu Đất · Khối các phường"),
    Entry(2, "Nguyễn Văn Tám", "Hiệu trưởng", "Trường Lạc Viên · Khối trường học"),
    Entry(3, "Trần Thị Ngọc Ánh", "Trưởng phòng Nội vụ", "Phòng Nội vụ · Khối phòng, ban"),
    Entry(4, "Đỗ Hòa", "Giám đốc", "Công ty Máy Tơ · Khối doanh nghiệp"),
    Entry(40, "Tám Văn Nguyên", "Phó Giám đốc", "Công ty Máy Tơ · Khối doanh nghiệp"),
]


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("Nguyễn Văn Tám", [1, 2, 40]),
        ("tam nguyen", [1, 2, 40]),
        ("NGUYEN  tam", [1, 2, 40]),
        ("nvt", [1, 2]),
        ("ttna", [3]),
        ("do hoa", [4]),
        ("đỗ hoà", [4]),
        ("4", [4]),
        ("0004", [4]),
        ("41", []),
        ("may to", [4, 40]),
        ("tam may", [40]),
        ("noi vu", [3]),
        ("tam lac vien", [2]),
        ("guyen", []),
        ("", []),
        ("   ", []),
        ("[/] %s \x1b[31m", []),
    ],
)
def test_finding(typed: str, numbers: list[int]) -> None:
    assert PersonIndex(PEOPLE).find(typed, 50) == numbers


def test_names_come_before_initials_and_those_before_units() -> None:
    index = PersonIndex([Entry(1, "Lê An", place="Khối Văn phòng"), Entry(2, "Vũ Anh Nam"), Entry(3, "Văn Nam")])

    assert index.find("van", 50) == [3, 2, 1]


def test_the_accents_that_were_typed_come_first_and_hide_nobody() -> None:
    index = PersonIndex([Entry(1, "Nguyễn Văn Thăng"), Entry(2, "Nguyễn Văn Thắng"), Entry(3, "Đỗ Hòa")])

    assert index.find("Nguyễn Văn Thắng", 50) == [2, 1]
    assert index.find("thắ", 50) == [2, 1]
    assert index.find("nguyen van thang", 50) == [1, 2]
    assert index.find("Hoà", 50) == [3]


def test_a_unit_named_by_a_number_comes_before_whoever_has_that_number() -> None:
    index = PersonIndex([Entry(7, "Vũ An", place="Đơn vị 8"), Entry(70, "Lê Ba", place="Đơn vị 2")])
    index.put([Entry(12, "Trần Bình", place="Đơn vị 7 · Khối 1")])

    assert index.find("don vi 7", 50) == [12, 7]


def test_a_changed_name_is_found_by_its_new_words_only() -> None:
    index = PersonIndex(PEOPLE)
    index.put([Entry(4, "Đỗ Bình")])
    index.drop([1])

    assert index.find("hoa", 50) == []
    assert index.find("binh", 50) == [4]
    assert index.find("nvt", 50) == [2]
