"""Search, order, names, numbers and dates as Vietnamese offices have them."""

import random
import unicodedata
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaouoc.vietnamese import (
    Quantity,
    collation_key,
    fold,
    format_clock,
    format_count,
    format_date,
    format_number,
    format_quantity,
    given_name,
    initials,
    name_key,
    parse_number,
    parse_quantity,
    same,
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("KHỐI THI ĐUA SỐ 3", "khoi thi dua so 3"),
        ("Uỷ ban", "uy ban"),
        ("Ủy  ban\u00a0", "uy ban"),
        ("Lư\u00adu\u200b", "luu"),
        (unicodedata.normalize("NFD", "Đặng Thị Được"), "dang thi duoc"),
    ],
)
def test_search_key_ignores_accents(text: str, key: str) -> None:
    assert fold(text) == key


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("hoà", "hòa", True),
        ("Uỷ ban", "ỦY  BAN", True),
        ("Nguyễn Văn An", unicodedata.normalize("NFD", "nguyễn văn\u00a0an"), True),
        ("Hoa", "Hòa", False),
        ("Dung", "Đung", False),
        ("Tấm", "Tám", False),
        ("hoàng mai", "hoang mài", False),
    ],
)
def test_same_words_however_typed(one: str, other: str, equal: bool) -> None:
    assert same(one, other) is equal


def test_words_sort_in_the_order_of_a_vietnamese_dictionary() -> None:
    letters = list("aăâbcdđeêghiklmnoôơpqrstuưvxy")
    tones = ["ma", "mà", "mả", "mã", "má", "mạ", "mă", "mằ", "mẳ", "mẵ", "mắ", "mặ", "mâ", "mầ"]
    mixed = ["Khối 2", "Khối 10", "Khối trường học", "Khối ủy ban", "Lê Chân", "Lê Lợi", "Đồng"]
    expected_mixed = ["Đồng", *mixed[:-1]]
    for expected in (letters, tones, expected_mixed):
        shuffled = [unicodedata.normalize("NFD", word) for word in expected]
        random.Random(7).shuffle(shuffled)
        ordered = sorted(shuffled, key=collation_key)
        assert [unicodedata.normalize("NFC", word) for word in ordered] == expected


def test_people_sort_by_given_then_family_then_middle_name() -> None:
    people = [
        "Trần Thị Ánh",
        "Lê Văn Bình",
        "Nguyễn An Bình",
        "Nguyễn Văn Bình",
        "Đỗ Văn Dung",
        "Bùi Thị Đào",
        "Hùng",
        "Phạm Hùng",
    ]
    shuffled = people.copy()
    random.Random(3).shuffle(shuffled)
    assert sorted(shuffled, key=name_key) == people


def test_a_person_is_addressed_by_the_given_name() -> None:
    assert given_name("Hà Thế Vinh ") == "Vinh"
    assert given_name("  ") == ""
    assert initials("Lê Thị Ánh") == "LTÁ"


@pytest.mark.parametrize(
    ("written", "value", "unit"),
    [
        ("57,8%", "57.8", "%"),
        ("1.651 tỷ đồng", "1651000000000", "đồng"),
        ("1.651,5 tỉ", "1651500000000", "đồng"),
        ("14.088.480", "14088480", ""),
        ("1.025", "1025", ""),
        ("05", "5", ""),
        ("05 sản phẩm", "5", "sản phẩm"),
        ("1 000", "1000", ""),
        ("1\u00a0000 triệu VNĐ", "1000000000", "đồng"),
        ("7.0", "7.0", ""),
        ("7,25 điểm", "7.25", "điểm"),
        ("12 tr.đ", "12000000", "đồng"),
        ("500 ngàn đồng/người", "500000", "đồng/người"),
        ("3 nghìn tỷ đồng", "3000000000000", "đồng"),
        ("1,2 triệu lượt khách", "1200000", "lượt khách"),
        ("-3,2 %", "-3.2", "%"),
        ("8‰", "8", "‰"),
        ("120 m2", "120", "m2"),
        ("2 triển lãm", "2", "triển lãm"),
    ],
)
def test_numbers_as_offices_write_them(written: str, value: str, unit: str) -> None:
    quantity = parse_quantity(unicodedata.normalize("NFD", written))
    assert quantity == Quantity(Decimal(value), unit)
    assert parse_number(written) == Decimal(value)


@pytest.mark.parametrize(
    "written",
    ["", "đạt", "1,651,000", "1.651.5", "1234.567", "0.125", "7,5/10", "3-5%", "1.2.3", "5 6 tỷ"],
)
def test_a_doubtful_number_is_refused_rather_than_guessed(written: str) -> None:
    with pytest.raises(ValueError, match="not one number"):
        parse_quantity(written)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**14)))
def test_a_number_written_is_read_back(number: Decimal) -> None:
    assert parse_number(format_number(number)) == number


def test_numbers_written() -> None:
    assert format_number(Decimal("14088480.5")) == "14.088.480,5"
    assert format_number(Decimal("157.849"), places=1) == "157,8"
    assert format_count(0) == "0"
    assert format_count(5) == "05"
    assert format_count(1025) == "1.025"
    assert format_quantity(parse_quantity("57,8%")) == "57,8%"
    assert format_quantity(parse_quantity("1.651 tỷ đồng")) == "1.651 tỷ đồng"
    assert format_quantity(parse_quantity("1.500 triệu đồng")) == "1,5 tỷ đồng"
    assert format_quantity(parse_quantity("14.088.480 đồng")) == "14.088.480 đồng"
    with pytest.raises(ValueError, match="finite"):
        format_number(Decimal("NaN"))


def test_official_date_and_clock() -> None:
    assert format_date(date(2017, 1, 4)) == "ngày 04 tháng 01 năm 2017"
    assert format_date(date(2025, 12, 15)) == "ngày 15 tháng 12 năm 2025"
    assert format_date(date(2025, 7, 3)) == "ngày 03 tháng 7 năm 2025"
    assert format_clock(datetime.fromisoformat("2017-01-04T07:42:59+07:00")) == "07:42"
