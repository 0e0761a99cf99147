"""A plain five-pointed star in block letters: a neutral picture, not any body's official emblem."""

from __future__ import annotations

from itertools import pairwise
from math import cos, pi, sin
from typing import Final

from rich.style import Style

from giaouoc_tui.projector.blocks import Block, row

__all__ = ["star"]

_QUARTERS: Final = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"
_INNER: Final = 0.382
"""Radius of the inner corners of a regular star, of the outer one's."""

_Point = tuple[float, float]


def star(rows: int, style: Style) -> Block:
    """A star `rows` high and about twice as many cells wide."""
    height, width = 2 * rows, 4 * rows
    corners = _corners(width / 2, height * 0.53, height * 0.52)
    ink = [[_inside((x + 0.5, y + 0.5), corners) for x in range(width)] for y in range(height)]
    return [
        row(("".join(_cell(upper, lower, x) for x in range(0, width, 2)), style))
        for upper, lower in zip(ink[::2], ink[1::2], strict=True)
    ]


def _corners(x: float, y: float, radius: float) -> list[_Point]:
    """Ten corners around a middle; a quarter of a cell is twice as tall as wide."""
    turns = [(pi / 5 * corner, _INNER if corner % 2 else 1.0) for corner in range(11)]
    return [(x + 2 * radius * r * sin(a), y - radius * r * cos(a)) for a, r in turns]


def _inside(point: _Point, corners: list[_Point]) -> bool:
    """Whether a ray to the left of the point crosses the outline an odd number of times."""
    x, y = point
    crossings = 0
    for (ax, ay), (bx, by) in pairwise(corners):
        if (ay > y) != (by > y) and ax + (y - ay) / (by - ay) * (bx - ax) < x:
            crossings += 1
    return crossings % 2 == 1


def _cell(upper: list[bool], lower: list[bool], x: int) -> str:
    return _QUARTERS[upper[x] + 2 * upper[x + 1] + 4 * lower[x] + 8 * lower[x + 1]]
