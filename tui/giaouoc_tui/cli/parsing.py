"""The argument parser in the operator's language, argparse's own words included."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from giaouoc_tui.locale import Language, Say
from giaouoc_tui.locale.cli import MESSAGES

# Type checkers take this name for true; typing, which has it too, would double the start of `giaouoc --help`.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any

__all__ = ["ArgparseWords", "Parser", "add_json", "common_options", "language_of"]

_PLAIN_WORDS = "argparse."
_NARROW = 80
"""Columns of a terminal that does not say how wide it is."""


class Parser(argparse.ArgumentParser):
    """An argument parser that ends every complaint with the next step, and never guesses an abbreviated option.

    A wrong call leaves with exit code 2.
    """

    def __init__(self, *, say: Say, **settings: object) -> None:
        super().__init__(allow_abbrev=False, formatter_class=_HelpFormatter, **settings)  # type: ignore[arg-type]
        self.say = say

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        """As argparse's, but a stranger among the arguments is told with the usage of the command it was given to."""
        parsed, strange = super().parse_known_args(args, namespace)
        if strange:
            self.error(self.say("argparse.unrecognized arguments: %s") % " ".join(strange))
        return parsed, strange

    def error(self, message: str) -> None:  # type: ignore[override]
        """Tell what is wrong with the call and where its help is."""
        from giaouoc.text import clean

        message = clean(message, 4_000)
        self.exit(2, self.say("cli.usage_error", usage=self.format_usage(), prog=self.prog, message=message))


def common_options(say: Say) -> Parser:
    """A parent for every parser of a command: options that may stand before and behind its name."""
    common = Parser(say=say, add_help=False, argument_default=argparse.SUPPRESS)
    group = common.add_argument_group(say("cli.common"))
    group.add_argument("--lang", choices=[language.value for language in Language], help=say("cli.lang.help"))
    group.add_argument("--theme", choices=["dark", "light"], help=say("cli.theme.help"))
    group.add_argument("--desk", metavar=say("cli.desk.metavar"), help=say("cli.desk_name.help"))
    group.add_argument("--no-plugins", action="store_true", help=say("cli.no_plugins.help"))
    return common


class _HelpFormatter(argparse.HelpFormatter):
    """Asks the terminal for its width without `shutil`, whose compressors are a fifth of the time to `--version`."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_terminal_width() - 2)


def add_json(parser: argparse.ArgumentParser, say: Say) -> None:
    """The option that asks for JSON instead of words."""
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=say("cli.json.help"))


def language_of(arguments: Sequence[str]) -> Language:
    """The language asked for, which must be known before the help in it can be made; Vietnamese otherwise."""
    asked = ""
    for index, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang" and index + 1 < len(arguments):
            asked = arguments[index + 1]
        elif argument.startswith("--lang="):
            asked = argument.partition("=")[2]
    return Language.ENGLISH if asked == Language.ENGLISH else Language.VIETNAMESE


def _terminal_width() -> int:
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and int(given):
        return int(given)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1).columns or _NARROW
    except (OSError, ValueError):
        return _NARROW


class ArgparseWords:
    """Lets argparse speak this language meanwhile: it asks two module-level functions for all of its words."""

    def __init__(self, say: Say) -> None:
        self._say = say
        self._before: dict[str, object] = {}

    def __enter__(self) -> None:
        asked = vars(argparse)
        self._before = {name: asked[name] for name in ("_", "ngettext")}
        asked.update(_=self._one, ngettext=self._many)

    def __exit__(self, *_: object) -> None:
        vars(argparse).update(self._before)

    def _one(self, message: str) -> str:
        key = f"{_PLAIN_WORDS}{message}"
        return self._say(key) if key in MESSAGES else message

    def _many(self, singular: str, plural: str, count: int) -> str:
        return self._one(singular if count == 1 else plural)
