"""A badge's code is read exactly, or the reason why not is told."""

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaouoc.badges import (
    CODE_LENGTH,
    Badge,
    BadgeFault,
    BadgeKind,
    group,
    make_code,
    read_code,
    readings,
)

KEY = bytes(range(32))
EVENT = 2017

badges = st.builds(
    Badge,
    st.sampled_from(BadgeKind),
    st.just(EVENT),
    st.integers(1, 9999),
    st.integers(0, 9),
)


@given(badges)
def test_a_code_says_which_badge_it_is(badge: Badge) -> None:
    code = make_code(KEY, badge)

    assert len(code) == CODE_LENGTH
    assert code.isdigit()
    assert read_code(KEY, EVENT, code) == badge
    assert read_code(KEY, EVENT, group(code)) == badge
    assert read_code(b"another key", EVENT, code) is BadgeFault.FORGED
    assert read_code(KEY, EVENT + 1, code) is BadgeFault.OTHER_CEREMONY


def test_the_code_of_a_known_badge_never_changes() -> None:
    badge = Badge(BadgeKind.DELEGATE, 2017, 123)
    assert group(make_code(KEY, badge)) == "1201 7012 3041 5009 4555 6144"


@pytest.mark.parametrize("text", ["", "12", "x" * 24, "²" * 24, "1" * 23, "1" * 25])
def test_what_is_no_code_at_all_is_misread(text: str) -> None:
    assert read_code(KEY, EVENT, text) is BadgeFault.MISREAD


@pytest.mark.parametrize(("event", "number", "reissue"), [(10_000, 1, 0), (0, 0, 0), (0, 10_000, 0), (0, 1, 10)])
def test_a_badge_that_does_not_fit_its_digits_is_refused(event: int, number: int, reissue: int) -> None:
    with pytest.raises(ValueError, match=r"number|reissued"):
        Badge(BadgeKind.DELEGATE, event, number, reissue)


def test_every_slip_of_one_digit_is_a_misread_and_every_guess_a_forgery() -> None:
    chance = random.Random(2017)
    codes = [make_code(KEY, Badge(BadgeKind.DELEGATE, EVENT, n)) for n in range(1, 10_000)]
    assert len(set(codes)) == 9_999

    outcomes: Counter[tuple[str, object]] = Counter()
    for code in chance.sample(codes, 2_000):
        at = chance.randrange(CODE_LENGTH)
        wrong = chance.choice([digit for digit in "0123456789" if digit != code[at]])
        left = chance.randrange(CODE_LENGTH - 1)
        slips = {
            "substituted": code[:at] + wrong + code[at + 1 :],
            "swapped": code[:left] + code[left + 1] + code[left] + code[left + 2 :],
            "lost": code[:at] + code[at + 1 :],
            "doubled": code[:at] + code[at] + code[at:],
        }
        for slip, damaged in slips.items():
            if damaged != code:
                outcomes[slip, read_code(KEY, EVENT, damaged)] += 1
        body = f"{code[:10]}{chance.randrange(10**12):012d}"
        guess = f"{body}{98 - int(body) * 100 % 97:02d}"
        outcomes["guessed", read_code(KEY, EVENT, guess)] += 1

    assert {outcome for (slip, outcome) in outcomes if slip != "guessed"} == {BadgeFault.MISREAD}
    assert outcomes["guessed", BadgeFault.FORGED] == 2_000


VIETNAMESE = "đăâêô\u0300\u0309\u0303\u0301\u0323"
VIETNAMESE_SHIFTED = "ĐĂÂÊÔ%^&*("
FRENCH = "à&é\"'(-è_ç"
BELGIAN = "à&é\"'(§è!ç"


@pytest.mark.parametrize("row", [VIETNAMESE, VIETNAMESE_SHIFTED, FRENCH, BELGIAN])
@given(badge=badges)
def test_a_digit_row_of_another_layout_is_repaired(row: str, badge: Badge) -> None:
    typed = make_code(KEY, badge).translate(str.maketrans("0123456789", row))

    assert badge in [read_code(KEY, EVENT, reading) for reading in readings(typed)]


def test_plain_digits_have_one_reading() -> None:
    assert list(readings("0123")) == ["0123"]
