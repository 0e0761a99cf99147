"""`giaouoc preflight`: whether a ceremony is ready, and the sheet that people sign."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from giaouoc.clock import now
from giaouoc.commands import CheckOff
from giaouoc.folder import CeremonyFolder
from giaouoc.plugins.problems import PluginProblem
from giaouoc.projecting import projector_of
from giaouoc.readiness import CheckOffItem, Finding, Readiness
from giaouoc.usb_copy import copy_fault
from giaouoc_tui.cli.fields import text
from giaouoc_tui.cli.files import write_new
from giaouoc_tui.cli.opening import add_folder, add_json, add_output, ending, file_path, reading, writing
from giaouoc_tui.cli.output import ExitCode, Output, Refused, carried_out
from giaouoc_tui.cli.plugin_problems import problems_as_warnings, warn_of_problems
from giaouoc_tui.doctor.telling import as_data, lines, sheet
from giaouoc_tui.locale import Say
from giaouoc_tui.precedence import order_remarks
from giaouoc_tui.preflight import findings_of

__all__ = ["configure", "run"]


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Arguments: the folder, where the sheet goes, and what somebody vouches for."""
    del name, arguments
    add_folder(parser, say)
    add_output(parser, say, "cli.preflight.output.help", required=False)
    items = [item.value for item in CheckOffItem]
    parser.add_argument("--tick", action="append", choices=items, default=[], help=say("cli.preflight.tick.help"))
    parser.add_argument(
        "--copy", type=file_path, metavar=say("cli.folder.metavar"), help=say("cli.preflight.copy.help")
    )
    parser.add_argument(
        "--note",
        type=text(say),
        default="",
        metavar=say("cli.preflight.note.metavar"),
        help=say("cli.preflight.note.help"),
    )
    add_json(parser, say)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Check everything; first keep what somebody vouches for. Ends with 1 while something is left to do.

    JSON: ``{"ready": bool, "findings": [{"check", "case", "standing": "ready"|"look"|"to_do", "params", "name",
    "text", "todo"}], "head", "warnings": [of plugins that failed, see `problems_as_warnings`]}``.
    """
    opened = writing if arguments.tick or arguments.copy else reading
    with opened(arguments, output) as folder:
        for item in arguments.tick:
            _check_off(folder, CheckOff(CheckOffItem(item), arguments.note))
        if arguments.copy:
            fault = copy_fault(folder, arguments.copy)
            if fault is not None:
                raise Refused(fault)
            _check_off(folder, CheckOff(CheckOffItem.USB_COPY, arguments.note or str(arguments.copy)))
        remarks, problems = order_remarks(folder)
        findings = findings_of(
            folder,
            now=now(),
            writable=folder.record.damage is None,
            projecting=projector_of(folder.path) is not None,
            remarks=remarks,
        )
        setup = folder.state.setup
        if arguments.output and setup:
            moment = now()
            write_new(arguments.output, sheet(output.say, setup, findings, head=folder.head_code, now=moment))
        _tell(findings, problems, folder, arguments, output)
        warn_of_problems(problems, output)
        left = sum(finding.readiness is Readiness.TO_DO for finding in findings)
        damaged = ending(folder, output)
        return damaged or (ExitCode.REFUSED if left else ExitCode.DONE)


def _tell(
    findings: tuple[Finding, ...],
    problems: list[PluginProblem],
    folder: CeremonyFolder,
    arguments: argparse.Namespace,
    output: Output,
) -> None:
    left = sum(finding.readiness is Readiness.TO_DO for finding in findings)
    if output.json:
        told = as_data(output.say, findings)
        warnings = problems_as_warnings(problems, output.say)
        output.data({"ready": not left, "findings": told, "head": folder.head_code, "warnings": warnings})
        return
    for line in lines(output.say, findings):
        output.line(line)
    output.line()
    if left:
        output.tell("cli.preflight.left", count=left)
    else:
        output.tell("cli.preflight.done")
    if arguments.output:
        output.tell("cli.preflight.written", path=str(arguments.output))


def _check_off(folder: CeremonyFolder, command: CheckOff) -> None:
    carried_out(folder.do(command))
