"""Reading along while another process writes."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from giaouoc.record import Follower, Record, RecordBroken
from giaouoc.store.chain import GENESIS
from tests.record.simdisk import FOLDER, Fault, SimDisk
from tests.record.stores import draft


def test_it_may_begin_before_the_record(tmp_path: Path) -> None:
    follower = Follower(tmp_path / "ceremony")
    assert follower.poll() == ()

    with Record.create(tmp_path / "ceremony") as record:
        assert follower.poll() == ()
        first = record.append([draft(1)])
        pair = record.append([draft(2), draft(3)])
        assert follower.poll() == first + pair
        assert (follower.seq, follower.head) == (3, record.head)
        assert follower.poll() == ()

    with Record.open(tmp_path / "ceremony") as record:  # the writer died and was started again
        assert follower.poll() == ()
        fourth = record.append([draft(4)])
        assert follower.poll() == fourth
    assert follower.restarts == 0
    follower.close()


def test_an_incomplete_append_comes_when_it_is_complete() -> None:
    disk = SimDisk()
    record = Record.create(FOLDER, disk=disk)
    record.append([draft(1)])
    one = disk.files["record.json"]
    pair = record.append([draft(2), draft(3)])
    whole = disk.files["record.json"]

    disk = SimDisk({"record.json": one})
    follower = Follower(FOLDER, disk=disk)
    assert len(follower.poll()) == 1
    file = disk.open(record.path)
    for size in range(len(one), len(whole) - len(b"}}\n")):
        file.write(0, whole[:size])
        assert follower.poll() == ()
        assert follower.damage is None
    file.write(0, whole)
    assert follower.poll() == pair


def test_events_the_writer_took_back_are_withdrawn() -> None:
    """The reader saw event 2 before its flush failed; then another event 2 was recorded."""
    disk = SimDisk()
    record = Record.create(FOLDER, disk=disk)
    record.append([draft(1)])
    follower = Follower(FOLDER, disk=disk)

    def look_then_fail(call: str) -> Fault | None:
        if call != "flush":
            return None
        disk.fault = None
        follower.poll()
        return Fault(errno.EIO)

    disk.fault = look_then_fail
    with pytest.raises(RecordBroken):
        record.append([draft(2)])
    assert (follower.seq, follower.restarts) == (2, 0)

    record.append([draft(3)])
    assert [entry.id for entry in follower.poll()] == [draft(1).id, draft(3).id]
    assert (follower.restarts, follower.head) == (1, record.head)


def test_damage_is_told_and_stops_it() -> None:
    disk = SimDisk()
    record = Record.create(FOLDER, disk=disk)
    for fact in range(1, 5):
        record.append([draft(fact)])
    altered = disk.files["record.json"].replace(b'"delegate":3', b'"delegate":8')
    follower = Follower(FOLDER, disk=SimDisk({"record.json": altered}))
    assert len(follower.poll()) == 2
    assert follower.damage is not None
    assert (follower.damage.seq, follower.damage.events_after) == (3, 1)


def test_a_disk_that_cannot_be_read_is_a_value_not_an_error() -> None:
    disk = SimDisk()
    record = Record.create(FOLDER, disk=disk)
    follower = Follower(FOLDER, disk=disk)
    record.append([draft(1)])
    disk.fault = lambda call: Fault(errno.EIO)
    assert follower.poll() == ()
    assert follower.trouble is not None
    assert follower.head == GENESIS
    disk.fault = None
    assert len(follower.poll()) == 1
    assert follower.trouble is None
