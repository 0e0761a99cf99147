"""Opening a ceremony to run it, or to look at it where nothing can be written."""

from __future__ import annotations

from pathlib import Path

from giaouoc.folder import CeremonyFolder
from giaouoc.store.errors import FolderReadOnly

__all__ = ["open_ceremony"]


def open_ceremony(path: Path, *, desk: str) -> CeremonyFolder:
    """The ceremony in a folder, read-only where the folder cannot be written. Raises `StoreError` as opening does."""
    try:
        return CeremonyFolder.open(path, desk=desk)
    except FolderReadOnly:
        return CeremonyFolder.open(path, desk=desk, read_only=True)
