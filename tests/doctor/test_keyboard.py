"""What scanners and input methods do to the calibration card, told from the keys alone."""

from __future__ import annotations

import pytest

from giaouoc.badges import Badge, BadgeKind, make_code
from giaouoc_tui.doctor.keyboard import (
    CALIBRATION_CODE,
    Calibration,
    DigitRow,
    InputMethod,
    Stroke,
    Suffix,
    calibration_of,
    input_method_of,
)

_ROWS = {
    DigitRow.DIGITS: "1234567890",
    DigitRow.VIETNAMESE: "ăâêô\u0300\u0309\u0303\u0301\u0323đ",
    DigitRow.FRENCH: "&é\"'(-è_çà",
    DigitRow.SHIFTED: "!@#$%^&*()",
}


def strokes(keys: list[tuple[str, str | None]], gap: float = 0.002) -> list[Stroke]:
    """These keys, one after another."""
    return [Stroke(key, character, index * gap) for index, (key, character) in enumerate(keys)]


def typed(text: str, *behind: str) -> list[tuple[str, str | None]]:
    """Characters with the name of their key, and keys without a character."""
    return [*((character, character) for character in text), *((key, None) for key in behind)]


def scanned(keys: list[tuple[str, str | None]], gap: float = 0.002) -> Calibration:
    """What a scan says that is long enough to say something."""
    found = calibration_of(strokes(keys, gap))
    assert found is not None
    return found


def test_the_card_is_no_badge_of_any_ceremony() -> None:
    assert int(CALIBRATION_CODE) % 97 == 1, "a scanner that drops a key is found out"
    assert CALIBRATION_CODE[0] not in {f"{kind:d}" for kind in BadgeKind}
    assert set(CALIBRATION_CODE) == set("0123456789"), "every key of the row is tried"


@pytest.mark.parametrize("row", _ROWS)
@pytest.mark.parametrize("suffix", Suffix)
def test_layout_and_suffix_are_recognised(row: DigitRow, suffix: Suffix) -> None:
    text = CALIBRATION_CODE.translate(str.maketrans("1234567890", _ROWS[row]))
    behind = [] if suffix is Suffix.NONE else [suffix.value]

    found = scanned(typed(text, *behind))

    assert (found.row, found.suffix) == (row, suffix)
    assert found.readable == (row is not DigitRow.SHIFTED)


def test_a_carriage_return_with_a_line_feed_is_one_enter() -> None:
    assert scanned(typed(CALIBRATION_CODE, "enter", "ctrl+j")).suffix is Suffix.ENTER


def test_gaps_are_measured_in_milliseconds() -> None:
    found = scanned(typed(CALIBRATION_CODE), gap=0.008)

    assert found.median_gap == pytest.approx(8)
    assert found.longest_gap == pytest.approx(8)


@pytest.mark.parametrize(
    "keys",
    [
        typed(CALIBRATION_CODE[:9] + CALIBRATION_CODE[10:]),
        typed(CALIBRATION_CODE[:9] + CALIBRATION_CODE[8:]),
        [*typed("ậ"), *typed(CALIBRATION_CODE[1:])],
        [*typed(CALIBRATION_CODE[:6]), ("backspace", None), *typed("ẹ"), *typed(CALIBRATION_CODE[6:])],
    ],
    ids=["lost", "doubled", "changed", "rewritten"],
)
def test_a_damaged_scan_is_told_from_something_else(keys: list[tuple[str, str | None]]) -> None:
    assert scanned(keys).row is DigitRow.DAMAGED


def test_the_keypad_without_num_lock_is_recognised() -> None:
    keypad = dict(
        zip(
            "1234567890",
            ["end", "down", "pagedown", "left", "kp_begin", "right", "home", "up", "pageup", "insert"],
            strict=True,
        )
    )

    assert scanned([(keypad[digit], None) for digit in CALIBRATION_CODE]).row is DigitRow.KEYPAD_OFF


@pytest.mark.parametrize("row", _ROWS)
def test_a_badge_of_a_ceremony_shows_the_scanner_as_well(row: DigitRow) -> None:
    badge = make_code(bytes(32), Badge(BadgeKind.DELEGATE, event=2017, number=12))
    text = badge.translate(str.maketrans("1234567890", _ROWS[row]))

    found = scanned(typed(text, "enter"))

    assert (found.row, found.badge) == (row, True)
    assert not scanned(typed(CALIBRATION_CODE)).badge
    assert scanned(typed(badge[:-1] + "x")).row is DigitRow.OTHER


def test_something_else_is_not_the_card() -> None:
    assert scanned(typed("Hội nghị tổng kết công tác thi đua")).row is DigitRow.OTHER
    assert calibration_of(strokes(typed("Hội nghị"))) is None
    assert calibration_of([]) is None


@pytest.mark.parametrize(
    ("keys", "method"),
    [
        (typed("aa"), InputMethod.NONE),
        ([*typed("a"), ("backspace", "\x7f"), *typed("â")], InputMethod.REWRITES),
        (typed("tiếng"), InputMethod.COMPOSES),
        (typed("tie\u0302\u0301ng"), InputMethod.COMBINES),
    ],
)
def test_the_input_method_shows_in_the_letters(keys: list[tuple[str, str | None]], method: InputMethod) -> None:
    assert input_method_of(strokes(keys)) is method
