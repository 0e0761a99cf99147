"""Newcomers: people on their way to the list, still with their names."""

from __future__ import annotations

import msgspec

from giaouoc.attendance import Role

__all__ = ["Newcomer", "is_named"]


class Newcomer(msgspec.Struct, frozen=True):
    """A person to be enrolled: the name and post go to the roster, the rest to the record."""

    name: str
    post: str
    role: Role
    bloc: str = ""
    unit: str = ""
    """Id of the unit, or of the witness body for a witness."""
    number: int = 0
    """Number on the badge; 0 takes the next free one."""
    seat: str = ""
    walk_in: bool = False
    signs: bool = False
    """Whether the list says that they come to sign for their unit or bloc; not kept."""


def is_named(newcomer: Newcomer, *, listed: bool) -> bool:
    """Whether the name is given, and the post too unless an office's list (`listed`) leaves it out."""
    return bool(newcomer.name.strip() and (listed or newcomer.post.strip()))
