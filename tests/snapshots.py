"""Screens as text in files that a person can read in a diff.

A test asserts that a screen is as it was when somebody last looked at it. After a wanted change run
the tests once with `UPDATE_SNAPSHOTS=1` and review the files with `git diff`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest
from textual._compositor import LayoutUpdate
from textual.app import App
from textual.strip import Strip

__all__ = ["SIZES", "assert_snapshot", "at_every_size", "screen_strips", "screen_text", "text_of"]

SIZES = ((80, 24), (120, 36), (200, 60))
"""Columns and rows of a small, a usual and a very large terminal."""

at_every_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
"""Runs a test with the `size` of each."""


def screen_strips(app: App[Any]) -> list[Strip]:
    """What a running app shows now, row by row, with any screen behind a dialog."""
    # The compositor alone knows all screens together; Textual's own screenshot asks it too.
    update = app.screen._compositor.render_update(full=True, screen_stack=app._background_screens)
    assert isinstance(update, LayoutUpdate)
    return [Strip.join(row) for row in update.strips]


def text_of(strips: Iterable[Strip]) -> str:
    """Rows as text, without styles and without the blanks at their ends."""
    return "\n".join(strip.text.rstrip() for strip in strips)


def screen_text(app: App[Any]) -> str:
    """What a running app shows now, as text."""
    return text_of(screen_strips(app))


def assert_snapshot(path: Path, text: str) -> None:
    """Compare a text with a file, or write the file when `UPDATE_SNAPSHOTS` is set.

    Raises `AssertionError` with the differing lines, or when there is no such file.
    """
    if os.environ.get("UPDATE_SNAPSHOTS"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
        return
    assert path.exists(), f"no snapshot {path.name}: run once with UPDATE_SNAPSHOTS=1 and look at it"
    expected = path.read_text(encoding="utf-8").rstrip("\n")
    if expected != text.rstrip("\n"):
        difference = unified_diff(expected.splitlines(), text.splitlines(), "as looked at", "now", lineterm="")
        raise AssertionError(f"{path.name} has changed:\n" + "\n".join(difference))
