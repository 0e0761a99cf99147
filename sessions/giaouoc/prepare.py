"""Preparing a ceremony: from a pack's template, or from last year's ceremony."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from msgspec.structs import replace

from giaouoc.commands import Create
from giaouoc.packs.content import digest_of, texts_of, with_texts
from giaouoc.packs.pack import Pack, PackError
from giaouoc.packs.templates import CeremonyTemplate, pledge_later, rounds_later
from giaouoc.plugins.asking import LoadedPack, Plugins
from giaouoc.setup import PackRef, Setup
from giaouoc.signing import SigningBoard, Unit, plan_slots
from giaouoc.state import State
from giaouoc.succession import Ended, Successors, carried_over, known_units, names_unit, succession_fault

__all__ = [
    "CopiedCeremony",
    "CopyWarning",
    "CopyWarningKind",
    "copy_last_year",
    "create_command",
    "next_start",
    "what_ended",
]


class CopyWarningKind(StrEnum):
    """What has to be looked at in a ceremony that was copied from last year's."""

    PLEDGE_KEPT = "pledge_kept"
    """The pack of last year's ceremony is not installed: the text stands as it was."""
    UNSUITED_YEAR = "unsuited_year"
    """The pack's text was written for other years: its theme and references may be out of date."""
    NAMES_OLD_YEAR = "names_old_year"
    """A text names last year or the year before, and no pack knows what it should say now."""
    LEADER_UNKNOWN = "leader_unknown"
    """Nobody is known to lead this bloc in the new year."""
    LOCALITY_ENDED = "locality_ended"
    """The locality no longer exists: one of its successors holds the ceremony."""
    NAMES_OLD_LOCALITY = "names_old_locality"
    """A text still names the locality that no longer exists."""
    UNIT_ENDED = "unit_ended"
    """A unit no longer exists: its successors stand in its bloc, or itself where none is known."""


class CopyWarning(NamedTuple):
    """One thing to look at."""

    kind: CopyWarningKind
    where: str
    """The pack's id, a place such as `pledge.articles[2].text`, the bloc's id, or the name of what has ended."""
    successors: tuple[str, ...] = ()
    """Who took over from what has ended."""


class CopiedCeremony(NamedTuple):
    """A ceremony made after last year's, and what to look at before it is held."""

    create: Create
    warnings: tuple[CopyWarning, ...]


def create_command(
    template: CeremonyTemplate,
    *,
    pack: LoadedPack,
    year: int,
    starts_at: datetime,
    event_no: int,
    sample: bool = False,
    countersigner: int | None = None,
    plugins: Plugins | None = None,
) -> Create:
    """The command that makes a ceremony out of a template of a pack, as `plugins` adapt it.

    `starts_at` is the planned start of the first agenda item, with its offset; `event_no` the four
    digits in every badge code; `sample` says that the delegates will be made up; `countersigner` is
    the number of the superior in the mode in which one countersigns.
    """
    rendered = template.render(year)
    if plugins is not None:
        rendered = plugins.adapted(rendered, starts_at.date())
    setup = Setup(
        title=rendered.title,
        locality=rendered.locality,
        organiser=rendered.organiser,
        year=year,
        starts_at=starts_at,
        event_no=event_no,
        pack=_reference_to(pack.pack),
        parent_body=rendered.parent_body,
        place=rendered.place,
        labels=rendered.labels,
        copies=rendered.copies,
        sample=sample,
        slides=rendered.slides,
        look=rendered.look,
    )
    slots = plan_slots(rendered.mode, rendered.blocs, per_round=rendered.per_round, countersigner=countersigner)
    return _with_digest(
        Create(
            setup=setup,
            pledge=rendered.pledge,
            agenda=rendered.agenda,
            blocs=rendered.blocs,
            witnesses=rendered.witnesses,
            mode=rendered.mode,
            slots=slots,
            report_rounds=rendered.report_rounds,
        )
    )


