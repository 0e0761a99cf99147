"""What somebody should look at before people are taken: probable doubles, known names, doubtful witnesses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from giaouoc.attendance import Role
from giaouoc.lists.findings import ListFinding
from giaouoc.lists.headings import Field
from giaouoc.lists.lines import ListedPerson
from giaouoc.lists.matching import Known, Line
from giaouoc.lists.plan import Change
from giaouoc.newcomers import Newcomer
from giaouoc.vietnamese import fold, spelling
from giaouoc.vietnamese.legacy import marked_share

__all__ = [
    "names_without_marks",
    "numbers_not_running",
    "numbers_of_others",
    "on_list_elsewhere",
    "probable_doubles",
    "witnesses_of_no_body",
]

_ANY_UNIT = None


def probable_doubles(people: Iterable[ListedPerson]) -> Iterator[ListFinding]:
    """Warn of each line that repeats an earlier one's name in the same unit.

    Where the tone mark sits (hoà, hòa), case, blanks and normal form do not count; tones and letters do. People of
    different units may share a name, and people of one unit may too, when their numbers say that they are two.
    """
    firsts: dict[tuple[object, ...], tuple[int, ListedPerson]] = {}
    for place, person in enumerate(people):
        name, unit = spelling(person.name), fold(person.unit)
        # Somebody without a unit may be anybody of that name, and somebody with a number is nobody else with one.
        looked_for = [(name, one, bool(person.number)) for one in ((unit, "") if unit else (_ANY_UNIT,))]
        doubles = [firsts[key] for key in looked_for if key in firsts]
        for one in (unit, _ANY_UNIT):
            firsts.setdefault((name, one, False), (place, person))
            if not person.number:
                firsts.setdefault((name, one, True), (place, person))
        if doubles:
            _, double = min(doubles)
            yield person.finding("list.warning.double", Field.NAME, name=person.name, other=double.name, row=double.row)


def on_list_elsewhere(lines: list[Line], found: Mapping[int, Known], unmatched: list[Known]) -> Iterator[ListFinding]:
    """Newcomers who share their name with somebody the list left out: perhaps they only moved."""
    names = {fold(known.person.name): known.delegate.number for known in unmatched if not known.delegate.cancelled}
    for index, line in enumerate(lines):
        number = names.get(fold(line.person.name))
        if index not in found and number is not None:
            yield line.person.finding("list.warning.perhaps_known", Field.NAME, name=line.person.name, number=number)


def numbers_not_running(people: Iterable[tuple[ListedPerson, int]]) -> Iterator[ListFinding]:
    """Tell once, of the first of these newcomers, that the badge number is not the running number of the list.

    `people` are with the numbers they would get.
    """
    for person, number in people:
        if not person.number and person.order.isdecimal() and int(person.order) != number:
            yield person.finding("list.warning.order_not_number", Field.NAME, order=person.order, number=number)
            return


def numbers_of_others(
    changed: Iterable[Change], lines: list[Line], found: Mapping[int, Known]
) -> Iterator[ListFinding]:
    """Numbers that would go over to somebody else, with the badge that is printed for them."""
    people = {known.delegate.number: lines[index].person for index, known in found.items()}
    for change in changed:
        if fold(change.before.name) != fold(change.after.name):
            yield people[change.after.number].finding(
                "list.warning.number_of_other",
                Field.NUMBER,
                number=change.after.number,
                name=change.before.name,
                after=change.after.name,
            )


def witnesses_of_no_body(lines: list[Line], wanted: list[Newcomer]) -> Iterator[ListFinding]:
    """Witnesses whose unit is no witness body, so that nobody sees the signing for it."""
    for line, newcomer in zip(lines, wanted, strict=True):
        if newcomer.role is Role.WITNESS and not newcomer.unit:
            yield line.person.finding("list.warning.no_witness_body", Field.UNIT, name=newcomer.name)


def names_without_marks(people: list[ListedPerson], sheets: tuple[str, ...]) -> Iterator[ListFinding]:
    """Names without a single accent: readable, but not as their owners write them."""
    if len(people) > 1 and marked_share(" ".join(person.name for person in people)) == 0:
        yield ListFinding(sheets[0], 0, "", "list.warning.no_marks")
