"""What an import would do, told line by line or as data."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from giaouoc.lists import Change, ImportPlan
from giaouoc.rules.obvious import WhyThis
from giaouoc.state import State
from giaouoc_tui.cli.output import Output
from giaouoc_tui.importing.words import PlanWords, place_words
from giaouoc_tui.locale import Say

__all__ = ["plan_data", "tell_plan"]

_MOST_SHOWN = 20
"""People told one by one of each kind; the rest is counted."""


def plan_data(say: Say, plan: ImportPlan) -> dict[str, Any]:
    """The plan as data: its fields, with `where` and `text` added to each problem and warning, without all blocs."""
    data: dict[str, Any] = msgspec.to_builtins(plan)
    del data["blocs"]
    for name, findings in (("problems", plan.problems), ("warnings", plan.warnings)):
        for row, finding in zip(data[name], findings, strict=True):
            row |= {"where": place_words(say, finding), "text": say(finding.key, **finding.params)}
    return data


def tell_plan(output: Output, plan: ImportPlan, state: State, file: str, *, removing: bool) -> None:
    """Tell the whole plan, what must be looked at on standard error.

    `plan` is what would happen to the ceremony in `state`, `file` the list's name, `removing` whether people whom the
    file does not name would go.
    """
    _tell_file(output, plan, file)
    output.tell(
        "cli.delegates.counts",
        added=len(plan.newcomers),
        changed=len(plan.changed),
        unchanged=plan.unchanged,
        removed=len(plan.removed),
        problems=len(plan.problems),
    )
    _tell_people(output, plan, state)
    words = PlanWords(output.say, plan, state)
    sure = (one for one in plan.signatories if one.why is not WhyThis.FIRST)
    _tell_some(output, (output.say("cli.delegates.signatory", **words.signatory(one)) for one in sure))
    if plan.removed and not removing:
        output.tell("cli.delegates.removed_stay")
    for key, findings in (("cli.delegates.problem", plan.problems), ("cli.delegates.warning", plan.warnings)):
        for finding in findings:
            text = output.say(finding.key, **finding.params)
            output.warn(output.say(key, where=place_words(output.say, finding), text=text))
    for one in plan.signatories:
        if one.why is WhyThis.FIRST:
            output.warn(output.say("cli.delegates.unsure_signatory", **words.signatory(one)))


def _tell_file(output: Output, plan: ImportPlan, file: str) -> None:
    sheets = ", ".join(filter(None, plan.sheets))
    key = "cli.delegates.file_sheets" if sheets else "cli.delegates.file"
    output.tell(key, file=file, encoding=plan.encoding, sheets=sheets)
    if plan.converted:
        output.tell("cli.delegates.converted", encoding=plan.encoding)
        for name, post, unit in plan.samples:
            output.tell("cli.delegates.sample", name=name, post=post, unit=unit)
    for sheet in plan.hidden_sheets:
        output.tell("cli.delegates.hidden_sheet", sheet=sheet)
    for dropped in plan.dropped_columns:
        kind = output.say(f"list.personal.{dropped.kind}")
        output.tell("cli.delegates.dropped", column=dropped.column, label=dropped.label, kind=kind)
    for ignored in plan.ignored_columns:
        output.tell("cli.delegates.ignored", column=ignored.column, label=ignored.label)
    for why, count in plan.skipped.items():
        output.tell("cli.delegates.skipped", count=count, what=output.say(f"list.skipped.{why}"))


def _tell_people(output: Output, plan: ImportPlan, state: State) -> None:
    words = PlanWords(output.say, plan, state)
    for bloc in plan.new_blocs:
        output.tell("cli.delegates.new_bloc", bloc=bloc.name)
    for new in plan.new_units:
        output.tell("cli.delegates.new_unit", unit=new.unit.name, bloc=words.name(new.bloc))
    _tell_some(output, (output.say("cli.delegates.added", **words.addition(one)) for one in plan.newcomers))
    _tell_some(output, (_changed(output.say, change, words) for change in plan.changed))
    _tell_some(output, (output.say("cli.delegates.removed", number=one.number, name=one.name) for one in plan.removed))


def _changed(say: Say, change: Change, words: PlanWords) -> str:
    lines = [say("cli.delegates.changed", **difference) for difference in words.differences(change)]
    if "cancelled" in change.fields:
        lines.append(say("cli.delegates.back", number=change.after.number, name=change.after.name))
    return "\n".join(lines)


def _tell_some(output: Output, entries: Iterable[str]) -> None:
    everyone = list(entries)
    for entry in everyone[:_MOST_SHOWN]:
        for line in entry.split("\n"):
            output.line(line)
    if len(everyone) > _MOST_SHOWN:
        output.tell("cli.delegates.more", count=len(everyone) - _MOST_SHOWN)
