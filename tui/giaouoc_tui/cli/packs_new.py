"""`giaouoc packs new`: a pack to begin with, after few questions or from options."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from giaouoc.clock import now
from giaouoc.packs.folder import packs_home
from giaouoc.refusal import refuse
from giaouoc.scaffold import NewPack, PackKind, pack_id_of, write_pack
from giaouoc_tui.cli.output import Output, Refused
from giaouoc_tui.cli.packs_check import check_and_tell
from giaouoc_tui.locale import Say

__all__ = ["configure", "run"]


def configure(parser: argparse.ArgumentParser, say: Say) -> None:
    """Options for every question; what is left out is asked, or taken as proposed with `--yes`."""
    for name in ("name", "id", "locality"):
        parser.add_argument(
            f"--{name}", metavar=say(f"cli.packs.new.{name}.metavar"), help=say(f"cli.packs.new.{name}.help")
        )
    parser.add_argument("--kind", choices=[kind.value for kind in PackKind], help=say("cli.packs.new.kind.help"))
    parser.add_argument("--into", type=Path, metavar=say("cli.folder.metavar"), help=say("cli.packs.new.into.help"))
    parser.add_argument("--yes", action="store_true", help=say("cli.packs.new.yes.help"))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Write the pack, examine it, and tell what comes next.

    JSON: as `giaouoc packs check`. Raises `Refused` for answers no pack can have, or a folder that is there.
    """
    pack = _asked(arguments, output.say)
    into = arguments.into or (packs_home() if pack.kind is PackKind.FOLDER else Path())
    try:
        folder = write_pack(pack, into.expanduser())
    except FileExistsError as error:
        raise Refused(refuse("packs.taken", path=str(into / pack.id))) from error
    if not output.json:
        output.tell("cli.packs.new.written", path=str(folder))
        output.tell(f"cli.packs.new.next.{pack.kind}", path=str(folder), id=pack.id)
    return check_and_tell(folder, output)


def _asked(arguments: argparse.Namespace, say: Say) -> NewPack:
    ask = _asker(arguments, say)
    name = arguments.name or ask("name", "")
    pack_id = arguments.id or ask("id", pack_id_of(name))
    locality = arguments.locality or ask("locality", name)
    kind = arguments.kind or ask("kind", PackKind.FOLDER.value)
    try:
        return NewPack(pack_id, name, now().year, locality, PackKind(kind))
    except ValueError as error:
        raise Refused(refuse("packs.answers", id=pack_id, name=name, kind=kind)) from error


def _asker(arguments: argparse.Namespace, say: Say) -> Callable[[str, str], str]:
    """Asks a question in the terminal; where nobody can answer, what is proposed counts."""

    def ask(field: str, proposed: str) -> str:
        if arguments.yes or not sys.stdin.isatty():
            if not proposed:
                raise Refused(refuse("packs.not_given", option=f"--{field}"))
            return proposed
        question = say(f"cli.packs.new.{field}.question")
        sys.stderr.write(f"{question} [{proposed}]: " if proposed else f"{question}: ")
        sys.stderr.flush()
        return sys.stdin.readline().strip() or proposed

    return ask
