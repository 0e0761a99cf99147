"""`giaouoc delegates`: lists of delegates in, attendance lists out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import msgspec

from giaouoc.folder import CeremonyFolder
from giaouoc.lists import (
    ENCODINGS,
    ImportPlan,
    ListOrder,
    ListPurpose,
    ListRefused,
    apply_import,
    attendance_csv,
    attendance_lines,
    attendance_workbook,
    plan_import,
    read_list,
)
from giaouoc.refusal import Refusal, refuse
from giaouoc_tui.cli.files import write_new
from giaouoc_tui.cli.import_preview import plan_data, tell_plan
from giaouoc_tui.cli.opening import add_folder, add_json, add_output, ending, file_path, reading, writing
from giaouoc_tui.cli.output import ExitCode, Output, Refused, carried_out
from giaouoc_tui.importing.files import read_file
from giaouoc_tui.importing.words import done_words
from giaouoc_tui.locale import Say

__all__ = ["configure"]


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Arguments: the folder, and whether a list goes in or out."""
    del name, arguments
    add_folder(parser, say)
    actions = parser.add_subparsers(
        title=say("cli.delegates.actions"), metavar=say("cli.delegates.action.metavar"), dest="action", required=True
    )
    words = say("cli.delegates.import.help")
    _configure_import(actions.add_parser("import", say=say, help=words, description=words), say)
    words = say("cli.delegates.export.help")
    _configure_export(actions.add_parser("export", say=say, help=words, description=words), say)


def _configure_import(parser: argparse.ArgumentParser, say: Say) -> None:
    parser.add_argument("file", type=file_path, metavar=say("cli.file.metavar"), help=say("cli.delegates.file.help"))
    parser.add_argument(
        "--sheet",
        action="append",
        default=[],
        metavar=say("cli.delegates.sheet.metavar"),
        help=say("cli.delegates.sheet.help"),
    )
    parser.add_argument("--encoding", choices=ENCODINGS, default="", help=say("cli.delegates.encoding.help"))
    parser.add_argument("--dry-run", action="store_true", help=say("cli.delegates.dry_run.help"))
    parser.add_argument("--yes", action="store_true", help=say("cli.delegates.yes.help"))
    parser.add_argument("--remove-missing", action="store_true", help=say("cli.delegates.remove.help"))
    parser.add_argument("--skip-problems", action="store_true", help=say("cli.delegates.skip_problems.help"))
    add_json(parser, say)
    parser.set_defaults(run=_import)


def _configure_export(parser: argparse.ArgumentParser, say: Say) -> None:
    add_output(parser, say, "cli.delegates.output.help")
    parser.add_argument(
        "--order",
        choices=[order.value for order in ListOrder],
        default=ListOrder.NAME.value,
        help=say("cli.delegates.order.help"),
    )
    parser.add_argument("--sign-in", action="store_true", help=say("cli.delegates.sign_in.help"))
    add_json(parser, say)
    parser.set_defaults(run=_export)


def _import(arguments: argparse.Namespace, output: Output) -> int:
    """Show what a list would change, and change it unless only a look was asked for.

    On a terminal the preview is a screen, unless the agreement was given beforehand.

    JSON: ``{"plan": {…}, "imported": {"added", "changed", "removed", "blocs", "units", "signatories"} or null}``; see
    `plan_data`.
    """
    opening = reading if arguments.dry_run else writing
    folder_open: AbstractContextManager[CeremonyFolder] = opening(arguments, output)
    with folder_open as folder:
        if _on_screen(arguments, output):
            return _preview(arguments, output, folder)
        plan = _plan(arguments, folder)
        if not output.json:
            tell_plan(output, plan, folder.state, arguments.file.name, removing=arguments.remove_missing)
        if arguments.dry_run:
            return _only_looked(output, plan)
        return _apply(arguments, output, folder, plan)


def _on_screen(arguments: argparse.Namespace, output: Output) -> bool:
    asked = not (arguments.yes or arguments.dry_run or output.json)
    return asked and sys.stdin.isatty() and sys.stdout.isatty()


