"""What the record and the roster say when they cannot do what was asked.

Every error carries a message key and its values instead of a sentence, so that a screen can tell it in the
operator's language; `str()` of it is for developers.
"""

from __future__ import annotations

import errno
from typing import ClassVar

import msgspec

__all__ = [
    "FolderReadOnly",
    "Note",
    "PeopleDamaged",
    "PeopleError",
    "PeopleExist",
    "PeopleMissing",
    "PersonExists",
    "PersonUnknown",
    "RecordAppendOnly",
    "RecordBroken",
    "RecordClosed",
    "RecordEmpty",
    "RecordError",
    "RecordExists",
    "RecordForeign",
    "RecordFull",
    "RecordLocked",
    "RecordMissing",
    "RecordReadOnly",
    "RecordWithoutCeremony",
    "StoreError",
    "as_record_error",
]

_FULL = {
    errno.ENOSPC,
    errno.EFBIG,
    getattr(errno, "EDQUOT", errno.ENOSPC),
}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


class Note(msgspec.Struct, frozen=True):
    """Something opening a file did or found that the operator must be told, as a message key and its values."""

    key: str
    params: dict[str, str | int] = {}


class StoreError(Exception):
    """A file of the ceremony could not be used; nothing of what was asked has been done."""

    key: ClassVar[str] = "store.error"

    def __init__(self, **params: str | int) -> None:
        values = ", ".join(f"{name}={value}" for name, value in params.items())
        super().__init__(f"{self.key} ({values})" if values else self.key)
        self.params: dict[str, str | int] = params

    @property
    def damaged(self) -> bool:
        """Whether what was recorded is not as it was written."""
        return False


class RecordError(StoreError):
    """The record could not be read or added to."""

    key = "record.error"


class RecordMissing(RecordError):
    """There is no record at `path`."""

    key = "record.missing"


class RecordExists(RecordError):
    """A record is there already; it is never begun anew."""

    key = "record.exists"


class RecordEmpty(RecordError):
    """The file has no bytes: it is not a record without events, its content is gone."""

    key = "record.empty"

    @property
    def damaged(self) -> bool:
        """A record always has its first line."""
        return True


class RecordForeign(RecordError):
    """The file holds nothing that a record begins with."""

    key = "record.foreign"


class RecordLocked(RecordError):
    """Another process is writing: `pid` on `host` (0 and "" when it has not signed the lock yet)."""

    key = "record.locked"


class RecordFull(RecordError):
    """No room on the disk: nothing was recorded, and all that was recorded before is safe."""

    key = "record.full"


class RecordBroken(RecordError):
    """The disk failed (`reason`): nothing was recorded, and all that was recorded before is safe."""

    key = "record.broken"


class FolderReadOnly(RecordError):
    """The system does not let this folder be written (a locked USB stick, another user's folder)."""

    key = "record.folder_read_only"


class RecordReadOnly(RecordError):
    """The record was opened for reading only, as asked or because it is damaged at event `seq` (else 0)."""

    key = "record.read_only"

    @property
    def damaged(self) -> bool:
        """Whether that is why nothing can be recorded."""
        return bool(self.params.get("seq"))


class RecordClosed(RecordError):
    """The record has been closed."""

    key = "record.closed"


class RecordAppendOnly(RecordError):
    """Somebody asked to change or remove events; they are only ever added."""

    key = "record.append_only"


class RecordWithoutCeremony(RecordError):
    """What can be read of the record holds no ceremony, as when it is damaged in its first facts."""

    key = "record.no_ceremony"


class PeopleError(StoreError):
    """The roster could not be read or changed."""

    key = "people.error"


class PeopleDamaged(PeopleError):
    """The roster's file is not what this program writes."""

    key = "people.damaged"

    @property
    def damaged(self) -> bool:
        """As the name says."""
        return True


class PeopleMissing(PeopleError):
    """There is no roster at `path`."""

    key = "people.missing"


class PeopleExist(PeopleError):
    """There is a roster with people at `path`; it is never begun anew."""

    key = "people.exist"


class PersonExists(PeopleError):
    """The number belongs to somebody already."""

    key = "people.exists"


class PersonUnknown(PeopleError):
    """Nobody has this number, or that person has been erased."""

    key = "people.unknown"


def as_record_error(error: OSError, **params: str | int) -> RecordError:
    """The refusal that tells what the operating system reported.

    `error` is what the disk raised; `params` are further values for the message.
    """
    if error.errno in _FULL:
        return RecordFull(**params)
    if error.errno in _FORBIDDEN:
        return FolderReadOnly(**params)
    return RecordBroken(reason=error.strerror or str(error), **params)
