"""Old Vietnamese encodings: recognised by the syllables they yield, never by guess."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaouoc.vietnamese.legacy import convert, decode, looks_legacy, marked_share

_TEXT = "Khối thi đua các phường phấn đấu hoàn thành tốt nhiệm vụ, giữ vững kỷ cương, chuyển đổi số năm hai nghìn."
_TCVN3 = (
    "Khèi thi ®ua c¸c ph\u00adêng phÊn ®Êu hoµn thµnh tèt nhiÖm vô, gi÷ v÷ng kû c\u00ad¬ng, chuyÓn ®æi sè "
    "n¨m hai ngh×n."
)
_VNI = (
    "Khoái thi ñua caùc phöôøng phaán ñaáu hoaøn thaønh toát nhieäm vuï, giöõ vöõng kyû cöông, chuyeån ñoåi "
    "soá naêm hai nghìn."
)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (_TEXT.encode(), "utf-8"),
        (_TEXT.encode("utf-8-sig"), "utf-8-sig"),
        (_TEXT.encode("utf-16"), "utf-16"),
        (_TEXT.encode("utf-16-le"), "utf-16"),
        (_TEXT.encode("utf-16-be"), "utf-16"),
        (unicodedata.normalize("NFD", _TEXT).encode(), "utf-8"),
        (_TCVN3.encode("latin-1"), "tcvn3"),
        (_VNI.encode("latin-1"), "vni"),
        (_TCVN3.encode(), "tcvn3"),
        (_VNI.encode(), "vni"),
    ],
)
def test_text_is_read_in_any_encoding(data: bytes, encoding: str) -> None:
    decoded = decode(data)

    assert (decoded.text, decoded.encoding) == (_TEXT, encoding)


def test_windows_code_page_1258_with_its_combining_tones() -> None:
    # "Vụ đấu": the tones stand as characters of their own behind the letter.
    data = "Thi đua".encode("cp1258") + b" nhi\xea\xf2m vu\xf2, ph\xe2\xecn \xf0\xe2\xecu, k\xfd c\xfdong"
    decoded = decode(data.replace(b"\xfd", b"y\xd2", 1))

    assert decoded.encoding == "cp1258"
    assert decoded.text.startswith("Thi đua nhiệm vụ, phấn đấu")


def test_converted_text_is_noted() -> None:
    assert decode(_TCVN3.encode("latin-1")).notes == ("legacy",)
    assert decode(_TEXT.encode()).notes == ()


def test_a_lost_ư_is_noted() -> None:
    lost = (_TCVN3.replace("\u00ad", "") + " ") * 5

    assert "lost" in decode(lost.encode("latin-1")).notes


@pytest.mark.parametrize("text", [_TEXT, "Plain English, with façade and naïve.", "", "2024 - 2025", "Âu Cơ, ông bà"])
def test_other_text_is_not_taken_for_an_old_font(text: str) -> None:
    assert looks_legacy(text) == ""


def test_bytes_that_are_no_vietnamese_text_are_not_decoded() -> None:
    with pytest.raises(UnicodeError):
        decode(bytes(range(128, 256)) * 4)


def test_marks_that_were_lost_can_be_told() -> None:
    assert marked_share(_TEXT) > 0.7
    assert marked_share("Khoi thi dua cac phuong phan dau hoan thanh tot nhiem vu") == 0


@given(st.binary(max_size=200))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        text = decode(data).text
    except UnicodeError:
        return
    assert text == unicodedata.normalize("NFC", text)


def test_an_unknown_font_is_an_error() -> None:
    with pytest.raises(ValueError, match="viscii"):
        convert("x", "viscii")
