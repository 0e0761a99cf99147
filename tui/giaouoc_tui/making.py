"""Making a ceremony's folder: from a template of a pack, or after last year's ceremony."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from giaouoc.clock import now
from giaouoc.commands import Create
from giaouoc.folder import CeremonyFolder, is_ceremony
from giaouoc.last_year import CopiedCeremony, CopyWarning, CopyWarningKind, copy_last_year, what_ended
from giaouoc.packs.content import texts_of
from giaouoc.packs.offers import PackSummary, TemplateSummary
from giaouoc.packs.pack import CeremonyTemplate
from giaouoc.plugins.asking import LoadedPack, Plugins
from giaouoc.prepare import create_command, next_start
from giaouoc.refusal import Refusal, refuse
from giaouoc.signing import SigningMode
from giaouoc.state import State
from giaouoc.store.errors import RecordExists
from giaouoc.succession import Ended, Successors, succession_fault
from giaouoc.vietnamese import fold
from giaouoc_tui.locale import Say
from giaouoc_tui.places import place_words

__all__ = [
    "LARGEST_SAMPLE",
    "SAMPLE_SIZE",
    "EarlierCeremony",
    "FoundTemplate",
    "a_year_later",
    "create_from_pack",
    "earlier_ceremony",
    "fitting_year",
    "found",
    "held_in",
    "make_folder",
    "offered",
    "proposed_folder",
    "warning_lines",
    "warning_words",
]

FoundTemplate: TypeAlias = tuple[LoadedPack, CeremonyTemplate]
"""A pack that was read, and one of its templates."""

SAMPLE_SIZE: Final = 120
"""Made-up delegates when no number is given: an ordinary hall of a district."""

LARGEST_SAMPLE: Final = 9999
"""Numbers on badges have four digits."""

_EVENT_NUMBERS = 10_000
_CHAIR = 1
"""The chair stands first on a sample list, and countersigns where the superior does."""

_NAMED = 3
"""Blocs named where many are without a leader; the check before the doors open lists them all."""

_QUOTED = 60
"""Characters of a text that are shown where somebody is to look at it."""

_LONGEST_NAME = 40
"""Characters of a proposed folder's name before its year."""


def offered() -> list[tuple[PackSummary, TemplateSummary]]:
    """Every template of every installed pack, without reading any: those of the user's own packs first."""
    own_first = sorted(Plugins.installed().packs(), key=lambda pack: pack.bundled)
    packs = (pack.summary for pack in own_first)
    return [(pack, template) for pack in packs for template in pack.templates]


def found(pack_id: str, template_id: str = "") -> FoundTemplate | Refusal:
    """An installed pack and one of its templates, the first when none is named."""
    plugins = Plugins.installed()
    loaded = plugins.pack(pack_id)
    if loaded is None:
        packs = ", ".join(one.summary.id for one in plugins.packs()) or "–"
        return refuse("new.no_pack", pack=pack_id, packs=packs)
    template = loaded.pack.template(template_id) if template_id else loaded.pack.templates[0]
    if template is None:
        templates = ", ".join(one.id for one in loaded.pack.templates)
        return refuse("new.no_template", pack=pack_id, template=template_id, templates=templates)
    return loaded, template


def fitting_year(template: CeremonyTemplate, moment: datetime) -> int:
    """The year of a moment where the template's text suits it, else the year it was written for."""
    return moment.year if moment.year in template.suits else template.year


def create_from_pack(
    loaded: LoadedPack,
    template: CeremonyTemplate,
    *,
    year: int | None = None,
    starts_at: datetime | None = None,
    sample: int = 0,
    plugins: Plugins | None = None,
) -> Create:
    """The command for a template as `plugins` adapt it; the year that fits and the next start where none is given."""
    moment = now()
    countersigned = sample > 0 and template.mode is SigningMode.BILATERAL_SUPERIOR
    return create_command(
        template,
        pack=loaded,
        year=year or fitting_year(template, moment),
        starts_at=starts_at or next_start(template, moment),
        event_no=_event_number(),
        sample=sample > 0,
        countersigner=_CHAIR if countersigned else None,
        plugins=plugins,
    )


class EarlierCeremony(NamedTuple):
    """A ceremony that is to be held again, and when."""

    state: State
    year: int
    starts_at: datetime
    packs: tuple[LoadedPack, ...]

    @property
    def ended(self) -> tuple[Ended, ...]:
        """What has ended by then: the locality first, then units."""
        return what_ended(self.state, self.starts_at.date(), self.packs)

    def copied(self, *, sample: int = 0, successors: Successors | None = None) -> CopiedCeremony | Refusal:
        """The command for the new one, and what to look at."""
        if fault := succession_fault(self.ended, successors or {}):
            return fault
        return copy_last_year(
            self.state,
            year=self.year,
            starts_at=self.starts_at,
            event_no=_event_number(),
            packs=self.packs,
            sample=sample > 0,
            successors=successors,
        )


