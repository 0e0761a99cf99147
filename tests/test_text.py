"""Foreign text becomes text that cannot command a terminal, and loses nothing unseen."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaouoc.text import clean


@pytest.mark.parametrize(
    ("foreign", "safe"),
    [
        ("Nguyễn Văn An", "Nguyễn Văn An"),
        (unicodedata.normalize("NFD", "Đặng Thị Được"), "Đặng Thị Được"),
        ("[/] [@click=app.quit] [vắng]", "[/] [@click=app.quit] [vắng]"),
        ("\x1b]52;c;aGk=\x07", "␛]52;c;aGk=␇"),
        ("\x9b2J\x7f\x00", "\ufffd2J␡␀"),
        ("Lư\u00adu", "Lưu"),
        ("A\u202eNA\u2066", "ANA"),
        ("Ngô\u200b \ufeffQuyền\u00a0", "Ngô Quyền\u00a0"),
        ("một\nhai\tba", "một␊hai␉ba"),
        ("một\u2028hai", "một hai"),
        ("\ud800\ue000\U0010ffff", "\ufffd\ufffd\ufffd"),
        ("a" + "\u0323\u0302\u0301\u0300\u0308" * 9, "ậ\u0323\u0323\u0323"),
        ("\u0301sắc", "◌\u0301sắc"),
        (2017, "2017"),
    ],
)
def test_every_kind_of_foreign_character(foreign: object, safe: str) -> None:
    assert clean(foreign) == safe


def test_lines_are_kept_where_a_text_has_lines() -> None:
    assert clean("Điều 1\r\nĐiều 2\rĐiều\t3\u2029\x1b", lines=True) == "Điều 1\nĐiều 2\nĐiều 3\n␛"


def test_long_text_is_cut_before_a_whole_letter_and_says_so() -> None:
    assert clean("Thi đua yêu nước", 10) == "Thi đua y…"
    assert clean("x\u0301\u0302yz", 3) == "…"
    assert clean("vừa đủ", 6) == "vừa đủ"
    with pytest.raises(ValueError, match="at least 1"):
        clean("", 0)


# Every code point there is, lone surrogates too, with the troublesome ones often.
_FOREIGN = st.text(
    st.one_of(
        st.integers(0, 0x10FFFF).map(chr),
        st.sampled_from("a Ấđ\n\r\t\x1b\u0301\u0323\u200d\u202e\ufe0f\u1100\u1161\u2029\ud800"),
    ),
    max_size=60,
)


@given(_FOREIGN, st.integers(1, 40), st.booleans())
def test_whatever_comes_in(foreign: str, limit: int, lines: bool) -> None:
    safe = clean(foreign, limit, lines=lines)

    assert clean(safe, limit, lines=lines) == safe
    assert len(safe) <= limit
    assert unicodedata.is_normalized("NFC", safe)
    categories = {unicodedata.category(c) for c in safe if not (lines and c == "\n")}
    assert categories.isdisjoint({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
