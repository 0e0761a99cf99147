"""Problems of plugins and faults of packs in words, for commands; the projector never tells them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from giaouoc.packs.faults import PackFault
from giaouoc.plugins.problems import PluginProblem
from giaouoc_tui.cli.output import Output
from giaouoc_tui.locale import Say

__all__ = ["fault_as_data", "fault_words", "problem_as_data", "problem_words", "warn_of_problems"]


def fault_words(pack: str, fault: PackFault, say: Say) -> str:
    """What is wrong with a pack: file and line, what was expected, an example."""
    problem = say(f"pack.fault.{fault.key}", **fault.params)
    where = ", ".join(part for part in (fault.where, fault.field) if part) or "–"
    key = "pack.fault" if fault.example else "pack.fault.plain"
    return say(key, pack=pack, where=where, problem=problem, example=fault.example)


def problem_words(problem: PluginProblem, say: Say) -> str:
    """What a plugin did wrong, and which distribution to update or to remove."""
    if problem.fault is not None:
        return fault_words(problem.pack, problem.fault, say)
    stage = say(f"plugin.stage.{problem.stage}")
    return say(
        "cli.packs.problem",
        plugin=problem.plugin,
        distribution=problem.distribution or "–",
        stage=stage,
        error=problem.error,
    )


def fault_as_data(fault: PackFault) -> dict[str, Any]:
    """As JSON: ``{"key", "field", "file", "line", "example"}``, `line` 0 where it is not known."""
    return {
        "key": fault.key,
        "field": fault.field,
        "file": fault.file,
        "line": fault.line,
        "example": fault.example,
    }


def problem_as_data(problem: PluginProblem, say: Say) -> dict[str, Any]:
    """As JSON: ``{"plugin", "distribution", "stage", "error", "pack", "fault" (null or as above), "text"}``."""
    fault = problem.fault and fault_as_data(problem.fault)
    return {**problem._asdict(), "fault": fault, "text": problem_words(problem, say)}


def warn_of_problems(problems: Iterable[PluginProblem], output: Output) -> None:
    """Tell each problem beside the answer."""
    for problem in problems:
        output.warn(problem_words(problem, output.say))
