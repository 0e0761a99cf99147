"""What a check finds: every flipped bit, every cut when the printed head is given; and what it cannot find."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import msgspec
import pytest

from giaouoc.record import Record, Verdict, head_code, verify
from giaouoc.store.chain import GENESIS, seal
from giaouoc.store.layout import CLOSING, HEADER
from tests.record.simdisk import FOLDER, SimDisk
from tests.record.stores import draft

Report = Callable[[str, object], None]

CHECKER = Path(__file__).parents[2] / "docs" / "verify.py"
DRAFTS = [[draft(1)], [draft(2)], [draft(3), draft(4)], [draft(5)]]


@pytest.fixture(scope="module")
def sample() -> bytes:
    disk = SimDisk()
    record = Record.create(FOLDER, disk=disk)
    for drafts in DRAFTS:
        record.append(drafts)
    return disk.files["record.json"]


@pytest.fixture(scope="module")
def alone() -> ModuleType:
    """The checker that needs nothing but Python."""
    spec = spec_from_file_location("alone", CHECKER)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def check(raw: bytes, head: str | None = None) -> Verdict:
    return verify(FOLDER, head, disk=SimDisk({"record.json": raw}))


def test_every_flipped_bit_is_found_by_both_checkers(sample: bytes, alone: ModuleType, record_property: Report) -> None:
    found = Counter[str]()
    for bit in range(len(sample) * 8):
        flipped = bytearray(sample)
        flipped[bit // 8] ^= 1 << bit % 8
        verdict = check(bytes(flipped))
        hashes, sound = alone.check(bytes(flipped))
        assert (verdict.sound, verdict.events) == (sound, len(hashes)), f"the checkers disagree on bit {bit}"
        found["missed" if verdict.sound else "damaged" if verdict.damage else "torn"] += 1
    record_property("flipped bits", dict(found))
    print(f"\nflipped bits: {found.total()} {dict(found)}")
    assert found["missed"] == 0


def test_every_cut_is_found_when_the_printed_head_is_given(
    sample: bytes, alone: ModuleType, record_property: Report
) -> None:
    head = alone.code(alone.check(sample)[0][-1])
    assert check(sample, head).head_at == 5
    codes = Counter[int]()
    for size in range(1, len(sample)):
        cut = sample[:size]
        verdict = check(cut, head)
        hashes, sound = alone.check(cut)
        assert (verdict.sound, verdict.events) == (sound, len(hashes))
        codes[verdict.exit_code] += 1
    lines = sample.splitlines(keepends=True)
    for events in range(5):
        closed = b"".join([*lines[: events + 1], CLOSING])
        codes[check(closed, head).exit_code] += 1
        # without the head a cut between two appends cannot be told from a record that ended there
        assert check(closed).sound == (events != 3)
    record_property("cuts", dict(codes))
    print(f"\ncuts: {codes.total()} {dict(codes)}")
    assert codes[0] == 0


def test_a_record_rewritten_as_a_whole_is_found_only_by_the_printed_head(sample: bytes) -> None:
    printed = check(sample).code
    forged = msgspec.structs.replace(draft(2), data=b'{"delegate":9}')
    head, lines = GENESIS, b""
    events = 0
    for drafts in [[draft(1)], [forged], *DRAFTS[2:]]:
        entries, block = seal(drafts, events, head)
        events, head, lines = entries[-1].seq, entries[-1].hash, lines + block
    rewritten = HEADER + lines + CLOSING
    assert check(rewritten).exit_code == 0
    assert check(rewritten, printed).exit_code == 1


def test_a_head_printed_earlier_is_found_where_it_was_the_last(sample: bytes, tmp_path: Path) -> None:
    (tmp_path / "record.json").write_bytes(sample)
    with Record.open(tmp_path) as record:
        printed = head_code(record.head)
        record.append([draft(6)])
        assert verify(tmp_path, printed.lower()).head_at == 5
        assert verify(tmp_path, record.head).head_at == 6


def flipped(sample: bytes) -> bytes:
    return sample.replace(b'"delegate":2', b'"delegate":3')


def torn(sample: bytes) -> bytes:
    return sample[:-100]


def cut(sample: bytes) -> bytes:
    return b"".join([*sample.splitlines(keepends=True)[:3], CLOSING])


def untouched(sample: bytes) -> bytes:
    return sample


@pytest.mark.parametrize(
    ("change", "plain", "with_head"), [(untouched, 0, 0), (torn, 3, 3), (cut, 0, 1), (flipped, 3, 3)]
)
def test_the_stand_alone_checker_ends_as_verify_does(
    change: Callable[[bytes], bytes], plain: int, with_head: int, sample: bytes, tmp_path: Path
) -> None:
    head = check(sample).code
    (tmp_path / "record.json").write_bytes(change(sample))
    assert verify(tmp_path).exit_code == plain == run(tmp_path)
    assert verify(tmp_path, head).exit_code == with_head == run(tmp_path / "record.json", "--head", head.lower())


def test_both_checkers_read_the_newest_generation(sample: bytes, tmp_path: Path) -> None:
    (tmp_path / "record.json").write_bytes(cut(sample))
    (tmp_path / "record.json.2").write_bytes(sample)
    assert verify(tmp_path).events == 5
    assert run(tmp_path, "--head", check(sample).code) == 0


def test_the_stand_alone_checker_stays_short() -> None:
    assert len(CHECKER.read_text(encoding="utf-8").splitlines()) <= 60


def run(*arguments: str | Path) -> int:
    """Run the checker without any installed package."""
    return subprocess.run(
        [sys.executable, "-I", "-S", CHECKER, *arguments], check=False, capture_output=True
    ).returncode
