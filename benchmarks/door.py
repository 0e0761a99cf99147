"""The door: from the last digit of a scan to the answer on the screen, with the fact on the disk in between.

    python -m benchmarks.door [--scans 60] [--quick]

A real terminal runs the desk. Beside it, in the same run: a bare append and fsync of a fact's bytes, and the time from
a key to the changed screen of the smallest useful Textual app. Scans and keys are a quarter of a second apart, so that
each is measured alone.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.ceremonies import opened_ceremony
from giaouoc.folder_view import FolderView
from tests.terminal import Terminal

__all__ = ["bare_appends", "desk_scans", "main", "minimal_keys"]

SIZES = (300, 3_000, 9_000)
"""Delegates; a badge has four digits for its number, and the last thousand are spare ones."""

_APART = 0.25
_QUIET = 0.04
"""Seconds of silence after which a screen is taken to be painted."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scans", type=int, default=60)
    parser.add_argument("--quick", action="store_true", help="3,000 delegates only")
    options = parser.parse_args()
    print(f"{'':34} {'p50, ms':>8} {'p99, ms':>8}")
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as scratch:
        _tell("bare append + fsync of 400 bytes", list(bare_appends(Path(scratch) / "bare", options.scans)))
    _tell("key in the minimal app", minimal_keys(options.scans))
    for size in (3_000,) if options.quick else SIZES:
        with tempfile.TemporaryDirectory(dir=Path.cwd()) as scratch:
            durable, first, painted = desk_scans(Path(scratch) / "le", size, options.scans)
        _tell(f"scan to fact readable, {size:,}", durable)
        _tell(f"scan to first change, {size:,}", first)
        _tell(f"scan to answer painted, {size:,}", painted)


def _tell(name: str, seconds: Sequence[float]) -> None:
    ordered = sorted(seconds)
    worst = ordered[min(int(len(ordered) * 0.99), len(ordered) - 1)]
    print(f"{name:34} {statistics.median(ordered) * 1e3:8.1f} {worst * 1e3:8.1f}")


def bare_appends(path: Path, rounds: int) -> Iterator[float]:
    """Seconds that this disk takes to keep a fact's bytes."""
    handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    for _ in range(rounds):
        began = time.perf_counter()
        os.write(handle, b"x" * 400)
        os.fsync(handle)
        yield time.perf_counter() - began
    os.close(handle)


def minimal_keys(keys: int) -> list[float]:
    """Seconds from a key to the painted screen of the smallest useful app."""
    with Terminal([sys.executable, "-m", "benchmarks.minimal_app"], columns=120, rows=36) as app:
        app.wait_for("Khối thi đua số 30")
        app.drain(0.5)
        return [_answered(app, "\x1b[B" if turn % 28 < 14 else "\x1b[A")[1] for turn in range(keys)]


def desk_scans(path: Path, delegates: int, scans: int) -> tuple[list[float], list[float], list[float]]:
    """Seconds until a fact can be read by another process, until the screen changes, and until it is painted."""
    folder = opened_ceremony(path, delegates=delegates)
    codes = [folder.badge_code(number) for number in range(1, scans + 1)]
    folder.close()
    durable, first, painted = [], [], []
    view = FolderView(path)
    view.poll()
    with Terminal([sys.executable, "-m", "giaouoc_tui", "desk", str(path), "--quiet"], columns=120, rows=36) as desk:
        desk.wait_for("BÀN A", timeout=60)
        desk.drain(1.0)
        for number, code in enumerate(codes):
            if number % 2:
                first_change, whole = _answered(desk, code + "\r")
                first.append(first_change)
                painted.append(whole)
                view.poll()
            else:
                durable.append(_recorded(desk, view, code + "\r"))
    view.close()
    return durable, first, painted


def _answered(program: Terminal, typed: str) -> tuple[float, float]:
    """Seconds from a key until the screen first changes, and until it has changed for good."""
    while program.read(_APART):
        pass
    began = time.perf_counter()
    program.send(typed)
    if not program.read(5):
        raise AssertionError(f"no answer:\n{program.text}")
    first = program.last_output - began
    # The answer comes as one frame; the counts follow it later and are not waited for.
    while time.perf_counter() - began < _QUIET + first and program.read(0.01):
        pass
    return first, program.last_output - began


def _recorded(program: Terminal, view: FolderView, typed: str) -> float:
    while program.read(_APART):
        pass
    began = time.perf_counter()
    program.send(typed)
    while not view.poll():
        if time.perf_counter() - began > 5:
            raise AssertionError(f"not recorded:\n{program.text}")
    took = time.perf_counter() - began
    program.read(0.05)
    return took


if __name__ == "__main__":
    main()
