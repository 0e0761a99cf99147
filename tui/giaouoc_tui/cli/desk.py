"""`giaouoc desk DIR`: the check-in screen alone, for a laptop at the door."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from giaouoc_tui.cli.opening import add_folder, writing
from giaouoc_tui.cli.output import Output
from giaouoc_tui.cli.screens import begin_drawing
from giaouoc_tui.locale import Language, Say

__all__ = ["configure", "run"]


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Arguments: the folder, and whether to begin without sound."""
    del name, arguments
    add_folder(parser, say)
    parser.add_argument("--quiet", action="store_true", help=say("cli.desk.quiet.help"))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Open the ceremony as its one writer and show the desk; a console on it must be closed first."""
    begin_drawing()
    with writing(arguments, output) as folder:
        from giaouoc_tui.desk import run_desk

        return run_desk(folder, language=Language(arguments.lang), theme=arguments.theme, quiet=arguments.quiet)
