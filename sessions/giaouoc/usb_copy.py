"""A copy of a ceremony on another drive: whether it could take over."""

from __future__ import annotations

from pathlib import Path

from giaouoc.folder import KEY, PEOPLE, RECORD, CeremonyFolder, KeyDamaged, KeyMissing, is_ceremony
from giaouoc.refusal import Refusal, refuse
from giaouoc.store.errors import PeopleError, StoreError

__all__ = ["copy_fault"]


def copy_fault(folder: CeremonyFolder, copy: Path) -> Refusal | None:
    """Why a copy could not take over; it needs the same record to its end, the same people, and the same key."""
    if not is_ceremony(copy):
        return refuse("preflight.nothing_there", path=str(copy), what=RECORD)
    if copy.resolve() == folder.path.resolve():
        return refuse("preflight.same_folder", path=str(copy))
    try:
        with CeremonyFolder.open(copy, read_only=True) as other:
            damage, length, head = other.record.damage, other.record.seq, other.head
            persons = dict(other.persons())
        same_key = (copy / KEY).read_bytes() == (folder.path / KEY).read_bytes()
    except StoreError as error:
        return refuse("preflight.no_copy", path=str(copy), what=_file_of(error))
    except OSError:
        return refuse("preflight.no_copy", path=str(copy), what=KEY)
    if damage is not None:
        return refuse("preflight.no_copy", path=str(copy), what=RECORD)
    facts = folder.ceremony.facts
    if not 0 < length <= len(facts) or facts[length - 1].hash != head:
        return refuse("preflight.other_ceremony", path=str(copy))
    if length < len(facts):
        return refuse("preflight.old_copy", path=str(copy), newer=len(facts) - length)
    if persons != dict(folder.persons()):
        return refuse("preflight.no_copy", path=str(copy), what=PEOPLE)
    return None if same_key else refuse("preflight.no_copy", path=str(copy), what=KEY)


def _file_of(error: StoreError) -> str:
    """The file of a copy that an error is about."""
    if isinstance(error, KeyMissing | KeyDamaged):
        return KEY
    return PEOPLE if isinstance(error, PeopleError) else RECORD
