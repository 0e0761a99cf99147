"""No crash, at any byte of any write, loses what the operator was told is recorded."""

from __future__ import annotations

import errno
import json
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import islice

import pytest

from giaouoc.record import Follower
from tests.record.crashes import CrashState, crash_states, kill_states, power_cut_states
from tests.record.simdisk import FOLDER, Fault, Flush, FlushFolder, SimDisk
from tests.record.stores import (
    CarelessDisk,
    Facts,
    PeopleStore,
    Played,
    RecordStore,
    StockTinyDB,
    Store,
    judge,
    play,
    stock_fsync,
)

Report = Callable[[str, object], None]

MORNING: list[Facts] = [*([fact] for fact in range(1, 22)), [22, 23, 24], [25], [26, 27]]
SHORT: list[Facts] = [[1], [2], [3, 4], [5]]


def test_crashes_at_every_byte_of_a_morning(record_property: Report) -> None:
    disk = SimDisk()
    played = play(RecordStore, disk, MORNING)
    verdicts = tally(RecordStore, crash_states(disk), played)
    report(record_property, "crash states", verdicts)
    assert set(verdicts) == {"ok"}
    assert verdicts.total() >= 10_000


def test_crashes_while_mending_what_a_crash_left(record_property: Report) -> None:
    disk = SimDisk()
    played = play(RecordStore, disk, SHORT)
    verdicts = Counter[str]()
    for state in islice(crash_states(disk), None, None, 85):
        mending = SimDisk(state.files)
        RecordStore(mending)
        second = (crash._replace(acknowledged=state.acknowledged) for crash in crash_states(mending))
        verdicts += tally(RecordStore, second, played)
    report(record_property, "crashes inside recovery", verdicts)
    assert set(verdicts) == {"ok"}
    assert verdicts.total() >= 5_000


@pytest.mark.parametrize("windows", [False, True], ids=["posix", "windows"])
def test_crashes_while_going_over_to_a_new_generation(windows: bool, record_property: Report) -> None:
    disk = SimDisk(windows=windows)
    follower = Follower(FOLDER, disk=disk)
    disk.fault = fail("flush", [4, 7, 8])  # the flush of an append, then of the new generation after it
    played = play(lambda on: Following(on, follower), disk, MORNING[:6])
    assert len(played.acknowledged) < len(played.tried)
    disk.fault = None
    RecordStore(disk)  # opening gives a numbered generation its plain name
    verdicts = tally(RecordStore, crash_states(disk), played)
    report(record_property, "crash states around a new generation", verdicts)
    assert set(verdicts) == {"ok"}


def test_stale_bytes_behind_the_end(record_property: Report) -> None:
    """A drive may show what lay there before: zeros, noise, half a line, earlier lines of this record or another."""
    disk = SimDisk()
    played = play(RecordStore, disk, SHORT)
    lines = disk.files["record.json"].splitlines(keepends=True)
    other = SimDisk()
    play(RecordStore, other, [[7], [8]])
    stale = (
        b"\0" * 64,
        bytes(range(256)),
        b"".join(lines[1:3]),
        lines[3][100:] + b"}}\n",
        b"\n".join(other.files["record.json"].split(b"\n")[1:3]),
        b',"99":{"kind":"Old","seq":99,"hash":"' + b"0" * 64 + b'"}\n}}\n',
    )
    states = (
        state._replace(files={**state.files, "record.json": state.files["record.json"] + behind})
        for state in power_cut_states(disk.base, disk.log)
        for behind in stale
        if state.acknowledged >= 2
    )
    verdicts = tally(RecordStore, states, played)
    report(record_property, "stale tails", verdicts)
    assert set(verdicts) == {"ok"}
    assert verdicts.total() >= 400


def test_crashes_of_the_roster(record_property: Report) -> None:
    disk = SimDisk()
    played = play(PeopleStore, disk, SHORT)
    verdicts = tally(PeopleStore, crash_states(disk), played)
    report(record_property, "crash states of the roster", verdicts)
    assert set(verdicts) == {"ok"}


