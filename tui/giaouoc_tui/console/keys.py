"""Keys: bindings and footer made from the declared actions, and keys that an input method or Caps Lock bent."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable
from functools import cache, lru_cache

from textual.binding import Binding

from giaouoc.badges import DIGIT_ROW_CHARACTERS
from giaouoc.state import Life
from giaouoc_tui.actions import ACTIONS, Action, Group, Scope, action_named, actions_in
from giaouoc_tui.console.hints import Hint, cells_of, hint, in_lines
from giaouoc_tui.console.lines import Line, line, spread
from giaouoc_tui.locale import Say

__all__ = ["action_of_key", "bindings_of", "footer_lines", "is_done_once", "meant_key"]

_WIDE = 100
"""Cells from which the key that leaves the program stands in the footer too."""

_FOOTERS_KEPT = 16

_TELEX = {
    "\u0301": "s",
    "\u0300": "f",
    "\u0309": "r",
    "\u0303": "x",
    "\u0323": "j",
    "\u031b": "w",
    "\u0306": "w",
}
"""Mark → the Telex key that puts it."""


def bindings_of(actions: Iterable[Action], *, priority: bool = False) -> list[Binding]:
    """The bindings that let the keys of these actions perform them."""
    return [
        Binding(
            ",".join(action.keys),
            f"app.perform('{action.name}')",
            action.label,
            show=False,
            priority=priority,
            id=action.name,
        )
        for action in actions
        if action.keys
    ]


def meant_key(character: str | None) -> str | None:
    """The key that was pressed when an input method or Caps Lock made another character of it.

    With Telex on, `c` `a` `s` arrives as `c`, `a`, Backspace, `á`: the last key was `s`. A letter that a scanner's
    digit may arrive as, such as `đ` or `é`, is never taken for a key.
    """
    if character is None or len(character) != 1 or character in DIGIT_ROW_CHARACTERS or character.isspace():
        return None
    parts = unicodedata.normalize("NFD", character)
    if len(parts) == 1:
        return character.lower() if character.isupper() else None
    if parts[-1] in _TELEX:
        return _TELEX[parts[-1]]
    return None


@cache
def _keyed() -> dict[tuple[Scope, str], str]:
    return {(scope, key): action.name for action in ACTIONS for scope in action.scopes for key in action.keys}


def action_of_key(scope: Scope, key: str) -> str | None:
    """The name of the action that a key stands for in a scope."""
    return _keyed().get((scope, key))


def is_done_once(scope: Scope, key: str, character: str | None) -> bool:
    """Whether a key, or what it was meant to be, is an action that a held key does only once."""
    name = action_of_key(scope, key) or action_of_key(scope, meant_key(character) or "")
    return name is not None and action_named(name).once


def footer_lines(
    say: Say, scope: Scope, life: Life, width: int, rows: int, *, first: str = "", without: Collection[str] = ()
) -> list[Line]:
    """The keys that matter now, the weightiest first; palette, help and the way out always stand at the end.

    `first` names an action that stands before all; those in `without` can do nothing at this moment.
    """
    return list(_footer(say, scope, life, width, rows, first, frozenset(without)))


@lru_cache(maxsize=_FOOTERS_KEPT)
def _footer(
    say: Say, scope: Scope, life: Life, width: int, rows: int, first: str, without: frozenset[str]
) -> tuple[Line, ...]:
    """The lines of `footer_lines`; remembered, since they stay the same from key to key."""
    shown = (a for a in actions_in(scope, life) if a.rank and a.keys and a.name not in without)
    ranked = sorted(shown, key=lambda action: (action.name != first, action.rank))
    way_out = _hints(say, (action for action in ranked if action.group is Group.PROGRAM))[: 3 if width >= _WIDE else 2]
    others = _hints(say, (action for action in ranked if action.group is not Group.PROGRAM))
    lines = in_lines(others, width, rows, at_the_end=cells_of(*way_out) + 1)
    ends = [part for one in way_out for part in one]
    return (*(line(*parts) for parts in lines[:-1]), spread(width, lines[-1], ends))


def _hints(say: Say, actions: Iterable[Action]) -> list[Hint]:
    return [hint(say, action.keys[0], f"{say(action.label)} ") for action in actions]
