"""Big letters as pixels, from Be Vietnam Pro, with every Vietnamese mark kept apart and readable.

A quarter of a terminal cell is twice as tall as wide, so a letter has twice as many pixels across
as its height asks for. Letters come from the font; marks too, but each is scaled on its own and
set off by at least one pixel, since at this size the font's own marks run into one another.
Lengths are pixels.
"""

import unicodedata
from functools import cache, lru_cache
from importlib.resources import as_file, files
from math import ceil
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

__all__ = ["CONDENSED", "NATURAL", "Letter", "LetterSize", "advance", "can_draw", "extent", "letter"]

_HATS: Final = frozenset("\u0302\u0306")
_TONES_ABOVE: Final = frozenset("\u0300\u0309\u0303\u0301")
_TILDE, _GRAVE, _DOT_BELOW = "\u0303", "\u0300", "\u0323"

_DRAWN_LARGER: Final = 8
"""Letters are drawn this much larger and averaged down."""

_INK: Final = 105
"""Of 255: a pixel at least this much covered is set."""

_REFERENCE_SIZE: Final = 400


NATURAL: Final = 2.0
CONDENSED: Final = 1.5
"""Pixels across that are as long as one up: the first keeps the letters as the font has them."""


class LetterSize(NamedTuple):
    """Height of a capital without marks, and how wide letters are drawn."""

    height: int
    across: float = NATURAL


class Letter(NamedTuple):
    """One character's pixels; `top` counts from the baseline up to the first row."""

    pixels: "Image"
    top: int
    advance: int


class _Parts(NamedTuple):
    base: str
    hat: str
    tone: str
    dot_below: bool


