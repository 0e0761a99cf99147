"""Hints at the foot of a screen: a key and what it does, in as many lines as there are."""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import cell_len

from giaouoc_tui.console.lines import Part
from giaouoc_tui.console.wording import key_words
from giaouoc_tui.locale import Say

__all__ = ["Hint", "cells_of", "hint", "in_lines"]

Hint = list[Part]


def hint(say: Say, key: str, words: str) -> Hint:
    """A key, with the words that stand right behind it."""
    return [(f" {key_words(say, key)} ", "bold $key-band-text on $key-band"), (words, "$quiet")]


def cells_of(*hints: Hint) -> int:
    """How wide these are side by side."""
    return sum(cell_len(text) for one in hints for text, _ in one)


def in_lines(hints: Iterable[Hint], width: int, rows: int, *, at_the_end: int) -> list[Hint]:
    """As many hints as there is room for in so many lines; the last one keeps `at_the_end` cells free."""
    lines: list[Hint] = [[]]
    for one in hints:
        last = len(lines) == rows
        if cells_of(lines[-1], one) > width - (at_the_end if last else 0):
            if last:
                break
            lines.append([])
        lines[-1] += one
    return lines + [[] for _ in range(rows - len(lines))]
