"""Typing as a terminal delivers it: all at once, with no wait for the app between two keys."""

from collections.abc import Callable
from typing import Any

from textual._xterm_parser import XTermParser
from textual.app import App
from textual.pilot import Pilot

__all__ = ["burst", "until"]


def burst(app: App[Any], data: str) -> None:
    """Hand ``data`` to ``app`` as if its terminal had sent these characters in one go."""
    driver = app._driver
    assert driver is not None
    for event in XTermParser().feed(data):
        driver.process_message(event)


async def until(pilot: Pilot[Any], condition: Callable[[], bool]) -> None:
    """Let the app work until ``condition`` holds, or until it has clearly nothing left to do."""
    for _ in range(400):
        await pilot.pause()
        if condition():
            return
    raise AssertionError("the app never came to it")