@lru_cache(maxsize=512)
def letter(character: str, size: LetterSize) -> Letter:
    """Draw `character` with its marks."""
    from PIL import Image

    parts = _parts(character)
    base, (base_top, _) = _base(parts.base, size), _base_reach(parts.base, size.height)
    marks = _marks_above(parts, size)
    above, below = _reach(character, size)
    width = max(base.width, marks.width if marks else 0)
    pixels = Image.new("1", (width, max(1, above + below)))
    pixels.paste(base, ((width - base.width) // 2, above - base_top))
    if marks:
        pixels.paste(marks, ((width - marks.width) // 2, 0))
    if parts.dot_below:
        dot = _dot_side(size.height)
        dot_width = max(1, round(size.across * dot))
        left, top = (width - dot_width) // 2, above + _gap(size.height)
        pixels.paste(1, (left, top, left + dot_width, top + dot))
    return Letter(pixels, above, advance(character, size))


@lru_cache(maxsize=4096)
def advance(character: str, size: LetterSize) -> int:
    """Return the pixels from `character` to the next one, wide enough for its marks."""
    parts = _parts(character)
    length = _font(_REFERENCE_SIZE).getlength(parts.base) * _scale(size.height)
    marks = _marks_width(parts, size)
    return max(round(size.across * length), marks + 2 * _gap(size.height) if marks else 0)


def extent(text: str, size: LetterSize) -> tuple[int, int]:
    """Return how far `text` reaches above and below the baseline, at least a plain capital."""
    reaches = [_reach(character, size) for character in set(text)]
    above = max((above for above, _ in reaches), default=0)
    return max(above, size.height), max((below for _, below in reaches), default=0)


@cache
def can_draw(character: str) -> bool:
    """Say whether the font has `character`."""
    font = _font(32)
    missing = bytes(font.getmask("\uffff"))
    return character.isspace() or bytes(font.getmask(_parts(character).base)) != missing


@lru_cache(maxsize=32)
def _font(size: float) -> "FreeTypeFont":
    from PIL import ImageFont

    font = files("fontpkg_be_vietnam_pro") / "files" / "BeVietnamPro-SemiBold.ttf"
    with as_file(font) as path:
        return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


@cache
def _outline(base: str) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a letter at the reference size, from the baseline."""
    return _font(_REFERENCE_SIZE).getbbox(base, anchor="ls")


def _scale(height: int) -> float:
    """From the reference size to capitals of `height`."""
    return height / -_outline("H")[1]


def _gap(height: int) -> int:
    return max(1, round(height * 0.08))


def _mark_height(height: int) -> int:
    return max(3, round(height * 0.27))


def _dot_side(height: int) -> int:
    return max(1, round(height * 0.17))


@cache
def _parts(character: str) -> _Parts:
    """Take a Vietnamese letter apart; the horn of ơ and ư and the bar of đ stay on the base."""
    decomposed = unicodedata.normalize("NFD", character)
    hat = next((c for c in decomposed if c in _HATS), "")
    tone = next((c for c in decomposed if c in _TONES_ABOVE), "")
    loose = {hat, tone, _DOT_BELOW}
    base = unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in loose))
    if (hat or tone) and base == "i":
        base = "ı"
    return _Parts(base, hat, tone, _DOT_BELOW in decomposed)


@lru_cache(maxsize=4096)
def _reach(character: str, size: LetterSize) -> tuple[int, int]:
    """How far a letter with its marks reaches above and below the baseline."""
    parts = _parts(character)
    above, below = _base_reach(parts.base, size.height)
    gap, mark_height = _gap(size.height), _mark_height(size.height)
    if parts.hat or parts.tone:
        above += gap + mark_height
    if parts.hat and parts.tone == _TILDE:
        above += gap + mark_height
    if parts.dot_below:
        below = max(below, gap + _dot_side(size.height))
    return above, below


def _base_reach(base: str, height: int) -> tuple[int, int]:
    _, top, _, bottom = _outline(base)
    scale = _scale(height)
    # The round top of O overshoots by less than a pixel: not worth a row.
    return max(0, ceil(-top * scale - 0.3)), max(0, round(bottom * scale))


def _base(base: str, size: LetterSize) -> "Image":
    """Pixels of a letter without marks."""
    from PIL import Image, ImageDraw

    font = _font(_REFERENCE_SIZE * _scale(size.height) * _DRAWN_LARGER)
    left, _, right, _ = font.getbbox(base, anchor="ls")
    above, below = _base_reach(base, size.height)
    large = Image.new("L", (max(1, round(right - left)), max(1, above + below) * _DRAWN_LARGER))
    baseline = (-left, above * _DRAWN_LARGER)
    ImageDraw.Draw(large).text(baseline, base, font=font, fill=255, anchor="ls")
    width = max(1, round(size.across * large.width / _DRAWN_LARGER))
    return _reduced(large, width, max(1, above + below))


def _marks_width(parts: _Parts, size: LetterSize) -> int:
    widths = [_mark_width(mark, size) for mark in (parts.hat, parts.tone) if mark]
    if len(widths) == 2 and parts.tone != _TILDE:
        return sum(widths) + 2 * _gap(size.height)
    return max(widths, default=0)


def _marks_above(parts: _Parts, size: LetterSize) -> "Image | None":
    """Hat and tone together: side by side as Vietnamese type sets them, a tilde above its hat."""
    from PIL import Image

    if not (parts.hat or parts.tone):
        return None
    if not (parts.hat and parts.tone):
        return _mark(parts.hat or parts.tone, size)
    hat, tone = _mark(parts.hat, size), _mark(parts.tone, size)
    gap, width = _gap(size.height), _marks_width(parts, size)
    if parts.tone == _TILDE:
        both = Image.new("1", (width, hat.height + gap + tone.height))
        both.paste(tone, ((width - tone.width) // 2, 0))
        both.paste(hat, ((width - hat.width) // 2, tone.height + gap))
        return both
    first, second = (tone, hat) if parts.tone == _GRAVE else (hat, tone)
    both = Image.new("1", (width, hat.height))
    both.paste(first, (0, 0))
    both.paste(second, (width - second.width, 0))
    return both


@cache
def _ink(mark: str) -> "Image":
    """A combining mark alone, at the reference size, cut to its ink."""
    from PIL import Image, ImageDraw

    canvas = Image.new("L", (2 * _REFERENCE_SIZE, 2 * _REFERENCE_SIZE))
    middle = (_REFERENCE_SIZE, _REFERENCE_SIZE)
    font = _font(_REFERENCE_SIZE)
    ImageDraw.Draw(canvas).text(middle, mark, font=font, fill=255, anchor="ls")
    # The font's own box of a combining mark reaches to the baseline.
    return canvas.crop(canvas.getbbox())


def _mark_width(mark: str, size: LetterSize) -> int:
    ink = _ink(mark)
    return max(3, round(size.across * _mark_height(size.height) * ink.width / ink.height))


def _mark(mark: str, size: LetterSize) -> "Image":
    return _reduced(_ink(mark), _mark_width(mark, size), _mark_height(size.height))


def _reduced(large: "Image", width: int, height: int) -> "Image":
    from PIL import Image

    small = large.resize((width, height), Image.Resampling.BOX)
    return small.point(lambda cover: 255 if cover >= _INK else 0, mode="1")
