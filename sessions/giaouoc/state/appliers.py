"""Which function tells what a kind of fact changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

from giaouoc import events as e
from giaouoc.state.values import State

__all__ = ["APPLIERS", "Changes", "applies"]

Changes: TypeAlias = dict[str, Any]
"""What a fact changes: fields of the state with their new values."""

E = TypeVar("E", bound=e.Event)

APPLIERS: dict[type[e.Event], Callable[..., Changes]] = {}
"""Filled by the modules beside this one, one for each module of `giaouoc.events`."""


def applies(
    kind: type[E],
) -> Callable[[Callable[[State, E, e.Recorded], Changes]], Callable[[State, E, e.Recorded], Changes]]:
    """Register what a kind of fact changes."""

    def register(
        applier: Callable[[State, E, e.Recorded], Changes],
    ) -> Callable[[State, E, e.Recorded], Changes]:
        APPLIERS[kind] = applier
        return applier

    return register
