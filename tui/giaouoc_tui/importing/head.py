"""The lines above a preview: the file, how it was read, which column is what, and what would happen in numbers."""

from __future__ import annotations

from giaouoc.lists import ImportPlan
from giaouoc_tui.console.lines import Line, Part, joined, line, wrap
from giaouoc_tui.importing.look import Choices
from giaouoc_tui.locale import Say

__all__ = ["head_lines"]

_LINES_OF_WARNING = 2


def head_lines(say: Say, plan: ImportPlan, choices: Choices, width: int, most: int) -> list[Line]:
    """What there is to know before looking at the people; one kind of columns takes `most` lines."""
    parts = [
        *_wrapped(_file(say, plan), "", width, most),
        *_wrapped(_converted(say, plan), "bold $warn", width, _LINES_OF_WARNING),
        *_wrapped(_read(say, plan), "", width, most),
        *_wrapped(_dropped(say, plan), "$warn", width, most),
        *_wrapped(_unread(say, plan), "$quiet", width, most),
        *_wrapped(_skipped(say, plan), "$quiet", width, most),
    ]
    return [*parts, line(*_counts(say, plan, choices))]


def _wrapped(text: str, style: str, width: int, most: int) -> list[Line]:
    return [line((row, style)) for row in wrap(text, width, most)]


def _file(say: Say, plan: ImportPlan) -> str:
    sheets = ", ".join(filter(None, plan.sheets))
    return joined(
        [say("importing.sheets", sheets=sheets) if sheets else "", say(f"importing.encoding.{plan.encoding}")]
    )


def _converted(say: Say, plan: ImportPlan) -> str:
    return say("importing.converted") if plan.converted else ""


def _read(say: Say, plan: ImportPlan) -> str:
    columns = [f"{one.column} {say(f'importing.field.{one.field}')}" for one in plan.read_columns]
    return say("importing.read", columns=joined(list(dict.fromkeys(columns))))


def _dropped(say: Say, plan: ImportPlan) -> str:
    columns = [f"{one.column} “{one.label}” ({say(f'list.personal.{one.kind}')})" for one in plan.dropped_columns]
    return say("importing.dropped", columns=joined(columns)) if columns else ""


def _unread(say: Say, plan: ImportPlan) -> str:
    columns = [f"{one.column} “{one.label}”" if one.label else one.column for one in plan.ignored_columns]
    hidden = ", ".join(f"“{sheet}”" for sheet in plan.hidden_sheets)
    return joined(
        [
            say("importing.unread", columns=joined(columns)) if columns else "",
            say("importing.hidden", sheets=hidden) if hidden else "",
        ]
    )


def _skipped(say: Say, plan: ImportPlan) -> str:
    rows = [f"{count} {say(f'list.skipped.{why}')}" for why, count in plan.skipped.items()]
    return say("importing.skipped", rows=joined(rows)) if rows else ""


def _counts(say: Say, plan: ImportPlan, choices: Choices) -> list[Part]:
    going = "removed" if choices.remove_missing else "kept"
    counts = (
        ("added", len(plan.newcomers), "bold $good"),
        ("changed", len(plan.changed), "bold $now"),
        (going, len(plan.removed), "bold $bad" if choices.remove_missing else "$quiet"),
        ("unchanged", plan.unchanged, "$quiet"),
        ("problems", len(plan.problems), "bold $bad"),
        ("warnings", len(plan.warnings), "bold $warn"),
    )
    return [
        (f"{say(f'importing.count.{name}', count=count)}   ", style if count else "$quiet")
        for name, count, style in counts
    ]
