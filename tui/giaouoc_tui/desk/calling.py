"""The line that calls missing signatories and witnesses to the hall's attention, by unit and never by name."""

from __future__ import annotations

from collections.abc import Sequence

from giaouoc.rules.hall import MESSAGE_LIMIT
from giaouoc.signatories import missing
from giaouoc.state import State
from giaouoc_tui.locale import Say

__all__ = ["calls", "next_call"]


def calls(state: State, say: Say) -> list[str]:
    """Lines that together name every unit, bloc and body somebody is missing from; each fits the hall's line."""
    away = missing(state)
    names = [*(state.slot_name(slot) for slot in away.slots), *(body.name for body in away.bodies)]
    lines: list[str] = []
    group: list[str] = []
    for name in dict.fromkeys(names):
        if group and len(_line(say, [*group, name])) > MESSAGE_LIMIT:
            lines.append(_line(say, group))
            group = []
        group.append(name)
    return [*lines, _line(say, group)] if group else lines


def next_call(lines: Sequence[str], shown: str) -> str:
    """The line after the one the hall reads now, the first one otherwise."""
    position = lines.index(shown) + 1 if shown in lines else 0
    return lines[position % len(lines)]


def _line(say: Say, names: Sequence[str]) -> str:
    return say("desk.call", names="; ".join(names))
