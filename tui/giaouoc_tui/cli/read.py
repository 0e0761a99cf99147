"""`giaouoc read`: what a document says, as JSON, in words, on the preview, as a pack or in a ceremony."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from msgspec.structs import replace

from giaouoc.commands import RevisePledge
from giaouoc.folder import CeremonyFolder
from giaouoc.packs.faults import PackError
from giaouoc.packs.folder import packs_home
from giaouoc.reading import OpenedDocument, Reading, open_document, to_pledge
from giaouoc.reading.packing import PackWords, missing_for_pledge, save_pack
from giaouoc_tui.cli.fields import number
from giaouoc_tui.cli.opening import add_json, file_path
from giaouoc_tui.cli.output import ExitCode, Output, Refused, carried_out
from giaouoc_tui.cli.read_summary import tell_reading
from giaouoc_tui.locale import Say
from giaouoc_tui.reader.pack_words import pack_refusal, saved_words

__all__ = ["configure", "run"]


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Arguments: the document, and where what it says goes."""
    del name, arguments
    folder = say("cli.folder.metavar")
    parser.add_argument("file", type=file_path, metavar=say("cli.file.metavar"), help=say("cli.read.file.help"))
    parser.add_argument("--pack", type=file_path, metavar=folder, help=say("cli.read.pack.help"))
    parser.add_argument("--into", type=file_path, metavar=folder, help=say("cli.read.into.help"))
    parser.add_argument(
        "--reason", default="", metavar=say("cli.read.reason.metavar"), help=say("cli.read.reason.help")
    )
    parser.add_argument(
        "--year", type=number(say), metavar=say("cli.read.year.metavar"), help=say("cli.read.year.help")
    )
    parser.add_argument(
        "--locality", default="", metavar=say("cli.read.locality.metavar"), help=say("cli.read.locality.help")
    )
    add_json(parser, say)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Read the document and put what it says where it was asked for.

    JSON: the reading, see `giaouoc.reading.Reading`: ``{"kind", "title", "subject", "number", "date", …}``.
    """
    opened = _opened(arguments)
    saved = arguments.pack is not None or arguments.into is not None
    if not (saved or output.json) and sys.stdin.isatty() and sys.stdout.isatty():
        from giaouoc_tui.reader import run_reader

        return run_reader(opened, language=output.say.language, theme=arguments.theme, desk=arguments.desk)
    if arguments.pack is not None:
        _save_pack(arguments, opened, output)
    if arguments.into is not None:
        _put_into(arguments, opened, output)
    if output.json:
        output.data(opened.reading.to_json())
    elif not saved:
        tell_reading(output, opened)
    return ExitCode.DONE


def _opened(arguments: argparse.Namespace) -> OpenedDocument:
    """The document, with what the operator says besides."""
    opened = carried_out(open_document(arguments.file))
    reading = opened.reading
    if arguments.year:
        reading = replace(reading, year=arguments.year)
    if arguments.locality:
        reading = replace(reading, locality=arguments.locality)
    return opened._replace(reading=reading)


def _save_pack(arguments: argparse.Namespace, opened: OpenedDocument, output: Output) -> None:
    try:
        words = PackWords(locality=arguments.locality, source=opened.name)
        pack = carried_out(save_pack(arguments.pack, opened.reading, words))
    except PackError as error:
        raise Refused(pack_refusal(output.say, error)) from error
    if not output.json:
        for line in saved_words(output.say, opened.reading, pack, str(arguments.pack)):
            output.line(line)
        if arguments.pack.absolute().parent != packs_home().absolute():
            output.tell("cli.read.pack_use", home=arguments.pack.absolute().parent)


def _put_into(arguments: argparse.Namespace, opened: OpenedDocument, output: Output) -> None:
    reading = opened.reading
    if refusal := missing_for_pledge(reading, opened.name):
        raise Refused(refusal)
    with CeremonyFolder.open(arguments.into, desk=arguments.desk) as folder:
        pledge = to_pledge(reading, source=opened.name)
        recorded = carried_out(folder.do(RevisePledge(pledge, arguments.reason)))
        setup = folder.state.setup
    if setup is not None and setup.year != pledge.year:
        output.warn(output.say("cli.read.other_year", year=pledge.year, expected=setup.year))
    if output.json:
        return
    key = "cli.read.into_done" if recorded else "cli.read.into_same"
    output.tell(key, articles=_contents(reading), targets=len(reading.targets))


def _contents(reading: Reading) -> int:
    return sum(1 for _ in reading.contents())
