"""Before a list is stored: what stands in its way, and what somebody agrees to."""

from __future__ import annotations

from giaouoc.lists import ImportPlan
from giaouoc.refusal import Refusal
from giaouoc_tui.importing.look import Choices
from giaouoc_tui.locale import Say

__all__ = ["agreement", "fault", "refusal_text"]

_ON_SCREEN = {"list.which_sheet", "list.unknown_encoding"}
"""Refusals whose way out is a key here and an option on the command line."""


def refusal_text(say: Say, refusal: Refusal) -> str:
    """Why no list can be read from a file, and what to do."""
    if refusal.key in _ON_SCREEN:
        return say(f"importing.{refusal.key.removeprefix('list.')}", **refusal.params)
    return say.refusal(refusal)


def fault(say: Say, plan: ImportPlan, choices: Choices) -> str:
    """Why a plan cannot be stored as it is; empty when it can."""
    if plan.problems and not choices.leave_out_problems:
        return say("importing.has_problems", count=len(plan.problems))
    if not (plan.newcomers or plan.changed or plan.new_blocs or plan.new_units or _removed(plan, choices)):
        return say("cli.delegates.nothing_new")
    return ""


def agreement(say: Say, plan: ImportPlan, choices: Choices) -> str:
    """Everything that would happen, the gravest first."""
    sample = " – ".join(filter(None, plan.samples[0])) if plan.samples else ""
    told = (
        (_removed(plan, choices), say("importing.confirm.removed", count=len(plan.removed))),
        (len(plan.changed), say("importing.confirm.changed", count=len(plan.changed))),
        (plan.converted, say("importing.confirm.converted", sample=sample)),
        (len(plan.problems), say("importing.confirm.left_out", count=len(plan.problems))),
        (len(plan.new_blocs), say("importing.confirm.blocs", count=len(plan.new_blocs))),
        (len(plan.new_units), say("importing.confirm.units", count=len(plan.new_units))),
        (len(plan.newcomers), say("importing.confirm.added", count=len(plan.newcomers))),
    )
    return " ".join(words for happens, words in told if happens)


def _removed(plan: ImportPlan, choices: Choices) -> int:
    return len(plan.removed) if choices.remove_missing else 0
