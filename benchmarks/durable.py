"""A durable check-in beside a bare append and flush of the same bytes, SQLite and stock TinyDB, in one run.

    python -m benchmarks.durable [--quick]

Every contender makes one durable change in turn, in random order, so that all of them meet the same disk. Figures are
ratios of medians to the bare append in the same table; the machine and its disk cancel out.
"""

from __future__ import annotations

import argparse
import os
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from tinydb import TinyDB

from benchmarks.ceremonies import STARTS, badge_of, filled_ceremony
from giaouoc.commands import Scan
from giaouoc.folder import CeremonyFolder

__all__ = ["main"]

Contender = Callable[[], None]

_ROW = "{:>14} {:>9} {:>8} {:>14} {:>16} {:>13}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="leave out 100,000 events")
    parser.add_argument("--rounds", type=int, default=300)
    options = parser.parse_args()
    sizes = (1_000, 10_000) if options.quick else (1_000, 10_000, 100_000)
    print("one durable check-in, ratio of medians to a bare append+fsync of the same bytes")
    print(_ROW.format("events stored", "bare, ms", "giaouoc", "over bare, ms", "SQLite WAL/FULL", "stock TinyDB"))
    ours = {}
    for size in sizes:
        medians = _measure(size, options.rounds)
        bare = medians["bare"]
        ours[size] = medians["giaouoc"] / bare
        over, sqlite, stock = medians["giaouoc"] - bare, medians["sqlite"] / bare, medians["tinydb"] / bare
        figures = f"{bare * 1e3:.3f}", f"{ours[size]:.2f}", f"{over * 1e3:.3f}", f"{sqlite:.2f}", f"{stock:.1f}"
        print(_ROW.format(f"{size:,}", *figures))
    print(f"giaouoc, {sizes[-1]:,} against {sizes[0]:,} events: {ours[sizes[-1]] / ours[sizes[0]]:.2f}")


def _measure(size: int, rounds: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as scratch:
        folder = filled_ceremony(Path(scratch) / "ceremony", facts=size, delegates=3_000)
        line = folder.record.path.read_bytes().splitlines()[-2] + b"\n"
        contenders = {
            "bare": _bare(Path(scratch) / "bare", line),
            "giaouoc": _ours(folder),
            "sqlite": _sqlite(Path(scratch) / "sqlite.db", line, size),
        }
        stock = _stock(Path(scratch) / "stock.json", line, size)
        times: dict[str, list[float]] = {name: [] for name in (*contenders, "tinydb")}
        order = list(contenders)
        for _ in range(rounds):
            random.shuffle(order)
            for name in order:
                times[name].append(_timed(contenders[name]))
        # Stock TinyDB rewrites its whole file at each change: a few turns are enough, and would starve the rest.
        times["tinydb"] = [_timed(stock) for _ in range(max(3, 10_000 // size))]
        folder.close()
    return {name: statistics.median(taken) for name, taken in times.items()}


def _timed(change: Contender) -> float:
    start = time.perf_counter()
    change()
    return time.perf_counter() - start


def _bare(path: Path, line: bytes) -> Contender:
    handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)

    def append() -> None:
        os.write(handle, line)
        os.fsync(handle)

    return append


def _ours(folder: CeremonyFolder) -> Contender:
    """Check in somebody who has not come yet: decided, recorded, flushed, folded in."""
    numbers = range(1, len(folder.state.attendance.delegates) + 1)
    scans = iter([(Scan(badge_of(folder, number)), STARTS + timedelta(seconds=1 + number)) for number in numbers])

    def check_in() -> None:
        folder.do(*next(scans))

    return check_in


def _sqlite(path: Path, line: bytes, size: int) -> Contender:
    base = sqlite3.connect(path, isolation_level=None)
    base.execute("pragma journal_mode=wal")
    base.execute("pragma synchronous=full")
    base.execute("create table events (seq integer primary key, line text)")
    text = line.decode()
    base.execute("begin")
    base.executemany("insert into events (line) values (?)", ((text,) for _ in range(size)))
    base.execute("commit")
    return lambda: base.execute("insert into events (line) values (?)", (text,)).close()


def _stock(path: Path, line: bytes, size: int) -> Contender:
    table = TinyDB(path, encoding="utf-8").table("events")
    document = {"line": line.decode()}
    table.insert_multiple(document for _ in range(size))

    def insert() -> None:
        table.insert(document)

    return insert


if __name__ == "__main__":
    main()
