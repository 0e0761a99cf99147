"""The people on a list, line by line, and everything about it that somebody should look at."""

from __future__ import annotations

import re
from collections import Counter

import msgspec

from giaouoc.attendance import Role
from giaouoc.lists.columns import Columns, choose_columns
from giaouoc.lists.findings import ListFinding
from giaouoc.lists.guarding import unguarded
from giaouoc.lists.header import Header
from giaouoc.lists.headings import Field
from giaouoc.lists.layout_rows import SkippedRow, heading_text, names_bloc, skipped_row
from giaouoc.lists.person_names import has_title, read_name
from giaouoc.lists.personal import holds_personal_number
from giaouoc.lists.roles import role_of, signs
from giaouoc.lists.table import Row, Table, address
from giaouoc.vietnamese import fold

__all__ = ["ListedPerson", "SheetReading", "read_lines"]

_NUMBER = re.compile(r"(?:(?:so|no|db|the so)[ .:-]*)?0*([0-9]{1,6})(?:\.0)?")
_LAST_NUMBER = 9999
_LONGEST = 200
_NAMES = (Field.FAMILY, Field.NAME, Field.GIVEN)
_KEPT = (*_NAMES, Field.POST, Field.UNIT, Field.BLOC, Field.ROLE, Field.SEAT, Field.NUMBER)


class ListedPerson(msgspec.Struct, frozen=True):
    """A person as one line tells of them; empty where it says nothing."""

    sheet: str
    row: int
    cells: dict[Field, str]
    """Address of the cell of each field that the list has."""
    name: str
    post: str = ""
    unit: str = ""
    bloc: str = ""
    role: Role | None = None
    signs: bool = False
    """Whether the list says that they come to sign."""
    seat: str = ""
    number: int = 0
    order: str = ""
    """The running number; says nothing about the person."""
    section: str = ""
    """The heading above this line, which may name a bloc."""

    def finding(self, key: str, field: Field | None = None, **params: str | int) -> ListFinding:
        """A remark about this line, or about one of its cells."""
        return ListFinding(self.sheet, self.row, self.cells.get(field, "") if field else "", key, params)


class SheetReading(msgspec.Struct, frozen=True):
    """What one sheet says."""

    people: tuple[ListedPerson, ...]
    problems: tuple[ListFinding, ...]
    """Lines that were not taken, each with its reason."""
    warnings: tuple[ListFinding, ...]
    skipped: dict[SkippedRow, int]
    columns: Columns


def read_lines(table: Table, header: Header) -> SheetReading:
    """Read the people below a heading; a line with a problem is left out whole."""
    return _Reader(table, header).read()


