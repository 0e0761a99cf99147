"""`giaouoc minutes`: a draft of the minutes, every sentence out of the record."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from giaouoc.papers.minutes import minutes
from giaouoc_tui.cli.files import write_new
from giaouoc_tui.cli.opening import add_folder, add_output, ending, reading_without_key
from giaouoc_tui.cli.output import Output
from giaouoc_tui.locale import Language, Say

__all__ = ["configure", "run"]


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Arguments: the folder, and where the draft goes."""
    del name, arguments
    add_folder(parser, say)
    add_output(parser, say, "cli.minutes.output.help", required=False)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Write the draft as Markdown, to a new file or to standard output."""
    with reading_without_key(arguments, output) as folder:
        draft = minutes(folder.ceremony, folder.person)
        if arguments.output is None:
            for line in draft.splitlines():
                output.line(line)
        else:
            write_new(arguments.output, draft)
            output.tell("cli.minutes.written", path=str(arguments.output))
        if output.say.language is not Language.VIETNAMESE:
            output.warn(output.say("cli.minutes.language"))
        return ending(folder, output)