def copy_last_year(
    state: State,
    *,
    year: int,
    starts_at: datetime,
    event_no: int,
    packs: Sequence[LoadedPack] = (),
    sample: bool = False,
    successors: Successors | None = None,
) -> CopiedCeremony:
    """The command that makes a ceremony like an earlier one, and what to look at in it.

    Blocs, agenda in its last order, witnesses, mode and rounds are carried over; people, attendance
    and signatures are not. A text that the ceremony's pack wrote for the old year is written for
    the new one; any other stays as it is, with a warning where it names an old year.

    Where the pack knows that the locality or a unit has ended by the new start, its successors take
    over: those decided in `successors`, else the locality's only one and all of a unit. Texts that
    name the old locality stay as they are, each with a warning.

    Raises `ValueError` when there is no ceremony to copy, or `successors` cannot stand.
    """
    setup, pledge = state.setup, state.pledge
    if setup is None or pledge is None:
        raise ValueError("the record holds no ceremony to copy")
    agenda = tuple(step.item for step in state.agenda.steps)
    pack = _pack_of(setup.pack, packs)
    template = _nearest_template(pack, setup.year, (setup, agenda, pledge)) if pack else None
    locality = _ended_locality(pack, starts_at.date())
    decided = successors or {}
    if fault := succession_fault(what_ended(state, starts_at.date(), packs), decided):
        raise ValueError(fault.key, fault.params)
    heir = _heir(locality, decided)
    renewed = _renewed_texts(template, setup.year, year, locality, heir) if template else {}

    def renew(text: str) -> str:
        return renewed.get(text, text)

    blocs, ended = carried_over(state.blocs, starts_at.date(), _known_units(state, pack), decided)
    renewed_setup = with_texts(setup, renew)
    new_setup = replace(
        renewed_setup,
        locality=_handed_over(renewed_setup.locality, locality, heir),
        year=year,
        starts_at=starts_at,
        event_no=event_no,
        pack=_reference_to(pack) if pack else setup.pack,
        sample=sample,
    )
    create = Create(
        setup=new_setup,
        pledge=pledge_later(with_texts(pledge, renew), year - setup.year),
        agenda=with_texts(agenda, renew),
        blocs=blocs,
        witnesses=state.witness_bodies,
        mode=state.mode,
        slots=plan_slots(state.mode, blocs, per_round=_per_round(state.signing)),
        report_rounds=rounds_later(state.report_rounds, year - setup.year),
    )
    texts = {"title": setup.title}
    for part, content in (("agenda", agenda), ("pledge", replace(pledge, source="", plan=None))):
        texts |= dict(texts_of(content, part))
    warnings = (
        *_pack_warnings(setup.pack, template, year),
        *_year_warnings(texts, renewed, setup.year),
        *_leader_warnings(create),
        *_locality_warnings(create, locality, decided),
        *(CopyWarning(CopyWarningKind.UNIT_ENDED, one.name, decided.get(one.name, one.successors)) for one in ended),
    )
    return CopiedCeremony(_with_digest(create), warnings)


def what_ended(state: State, day: date, packs: Sequence[LoadedPack]) -> tuple[Ended, ...]:
    """What a ceremony's pack knows to have ended by a day: its locality first, then units."""
    pack = _pack_of(state.setup.pack, packs) if state.setup else None
    locality = _ended_locality(pack, day)
    _, units = carried_over(state.blocs, day, _known_units(state, pack))
    return (*([Ended(locality.name, locality.successors, locality=True)] if locality else ()), *units)


def next_start(template: CeremonyTemplate, now: datetime) -> datetime:
    """The next moment at which the clock shows the template's start, in the time zone of `now`."""
    today = datetime.combine(now.date(), template.starts_at, now.tzinfo)
    return today if today >= now else today + timedelta(days=1)


def _pack_of(ref: PackRef, packs: Iterable[LoadedPack]) -> Pack | None:
    """The pack that a ceremony was made from; none where it is not there or can no longer be read."""
    try:
        return next((one.pack for one in packs if one.summary.id == ref.name), None)
    except PackError:
        return None


