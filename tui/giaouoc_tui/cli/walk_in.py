"""`giaouoc do DIR walk-in`: somebody at the door who is not on the list, or who comes in another's place."""

from __future__ import annotations

import argparse

from giaouoc.attendance import Role
from giaouoc.events import Recorded
from giaouoc.folder import CeremonyFolder
from giaouoc.newcomers import Newcomer
from giaouoc.refusal import Refusal, refuse
from giaouoc_tui.cli.fields import choice, number, text
from giaouoc_tui.locale import Say

__all__ = ["NAME", "configure", "enrol"]

NAME = "walk-in"


def configure(parser: argparse.ArgumentParser, say: Say) -> None:
    """Name and post are needed; the place in the hall is not."""
    for field in ("name", "post", "bloc", "unit", "paper"):
        parser.add_argument(
            f"--{field}",
            type=text(say),
            default="",
            required=field in {"name", "post"},
            metavar=say(f"argument.{field}.metavar"),
            help=say(f"argument.{field}"),
        )
    parser.add_argument(
        "--role",
        type=choice(Role, say),
        metavar=say("argument.role.metavar"),
        help=f"{say('argument.role')}: {', '.join(Role)}",
    )
    parser.add_argument(
        "--for",
        dest="principal",
        type=number(say),
        metavar=say("argument.number.metavar"),
        help=say("argument.for"),
    )


def enrol(folder: CeremonyFolder, arguments: argparse.Namespace) -> tuple[Recorded, ...] | Refusal:
    """Put the person on the list, here when the doors are open, and record for whom they come: one action."""
    refusal = _refusal(folder, arguments)
    if refusal is not None:
        return refusal
    role = arguments.role or (Role.MEMBER if arguments.bloc else Role.GUEST)
    newcomer = Newcomer(arguments.name, arguments.post, role, bloc=arguments.bloc, unit=arguments.unit, walk_in=True)
    return folder.walk_in(newcomer, instead_of=arguments.principal, paper=arguments.paper)


def _refusal(folder: CeremonyFolder, arguments: argparse.Namespace) -> Refusal | None:
    state = folder.state
    bloc = state.bloc(arguments.bloc)
    if arguments.bloc and bloc is None:
        return refuse("walk_in.no_bloc", bloc=arguments.bloc)
    if arguments.role is Role.WITNESS:
        bodies = ", ".join(body.id for body in state.witness_bodies) or "–"
        known = state.witness_body(arguments.unit) is not None
        return None if known else refuse("walk_in.no_body", unit=arguments.unit, bodies=bodies)
    if arguments.unit and (bloc is None or bloc.unit(arguments.unit) is None):
        return refuse("walk_in.no_unit", unit=arguments.unit)
    return None