def test_a_follower_in_every_crash_state(record_property: Report) -> None:
    """Before anything is mended a reader sees whole appends in order, all acknowledged ones among them."""
    disk = SimDisk()
    play(RecordStore, disk, SHORT)
    whole = [[], [1], [1, 2], [1, 2, 3, 4], [1, 2, 3, 4, 5]]
    seen = Counter[int]()
    for state in kill_states(disk.base, disk.log):
        follower = Follower(FOLDER, disk=SimDisk(state.files))
        facts = [int(entry.id, 16) for entry in follower.poll()]
        assert facts in whole
        assert len(facts) >= state.acknowledged
        assert follower.damage is None
        seen[len(facts)] += 1
    report(record_property, "crash states by the facts a follower saw", Counter({str(n): seen[n] for n in seen}))
    assert {*seen} == {len(facts) for facts in whole}


def test_one_write_and_one_flush_an_append() -> None:
    disk = SimDisk()
    store = RecordStore(disk)
    for facts in MORNING:
        before = len(disk.log)
        store.append(facts)
        assert [type(op).__name__ for op in disk.log[before:]] == ["Write", "Flush"]


def test_stock_tinydb_can_read_every_repaired_record() -> None:
    disk = SimDisk()
    play(RecordStore, disk, SHORT)
    read = Counter[int]()
    for state in kill_states(disk.base, disk.log):
        mended = SimDisk(state.files)
        store = RecordStore(mended)
        documents = json.loads(mended.files["record.json"])["events"].values()
        assert [int(document["id"], 16) for document in documents] == store.facts()
        read[len(documents)] += 1
    assert {*read} == {0, 1, 2, 4, 5}


class TestTheHarnessCanFail:
    """Three stores known to be bad, and a record on a disk that is not flushed, are all caught."""

    def test_stock_tinydb(self, monkeypatch: pytest.MonkeyPatch, record_property: Report) -> None:
        stock_fsync(monkeypatch)
        disk = SimDisk()
        played = play(StockTinyDB, disk, MORNING[:8])
        verdicts = tally(StockTinyDB, crash_states(disk), played)
        report(record_property, "stock JSONStorage", verdicts)
        assert verdicts["unreadable: JSONDecodeError"] > 0

    def test_append_without_fsync(self, record_property: Report) -> None:
        disk = CarelessDisk()
        played = play(RecordStore, disk, SHORT)
        assert not any(isinstance(op, Flush) for op in disk.log)
        verdicts = tally(RecordStore, power_cut_states(disk.base, disk.log), played)
        report(record_property, "append without fsync", verdicts)
        assert verdicts["lost"] > 0

    def test_rename_without_fsync(self, record_property: Report) -> None:
        disk = CarelessDisk()
        played = play(PeopleStore, disk, SHORT)
        verdicts = tally(PeopleStore, power_cut_states(disk.base, disk.log), played)
        report(record_property, "rename without fsync", verdicts)
        assert verdicts["lost"] + verdicts["unreadable: PeopleDamaged"] > 0

    def test_names_that_were_not_flushed(self, record_property: Report) -> None:
        disk = SimDisk()
        played = play(RecordStore, disk, SHORT)
        disk.log[:] = [op for op in disk.log if not isinstance(op, FlushFolder)]
        verdicts = tally(RecordStore, power_cut_states(disk.base, disk.log), played)
        report(record_property, "folder not flushed", verdicts)
        assert verdicts["lost"] > 0


class Following(RecordStore):
    """The record with a reader that looks after every append, and whenever the writer waits for it."""

    def __init__(self, disk: SimDisk, follower: Follower) -> None:
        super().__init__(disk)
        self._follower = follower

    def append(self, facts: Facts) -> None:
        try:
            super().append(facts)
        finally:
            self._follower.poll()


def fail(call: str, times: Iterable[int]) -> Callable[[str], Fault | None]:
    """The n-th call of this kind fails with an I/O error, for each n in `times`."""
    count = 0
    failing = set(times)

    def fault(name: str) -> Fault | None:
        nonlocal count
        count += name == call
        return Fault(errno.EIO) if name == call and count in failing else None

    return fault


def tally(make: Callable[[SimDisk], Store], states: Iterable[CrashState], played: Played) -> Counter[str]:
    return Counter(judge(make, state, played) for state in states)


def report(record_property: Report, what: str, verdicts: Counter[str]) -> None:
    record_property(what, dict(verdicts))
    print(f"\n{what}: {verdicts.total()} {dict(verdicts)}")
