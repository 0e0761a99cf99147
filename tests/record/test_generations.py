"""Going over to a new file where an open file cannot be replaced, as on Windows; and back to the plain name."""

from __future__ import annotations

import errno

import pytest

from giaouoc.record import Follower, Note, Record, RecordBroken, verify
from tests.record.simdisk import FOLDER, Fault, SimDisk
from tests.record.stores import draft


def broken_record(disk: SimDisk) -> Record:
    """A record with event 1, whose file can no longer be trusted."""
    record = Record.create(FOLDER, disk=disk)
    record.append([draft(1)])
    disk.fault = lambda call: Fault(errno.EIO) if call == "flush" else None
    with pytest.raises(RecordBroken):
        record.append([draft(2)])
    disk.fault = None
    return record


def test_a_reader_lets_go_so_that_the_file_can_be_replaced() -> None:
    disk = SimDisk(windows=True)
    follower = Follower(FOLDER, disk=disk)
    record = broken_record(disk)
    assert [entry.seq for entry in follower.poll()] == [1]

    disk.while_waiting = follower.poll
    record.append([draft(3)])

    assert list(disk.files) == ["record.json"]
    assert [entry.id for entry in follower.poll()] == [draft(3).id]
    assert follower.restarts == 0


def test_a_file_that_stays_open_keeps_its_name_and_the_record_gets_a_number() -> None:
    disk = SimDisk(windows=True)
    record = broken_record(disk)
    reader = disk.open(record.path)

    record.append([draft(3)])
    record.append([draft(4)])

    assert list(disk.files) == ["record.json", "record.json.2"]
    assert record.recovered == [Note("record.note.generation_new", {"file": "record.json.2"})]
    assert verify(FOLDER, disk=disk).events == 3
    follower = Follower(FOLDER, disk=disk)
    assert len(follower.poll()) == 3

    reader.close()
    follower.close()
    record.close()
    assert list(disk.files) == ["record.json"]
    assert verify(FOLDER, record.head, disk=disk).head_at == 3


def test_opening_gives_a_numbered_record_its_plain_name_and_keeps_what_was_never_acknowledged() -> None:
    disk = SimDisk()
    Record.create(FOLDER, disk=disk).append([draft(1)])
    shared = disk.files["record.json"]
    Record.open(FOLDER, disk=disk).append([draft(2)])
    unacknowledged = disk.files["record.json"]
    other = SimDisk({"record.json": shared})
    Record.open(FOLDER, disk=other).append([draft(3)])

    disk = SimDisk({"record.json": unacknowledged, "record.json.2": other.files["record.json"]})
    record = Record.open(FOLDER, disk=disk)

    assert [entry.id for entry in record.entries] == [draft(1).id, draft(3).id]
    assert record.recovered == [
        Note("record.note.generation_adopted", {"file": "record.json.2"}),
        Note("record.note.unacknowledged_saved", {"file": "record.json.cut-1"}),
    ]
    assert disk.files["record.json"] == other.files["record.json"]
    assert draft(2).id.encode() in disk.files["record.json.cut-1"]


def test_a_generation_that_was_not_finished_is_cleared_away() -> None:
    disk = SimDisk()
    Record.create(FOLDER, disk=disk).append([draft(1)])
    files = {**disk.files, "record.json.new": disk.files["record.json"][:100]}
    record = Record.open(FOLDER, disk=SimDisk(files))
    assert record.seq == 1
    assert record.recovered == [Note("record.note.generation_unfinished", {"file": "record.json.new"})]


@pytest.mark.parametrize("replaced", ["by an older copy", "by an editor", "by nothing"])
def test_a_record_that_others_replace_while_it_is_written_loses_nothing(replaced: str) -> None:
    """A sync tool, an editor that saves under the same name, a stock TinyDB: the next append puts it right."""
    disk = SimDisk()
    record = Record.create(FOLDER, disk=disk)
    record.append([draft(1)])
    older = disk.files["record.json"]
    record.append([draft(2)])
    disk.remove(record.path)
    if replaced != "by nothing":
        content = older if replaced == "by an older copy" else older.replace(b"07:01", b"08:01")
        disk.create(record.path).write(0, content)

    record.append([draft(3)])

    assert verify(FOLDER, record.head, disk=disk).head_at == 3
    assert record.recovered[-1] == Note("record.note.generation_new", {"file": "record.json"})
    kept = [content for name, content in disk.files.items() if name.startswith("record.json.cut-")]
    assert [b"08:01" in content for content in kept] == ([True] if replaced == "by an editor" else [])
