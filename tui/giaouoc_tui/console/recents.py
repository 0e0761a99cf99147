"""The ceremonies an operator worked with lately, kept in the user's state folder."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from pathlib import Path

import msgspec

from giaouoc.clock import now
from giaouoc.folder import is_ceremony
from giaouoc.state import Life, State

__all__ = ["Recent", "Recents", "recents_path"]

_KEPT = 20


class Recent(msgspec.Struct, frozen=True):
    """A ceremony as the home screen lists it; no names of people."""

    path: str
    title: str
    starts_at: datetime | None
    life: Life
    used_at: datetime
    rehearsal: bool = False
    year: int = 0
    """Of the pledge; 0 where an older program listed it."""


def recents_path() -> Path:
    """The file in which recent ceremonies are kept."""
    import platformdirs

    return Path(platformdirs.user_state_dir("giaouoc", appauthor=False)) / "recent.json"


class Recents:
    """The list, newest first. A list that cannot be read or written is only a convenience lost."""

    def __init__(self, path: Path | None = None) -> None:
        self._given = path
        self._lives: dict[Path, Life] = {}

    @cached_property
    def _path(self) -> Path:
        return self._given or recents_path()

    def all(self) -> list[Recent]:
        """The ceremonies that are still where they were."""
        try:
            listed = msgspec.json.decode(self._path.read_bytes(), type=list[Recent])
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return []
        return [recent for recent in listed if is_ceremony(Path(recent.path))]

    def remember(self, path: Path, state: State) -> None:
        """Put a ceremony on top, as it stands now."""
        self._lives[path] = state.life
        setup = state.setup
        where = str(path.absolute())
        entry = Recent(
            path=where,
            title=setup.title if setup else path.name,
            starts_at=setup.starts_at if setup else None,
            life=state.life,
            used_at=now(),
            rehearsal=state.rehearsal,
            year=setup.year if setup else 0,
        )
        self._write([entry, *(recent for recent in self.all() if recent.path != where)][:_KEPT])

    def keep_up(self, path: Path, state: State) -> None:
        """Put a ceremony on top again once it has come to another part of its life."""
        if self._lives.get(path) is not state.life:
            self.remember(path, state)

    def forget(self, path: str) -> None:
        """Take a ceremony off the list; its folder stays as it is."""
        self._write(recent for recent in self.all() if recent.path != path)

    def _write(self, recents: Iterable[Recent]) -> None:
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, scratch = tempfile.mkstemp(dir=self._path.parent, prefix=".recent-")
            with os.fdopen(handle, "wb") as file:
                file.write(msgspec.json.encode(list(recents)))
            Path(scratch).replace(self._path)
