"""The roster: names and posts of delegates, the only personal data that is kept, and erasable.

The record holds of each person a number and a `commitment`, a keyed hash of name and post. The key, one random salt a
person, stands here. Erasing a row leaves a number nobody can resolve and a chain that still verifies.
"""

from __future__ import annotations

import contextlib
import hmac
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Self
from unicodedata import normalize

import msgspec
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document

from giaouoc.disk import OS_DISK, Disk, Stamp, write_new
from giaouoc.store_errors import PeopleDamaged, PersonExists, PersonUnknown

__all__ = ["AtomicStorage", "People", "Person", "commitment", "people_path"]

_TABLE = "people"
_SALT_BYTES = 16
_LOCK_WAIT = 2.0  # seconds; another process changes the roster for milliseconds


class Person(msgspec.Struct, frozen=True):
    """A delegate.

    Attributes:
        number: the same in badge and record.
        name: NFC.
        post: office and unit, NFC.
    """

    number: int
    name: str
    post: str


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

    HMAC-SHA256 with the salt's bytes as key over ``{"name":…,"number":…,"post":…}``, compact UTF-8 in NFC.

    Args:
        salt: 32 hexadecimal digits.
        number: the person's number.
        name: in any normal form.
        post: in any normal form.
    """
    fact = {"name": normalize("NFC", name), "number": number, "post": normalize("NFC", post)}
    canonical = msgspec.json.encode(fact, order="sorted")
    return hmac.digest(bytes.fromhex(salt), canonical, "sha256").hex()[:32]


class AtomicStorage(Storage):
    """A TinyDB storage that puts a whole new file in place in one step: a reader sees the old or the new, never half.

    The file written beside is only readable by its owner, flushed before it takes the name, and never stays.

    Args:
        path: the file.
        disk: where.
    """

    def __init__(self, path: Path, disk: Disk) -> None:
        super().__init__()
        self._path = path
        self._new_path = path.with_name(f"{path.name}.new")
        self._disk = disk
        self._read_at: Stamp | None = None
        self._tables: dict[str, dict[str, Any]] = {}

    def read(self) -> dict[str, dict[str, Any]]:
        """The tables; the file is read again only when it has changed.

        Raises:
            PeopleDamaged: it is not what `write` leaves.
            FileNotFoundError: it is not there.
        """
        stamp = self._disk.stamp(self._path)
        if stamp is None or stamp != self._read_at:
            file = self._disk.open(self._path)
            try:
                raw = file.read()
            finally:
                file.close()
            try:
                self._tables = msgspec.json.decode(raw, type=dict[str, dict[str, Any]])
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                raise PeopleDamaged(path=str(self._path)) from error
            self._read_at = stamp
        return dict(self._tables)

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Put the tables in place of the ones before; on return they are on the drive."""
        self.sweep()
        write_new(self._disk, self._new_path, msgspec.json.format(msgspec.json.encode(data)))
        self._read_at = None
        self._disk.replace(self._new_path, self._path)
        self._disk.flush_folder(self._path.parent)

    def sweep(self) -> None:
        """Take away what a crash in the middle of a write left."""
        if self._disk.stamp(self._new_path) is not None:
            self._disk.remove(self._new_path)


class People:
    """The roster of one ceremony, in ``people.json``; made by `create` and `open`.

    A change takes effect with its return; while another process is changing the roster it waits for that.
    """

    def __init__(self, path: Path, disk: Disk) -> None:
        self.path = path
        self._disk = disk
        self._storage = AtomicStorage(path, disk)
        self._table = _database(self._storage).table(_TABLE)

    @classmethod
    def create(cls, path: Path, *, disk: Disk = OS_DISK) -> Self:
        """An empty roster.

        Args:
            path: the ceremony's folder, or the file in it.
            disk: where.

        Raises:
            FileExistsError: there is one.
            OSError: the disk failed.
        """
        people = cls(people_path(path), disk)
        disk.make_folder(people.path.parent)
        with people._changing():
            if disk.stamp(people.path) is not None:
                raise FileExistsError(people.path)
            people._storage.write({_TABLE: {}})
        return people

    @classmethod
    def open(cls, path: Path, *, disk: Disk = OS_DISK) -> Self:
        """The roster that is there.

        Raises:
            FileNotFoundError: there is none.
            PeopleDamaged: the file is not a roster.
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
        rows = (self._checked(document) for document in self._table)
        return tuple(Person(row.number, row.name, row.post) for row in sorted(rows, key=lambda row: row.number))

    def add(self, number: int, name: str, post: str) -> str:
        """Keep a person; the commitment for the record.

        Raises:
            PersonExists: the number is taken.
        """
        return self.add_many([Person(number, name, post)])[0]

    def add_many(self, persons: Iterable[Person]) -> tuple[str, ...]:
        """Keep these people in one write, all or none; their commitments in the same order.

        Raises:
            PersonExists: a number is taken or occurs twice.
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

    def erase(self, number: int) -> None:
        """Forget a person: name, post and salt are in no file of the folder afterwards.

        What the drive keeps of overwritten files outside the file system is not ours to reach.

        Raises:
            PersonUnknown: nobody has the number.
        """
        with self._changing():
            if self._row(number) is None:
                raise PersonUnknown(number=number)
            self._table.remove(doc_ids=[number])

    def commitment_of(self, number: int) -> str | None:
        """The person's commitment, as `add` gave it; None when there is no such person."""
        row = self._row(number)
        return None if row is None else commitment(row.salt, row.number, row.name, row.post)

    def verify_commitment(self, number: int, expected: str) -> bool | None:
        """Whether this is the person the record committed to; None when they have been erased."""
        actual = self.commitment_of(number)
        return None if actual is None else hmac.compare_digest(actual, expected)

    def _row(self, number: int) -> _Row | None:
        document = self._table.get(doc_id=number)
        return None if document is None else self._checked(document)

    def _checked(self, document: object) -> _Row:
        try:
            return msgspec.convert(document, _Row)
        except msgspec.ValidationError as error:
            raise PeopleDamaged(path=str(self.path)) from error

    @contextlib.contextmanager
    def _changing(self) -> Iterator[None]:
        lock = self._disk.lock(self.path.with_name(f"{self.path.name}.lock"), _LOCK_WAIT)
        try:
            yield
            self._storage.sweep()
        finally:
            lock.release()


def _new_row(person: Person) -> _Row:
    name, post = normalize("NFC", person.name), normalize("NFC", person.post)
    return _Row(person.number, name, post, secrets.token_hex(_SALT_BYTES))


def _database(storage: AtomicStorage) -> TinyDB:
    return TinyDB(storage=lambda: storage)
