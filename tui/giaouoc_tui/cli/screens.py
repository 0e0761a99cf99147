"""Commands that draw: console, projector and rehearsal; Textual comes in only when one of them runs."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence

from giaouoc_tui.locale import Language, Say

# Type checkers take this name for true; typing, which has it too, is a tenth of the time to `giaouoc --help`.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from pathlib import Path

    from giaouoc.folder import CeremonyFolder
    from giaouoc_tui.cli.output import Output

__all__ = ["begin_drawing", "configure", "need_terminal"]


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Argument: the folder; the console alone can be started without."""
    del arguments
    runs = {"": _home, "open": _open, "projector": _projector, "rehearse": _rehearse}
    if name:
        parser.add_argument(
            "folder",
            nargs="?" if name == "projector" else None,
            metavar=say("cli.folder.metavar"),
            help=say("cli.folder.help"),
        )
    if name == "rehearse":
        parser.add_argument("--into", metavar=say("cli.folder.metavar"), help=say("cli.rehearse.into.help"))
        parser.add_argument("--prepare-only", action="store_true", help=say("cli.rehearse.prepare_only.help"))
    parser.set_defaults(run=runs[name])


def need_terminal() -> None:
    """Refuse to draw where nobody could see it or press a key.

    Raises `Refused`.
    """
    from giaouoc.refusal import refuse
    from giaouoc_tui.cli.output import Refused

    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Refused(refuse("cli.no_terminal"))


def begin_drawing() -> None:
    """Refuse as `need_terminal` does, and turn the garbage collector off until the first screen is painted.

    Nearly everything a start allocates stays, and collecting takes a fifth of the time to the first screen;
    `giaouoc_tui.first_paint` turns it on again.
    """
    need_terminal()
    gc.disable()


def _home(arguments: argparse.Namespace, output: Output) -> int:
    begin_drawing()
    return _console(arguments, None)


def _open(arguments: argparse.Namespace, output: Output) -> int:
    begin_drawing()
    from giaouoc.store.errors import RecordLocked
    from giaouoc_tui.console.opening import open_ceremony

    path = _folder(arguments.folder)
    try:
        # A wrong path is told before a screen is opened for it.
        folder = open_ceremony(path, desk=arguments.desk)
    except RecordLocked:
        return _console(arguments, path)  # which tells who runs it, and lets the operator look at it
    return _console(arguments, folder)


def _projector(arguments: argparse.Namespace, output: Output) -> int:
    """The folder need not be there yet, but where it could be; without one, the ceremony that a console opened last."""
    path = _folder(arguments.folder) if arguments.folder else _opened_last()
    _need_parent(path)
    begin_drawing()
    from giaouoc_tui.projector import run_projector

    if not path.exists():
        output.warn(output.say("cli.projector.waiting", path=path.absolute()))
    return run_projector(path, language=Language(arguments.lang), theme=arguments.theme)


def _need_parent(path: Path) -> None:
    from giaouoc.refusal import refuse
    from giaouoc_tui.cli.output import Refused

    parent = path.absolute().parent
    if not parent.is_dir():
        raise Refused(refuse("cli.nowhere", path=str(path), parent=str(parent)))


def _opened_last() -> Path:
    from pathlib import Path

    from giaouoc.refusal import refuse
    from giaouoc_tui.cli.output import Refused
    from giaouoc_tui.console.recents import Recents

    last = Recents().opened_last()
    if last is None:
        raise Refused(refuse("cli.nothing_opened"))
    return Path(last.path)


def _rehearse(arguments: argparse.Namespace, output: Output) -> int:
    from giaouoc.rehearsal import rehearse
    from giaouoc_tui.cli.output import carried_out

    if not arguments.prepare_only:
        begin_drawing()
    copy = carried_out(rehearse(_folder(arguments.folder), _folder(arguments.into) if arguments.into else None))
    output.tell("cli.rehearse.copied", path=str(copy))
    return 0 if arguments.prepare_only else _console(arguments, copy)


def _console(arguments: argparse.Namespace, first: Path | CeremonyFolder | None) -> int:
    from giaouoc_tui.console import run_console

    return run_console(first, language=Language(arguments.lang), theme=arguments.theme, desk=arguments.desk)


def _folder(given: str) -> Path:
    from pathlib import Path

    return Path(given).expanduser()
