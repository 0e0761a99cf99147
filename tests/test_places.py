"""Where a text stands is told in words, and only parts of a list are counted."""

from __future__ import annotations

from typing import get_origin

import msgspec
import pytest

from giaouoc import Pledge
from giaouoc_tui.locale import Language, Say, messages
from giaouoc_tui.places import place_words


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("pledge.based_on", "căn cứ của giao ước"),
        ("pledge.articles[1].text", "điều thứ 2 của giao ước"),
        ("pledge.plan.dates[0]", "bản giao ước"),
    ],
)
def test_a_place_is_told_by_the_longest_part_that_has_words(place: str, words: str) -> None:
    assert place_words(Say(Language.VIETNAMESE), place) == words


def test_only_parts_of_lists_are_counted() -> None:
    counted = {
        field.name: get_origin(field.type) is tuple
        for field in msgspec.structs.fields(Pledge)
        if f"place.pledge.{field.name}" in messages()
    }

    assert counted == {name: "{number}" in messages()[f"place.pledge.{name}"][0] for name in counted}
