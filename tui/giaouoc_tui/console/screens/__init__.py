"""The console's whole screens, each loaded when it is first shown."""

from __future__ import annotations

from typing import Any

from textual.screen import Screen

__all__ = ["home_screen", "live_screen"]


def live_screen() -> Screen[Any]:
    """The screen of a running ceremony."""
    from giaouoc_tui.console.screens.live import LiveScreen

    return LiveScreen()


def home_screen() -> Screen[Any]:
    """The first screen where no ceremony was asked for."""
    from giaouoc_tui.console.screens.home import HomeScreen

    return HomeScreen()
