"""The one door for foreign text: what passes it can be stored, compared and drawn safely."""

import re
import unicodedata
from collections.abc import Iterable

__all__ = ["clean"]

_ELLIPSIS = "…"
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_DOTTED_CIRCLE = "\N{DOTTED CIRCLE}"
_MARKS_PER_BASE = 3
"""Vietnamese needs two even when decomposed (ậ); more only serve to draw over neighbours."""

# Invisible although their category says letter or mark: joiners, fillers, variation selectors.
_INVISIBLE = frozenset(
    {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0}.union(
        range(0x180B, 0x1810), range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0)
    )
)

# Blocks without combining marks that hold all Vietnamese text: lets common text skip the walk.
_MAY_HOLD_MARKS = re.compile("[^\\x00-\u02ff\u1e00-\u1eff\u2000-\u20cf\u2100-\u2cee\ufffd]")


class _Replacements(dict[int, str]):
    """Replacement of each code point by its Unicode category, worked out once when first met."""

    def __missing__(self, code_point: int) -> str:
        character = chr(code_point)
        category = unicodedata.category(character)
        if category == "Cf" or code_point in _INVISIBLE:
            replacement = ""
        elif category in {"Zl", "Zp"}:
            replacement = " "
        elif code_point < 0x20:
            replacement = chr(0x2400 + code_point)
        elif code_point == 0x7F:
            replacement = "\N{SYMBOL FOR DELETE}"
        elif category in {"Cc", "Cs", "Co", "Cn"}:
            replacement = _REPLACEMENT
        else:
            replacement = character
        self[code_point] = replacement
        return replacement


_IN_ONE_LINE = _Replacements()
_IN_LINES = _Replacements({0x09: " ", 0x0A: "\n", 0x2028: "\n", 0x2029: "\n"})


def clean(value: object, limit: int = 400, *, lines: bool = False) -> str:
    r"""Return `value` as text that is safe to store and draw: NFC, visible, bounded.

    Control characters become visible pictures (ESC is `␛`) or U+FFFD, so nothing a terminal
    would obey is left and nothing disappears unseen; bidi and zero-width characters are removed;
    a base keeps at most three combining marks. Cleaning twice changes nothing more.

    `limit` is the most code points returned; longer text ends in `…`. `lines` keeps line ends (as `\n`) and turns tabs
    into blanks.

    Raises `ValueError` when `limit` is less than 1.
    """
    if limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit}")
    text = value if isinstance(value, str) else str(value)
    if not (text.isascii() and text.isprintable()):
        if lines:
            text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_IN_LINES)
        else:
            text = text.translate(_IN_ONE_LINE)
        text = unicodedata.normalize("NFC", text)
        if _MAY_HOLD_MARKS.search(text):
            text = unicodedata.normalize("NFC", "".join(_bounded_marks(text)))
    return text if len(text) <= limit else _shortened(text, limit)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character)[0] == "M"


def _bounded_marks(text: str) -> Iterable[str]:
    """Yield `text` with few marks on each base, and a dotted circle under marks without one."""
    marks = 0
    previous = "\n"
    for character in text:
        if not _is_mark(character):
            marks = 0
            yield character
        elif marks < _MARKS_PER_BASE:
            marks += 1
            yield _DOTTED_CIRCLE + character if previous == "\n" else character
        previous = character


def _shortened(text: str, limit: int) -> str:
    """Cut `text` before a base, never between a base and its marks, and end it with `…`."""
    end = limit - 1
    while end > 0 and _is_mark(text[end]):
        end -= 1
    return text[:end] + _ELLIPSIS
