"""A rush at the door: codes with no gap between them, on other keyboard layouts, and twenty a second for a minute.

    python -m benchmarks.rush [--seconds 60]

Counts are read from the record, so a scan counts only when it is on the disk, in the order of the codes.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

from benchmarks.ceremonies import opened_ceremony
from giaouoc.events import Arrived
from giaouoc.folder_view import FolderView
from tests.terminal import Terminal

__all__ = ["main"]

GIAOUOC = [sys.executable, "-m", "giaouoc_tui"]
ROWS = {
    "US digits": "0123456789",
    "Vietnamese digit row": "đăâêô\u0300\u0309\u0303\u0301\u0323",
    "French digit row": "à&é\"'(-è_ç",
}
BURST = 200


def main() -> None:
    """Print one line a rush."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=60)
    options = parser.parse_args()
    for layout, row in ROWS.items():
        _burst(layout, row, busy=False)
    _burst("US digits", ROWS["US digits"], busy=True)
    _sustained(options.seconds)


def _burst(layout: str, row: str, *, busy: bool) -> None:
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as scratch:
        path = Path(scratch) / "ceremony"
        numbers, codes = _people(path, BURST, delegates=300)
        with Terminal([*GIAOUOC, "open", str(path)], columns=120, rows=36) as console:
            console.wait_for("Khối")
            console.drain(0.5)
            if busy:
                console.press("f1")
                console.drain(0.3)
            began = time.perf_counter()
            console.send("".join(code.translate(str.maketrans("0123456789", row)) + "\r" for code in codes))
            arrived = _arrivals(path, console, BURST)
            took = time.perf_counter() - began
        exact = arrived == numbers
        under = ", under an open dialog" if busy else ""
        print(
            f"{layout}{under}: {len(arrived)} of {BURST} back to back, in order: {exact}, {BURST / took:.0f} a second"
        )


def _sustained(seconds: int) -> None:
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as scratch:
        path = Path(scratch) / "ceremony"
        wanted = seconds * 20
        numbers, codes = _people(path, wanted, delegates=3_000)
        with Terminal([*GIAOUOC, "open", str(path)], columns=200, rows=60) as console:
            console.wait_for("Khối")
            console.drain(1.0)
            process = psutil.Process(console.pid)
            before, began = sum(process.cpu_times()[:2]), time.perf_counter()
            for count, code in enumerate(codes):
                due = began + count / 20
                while (wait := due - time.perf_counter()) > 0:
                    console.read(wait)
                console.send(code + "\r")
            sent = time.perf_counter() - began
            arrived = _arrivals(path, console, wanted)
            behind = time.perf_counter() - began - sent
            used = (sum(process.cpu_times()[:2]) - before) / sent * 100
        print(
            f"20 scans a second for {seconds} s at 200×60 with 3,000 delegates: {len(arrived)} of {wanted}, "
            f"in order: {arrived == numbers}, {used:.0f} % of a core, {behind * 1e3:.0f} ms behind at the end"
        )


def _people(path: Path, count: int, *, delegates: int) -> tuple[list[int], list[str]]:
    folder = opened_ceremony(path, delegates=delegates)
    numbers = list(range(1, count + 1))
    codes = [folder.badge_code(number) for number in numbers]
    folder.close()
    return numbers, codes


def _arrivals(path: Path, console: Terminal, wanted: int) -> Sequence[int]:
    """The numbers checked in, in the order of the record, once all are there or ten seconds brought none."""
    view = FolderView(path)
    arrived: list[int] = []
    quiet_since = time.monotonic()
    while len(arrived) < wanted and time.monotonic() - quiet_since < 10:
        console.read(0.02)
        news = [fact.event.number for fact in view.poll() if isinstance(fact.event, Arrived)]
        if news:
            quiet_since = time.monotonic()
        arrived += news
    view.close()
    return arrived


if __name__ == "__main__":
    main()
