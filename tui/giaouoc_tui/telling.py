"""Facts and refusals in words: ids become the names that people in the hall use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from giaouoc import events as e
from giaouoc.ceremony import Ceremony
from giaouoc.folder import CeremonyFolder
from giaouoc.people import Person
from giaouoc.presence import CheckInMeans
from giaouoc.progress import ProgressReport
from giaouoc.signing import Bloc, Unit
from giaouoc.vietnamese import Quantity, format_clock
from giaouoc_tui.locale import Say
from giaouoc_tui.quantities import quantity_words

__all__ = ["Teller", "is_told"]

_HASH_SHOWN = 16
"""Hex digits of the text's hash in the log: enough to tell two texts apart at a glance."""


class Teller:
    """Puts the facts of one ceremony into words."""

    def __init__(self, say: Say, ceremony: Ceremony, person: Callable[[int], Person | None]) -> None:
        self._say = say
        self._ceremony = ceremony
        self._person = person

    @classmethod
    def of(cls, say: Say, folder: CeremonyFolder) -> Teller:
        """The teller of an open ceremony."""
        return cls(say, folder.ceremony, folder.person)

    # -- names ---------------------------------------------------------------------------------

    def who(self, number: int | None) -> str:
        """A delegate by number and name; the number alone once erased."""
        if number is None:
            return "–"
        person = self._person(number)
        if person is None:
            return self._say("person.numbered", number=number)
        return self._say("person.named", number=number, name=person.name)

    def slot(self, slot_id: str) -> str:
        """A signing slot by its unit or bloc."""
        state = self._ceremony.state
        slot = state.signing.slot(slot_id)
        return state.slot_name(slot) if slot else slot_id

    def item(self, item_id: str) -> str:
        """An agenda item by its title."""
        step = self._ceremony.state.agenda.step(item_id)
        return step.item.title if step else item_id

    def bloc(self, bloc_id: str) -> str:
        """A bloc by its name."""
        bloc = self._ceremony.state.bloc(bloc_id)
        return bloc.name if bloc else bloc_id

    def part(self, part_id: str) -> str:
        """A bloc, or a unit of any bloc, by its name."""
        blocs = self._ceremony.state.blocs
        parts: list[Bloc | Unit] = [*blocs, *(unit for bloc in blocs for unit in bloc.units)]
        return next((part.name for part in parts if part.id == part_id), part_id)

    def names(self, params: Mapping[str, Any]) -> dict[str, object]:
        """What people call the ids among a refusal's parameters."""
        names: dict[str, object] = {}
        for key, value in params.items():
            match key:
                case "slot":
                    names[key] = self.slot(value)
                case "slots":
                    names[key] = ", ".join(self.slot(slot) for slot in value)
                case "items":
                    names[key] = ", ".join(self.item(item) for item in value)
                case "here":
                    numbers = [one for here in value.values() for one in here] if isinstance(value, dict) else value
                    names[key] = ", ".join(self.who(number) for number in numbers) or "–"
                case "item":
                    names[key] = self.item(value)
                case "id":
                    names[key] = self.part(value)
                case "at" if value is not None:
                    names[key] = format_clock(value)
                case "state":
                    names[key] = self._say(f"slot.state.{value}")
                case "action":
                    names["kind"] = self.deed(value)
        return names

    # -- facts ---------------------------------------------------------------------------------

    def fact(self, fact: e.Recorded) -> str:
        """One line on what happened, with its reason and paper, and whether it was taken back."""
        event = fact.event
        key, params = self._words(event)
        line = self._say(key, **params)
        paper, reason = getattr(event, "paper", ""), getattr(event, "reason", "")
        if paper:
            line += self._say("fact.paper", paper=paper)
        if reason:
            line += self._say("fact.reason", reason=reason)
        return line if self._ceremony.in_force(fact) else line + self._say("fact.taken_back")

    def deed(self, action: str) -> str:
        """What an action did, in the same words before it is taken back and afterwards."""
        events = [fact.event for fact in self._ceremony.facts if fact.action == action]
        told = [event for event in events if is_told(event)] or events
        return " · ".join(self._plain(event) for event in told) or action

    def _undone_by(self, action: str) -> str | None:
        """The action that this one takes back; none for one that takes back nothing."""
        facts = (fact.event for fact in self._ceremony.facts if fact.action == action)
        return next((event.action for event in facts if isinstance(event, e.Undone)), None)

    def _undone_at_last(self, action: str) -> str:
        """What an undoing of undoings is about."""
        while (earlier := self._undone_by(action)) is not None:
            action = earlier
        return action

    def _is_redone(self, action: str) -> bool:
        """Whether taking this action back brings something else back: every second undoing does."""
        redone = False
        while (earlier := self._undone_by(action)) is not None:
            action, redone = earlier, not redone
        return redone

    def _plain(self, event: e.Event) -> str:
        key, params = self._words(event)
        return self._say(key, **params)

    def _words(self, event: e.Event) -> tuple[str, dict[str, Any]]:
        """The message key of a fact and what its placeholders stand for."""
        if isinstance(event, e.Unknown):
            return "fact.unknown", {"kind": event.kind}
        if isinstance(event, e.Undone) and self._is_redone(event.action):
            return "fact.redone", self._named(event)
        return _key(event), {**msgspec.structs.asdict(event), **self._named(event)}

    def _named(self, event: e.Event) -> dict[str, Any]:
        say = self._say
        match event:
            case e.CeremonyCreated(setup) | e.SetupSet(setup):
                return {"title": setup.title}
            case e.AgendaSet(items) | e.BlocsSet(items) | e.WitnessesSet(items) | e.ReportRoundsSet(items):
                return {"count": len(items)}
            case e.DelegatesEnrolled((walk_in,)) if walk_in.walk_in:
                return {"who": self.who(walk_in.number)}
            case e.DelegatesEnrolled(delegates):
                return {"count": len(delegates)}
            case e.BadgesPrinted(kind, numbers, reissue):
                reissued = say("badge.reissued", reissue=reissue) if reissue else ""
                return {"cards": say(f"paper.kind.{kind}"), "count": len(numbers), "reissued": reissued}
            case e.CheckedOff(preparation, note):
                noted = f" ({note})" if note else ""
                return {"preparation": say(f"preflight.{preparation.replace('-', '_')}"), "noted": noted}
            case e.RetentionSet(until):
                return {"until": until}
            case e.SigningPlanned(mode, slots):
                return {"count": len(slots), "mode": say(f"mode.{mode}")}
            case e.AgendaReordered():
                return self._move(event)
            case e.ItemInserted(item):
                return {"item": item.title}
            case e.ItemSpeakerSet(item, speaker):
                return {"item": self.item(item), "speaker": speaker or "–"}
            case e.ItemStarted(item) | e.ItemSkipped(item):
                return {"item": self.item(item)}
            case e.ClockWentBack(seconds):
                return {"seconds": round(seconds)}
            case e.Undone(action):
                return {"deed": self.deed(self._undone_at_last(action))}
            case e.Arrived(number, outcome, means):
                outcome_words = say(f"scan.outcome.{outcome}")
                return {"who": self.who(number), "outcome": outcome_words, "means": say(f"means.{means}")}
            case e.ScanRefused(outcome, number):
                badge = "" if number is None else say("badge.numbered", number=number)
                return {"badge": badge, "outcome": say(f"scan.outcome.{outcome}")}
            case e.DelegateSubstituted(number, substitute):
                return {"who": self.who(number), "substitute": self.who(substitute)}
            case e.PledgeFrozen(_, text_hash):
                return {"hash": text_hash[:_HASH_SHOWN]}
            case e.SlideShown(slide):
                return {"slide": say(f"slide.kind.{slide.kind}", page=slide.page + 1)}
            case e.CoverChanged(cover):
                return {"cover": say(f"cover.{cover}")}
            case e.ProgressReported(report):
                return self._report(report)
        return self._who_and_slot(event)

    def _move(self, moving: e.AgendaReordered) -> dict[str, Any]:
        """The item that a new order puts elsewhere, and where: without it both orders are the same."""
        before: list[str] = []
        for fact in self._ceremony.facts:
            event = fact.event
            if event is moving:
                break
            if not self._ceremony.in_force(fact):
                continue
            match event:
                case e.AgendaSet(items):
                    before = [item.id for item in items]
                case e.ItemInserted(item, after):
                    before.insert(before.index(after) + 1 if after in before else 0, item.id)
                case e.AgendaReordered(order):
                    before = list(order)
        now = list(moving.items)
        # Of two neighbours that changed places either was moved: the later one stands behind another for certain.
        moved = next((one for one in reversed(now) if _without(one, now) == _without(one, before)), "")
        at = now.index(moved) if moved else 0
        place = self._say("fact.agenda.behind", item=self.item(now[at - 1])) if at else self._say("fact.agenda.first")
        return {"item": self.item(moved), "place": place}

    def _report(self, report: ProgressReport) -> dict[str, Any]:
        state = self._ceremony.state
        target = state.pledge.target(report.target) if state.pledge else None
        return {
            "round": next((one.label for one in state.report_rounds if one.id == report.round), report.round),
            "bloc": self.bloc(report.bloc),
            "target": target.text if target else report.target,
            "value": quantity_words(self._say, Quantity(report.value, report.uom)),
        }

    def _who_and_slot(self, event: e.Event) -> dict[str, Any]:
        """The people and the slot that most facts of the door and the table are about."""
        named: dict[str, Any] = {}
        slot = getattr(event, "slot", None)
        if isinstance(slot, str):
            named["slot"] = self.slot(slot)
        for field in ("number", "signer", "countersigner"):
            if hasattr(event, field):
                named["who"] = self.who(getattr(event, field))
        if isinstance(event, e.SlotSubstituted):
            named["authority"] = event.authority or "–"
        return named


def is_told(event: e.Event) -> bool:
    """Whether a fact says itself what was done; the others come along with one that does."""
    came_as_walk_in = isinstance(event, e.Arrived) and event.means is CheckInMeans.WALK_IN
    return not (came_as_walk_in or isinstance(event, e.SlideShown | e.PledgeFrozen | e.ClockWentBack))


def _without(item: str, order: list[str]) -> list[str]:
    return [other for other in order if other != item]


def _key(event: e.Event) -> str:
    if event == e.MessageShown(""):
        return "fact.message.cleared"
    if event == e.PictureHeld(False):
        return "fact.picture.let_go"
    if isinstance(event, e.DelegatesEnrolled) and len(event.delegates) == 1 and event.delegates[0].walk_in:
        return "fact.delegates.walk_in"
    return f"fact.{e.kind_of(event)}"
