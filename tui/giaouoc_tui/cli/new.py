"""`giaouoc new`: a ceremony in a new folder."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from giaouoc.clock import now
from giaouoc.folder import CeremonyFolder
from giaouoc.plugins.asking import Plugins
from giaouoc.prepare import CopiedCeremony, CopyWarning, CopyWarningKind, copy_last_year
from giaouoc.refusal import refuse
from giaouoc.store.chain import VIETNAM_TIME
from giaouoc_tui.cli.fields import number
from giaouoc_tui.cli.making import SAMPLE_SIZE, create_from_pack, event_number, found, make_folder
from giaouoc_tui.cli.opening import add_folder, add_json
from giaouoc_tui.cli.output import ExitCode, Output, Refused
from giaouoc_tui.cli.places import place_words
from giaouoc_tui.locale import Say

__all__ = ["configure", "run"]

_YEARS = range(1945, 2200)
_NEGATIVE = re.compile(r"-[0-9]+")
_LARGEST_SAMPLE = 9999
"""Numbers on badges have four digits."""


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Arguments: the folder, and out of what the ceremony is made."""
    del name, arguments
    add_folder(parser, say)
    origin = parser.add_mutually_exclusive_group(required=True)
    origin.add_argument("--pack", metavar=say("cli.new.pack.metavar"), help=say("cli.new.pack.help"))
    origin.add_argument(
        "--from", dest="last_year", type=Path, metavar=say("cli.folder.metavar"), help=say("cli.new.from.help")
    )
    parser.add_argument(
        "--template", default="", metavar=say("cli.new.template.metavar"), help=say("cli.new.template.help")
    )
    parser.add_argument(
        "--year", type=_within(say, _YEARS), metavar=say("cli.new.year.metavar"), help=say("cli.new.year.help")
    )
    parser.add_argument(
        "--starts", type=_moment(say), metavar=say("cli.new.starts.metavar"), help=say("cli.new.starts.help")
    )
    parser.add_argument(
        "--sample",
        type=_within(say, range(1, _LARGEST_SAMPLE + 1)),
        nargs="?",
        const=SAMPLE_SIZE,
        default=0,
        metavar=say("cli.new.sample.metavar"),
        help=say("cli.new.sample.help"),
    )
    add_json(parser, say)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Make the ceremony and tell what to look at in it.

    JSON: ``{"folder", "title", "year", "pack", "sample" (made-up delegates), "warnings": [{"kind", "where"}]}``.
    """
    warnings: tuple[CopyWarning, ...] = ()
    if arguments.last_year is None:
        loaded, template = found(arguments.pack, arguments.template)
        create = create_from_pack(
            loaded, template, year=arguments.year, starts_at=arguments.starts, sample=arguments.sample
        )
    else:
        create, warnings = _after_last_year(arguments)
    with make_folder(arguments.folder, create, sample=arguments.sample, desk=arguments.desk) as folder:
        _tell(folder, arguments.sample, warnings, output)
    return ExitCode.DONE


def _after_last_year(arguments: argparse.Namespace) -> CopiedCeremony:
    with CeremonyFolder.open(arguments.last_year.expanduser(), read_only=True) as earlier:
        setup = earlier.state.setup
        if setup is None:
            raise Refused(refuse("new.no_last_year", path=str(arguments.last_year)))
        year = arguments.year or setup.year + 1
        return copy_last_year(
            earlier.state,
            year=year,
            starts_at=arguments.starts or _a_year_later(setup.starts_at, year - setup.year),
            event_no=event_number(),
            packs=Plugins.installed().packs(),
            sample=arguments.sample > 0,
        )


def _tell(folder: CeremonyFolder, sample: int, warnings: tuple[CopyWarning, ...], output: Output) -> None:
    setup = folder.state.setup
    title, year = (setup.title, setup.year) if setup else ("", 0)
    if output.json:
        output.data(
            {
                "folder": str(folder.path),
                "title": title,
                "year": year,
                "pack": setup.pack.name if setup else "",
                "sample": sample,
                "warnings": [warning._asdict() for warning in warnings],
            }
        )
    else:
        output.tell("cli.new.made", title=title, path=folder.path)
        if sample:
            output.tell("cli.new.enrolled", count=sample)
        output.tell("cli.new.open", command=f"giaouoc open {folder.path}")
    for warning in warnings:
        output.warn(output.say(f"cli.new.warning.{warning.kind}", where=_where(folder, warning, output.say)))


def _where(folder: CeremonyFolder, warning: CopyWarning, say: Say) -> str:
    """What people call the place that a warning names."""
    match warning.kind:
        case CopyWarningKind.LEADER_UNKNOWN:
            bloc = folder.state.bloc(warning.where)
            return bloc.name if bloc else warning.where
        case CopyWarningKind.NAMES_OLD_YEAR | CopyWarningKind.NAMES_OLD_LOCALITY:
            return place_words(say, warning.where)
    return warning.where


def _within(say: Say, numbers: range) -> Callable[[str], int]:
    digits = number(say)

    def convert(given: str) -> int:
        value = -1 if _NEGATIVE.fullmatch(given.strip()) else digits(given)
        if value not in numbers:
            words = say("cli.not_within", given=given, first=numbers[0], last=numbers[-1])
            raise argparse.ArgumentTypeError(words)
        return value

    return convert


def _moment(say: Say) -> Callable[[str], datetime]:
    """A time with or without its date; without, the next one that comes."""

    def convert(given: str) -> datetime:
        here = now()
        try:
            if "T" not in given and ":" in given and " " not in given:
                at = datetime.fromisoformat(f"{here.date()}T{given}").replace(tzinfo=VIETNAM_TIME)
                return at if at >= here else at + timedelta(days=1)
            at = datetime.fromisoformat(given)
        except ValueError:
            raise argparse.ArgumentTypeError(say("cli.not_a_time", given=given)) from None
        return at.replace(tzinfo=VIETNAM_TIME) if at.tzinfo is None else at

    return convert


def _a_year_later(moment: datetime, years: int) -> datetime:
    try:
        return moment.replace(year=moment.year + years)
    except ValueError:  # 29 February
        return moment.replace(year=moment.year + years, day=28)
