"""`giaouoc packs new`: a pack to begin with, after few questions or from options."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from giaouoc.clock import now
from giaouoc.packs.folder import packs_home
from giaouoc.plugins.asking import id_taken
from giaouoc.refusal import Refusal, refuse
from giaouoc.scaffold import NewPack, PackKind, is_locality_name, is_pack_id, pack_id_of, write_pack
from giaouoc_tui.cli.output import Output, Refused
from giaouoc_tui.cli.packs_check import check_and_tell
from giaouoc_tui.locale import Say
from giaouoc_tui.packs.checking import bearer_of

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
    into = _home(arguments, pack.kind)
    try:
        folder = write_pack(pack, into)
    except FileExistsError as error:
        raise Refused(refuse("packs.taken", path=str(into / pack.id))) from error
    if not output.json:
        output.tell("cli.packs.new.written", path=str(folder))
        output.tell(f"cli.packs.new.next.{pack.kind}", path=str(folder), id=pack.id)
    return check_and_tell(folder, output)


def _home(arguments: argparse.Namespace, kind: PackKind) -> Path:
    """The folder that the pack's folder is made in."""
    into: Path = arguments.into or (packs_home() if kind is PackKind.FOLDER else Path())
    return into.expanduser()


def _asked(arguments: argparse.Namespace, say: Say) -> NewPack:
    """Every answer, looked at before the next question is asked."""
    ask = _asker(arguments, say)
    name = ask("name", "", _fault_of_name)
    kind = PackKind(ask("kind", PackKind.FOLDER.value, _fault_of_kind))
    pack_id = ask("id", pack_id_of(name), partial(_fault_of_id, _home(arguments, kind)))
    return NewPack(pack_id, name, now().year, ask("locality", name, _fault_of_name), kind)


_Fault: TypeAlias = Callable[[str], Refusal | None]


def _fault_of_name(given: str) -> Refusal | None:
    return None if is_locality_name(given) else refuse("packs.name", given=given)


def _fault_of_kind(given: str) -> Refusal | None:
    return None if given in list(PackKind) else refuse("packs.kind", given=given)


def _fault_of_id(home: Path, given: str) -> Refusal | None:
    if not is_pack_id(given):
        return refuse("packs.id", given=given)
    if (home / given).exists():
        return refuse("packs.taken", path=str(home / given))
    first = bearer_of(given)
    return Refusal("packs.id_taken", dict(id_taken(first).params)) if first else None


def _asker(arguments: argparse.Namespace, say: Say) -> Callable[[str, str, _Fault], str]:
    """Gives what an option says, or asks for it in the terminal until the answer can be used.

    Where nobody can answer, what is proposed counts. Raises `Refused` for what cannot be used.
    """

    def ask(field: str, proposed: str, fault_of: _Fault) -> str:
        given: str | None = getattr(arguments, field)
        if given is None and not arguments.yes and sys.stdin.isatty():
            return _typed(say, field, proposed, fault_of)
        answer = given if given is not None else proposed
        if given is None and not proposed:
            raise Refused(refuse("packs.not_given", option=f"--{field}"))
        if fault := fault_of(answer):
            raise Refused(fault)
        return answer

    return ask


def _typed(say: Say, field: str, proposed: str, fault_of: _Fault) -> str:
    question = say(f"cli.packs.new.{field}.question")
    while True:
        sys.stderr.write(f"{question} [{proposed}]: " if proposed else f"{question}: ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        answer = line.strip() or proposed
        fault = fault_of(answer)
        if fault is None:
            return answer
        if not line:
            raise Refused(fault)
        sys.stderr.write(f"{say.refusal(fault)}\n")
