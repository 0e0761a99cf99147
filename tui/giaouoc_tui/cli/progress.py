"""`giaouoc progress`: how the blocs stand with the targets they signed, and one more report of one of them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from giaouoc.clock import now
from giaouoc.commands import Report
from giaouoc.folder import CeremonyFolder
from giaouoc.plugins.problems import PluginProblem
from giaouoc.plugins.sources import strangers
from giaouoc.progress import TargetStanding
from giaouoc.scores import RankedScore, ranked
from giaouoc.vietnamese import Quantity
from giaouoc_tui.cli.do import carry_out
from giaouoc_tui.cli.fields import quantity, text
from giaouoc_tui.cli.opening import add_folder, add_json, ending, reading_without_key, writing
from giaouoc_tui.cli.output import Output
from giaouoc_tui.cli.parsing import common_options
from giaouoc_tui.cli.plugin_problems import problems_as_warnings, warn_of_problems
from giaouoc_tui.locale import Say
from giaouoc_tui.plans import deadline_words, left_words, plan_data
from giaouoc_tui.quantities import number_words, percent_words, plan_words, quantity_words, report_value, standing_words

__all__ = ["configure"]

_NEEDED = ("bloc", "target", "round", "value")
_OPTIONAL = ("evidence", "note")


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Arguments: the folder; `report` records, without it the board is told."""
    del name, arguments
    add_folder(parser, say)
    add_json(parser, say)
    parser.set_defaults(run=_board)
    actions = parser.add_subparsers(title=say("cli.progress.actions"), metavar=say("cli.progress.action.metavar"))
    words = say("command.report.help")
    report = actions.add_parser("report", say=say, parents=[common_options(say)], help=words, description=words)
    for field in (*_NEEDED, *_OPTIONAL):
        report.add_argument(
            f"--{field}",
            type=quantity(say) if field == "value" else text(say),
            required=field in _NEEDED,
            default=None if field in _NEEDED else "",
            metavar=say(f"argument.{field}.metavar"),
            help=say(f"argument.{field}"),
        )
    add_json(report, say)
    report.set_defaults(run=_report)


def _report(arguments: argparse.Namespace, output: Output) -> int:
    """Record a report; JSON as `giaouoc do`."""
    fields = {field: getattr(arguments, field) for field in (*_NEEDED, *_OPTIONAL)}
    with writing(arguments, output) as folder:
        return carry_out(folder, Report(**report_value(folder.state, fields)), output)


def _board(arguments: argparse.Namespace, output: Output) -> int:
    """Bloc by bloc and target by target.

    JSON: ``{"rounds": [{"id", "label", "due"}], "targets": [{"id", "text", "op", "plan", "minimum", "maximum",
    "uom"}], "board": [{"bloc", "target", "standing", "round", "value", "uom", "percent", "reported_at", "evidence",
    "note", "overdue"}], "deadlines": [{"id", "before", "what", "to", "state" ("ahead", "near", "late"), "days_left"}],
    "scores": [{"rank", "bloc", "points", "note"}], "warnings": [of plugins that failed, see `problems_as_warnings`]}``;
    scores are those of a plugin, if there is one; a target's `plan`
    is what counts as fully met, `minimum` and `maximum` the bounds of a range; figures are decimal texts, `percent`
    is of the plan (null for a limit and within a range), `overdue` are ids of rounds without a report.
    """
    with reading_without_key(arguments, output) as folder:
        standings = folder.state.standings(now().date())
        scores, problems = _scores(folder, standings)
        if output.json:
            warnings = problems_as_warnings(problems, output.say)
            output.data({**_as_data(folder, standings, scores), "warnings": warnings})
        else:
            _tell(folder, standings, output)
            _tell_scores(folder, scores, output)
        warn_of_problems(problems, output)
        return ending(folder, output)


def _scores(
    folder: CeremonyFolder, standings: list[TargetStanding]
) -> tuple[tuple[RankedScore, ...], list[PluginProblem]]:
    """Points and ranks under the rules of a plugin, none without one; and what plugins did wrong."""
    if not strangers():
        return (), []
    from giaouoc.plugins.asking import Plugins

    pledge = folder.state.pledge
    known = {bloc.id for bloc in folder.state.blocs}
    plugins = Plugins.of_strangers()
    given = plugins.scores(pledge, tuple(standings)) if pledge and standings else ()
    return ranked(score for score in given if score.bloc in known), plugins.problems


def _tell_scores(folder: CeremonyFolder, scores: tuple[RankedScore, ...], output: Output) -> None:
    names = {bloc.id: bloc.name for bloc in folder.state.blocs}
    if scores:
        output.line()
        output.tell("cli.progress.scores")
    for rank, score in scores:
        output.line(
            f"  {rank:>3}. {number_words(output.say, score.points):>8}  {names[score.bloc]}  {score.note}".rstrip()
        )


def _as_data(
    folder: CeremonyFolder, standings: list[TargetStanding], scores: tuple[RankedScore, ...]
) -> dict[str, Any]:
    state = folder.state
    targets = state.pledge.targets if state.pledge else ()
    return {
        "rounds": state.report_rounds,
        "targets": [
            {
                "id": one.id,
                "text": one.text,
                "op": one.op,
                "plan": one.plan,
                "minimum": one.minimum,
                "maximum": one.maximum,
                "uom": one.uom,
            }
            for one in targets
        ],
        "board": [
            {
                "bloc": one.bloc,
                "target": one.target.id,
                "standing": one.standing,
                "round": one.latest.round if one.latest else None,
                "value": one.latest.value if one.latest else None,
                "uom": one.latest.uom if one.latest else one.target.uom,
                "percent": one.percent,
                "reported_at": one.reported_at,
                "evidence": one.latest.evidence if one.latest else "",
                "note": one.latest.note if one.latest else "",
                "overdue": one.overdue,
            }
            for one in standings
        ],
        "deadlines": (plan_data(state.pledge, now().date()) or {}).get("deadlines", []) if state.pledge else [],
        "scores": [{"rank": rank, "bloc": one.bloc, "points": one.points, "note": one.note} for rank, one in scores],
    }


def _tell(folder: CeremonyFolder, standings: list[TargetStanding], output: Output) -> None:
    say, state = output.say, folder.state
    names = {bloc.id: bloc.name for bloc in state.blocs}
    for entry in state.report_rounds:
        output.tell("cli.progress.round", id=entry.id, label=entry.label, due=f"{entry.due:%d/%m/%Y}")
    plan, today = state.pledge.plan if state.pledge else None, now().date()
    for deadline in plan.deadlines if plan else ():
        output.line(f"{deadline_words(say, deadline)} – {left_words(say, deadline, today)}")
    for target in state.pledge.targets if state.pledge else ():
        output.line()
        output.tell("cli.progress.target", id=target.id, text=target.text, plan=plan_words(say, target))
        for one in standings:
            if one.target.id != target.id:
                continue
            value = quantity_words(say, Quantity(one.latest.value, one.latest.uom)) if one.latest else "–"
            percent = percent_words(say, one.percent)
            standing = standing_words(say, one)
            output.line(f"  {one.bloc:<16} {value:>20} {percent:>10}  {standing:<14}  {names[one.bloc]}")
    if not (state.pledge and state.pledge.quantified):
        output.line()
        output.tell("cli.progress.nothing")
