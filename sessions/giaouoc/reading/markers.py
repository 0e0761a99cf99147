"""Labels at the start of a line, as Vietnamese documents number their contents: `Điều 1.`, `Một là:`, `đ)`, `-`."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import Final

import msgspec

from giaouoc.reading.letters import UPPER
from giaouoc.vietnamese import fold

__all__ = ["ORDINALS", "Kind", "Marker", "bare_number", "letter_rank", "marker_of", "roman_value"]


class Kind(IntEnum):
    """Kinds of labels, from the one that usually stands highest to the lowest."""

    ANNEX = 0
    PART = 1
    CHAPTER = 2
    SECTION = 3
    CAPITAL = 4
    ROMAN = 5
    ARTICLE = 6
    SPOKEN = 7
    NAMED = 8
    NUMBER = 9
    DECIMAL = 10
    LETTER = 12
    BULLET = 14


class Marker(msgspec.Struct, frozen=True):
    """A label, what it counts, and the text behind it."""

    kind: Kind
    label: str
    """Without signs: "Điều 1", "II", "đ"."""
    printed: str
    value: int
    """Its place in its list, from 1; 0 for a bullet."""
    sign: str
    """What tells lists of one kind apart: ".", ")", "/", "-"."""
    rest: str
    parents: tuple[int, ...] = ()
    """The numbers before the last of `1.2.3`."""


ORDINALS: Final = {
    word: value
    for value, words in enumerate(
        ["một nhất", "hai nhì", "ba", "bốn tư", "năm", "sáu", "bảy bẩy", "tám", "chín", "mười"], start=1
    )
    for word in words.split()
}
_LETTERS: Final = "abcdđeghiklmnopqrstuvxy"
_SPOKEN = "|".join(ORDINALS)

_WORDED = re.compile(
    rf"(?P<name>Phụ\s+lục|Phần|Chương|Mục|Điều)\s+(?:thứ\s+)?(?P<number>\d{{1,3}}|[IVXLC]+|{_SPOKEN})\b"
    r"(?!\s*(?:,|;|và|của|Luật|khoản|Nghị|Quyết))\s*(?P<sign>[.:/–-]*)\s*",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    rf"(?P<label>(?:(?:Mười\s+)?(?:{_SPOKEN})\s+là|Thứ\s+(?:{_SPOKEN})))\s*(?P<sign>[:,.;–-])\s*", re.IGNORECASE
)
_SPOKEN_BARE = re.compile(rf"(?P<label>(?:Mười\s+)?(?:{_SPOKEN.title()})\s+là)(?P<sign>)\s+")
_NAMED = re.compile(
    rf"(?P<name>Nội dung|Chỉ tiêu|Nhiệm vụ|Giao ước|Tiêu chí|Mục tiêu)\s+(?:số\s+|thứ\s+)?(?P<number>\d{{1,2}}|"
    rf"{_SPOKEN})"
    r"\s*(?P<sign>[:.–-])\s*",
    re.IGNORECASE,
)
_ROMAN = re.compile(
    r"(?P<label>[IVXL]{1,6})\s*(?P<sign>\.|\)|/-|/|-|–|:)"
    rf"(?:(?!\w)|(?=[{UPPER}][^\W\d_]))\s*(?=\S)|(?P<bare>I{1, 3}|IV|VI{0, 3})\s+(?=["
    rf"{UPPER}"
    r"]{2})"
)
_CAPITAL = re.compile(r"(?P<label>[A-HĐ])\s*(?P<sign>[.)/-])(?!\w)\s*(?=\S)")
_DECIMAL = re.compile(r"(?P<label>\d{1,2}(?:\.\d{1,2}){1,3})(?P<sign>[.)/:–-]?)\s+(?=[^\W\d]|[“\"(])")
_NUMBER = re.compile(
    r"(?P<label>\d{1,3})\s*(?P<sign>\.[-–]|/[-–]|[.)/:]|(?<=\d)[-–](?=\s+\d)|[-–](?=\s*"
    rf"[{UPPER}]"
    r"))(?!\d)\s*(?=\S)|\((?P<inside>\d{1,2})\)\s*(?=\S)"
)
_BARE_NUMBER = re.compile(rf"(?P<label>[1-9]\d?)\s+(?=[{UPPER}])")
_LETTER = re.compile(rf"\(?(?P<label>[a-zđ])\s*(?P<sign>[.)/])(?:(?!\w)|(?<=[.)])(?=[{UPPER}]))\s*(?=\S)")
_BULLET = re.compile(
    r"(?P<sign>[–—•·●▪▫■□○◦➢►✓§❖\uf020-\uf0ff]|[-*](?!\*)|\+(?!\d)|o(?=\s+[^\W\d_]))\s*(?=[^\s\d%]|\d)"
)
_BULLET_NUMBER = re.compile(r"-\d+(?:[.,]\d+)?\s*%")


def roman_value(text: str) -> int:
    """The number a Roman numeral stands for, 0 when it is written as none."""
    digits = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    values = [digits[letter] for letter in text.upper()]
    total = sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
    return total if _roman(total) == text.upper() else 0


def _roman(value: int) -> str:
    steps = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    written = ""
    for step, letters in steps:
        while value >= step:
            written += letters
            value -= step
    return written


def letter_rank(letter: str) -> int:
    """The place of a letter in an official list, where đ follows d and there is no f; a typed f stands for g."""
    return _LETTERS.find(letter.lower().replace("f", "g")) + 1


def _ordinal(text: str) -> int:
    words = text.lower().split()
    return sum(ORDINALS.get(word, 0) for word in words if word not in {"là", "thứ"})


def _number(text: str) -> int:
    return int(text) if text.isdigit() else ORDINALS.get(text.lower()) or roman_value(text) if text else 0


def marker_of(text: str) -> Marker | None:
    """The label that `text` begins with, if it begins with one.

    Dates (`20/11`), amounts (`1.025 hộ`) and `V/v` are none.
    """
    for reader in (_worded, _spoken, _named, _decimal, _numbered, _lettered, _bulleted):
        if (marker := reader(text)) is not None and marker.value >= 0:
            return marker
    return None


def bare_number(text: str) -> Marker | None:
    """The number that `text` begins with, without a sign: "2 Đối tượng tham gia". Only a series makes it a label."""
    match = _BARE_NUMBER.match(text)
    if not match:
        return None
    return Marker(Kind.NUMBER, match["label"], match["label"], int(match["label"]), ".", text[match.end() :])


def _worded(text: str) -> Marker | None:
    match = _WORDED.match(text)
    if not match or not (match[0][0].isupper() or match[0][0].isdigit()):
        return None
    kind = {"phu luc": Kind.ANNEX, "phan": Kind.PART, "chuong": Kind.CHAPTER, "muc": Kind.SECTION, "dieu": Kind.ARTICLE}
    label = " ".join(match[0].rstrip(" .:/–-").split())
    name = fold(match["name"])
    return Marker(kind[name], label, match[0].strip(), _number(match["number"]), "", text[match.end() :])


def _spoken(text: str) -> Marker | None:
    match = _COUNTED.match(text) or _SPOKEN_BARE.match(text)
    if not match or not match["label"][0].isupper():
        return None
    label = " ".join(match["label"].split())
    sign = "là" if label.endswith("là") else "thứ"
    return Marker(Kind.SPOKEN, label, match[0].strip(), _ordinal(label), sign, text[match.end() :])


def _named(text: str) -> Marker | None:
    match = _NAMED.match(text)
    if not match or not match["name"][0].isupper():
        return None
    label = " ".join(match[0].rstrip(" .:–-").split())
    return Marker(
        Kind.NAMED, label, match[0].strip(), _number(match["number"]), fold(match["name"]), text[match.end() :]
    )


def _decimal(text: str) -> Marker | None:
    match = _DECIMAL.match(text)
    if not match:
        return None
    *parents, last = (int(part) for part in match["label"].split("."))
    return Marker(Kind.DECIMAL, match["label"], match[0].strip(), last, "", text[match.end() :], tuple(parents))


def _numbered(text: str) -> Marker | None:
    if match := _ROMAN.match(text):
        label = match["label"] or match["bare"]
        if (value := roman_value(label)) and not re.match(r"V\s*/\s*v", text, re.IGNORECASE):
            sign = {"/-": "/", "–": "-"}.get(match["sign"] or ".", match["sign"] or ".")
            return Marker(Kind.ROMAN, label, match[0].strip(), value, sign, text[match.end() :])
    if match := _NUMBER.match(text):
        label = match["label"] or match["inside"]
        sign = match["sign"][0] if match["sign"] else "()"
        return Marker(Kind.NUMBER, label.lstrip("0") or "0", match[0].strip(), int(label), sign, text[match.end() :])
    return None


def _lettered(text: str) -> Marker | None:
    if match := _CAPITAL.match(text):
        rank = "ABCDĐEFGH".find(match["label"]) + 1
        return Marker(Kind.CAPITAL, match["label"], match[0].strip(), rank, match["sign"], text[match.end() :])
    if (match := _LETTER.match(text)) and (rank := letter_rank(match["label"])):
        return Marker(Kind.LETTER, match["label"], match[0].strip(), rank, match["sign"], text[match.end() :])
    return None


def _bulleted(text: str) -> Marker | None:
    match = _BULLET.match(text)
    if not match or _BULLET_NUMBER.match(text):
        return None
    sign = "-" if match["sign"] in "-–—" else match["sign"]
    return Marker(Kind.BULLET, "", match["sign"], 0, sign, text[match.end() :])
