"""Flows of the door: finding a person by name, and people who are not on the list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc.attendance import Role
from giaouoc.newcomers import Newcomer, is_named
from giaouoc.presence import CheckInMeans, PresenceState
from giaouoc.state import Life, State
from giaouoc_tui.console.dialogs.form import Field, FormDialog
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.flows.people import person_dialog
from giaouoc_tui.locale import Say

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["search", "walk_in"]

_DOOR_SHARES = (5, 4)
"""Of a dialog that finds a person at the door: units and blocs tell namesakes apart there."""


async def search(console: ConsoleApp) -> None:
    """Find a person; who has not come yet is checked in, for others the operator says what."""
    say = console.say
    number = await console.ask(
        person_dialog(console, say("search.title"), text=say("search.text"), shares=_DOOR_SHARES)
    )
    if number is None:
        return
    person = console.view().operation.person(number)
    name = person.name if person else say("person.numbered", number=number)
    deed = await console.ask(PickDialog(say("person.title", name=name), _deeds(console, number)))
    match deed:
        case "give_spare" if console.spare is not None:
            given = console.give(c.GiveSpare(console.spare, number))
            if isinstance(given, tuple):
                console.spare = None
                console.give(c.CheckIn(number, CheckInMeans.SEARCH))
        case "check_in":
            console.give(c.CheckIn(number, CheckInMeans.SEARCH))
        case "leave":
            console.give(c.Leave(number))
        case "excuse" | "no_show":
            await _away(console, number, name, deed)
        case "stand_in":
            await _stand_in(console, number, name)
        case "reissue":
            from giaouoc_tui.console.flows.printing import print_anew

            await print_anew(console, number)


def _deeds(console: ConsoleApp, number: int) -> Iterator[Choice[str]]:
    """What can be done with a person, the likeliest first."""
    presence = console.view().state.attendance.presence(number)
    here, gone = presence.state is PresenceState.PRESENT, presence.arrival is not None
    names = ["leave"] if here else ["check_in"]
    if console.spare is not None and not here:
        names.insert(0, "give_spare")
    if not gone:
        names += ["excuse", "no_show", "stand_in"]
    names.append("reissue")
    for name in names:
        yield Choice(name, console.say(f"person.{name}", badge=console.spare))


async def _away(console: ConsoleApp, number: int, name: str, deed: str) -> None:
    excused = deed == "excuse"
    reason = await console.ask(
        TextDialog(
            console.say(f"person.{deed}.title", name=name),
            placeholder=console.say(f"reason.example.{deed}"),
            may_be_empty=not excused,
        )
    )
    if reason is not None:
        console.give(c.Excuse(number, reason) if excused else c.NoShow(number, reason))


async def _stand_in(console: ConsoleApp, number: int, name: str) -> None:
    """Who attends in this person's place, and on which paper."""
    say = console.say
    title = say("stand_in.title", name=name)
    substitute = await console.ask(
        person_dialog(console, title, wanted=lambda one: one.number != number, shares=_DOOR_SHARES)
    )
    if substitute is None:
        return
    paper = await console.ask(
        TextDialog(say("stand_in.paper"), placeholder=say("authority.paper.example"), may_be_empty=True)
    )
    if paper is None:
        return
    told = console.give(c.StandIn(number, substitute, paper))
    state = console.view().state
    if isinstance(told, tuple) and state.life is Life.OPEN and not state.attendance.here(substitute):
        other = console.view().operation.person(substitute)
        name = other.name if other else say("person.numbered", number=substitute)
        here = [Choice(True, say("stand_in.here"), glyph="✓"), Choice(False, say("stand_in.not_here"), glyph="·")]
        if await console.ask(PickDialog(say("stand_in.presence", name=name), here)):
            console.give(c.CheckIn(substitute, CheckInMeans.SEARCH))


async def walk_in(console: ConsoleApp, body: str = "") -> None:
    """Put somebody who is not on the list on it, and check them in; `body` is the witnessing body they come from."""
    view, say = console.view(), console.say
    places = dict(_places(view.state, say))
    first = next((name for name, (_, _, unit) in places.items() if unit == body and body), "")
    values = await console.ask(
        FormDialog(
            say("walk_in.title"),
            [
                Field("name", say("walk_in.name"), placeholder=say("walk_in.name.example")),
                Field("post", say("walk_in.post"), placeholder=say("walk_in.post.example")),
                Field("place", say("walk_in.place"), first, [(name, name) for name in places]),
            ],
            text=say("walk_in.text") if console.spare is None else say("walk_in.spare", badge=console.spare),
            check=lambda given: "" if _named(given) else say("refusal.enrol.not_named"),
        )
    )
    if values is not None:
        role, bloc, unit = places[values["place"]]
        _enrol(console, Newcomer(values["name"], values["post"], role, bloc, unit))


def _places(state: State, say: Say) -> Iterator[tuple[str, tuple[Role, str, str]]]:
    """In which capacities one can come: words, then role, bloc, and witnessing body."""
    yield say("walk_in.guest"), (Role.GUEST, "", "")
    for body in state.witness_bodies:
        yield say("walk_in.witness", body=body.name), (Role.WITNESS, "", body.id)
    for bloc in state.blocs:
        yield bloc.name, (Role.MEMBER, bloc.id, "")
    yield say("walk_in.organiser"), (Role.ORGANISER, "", "")


def _named(values: Mapping[str, str]) -> bool:
    return is_named(Newcomer(values["name"], values["post"], Role.GUEST), listed=False)


def _enrol(console: ConsoleApp, newcomer: Newcomer) -> None:
    operation = console.view().operation
    if operation.state.life is not Life.OPEN:
        console.show_answer(operation.enrol(newcomer, console.clock()))
        return
    newcomer = replace(newcomer, number=console.spare or 0, walk_in=True)
    answer = operation.walk_in(newcomer, console.clock())
    console.show_answer(answer)
    if isinstance(answer, tuple):
        console.spare = None