class _Reader:
    def __init__(self, table: Table, header: Header) -> None:
        self._table = table
        self._header = header
        self._columns = choose_columns(table, header)
        self._rows = table.rows[header.after :]
        self._titled = self._addresses_people()
        self._section = ""
        self._group = ""
        self._unknown_roles: set[str] = set()
        self._people: list[ListedPerson] = []
        self._problems: list[ListFinding] = []
        self._warnings: list[ListFinding] = []
        self._skipped = Counter(
            {
                SkippedRow.EMPTY: table.empty_rows,
                SkippedRow.TITLE: header.first,
                SkippedRow.HEADING: header.after - header.first,
            }
        )

    def read(self) -> SheetReading:
        in_footer = False
        for row in self._rows:
            why = skipped_row(row, self._header, in_footer=in_footer)
            in_footer = why is SkippedRow.FOOTER or (in_footer and why is SkippedRow.EMPTY)
            if why is None:
                self._person(row)
                continue
            self._skipped[why] += 1
            if why is SkippedRow.SECTION:
                self._section = heading_text(row, self._header)
                self._group = "" if names_bloc(self._section) else self._section
        if self._columns.name_spills_over:
            self._warnings.append(self._about_sheet("list.warning.name_spills_over"))
        if self._table.hidden_rows:
            self._warnings.append(self._about_sheet("list.warning.hidden_rows", count=self._table.hidden_rows))
        skipped = {why: count for why, count in self._skipped.items() if count}
        return SheetReading(tuple(self._people), tuple(self._problems), tuple(self._warnings), skipped, self._columns)

    def _addresses_people(self) -> bool:
        names = [text for row in self._rows if (text := self._joined(row, Field.NAME))]
        return sum(has_title(name) for name in names) * 2 > len(names)

    def _person(self, row: Row) -> None:
        cells = {
            field: address(columns[0], row.number) for field, columns in self._columns.fields.items() if field in _KEPT
        }
        person = ListedPerson(self._table.sheet, row.number, cells, "")
        problems = self._unreadable(row, person)
        if not problems and self._name_repeats(row):
            self._warnings.append(person.finding("list.warning.name_merged", self._name_field()))
            return
        raw = "\n".join(filter(None, (self._joined(row, field) for field in _NAMES)))
        if Field.FAMILY in self._columns.fields:
            raw = " ".join(raw.split())
        if not raw.strip() and not problems:
            problems.append(person.finding("list.problem.no_name", self._name_field()))
        elif not problems:
            person = self._read(row, person, raw, problems)
        if problems:
            self._problems += problems
        else:
            self._people.append(person)

    def _read(self, row: Row, person: ListedPerson, raw: str, problems: list[ListFinding]) -> ListedPerson:
        name = read_name(raw, titled=self._titled)
        if holds_personal_number(name.name):
            problems.append(person.finding("list.problem.personal_number", self._name_field()))
        elif name.problem:
            problems.append(person.finding(f"list.problem.{name.problem}", self._name_field(), name=name.name))
        elif name.warning:
            self._warnings.append(person.finding(f"list.warning.{name.warning}", self._name_field(), name=name.name))
        texts = {
            field: unguarded(self._joined(row, field))
            for field in (Field.POST, Field.UNIT, Field.BLOC, Field.SEAT, Field.ROLE, Field.NOTE)
        }
        for field, text in texts.items():
            if field is Field.NOTE:
                continue
            if holds_personal_number(text):
                problems.append(person.finding("list.problem.personal_number", field))
            elif len(text) > _LONGEST:
                problems.append(person.finding("list.problem.too_long", field, limit=_LONGEST))
        post = texts[Field.POST]
        if any(map(str.isdigit, post)) and not any(map(str.isalpha, post)):
            self._warnings.append(person.finding("list.warning.post_not_words", Field.POST, post=post))
        role = role_of(texts[Field.ROLE]) or role_of(texts[Field.NOTE]) or role_of(self._group)
        unknown = texts[Field.ROLE]
        if unknown and role_of(unknown) is None and unknown not in self._unknown_roles:
            self._unknown_roles.add(unknown)
            self._warnings.append(person.finding("list.warning.role_unknown", Field.ROLE, role=unknown))
        return ListedPerson(
            person.sheet,
            person.row,
            person.cells,
            name.name,
            post=post,
            unit=texts[Field.UNIT],
            bloc=texts[Field.BLOC],
            role=role,
            signs=any(map(signs, (texts[Field.ROLE], texts[Field.NOTE], self._group))),
            seat=texts[Field.SEAT],
            number=self._number(row, person, problems),
            order=self._joined(row, Field.ORDER),
            section=self._section,
        )

    def _number(self, row: Row, person: ListedPerson, problems: list[ListFinding]) -> int:
        written = self._joined(row, Field.NUMBER)
        if not written:
            return 0
        match = _NUMBER.fullmatch(fold(written).lstrip("'"))
        number = int(match[1]) if match else 0
        if 1 <= number <= _LAST_NUMBER:
            return number
        problems.append(person.finding("list.problem.number", Field.NUMBER, last=_LAST_NUMBER))
        return 0

    def _unreadable(self, row: Row, person: ListedPerson) -> list[ListFinding]:
        """Cells of this line that would be kept but have no value."""
        fields = {column: field for field, columns in self._columns.fields.items() for column in columns}
        return [
            ListFinding(person.sheet, row.number, address(column, row.number), f"list.problem.{fault}")
            for column, fault in sorted(row.faults.items())
            if fields.get(column) in _KEPT
        ]

    def _name_repeats(self, row: Row) -> bool:
        """Whether this line's name only stands in a merged cell that begins above."""
        columns = [column for field in _NAMES for column in self._columns.fields.get(field, ())]
        return any(column in row.filled_down for column in columns) and not any(
            row.text(column) and column not in row.filled_down for column in columns
        )

    def _joined(self, row: Row, field: Field) -> str:
        """The cells of a field together; a name keeps its line ends, which may part two people."""
        columns = self._columns.fields.get(field, ())
        repeated = row.filled - row.filled_down
        own = [column for column in columns if column not in repeated] if repeated else columns
        if field in _NAMES:
            return " ".join(row.texts[column] for column in own if row.text(column))
        return ", ".join(dict.fromkeys(text for column in own if (text := row.text(column))))

    def _name_field(self) -> Field:
        return next((field for field in _NAMES if field in self._columns.fields), Field.NAME)

    def _about_sheet(self, key: str, **params: str | int) -> ListFinding:
        return ListFinding(self._table.sheet, 0, "", key, params)
