"""`giaouoc people`: who is on the list, their badge codes, and what the law asks for: telling and erasing."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from giaouoc.attendance import Delegate
from giaouoc.badges import BadgeKind, group
from giaouoc.events import BadgesPrinted, DelegatesEnrolled, Recorded, Undone
from giaouoc.folder import CeremonyFolder
from giaouoc.people import People, Person
from giaouoc.refusal import refuse
from giaouoc.retention import retention_of
from giaouoc_tui.cli import retention
from giaouoc_tui.cli.facts import as_data
from giaouoc_tui.cli.fields import number
from giaouoc_tui.cli.naming_files import files_naming
from giaouoc_tui.cli.opening import add_folder, add_json, ending, reading, reading_without_key
from giaouoc_tui.cli.output import ExitCode, Output, Refused
from giaouoc_tui.cli.parsing import common_options
from giaouoc_tui.cli.running import CommandRun
from giaouoc_tui.cli.typing_back import add_yes, ask_number
from giaouoc_tui.locale import Say
from giaouoc_tui.telling import Teller

__all__ = ["configure"]


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Arguments: the folder, and what to do with its people."""
    del name, arguments
    add_folder(parser, say)
    actions = parser.add_subparsers(
        title=say("cli.people.actions"), metavar=say("cli.people.action.metavar"), dest="action", required=True
    )
    runs: dict[str, CommandRun] = {
        "list": _list,
        "codes": _codes,
        "erase": _erase,
        "report": _report,
        "retention": retention.run,
    }
    for action, run in runs.items():
        words = say(f"cli.people.{action}.help")
        command = actions.add_parser(action, say=say, parents=[common_options(say)], help=words, description=words)
        if action in {"erase", "report"}:
            command.add_argument(
                "number", type=number(say), metavar=say("argument.number.metavar"), help=say("argument.number")
            )
        if action == "erase":
            add_yes(command, say)
        if action == "retention":
            retention.configure(command, say)
        add_json(command, say)
        command.set_defaults(run=run)
    add_json(parser, say)


def _list(arguments: argparse.Namespace, output: Output) -> int:
    """Everybody on the list by number.

    JSON: ``{"people": [{"number", "name", "post", "role", "bloc", "bloc_name", "unit", "unit_name", "seat",
    "presence", "erased", "cancelled", "walk_in"}]}``; `name` and `post` are null once erased; `bloc_name` is the body's
    for a witness.
    """
    with reading_without_key(arguments, output) as folder:
        people = [_row(folder, delegate) for delegate in _delegates(folder)]
        if output.json:
            output.data({"people": people})
        width = max((len(row["bloc_name"]) for row in people), default=0)
        for row in people if not output.json else ():
            presence = output.say(f"presence.{row['presence']}")
            name = output.say("cli.people.erased") if row["erased"] else f"{row['name']} – {row['post']}"
            output.line(f"{row['number']:>4}  {presence:<18} {row['bloc_name']:<{width}}  {name}")
        return ending(folder, output)


def _codes(arguments: argparse.Namespace, output: Output) -> int:
    """The number and the 24-digit code of every badge that is valid now.

    JSON: ``{"codes": [{"number", "code", "reissue", "name"}]}``, the code without blanks.
    """
    with reading(arguments, output) as folder:
        codes = [
            {
                "number": delegate.number,
                "code": folder.badge_code(delegate.number),
                "reissue": delegate.reissue,
                "name": _name(folder.person(delegate.number)),
            }
            for delegate in _delegates(folder)
            if not delegate.cancelled
        ]
        if output.json:
            output.data({"codes": codes})
        for row in codes if not output.json else ():
            output.line(
                f"{row['number']:>4}  {group(str(row['code']))}  {row['name'] or output.say('cli.people.erased')}"
            )
        return ending(folder, output)


