"""Where the people of a list belong: blocs, units and witness bodies found by name, new ones proposed."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from giaouoc.attendance import Role
from giaouoc.lists.findings import ListFinding
from giaouoc.lists.headings import Field
from giaouoc.lists.layout_rows import names_bloc
from giaouoc.lists.lines import ListedPerson
from giaouoc.signing import Bloc, Unit
from giaouoc.state import State
from giaouoc.vietnamese import fold

__all__ = ["Belonging", "BlocBook", "UnitOfBloc", "full_post", "short_post", "unit_name"]

_SIGNS = re.compile(r"[\W_]+")
_EMPTY_BLOC_WORDS = frozenset({"khoi", "cum", "thi", "dua", "so", "cac"})
_AUTHORITY = re.compile(r"^(?:ubnd|uy ban nhan dan|hdnd ubnd)\s+")
_LONGEST_ID = 40


class UnitOfBloc(msgspec.Struct, frozen=True):
    """A unit and the bloc it belongs to."""

    bloc: str
    unit: Unit


class Belonging(msgspec.Struct, frozen=True):
    """Where one line puts a person."""

    bloc: str = ""
    unit: str = ""
    body: str = ""
    """The witness body of that name; counts for witnesses."""
    words: str = ""
    """The unit in the list's own words."""

    def unit_of(self, role: Role) -> str:
        """The id to record: of the body for a witness, of the unit for everybody else."""
        return self.body if role is Role.WITNESS else self.unit


