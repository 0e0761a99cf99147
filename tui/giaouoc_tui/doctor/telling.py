"""Findings in words, as lines, as JSON and as a sheet to sign."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from giaouoc.papers.markdown import plain
from giaouoc.readiness import Finding, Readiness
from giaouoc.setup import Setup
from giaouoc.vietnamese import format_clock
from giaouoc_tui.locale import Say

__all__ = ["as_data", "lines", "name_of", "sheet", "text_of", "to_do_of"]

_MARKS = {Readiness.READY: "✓", Readiness.LOOK: "!", Readiness.TO_DO: "✗"}
_BY_HAND = ("power", "scanner", "sound", "table", "paper", "notice")


def name_of(say: Say, finding: Finding) -> str:
    """What was checked."""
    return say(finding.check)


def text_of(say: Say, finding: Finding) -> str:
    """What was found."""
    return say(f"{finding.check}.{finding.case}", **_params(finding)).rstrip()


def to_do_of(say: Say, finding: Finding) -> str:
    """What to do about it; empty when it is ready."""
    if finding.readiness is Readiness.READY:
        return ""
    return say(f"{finding.check}.{finding.case}.todo", **_params(finding))


def lines(say: Say, findings: Iterable[Finding]) -> Iterator[str]:
    """One line a finding that begins with a word for how ready it is, and one for what to do."""
    for finding in findings:
        readiness = f"{_MARKS[finding.readiness]} {say(f'readiness.{finding.readiness}')}"
        yield f"{readiness:<10} {name_of(say, finding)}: {text_of(say, finding)}"
        todo = to_do_of(say, finding)
        if todo:
            yield f"{'':<10} {say('cli.preflight.todo', todo=todo)}"


def as_data(say: Say, findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """Findings as JSON: `{"check", "case", "standing", "params", "name", "text", "todo"}` each."""
    return [
        {
            "check": finding.check,
            "case": finding.case,
            "standing": finding.readiness,
            "params": finding.params,
            "name": name_of(say, finding),
            "text": text_of(say, finding),
            "todo": to_do_of(say, finding),
        }
        for finding in findings
    ]


def sheet(say: Say, setup: Setup, findings: Iterable[Finding], *, head: str, now: datetime) -> str:
    """The sheet as Markdown with boxes: what was found, what only people can check, and places to sign."""
    parts = [
        f"# {say('sheet.title')}",
        "",
        f"**{plain(setup.title)}** – {plain(setup.locality)}",
        "",
        say("sheet.made", time=format_clock(now), date=now.date(), head=head),
        "",
        *_table(["☐", *say("sheet.columns").split("|")]),
    ]
    for finding in findings:
        box = "☑" if finding.readiness is Readiness.READY else "☐"
        words = (name_of(say, finding), text_of(say, finding), to_do_of(say, finding))
        parts.append(_row([box, *map(plain, words)]))
    parts += ["", f"## {say('sheet.by_hand')}", ""]
    parts += [f"- ☐ {say(f'sheet.hand.{thing}')}" for thing in _BY_HAND]
    signers = say("sheet.sign").split("|")
    parts += ["", *_table(signers), _row([say("sheet.sign_here")] * len(signers)), ""]
    return "\n".join(parts)


def _params(finding: Finding) -> dict[str, Any]:
    """A finding's values for its words: lists joined, and megabytes also as `room`, in GB from a thousand on."""
    told: dict[str, Any] = {
        key: ", ".join(map(str, value)) if isinstance(value, tuple) else value for key, value in finding.params.items()
    }
    megabytes = told.get("megabytes")
    if isinstance(megabytes, int):
        told["room"] = f"{megabytes // 1000} GB" if megabytes >= 1000 else f"{megabytes} MB"
    return told


def _table(headings: list[str]) -> list[str]:
    return [_row(headings), _row(["---"] * len(headings))]


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