def _erase(arguments: argparse.Namespace, output: Output) -> int:
    """Forget a person's name and post, asked again at a terminal; works while a console has the ceremony open.

    JSON: ``{"erased": number, "still_named_in": [files of the folder that hold the name, such as exported papers]}``.
    """
    with reading_without_key(arguments, output) as folder:
        if arguments.number not in folder.state.attendance.delegates:
            raise Refused(refuse("attendance.no_number", number=arguments.number))
    people = People.open(arguments.folder)
    person = people.get(arguments.number)
    if person:
        question = output.say(
            "cli.people.erase.question", number=person.number, name=person.name, post=person.post or "–"
        )
        ask_number(arguments, output, question, person.number)
    people.erase(arguments.number)
    holding = sorted(str(file) for file in files_naming(arguments.folder, [person])) if person else []
    if output.json:
        output.data({"erased": arguments.number, "still_named_in": holding})
    else:
        output.tell("cli.people.erase.done", number=arguments.number)
    for file in holding:
        output.warn(output.say("cli.people.erase.holding", path=file))
    return ExitCode.DONE


def _report(arguments: argparse.Namespace, output: Output) -> int:
    """Everything that is kept about one person, as the person may ask for.

    JSON: ``{"person": {as in `list`, and "commitment", "reissue"}, "facts": [as in `giaouoc log`], "until": last day
    on which the name is kept, "named_in": [files of the folder that hold the name]}``.
    """
    with reading_without_key(arguments, output) as folder:
        delegate = folder.state.attendance.delegates.get(arguments.number)
        if delegate is None:
            raise Refused(refuse("attendance.no_number", number=arguments.number))
        facts = _facts_about(folder, delegate.number)
        person_kept = folder.person(delegate.number)
        until = retention_of(folder.state).until
        files = sorted(map(str, files_naming(folder.path, [person_kept]))) if person_kept else []
        if output.json:
            person = {**_row(folder, delegate), "commitment": delegate.commitment, "reissue": delegate.reissue}
            told = [as_data(folder.ceremony, fact) for fact in facts]
            output.data({"person": person, "facts": told, "until": until, "named_in": files})
            return ending(folder, output)
        teller = Teller.of(output.say, folder)
        output.line(teller.who(delegate.number))
        output.line(person_kept.post if person_kept else output.say("cli.people.erased"))
        output.tell(
            "cli.people.report.kept",
            role=output.say(f"role.{delegate.role}"),
            bloc=folder.state.body_of(delegate) or "–",
            unit=folder.state.unit_of(delegate) or "–",
            seat=delegate.seat or "–",
        )
        for fact in facts:
            output.line(f"{fact.seq:>5}  {fact.at:%d/%m/%Y %H:%M:%S}  {teller.fact(fact)}")
        output.tell("cli.people.report.until", until=until)
        for file in files:
            output.tell("cli.people.report.named_in", path=file)
        return ending(folder, output)


def _delegates(folder: CeremonyFolder) -> list[Delegate]:
    delegates = folder.state.attendance.delegates
    return [delegates[number] for number in sorted(delegates)]


def _row(folder: CeremonyFolder, delegate: Delegate) -> dict[str, Any]:
    person = folder.person(delegate.number)
    return {
        "number": delegate.number,
        "name": _name(person),
        "post": person.post if person else None,
        "role": delegate.role,
        "bloc": delegate.bloc,
        "bloc_name": folder.state.body_of(delegate),
        "unit": delegate.unit,
        "unit_name": folder.state.unit_of(delegate),
        "seat": delegate.seat,
        "presence": folder.state.attendance.presence(delegate.number).state,
        "erased": person is None,
        "cancelled": delegate.cancelled,
        "walk_in": delegate.walk_in,
    }


def _name(person: Person | None) -> str | None:
    return person.name if person else None


def _facts_about(folder: CeremonyFolder, number: int) -> list[Recorded]:
    """The facts that name a delegate, and those that took such a fact back."""
    facts = folder.ceremony.facts
    actions = {fact.action for fact in facts if _is_about(fact, number)}
    return [
        fact
        for fact in facts
        if _is_about(fact, number) or (isinstance(fact.event, Undone) and fact.event.action in actions)
    ]


def _is_about(fact: Recorded, number: int) -> bool:
    """Whether a fact names the delegate in any of its roles."""
    event = fact.event
    if isinstance(event, DelegatesEnrolled):
        return any(delegate.number == number for delegate in event.delegates)
    if isinstance(event, BadgesPrinted):
        return event.kind.badge is BadgeKind.DELEGATE and number in event.numbers
    fields = ("number", "substitute", "signer", "countersigner", "principal")
    return any(getattr(event, field, None) == number for field in fields)
