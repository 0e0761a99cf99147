"""Packs, their faults and the problems of plugins in words; the projector never tells any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaouoc.packs.faults import PackFault
from giaouoc.packs.offers import PackSummary
from giaouoc.plugins.asking import LoadedPack
from giaouoc.plugins.problems import PluginProblem
from giaouoc_tui.locale import Say

if TYPE_CHECKING:
    from giaouoc.contract import PackFinding

__all__ = [
    "culprit_words",
    "fault_words",
    "finding_words",
    "localities",
    "mistake_words",
    "origin_words",
    "problem_words",
    "way_out",
]


_SYNTAX = ("IndentationError", "SyntaxError", "TabError")
"""Names of what Python says of a file that is no program: to install it again would not help."""


def localities(summary: PackSummary) -> str:
    """Whose ceremonies a pack holds, each named once."""
    return ", ".join(dict.fromkeys(filter(None, (template.locality for template in summary.templates))))


def origin_words(loaded: LoadedPack, say: Say) -> str:
    """Where a pack came from: with the program, from a folder, or from a distribution and its version."""
    if loaded.folder is not None:
        return say("pack.origin.folder", path=str(loaded.folder))
    if loaded.bundled:
        return say("pack.origin.bundled")
    return say("pack.origin.distribution", distribution=f"{loaded.distribution} {loaded.version}".strip() or "–")


def fault_words(pack: str, fault: PackFault, say: Say) -> str:
    """What is wrong with a pack: file and line, what was expected, an example."""
    where = ", ".join(part for part in (fault.where, fault.field) if part) or "–"
    key = "pack.fault" if fault.example else "pack.fault.plain"
    return say(key, pack=pack, where=where, problem=mistake_words(fault, say), example=fault.example)


def mistake_words(fault: PackFault, say: Say) -> str:
    """What is wrong and what was expected, without the place."""
    params = dict(fault.params)
    if fault.key == "wrong_type":
        params = {name: _type_words(str(given), say) for name, given in params.items()}
    return say(f"pack.fault.{fault.key}", **params)


def _type_words(types: str, say: Say) -> str:
    """Kinds of values as a file of TOML has them, one or another; an unknown one by its name."""
    words = (say(f"pack.type.{kind}") for kind in types.split(" | "))
    return say("pack.type.or").join(word.removeprefix("pack.type.") for word in words)


def finding_words(finding: PackFinding, say: Say) -> str:
    """What the contract has against a pack, and where."""
    if finding.fault is not None and finding.key != "not_in_year":
        return fault_words(finding.pack, finding.fault, say)
    words = say(f"pack.finding.{finding.key}", **finding.params)
    return f"{finding.where}: {words}" if finding.where else words


def problem_words(problem: PluginProblem, say: Say) -> str:
    """What a plugin did wrong, and which distribution to update or to remove."""
    if problem.faults:
        told = fault_words(problem.pack, problem.faults[0], say)
        if further := len(problem.faults) - 1:
            told = f"{told} {say('pack.faults.further', count=further)}"
        return told if problem.of_folders else f"{told} {culprit_words(problem, say)}"
    stage, origin = say(f"plugin.stage.{problem.stage}"), problem.distribution or "–"
    error = problem.error.rstrip(".?!")
    told = say("plugin.problem", plugin=problem.plugin, distribution=origin, stage=stage, error=error)
    return f"{told} {way_out(problem, say)}"


def culprit_words(problem: PluginProblem, say: Say) -> str:
    """Whose pack it is that is at fault, in brackets."""
    return say("plugin.culprit", plugin=problem.plugin, distribution=problem.distribution or "–")


def way_out(problem: PluginProblem, say: Say) -> str:
    """What to do about a problem: by its kind where the program can tell, else by where it came up."""
    if problem.faults and problem.of_folders:
        return say("plugin.way_out.fault")
    kind = problem.error.partition(":")[0]
    key = "hang" if kind == "PluginHang" else "syntax" if kind in _SYNTAX else problem.stage.value
    distribution = problem.distribution.partition(" ")[0]
    return say(f"plugin.way_out.{key}", distribution=distribution or problem.plugin)
