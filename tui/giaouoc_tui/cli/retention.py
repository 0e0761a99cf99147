"""`giaouoc people DIR retention`: until when names are kept, and erasing those that are due."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date, datetime

from giaouoc.clock import now
from giaouoc.commands import SetRetention
from giaouoc.events import Recorded
from giaouoc.folder import CeremonyFolder
from giaouoc.refusal import refuse
from giaouoc.retention import DEFAULT_MONTHS, Retention, months_later, retention_of
from giaouoc_tui.cli.facts import as_data
from giaouoc_tui.cli.fields import number, text
from giaouoc_tui.cli.naming_files import files_naming
from giaouoc_tui.cli.opening import ending, reading, writing
from giaouoc_tui.cli.output import ExitCode, Output, Refused, carried_out
from giaouoc_tui.cli.typing_back import add_yes, ask_number
from giaouoc_tui.locale import Say

__all__ = ["configure", "run"]

_MOST_MONTHS = 1200


def configure(parser: argparse.ArgumentParser, say: Say) -> None:
    """Arguments: another day, and whether to erase; a dry run otherwise."""
    day = parser.add_mutually_exclusive_group()
    day.add_argument(
        "--set",
        type=_date(say),
        dest="until",
        metavar=say("cli.people.retention.set.metavar"),
        help=say("cli.people.retention.set.help"),
    )
    day.add_argument(
        "--months",
        type=_months(say),
        metavar=say("cli.people.retention.months.metavar"),
        help=say("cli.people.retention.months.help"),
    )
    parser.add_argument(
        "--reason",
        type=text(say),
        default="",
        metavar=say("cli.people.retention.reason.metavar"),
        help=say("cli.people.retention.reason.help"),
    )
    doing = parser.add_mutually_exclusive_group()
    doing.add_argument("--apply", action="store_true", help=say("cli.people.retention.apply.help"))
    doing.add_argument("--dry-run", action="store_true", help=say("cli.people.retention.dry_run.help"))
    add_yes(parser, say)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Set the day if asked, tell whose names are due, and erase them only with `--apply` and when asked again.

    JSON: ``{"until", "chosen", "review", "closed", "due": [numbers], "named": how many have a name, "erased":
    [numbers], "still_named_in": [files], "facts": […]}``; dates as ISO 8601.
    """
    changes = arguments.until is not None or arguments.months is not None
    with (writing if changes or arguments.apply else reading)(arguments, output) as folder:
        facts = _set(folder, arguments) if changes else ()
        kept = retention_of(folder.state)
        due = kept.due(folder.persons(), now().date())
        if arguments.apply and not kept.over(now().date()):
            raise Refused(refuse("retention.not_due" if kept.closed else "retention.not_closed", until=kept.until))
        if arguments.apply and due:
            title = folder.state.setup.title if folder.state.setup else ""
            question = output.say("cli.people.retention.question", count=len(due), title=title)
            ask_number(arguments, output, question, len(due))
        named = len(folder.persons())
        holding = _erase(folder, due) if arguments.apply else []
        erased = due if arguments.apply else ()
        if output.json:
            output.data(
                {
                    "until": kept.until,
                    "chosen": kept.chosen,
                    "review": kept.review,
                    "closed": kept.closed,
                    "due": due,
                    "named": named,
                    "erased": erased,
                    "still_named_in": holding,
                    "facts": [as_data(folder.ceremony, fact) for fact in facts],
                }
            )
        else:
            _tell(folder, kept, due, named, output, erased=bool(arguments.apply))
        for file in holding:
            output.warn(output.say("cli.people.erase.holding", path=file))
        return ending(folder, output) or ExitCode.DONE


def _set(folder: CeremonyFolder, arguments: argparse.Namespace) -> tuple[Recorded, ...]:
    until = arguments.until or months_later(retention_of(folder.state).review, arguments.months)
    return carried_out(folder.do(SetRetention(until, arguments.reason)))


def _erase(folder: CeremonyFolder, due: tuple[int, ...]) -> list[str]:
    """Forget these people; the files of the folder that still name one of them."""
    persons = [person for number, person in folder.persons().items() if number in due]
    folder.people.erase_many(due)
    return sorted(str(file) for file in files_naming(folder.path, persons))


def _tell(
    folder: CeremonyFolder, kept: Retention, due: tuple[int, ...], named: int, output: Output, *, erased: bool
) -> None:
    key = "cli.people.retention.chosen" if kept.chosen else "cli.people.retention.default"
    output.tell(key, until=kept.until, months=DEFAULT_MONTHS, review=kept.review)
    if not named:
        output.tell("cli.people.retention.none")
    elif erased:
        output.tell("cli.people.retention.erased", count=len(due))
    elif due:
        for person_number in due:
            person = folder.person(person_number)
            output.line(f"{person_number:>4}  {person.name if person else ''}")
        output.tell("cli.people.retention.would_erase", count=len(due))
    else:
        output.tell("cli.people.retention.not_due" if kept.closed else "cli.people.retention.not_closed", count=named)


def _date(say: Say) -> Callable[[str], date]:
    def convert(given: str) -> date:
        for form in ("%d/%m/%Y", "%Y-%m-%d"):
            try:
                return datetime.strptime(given.strip(), form).date()
            except ValueError:
                continue
        raise argparse.ArgumentTypeError(say("cli.people.retention.bad_date", given=given))

    return convert


def _months(say: Say) -> Callable[[str], int]:
    read = number(say)

    def convert(given: str) -> int:
        months = read(given)
        if months > _MOST_MONTHS:
            raise argparse.ArgumentTypeError(say("cli.not_within", given=given, first=0, last=_MOST_MONTHS))
        return months

    return convert
