"""The roster: names and posts of delegates, the only personal data that is kept, and erasable.

The record holds of each person a number and a `commitment`, a keyed hash of name and post. The key, one random salt a
person, stands here. Erasing a row leaves a number nobody can resolve and a chain that still verifies.
"""

from __future__ import annotations

import contextlib
import hmac
import secrets
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Self, TypeVar
from unicodedata import normalize

import msgspec
from tinydb import TinyDB
from tinydb.table import Document

from giaouoc.store.atomic_storage import AtomicStorage
from giaouoc.store.disk import OS_DISK, Disk
from giaouoc.store.errors import (
    PeopleDamaged,
    PeopleExist,
    PeopleMissing,
    PersonExists,
    PersonUnknown,
    as_record_error,
)

__all__ = ["People", "Person", "commitment", "people_path"]

T = TypeVar("T")

_TABLE = "people"
_SALT_BYTES = 16
_LOCK_WAIT = 2.0  # seconds; another process changes the roster for milliseconds


class Person(msgspec.Struct, frozen=True):
    """A delegate."""

    number: int
    """The same in badge and record."""
    name: str
    """NFC."""
    post: str
    """Office and unit, NFC."""


class _Row(msgspec.Struct, frozen=True):
    number: int
    name: str
    post: str
    salt: str


def people_path(path: Path) -> Path:
    """The roster's file, for the path of a ceremony's folder or of the file itself."""
    return path if path.suffix == ".json" else path / "people.json"


def commitment(salt: str, number: int, name: str, post: str) -> str:
    """What the record keeps of a person: 32 hexadecimal digits that tell nothing without the salt.

    HMAC-SHA256 with the salt's bytes as key over `{"name":…,"number":…,"post":…}`, compact UTF-8 in NFC. `salt` is 32
    hexadecimal digits; `number` is the person's; `name` and `post` may be in any normal form.
    """
    fact = {"name": normalize("NFC", name), "number": number, "post": normalize("NFC", post)}
    canonical = msgspec.json.encode(fact, order="sorted")
    return hmac.digest(bytes.fromhex(salt), canonical, "sha256").hex()[:32]


