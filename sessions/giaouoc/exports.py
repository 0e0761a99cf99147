"""Exports: documents that a plugin makes out of a ceremony's record."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from giaouoc.events import Recorded
from giaouoc.people import Person
from giaouoc.state import State

__all__ = ["Export", "ExportSource", "WriteExport", "is_export"]

_ID = re.compile(r"[a-z0-9-]{1,80}", re.ASCII)
_SUFFIX = re.compile(r"\.[a-z0-9]{1,10}", re.ASCII)


class ExportSource(NamedTuple):
    """A ceremony as an export may read it; nothing here can be changed."""

    state: State
    facts: tuple[Recorded, ...]
    """Everything recorded so far, in order."""
    head_code: str
    """Code of the record's last fact, to be printed on the document."""
    person: Callable[[int], Person | None]
    """Number of a delegate → name and post; none when erased."""


WriteExport: TypeAlias = Callable[[ExportSource], bytes]
"""Makes the document; text in UTF-8."""


class Export(NamedTuple):
    """One kind of document."""

    id: str
    """Of `a-z0-9-`, as typed behind `giaouoc export DIR`."""
    title: str
    suffix: str
    """Of the file, with its dot: `.csv`."""
    write: WriteExport


def is_export(export: Export) -> bool:
    """Whether its id and suffix may stand in a command and in a file's name."""
    given = isinstance(export.id, str) and isinstance(export.suffix, str) and isinstance(export.title, str)
    return given and bool(_ID.fullmatch(export.id) and _SUFFIX.fullmatch(export.suffix)) and callable(export.write)
