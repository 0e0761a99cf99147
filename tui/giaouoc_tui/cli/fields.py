"""A command's fields as arguments: those it needs are positional, those with a default are options.

A slot can be given either way, as it is what a command of the signing table is about even where it may be left out.
A reason is an option everywhere, so that nobody has to remember which commands need one.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from types import NoneType
from typing import Any, get_args

import msgspec

from giaouoc.commands import Command
from giaouoc.text import clean
from giaouoc.vietnamese import Quantity, parse_quantity
from giaouoc_tui.cli.moments import moment
from giaouoc_tui.locale import Say

__all__ = ["add_fields", "choice", "fields_given", "number", "quantity", "text"]

_TEXT_LIMIT = 400
"""Characters of a reason, a title, a paper's number: more is refused, since nothing is cut unasked."""

_EITHER_WAY = "slot"
_ALWAYS_OPTION = "reason"
_NEGATIVE = re.compile(r"-[0-9]+")

_COUNTED_FROM = {"page": 1}
"""Fields that people count from one."""


def add_fields(parser: argparse.ArgumentParser, command: type[Command], say: Say) -> None:
    """Give a parser the arguments of a command."""
    for field in msgspec.structs.fields(command):
        convert, values = _converter(field.name, _without_none(field.type), say)
        words = say(f"argument.{field.name}")
        settings: dict[str, Any] = {
            "type": convert,
            "metavar": say(f"argument.{field.name}.metavar"),
            "help": f"{words}: {', '.join(values)}" if values else words,
        }
        option = f"--{field.name.replace('_', '-')}"
        if field.required and field.name == _ALWAYS_OPTION:
            parser.add_argument(option, required=True, **settings)
        elif field.required:
            parser.add_argument(field.name, **settings)
        else:
            parser.add_argument(option, dest=field.name, default=argparse.SUPPRESS, **settings)
            if field.name == _EITHER_WAY:
                parser.add_argument(field.name, nargs="?", action=_IfGiven, default=field.default, **settings)


def fields_given(command: type[Command], arguments: argparse.Namespace) -> dict[str, Any]:
    """The fields that the arguments give a value for."""
    return {name: getattr(arguments, name) for name in command.__struct_fields__ if name in arguments}


def text(say: Say) -> Callable[[str], str]:
    """Text as it may be recorded: cleaned, and refused rather than cut when too long."""

    def convert(given: str) -> str:
        cleaned = clean(given.strip(), max(len(given), _TEXT_LIMIT) * 2)
        if len(cleaned) > _TEXT_LIMIT:
            raise argparse.ArgumentTypeError(say("cli.text_too_long", limit=_TEXT_LIMIT, length=len(cleaned)))
        return cleaned

    return convert


def number(say: Say, *, counted_from: int = 0) -> Callable[[str], int]:
    """A number in plain digits; `counted_from` 1 for what people count from one and the record from nought."""

    def convert(given: str) -> int:
        digits = given.strip()
        if _NEGATIVE.fullmatch(digits) or (counted_from and digits == "0"):
            raise argparse.ArgumentTypeError(say("cli.too_small", given=given, first=counted_from))
        if not (digits.isascii() and digits.isdecimal() and len(digits) <= 9) or int(digits) < counted_from:
            raise argparse.ArgumentTypeError(say("cli.not_a_number", given=given))
        return int(digits) - counted_from

    return convert


def quantity(say: Say) -> Callable[[str], Quantity]:
    """A value as Vietnamese offices write it."""

    def convert(given: str) -> Quantity:
        try:
            return parse_quantity(given)
        except ValueError:
            raise argparse.ArgumentTypeError(say("cli.not_a_value", given=given)) from None

    return convert


class _IfGiven(argparse.Action):
    """A positional argument that may be left out: the value of the option of the same name stands then."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: object, *_: object
    ) -> None:
        if values:
            setattr(namespace, self.dest, values)


def _converter(name: str, kind: object, say: Say) -> tuple[Callable[[str], object], list[str]]:
    """How a field of this type is read, and the values it is chosen from."""
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return choice(kind, say), [member.value for member in kind if member.value]
    if kind is int:
        return number(say, counted_from=_COUNTED_FROM.get(name, 0)), []
    if kind is Decimal:
        return quantity(say), []
    if kind is datetime:
        return moment(say), []
    return text(say), []


def _without_none(kind: object) -> object:
    """The type of what is given, where it may also be left out."""
    return next((one for one in get_args(kind) if one is not NoneType), kind)


def choice(kind: type[StrEnum], say: Say) -> Callable[[str], StrEnum]:
    """A member of an enum, by its value or its name, in any case."""
    members = {_key(word): member for member in kind for word in (member.value, member.name)}

    def convert(given: str) -> StrEnum:
        member = members.get(_key(given))
        if member is None:
            values = ", ".join(one.value for one in kind if one.value)
            raise argparse.ArgumentTypeError(say("cli.not_a_choice", given=given, values=values))
        return member

    return convert


def _key(word: str) -> str:
    return word.strip().casefold().replace("-", "_").rstrip(".")