def _preview(arguments: argparse.Namespace, output: Output, folder: CeremonyFolder) -> int:
    from giaouoc_tui.importing.app import ImportApp
    from giaouoc_tui.importing.look import Choices

    choices = Choices(tuple(arguments.sheet), arguments.encoding, arguments.remove_missing, arguments.skip_problems)
    data = carried_out(read_file(arguments.file))
    app = ImportApp(folder, arguments.file, data, choices, say=output.say, theme=arguments.theme or "dark")
    imported = app.run()
    if imported is not None:
        output.line(done_words(output.say, **imported))
    elif not app.return_code:
        output.tell("cli.delegates.nothing_stored")
        return ExitCode.REFUSED
    return app.return_code or ExitCode.DONE


def _plan(arguments: argparse.Namespace, folder: CeremonyFolder) -> ImportPlan:
    try:
        file = read_list(carried_out(read_file(arguments.file)), sheets=arguments.sheet, encoding=arguments.encoding)
        return plan_import(file, folder.state, folder.persons())
    except ListRefused as error:
        raise Refused(error.refusal) from error


def _only_looked(output: Output, plan: ImportPlan) -> int:
    if output.json:
        output.data({"plan": plan_data(output.say, plan), "imported": None})
    else:
        output.tell("cli.delegates.only_looked")
    return ExitCode.DONE


def _apply(arguments: argparse.Namespace, output: Output, folder: CeremonyFolder, plan: ImportPlan) -> int:
    more = {"plan": plan_data(output.say, plan)} if output.json else {}
    if plan.problems and not arguments.skip_problems:
        return output.refuse(refuse("list.has_problems", count=len(plan.problems)), more=more)
    if not (plan.newcomers or plan.changed or (plan.removed and arguments.remove_missing)):
        if output.json:
            output.data({**more, "imported": None})
        else:
            output.tell("cli.delegates.nothing_new")
        return ExitCode.DONE
    if not arguments.yes and (plan.needs_confirmation or arguments.remove_missing):
        return output.refuse(refuse("list.unconfirmed"), more=more)
    imported = apply_import(
        folder,
        plan,
        remove=arguments.remove_missing,
        leave_out_problems=arguments.skip_problems,
        reason=output.say("cli.delegates.removal_reason", file=arguments.file.name),
    )
    if isinstance(imported, Refusal):
        return output.refuse(imported, more=more)
    if output.json:
        output.data({**more, "imported": imported})
    else:
        output.line(done_words(output.say, **msgspec.structs.asdict(imported)))
    return ExitCode.DONE


def _export(arguments: argparse.Namespace, output: Output) -> int:
    """Write the attendance list or the sign-in sheet to a new file.

    JSON: ``{"written": path, "people": count}``.
    """
    path: Path = arguments.output
    suffix = path.suffix.lower()
    if suffix not in {".xlsx", ".csv"}:
        raise Refused(refuse("list.output_kind", suffix=suffix))
    order = ListOrder(arguments.order)
    purpose = ListPurpose.SIGN_IN if arguments.sign_in else ListPurpose.ATTENDANCE
    with reading(arguments, output) as folder:
        lines = attendance_lines(folder.state, folder.person, order)
        if suffix == ".xlsx":
            data = attendance_workbook(folder.state, lines, order=order, purpose=purpose)
        else:
            data = attendance_csv(lines, purpose=purpose)
        _make_last_folder(path)
        write_new(path, data)
        if output.json:
            output.data({"written": str(path), "people": len(lines)})
        else:
            output.tell("cli.delegates.written", count=len(lines), path=str(path))
        return ending(folder, output)


def _make_last_folder(path: Path) -> None:
    """Make the folder of a file when the one above it is there; more would hide a misspelled path."""
    if not path.parent.parent.is_dir():
        raise Refused(refuse("list.no_folder", folder=str(path.parent)))
    path.parent.mkdir(mode=0o700, exist_ok=True)
