"""Asking before what cannot be had back: somebody at a terminal types the number that is meant."""

from __future__ import annotations

import argparse
import sys

from giaouoc.refusal import refuse
from giaouoc_tui.cli.output import Output, Refused
from giaouoc_tui.locale import Say

__all__ = ["add_yes", "ask_number"]


def add_yes(parser: argparse.ArgumentParser, say: Say) -> None:
    """The option that answers beforehand."""
    parser.add_argument("--yes", action="store_true", help=say("cli.typing_back.yes.help"))


def ask_number(arguments: argparse.Namespace, output: Output, question: str, expected: int) -> None:
    """Go on only when `expected` is typed; `--yes`, or nobody at a terminal, counts as agreed.

    Raises `Refused` for any other answer.
    """
    if arguments.yes or not sys.stdin.isatty():
        return
    output.warn(question)
    sys.stderr.write(output.say("cli.typing_back.prompt", number=expected))
    sys.stderr.flush()
    if sys.stdin.readline().strip() != str(expected):
        raise Refused(refuse("erase.not_agreed"))
