"""The argument parser in the operator's language, argparse's own words included."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from giaouoc_tui.locale import Language, Say

__all__ = ["Parser", "language_of", "speaking"]

_PLAIN_WORDS = "argparse."


class Parser(argparse.ArgumentParser):
    """An argument parser that ends every complaint with the next step, and never guesses an abbreviated option.

    A wrong call leaves with exit code 2.
    """

    def __init__(self, *, say: Say, **settings: object) -> None:
        super().__init__(allow_abbrev=False, **settings)  # type: ignore[arg-type]
        self.say = say

    def error(self, message: str) -> None:  # type: ignore[override]
        """Tell what is wrong with the call and where its help is."""
        self.exit(2, self.say("cli.usage_error", usage=self.format_usage(), prog=self.prog, message=message))


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


@contextmanager
def speaking(say: Say) -> Iterator[None]:
    """Let argparse speak this language meanwhile: it asks two module-level functions for all of its words."""

    def one(message: str) -> str:
        words = say(f"{_PLAIN_WORDS}{message}")
        return message if words.startswith(_PLAIN_WORDS) else words

    def many(singular: str, plural: str, count: int) -> str:
        return one(singular if count == 1 else plural)

    asked = vars(argparse)
    before = {name: asked[name] for name in ("_", "ngettext")}
    asked.update(_=one, ngettext=many)
    try:
        yield
    finally:
        asked.update(before)
