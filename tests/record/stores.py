"""Stores under test behind one small interface, and the judge of what they make of a crash."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, NamedTuple, Protocol

import msgspec
import pytest
from tinydb import TinyDB
from tinydb.storages import JSONStorage

from giaouoc.people import People, Person
from giaouoc.record import Record, RecordMissing
from giaouoc.store.chain import VIETNAM_TIME, Draft
from giaouoc.store.disk import DiskFile
from giaouoc.store.errors import PeopleMissing, StoreError
from tests.record.crashes import CrashState
from tests.record.simdisk import FOLDER, SimDisk, SimFile

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

__all__ = [
    "CarelessDisk",
    "Facts",
    "PeopleStore",
    "Played",
    "RecordStore",
    "StockTinyDB",
    "Store",
    "draft",
    "judge",
    "play",
    "stock_fsync",
]

Facts = list[int]

AFTERWARDS = 0xFFFFFF
MORNING = datetime(2017, 3, 3, 7, 30, tzinfo=VIETNAM_TIME)


def draft(fact: int) -> Draft:
    """The `fact`-th check-in of a morning, of a length of its own."""
    data = {"delegate": fact, "note": "Nguyễn Thị Ánh Tuyết"[: fact % 21]}
    return Draft(
        id=f"{fact:06x}",
        at=MORNING.replace(minute=fact % 60),
        desk="A",
        kind="DelegateCheckedIn",
        v=1,
        data=msgspec.json.encode(data),
    )


class Played(NamedTuple):
    """What happened in a run of `play`."""

    acknowledged: Facts
    """The facts that are safe, in order."""
    tried: list[Facts]
    """The facts of each append."""


class Store(Protocol):
    """Keeps facts, which are numbers."""

    def __init__(self, disk: SimDisk) -> None:
        """Open, or begin, on this disk."""

    def facts(self) -> Facts:
        """What is kept, in order."""

    def append(self, facts: Facts) -> None:
        """Keep more; return when they are safe."""


class RecordStore:
    """The record."""

    def __init__(self, disk: SimDisk) -> None:
        try:
            self.record = Record.open(FOLDER, disk=disk)
        except RecordMissing:
            self.record = Record.create(FOLDER, disk=disk)

    def facts(self) -> Facts:
        return [int(entry.id, 16) for entry in self.record.entries]

    def append(self, facts: Facts) -> None:
        self.record.append([draft(fact) for fact in facts])


class PeopleStore:
    """The roster."""

    def __init__(self, disk: SimDisk) -> None:
        try:
            self.people = People.open(FOLDER, disk=disk)
        except PeopleMissing:
            self.people = People.create(FOLDER, disk=disk)

    def facts(self) -> Facts:
        return [person.number for person in self.people.all()]

    def append(self, facts: Facts) -> None:
        self.people.add_many(Person(fact, f"Trần Văn {fact}", "Đại biểu") for fact in facts)


class StockTinyDB:
    """TinyDB's own JSONStorage, its code unchanged, on the simulated disk."""

    def __init__(self, disk: SimDisk) -> None:
        path = FOLDER / "db.json"
        file = disk.open(path) if disk.stamp(path) else disk.create(path)
        self.db = TinyDB(storage=lambda: _SimJSONStorage(file))

    def facts(self) -> Facts:
        return [document["fact"] for document in self.db.all()]

    def append(self, facts: Facts) -> None:
        self.db.insert_multiple({"fact": fact, "note": "x" * (fact % 21)} for fact in facts)


class CarelessDisk(SimDisk):
    """The disk of a program that forgets to flush its files."""

    def open(self, path: Path, *, writable: bool = False) -> DiskFile:
        return _unflushed(super().open(path, writable=writable))

    def create(self, path: Path) -> DiskFile:
        return _unflushed(super().create(path))


def play(make: Callable[[SimDisk], Store], disk: SimDisk, appends: Iterable[Facts]) -> Played:
    """Keep the facts append by append, noting on the disk's log what was acknowledged when.

    An append that fails is given up: the operator goes on with the next.
    """
    played = Played([], [])
    store = make(disk)
    disk.acknowledge(0)
    for facts in appends:
        played.tried.append(facts)
        try:
            store.append(facts)
        except StoreError:
            continue
        played.acknowledged.extend(facts)
        disk.acknowledge(len(played.acknowledged))
    return played


def judge(make: Callable[[SimDisk], Store], state: CrashState, played: Played) -> str:
    """What opening after a crash gives: "ok", or what is wrong with it.

    All that was acknowledged must be there in order, nothing else than what was being written, of that all or
    nothing; and the store must go on working.
    """
    known = played.acknowledged[: max(state.acknowledged, 0)]
    disk = SimDisk(state.files)
    try:
        store = make(disk)
        facts = store.facts()
    except Exception as error:  # noqa: BLE001 - whatever it is, the store is unreadable
        return f"unreadable: {type(error).__name__}"
    if facts[: len(known)] != known:
        return "lost"
    if facts[len(known) :] and facts[len(known) :] not in played.tried:
        return "wrong"
    try:
        store.append([AFTERWARDS])
        again = make(SimDisk(disk.files)).facts()
    except Exception as error:  # noqa: BLE001 - whatever it is, the store is of no use
        return f"unusable: {type(error).__name__}"
    return "ok" if again == [*facts, AFTERWARDS] else "unusable"


def stock_fsync(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the `os.fsync` of TinyDB's storage reach the simulated disk."""
    calls = SimpleNamespace(SEEK_END=os.SEEK_END, fsync=lambda number: _OPEN[number].flush())
    monkeypatch.setattr("tinydb.storages.os", calls)


def _unflushed(file: DiskFile) -> DiskFile:
    assert isinstance(file, SimFile)
    file.flush = lambda: None  # type: ignore[method-assign]
    return file


class _SimJSONStorage(JSONStorage):
    def __init__(self, file: DiskFile) -> None:
        self.kwargs = {}
        self._mode = "r+"
        self._handle = io.TextIOWrapper(io.BufferedRandom(_Raw(file)), encoding="utf-8")


class _Raw(io.RawIOBase):
    """What `open(path, "r+")` stands on, over a file of the simulated disk."""

    def __init__(self, file: DiskFile) -> None:
        super().__init__()
        self._file = file
        self._at = 0

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._file.stamp().size}[whence]
        self._at = start + offset
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer)
        data = self._file.read(self._at, len(view))
        view[: len(data)] = data
        self._at += len(data)
        return len(data)

    def write(self, data: ReadableBuffer) -> int:
        written = self._file.write(self._at, bytes(data))
        self._at += written
        return written

    def truncate(self, size: int | None = None) -> int:
        self._file.truncate(self._at if size is None else size)
        return self._at if size is None else size

    def fileno(self) -> int:
        _OPEN[id(self)] = self._file
        return id(self)


_OPEN: dict[int, DiskFile] = {}
