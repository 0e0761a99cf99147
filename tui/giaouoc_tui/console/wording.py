"""What happened, what was refused and what failed, in words an operator can act on."""

from __future__ import annotations

from collections.abc import Sequence

from giaouoc import events as e
from giaouoc.ceremony import Action
from giaouoc.folder import CeremonyFolder
from giaouoc.refusal import Refusal
from giaouoc.watching import WatchedFolder
from giaouoc_tui.console.operation import Failure, Verdict
from giaouoc_tui.console.view import View
from giaouoc_tui.locale import Say
from giaouoc_tui.telling import Teller, is_told

__all__ = [
    "action_words",
    "facts_words",
    "failure_words",
    "key_words",
    "refusal_words",
    "scan_words",
    "viewing_advice",
    "viewing_words",
]


def refusal_words(view: View, refusal: Refusal) -> str:
    """Why a command was not carried out and what to do next, with the names people know."""
    return view.say.refusal(refusal, **_teller(view).names(refusal.params))


def failure_words(say: Say, failure: Failure) -> str:
    """What the disk did and what to do next."""
    return say(f"refusal.{failure.error.key}", **failure.error.params)


def scan_words(say: Say, verdict: Verdict) -> str:
    """What the operator has to know or do after a scan that was no plain arrival."""
    other = verdict.replacement
    if other is None:
        return say(f"refusal.scan.{verdict.outcome}", number=verdict.number)
    name = other.person.name if other.person else say("person.erased")
    key = "verdict.principal_came.signs" if other.signs else "verdict.principal_came.attends"
    return say(key, name=name, substitute=other.number)


def viewing_words(say: Say, folder: CeremonyFolder) -> str:
    """Why a ceremony can only be looked at; empty where it can be run."""
    return _viewing(say, folder, "viewing.{}")


def viewing_advice(say: Say, folder: CeremonyFolder) -> str:
    """What to do where a ceremony can only be looked at."""
    return _viewing(say, folder, "viewing.{}.todo")


def _viewing(say: Say, folder: CeremonyFolder, key: str) -> str:
    if not folder.read_only:
        return ""
    if folder.record.damage is not None:
        return say(key.format("damaged"), seq=folder.record.damage.seq)
    holder = folder.holder if isinstance(folder, WatchedFolder) else None
    if holder is not None:
        return say(key.format("elsewhere"), pid=holder.pid, host=holder.host)
    return say(key.format("forbidden"))


def facts_words(view: View, facts: Sequence[e.Recorded]) -> str:
    """One line on what a command recorded."""
    teller = _teller(view)
    told = [fact for fact in facts if is_told(fact.event)] or facts
    return " · ".join(teller.fact(fact) for fact in told)


def action_words(view: View, action: Action) -> str:
    """One line on an action, as an undo names it before and afterwards."""
    return _teller(view).deed(action.id)


def key_words(say: Say, key: str) -> str:
    """A key as it is printed on the keyboard."""
    if len(key) == 1:
        return key
    if key.startswith("ctrl+"):
        return f"^{key.removeprefix('ctrl+').upper()}"
    return say(f"key.{key}")


def _teller(view: View) -> Teller:
    return Teller(view.say, view.operation.folder.ceremony, view.operation.person)
