"""What a command is, and the name that scripts call it by."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import msgspec

__all__ = ["Command", "command_names", "name_of", "named"]


class Command(msgspec.Struct, frozen=True):
    """Something asked for."""


C = TypeVar("C", bound=type[Command])

_NAMES: dict[type[Command], str] = {}


def named(name: str) -> Callable[[C], C]:
    """Give a command the name that scripts call it by."""

    def register(command: C) -> C:
        _NAMES[command] = name
        return command

    return register


def command_names() -> dict[str, type[Command]]:
    """Every command that scripts can give, by name."""
    return {name: command for command, name in _NAMES.items()}


def name_of(command: Command | type[Command]) -> str:
    """The script name of a command; empty for those that only the program itself gives."""
    kind = command if isinstance(command, type) else type(command)
    return _NAMES.get(kind, "")
