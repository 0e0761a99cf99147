"""What a fact is, the stable words facts are stored under, and what each is about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

import msgspec

__all__ = [
    "Event",
    "Recorded",
    "Unknown",
    "fact",
    "grounds",
    "kind_of",
    "kinds",
    "subjects",
    "type_of",
]


class Event(msgspec.Struct, frozen=True, gc=False):
    """A fact of the ceremony."""

    def further_subjects(self) -> frozenset[str]:
        """What the fact is about beyond what its registration names."""
        return frozenset()


class Unknown(Event, frozen=True):
    """A fact written by a newer program: kept, shown, and without effect here."""

    kind: str
    v: int
    data: bytes


class Recorded(msgspec.Struct, frozen=True, gc=False):
    """A fact with its place in the record."""

    seq: int
    id: str
    at: datetime
    desk: str
    event: Event
    hash: str

    @property
    def action(self) -> str:
        """Id shared by all facts that one command recorded together."""
        return self.id.partition(".")[0]


E = TypeVar("E", bound=type[Event])

_TYPES: dict[str, type[Event]] = {}
_KINDS: dict[type[Event], str] = {}
_SUBJECTS: dict[type[Event], tuple[str, ...]] = {}
_GROUNDS: dict[type[Event], tuple[str, ...]] = {}


def fact(kind: str, *about: str, rests_on: tuple[str, ...] = ()) -> Callable[[E], E]:
    """Register a fact under its stable kind.

    `about` names its subjects, `rests_on` what else it takes for granted: a fixed word such as
    "agenda", or one with a field in braces. An action can be undone while nothing recorded later
    is about its subjects or rests on them.
    """

    def register(event: E) -> E:
        _TYPES[kind], _KINDS[event] = event, kind
        _SUBJECTS[event], _GROUNDS[event] = about, (*about, *rests_on, "life")
        return event

    return register


def kinds() -> tuple[str, ...]:
    """Every kind of fact this program writes."""
    return tuple(_TYPES)


def kind_of(event: Event) -> str:
    """The stable word a fact is stored under."""
    return event.kind if type(event) is Unknown else _KINDS[type(event)]


def type_of(kind: str) -> type[Event] | None:
    """The type of the facts stored under a word; none for a newer program's."""
    return _TYPES.get(kind)


def subjects(event: Event) -> frozenset[str]:
    """What a fact is about, such as "agenda" or "delegate:12"."""
    return _filled(_SUBJECTS, event)


def grounds(event: Event) -> frozenset[str]:
    """What a fact is about or takes for granted."""
    return _filled(_GROUNDS, event)


def _filled(patterns: dict[type[Event], tuple[str, ...]], event: Event) -> frozenset[str]:
    fields = msgspec.structs.asdict(event)
    filled = {pattern.format_map(fields) for pattern in patterns.get(type(event), ())}
    return event.further_subjects().union(filled)
