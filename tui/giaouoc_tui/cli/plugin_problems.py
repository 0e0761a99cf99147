"""Problems of plugins and faults of packs as a command gives them: as JSON, or beside its answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from giaouoc_tui.cli.output import Output
from giaouoc_tui.locale import Say

if TYPE_CHECKING:
    from giaouoc.packs.faults import PackFault
    from giaouoc.plugins.problems import PluginProblem

__all__ = ["fault_as_data", "problem_as_data", "problems_as_warnings", "warn_of_problems"]


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
    """As JSON: ``{"plugin", "distribution", "stage", "error", "pack", "faults" (each as above), "text"}``."""
    return {**problem._asdict(), "faults": [*map(fault_as_data, problem.faults)], "text": _words(problem, say)}


def problems_as_warnings(problems: Iterable[PluginProblem], say: Say) -> list[dict[str, str]]:
    """As JSON beside an answer: ``[{"kind": "plugin", "where" (the plugin), "text"}]``."""
    return [{"kind": "plugin", "where": one.plugin, "text": _words(one, say)} for one in problems]


def warn_of_problems(problems: Iterable[PluginProblem], output: Output) -> None:
    """Tell each problem beside the answer."""
    for problem in problems:
        output.warn(_words(problem, output.say))


def _words(problem: PluginProblem, say: Say) -> str:
    from giaouoc_tui.packs.words import problem_words  # it needs pluggy, and most answers have no problem to tell

    return problem_words(problem, say)
