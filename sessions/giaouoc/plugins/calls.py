"""Running a stranger's code so that whatever it does ends: with what it gave, and with what went wrong."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from contextlib import redirect_stdout, suppress
from threading import Event, Thread, current_thread, main_thread
from time import monotonic
from traceback import extract_tb
from typing import NamedTuple

from giaouoc.store.disk import owners_alone
from giaouoc.text import clean

__all__ = ["CALL_SECONDS", "MOST_ITEMS", "Given", "PluginHang", "call", "error_words", "trace"]

CALL_SECONDS = 2.0
"""How long an import or a call of a stranger's plugin may take before the program goes on without it."""

MOST_ITEMS = 10_000
"""Most items of one answer; a generator may be without an end."""

_SHOWN = 200
"""Most characters of an argument or result in a trace."""


class PluginHang(Exception):
    """A plugin did not answer in time."""


class Given(NamedTuple):
    """What a call gave."""

    items: tuple[object, ...]
    """What came before an error counts. A call that gave one value, no iterable, has it as its only item."""
    error: BaseException | None
    seconds: float


def call(function: Callable[[], object], seconds: float | None) -> Given:
    """Call a function and collect what it gives, for at most so many seconds; `None` waits for ever.

    With a limit it runs on a thread of its own, which is left behind when time is up, and what it prints goes to
    standard error: standard output belongs to the program.
    """
    began = monotonic()
    items: list[object] = []
    errors: list[BaseException] = []
    stop = Event()

    def run() -> None:
        try:
            for item in _items(function()):
                if stop.is_set():
                    return
                if len(items) == MOST_ITEMS:
                    raise ValueError(f"gave more than {MOST_ITEMS} items")
                items.append(item)
        except BaseException as error:  # noqa: BLE001 - whatever a stranger's code raises, SystemExit too
            errors.append(error)

    if seconds is None:
        run()
        if errors and isinstance(errors[0], KeyboardInterrupt) and current_thread() is main_thread():
            raise errors[0]
    else:
        thread = Thread(target=run, name="giaouoc-plugin", daemon=True)
        with redirect_stdout(sys.stderr):
            thread.start()
            thread.join(seconds)
        stop.set()
        if thread.is_alive():
            errors.append(PluginHang(f"no answer within {seconds:g} s"))
    return Given(tuple(items), errors[0] if errors else None, monotonic() - began)


def trace(plugin: str, what: str, arguments: object, given: Given, into: str) -> None:
    """Tell one call on standard error, or at the end of a file: for whoever looks for a plugin that misbehaves.

    Only its owner reads the file: what plugins are asked about may name people.
    """
    result = error_words(given.error) if given.error else ", ".join(map(_shown, given.items)) or "nothing"
    line = f"giaouoc plugins: {plugin}: {what}{_shown(arguments)} -> {result} ({given.seconds * 1000:.1f} ms)"
    told = clean(line, 10 * _SHOWN) + "\n"
    if into == "1":
        sys.stderr.write(told)
        return
    with suppress(OSError), open(into, "a", encoding="utf-8", opener=owners_alone) as file:
        file.write(told)


def error_words(error: BaseException) -> str:
    """Kind, message and the line of the file where it was raised, for the author of a plugin; never raises."""
    name = type(error).__name__
    try:
        if isinstance(error, SyntaxError):
            return f"{name}: {error.msg} ({error.filename}:{error.lineno})"
        told = f"{name}: {error}"
    except Exception:  # noqa: BLE001 - the error's own code is the plugin's too
        told = name
    raised = [frame for frame in extract_tb(error.__traceback__) if frame.filename != __file__]
    return f"{told} ({raised[-1].filename}:{raised[-1].lineno})" if raised else told


def _items(answer: object) -> Iterable[object]:
    """The items of an answer; a text, mapping or tuple with names is one value."""
    one_value = isinstance(answer, (str, bytes, dict)) or hasattr(answer, "_fields")
    return answer if isinstance(answer, Iterable) and not one_value else (answer,)


def _shown(value: object) -> str:
    try:
        return clean(repr(value), _SHOWN)
    except Exception:  # noqa: BLE001 - a repr may be a stranger's code too
        return f"<{type(value).__name__}>"
