"""Last year's ceremony held again: what is carried over, what is written anew, and what somebody must look at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, TypeVar

from msgspec.structs import replace

from giaouoc.commands import Create
from giaouoc.packs.content import texts_of, with_texts
from giaouoc.packs.pack import Pack, PackError
from giaouoc.packs.templates import CeremonyTemplate, pledge_later, rounds_later
from giaouoc.pledge import Pledge
from giaouoc.plugins.asking import LoadedPack
from giaouoc.prepare import reference_to, with_digest
from giaouoc.setup import PackRef
from giaouoc.signing import SigningBoard, Unit, plan_slots
from giaouoc.state import State
from giaouoc.succession import Ended, Successors, carried_over, known_units, names_unit, succession_fault

__all__ = ["CopiedCeremony", "CopyWarning", "CopyWarningKind", "copy_last_year", "what_ended"]

T = TypeVar("T")


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
    NO_BLOCS = "no_blocs"
    """Nobody is there to sign: no bloc is known."""


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
    day, decided = starts_at.date(), successors or {}
    if fault := succession_fault(what_ended(state, day, packs), decided):
        raise ValueError(fault.key, fault.params)
    pack = _pack_of(setup.pack, packs)
    agenda = tuple(step.item for step in state.agenda.steps)
    template = _nearest_template(pack, setup.year, (setup, agenda, pledge)) if pack else None
    handover = _handover(pack, day, decided)
    renewed = _renewed_texts(template, setup.year, year, handover) if template else {}
    blocs, ended = carried_over(state.blocs, day, _known_units(state, pack), decided)

    def renew(content: T) -> T:
        return with_texts(content, lambda text: renewed.get(text, text))

    new_setup = renew(setup)
    create = Create(
        setup=replace(
            new_setup,
            locality=handover.renew(new_setup.locality) if handover else new_setup.locality,
            year=year,
            starts_at=starts_at,
            event_no=event_no,
            pack=reference_to(pack) if pack else setup.pack,
            sample=sample,
        ),
        pledge=pledge_later(renew(pledge), year - setup.year),
        agenda=renew(agenda),
        blocs=blocs,
        witnesses=state.witness_bodies,
        mode=state.mode,
        slots=plan_slots(state.mode, blocs, per_round=_per_round(state.signing)),
        report_rounds=rounds_later(state.report_rounds, year - setup.year),
    )
    before = {"title": setup.title, **dict(texts_of(agenda, "agenda")), **_signed_texts(pledge)}
    warnings = (
        *_pack_warnings(setup.pack, template, year),
        *_year_warnings(before, renewed, setup.year),
        *_leader_warnings(create),
        *(_locality_warnings(create, handover) if handover else ()),
        *(CopyWarning(CopyWarningKind.UNIT_ENDED, one.name, decided.get(one.name, one.successors)) for one in ended),
    )
    return CopiedCeremony(with_digest(create), warnings)


def what_ended(state: State, day: date, packs: Sequence[LoadedPack]) -> tuple[Ended, ...]:
    """What a ceremony's pack knows to have ended by a day: its locality first, then units."""
    pack = _pack_of(state.setup.pack, packs) if state.setup else None
    locality = _ended_locality(pack, day)
    _, units = carried_over(state.blocs, day, _known_units(state, pack))
    return (*([Ended(locality.name, locality.successors, locality=True)] if locality else ()), *units)


class _Handover(NamedTuple):
    """A locality that has ended by the day of the ceremony, and who took over from it."""

    ended: str
    heirs: tuple[str, ...]

    def renew(self, text: str) -> str:
        """The text in the name of the only heir; as it is where nobody can say which one holds the ceremony."""
        return text.replace(self.ended, self.heirs[0]) if len(self.heirs) == 1 else text


def _handover(pack: Pack | None, day: date, decided: Successors) -> _Handover | None:
    locality = _ended_locality(pack, day)
    return _Handover(locality.name, decided.get(locality.name, locality.successors)) if locality else None


def _pack_of(ref: PackRef, packs: Iterable[LoadedPack]) -> Pack | None:
    """The pack that a ceremony was made from; none where it is not there or can no longer be read."""
    try:
        return next((one.pack for one in packs if one.summary.id == ref.name), None)
    except PackError:
        return None


def _nearest_template(pack: Pack, year: int, content: object) -> CeremonyTemplate:
    """The template of a pack, perhaps in a newer version, that shares most texts with a ceremony."""
    texts = {text for _, text in texts_of(content)}

    def shared(template: CeremonyTemplate) -> int:
        return len(texts & {text for _, text in texts_of(template.render(year))})

    return max(pack.templates, key=shared)


def _renewed_texts(template: CeremonyTemplate, old: int, new: int, handover: _Handover | None) -> dict[str, str]:
    """What a template says in the old year → what it says in the new one, for the locality of then and of now."""
    renewed = replace(template, locality=handover.renew(template.locality)) if handover else template
    before = (text for _, text in texts_of(template.render(old)))
    after = (text for _, text in texts_of(renewed.render(new)))
    return dict(zip(before, after, strict=True))


def _ended_locality(pack: Pack | None, day: date) -> Unit | None:
    """The pack's locality when it no longer exists on a day."""
    locality = pack.locality if pack else None
    return locality if locality and locality.valid_to and locality.valid_to < day else None


def _known_units(state: State, pack: Pack | None) -> Mapping[str, Unit]:
    return known_units(state.blocs, *(one.blocs for one in (pack.templates if pack else ())))


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


def _locality_warnings(create: Create, handover: _Handover) -> Iterator[CopyWarning]:
    yield CopyWarning(CopyWarningKind.LOCALITY_ENDED, handover.ended, handover.heirs)
    texts = {**dict(texts_of(create.setup, "")), **dict(texts_of(create.agenda, "agenda"))}
    for place, text in {**texts, **_signed_texts(create.pledge)}.items():
        if names_unit(text, handover.ended):
            yield CopyWarning(CopyWarningKind.NAMES_OLD_LOCALITY, place, handover.heirs)


def _signed_texts(pledge: Pledge) -> dict[str, str]:
    """The pledge's texts by their place, without what only tells where it comes from and what it belongs to."""
    return dict(texts_of(replace(pledge, source="", plan=None), "pledge"))
