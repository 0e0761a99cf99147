"""`giaouoc do`: every command of the console for scripts and buttons, with arguments made from its fields."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from typing import Any

from giaouoc.commands import Command, ReorderSlot, Report, Scan, StandIn, Undo, command_names
from giaouoc.events import DelegatesEnrolled, Recorded, ScanRefused
from giaouoc.folder import CeremonyFolder
from giaouoc.refusal import Refusal, refuse
from giaouoc.state import Life
from giaouoc_tui.cli import walk_in
from giaouoc_tui.cli.facts import as_data
from giaouoc_tui.cli.fields import add_fields, fields_given
from giaouoc_tui.cli.foreign import read_foreign
from giaouoc_tui.cli.opening import add_folder, add_json, writing
from giaouoc_tui.cli.output import ExitCode, Output, Refused
from giaouoc_tui.cli.parsing import common_options
from giaouoc_tui.cli.plugin_problems import warn_of_problems
from giaouoc_tui.locale import Say
from giaouoc_tui.precedence import order_remarks, remark_words
from giaouoc_tui.quantities import report_value
from giaouoc_tui.telling import Teller

__all__ = ["carry_out", "configure", "run", "tell"]


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Arguments: the folder, the command, and the command's own."""
    del name
    add_folder(parser, say)
    parser.add_argument("--list", action=_List, nargs=0, say=say, help=say("cli.do.list.help"))
    commands = parser.add_subparsers(
        title=say("cli.do.commands"), metavar=say("cli.command.metavar"), dest="script_command", required=True
    )
    asked = set(arguments)
    for script_name in (*command_names(), walk_in.NAME):
        words = say(f"command.{script_name}.help")
        if script_name not in asked:
            commands.add_parser(script_name, say=say, help=words, add_help=False)
            continue
        command = commands.add_parser(
            script_name, say=say, parents=[common_options(say)], help=words, description=words
        )
        if script_name == walk_in.NAME:
            walk_in.configure(command, say)
        else:
            add_fields(command, command_names()[script_name], say)
            if command_names()[script_name] is Undo:
                command.add_argument("--yes", action="store_true", help=say("cli.do.undo.yes.help"))
        add_json(command, say)
    add_json(parser, say)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Carry out one command.

    JSON: ``{"facts": […], "head": "XXXX-XXXX-XXXX-XXXX-XXXX"}`` with the facts as `giaouoc log` gives them; a
    refusal, and a scan that checks nobody in, adds ``"refused"``.
    """
    name = arguments.script_command
    with writing(arguments, output) as folder:
        if name == walk_in.NAME:
            return tell(folder, walk_in.enrol(folder, arguments), output)
        kind = command_names()[name]
        command = _command(kind, fields_given(kind, arguments), folder, output)
        if isinstance(command, Undo) and not arguments.yes:
            _refuse_unnamed_list(folder, command, output)
        code = carry_out(folder, command, output)
        if isinstance(command, StandIn):
            _tell_if_awaited(folder, command.substitute, output)
        remarks, problems = order_remarks(folder) if kind is ReorderSlot else ((), [])
        for remark in remarks:
            output.warn(remark_words(output.say, remark))
        warn_of_problems(problems, output)
        return code


def _command(kind: type[Command], fields: dict[str, Any], folder: CeremonyFolder, output: Output) -> Command:
    if kind is Scan:
        return Scan(folder.recognise(fields["badge"], partial(read_foreign, output)))
    if kind is Report:
        return Report(**report_value(folder.state, fields))
    return kind(**fields)


def _refuse_unnamed_list(folder: CeremonyFolder, command: Undo, output: Output) -> None:
    """Take no whole list back that was not named: that the last action was an import is easily forgotten.

    Raises `Refused`.
    """
    last = folder.ceremony.last_action()
    if not command.action and last is not None and last.enrols_many:
        # A long list brings signatories along, which would only hide what is at stake.
        enrolled = next(fact for fact in last.facts if isinstance(fact.event, DelegatesEnrolled))
        raise Refused(refuse("undo.list", action=last.id), {"kind": Teller.of(output.say, folder).fact(enrolled)})


def _tell_if_awaited(folder: CeremonyFolder, substitute: int, output: Output) -> None:
    """Who attends for somebody is not here with that: while people come in, this is said."""
    if folder.state.life is Life.OPEN and not folder.state.attendance.here(substitute):
        who = Teller.of(output.say, folder).who(substitute)
        output.warn(output.say("cli.do.stand_in.awaited", who=who, number=substitute))


def carry_out(folder: CeremonyFolder, command: Command, output: Output) -> int:
    """Do a command on an open ceremony and tell what came of it."""
    result = folder.do(command)
    tried = isinstance(command, Scan) and folder.state.life is Life.PREPARED
    if tried and isinstance(result, Refusal) and result.key != "scan.not_open":
        output.warn(output.say("verdict.tried"))
    return tell(folder, result, output)


def tell(folder: CeremonyFolder, result: tuple[Recorded, ...] | Refusal, output: Output) -> int:
    """Tell what was recorded, or why nothing was."""
    teller = Teller.of(output.say, folder)
    if isinstance(result, Refusal):
        raise Refused(result, teller.names(result.params))
    refused = next((fact.event for fact in result if isinstance(fact.event, ScanRefused)), None)
    if not output.json:
        for fact in result:
            output.line(teller.fact(fact))
        if not result:
            output.tell("cli.do.nothing_changed")
    told: dict[str, object] = {"facts": [as_data(folder.ceremony, fact) for fact in result], "head": folder.head_code}
    if refused is not None:
        return _refuse_scan(folder, refused, output, told)
    if output.json:
        output.data(told)
    return ExitCode.DONE


def _refuse_scan(folder: CeremonyFolder, scan: ScanRefused, output: Output, told: dict[str, object]) -> int:
    """A scan that checked nobody in was recorded all the same; the first check-in is told with it."""
    known: dict[str, object] = {} if scan.number is None else {"number": scan.number}
    first = folder.state.attendance.presence(scan.number or 0).arrival
    if first is not None:
        known |= {"at": first.at, "desk": first.desk}
    return output.refuse(Refusal(f"scan.{scan.outcome}", known), Teller.of(output.say, folder).names(known), more=told)


class _List(argparse.Action):
    """Prints every command with its help, and ends."""

    def __init__(self, option_strings: Sequence[str], dest: str, *, say: Say, **settings: Any) -> None:
        super().__init__(option_strings, argparse.SUPPRESS, **settings)
        self._say = say

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        names = (*command_names(), walk_in.NAME)
        width = max(map(len, names))
        for name in names:
            sys.stdout.write(f"{name:<{width}}  {self._say(f'command.{name}.help')}\n")
        parser.exit()
