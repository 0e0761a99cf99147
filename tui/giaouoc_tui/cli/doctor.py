"""`giaouoc doctor`: whether this machine is fit for a ceremony, and what its keyboard really sends."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from giaouoc.clock import now
from giaouoc.folder import is_ceremony
from giaouoc.folder_view import FolderView
from giaouoc.readiness import Finding, Readiness
from giaouoc_tui.cli.files import write_new
from giaouoc_tui.cli.opening import add_json, file_path
from giaouoc_tui.cli.output import ExitCode, Output
from giaouoc_tui.cli.screens import need_terminal
from giaouoc_tui.doctor.disk import disk_findings
from giaouoc_tui.doctor.machine import (
    clock_finding,
    pack_findings,
    program_finding,
    record_clock_finding,
    zone_finding,
)
from giaouoc_tui.doctor.telling import as_data, lines
from giaouoc_tui.doctor.terminal import TEST_LINES, glyph_finding, terminal_findings, this_window
from giaouoc_tui.locale import Language, Say

__all__ = ["configure", "run"]


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Arguments: a folder, and what else to look at."""
    del name, arguments
    parser.add_argument(
        "folder",
        nargs="?",
        type=file_path,
        default=Path(),
        metavar=say("cli.folder.metavar"),
        help=say("cli.doctor.folder.help"),
    )
    parser.add_argument("--keys", action="store_true", help=say("cli.doctor.keys.help"))
    for option in ("trace", "card"):
        parser.add_argument(
            f"--{option}", type=file_path, metavar=say("cli.file.metavar"), help=say(f"cli.doctor.{option}.help")
        )
    add_json(parser, say)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Examine the machine; `--keys` and `--card` do only that. Ends with 1 when there is something to do.

    JSON: ``{"well": bool, "findings": [{"check", "case", "standing": "ready"|"look"|"to_do", "params", "name",
    "text", "todo"}]}``.
    """
    if arguments.card:
        from giaouoc.papers.html_pages import html_of
        from giaouoc_tui.doctor.card import calibration_card

        write_new(arguments.card, html_of(calibration_card(output.say)))
        output.tell("cli.doctor.carded", path=str(arguments.card))
        return ExitCode.DONE
    if arguments.keys or arguments.trace:
        return _trace(arguments, output)
    findings = []
    for finding in _findings(arguments.folder, output):
        findings.append(finding)
        for line in lines(output.say, [finding]) if not output.json else ():
            output.line(line)
    ill = sum(finding.readiness is Readiness.TO_DO for finding in findings)
    if output.json:
        output.data({"well": not ill, "findings": as_data(output.say, findings)})
    else:
        output.line()
        output.tell("cli.doctor.ill" if ill else "cli.doctor.well", count=ill)
    return ExitCode.REFUSED if ill else ExitCode.DONE


def _findings(folder: Path, output: Output) -> Iterator[Finding]:
    from giaouoc.plugins.asking import Plugins

    window = this_window(os.environ)
    yield program_finding()
    yield from terminal_findings(window)
    yield glyph_finding(_ask(output) if window.interactive and not output.json else None)
    yield from disk_findings(folder, os.environ)
    yield clock_finding(now())
    yield zone_finding(datetime.now().astimezone())
    if is_ceremony(folder):
        view = FolderView(folder)
        view.poll()
        if view.state.last_at is not None:
            yield record_clock_finding(now(), view.state.last_at)
        view.close()
    plugins = Plugins.installed()
    packs = plugins.packs()
    yield from pack_findings(len(packs), plugins.problems)


def _ask(output: Output) -> bool | None:
    """Whether the operator sees the test lines whole; none when the question is not answered."""
    output.tell("cli.doctor.look")
    for line in TEST_LINES:
        output.line(f"    {line}")
    sys.stdout.write(output.say("cli.doctor.ask"))
    sys.stdout.flush()
    answer = sys.stdin.readline().strip().casefold()
    return answer.startswith((output.say("cli.doctor.yes"), "y")) if answer else None


def _trace(arguments: argparse.Namespace, output: Output) -> int:
    need_terminal()
    from giaouoc_tui.doctor.trace import KeyTrace, trace_lines

    app = KeyTrace(Say(Language(arguments.lang)), theme=arguments.theme or "dark")
    app.run(mouse=False)
    if arguments.trace:
        write_new(arguments.trace, "".join(f"{line}\n" for line in trace_lines(app.strokes)))
        output.tell("cli.doctor.traced", count=len(app.strokes), path=str(arguments.trace))
    return app.return_code or 0
