"""The answer of the door: what a scan, a card or a deed came to, with all that is shown of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple, TypeAlias

from giaouoc import events as e
from giaouoc.attendance import ScanOutcome
from giaouoc.refusal import Refusal
from giaouoc.state import Life, State
from giaouoc.vietnamese import format_clock
from giaouoc_tui.console.lines import joined
from giaouoc_tui.console.operation import Failure, Tone, Verdict
from giaouoc_tui.console.view import View, minutes
from giaouoc_tui.console.wording import scan_words

__all__ = ["DeskAnswer", "Shown", "answer_of", "answer_to_deed", "lateness"]


class DeskAnswer(NamedTuple):
    """One answer in words."""

    kind: str
    """What it sounds like: a `ScanOutcome`, or one of the kinds that only the desk tells apart."""
    tone: Tone
    word: str
    advice: str = ""
    """What to know or to do next."""
    number: int | None = None
    name: str = ""
    post: str = ""
    place: str = ""
    """Bloc and unit."""
    seat: str = ""

    @property
    def who(self) -> str:
        """The person in one line."""
        return joined([self.name, self.post, self.place], " – ")


Shown: TypeAlias = Verdict | Failure | DeskAnswer | None
"""What the door was answered last."""

_ARRIVALS = frozenset({ScanOutcome.WELCOME, ScanOutcome.LATE, ScanOutcome.WELCOME_BACK})


def answer_of(view: View, shown: Shown) -> DeskAnswer:
    """The answer to show for what happened last at the door."""
    say, life = view.say, view.state.life
    match shown:
        case DeskAnswer():
            return shown
        case None:
            return DeskAnswer("ready", Tone.CALM, say(f"verdict.ready.{life}"), say(f"desk.ready.{life}"))
        case Failure(error):
            words = say(f"refusal.{error.key}", **error.params)
            return DeskAnswer("not_recorded", Tone.BAD, say("verdict.not_recorded"), words)
    kind = _kind(view.state, shown)
    key = f"desk.{kind}" if kind != shown.outcome else f"verdict.{kind}"
    number = shown.number if shown.number is not None else None
    if number is None or shown.person is None:
        return DeskAnswer(kind, shown.tone, say(key), _advice(view, shown), number, place=shown.bloc)
    return _about(view, number, kind, shown.tone, say(key), _advice(view, shown))


def _kind(state: State, verdict: Verdict) -> str:
    """An ordinary arrival is told apart where the person comes for somebody else or was not on the list."""
    number = verdict.number
    if verdict.outcome in _ARRIVALS and number is not None:
        delegate = state.attendance.delegates.get(number)
        if number in state.attendance.stand_ins:
            return "substitute"
        if delegate is not None and delegate.walk_in and verdict.outcome is not ScanOutcome.WELCOME_BACK:
            return "walk_in"
    return verdict.outcome.value


def _advice(view: View, verdict: Verdict) -> str:
    say, state, number = view.say, view.state, verdict.number
    if verdict.first is not None:
        first = verdict.first
        return say("desk.first", time=format_clock(first.at), desk=first.desk, means=say(f"means.{first.means}"))
    told = [_presence_words(view, number)] if number is not None else []
    if verdict.outcome is ScanOutcome.SPARE_BADGE:
        told.append(say("desk.spare.next"))
    elif verdict.tone is not Tone.GOOD:
        told.append(scan_words(say, verdict))
    if verdict.outcome.arrives:
        arrival = state.attendance.presence(number).arrival if number is not None else None
        if arrival is not None and arrival.late and verdict.outcome is not ScanOutcome.WELCOME_BACK:
            told.append(say("desk.late_by", minutes=minutes(lateness(state, arrival.at)), start=_start(state)))
        if verdict.tone is Tone.GOOD:
            told.append(say("verdict.at", time=format_clock(verdict.at)))
    if state.life is Life.PREPARED and verdict.outcome is not ScanOutcome.NOT_OPEN:
        told.append(say("verdict.tried"))
    return joined(told)


def _presence_words(view: View, number: int) -> str:
    """For whom somebody comes, or who was to come instead."""
    attendance, person = view.state.attendance, view.operation.person
    principal = attendance.stand_ins.get(number)
    if principal is None:
        return ""
    absent, presence = person(principal), attendance.presence(principal)
    name = absent.name if absent else view.say("person.erased")
    key = "desk.stands_in.paper" if presence.paper else "desk.stands_in"
    return view.say(key, number=principal, name=name, paper=presence.paper)


def lateness(state: State, at: datetime) -> timedelta:
    """How long after the official start somebody came."""
    if state.setup is None:
        return timedelta()
    return max(at - state.setup.starts_at - state.agenda.welcome, timedelta())


def _start(state: State) -> str:
    return format_clock(state.setup.starts_at + state.agenda.welcome) if state.setup else ""


# -- deeds at the door that are no scan ------------------------------------------------------------

_DEEDS: dict[type[e.Event], tuple[str, Tone]] = {
    e.DelegateLeft: ("left", Tone.CALM),
    e.DelegateExcused: ("excused", Tone.CALM),
    e.DelegateAbsent: ("absent", Tone.CALM),
    e.DelegateSubstituted: ("substituted", Tone.GOOD),
    e.SpareGiven: ("spare_given", Tone.GOOD),
}


def answer_to_deed(view: View, answer: Sequence[e.Recorded] | Refusal | Failure) -> Shown:
    """What the desk shows of an answer to a key; none where it does not concern one person at the door."""
    if isinstance(answer, Failure):
        return answer
    if isinstance(answer, Refusal):
        return _refused_check_in(view, answer)
    for fact in answer:
        match fact.event:
            case e.Arrived(number, outcome):
                return view.operation.verdict(outcome, number, fact.at, None)
            case e.Undone(action):
                return _undone(view, action)
        deed = _DEEDS.get(type(fact.event))
        if deed is not None:
            kind, tone = deed
            number = getattr(fact.event, "number")  # noqa: B009 - each of the deeds has one
            return _about(view, number, kind, tone, view.say(f"desk.{kind}"), _deed_words(view, fact.event))
    return None


def _deed_words(view: View, event: e.Event) -> str:
    say, person = view.say, view.operation.person
    match event:
        case e.DelegateSubstituted(substitute=number, paper=paper):
            other = person(number)
            name = other.name if other else say("person.erased")
            return say("desk.by.paper" if paper else "desk.by", number=number, name=name, paper=paper)
        case e.SpareGiven(badge):
            return say("desk.spare_given.badge", badge=badge)
        case e.DelegateExcused(reason=reason) | e.DelegateAbsent(reason=reason):
            return say("desk.reason", reason=reason) if reason else ""
    return ""


def _undone(view: View, action: str) -> DeskAnswer | None:
    """A check-in that was taken back: who is expected again."""
    for fact in reversed(view.operation.folder.ceremony.facts):
        if fact.action == action and isinstance(fact.event, e.Arrived):
            number = fact.event.number
            attendance = view.state.attendance
            now = view.say("desk.undone.now", presence=view.say(f"presence.{attendance.presence(number).state}"))
            if number not in attendance.delegates:
                now = view.say("desk.undone.unlisted")
            return _about(view, number, "undone", Tone.WARN, view.say("desk.undone"), now)
    return None


def _refused_check_in(view: View, refusal: Refusal) -> Verdict | None:
    if not refusal.key.startswith("scan."):
        return None
    outcome, number = ScanOutcome(refusal.key.removeprefix("scan.")), refusal.params.get("number")
    first = view.state.attendance.presence(number).arrival if number is not None else None
    return view.operation.verdict(outcome, number, view.now, first)


def _about(view: View, number: int, kind: str, tone: Tone, word: str, advice: str) -> DeskAnswer:
    operation = view.operation
    person, delegate = operation.person(number), operation.state.attendance.delegates.get(number)
    return DeskAnswer(
        kind,
        tone,
        word,
        advice,
        number,
        person.name if person else view.say("person.erased"),
        person.post if person else "",
        joined([operation.state.body_of(delegate), operation.state.unit_of(delegate)]) if delegate else "",
        delegate.seat if delegate else "",
    )