class People:
    """The roster of one ceremony, in `people.json`; made by `create` and `open`.

    A change takes effect with its return; while another process is changing the roster it waits for that. Whatever
    the disk reports comes as a `StoreError`.
    """

    def __init__(self, path: Path, disk: Disk) -> None:
        self.path = path
        self._disk = disk
        self._storage = AtomicStorage(path, disk)
        self._table = _database(self._storage).table(_TABLE)
        self._read: object = None
        """The rows, as the storage gave them, that `_everybody` was made of."""
        self._everybody: tuple[Person, ...] = ()

    @classmethod
    def create(cls, path: Path, *, disk: Disk = OS_DISK) -> Self:
        """An empty roster; one without people, as a broken-off creation leaves it, is taken over.

        `path` is the ceremony's folder, or the file in it, on `disk`.

        Raises `PeopleExist` when there is a roster with people.
        """
        people = cls(people_path(path), disk)
        with _telling(people.path):
            disk.make_folder(people.path.parent)
        with people._changing():
            if disk.stamp(people.path) is None:
                people._storage.write({_TABLE: {}})
            elif people.all():
                raise PeopleExist(path=str(people.path))
        return people

    @classmethod
    def open(cls, path: Path, *, disk: Disk = OS_DISK) -> Self:
        """The roster that is there.

        Raises `PeopleMissing` when there is none, `PeopleDamaged` when the file is not a roster.
        """
        people = cls(people_path(path), disk)
        people.all()
        return people

    def get(self, number: int) -> Person | None:
        """The person with this number; None when there is none or they have been erased."""
        row = self._row(number)
        return None if row is None else Person(row.number, row.name, row.post)

    def all(self) -> tuple[Person, ...]:
        """Everybody, by number."""
        with _telling(self.path):
            read = self._storage.read().get(_TABLE, {})
        if read is not self._read:
            rows = sorted(self._checked(list(read.values()), list[_Row]), key=lambda row: row.number)
            self._everybody = tuple(Person(row.number, row.name, row.post) for row in rows)
            self._read = read
        return self._everybody

    def add(self, number: int, name: str, post: str) -> str:
        """Keep a person; the commitment for the record.

        Raises `PersonExists` when the number is taken.
        """
        return self.add_many([Person(number, name, post)])[0]

    def add_many(self, persons: Iterable[Person]) -> tuple[str, ...]:
        """Keep these people in one write, all or none; their commitments in the same order.

        Raises `PersonExists` when a number is taken or occurs twice.
        """
        rows = [_new_row(person) for person in persons]
        with self._changing():
            taken = {person.number for person in self.all()}
            for row in rows:
                if row.number in taken:
                    raise PersonExists(number=row.number)
                taken.add(row.number)
            self._table.insert_multiple(Document(msgspec.structs.asdict(row), row.number) for row in rows)
        return tuple(commitment(row.salt, row.number, row.name, row.post) for row in rows)

    def change_many(self, persons: Iterable[Person], record: Callable[[tuple[str, ...]], None]) -> None:
        """Give these people other names or posts under new salts, all in one write or none.

        `record` is called with their new commitments, in the same order, and puts them on record before the roster
        changes: when it raises nothing has changed, and after a crash the roster still shows the former names.

        Raises `PersonUnknown` when a number is nobody's.
        """
        rows = [_new_row(person) for person in persons]
        with self._changing():
            known = {person.number for person in self.all()}
            for row in rows:
                if row.number not in known:
                    raise PersonUnknown(number=row.number)
            record(tuple(commitment(row.salt, row.number, row.name, row.post) for row in rows))
            if rows:
                tables = self._storage.read()
                changed = {str(row.number): msgspec.structs.asdict(row) for row in rows}
                self._storage.write({**tables, _TABLE: tables[_TABLE] | changed})
                self._table.clear_cache()

    def erase(self, number: int) -> None:
        """Forget a person: name, post and salt are in no file of the folder afterwards.

        What the drive keeps of overwritten files outside the file system is not ours to reach.

        Raises `PersonUnknown` when nobody has the number.
        """
        self.erase_many([number])

    def erase_many(self, numbers: Iterable[int]) -> None:
        """Forget these people in one write, all or none.

        Raises `PersonUnknown` when a number is nobody's.
        """
        gone = sorted(set(numbers))
        with self._changing():
            known = {person.number for person in self.all()}
            for number in gone:
                if number not in known:
                    raise PersonUnknown(number=number)
            if gone:
                self._table.remove(doc_ids=gone)

    def commitment_of(self, number: int) -> str | None:
        """The person's commitment, as `add` gave it; None when there is no such person."""
        row = self._row(number)
        return None if row is None else commitment(row.salt, row.number, row.name, row.post)

    def verify_commitment(self, number: int, expected: str) -> bool | None:
        """Whether this is the person the record committed to; None when they have been erased."""
        actual = self.commitment_of(number)
        return None if actual is None else hmac.compare_digest(actual, expected)

    def _row(self, number: int) -> _Row | None:
        with _telling(self.path):
            document = self._table.get(doc_id=number)
        return None if document is None else self._checked(document, _Row)

    def _checked(self, read: object, shape: type[T]) -> T:
        try:
            return msgspec.convert(read, shape)
        except msgspec.ValidationError as error:
            raise PeopleDamaged(path=str(self.path)) from error

    @contextlib.contextmanager
    def _changing(self) -> Iterator[None]:
        with _telling(self.path):
            lock = self._disk.lock(self.path.with_name(f"{self.path.name}.lock"), _LOCK_WAIT)
            try:
                yield
            finally:
                lock.release()


@contextlib.contextmanager
def _telling(path: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise PeopleMissing(path=str(path)) from error
    except OSError as error:
        raise as_record_error(error) from error


def _new_row(person: Person) -> _Row:
    name, post = normalize("NFC", person.name), normalize("NFC", person.post)
    return _Row(person.number, name, post, secrets.token_hex(_SALT_BYTES))


def _database(storage: AtomicStorage) -> TinyDB:
    return TinyDB(storage=lambda: storage)
