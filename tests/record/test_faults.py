"""Every call to the disk fails once, three times or for good: nothing acknowledged is lost, nothing false told."""

from __future__ import annotations

import errno
from collections import Counter
from collections.abc import Callable

import pytest

from giaouoc.record import Follower, Note, Record, RecordBroken, RecordFull, verify
from giaouoc.store.errors import StoreError
from tests.record.simdisk import FOLDER, Fault, SimDisk
from tests.record.stores import Facts, RecordStore, draft

Report = Callable[[str, object], None]

APPENDS: list[Facts] = [[1], [2], [3, 4], [5], [6], [7]]
FOREVER = 1_000_000


@pytest.mark.parametrize("start", ["nothing", "torn", "numbered"])
@pytest.mark.parametrize("windows", [False, True], ids=["posix", "windows"])
def test_an_error_at_every_call(start: str, windows: bool, record_property: Report) -> None:
    verdicts = Counter[str]()
    call = 0
    failed = True
    while failed:
        failed = False
        for error in (errno.EIO, errno.ENOSPC, 0):
            for times in (1, 3, FOREVER):
                for landed in (0, 7, FOREVER):
                    faults = Faults(call, times, Fault(error, landed))
                    verdicts[outcome(SimDisk(before(start), windows=windows), faults)] += 1
                    failed = failed or faults.failed
        call += 1
    record_property("injected I/O errors", dict(verdicts))
    print(f"\ninjected I/O errors: {verdicts.total()} runs, {call} calls {dict(verdicts)}")
    assert set(verdicts) == {"ok"}
    assert verdicts.total() >= 500


@pytest.mark.parametrize(
    ("error", "refusal"),
    [(errno.ENOSPC, RecordFull), (errno.EFBIG, RecordFull), (errno.EIO, RecordBroken)],
)
def test_a_failed_write_is_told_and_the_next_goes_to_a_new_file(error: int, refusal: type[StoreError]) -> None:
    disk = SimDisk()
    record = Record.create(FOLDER, disk=disk)
    record.append([draft(1)])
    before = disk.files["record.json"]

    disk.fault = Faults(0, 1, Fault(error, landed=40))
    with pytest.raises(refusal):
        record.append([draft(2)])
    assert record.seq == 1
    assert disk.files["record.json"] == before

    (entry,) = record.append([draft(3)])
    assert entry.seq == 2
    assert record.recovered == [Note("record.note.generation_new", {"file": "record.json"})]
    assert list(disk.files) == ["record.json"]
    assert verify(FOLDER, record.head, disk=disk).head_at == 2


def test_a_failed_flush_is_never_tried_again_on_the_same_file() -> None:
    disk = SimDisk()
    record = Record.create(FOLDER, disk=disk)
    failed = disk.stamp(record.path)
    disk.fault = lambda call: Fault(errno.EIO) if call == "flush" else None
    for fact in range(3):
        with pytest.raises(RecordBroken) as refusal:
            record.append([draft(fact)])
        assert refusal.value.params["reason"] == "Input/output error"
    disk.fault = None
    record.append([draft(9)])
    now = disk.stamp(record.path)
    assert failed is not None
    assert now is not None
    assert now.file != failed.file


class Faults:
    """Call number `at` and the `times - 1` after it fail."""

    def __init__(self, at: int, times: int, fault: Fault) -> None:
        self._at = at
        self._until = at + times
        self._fault = fault
        self._calls = 0
        self.failed = False

    def __call__(self, call: str) -> Fault | None:
        failing = self._at <= self._calls < self._until
        self._calls += 1
        self.failed = self.failed or failing
        return self._fault if failing else None


class Reader:
    """Another process that follows the record and starts over when told that events were withdrawn."""

    def __init__(self, disk: SimDisk) -> None:
        self.follower = Follower(FOLDER, disk=disk)
        self.facts: Facts = []

    def look(self) -> None:
        restarts = self.follower.restarts
        entries = self.follower.poll()
        if self.follower.restarts != restarts:
            self.facts.clear()
        self.facts += [int(entry.id, 16) for entry in entries]


def before(start: str) -> dict[str, bytes]:
    """The files a run starts with; each but "nothing" holds fact 100."""
    if start == "nothing":
        return {}
    disk = SimDisk()
    RecordStore(disk).append([100])
    sound = disk.files["record.json"]
    if start == "torn":
        return {"record.json": sound.removesuffix(b"}}\n") + b',"2":{"kind":"Del'}
    RecordStore(disk).append([101])
    return {"record.json": sound, "record.json.2": disk.files["record.json"]}


def outcome(disk: SimDisk, faults: Faults) -> str:
    """A run with these faults, from opening on, with a reader beside it; then the disk is well again."""
    reader = Reader(disk)
    kept = RecordStore(SimDisk(disk.files)).facts()
    disk.fault = faults
    try:
        store = RecordStore(disk)
        acknowledged = store.facts()
        for facts in APPENDS:
            reader.look()
            try:
                store.append(facts)
            except StoreError:
                continue
            acknowledged = [*acknowledged, *facts]
            if store.facts() != acknowledged:
                return "wrong in memory"
    except StoreError:
        acknowledged = kept
    disk.fault = None
    reader.look()
    again = RecordStore(SimDisk(disk.files)).facts()
    extra = again[len(acknowledged) :]
    if again[: len(acknowledged)] != acknowledged:
        return "lost"
    if extra and extra not in APPENDS:
        return "wrong"
    if reader.facts != again or reader.follower.damage is not None:
        return "wrong for a reader"
    return "ok"
