"""What is a scan, judged from keys alone."""

from functools import partial

import pytest

from giaouoc.badges import Badge, BadgeFault, BadgeKind, make_code, read_code
from giaouoc_tui.widgets import Caught, KeyFate, ScanCatcher
from tests.widgets.scan_demo import EVENT, KEY, codes, numbers

CODE, NEXT_CODE = codes(2)
OTHER_CEREMONY = make_code(KEY, Badge(BadgeKind.DELEGATE, EVENT - 1, 1))
VIETNAMESE_ROW = str.maketrans("0123456789", "đăâêô\u0300\u0309\u0303\u0301\u0323")
FRENCH_ROW = str.maketrans("0123456789", "à&é\"'(-è_ç")
KEY_NAMES = {"\r": "enter", "\t": "tab", "\n": "ctrl+j", "\x11": "ctrl+q", "\x7f": "backspace"}


def typed(text: str, seconds_a_key: float = 0.0) -> tuple[list[Caught], str]:
    """Feed `text` to a new catcher; return what it caught and the keys it let pass."""
    catcher = ScanCatcher(partial(read_code, KEY, EVENT))
    caught: list[Caught] = []
    passed = ""
    for number, character in enumerate(text):
        fate = catcher.feed(KEY_NAMES.get(character, character), character, number * seconds_a_key)
        if isinstance(fate, Caught):
            caught.append(fate)
        elif fate is KeyFate.PASS:
            passed += character
    return caught, passed


@pytest.mark.parametrize("suffix", ["\r", "\t", "\r\n", "", " "])
@pytest.mark.parametrize("row", [{}, VIETNAMESE_ROW, FRENCH_ROW], ids=["us", "vi", "fr"])
def test_every_code_is_caught_whatever_follows_and_whatever_the_layout(suffix: str, row: dict[int, int]) -> None:
    all_codes = codes(30)
    caught, passed = typed("".join(code.translate(row) + suffix for code in all_codes))

    assert [scan.code for scan in caught] == all_codes
    assert all(scan.passed == 23 for scan in caught)
    assert "\r" not in passed
    assert "\t" not in passed


@pytest.mark.parametrize("seconds_a_key", [0.0, 0.02, 0.2])
def test_speed_says_nothing(seconds_a_key: float) -> None:
    caught, passed = typed(f"{CODE}\r{NEXT_CODE}\r", seconds_a_key)

    assert numbers([scan.outcome for scan in caught]) == [1, 2]
    assert "\r" not in passed


def test_what_a_person_types_passes() -> None:
    text = "Nguyễn 1234567890\r2017\t14088480\r\r" + "-" * 24 + "\r" + "0" * 24 + "\r"
    assert typed(text) == ([], text)


def test_digits_typed_before_a_scan_are_not_part_of_it() -> None:
    caught, _ = typed(f"12{CODE}\r")
    assert caught == [Caught(CODE, caught[0].outcome, 23)]
    assert numbers([caught[0].outcome]) == [1]


def test_an_enter_long_after_a_scan_is_the_operators() -> None:
    _, passed = typed(CODE + "\r", seconds_a_key=2.0)
    assert passed.endswith("\r")


@pytest.mark.parametrize(
    ("line", "fault", "passed"),
    [
        (CODE[:-1] + "0\r", BadgeFault.MISREAD, 24),
        (CODE[:7] + CODE[8:] + "\r", BadgeFault.MISREAD, 23),
        (CODE[0] + CODE[0] + CODE[:5] + CODE[6:] + "\t", BadgeFault.MISREAD, 25),
        (OTHER_CEREMONY, BadgeFault.OTHER_CEREMONY, 23),
        (OTHER_CEREMONY.translate(FRENCH_ROW) + "\r", BadgeFault.OTHER_CEREMONY, 23),
        (CODE[:20] + "\x11", BadgeFault.MISREAD, 20),
    ],
)
def test_a_code_that_fails_is_told_and_its_keys_counted(line: str, fault: BadgeFault, passed: int) -> None:
    caught, keys = typed(line)
    assert [(scan.outcome, scan.passed) for scan in caught] == [(fault, passed)]
    assert keys == line[:passed]


def test_a_scan_after_a_failed_one_is_still_caught() -> None:
    lost_a_key = CODE[:7] + CODE[8:]
    for first in (lost_a_key, lost_a_key + "\r", OTHER_CEREMONY, OTHER_CEREMONY + "\r"):
        caught, _ = typed(first + NEXT_CODE)
        assert numbers([caught[-1].outcome]) == [2], first


@pytest.mark.parametrize("suffix", ["\r", ""])
def test_escape_run_together_with_the_first_digit_hides_no_code(suffix: str) -> None:
    caught, _ = typed(f"12¡{CODE[1:]}{suffix}{NEXT_CODE}")
    assert [(scan.code, scan.passed, scan.escaped) for scan in caught] == [(CODE, 23, True), (NEXT_CODE, 23, False)]


def test_backspace_within_digits_is_a_person_correcting() -> None:
    assert typed(CODE[:12] + "\x7f" + CODE[12:] + "\r")[0] == []


def test_a_pasted_text_is_scans_only_if_nothing_else_is_in_it() -> None:
    catcher = ScanCatcher(partial(read_code, KEY, EVENT))
    grouped = " ".join(CODE[start : start + 4] for start in range(0, 24, 4))

    both = catcher.read_pasted(f"{grouped}\r\n{NEXT_CODE}{OTHER_CEREMONY}\n")
    assert numbers([scan.outcome for scan in both]) == [1, 2, BadgeFault.OTHER_CEREMONY]
    assert catcher.read_pasted(f"{CODE}\nNguyễn Văn An") == []
    assert catcher.read_pasted("") == []
