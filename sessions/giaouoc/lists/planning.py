"""Comparing a list that was read with a ceremony."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from giaouoc.attendance import Role
from giaouoc.lists.belonging import BlocBook, full_post, unit_name
from giaouoc.lists.findings import ListFinding, ListRefused
from giaouoc.lists.garbling import is_garbled
from giaouoc.lists.header import find_header
from giaouoc.lists.headings import Field
from giaouoc.lists.layout_rows import SkippedRow
from giaouoc.lists.lines import ListedPerson, SheetReading, read_lines
from giaouoc.lists.matching import Known, Line, match
from giaouoc.lists.plan import Addition, Change, ImportPlan, Removal
from giaouoc.lists.reading import ListFile
from giaouoc.lists.remarks import (
    names_without_marks,
    numbers_not_running,
    numbers_of_others,
    on_list_elsewhere,
    probable_doubles,
    witnesses_of_no_body,
)
from giaouoc.lists.signing_after import planned_signatories
from giaouoc.newcomers import Newcomer
from giaouoc.people import Person
from giaouoc.printing import FIRST_SPARE
from giaouoc.refusal import refuse
from giaouoc.signing import Bloc
from giaouoc.state import State

__all__ = ["plan_import"]

_SAMPLES = 3


def plan_import(file: ListFile, state: State, persons: Mapping[int, Person]) -> ImportPlan:
    """Compare a list with a ceremony.

    `file` is what `read_list` read, `state` the ceremony's, and `persons` the roster by number.

    Raises `ListRefused` when no sheet has a heading, several have one and none was chosen, or there are too many
    people.
    """
    sheets, readings = _readings(file)
    book = BlocBook(state)
    roster = {
        number: Known(delegate, persons[number])
        for number, delegate in state.attendance.delegates.items()
        if number in persons
    }
    problems = [problem for reading in readings for problem in reading.problems]
    people = [person for reading in readings for person in reading.people]
    people = list(_with_own_numbers(people, state, roster, problems))
    lines = [Line(person, place) for person in people if (place := book.place(person)) is not None]
    found = match(lines, roster)
    wanted = [_wanted(line, found.get(index), state, book.blocs) for index, line in enumerate(lines)]
    newcomers = _additions(lines, wanted, found, state, roster)
    changes = [_change(lines[index].person, known, wanted[index], book.blocs) for index, known in sorted(found.items())]
    changed = tuple(change for change in changes if change.fields)
    matched = {known.delegate.number for known in found.values()}
    unmatched = [known for number, known in sorted(roster.items()) if number not in matched]
    removed = tuple(
        Removal(known.delegate.number, known.person.name)
        for known in unmatched
        if not (known.delegate.cancelled or known.delegate.walk_in)
    )
    warnings = [warning for reading in readings for warning in reading.warnings]
    warnings += [*book.warnings, *probable_doubles(line.person for line in lines)]
    warnings += [*on_list_elsewhere(lines, found, unmatched), *numbers_of_others(changed, lines, found)]
    warnings += [*witnesses_of_no_body(lines, wanted), *names_without_marks(people, sheets)]
    new_lines = (line.person for index, line in enumerate(lines) if index not in found)
    warnings += numbers_not_running(zip(new_lines, (one.newcomer.number for one in newcomers), strict=True))
    return ImportPlan(
        kind=file.kind,
        encoding=file.encoding,
        converted=file.converted,
        samples=tuple((person.name, person.post, person.unit) for person in people[:_SAMPLES]),
        sheets=sheets,
        hidden_sheets=file.hidden_sheets,
        seq=state.seq,
        newcomers=newcomers,
        changed=changed,
        removed=removed,
        unchanged=len(found) - len(changed),
        problems=tuple(sorted(problems + book.problems, key=_place)),
        warnings=tuple(sorted(warnings, key=_place)),
        read_columns=tuple(column for reading in readings for column in reading.columns.read),
        dropped_columns=tuple(column for reading in readings for column in reading.columns.dropped),
        ignored_columns=tuple(column for reading in readings for column in reading.columns.ignored),
        skipped=dict(sum((Counter(reading.skipped) for reading in readings), Counter[SkippedRow]())),
        blocs=book.blocs,
        new_blocs=tuple(bloc for bloc in book.blocs if bloc.id in book.new_blocs),
        new_units=tuple(book.new_units),
        signatories=planned_signatories(
            state, book.blocs, [one.after for one in changed], [one.newcomer for one in newcomers]
        ),
    )


def _place(finding: ListFinding) -> tuple[str, int, str, str]:
    return finding.sheet, finding.row, finding.cell, finding.key


def _readings(file: ListFile) -> tuple[tuple[str, ...], list[SheetReading]]:
    headed = [(table, header) for table in file.tables if (header := find_header(table))]
    if not headed:
        garbled = any(is_garbled(text) for table in file.tables for row in table.rows for text in row.texts)
        raise ListRefused(refuse("list.garbled" if garbled else "list.no_heading"))
    readings = {table.sheet: read_lines(table, header) for table, header in headed}
    lists = {sheet: reading for sheet, reading in readings.items() if reading.people or reading.problems}
    if len(lists) > 1 and not file.chosen:
        raise ListRefused(refuse("list.which_sheet", sheets=", ".join(lists)))
    if not lists:
        raise ListRefused(refuse("list.no_people"))
    return tuple(lists), list(lists.values())


def _with_own_numbers(
    people: Iterable[ListedPerson], state: State, roster: Mapping[int, Known], problems: list[ListFinding]
) -> Iterable[ListedPerson]:
    """The people without those whose number is another line's, a spare badge's or was an erased person's."""
    lines: dict[int, ListedPerson] = {}
    for person in people:
        number = person.number
        if number and number in lines:
            first = lines[number]
            problems.append(person.finding("list.problem.number_twice", Field.NUMBER, number=number, row=first.row))
        elif number in state.attendance.delegates and number not in roster:
            problems.append(person.finding("list.problem.number_erased", Field.NUMBER, number=number))
        elif number >= FIRST_SPARE and number not in roster:
            problems.append(person.finding("list.problem.number", Field.NUMBER, last=FIRST_SPARE - 1))
        else:
            if number:
                lines[number] = person
            yield person


