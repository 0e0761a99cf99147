"""`giaouoc do DIR walk-in`: somebody at the door who is not on the list, or who comes in another's place."""

from __future__ import annotations

import argparse

from giaouoc.attendance import Role
from giaouoc.commands import CheckIn, Command, StandIn
from giaouoc.events import DelegatesEnrolled, Recorded
from giaouoc.folder import CeremonyFolder
from giaouoc.newcomers import Newcomer
from giaouoc.refusal import Refusal, refuse
from giaouoc.state import Life
from giaouoc_tui.cli.fields import number, text
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
        "--for",
        dest="principal",
        type=number(say),
        metavar=say("argument.number.metavar"),
        help=say("argument.for"),
    )


def enrol(folder: CeremonyFolder, arguments: argparse.Namespace) -> tuple[Recorded, ...] | Refusal:
    """Put the person on the list, check them in when the ceremony is open, and record for whom they come.

    All that can be refused is asked first, so that nothing is recorded by half.
    """
    refusal = _refusal(folder, arguments)
    if refusal is not None:
        return refusal
    role = Role.MEMBER if arguments.bloc else Role.GUEST
    newcomer = Newcomer(arguments.name, arguments.post, role, bloc=arguments.bloc, unit=arguments.unit, walk_in=True)
    recorded = folder.enrol([newcomer])
    if isinstance(recorded, Refusal):
        return recorded
    enrolled = next(fact.event for fact in recorded if isinstance(fact.event, DelegatesEnrolled))
    new_number = enrolled.delegates[0].number
    following: list[Command] = []
    if folder.state.life is Life.OPEN:
        following.append(CheckIn(new_number))
    if arguments.principal is not None:
        following.append(StandIn(arguments.principal, new_number, arguments.paper))
    for command in following:
        result = folder.do(command)
        if isinstance(result, Refusal):
            return result
        recorded += result
    return recorded


def _refusal(folder: CeremonyFolder, arguments: argparse.Namespace) -> Refusal | None:
    state = folder.state
    bloc = state.bloc(arguments.bloc)
    if arguments.bloc and bloc is None:
        return refuse("walk_in.no_bloc", bloc=arguments.bloc)
    if arguments.unit and (bloc is None or bloc.unit(arguments.unit) is None):
        return refuse("walk_in.no_unit", unit=arguments.unit)
    if arguments.principal is None:
        return None
    if arguments.principal not in state.attendance.delegates:
        return refuse("attendance.no_number", number=arguments.principal)
    if state.attendance.presence(arguments.principal).arrival is not None:
        return refuse("attendance.here", number=arguments.principal)
    return None
