"""What an import would do: who is new, who changes, who is missing, and all that somebody should look at first."""

from __future__ import annotations

import msgspec

from giaouoc.lists.belonging import UnitOfBloc
from giaouoc.lists.columns import DroppedColumn, IgnoredColumn, ReadColumn
from giaouoc.lists.findings import ListFinding
from giaouoc.lists.formats import FileKind
from giaouoc.lists.layout_rows import SkippedRow
from giaouoc.newcomers import Newcomer
from giaouoc.rules.obvious import WhyThis
from giaouoc.signing import Bloc

__all__ = ["Addition", "Change", "ImportPlan", "PlannedSignatory", "Removal"]


class Addition(msgspec.Struct, frozen=True):
    """Somebody who is not on the ceremony's list yet, with the number they would get."""

    sheet: str
    row: int
    newcomer: Newcomer


class Change(msgspec.Struct, frozen=True):
    """Somebody of whom the file says something else than the ceremony's list."""

    sheet: str
    row: int
    before: Newcomer
    after: Newcomer
    fields: tuple[str, ...]
    """Which of `name`, `post`, `role`, `bloc`, `unit`, `seat` differ; `cancelled` for somebody put back on the list."""


class Removal(msgspec.Struct, frozen=True):
    """Somebody on the ceremony's list whom the file does not name."""

    number: int
    name: str


class PlannedSignatory(msgspec.Struct, frozen=True):
    """Somebody who would be named to sign, as nobody is named there yet."""

    place: str
    """Name of the unit or bloc that is signed for."""
    number: int
    name: str
    post: str
    """Without the place."""
    why: WhyThis


class ImportPlan(msgspec.Struct, frozen=True):
    """A list read and compared; nothing is stored until it is applied."""

    kind: FileKind
    encoding: str
    """How the text was read; see `ListFile.encoding`."""
    converted: bool
    """Whether the text comes from an old encoding or font: look at `samples` before applying."""
    samples: tuple[tuple[str, ...], ...]
    """The first people as they were read: name, post, unit."""
    sheets: tuple[str, ...]
    hidden_sheets: tuple[str, ...]
    seq: int
    """The record's sequence number that the plan was made at."""
    newcomers: tuple[Addition, ...]
    changed: tuple[Change, ...]
    removed: tuple[Removal, ...]
    unchanged: int
    problems: tuple[ListFinding, ...]
    """Why lines were left out; empty when none were."""
    warnings: tuple[ListFinding, ...]
    read_columns: tuple[ReadColumn, ...]
    dropped_columns: tuple[DroppedColumn, ...]
    ignored_columns: tuple[IgnoredColumn, ...]
    skipped: dict[SkippedRow, int]
    """How many rows hold no person, by why."""
    blocs: tuple[Bloc, ...]
    """All blocs as they would stand afterwards."""
    new_blocs: tuple[Bloc, ...]
    new_units: tuple[UnitOfBloc, ...]
    signatories: tuple[PlannedSignatory, ...]
    """Who would be named to sign, in signing order."""

    @property
    def needs_confirmation(self) -> bool:
        """Whether more than plain additions would happen, so that somebody must agree who has seen the plan."""
        return self.converted or bool(self.changed or self.new_blocs or self.new_units or self.problems)
