"""Badges, cards and invitations as a file to print, made on another thread while scans and keys go on."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from giaouoc import commands as c
from giaouoc.folder import PAPERS
from giaouoc.papers.badges import Printout, PrintRequest, printout, unprinted
from giaouoc.papers.card_files import drawn, new_card_file
from giaouoc.printing import PaperKind
from giaouoc.refusal import Refusal, refuse
from giaouoc_tui.console.dialogs.confirm import ConfirmDialog
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.flows.people import person_dialog
from giaouoc_tui.console.operation import Tone
from giaouoc_tui.console.printing import PrintingGivenUp
from giaouoc_tui.os_reasons import reason_words

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["print_anew", "print_cards"]

_SPARES = 20
_NAMES = {
    PaperKind.DELEGATE: "the-dai-bieu",
    PaperKind.INVITATION: "giay-moi",
    PaperKind.BLOC: "the-khoi",
    PaperKind.COMMAND: "the-lenh",
    PaperKind.SPARE: "the-du-phong",
}
_PRINTED_ONCE = (PaperKind.DELEGATE, PaperKind.INVITATION, PaperKind.BLOC, PaperKind.COMMAND)


class _Wanted(NamedTuple):
    """A file of cards to make; `reissue` is the delegate whose earlier badge is refused from then on."""

    request: PrintRequest
    reissue: int | None = None


async def print_cards(console: ConsoleApp) -> None:
    """Ask which cards and make the file: those not printed yet, unless the operator says otherwise."""
    if _is_printing(console):
        return
    picked = await console.ask(
        PickDialog(console.say("print.title"), list(_choices(console)), text=console.say("print.text"))
    )
    if isinstance(picked, PrintRequest):
        await _make(console, _Wanted(picked))
    elif picked == "one":
        number = await console.ask(person_dialog(console, console.say("print.one")))
        if number is not None:
            await print_anew(console, number)


async def print_anew(console: ConsoleApp, number: int) -> None:
    """Issue one person's badge anew and make the file of it."""
    if _is_printing(console):
        return
    say, person = console.say, console.view().operation.person(number)
    if person is None:
        console.show_answer(refuse("badge.erased", number=number))
        return
    if await console.ask(ConfirmDialog(say("print.anew.title", name=person.name), say("print.anew.text"))):
        await _make(console, _Wanted(PrintRequest(numbers=(number,)), reissue=number))


def _is_printing(console: ConsoleApp) -> bool:
    running = console.view().operation.printing.running
    if running:
        console.tell(console.say("print.running"), Tone.WARN)
    return running


def _choices(console: ConsoleApp) -> Iterator[Choice[PrintRequest | str]]:
    say, state = console.say, console.view().state
    for kind in _PRINTED_ONCE:
        count = unprinted(state, kind)
        detail = say("print.count", count=count) if count else say("print.all_printed")
        yield Choice(PrintRequest(kind, unprinted=True), say(f"print.{kind}"), detail)
    spares = PrintRequest(PaperKind.SPARE, spares=_SPARES)
    yield Choice(spares, say("print.spare", count=_SPARES), say("print.count", count=_SPARES))
    yield Choice("one", say("print.anew"), say("print.anew.detail"))
    yield Choice(PrintRequest(), say("print.again"), say("print.again.detail"))


async def _make(console: ConsoleApp, wanted: _Wanted) -> None:
    """Make the file and record what is in it; it is gone again when either fails."""
    view = console.view()
    name = f"{_NAMES[wanted.request.kind]}-{view.now:%m%d-%H%M%S}.pdf"
    path, progress = view.operation.folder.path / PAPERS / name, view.operation.printing
    progress.begin()
    try:
        await _write(console, wanted, path)
    except PrintingGivenUp:
        return
    except OSError as error:
        reason = reason_words(console.say, error.strerror or str(error))
        console.tell(console.say("print.failed", path=str(path), reason=reason), Tone.BAD)
    finally:
        progress.end()
        if console.operation is view.operation:
            console.paint()


async def _write(console: ConsoleApp, wanted: _Wanted, path: Path) -> None:
    operation = console.view().operation
    path.parent.mkdir(mode=0o700, exist_ok=True)
    with new_card_file(path) as write:
        if wanted.reissue is not None and not isinstance(console.give(c.Reissue(wanted.reissue)), tuple):
            raise PrintingGivenUp
        made = await to_thread(printout, operation.folder, wanted.request, operation.printing)
        if isinstance(made, Refusal):
            console.show_answer(made)
            raise PrintingGivenUp
        content = await to_thread(partial(drawn, made.document, html=False))
        await to_thread(write, content)
        if console.operation is not operation:
            raise PrintingGivenUp
        if not isinstance(console.give(c.PrintBadges(made.kind, made.numbers)), tuple):
            raise PrintingGivenUp
    _tell(console, made, path)


def _tell(console: ConsoleApp, made: Printout, path: Path) -> None:
    say, told = console.say, f"{PAPERS}/{path.name}"
    words = say("print.done", count=len(made.numbers), pages=len(made.document.pages), path=told)
    if made.erased:
        left_out = ", ".join(map(str, made.erased))
        words = f"{words} {say('cli.badges.erased', count=len(made.erased), numbers=left_out)}"
    if made.unsure:
        words = f"{words} {say('cli.badges.unsure', numbers=', '.join(map(str, made.unsure)))}"
    console.tell(words, Tone.WARN if made.unsure else Tone.GOOD)
