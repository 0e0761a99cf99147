"""`giaouoc new`: a ceremony in a new folder."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from giaouoc.folder import CeremonyFolder
from giaouoc.last_year import CopyWarning
from giaouoc.plugins.asking import PluginProblem, Plugins
from giaouoc.refusal import refuse
from giaouoc.succession import Ended, undecided
from giaouoc.text import clean
from giaouoc.vietnamese import format_clock
from giaouoc_tui.cli.fields import number
from giaouoc_tui.cli.moments import moment
from giaouoc_tui.cli.opening import add_folder, add_json
from giaouoc_tui.cli.output import ExitCode, Output, carried_out
from giaouoc_tui.cli.plugin_problems import problems_as_warnings, warn_of_problems
from giaouoc_tui.console.recents import Recents
from giaouoc_tui.locale import Say
from giaouoc_tui.making import (
    LARGEST_SAMPLE,
    SAMPLE_SIZE,
    create_from_pack,
    earlier_ceremony,
    found,
    make_folder,
    warning_lines,
    warning_words,
)
from giaouoc_tui.template_remarks import template_warnings, warning_about_template

__all__ = ["configure", "run"]

_YEARS = range(1945, 2200)
_LONGEST_NAME = 300
_NEGATIVE = re.compile(r"-[0-9]+")


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
        "--successor",
        dest="successors",
        action=_Successor,
        default={},
        metavar=say("cli.new.successor.metavar"),
        help=say("cli.new.successor.help"),
    )
    parser.add_argument(
        "--template", default="", metavar=say("cli.new.template.metavar"), help=say("cli.new.template.help")
    )
    parser.add_argument(
        "--year", type=_within(say, _YEARS), metavar=say("cli.new.year.metavar"), help=say("cli.new.year.help")
    )
    parser.add_argument(
        "--starts", type=moment(say), metavar=say("cli.new.starts.metavar"), help=say("cli.new.starts.help")
    )
    parser.add_argument(
        "--sample",
        type=_within(say, range(1, LARGEST_SAMPLE + 1)),
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

    JSON: ``{"folder", "title", "year", "starts_at", "pack", "sample" (made-up delegates), "warnings": [{"kind",
    "where", "successors", "text"}]}``; `where` is a place in the content, an id, or a plugin that failed. Where it is
    for people to say who takes over from what has ended, nothing is made, and behind `refused` stands ``"undecided":
    [{"name", "successors" (known ones), "locality" (bool)}]``.
    """
    plugins = Plugins.of_strangers() if arguments.last_year is None else Plugins.installed()
    if arguments.last_year is None:
        loaded, template = carried_out(found(arguments.pack, arguments.template))
        create = create_from_pack(
            loaded,
            template,
            year=arguments.year,
            starts_at=arguments.starts,
            sample=arguments.sample,
            plugins=plugins,
        )
        setup = create.setup
        looks = [
            (warning, warning_about_template(output.say, template, warning))
            for warning in template_warnings(loaded.pack, template, setup.year, setup.starts_at.date())
        ]
        lines = [words for _, words in looks]
    else:
        last_year = arguments.last_year.expanduser()
        earlier = carried_out(earlier_ceremony(last_year, plugins, year=arguments.year, starts_at=arguments.starts))
        if left := undecided(earlier.ended, arguments.successors):
            return _ask(left, output)
        create, warnings = carried_out(earlier.copied(sample=arguments.sample, successors=arguments.successors))
        looks = [(warning, warning_words(output.say, create, warning)) for warning in warnings]
        lines = warning_lines(output.say, create, warnings)
    made = make_folder(arguments.folder, create, sample=arguments.sample, desk=arguments.desk)
    with carried_out(made) as folder:
        Recents().remember(folder, opened=False)
        problems = [one for one in plugins.problems if not one.of_folders]
        _tell(folder, arguments.sample, looks, problems, output)
        for words in lines:
            output.warn(output.say("cli.new.look", warning=words))
        warn_of_problems(problems, output)
    return ExitCode.DONE


def _ask(left: tuple[Ended, ...], output: Output) -> ExitCode:
    """Say what is to be decided, with the options to run the command again with."""
    answer = output.refuse(
        refuse("new.undecided", count=len(left)), more={"undecided": [one._asdict() for one in left]}
    )
    for one in left:
        output.warn(output.say("cli.new.ended" if one.successors else "cli.new.ended.unknown", name=one.name))
        for heir in one.successors or (output.say("cli.new.successor.new"),):
            output.warn(f'    --successor "{one.name}={heir}"')
        output.warn(output.say("cli.new.ended.keep", option=f'--successor "{one.name}={one.name}"'))
    return answer


class _Successor(argparse.Action):
    """Gathers `OLD=NEW`; the same OLD may come again, and then several take over."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, value: object, option: object = None
    ) -> None:
        del option
        name, equals, heir = (clean(part.strip(), _LONGEST_NAME) for part in str(value).partition("="))
        if not (name and equals and heir):
            parser.error(self.help or "")
        gathered = dict(getattr(namespace, self.dest))
        gathered[name] = (*gathered.get(name, ()), heir)
        setattr(namespace, self.dest, gathered)


def _tell(
    folder: CeremonyFolder,
    sample: int,
    looks: list[tuple[CopyWarning, str]],
    problems: list[PluginProblem],
    output: Output,
) -> None:
    setup = folder.state.setup
    title, year = (setup.title, setup.year) if setup else ("", 0)
    warnings = [{**warning._asdict(), "text": words} for warning, words in looks]
    warnings += [{**warning, "successors": ()} for warning in problems_as_warnings(problems, output.say)]
    if output.json:
        output.data(
            {
                "folder": str(folder.path),
                "title": title,
                "year": year,
                "starts_at": setup.starts_at if setup else None,
                "pack": setup.pack.name if setup else "",
                "sample": sample,
                "warnings": warnings,
            }
        )
    else:
        output.tell("cli.new.made", title=title, path=folder.path)
        if setup:
            output.tell("cli.new.planned", time=format_clock(setup.starts_at), date=setup.starts_at.date())
        if sample:
            output.tell("cli.new.enrolled", count=sample)
        output.tell("cli.new.open", command=f"giaouoc open {folder.path}")


def _within(say: Say, numbers: range) -> Callable[[str], int]:
    digits = number(say)

    def convert(given: str) -> int:
        value = -1 if _NEGATIVE.fullmatch(given.strip()) else digits(given)
        if value not in numbers:
            words = say("cli.not_within", given=given, first=numbers[0], last=numbers[-1])
            raise argparse.ArgumentTypeError(words)
        return value

    return convert
