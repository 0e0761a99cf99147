"""What the operator is asked before a command is given, one coroutine an action; scans go on meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from giaouoc_tui.console.app import Flow

__all__ = ["FLOWS", "flow_of", "loaders"]

FLOWS: Mapping[str, str] = {
    "goto": "agenda:goto",
    "insert": "agenda:insert",
    "skip": "agenda:skip",
    "postpone": "signing:postpone",
    "substitute": "signing:substitute",
    "absent": "signing:absent",
    "decline": "signing:decline",
    "requeue": "signing:requeue",
    "call_slot": "signing:call_slot",
    "witnesses": "signing:witnesses",
    "message": "hall:message",
    "slide": "hall:slide",
    "search": "door:search",
    "walk_in": "door:walk_in",
    "call_missing": "desk:call_missing",
    "counts": "desk:counts",
    "desk": "desk:desk",
    "undo_arrival": "desk:undo_arrival",
    "silence": "desk:silence",
    "leave_desk": "desk:leave_desk",
    "import_list": "lists:import_list",
    "print_cards": "printing:print_cards",
    "preflight": "preparing:preflight",
    "describe": "describing:describe",
    "undo": "record:undo",
    "log": "record:log",
    "progress": "record:progress",
    "close": "record:close",
    "new": "ceremonies:new",
    "open_folder": "ceremonies:open_folder",
    "copy_last_year": "ceremonies:copy_last_year",
    "forget": "ceremonies:forget",
    "read_document": "documents:read_document",
    "packs": "documents:packs",
    "home": "program:home",
    "palette": "program:palette",
    "help": "program:help_",
    "theme": "program:theme",
    "quit": "program:quit_",
}
"""Action → module of this package and the function in it; loaded when first asked for."""

_WHILE_OPEN = ("program", "record", "agenda", "signing", "hall", "door", "desk", "override", "missing", "standing_in")
"""Modules that the keys of an open ceremony need."""


def flow_of(name: str) -> Flow | None:
    """What to ask for an action; none when its command is given at once."""
    place = FLOWS.get(name)
    if place is None:
        return None
    module, _, function = place.partition(":")
    return cast("Flow", getattr(import_module(f"{__name__}.{module}"), function))


def loaders() -> Iterator[Callable[[], object]]:
    """Each loads a part of what the keys of an open ceremony need, in some milliseconds."""
    return (partial(import_module, f"{__name__}.{module}") for module in _WHILE_OPEN)
