"""`giaouoc packs check`: whether a pack keeps the contract, with what to do about each finding."""

from __future__ import annotations

import argparse
from pathlib import Path

from giaouoc.contract import Examined, PackFinding
from giaouoc.refusal import refuse
from giaouoc_tui.cli.output import ExitCode, Output, Refused
from giaouoc_tui.cli.plugin_problems import fault_as_data
from giaouoc_tui.locale import Say
from giaouoc_tui.packs.words import finding_words

__all__ = ["check_and_tell", "configure", "run"]


def configure(parser: argparse.ArgumentParser, say: Say) -> None:
    """Argument: the pack's folder, or the root of a distribution's source tree."""
    parser.add_argument(
        "path", type=Path, metavar=say("cli.packs.check.metavar"), help=say("cli.packs.check.path.help")
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Examine a pack; the slides are drawn as the projector draws them.

    JSON: ``{"path", "packs": [ids], "findings": [{"key", "where", "advice", "fault" (null, or as in `giaouoc packs`),
    "text"}], "sound"}``. Exit code 1 when the contract is not kept.
    """
    path: Path = arguments.path.expanduser()
    if not path.is_dir():
        raise Refused(refuse("packs.no_folder", path=str(path)))
    return check_and_tell(path, output)


def check_and_tell(path: Path, output: Output) -> ExitCode:
    """Examine what lies in a folder, and tell everything that was found."""
    from giaouoc_tui.packs.checking import check_folder

    return _tell(path, check_folder(path, output.say), output)


def _tell(path: Path, examined: Examined, output: Output) -> ExitCode:
    if output.json:
        rows = [_as_data(finding, output.say) for finding in examined.findings]
        packs = [pack.id for pack in examined.packs]
        output.data({"path": str(path), "packs": packs, "findings": rows, "sound": examined.sound})
    else:
        for finding in examined.findings:
            output.line(f"{'·' if finding.advice else '✗'} {finding_words(finding, output.say)}")
        for pack in examined.packs if examined.sound else ():
            output.tell("cli.packs.check.sound", pack=pack.id, templates=len(pack.templates))
        if not examined.sound:
            output.warn(output.say("cli.packs.check.broken"))
    return ExitCode.DONE if examined.sound else ExitCode.REFUSED


def _as_data(finding: PackFinding, say: Say) -> dict[str, object]:
    return {
        "key": finding.key,
        "where": finding.where,
        "advice": finding.advice,
        "fault": finding.fault and fault_as_data(finding.fault),
        "text": finding_words(finding, say),
    }
