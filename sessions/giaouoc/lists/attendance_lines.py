"""Who was invited and who came, line by line as offices keep it; in Vietnamese, as the ceremony's papers are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from giaouoc.attendance import Delegate, Role
from giaouoc.lists.belonging import short_post, unit_name
from giaouoc.people import Person
from giaouoc.presence import Presence, PresenceState
from giaouoc.state import Life, State
from giaouoc.vietnamese import CollationKey, format_clock, name_key

__all__ = ["ERASED", "AttendanceLine", "ListOrder", "attendance_lines"]

ERASED = "(đã xóa theo yêu cầu)"
"""Stands for the name of a person who was erased."""


class ListOrder(StrEnum):
    """How a list of people is sorted."""

    NAME = "name"
    """By given name, family name, middle name, in the order of the Vietnamese alphabet."""
    BLOC = "bloc"
    """By bloc in the order of the ceremony, people of no bloc last; within a bloc by name."""


class AttendanceLine(msgspec.Struct, frozen=True):
    """One person's line."""

    order: int
    """Số thứ tự, from 1."""
    number: int
    name: str
    post: str
    unit: str
    """The unit, else the witness body, else the bloc."""
    bloc: str
    """Name of the bloc; empty for people of none."""
    arrived: str
    """Hour and minute of the first arrival; empty for those who have not come."""
    note: str
    """What became of the person; for those whom the name does not tell apart, the number of the badge as well."""


def attendance_lines(
    state: State, person: Callable[[int], Person | None], order: ListOrder = ListOrder.NAME
) -> tuple[AttendanceLine, ...]:
    """Everybody on the list who was not taken off it, sorted and numbered."""
    absent_of: dict[int, list[int]] = {}
    for number, presence in sorted(state.attendance.presences.items(), key=lambda known: known[0]):
        if presence.state is PresenceState.SUBSTITUTED and presence.substitute is not None:
            absent_of.setdefault(presence.substitute, []).append(number)
    lines = [
        _line(state, person, delegate, absent_of.get(delegate.number, ()))
        for delegate in state.attendance.delegates.values()
        if not delegate.cancelled
    ]
    names = Counter(line.name for line in lines)
    lines = [_numbered(line) if line.name == ERASED or names[line.name] > 1 else line for line in lines]
    places = {bloc.name: place for place, bloc in enumerate(state.blocs)} if order is ListOrder.BLOC else {}

    def key(line: AttendanceLine) -> tuple[int, bool, tuple[CollationKey, ...], int]:
        place = places.get(line.bloc, len(places))
        return (place, line.name == ERASED, name_key(line.name), line.number)

    return tuple(replace(line, order=index) for index, line in enumerate(sorted(lines, key=key), start=1))


def _numbered(line: AttendanceLine) -> AttendanceLine:
    return replace(line, note="; ".join(filter(None, [line.note, f"Thẻ số {line.number}"])))


def _line(
    state: State, person: Callable[[int], Person | None], delegate: Delegate, absent: Iterable[int]
) -> AttendanceLine:
    known = person(delegate.number)
    bloc = state.bloc(delegate.bloc)
    body = state.witness_body(delegate.unit) if delegate.role is Role.WITNESS else None
    unit = body.name if body else unit_name(state.blocs, delegate.bloc, delegate.unit)
    arrival = state.attendance.presence(delegate.number).arrival
    return AttendanceLine(
        order=0,
        number=delegate.number,
        name=known.name if known else ERASED,
        post=short_post(known.post, unit) if known else "",
        unit=unit or (bloc.name if bloc else ""),
        bloc=bloc.name if bloc else "",
        arrived=format_clock(arrival.at) if arrival else "",
        note="; ".join(_notes(state, person, delegate, tuple(absent))),
    )


def _notes(
    state: State, person: Callable[[int], Person | None], delegate: Delegate, absent: tuple[int, ...]
) -> Iterator[str]:
    """What is remarkable about a person, who may stand in for people who are `absent`."""
    presence = state.attendance.presence(delegate.number)
    if delegate.walk_in:
        yield "Ghi thêm tại chỗ"
    if presence.arrival and presence.arrival.late:
        yield "Đến muộn"
    match presence.state:
        case PresenceState.LEFT:
            yield f"Về lúc {format_clock(presence.left_at)}" if presence.left_at else "Về sớm"
        case PresenceState.EXCUSED:
            yield f"Vắng có lý do: {presence.reason}" if presence.reason else "Vắng có lý do"
        case PresenceState.ABSENT:
            yield f"Vắng không lý do: {presence.reason}" if presence.reason else "Vắng không lý do"
        case PresenceState.SUBSTITUTED:
            yield _substituted(state, presence, person)
        case PresenceState.EXPECTED if state.life is Life.CLOSED and not absent:
            yield "Không có mặt"
    for number in absent:
        yield _stand_in(state, presence, f"đi thay {_name(number, person)}")


def _stand_in(state: State, presence: Presence, deed: str) -> str:
    """Who was to stand in did so only by coming."""
    if presence.arrival is not None:
        return f"Đ{deed[1:]}"
    missed = state.life is Life.CLOSED and presence.state is PresenceState.EXPECTED
    return f"Được cử {deed} nhưng không có mặt" if missed else f"Được cử {deed}"


def _substituted(state: State, presence: Presence, person: Callable[[int], Person | None]) -> str:
    paper = f" ({presence.paper})" if presence.paper else ""
    if presence.substitute is None:
        return f"Có người đi thay{paper}"
    who = _name(presence.substitute, person)
    if state.attendance.presence(presence.substitute).arrival is not None:
        return f"{who} đi thay{paper}"
    return f"Cử {who} đi thay{paper}" + (", người đi thay không có mặt" if state.life is Life.CLOSED else "")


def _name(number: int, person: Callable[[int], Person | None]) -> str:
    known = person(number)
    return known.name if known else f"đại biểu số {number}"
