"""Keys, scans and the projector in real terminals, beside the minimal app in the same run.

    python -m benchmarks.screens [--delegates 3000] [--turns 60]

A clock starts when bytes are written to the program's terminal and stops when the bytes of the answering frame arrive.
"""

from __future__ import annotations

import argparse
import compileall
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

import giaouoc
import giaouoc_packs
import giaouoc_tui
from benchmarks.ceremonies import opened_ceremony
from giaouoc_tui.widgets.stray_keys import GAP
from tests.terminal import Terminal

__all__ = ["main"]

GIAOUOC = [sys.executable, "-m", "giaouoc_tui"]
MINIMAL = [sys.executable, "-m", "benchmarks.minimal_app"]
READY = "Khối"
"""On the first painted screen of the console and of the minimal app alike."""


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--delegates", type=int, default=3_000)
    parser.add_argument("--turns", type=int, default=60)
    options = parser.parse_args()
    # What pip does for everything it installs; an editable checkout would compile at the first start.
    for package in (giaouoc, giaouoc_tui, giaouoc_packs):
        compileall.compile_dir(package.__path__[0], quiet=2)
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as scratch:
        path = Path(scratch) / "ceremony"
        folder = opened_ceremony(path, delegates=options.delegates)
        codes = [folder.badge_code(number) for number in range(1, options.turns + 1)]
        folder.close()
        _start(path)
        _latency(path, codes)


def _start(path: Path) -> None:
    """Time, memory and rest of a fresh start, the two programs in turn."""
    firsts: dict[str, list[float]] = {"minimal": [], "console": []}
    for _ in range(7):
        for name, argv in (("minimal", MINIMAL), ("console", [*GIAOUOC, "open", str(path)])):
            with Terminal(argv, columns=120, rows=40) as terminal:
                terminal.wait_for(READY)
                firsts[name].append(terminal.last_output - terminal.started)
    with Terminal([*GIAOUOC, "open", str(path)], columns=120, rows=40) as terminal:
        terminal.wait_for(READY)
        terminal.drain(1.0)
        process = psutil.Process(terminal.pid)
        before, began = sum(process.cpu_times()[:2]), time.perf_counter()
        while time.perf_counter() - began < 10:
            terminal.read(1.0)
        idle = (sum(process.cpu_times()[:2]) - before) / (time.perf_counter() - began) * 100
        resident = process.memory_info().rss / 2**20
    minimal, console = statistics.median(firsts["minimal"]), statistics.median(firsts["console"])
    print(f"first painted screen: console {console:.3f} s, minimal app {minimal:.3f} s, ratio {console / minimal:.2f}")
    print(f"console at rest: {resident:.0f} MB resident, {idle:.1f} % of a core")


def _latency(path: Path, codes: Sequence[str]) -> None:
    with (
        Terminal(MINIMAL, columns=160, rows=50) as minimal,
        Terminal([*GIAOUOC, "open", str(path)], columns=160, rows=50) as console,
        Terminal([*GIAOUOC, "projector", str(path)], columns=160, rows=50) as projector,
    ):
        for terminal in (minimal, console, projector):
            terminal.wait_for(r"\S")
            terminal.drain(1.0)
        table: dict[str, list[float]] = {
            "minimal app, key → frame": [],
            "console, key → frame": [],
            "key → projector frame": [],
            "console, letter → frame": [],
            "scan → verdict painted": [],
        }
        for turn in range(len(codes)):
            for terminal in (minimal, console, projector):
                terminal.drain(0.05)
            table["minimal app, key → frame"].append(_answer(minimal, "down"))
            # On and back again, each so long after the one before that it is no held key.
            key, letter = ("right", "b") if turn % 2 == 0 else ("left", "h")
            began = time.perf_counter()
            table["console, key → frame"].append(_answer(console, key))
            projector.read(2.0)
            table["key → projector frame"].append(projector.last_output - began)
            for terminal in (console, projector):
                terminal.drain(0.2)
            table["console, letter → frame"].append(_answer(console, letter))
        for turn, code in enumerate(codes):
            for terminal in (console, projector):
                terminal.drain(0.1)
            began = time.perf_counter()
            console.send(code + "\r")
            console.wait_for(rf"Mẫu {turn + 1}\b")
            table["scan → verdict painted"].append(console.last_output - began)
        print(f"a letter waits {GAP * 1e3:.0f} ms for another key: a code that is no badge must not act as commands")
        print(f"{'':26} {'p50 ms':>8} {'p99 ms':>8}")
        for name, seconds in table.items():
            print(f"{name:26} {_percentile(seconds, 50):8.1f} {_percentile(seconds, 99):8.1f}")


def _answer(terminal: Terminal, key: str) -> float:
    began = time.perf_counter()
    terminal.press(key)
    terminal.read(2.0)
    return terminal.last_output - began


def _percentile(seconds: Sequence[float], percent: int) -> float:
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, round(percent / 100 * (len(ordered) - 1)))] * 1e3


if __name__ == "__main__":
    main()
