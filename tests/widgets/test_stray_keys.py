"""Keys at a scanner's pace are no commands, and whatever a person presses is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaouoc_tui.widgets.stray_keys import GAP, SILENCE, Pace, Stray, StrayFate, StrayKeys

SCANNER = 0.004


def press_all(keys: StrayKeys, typed: str, gap: float, *, begin: float = 10.0) -> list[StrayFate]:
    """What becomes of these keys, so many seconds apart."""
    named = {"\n": ("enter", "\r"), " ": ("space", " ")}
    pairs = (named.get(character, (character, character)) for character in typed)
    return [keys.feed(key, character, begin + index * gap) for index, (key, character) in enumerate(pairs)]


@pytest.mark.parametrize(
    ("code", "digits"),
    [
        ("https://example.vn/abc?x=1", False),
        ("BEGIN:VCARD", False),
        ("www.tinh.gov.vn", False),
        ("smart id 8934563", False),
        ("8934567890123", True),
    ],
)
def test_no_key_of_a_foreign_code_is_a_command(code: str, digits: bool) -> None:
    *fates, end = press_all(StrayKeys(), code + "\n", SCANNER)
    assert end == Stray(len(code), digits)
    # The first key waits, and is dropped with the others; digits are commands of nobody.
    assert fates[0] is (Pace.PASS if digits else Pace.WAIT)
    assert {*fates[1:]} <= {Pace.SWALLOW, Pace.REPEAT}


@given(st.text(st.sampled_from("abhuxsy z1=?/"), min_size=2, max_size=40))
def test_at_a_scanners_pace_at_most_a_blank_before_the_code_is_a_command(typed: str) -> None:
    keys = StrayKeys()
    fates = press_all(keys, typed, SCANNER)
    passed = [character for character, fate in zip(typed, fates, strict=True) if fate is Pace.PASS]
    assert not {*passed} - {"1", " "}
    if len({*typed}) > 1:
        assert keys.taking


@given(st.text(st.sampled_from("abhux 1"), min_size=1, max_size=20), st.floats(GAP, 2))
def test_each_key_of_a_person_is_a_command(typed: str, gap: float) -> None:
    keys = StrayKeys()
    for index, character in enumerate(typed):
        expected = Pace.PASS if character in " 1" else Pace.WAIT
        assert keys.feed(character, character, index * gap * 1.001) is expected


def test_a_held_key_waits_once_and_then_repeats() -> None:
    keys = StrayKeys()
    assert keys.feed("b", "b", 1.0) is Pace.WAIT
    assert keys.feed("b", "b", 1.03) is Pace.REPEAT
    keys.settle()
    assert keys.feed("b", "b", 1.06) is Pace.PASS


def test_a_code_without_enter_ends_in_silence() -> None:
    keys = StrayKeys()
    press_all(keys, "wifi", SCANNER)
    assert keys.feed("b", "b", 10.0 + SILENCE * 2) is Pace.WAIT


def test_a_control_key_inside_a_code_is_part_of_it() -> None:
    keys = StrayKeys()
    press_all(keys, "ab", SCANNER)
    assert keys.feed("ctrl+q", "\x11", 10.01) is Pace.SWALLOW
    assert keys.feed("escape", "\x1b", 10.02) is Pace.SWALLOW