def _reference_to(pack: Pack) -> PackRef:
    """Without the digest, which is known only when the content is complete."""
    return PackRef(pack.id, pack.version, "")


def _with_digest(create: Create) -> Create:
    """The command with the digest of its content: its fields but the setup, then slides and look, as a list."""
    content = [getattr(create, field) for field in create.__struct_fields__ if field != "setup"]
    content += [create.setup.slides, create.setup.look]
    pack = replace(create.setup.pack, digest=digest_of(content))
    return replace(create, setup=replace(create.setup, pack=pack))


def _nearest_template(pack: Pack, year: int, content: object) -> CeremonyTemplate:
    """The template of a pack, perhaps in a newer version, that shares most texts with a ceremony."""
    texts = {text for _, text in texts_of(content)}

    def shared(template: CeremonyTemplate) -> int:
        return len(texts & {text for _, text in texts_of(template.render(year))})

    return max(pack.templates, key=shared)


def _renewed_texts(template: CeremonyTemplate, old: int, new: int, ended: Unit | None, heir: str) -> dict[str, str]:
    """What a template says in the old year → what it says in the new one, for the locality of then and of now."""
    renewed = replace(template, locality=_handed_over(template.locality, ended, heir))
    before = (text for _, text in texts_of(template.render(old)))
    after = (text for _, text in texts_of(renewed.render(new)))
    return dict(zip(before, after, strict=True))


def _ended_locality(pack: Pack | None, day: date) -> Unit | None:
    """The pack's locality when it no longer exists on a day."""
    locality = pack.locality if pack else None
    return locality if locality and locality.valid_to and locality.valid_to < day else None


def _heir(ended: Unit | None, decided: Successors) -> str:
    """Name of the successor that holds the ceremony now; empty where nobody can say which one."""
    if ended is None:
        return ""
    successors = decided.get(ended.name, ended.successors)
    return successors[0] if len(successors) == 1 else ""


def _known_units(state: State, pack: Pack | None) -> Mapping[str, Unit]:
    return known_units(state.blocs, *(one.blocs for one in (pack.templates if pack else ())))


def _handed_over(text: str, ended: Unit | None, heir: str) -> str:
    return text.replace(ended.name, heir) if ended and heir else text


def _per_round(board: SigningBoard) -> int:
    return max(Counter(slot.round for slot in board.slots).values(), default=1)


def _pack_warnings(ref: PackRef, template: CeremonyTemplate | None, year: int) -> Iterator[CopyWarning]:
    if template is None:
        yield CopyWarning(CopyWarningKind.PLEDGE_KEPT, ref.name)
    elif year not in template.suits:
        yield CopyWarning(CopyWarningKind.UNSUITED_YEAR, ref.name)


def _year_warnings(texts: Mapping[str, str], renewed: Mapping[str, str], old: int) -> Iterator[CopyWarning]:
    """Texts that name an old year, except those that were written anew: there the year is intended."""
    old_year = re.compile(rf"(?<!\d)(?:{old}|{old - 1})(?!\d)")
    for place, text in texts.items():
        if renewed.get(text, text) == text and old_year.search(text):
            yield CopyWarning(CopyWarningKind.NAMES_OLD_YEAR, place)


def _leader_warnings(create: Create) -> Iterator[CopyWarning]:
    for bloc in create.blocs:
        if bloc.term(create.setup.year) is None:
            yield CopyWarning(CopyWarningKind.LEADER_UNKNOWN, bloc.id)


def _locality_warnings(create: Create, ended: Unit | None, decided: Successors) -> Iterator[CopyWarning]:
    if ended is None:
        return
    heirs = decided.get(ended.name, ended.successors)
    yield CopyWarning(CopyWarningKind.LOCALITY_ENDED, ended.name, heirs)
    pledge = replace(create.pledge, source="", plan=None)
    for part, content in (("", create.setup), ("agenda", create.agenda), ("pledge", pledge)):
        for place, text in texts_of(content, part):
            if names_unit(text, ended.name):
                yield CopyWarning(CopyWarningKind.NAMES_OLD_LOCALITY, place, heirs)
