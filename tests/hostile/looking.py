"""Looking at what a running app has drawn."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from textual.app import App
from textual.strip import Strip

from tests.hostile.payloads import unseen
from tests.snapshots import screen_strips, text_of

__all__ = ["assert_harmless", "assert_screen_harmless"]


def assert_harmless(strips: Iterable[Strip]) -> None:
    """Every cell is visible text, and none carries an action or a link."""
    rows = [*strips]
    assert unseen(text_of(rows)) == set()
    for row in rows:
        for segment in row:
            assert not segment.control
            assert segment.style is None or not (segment.style.link or "@click" in segment.style.meta)


def assert_screen_harmless(app: App[Any]) -> None:
    """The same for all that an app shows now."""
    assert app.is_running
    assert_harmless(screen_strips(app))