class BlocBook:
    """The ceremony's blocs and those a list adds; `findings` are remarks about what was matched loosely."""

    def __init__(self, state: State) -> None:
        self._blocs: dict[str, Bloc] = {}
        self._bloc_ids: dict[str, str] = {}
        self._loose_blocs: dict[str, list[str]] = {}
        self._units: dict[str, list[UnitOfBloc]] = {}
        self._loose_units: dict[str, list[UnitOfBloc]] = {}
        self._bodies = {_plain(body.name): body.id for body in state.witness_bodies}
        self._ids = {body.id for body in state.witness_bodies} | {slot.id for slot in state.signing.slots}
        self._told: set[tuple[str, str]] = set()
        self.new_blocs: list[str] = []
        self.new_units: list[UnitOfBloc] = []
        self.warnings: list[ListFinding] = []
        self.problems: list[ListFinding] = []
        for bloc in state.blocs:
            self._know_bloc(bloc)
            for unit in bloc.units:
                self._know_unit(UnitOfBloc(bloc.id, unit))

    @property
    def blocs(self) -> tuple[Bloc, ...]:
        """All blocs as they would stand after the import."""
        return tuple(self._blocs.values())

    def place(self, person: ListedPerson) -> Belonging | None:
        """Where a line puts a person; None, with a problem, when it contradicts itself."""
        bloc = self._bloc(person)
        if not person.unit:
            return Belonging(bloc)
        wanted = _plain(person.unit)
        body = self._bodies.get(wanted, "")
        if not bloc and (named := self._bloc_named(person.unit)):
            return Belonging(named, body=body)
        found = self._units.get(wanted, [])
        if not found and (found := self._loose_units.get(_loose_unit(wanted), [])):
            self._tell(person, Field.UNIT, "unit_taken_as", person.unit, found[0].unit.name)
        here = [one for one in found if one.bloc == bloc] or (found if not bloc and len(found) == 1 else [])
        if here:
            return Belonging(here[0].bloc, here[0].unit.id, body, person.unit)
        if not bloc:
            if found:
                self.warnings.append(person.finding("list.warning.unit_in_several", Field.UNIT, unit=person.unit))
            return Belonging(body=body, words=person.unit)
        if found:
            of = self._blocs[found[0].bloc].name
            self.problems.append(
                person.finding("list.problem.unit_of_other_bloc", Field.UNIT, unit=person.unit, bloc=of)
            )
            return None
        return Belonging(bloc, self._add_unit(bloc, person.unit), body, person.unit)

    def _bloc(self, person: ListedPerson) -> str:
        if person.bloc:
            return self._bloc_named(person.bloc, person) or self._add_bloc(person.bloc)
        known = self._bloc_named(person.section)
        if known or not names_bloc(person.section):
            return known
        return self._add_bloc(person.section)

    def _bloc_named(self, name: str, person: ListedPerson | None = None) -> str:
        """The bloc of a name; loosely, without the words that all blocs share, only where one alone fits."""
        wanted = _plain(name)
        if not wanted:
            return ""
        if wanted in self._bloc_ids:
            return self._bloc_ids[wanted]
        if person is None and not names_bloc(wanted):
            return ""
        fitting = self._loose_blocs.get(_loose_bloc(wanted), [])
        if len(fitting) != 1:
            return ""
        if person is not None:
            self._tell(person, Field.BLOC, "bloc_taken_as", name, self._blocs[fitting[0]].name)
        return fitting[0]

    def _tell(self, person: ListedPerson, field: Field, key: str, given: str, taken: str) -> None:
        """Once a spelling, not once a line."""
        if (key, given) not in self._told:
            self._told.add((key, given))
            self.warnings.append(person.finding(f"list.warning.{key}", field, given=given, taken=taken))

    def _add_bloc(self, name: str) -> str:
        new = Bloc(self._new_id(name), name)
        self._know_bloc(new)
        self.new_blocs.append(new.id)
        return new.id

    def _add_unit(self, bloc: str, name: str) -> str:
        new = UnitOfBloc(bloc, Unit(self._new_id(name), name))
        self._blocs[bloc] = replace(self._blocs[bloc], units=(*self._blocs[bloc].units, new.unit))
        self._know_unit(new)
        self.new_units.append(new)
        return new.unit.id

    def _know_bloc(self, bloc: Bloc) -> None:
        self._blocs[bloc.id] = bloc
        self._ids.add(bloc.id)
        self._bloc_ids[_plain(bloc.id)] = bloc.id
        self._bloc_ids[_plain(bloc.name)] = bloc.id
        if loose := _loose_bloc(_plain(bloc.name)):
            self._loose_blocs.setdefault(loose, []).append(bloc.id)

    def _know_unit(self, known: UnitOfBloc) -> None:
        self._ids.add(known.unit.id)
        wanted = _plain(known.unit.name)
        self._units.setdefault(wanted, []).append(known)
        self._loose_units.setdefault(_loose_unit(wanted), []).append(known)

    def _new_id(self, name: str) -> str:
        base = _SIGNS.sub("-", fold(name)).strip("-")[:_LONGEST_ID].strip("-") or "khoi"
        new = base
        count = 1
        while new in self._ids:
            count += 1
            new = f"{base}-{count}"
        self._ids.add(new)
        return new


def full_post(post: str, unit: str) -> str:
    """Office and unit together, as the roster keeps them: "Hiệu trưởng, Trường THCS Lạc Viên"."""
    if not unit or _plain(unit) in _plain(post):
        return post
    return f"{post}, {unit}" if post else unit


def short_post(post: str, unit: str) -> str:
    """The office alone, for a list that has the unit in a column of its own; undoes `full_post`."""
    return "" if unit and post == unit else post.removesuffix(f", {unit}") if unit else post


def unit_name(blocs: Iterable[Bloc], bloc_id: str, unit_id: str) -> str:
    """The name of a bloc's unit; empty when there is none."""
    bloc = next((bloc for bloc in blocs if bloc.id == bloc_id), None)
    unit = bloc.unit(unit_id) if bloc else None
    return unit.name if unit else ""


def _plain(text: str) -> str:
    return _SIGNS.sub(" ", fold(text)).strip()


def _loose_bloc(plain: str) -> str:
    return " ".join(word for word in plain.split() if word not in _EMPTY_BLOC_WORDS)


def _loose_unit(plain: str) -> str:
    return _AUTHORITY.sub("", plain)
