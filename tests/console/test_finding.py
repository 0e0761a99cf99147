"""People are found by what an operator types in a hurry."""

from __future__ import annotations

import pytest

from giaouoc_tui.console.finding import Choice, Finder, search_key

PEOPLE = Finder(
    Choice(number, name, post, search_key(str(number), post, name=name))
    for number, (name, post) in enumerate(
        [("Vũ Hồng Yến", "Người dẫn chương trình"), ("Nguyễn Văn Ánh", "Chủ tịch"), ("Đặng Thị Hòa", "Phó Chủ tịch")], 1
    )
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("dang", [3]),
        ("hoà thị", [3]),
        ("NVA", [2]),
        ("chu tich", [2, 3]),
        ("3", [3]),
        ("ngu", [2, 1]),
        ("dangthi", [3]),
        ("không ai", []),
    ],
)
def test_without_accents_in_any_order_by_initials_number_or_post(typed: str, found: list[int]) -> None:
    assert [choice.value for choice in PEOPLE.find(typed, 10)] == found


def test_a_word_of_the_name_comes_before_a_match_across_words() -> None:
    people = Finder(Choice(text, text) for text in ("Ban Tổ chức", "Nguyễn Thị Lan Hương Ốc"))
    assert [choice.text for choice in people.find("oc", 10)] == ["Nguyễn Thị Lan Hương Ốc", "Ban Tổ chức"]
