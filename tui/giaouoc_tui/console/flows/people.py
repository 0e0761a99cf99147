"""Picking a person: anybody on the list, or the people of a bloc who could sign for it, the likeliest first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from giaouoc.attendance import Delegate, Role
from giaouoc.people import Person
from giaouoc.signing import SigningSlot
from giaouoc.vietnamese import fold
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.view import View
from giaouoc_tui.desk.directory import Directory, PeopleFinder, person_choices

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["SLOT_SHARES", "SlotFinder", "person_dialog", "present_of"]

SLOT_SHARES = (2, 1)
"""Of a dialog with a `SlotFinder`: the post tells more than the bloc, which is nearly always the slot's own."""

_ROLES = (Role.BLOC_LEADER, Role.BLOC_DEPUTY)
_PARTS = re.compile(r"[,;–]| kiem ")
_HEADS = ("chu tich", "bi thu", "truong", "giam doc", "tong giam doc", "hieu truong", "chu nhiem", "chanh", "quyen ")
_DEPUTY = "pho "


def person_dialog(
    console: ConsoleApp,
    title: str,
    *,
    text: str = "",
    wanted: Callable[[Delegate], bool] | None = None,
    shares: tuple[int, int] = (3, 2),
) -> PickDialog[int]:
    """Finds one person on the list; who is not `wanted` is not found."""
    finder = PeopleFinder(console.view(), console.directory, wanted)
    placeholder = console.say("search.placeholder")
    return PickDialog(title, finder, text=text, search=True, least=1, placeholder=placeholder, shares=shares)


def _likeliest_first(view: View, slot: SigningSlot, numbers: Iterable[int]) -> list[int]:
    """Those of the slot's own unit; leaders of the bloc, its deputies, others; whose unit is the signatory's; heads."""
    delegates = view.state.attendance.delegates
    persons = view.operation.persons()
    signatory = delegates.get(slot.signer) if slot.signer is not None else None

    def key(number: int) -> tuple[bool, int, bool, int, int]:
        delegate = delegates[number]
        role = _ROLES.index(delegate.role) if delegate.role in _ROLES else len(_ROLES)
        person = persons.get(number)
        elsewhere = signatory is None or delegate.unit != signatory.unit
        rank = _rank(person.post if person else "")
        return bool(slot.unit) and delegate.unit != slot.unit, role, elsewhere, rank, number

    return sorted(numbers, key=key)


def _rank(post: str) -> int:
    """0 for a head, 1 for a deputy, 2 for anybody else; of several posts the highest counts."""
    parts = [part.strip() for part in _PARTS.split(fold(post))]
    return min(0 if part.startswith(_HEADS) else 1 if part.startswith(_DEPUTY) else 2 for part in parts)


def present_of(view: View, slot: SigningSlot) -> list[Person]:
    """The people of the slot's bloc who are in the hall and sign nowhere."""
    attendance = view.state.attendance
    signers = set(view.state.signing.signers())
    here = (one.number for one in attendance.of_bloc(slot.bloc) if attendance.here(one.number))
    free = _likeliest_first(view, slot, (number for number in here if number not in signers))
    persons = view.operation.persons()
    return [person for number in free if (person := persons.get(number))]


class SlotFinder(PeopleFinder):
    """Who may sign in a slot: its own bloc before anything is typed, and then above everybody else."""

    def __init__(
        self,
        view: View,
        directory: Directory,
        slot: SigningSlot,
        wanted: Callable[[Delegate], bool] | None = None,
        *,
        here_first: bool = False,
    ) -> None:
        super().__init__(view, directory, wanted, here_first=here_first)
        self._slot = slot

    def find(self, typed: str, most: int) -> list[Choice[int]]:
        """The people of the bloc, or those whom the typed words fit."""
        delegates = self._view.state.attendance.delegates
        if typed.strip():
            return sorted(super().find(typed, most), key=lambda one: delegates[one.value].bloc != self._slot.bloc)
        own = [one for one in self._view.state.attendance.of_bloc(self._slot.bloc) if not one.cancelled]
        wanted = [one.number for one in own if self._wanted is None or self._wanted(one)]
        numbers = _likeliest_first(self._view, self._slot, wanted)
        if self._here_first:
            numbers.sort(key=lambda number: not self._view.state.attendance.here(number))
        return person_choices(self._view, self._directory, (delegates[number] for number in numbers[:most]))
