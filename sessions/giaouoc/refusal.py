"""A refusal: why a command was not carried out, as a value that a screen puts into words."""

from __future__ import annotations

from typing import Any

import msgspec

__all__ = ["Refusal", "refuse"]


class Refusal(msgspec.Struct, frozen=True):
    """The answer to a command that changes nothing."""

    key: str
    """Message key; every screen language has words and a next step for it."""
    params: dict[str, Any] = {}
    """What the words need: ids, numbers, times."""
    overridable: bool = False
    """Whether the same command with a reason is carried out."""


def refuse(key: str, *, overridable: bool = False, **params: Any) -> Refusal:
    """A refusal with its parameters by name."""
    return Refusal(key, params, overridable)
