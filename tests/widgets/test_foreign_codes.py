"""Which keys are the scan of a code that giaouoc did not make."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaouoc.badges import begins_as, is_beginning
from giaouoc_tui.widgets.foreign_codes import SILENCE, Begun, Ended, ForeignCatcher
from giaouoc_tui.widgets.scan_catcher import KeyFate

CARD = "031085001234|123456789|Nguyen Van An|01021985|Nam"
BEGINNING = "############|"
KEY_NAMES = {"\r": "enter", "\t": "tab", "\n": "ctrl+j", "\x1b": "escape"}


def typed(text: str, seconds_a_key: float = 0.0) -> tuple[list[str], str]:
    """Feed `text` to a new catcher; the codes it caught, and the keys it let pass and did not take back."""
    catcher, codes, passed = ForeignCatcher([BEGINNING]), [], ""
    for number, character in enumerate(text):
        match catcher.feed(KEY_NAMES.get(character, character), character, number * seconds_a_key):
            case Begun(count):
                passed = passed[: len(passed) - count]
            case Ended(code):
                codes.append(code)
            case KeyFate.PASS:
                passed += character
    return codes, passed


@pytest.mark.parametrize("suffix", ["\r", "\t", "\r\n"])
@pytest.mark.parametrize("before", ["", "Ngo", "x 12 "])
def test_a_code_is_caught_whole_whatever_was_typed_before(before: str, suffix: str) -> None:
    assert typed(f"{before}{CARD}{suffix}n{CARD}{suffix}", seconds_a_key=0.3) == ([CARD, CARD], f"{before}n")


@given(st.text(st.sampled_from("0123456789/- aăn\r\t"), max_size=60))
def test_what_has_no_beginning_passes(text: str) -> None:
    assert typed(text) == ([], text)


def test_a_code_without_an_end_ends_in_silence() -> None:
    catcher = ForeignCatcher([BEGINNING])
    for character in CARD:
        catcher.feed(character, character, 10.0)
    assert catcher.end_in_silence(10.0 + SILENCE / 2) is None
    assert catcher.end_in_silence(10.0 + SILENCE) == Ended(CARD)
    assert catcher.end_in_silence(99.0) is None
    assert catcher.feed("n", "n", 99.0) is KeyFate.PASS


def test_a_badge_right_behind_a_code_ends_it() -> None:
    catcher = ForeignCatcher([BEGINNING])
    for character in f"{CARD}{'7' * 23}":
        catcher.feed(character, character, 10.0)
    assert catcher.end_before(23) == Ended(CARD)
    assert not catcher.taking


@given(st.text("#0123456789|/*", min_size=6, max_size=32).filter(is_beginning), st.integers(0, 9))
def test_a_beginning_matches_itself_with_any_digits(beginning: str, digit: int) -> None:
    said = beginning.replace("#", str(digit))
    assert begins_as(beginning, said)
    assert not begins_as(beginning, f"{said}|")
