"""Everybody on the list, indexed for the search at the door and kept up as people are added."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from giaouoc.attendance import Delegate
from giaouoc.people import Person
from giaouoc.person_index import Entry, PersonIndex
from giaouoc_tui.console.finding import Choice, Finder
from giaouoc_tui.console.lines import joined
from giaouoc_tui.console.operation import Operation
from giaouoc_tui.console.view import View

__all__ = ["Directory", "PeopleFinder", "person_choices"]

_CONSIDERED: Final = 1000
"""How many of the likeliest people are sifted or put in another order; others are found by typing more."""

_PRESENCE_GLYPHS: Final = {"present": "✓", "left": "↩", "excused": "–", "absent": "–", "substituted": "→"}


class Directory:
    """The index over one ceremony's delegates; looking at it again after no change costs nothing."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._index = PersonIndex()
        self._delegates: object = None
        self._persons: object = None
        self._known: dict[int, tuple[Delegate, Person | None]] = {}

    def index(self) -> PersonIndex:
        """The index as the list stands now."""
        delegates = self._operation.state.attendance.delegates
        persons = self._operation.folder.persons()
        if delegates is not self._delegates or persons is not self._persons:
            self._catch_up(dict(delegates.items()), persons)
            self._delegates, self._persons = delegates, persons
        return self._index

    def place(self, delegate: Delegate) -> str:
        """Unit, by which namesakes are told apart; the bloc of who has none."""
        state = self._operation.state
        return state.unit_of(delegate) or state.body_of(delegate)

    def _catch_up(self, delegates: Mapping[int, Delegate], persons: Mapping[int, Person]) -> None:
        gone = [number for number in self._known if number not in delegates or delegates[number].cancelled]
        self._index.drop(gone)
        for number in gone:
            del self._known[number]
        news = []
        for number, delegate in delegates.items():
            person = persons.get(number)
            if delegate.cancelled or self._known.get(number) == (delegate, person):
                continue
            self._known[number] = (delegate, person)
            state = self._operation.state
            place = joined([state.unit_of(delegate), state.body_of(delegate)])
            news.append(Entry(number, person.name if person else "", person.post if person else "", place))
        self._index.put(news)


class PeopleFinder(Finder[int]):
    """Finds people for a dialog that picks one; nobody is shown before something was typed.

    Only who is `wanted` is found; with `here_first` those in the hall stand above the others.
    """

    detail_cut = "middle"

    def __init__(
        self,
        view: View,
        directory: Directory,
        wanted: Callable[[Delegate], bool] | None = None,
        *,
        here_first: bool = False,
    ) -> None:
        super().__init__(())
        self._view = view
        self._directory = directory
        self._wanted = wanted
        self._here_first = here_first

    @property
    def detailed(self) -> bool:
        """Whether choices have a second column."""
        return True

    def find(self, typed: str, most: int) -> list[Choice[int]]:
        """The people whom the typed words fit."""
        attendance = self._view.state.attendance
        delegates, as_found = attendance.delegates, self._wanted is None and not self._here_first
        numbers = self._directory.index().find(typed, most if as_found else max(most, _CONSIDERED))
        if self._wanted is not None:
            numbers = [number for number in numbers if self._wanted(delegates[number])]
        if self._here_first:
            numbers.sort(key=lambda number: not attendance.here(number))
        return person_choices(self._view, self._directory, (delegates[number] for number in numbers[:most]))


def person_choices(view: View, directory: Directory, delegates: Iterable[Delegate]) -> list[Choice[int]]:
    """Delegates as lines to pick: number, name, post, whether they are here, and their unit or bloc."""
    persons = view.operation.persons()
    return [_choice(view, directory, delegate, persons.get(delegate.number)) for delegate in delegates]


def _choice(view: View, directory: Directory, delegate: Delegate, person: Person | None) -> Choice[int]:
    number = delegate.number
    name = person.name if person else view.say("person.erased")
    presence = view.state.attendance.presence(number)
    return Choice(
        number,
        f"{number:>4}  {joined([name, person.post if person else ''], ' – ')}",
        joined([view.say(f"presence.{presence.state}"), directory.place(delegate)]),
        glyph=_PRESENCE_GLYPHS.get(presence.state, "·"),
    )
