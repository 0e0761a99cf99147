"""Opening a ceremony to run it, or to look at it where nothing can be written."""

from __future__ import annotations

from pathlib import Path

from giaouoc.folder import CeremonyFolder
from giaouoc.store.disk import OS_DISK, Disk
from giaouoc.store.errors import FolderReadOnly, RecordLocked, RecordWithoutCeremony
from giaouoc.store.lock import LockOwner
from giaouoc.watching import WatchedFolder

__all__ = ["look_at", "open_ceremony"]


def open_ceremony(path: Path, *, desk: str, disk: Disk = OS_DISK) -> CeremonyFolder:
    """The ceremony in a folder, read-only where it is damaged or the folder cannot be written.

    Raises `StoreError` as opening does, `RecordLocked` while another process runs the ceremony.
    """
    try:
        folder = CeremonyFolder.open(path, desk=desk, disk=disk)
    except FolderReadOnly:
        folder = WatchedFolder.open(path, desk=desk, read_only=True, disk=disk)
    if folder.state.setup is None:
        folder.close()
        raise RecordWithoutCeremony
    return folder


def look_at(path: Path, locked: RecordLocked, *, desk: str) -> WatchedFolder:
    """The ceremony that another process runs, to be followed and not written. Raises `StoreError` as opening does."""
    folder = WatchedFolder.open(path, desk=desk, read_only=True)
    folder.holder = LockOwner(int(locked.params["pid"]), str(locked.params["host"]))
    return folder