def earlier_ceremony(
    last_year: Path, plugins: Plugins, *, year: int | None = None, starts_at: datetime | None = None
) -> EarlierCeremony | Refusal:
    """A ceremony in a folder, to be held again: a year later where nothing is given, with what packs know by then.

    Raises `StoreError` when the folder cannot be read.
    """
    with CeremonyFolder.open(last_year, read_only=True) as earlier:
        state = earlier.state
    setup = state.setup
    if setup is None:
        return refuse("new.no_last_year", path=str(last_year))
    year = year or setup.year + 1
    starts_at = starts_at or held_in(year, setup.year, setup.starts_at)
    return EarlierCeremony(state, year, starts_at, plugins.packs())


def make_folder(
    path: Path, create: Create, *, sample: int = 0, desk: str = "A", moment: datetime | None = None
) -> CeremonyFolder | Refusal:
    """A new ceremony in a folder that is not there yet or empty, with so many made-up delegates; still open.

    Raises a `StoreError` when there is a ceremony or the disk fails.
    """
    if is_ceremony(path):
        raise RecordExists(path=str(path))
    if path.exists() and not path.is_dir():
        return refuse("new.is_file", path=str(path))
    if path.exists() and any(path.iterdir()):
        return refuse("new.folder_taken", path=str(path))
    folder = CeremonyFolder.create(path, create, desk=desk, now=moment)
    if sample:
        from giaouoc.sample import sample_newcomers

        enrolled = folder.enrol(sample_newcomers(create, sample), moment)
        if isinstance(enrolled, Refusal):
            folder.close()
            return enrolled
    return folder


def proposed_folder(title: str, year: int) -> Path:
    """A folder below the user's documents that is not there yet."""
    home = Path.home()
    documents = home / "Documents" if (home / "Documents").is_dir() else home
    words = "-".join(
        word for word in "".join(c if c.isalnum() else " " for c in fold(title)).split() if not word.isdigit()
    )
    if len(words) > _LONGEST_NAME:
        words = words[: _LONGEST_NAME + 1].rpartition("-")[0]
    name = f"{words}-{year}"
    free = (documents / (name if count == 1 else f"{name}-{count}") for count in range(1, 1000))
    return next(path for path in free if not path.exists())


def a_year_later(moment: datetime, years: int) -> datetime:
    """The same day and time so many years later; 28 February where there is no 29th."""
    try:
        return moment.replace(year=moment.year + years)
    except ValueError:
        return moment.replace(year=moment.year + years, day=28)


def held_in(year: int, pledge_year: int, before: datetime) -> datetime:
    """When the pledge of a year is signed, after one that was signed `before`: on the same day and at the same time.

    What was signed in December for the year to come, or in January for the year gone by, is so again. A day further
    from its year than that was one of a try-out, and says nothing of the year.
    """
    apart = before.year - pledge_year
    return a_year_later(before, year - before.year + (apart if abs(apart) == 1 else 0))


def warning_lines(say: Say, create: Create, warnings: Iterable[CopyWarning]) -> list[str]:
    """All there is to look at in a ceremony that was copied, each thing once, blocs without a leader together."""
    lines: dict[str, None] = {}
    leaderless: dict[str, None] = {}
    for warning in warnings:
        if warning.kind is CopyWarningKind.LEADER_UNKNOWN:
            leaderless[_bloc_name(create, warning.where)] = None
        else:
            lines[warning_words(say, create, warning)] = None
    if len(leaderless) <= _NAMED:
        return [*lines, *(say(f"copy.warning.{CopyWarningKind.LEADER_UNKNOWN}", where=name) for name in leaderless)]
    names = "; ".join([*leaderless][:_NAMED])  # a bloc's name may hold commas
    return [*lines, say("copy.warning.leaders_unknown", count=len(leaderless), names=names)]


def warning_words(say: Say, create: Create, warning: CopyWarning) -> str:
    """What to look at in a ceremony that was copied, in the names people use."""
    where = warning.where
    match warning.kind:
        case CopyWarningKind.LEADER_UNKNOWN:
            where = _bloc_name(create, where)
        case CopyWarningKind.NAMES_OLD_YEAR | CopyWarningKind.NAMES_OLD_LOCALITY:
            where = _quoted(say, create, warning.where)
    handed = warning.kind is CopyWarningKind.LOCALITY_ENDED and len(warning.successors) == 1
    key = "copy.warning.locality_handed_over" if handed else f"copy.warning.{warning.kind}"
    return say(key, where=where, successors=", ".join(warning.successors))


def _bloc_name(create: Create, bloc_id: str) -> str:
    return next((bloc.name for bloc in create.blocs if bloc.id == bloc_id), bloc_id)


def _quoted(say: Say, create: Create, place: str) -> str:
    """A text by its place, and how it begins."""
    parts = (("", create.setup), ("agenda", create.agenda), ("pledge", create.pledge))
    texts = {at: text for name, part in parts for at, text in texts_of(part, name)}
    text = " ".join(texts.get(place, "").split())
    if not text:
        return place_words(say, place)
    return f"{place_words(say, place)} – “{text if len(text) <= _QUOTED else text[:_QUOTED].rstrip() + '…'}”"


def _event_number() -> int:
    """Four random digits that tell this ceremony's badges from another's."""
    return secrets.randbelow(_EVENT_NUMBERS)
