"""Typing as a terminal delivers it: all at once, with no wait for the app between two keys."""

from collections.abc import Callable
from typing import Any

from textual._xterm_parser import XTermParser
from textual.app import App
from textual.events import Key
from textual.pilot import Pilot

__all__ = ["burst", "press", "until"]



def burst(app: App[Any], data: str) -> None:
    """Hand ``data`` to ``app`` as if its terminal had sent these characters in one go."""
    driver = app._driver
    assert driver is not None
    for event in XTermParser().feed(data):
        driver.process_message(event)


def press(app: App[Any], key: str) -> None:
    """Hand one key to ``app`` by Textual's name for it, without a pilot's three waits."""
    driver = app._driver
    assert driver is not None
    character = {"space": " ", "left_square_bracket": "[", "right_square_bracket": "]"}.get(key, key)
    driver.process_message(Key(key, character if len(character) == 1 else None))


async def until(pilot: Pilot[Any], condition: Callable[[], bool]) -> None:
    """Let the app work until ``condition`` holds, or until it has clearly nothing left to do."""
    for _ in range(400):
        await pilot.pause()
        if condition():
            return
    raise AssertionError("the app never came to it")
