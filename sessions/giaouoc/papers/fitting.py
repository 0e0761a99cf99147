"""Text that fits its place: broken into lines and set smaller until nothing sticks out.

Lines are broken here and not by whatever draws them, so that PDF and HTML look alike and a long
name can be tested without a page. Sizes are points, places on paper millimetres.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

__all__ = ["ASCENT", "MM_PER_POINT", "PITCH", "Face", "Fitted", "fit", "lacks_letters", "text_width"]

MM_PER_POINT: Final = 25.4 / 72

PITCH: Final = 1.28
"""Ems from one baseline to the next: room for the marks of Ấ under the tail of g."""

ASCENT: Final = 1.0
"""Ems from the top of a line down to its baseline."""

_STEP = 0.25
_SMALL = 2.0
_WORTH_A_LINE = 0.85
_MARGIN = 1.02
"""What is measured is taken for a little more, since no two programs draw a line equally long."""


class Face(StrEnum):
    """A typeface: Be Vietnam Pro on badges, a Times (Decree 30/2020/NĐ-CP) on letters."""

    REGULAR = "regular"
    SEMIBOLD = "semibold"
    BOLD = "bold"
    SERIF = "serif"
    SERIF_BOLD = "serif-bold"
    SERIF_ITALIC = "serif-italic"


class Fitted(msgspec.Struct, frozen=True):
    """Lines of text and the size in points at which they fit."""

    lines: tuple[str, ...]
    size: float

    @property
    def height(self) -> float:
        """Height of all lines in millimetres."""
        return len(self.lines) * self.size * PITCH * MM_PER_POINT


@lru_cache(maxsize=8192)
def fit(text: str, face: Face, *, width: float, height: float, largest: float) -> Fitted:
    """The text in lines at the largest size at which it fits into width × height millimetres.

    Lines break at blanks; a word longer than a line breaks anywhere. Where a slightly smaller size
    saves a line it is taken; lines are made about equally long. No line for blank text.
    """
    words = text.split()
    if not words:
        return Fitted((), largest)
    fitted = _largest_fitting(words, face, width, height, largest)
    lines = len(fitted.lines)
    if lines > 1:
        line = fitted.size * PITCH * MM_PER_POINT
        saving = _largest_fitting(words, face, width, (lines - 1) * line, fitted.size)
        if saving.size >= fitted.size * _WORTH_A_LINE:
            fitted = saving
    ems = width / (fitted.size * MM_PER_POINT)
    return Fitted(tuple(_balanced(words, list(fitted.lines), face, ems)), fitted.size)


def _largest_fitting(words: list[str], face: Face, width: float, height: float, largest: float) -> Fitted:
    size = largest
    while True:
        fitted = Fitted(tuple(_wrapped(words, face, width / (size * MM_PER_POINT))), size)
        if fitted.height <= height:
            return fitted
        size = size - _STEP if size > _SMALL else size * 0.9


def text_width(text: str, face: Face) -> float:
    """How long the text may become when drawn in one line, in ems."""
    blanks = text.count(" ") * _advance(" ", face)
    return (sum(_word_width(word, face) for word in text.split(" ")) + blanks) * _MARGIN


def _wrapped(words: list[str], face: Face, ems: float) -> list[str]:
    lines: list[str] = []
    room = 0.0
    blank = _advance(" ", face) * _MARGIN
    for word in words:
        for piece in _pieces(word, face, ems):
            needed = text_width(piece, face)
            if lines and piece is word and room >= blank + needed:
                lines[-1] += f" {piece}"
                room -= blank + needed
            else:
                lines.append(piece)
                room = ems - needed
    return lines


def _balanced(words: list[str], lines: list[str], face: Face, ems: float) -> list[str]:
    """As few lines as before, in the narrowest column that still holds them."""
    longest = max(text_width(word, face) for word in words)
    if len(lines) < 2 or longest > ems:
        return lines
    narrow, wide = longest, ems
    for _ in range(6):
        middle = (narrow + wide) / 2
        tried = _wrapped(words, face, middle)
        if len(tried) <= len(lines):
            lines, wide = tried, middle
        else:
            narrow = middle
    return lines


def _pieces(word: str, face: Face, ems: float) -> Iterator[str]:
    """The word itself, or parts of one that is longer than a line."""
    if text_width(word, face) <= ems:
        yield word
        return
    piece = ""
    for character in _with_marks(word):
        if piece and text_width(piece + character, face) > ems:
            yield piece
            piece = ""
        piece += character
    yield piece


def _with_marks(word: str) -> Iterator[str]:
    """Each character together with the combining marks on it."""
    start = 0
    for index in range(1, len(word) + 1):
        if index == len(word) or not unicodedata.combining(word[index]):
            yield word[start:index]
            start = index


@lru_cache(maxsize=8192)
def _word_width(word: str, face: Face) -> float:
    return sum(_advance(character, face) for character in word)


@lru_cache(maxsize=4096)
def _advance(character: str, face: Face) -> float:
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF" or unicodedata.category(character) == "So":
        return 1.1  # from another font than ours, as wide as high or a little more
    if face in _WEIGHTS:
        return _sans(face).getlength(character) / _DRAWN
    return _serif(character)


def lacks_letters(text: str) -> bool:
    """Whether a badge's typeface has no shape for a letter or sign of the text, so that the paper may leave it out."""
    return not text.isascii() and not all(map(_has_shape, text))


@lru_cache(maxsize=4096)
def _has_shape(character: str) -> bool:
    if character.isascii() or character.isspace() or unicodedata.combining(character):
        return True
    return _shape(character) != _shape(_IN_NO_FONT)


def _shape(character: str) -> tuple[tuple[int, int], bytes]:
    mask = _sans(Face.REGULAR).getmask(character)
    return mask.size, bytes(mask)


_IN_NO_FONT = "\U0010ffff"
_DRAWN = 1000
_WEIGHTS = {Face.REGULAR: "Regular", Face.SEMIBOLD: "SemiBold", Face.BOLD: "Bold"}


@cache
def _sans(face: Face) -> FreeTypeFont:
    from PIL.ImageFont import Layout, truetype

    font = files("fontpkg_be_vietnam_pro") / "files" / f"BeVietnamPro-{_WEIGHTS[face]}.ttf"
    with as_file(font) as path:
        return truetype(str(path), _DRAWN, layout_engine=Layout.BASIC)


# Widest of Times roman, bold and italic, in thousandths of an em. A Times is never shipped with the
# program: where the machine has none, Libertinus takes its place, which is up to a tenth wider.
_TIMES = {
    250: " ,.",
    278: "'/\\il|",
    333: "!()-:;`fjt",
    389: "I[]s",
    444: "cerz",
    500: "#$*0123456789?J_agovxy{}",
    556: 'Sbdhknpqu"~',
    611: "FP",
    667: "BELTZ",
    722: "ACDNRUVXYw+<=>^",
    778: "GHKOQ",
    833: "&m",
    944: "M@",
    1000: "%W",
}
_TIMES_WIDTHS = {character: width / 1000 for width, characters in _TIMES.items() for character in characters}
_LIBERTINUS_WIDER = 1.1


def _serif(character: str) -> float:
    base = {"đ": "d", "Đ": "D"}.get(character) or unicodedata.normalize("NFD", character)[0]
    return _TIMES_WIDTHS.get(base, 1.0) * _LIBERTINUS_WIDER
