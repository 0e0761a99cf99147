"""Lines of styled text as plain data: cut by terminal cells, aligned left and right, cheap to compare."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TypeAlias

from rich.cells import cell_len, set_cell_size

__all__ = ["BLANK", "Line", "Part", "clip", "clip_middle", "gauge", "joined", "line", "spread", "wrap"]

Part: TypeAlias = tuple[str, str]
"""Text and its style, such as `("ĐEN", "bold $warn")`."""

Line: TypeAlias = tuple[Part, ...]

BLANK: Line = ()

_MOST_A_CELL = 4
"""Code points in one cell of a text that has passed `giaouoc.text.clean`: a letter and its marks."""

_LINES_KEPT = 1024
"""A few screens full."""


def line(*parts: str | Part) -> Line:
    """A line of parts; a bare string has no style, and empty parts are left out."""
    pairs = (part if isinstance(part, tuple) else (part, "") for part in parts)
    return tuple(pair for pair in pairs if pair[0])


def clip(text: str, width: int) -> str:
    """The text in at most `width` cells, with an ellipsis where something was cut."""
    if width <= 0:
        return ""
    head = text[: width * _MOST_A_CELL + 1]  # only so much of a text as long as a book is looked at
    if head == text and cell_len(text) <= width:
        return text
    return _cut(head, width)


@lru_cache(maxsize=_LINES_KEPT)
def _cut(text: str, width: int) -> str:
    """The text with an ellipsis in its last cell; remembered, since graphemes take long to tell apart."""
    return set_cell_size(text, width - 1).rstrip() + "…"


def clip_middle(text: str, width: int) -> str:
    """The text in at most `width` cells; a longer one loses words of its middle, as names differ at their ends."""
    if cell_len(text) <= width or width < 4:
        return clip(text, width)
    half = text[-((width - 1) // 2) :]
    end = half.partition(" ")[2] or half
    return f"{set_cell_size(text, width - 1 - cell_len(end)).rstrip()}…{end}"


def spread(width: int, left: Iterable[str | Part], right: Iterable[str | Part] = (), ground: str = "") -> Line:
    """A line of exactly `width` cells: `left` is cut so that `right` always stays whole.

    `ground` is a style for all of the line, such as `"$text on $calm-band"`.
    """
    return _spread(width, line(*left), line(*right), ground)


@lru_cache(maxsize=_LINES_KEPT)
def _spread(width: int, left: Line, right: Line, ground: str) -> Line:
    """The line that `spread` makes; remembered, since most lines are the same at the next painting."""
    ends = right
    ends_width = sum(cell_len(text) for text, _ in ends)
    if ends_width > width:
        ends, ends_width = (), 0
    room = max(width - ends_width - (1 if ends else 0), 0)
    kept: list[Part] = []
    used = 0
    for text, style in left:
        shown = clip(text, room - used)
        if shown:
            kept.append((shown, _grounded(style, ground)))
            used += cell_len(shown)
        if shown != text:
            break
    kept.append((" " * (width - used - ends_width), ground))
    kept.extend((text, _grounded(style, ground)) for text, style in ends)
    return tuple(part for part in kept if part[0])


def _grounded(style: str, ground: str) -> str:
    """The style on the line's ground, unless it brings a ground of its own."""
    return style if " on " in style else f"{ground} {style}".strip()


def wrap(text: str, width: int, most: int) -> list[str]:
    """The text in at most `most` lines of `width` cells, broken between words; the last ends in … when cut."""
    if most <= 0 or width <= 0:
        return []
    rows: list[str] = []
    row = ""
    for word in text.split():
        longer = f"{row} {word}".strip()
        if cell_len(longer) <= width:
            row = longer
            continue
        if row:
            rows.append(row)
        row = word
    if row:
        rows.append(row)
    if len(rows) > most:
        rows = [*rows[: most - 1], " ".join(rows[most - 1 :])]
    return [clip(each, width) for each in rows]


def gauge(part: int, whole: int, width: int) -> tuple[str, str]:
    """The filled and the empty piece of a bar of `width` cells; never full before all have come."""
    if width <= 0:
        return "", ""
    share = min(part / whole, 1.0) if whole > 0 else 0.0
    filled = int(share * width + 0.5)
    if part < whole:
        filled = min(filled, width - 1)
    if part > 0:
        filled = max(filled, 1)
    return "█" * filled, "░" * (width - filled)


def joined(parts: Sequence[str], between: str = " · ") -> str:
    """The parts that are not empty, in one line."""
    return between.join(part for part in parts if part)
