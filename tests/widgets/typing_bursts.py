"""Typing as a terminal delivers it: all at once, with no wait for the app between two keys."""

from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from textual._xterm_parser import XTermParser
from textual.app import App
from textual.events import Key
from textual.pilot import Pilot

__all__ = ["burst", "hold", "press", "until"]

_came_last: WeakKeyDictionary[App[Any], float] = WeakKeyDictionary()
"""When the last key came to an app, by the key's own clock."""


def burst(app: App[Any], data: str) -> None:
    """Hand `data` to `app` as if its terminal had sent these characters in one go."""
    driver = app._driver
    assert driver is not None
    for event in XTermParser().feed(data):
        driver.process_message(event)


def press(app: App[Any], key: str) -> None:
    """Hand one key to `app` by Textual's name for it, without a pilot's three waits.

    The key says that it came a second or more after the one before, as when a person takes the time to look.
    """
    event = _key(key)
    event.time = _came_last[app] = max(event.time, _came_last.get(app, 0.0) + 1.0)
    _hand(app, event)


def hold(app: App[Any], key: str, *, seconds: float, delay: float = 0.5, gap: float = 1 / 30) -> None:
    """Hand `app` what a terminal sends while a key is held: after a delay it repeats until it is let go."""
    press(app, key)
    pressed = _came_last[app]
    for repeat in range(int((seconds - delay) / gap)):
        event = _key(key)
        event.time = _came_last[app] = pressed + delay + repeat * gap
        _hand(app, event)


def _key(key: str) -> Key:
    character = {"space": " ", "left_square_bracket": "[", "right_square_bracket": "]"}.get(key, key)
    return Key(key, character if len(character) == 1 else None)


def _hand(app: App[Any], event: Key) -> None:
    driver = app._driver
    assert driver is not None
    driver.process_message(event)


async def until(pilot: Pilot[Any], condition: Callable[[], bool]) -> None:
    """Let the app work until `condition` holds, or until it has clearly nothing left to do."""
    for _ in range(400):
        await pilot.pause()
        if condition():
            return
    raise AssertionError("the app never came to it")
