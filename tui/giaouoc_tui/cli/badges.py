"""`giaouoc badges`: badges, cards and invitations as a file to print, and the record of what was made."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from giaouoc.clock import now
from giaouoc.commands import PrintBadges, Reissue
from giaouoc.events import Recorded
from giaouoc.folder import CeremonyFolder
from giaouoc.papers.badges import PrintOrder, Printout, PrintRequest, printout
from giaouoc.papers.card_files import drawn, new_card_file
from giaouoc.papers.sheets import BADGE_FORMATS
from giaouoc.printing import PaperKind
from giaouoc.refusal import refuse
from giaouoc_tui.cli.bar import Bar
from giaouoc_tui.cli.facts import as_data
from giaouoc_tui.cli.fields import number
from giaouoc_tui.cli.opening import add_folder, add_json, add_output, ending, writing
from giaouoc_tui.cli.output import Output, Refused, carried_out
from giaouoc_tui.locale import Say
from giaouoc_tui.telling import Teller

__all__ = ["configure", "run"]

_NUMBERS = re.compile(r"([0-9]{1,4})(?:-([0-9]{1,4}))?")
_WEB_PAGES = frozenset({".html", ".htm"})
_MOST_SPARES = 999


class _Only(NamedTuple):
    """What `--only` names."""

    numbers: tuple[int, ...] = ()
    ranges: tuple[range, ...] = ()
    blocs: tuple[str, ...] = ()


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Arguments: the folder, the file, which cards, and how they lie on the paper."""
    del name, arguments
    add_folder(parser, say)
    add_output(parser, say, "cli.badges.output.help")
    parser.add_argument(
        "--kind",
        choices=[kind.value for kind in PaperKind],
        default=PaperKind.DELEGATE.value,
        help=say("cli.badges.kind.help"),
    )
    parser.add_argument(
        "--only",
        type=_only(say),
        default=_Only(),
        metavar=say("cli.badges.only.metavar"),
        help=say("cli.badges.only.help"),
    )
    parser.add_argument("--unprinted", action="store_true", help=say("cli.badges.unprinted.help"))
    parser.add_argument(
        "--reissue",
        type=_numbers(say),
        default=(),
        metavar=say("cli.badges.reissue.metavar"),
        help=say("cli.badges.reissue.help"),
    )
    parser.add_argument(
        "--sort",
        choices=[order.value for order in PrintOrder],
        default=PrintOrder.BLOC.value,
        help=say("cli.badges.sort.help"),
    )
    parser.add_argument(
        "--count",
        type=number(say),
        default=20,
        metavar=say("cli.badges.count.metavar"),
        help=say("cli.badges.count.help"),
    )
    parser.add_argument(
        "--per-page", type=int, choices=list(BADGE_FORMATS), default=10, help=say("cli.badges.per_page.help")
    )
    parser.add_argument("--paper", choices=["a4"], default="a4", help=say("cli.badges.paper.help"))
    parser.add_argument("--html", action="store_true", help=say("cli.badges.html.help"))
    add_json(parser, say)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Make the file, then record what is in it; the file is gone again when either fails.

    JSON: ``{"file", "kind", "numbers", "pages", "erased", "unsure", "facts", "head"}``; `numbers` in the order of the
    cards.
    """
    path: Path = arguments.output
    web_page = path.suffix.lower() in _WEB_PAGES
    if not web_page and (arguments.html or path.suffix.lower() != ".pdf"):
        raise Refused(refuse("badge.output_kind", suffix=path.suffix))
    with writing(arguments, output) as folder, _new_file(path) as write:
        names = Teller.of(output.say, folder).names
        facts = _reissue(folder, arguments, output)
        with Bar(output.say("cli.badges.preparing")) as bar:
            made = carried_out(printout(folder, _request(arguments), bar), names)
            bar.say(output.say("cli.badges.setting"))
            content = drawn(made.document, html=web_page)
        write(content)
        facts += carried_out(folder.do(PrintBadges(made.kind, made.numbers)), names)
        _tell(folder, made, facts, path, output)
        return ending(folder, output)


def _request(arguments: argparse.Namespace) -> PrintRequest:
    only: _Only = arguments.only
    return PrintRequest(
        kind=PaperKind(arguments.kind),
        numbers=arguments.reissue or only.numbers,
        ranges=only.ranges,
        blocs=only.blocs,
        unprinted=arguments.unprinted,
        order=PrintOrder(arguments.sort),
        spares=min(arguments.count, _MOST_SPARES + 1),
        per_page=arguments.per_page,
    )


def _reissue(folder: CeremonyFolder, arguments: argparse.Namespace, output: Output) -> tuple[Recorded, ...]:
    """Raise the counters before anything is printed: the new badge must never be the one that is refused."""
    numbers: tuple[int, ...] = arguments.reissue
    if numbers and (arguments.kind != PaperKind.DELEGATE or arguments.only != _Only()):
        raise Refused(refuse("badge.reissue_kind"))
    people, names = folder.persons(), Teller.of(output.say, folder).names
    for one in numbers:
        carried_out(folder.ceremony.decide(Reissue(one), now()), names)
        if one not in people:
            raise Refused(refuse("badge.erased", number=one))
    facts: tuple[Recorded, ...] = ()
    for one in numbers:
        facts += carried_out(folder.do(Reissue(one)), names)
    return facts


@contextmanager
def _new_file(path: Path) -> Iterator[Callable[[bytes], None]]:
    try:
        with new_card_file(path) as write:
            yield write
    except FileExistsError as error:
        raise Refused(refuse("file.exists", path=str(path))) from error


def _tell(folder: CeremonyFolder, made: Printout, facts: tuple[Recorded, ...], path: Path, output: Output) -> None:
    pages = len(made.document.pages)
    if output.json:
        output.data(
            {
                "file": str(path),
                "kind": made.kind,
                "numbers": made.numbers,
                "pages": pages,
                "erased": made.erased,
                "unsure": made.unsure,
                "facts": [as_data(folder.ceremony, fact) for fact in facts],
                "head": folder.head_code,
            }
        )
        return
    teller = Teller.of(output.say, folder)
    for fact in facts:
        output.line(teller.fact(fact))
    if made.erased:
        left_out = ", ".join(map(str, made.erased))
        output.warn(output.say("cli.badges.erased", count=len(made.erased), numbers=left_out))
    if made.unsure:
        output.warn(output.say("cli.badges.unsure", numbers=", ".join(map(str, made.unsure))))
    output.tell("cli.badges.done", count=len(made.numbers), pages=pages, path=str(path))


def _only(say: Say) -> Callable[[str], _Only]:
    """Numbers, ranges of numbers, and ids of blocs."""

    def convert(given: str) -> _Only:
        numbers: list[int] = []
        ranges: list[range] = []
        blocs: list[str] = []
        for part in filter(None, (piece.strip() for piece in given.split(","))):
            match = _NUMBERS.fullmatch(part)
            if match is None:
                blocs.append(part)
            elif match[2] is None:
                numbers.append(int(match[1]))
            else:
                ranges.append(range(int(match[1]), int(match[2]) + 1))
        if not (numbers or ranges or blocs) or not all(ranges):
            raise argparse.ArgumentTypeError(say("cli.badges.bad_only", given=given))
        return _Only(tuple(numbers), tuple(ranges), tuple(blocs))

    return convert


def _numbers(say: Say) -> Callable[[str], tuple[int, ...]]:
    """Numbers alone."""
    read = _only(say)

    def convert(given: str) -> tuple[int, ...]:
        only = read(given)
        if only.ranges or only.blocs:
            raise argparse.ArgumentTypeError(say("cli.badges.bad_numbers", given=given))
        return only.numbers

    return convert