def _wanted(line: Line, known: Known | None, state: State, blocs: tuple[Bloc, ...]) -> Newcomer:
    """What the line asks for; what it says nothing of stays as it is."""
    person, place = line.person, line.belonging
    before = known.delegate if known else None
    bloc = place.bloc
    if before and not bloc and not person.bloc and not person.unit:
        bloc = before.bloc
    role = person.role or (before.role if before else Role.MEMBER if bloc else Role.GUEST)
    unit = place.unit_of(role)
    if before and not person.unit and bloc == before.bloc:
        unit = before.unit
    name_of_unit = place.words or unit_name(blocs, bloc, unit)
    post = full_post(person.post, name_of_unit) if Field.POST in person.cells or not known else known.person.post
    seat = person.seat if Field.SEAT in person.cells or before is None else before.seat
    number = known.delegate.number if known else person.number
    walk_in = before.walk_in if before else False
    return Newcomer(
        person.name, post, role, bloc=bloc, unit=unit, number=number, seat=seat, walk_in=walk_in, signs=person.signs
    )


def _additions(
    lines: list[Line], wanted: list[Newcomer], found: Mapping[int, Known], state: State, roster: Mapping[int, Known]
) -> tuple[Addition, ...]:
    """Newcomers with numbers that nobody has had and no line asks for; those of spare badges are not the list's."""
    asked = {newcomer.number for newcomer in wanted}
    had = (number for number in (*roster, *asked) if number < FIRST_SPARE)
    free = max([state.attendance.next_number() - 1, *had]) + 1
    additions = []
    for index, newcomer in enumerate(wanted):
        if index in found:
            continue
        number = newcomer.number
        if not number:
            if free >= FIRST_SPARE:
                raise ListRefused(refuse("list.too_many_people", last=FIRST_SPARE - 1))
            number, free = free, free + 1
        person = lines[index].person
        additions.append(Addition(person.sheet, person.row, replace(newcomer, number=number)))
    return tuple(additions)


def _change(person: ListedPerson, known: Known, after: Newcomer, blocs: tuple[Bloc, ...]) -> Change:
    delegate = known.delegate
    before = Newcomer(
        known.person.name,
        known.person.post,
        delegate.role,
        bloc=delegate.bloc,
        unit=delegate.unit,
        number=delegate.number,
        seat=delegate.seat,
        walk_in=delegate.walk_in,
    )
    # A post kept without its unit says the same when the unit is known.
    if full_post(before.post, unit_name(blocs, before.bloc, before.unit)) == after.post:
        after = replace(after, post=before.post)
    fields = [
        field
        for field in ("name", "post", "role", "bloc", "unit", "seat")
        if getattr(before, field) != getattr(after, field)
    ]
    if delegate.cancelled:
        fields.append("cancelled")
    return Change(person.sheet, person.row, before, after, tuple(fields))
