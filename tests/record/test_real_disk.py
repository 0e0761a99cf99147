"""On the real disk, with real processes: killed writers, a full disk, a folder that may not be written."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from giaouoc.record import Follower, Record, RecordLocked, verify
from tests.record.stores import draft

Report = Callable[[str, object], None]


def start(what: str, folder: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.record.writing", what, str(folder)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2])


def output(what: str, folder: Path) -> list[str]:
    with start(what, folder) as process:
        printed, _ = process.communicate()
    assert process.returncode == 0
    return printed.decode().splitlines()


def test_twenty_killed_writers_lose_nothing(tmp_path: Path, record_property: Report) -> None:
    Record.create(tmp_path).close()
    follower = Follower(tmp_path)
    chance = random.Random(2017)
    acknowledged = seen = 0
    for _ in range(20):
        with start("until_killed", tmp_path) as process:
            assert process.stdout is not None
            said = [process.stdout.readline() for _ in range(chance.randint(1, 40))]
            process.kill()
            said += process.stdout.readlines()
        assert process.returncode == -signal.SIGKILL
        acknowledged = int(said[-1])
        with Record.open(tmp_path) as record:  # the lock is free, the record sound
            assert record.seq >= acknowledged
            assert not record.read_only
            seen += len(follower.poll())
            assert (seen, follower.restarts) == (record.seq, 0)
    assert verify(tmp_path).sound
    record_property("events after 20 SIGKILLs", seen)
    print(f"\n20 SIGKILLs: {acknowledged} events acknowledged by the last, {seen} there")


def test_the_lock_names_its_owner_and_dies_with_it(tmp_path: Path) -> None:
    Record.create(tmp_path).close()
    with start("until_killed", tmp_path) as process:
        assert process.stdout is not None
        process.stdout.readline()
        begun = time.monotonic()
        with pytest.raises(RecordLocked) as refusal:
            Record.open(tmp_path)
        assert time.monotonic() - begun < 1
        assert refusal.value.params["pid"] == process.pid
        process.kill()
    Record.open(tmp_path).close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_FSIZE")
def test_a_full_disk_loses_nothing_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    *refusals, again = output("until_full", tmp_path / "ceremony")
    events = int(refusals[0].split()[1])
    assert events > 50
    assert refusals == [f"record.full {events} {events} 0"] * 3
    assert again == f"again {events + 1} {events + 1} record.json record.json.lock"
    documents = json.loads((tmp_path / "ceremony" / "record.json").read_bytes())["events"]
    assert len(documents) == events + 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows folders have no such modes")
def test_a_folder_that_may_not_be_written_is_told_and_can_be_read() -> None:
    with tempfile.TemporaryDirectory() as name:  # below one that everybody may enter
        folder = Path(name) / "ceremony"
        with Record.create(folder) as record:
            record.append([draft(1)])
        for path in (Path(name), folder):
            path.chmod(0o555)
        (folder / "record.json").chmod(0o444)
        assert output("forbidden", folder) == ["record.folder_read_only", "record.folder_read_only", "1"]
        for path in (Path(name), folder):
            path.chmod(0o755)
