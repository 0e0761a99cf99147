"""The ceremonies an operator worked with lately or has made, kept in the user's state folder."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

import msgspec

from giaouoc.clock import now
from giaouoc.folder import RECORD, CeremonyFolder, is_ceremony
from giaouoc.state import Life, State
from giaouoc.store.disk import OS_DISK
from giaouoc.store.generations import generation_path, live_generation

__all__ = ["Recent", "Recents", "RecordStamp", "recent_of", "recents_path", "record_stamp"]

RecordStamp: TypeAlias = tuple[int, int]
"""Size of a record, in bytes, and when it was last changed, in nanoseconds."""

_KEPT = 20

_SCRATCH = ".recent-"
"""How the name begins of a list in the making."""

_LEFT_BEHIND = 3600.0
"""Seconds after which nobody can be making it any more: writing takes milliseconds."""


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
    stamp: RecordStamp | None = None
    """How the record stood when this was true of it; none where that is not known."""
    opened: bool = True
    """Whether a console has opened it; false for one that was made in the shell and waits."""


def recent_of(path: Path, state: State, *, used_at: datetime, stamp: RecordStamp | None, opened: bool = True) -> Recent:
    """A ceremony as it is to be listed."""
    setup = state.setup
    return Recent(
        path=str(path.absolute()),
        title=setup.title if setup else path.name,
        starts_at=setup.starts_at if setup else None,
        life=state.life,
        used_at=used_at,
        rehearsal=state.rehearsal,
        year=setup.year if setup else 0,
        stamp=stamp,
        opened=opened,
    )


def record_stamp(path: Path) -> RecordStamp | None:
    """How the record in a ceremony's folder stands; none where there is none, or it cannot be looked at."""
    record = path / RECORD
    with contextlib.suppress(OSError):
        stamp = OS_DISK.stamp(generation_path(record, live_generation(OS_DISK, record)))
        return (stamp.size, stamp.changed) if stamp else None
    return None


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

    def remember(self, folder: CeremonyFolder, *, opened: bool = True) -> None:
        """Put a ceremony on top, as it stands now."""
        self._lives[folder.path] = folder.state.life
        # Where another process may record, the file can be ahead of what was read of it.
        stamp = None if folder.read_only else record_stamp(folder.path)
        entry = recent_of(folder.path, folder.state, used_at=now(), stamp=stamp, opened=opened)
        self._write([entry, *(recent for recent in self.all() if recent.path != entry.path)][:_KEPT])

    def opened_last(self) -> Recent | None:
        """The ceremony that a console opened last; one that was only made since then is not meant."""
        return next((recent for recent in self.all() if recent.opened), None)

    def keep_up(self, folder: CeremonyFolder) -> None:
        """Put a ceremony on top again once it has come to another part of its life."""
        if self._lives.get(folder.path) is not folder.state.life:
            self.remember(folder)

    def forget(self, path: str) -> None:
        """Take a ceremony off the list; its folder stays as it is."""
        self._write(recent for recent in self.all() if recent.path != path)

    def _write(self, recents: Iterable[Recent]) -> None:
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=_SCRATCH)
            scratch = Path(name)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(msgspec.json.encode(list(recents)))
                scratch.replace(self._path)
            finally:
                scratch.unlink(missing_ok=True)
            self._sweep()

    def _sweep(self) -> None:
        """Take away what a console that was killed left; one that is writing now keeps its own."""
        for scratch in self._path.parent.glob(f"{_SCRATCH}*"):
            with contextlib.suppress(OSError):
                if time.time() - scratch.stat().st_mtime > _LEFT_BEHIND:
                    scratch.unlink()
