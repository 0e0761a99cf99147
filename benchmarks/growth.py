"""What grows with the number of delegates, from 300 to 9,000, and what happens beyond.

    python -m benchmarks.growth [--quick] [--scans 60]

Each size works in a process of its own, which reports its memory; durations are processor seconds where no disk and no
screen is waited for. Beside them in the same run: a bare append and fsync, and a key in the smallest useful Textual
app. The last column is the growth from the first size to the last: a figure
of 1 is flat, and 30 grows as the list does. Badge numbers have four digits, the last thousand for spare badges, so
that 9,000 delegates are the most; the largest list only shows how it is refused.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from time import perf_counter, process_time

import psutil

from benchmarks.ceremonies import STARTS, badge_of, opened_ceremony
from benchmarks.door import bare_appends, desk_scans, minimal_keys
from benchmarks.lists import people_on_a_list
from giaouoc import commands as c
from giaouoc.folder import CeremonyFolder
from giaouoc.lists import ListRefused, apply_import, plan_import, read_list
from giaouoc.papers.badges import Printout, PrintRequest, printout
from giaouoc.papers.typst_pages import pdf_of
from giaouoc.person_index import Entry, PersonIndex
from giaouoc.refusal import Refusal
from giaouoc_tui.console.operation import Operation
from giaouoc_tui.console.view import View
from giaouoc_tui.desk.painting import paint_counts
from giaouoc_tui.locale import Language, Say
from tests.ceremony import creating
from tests.lists.making import list_of, text_file, workbook

__all__ = ["main"]

SIZES = (300, 3_000, 9_000)
REFUSED = (9_001, 30_000)
_SEARCHES = ("mau", "mau nguyen", "nvm", "chuyen vien", "khong co ai")
_BETWEEN = timedelta(seconds=4)
"""From one person at the door to the next: three hundred in twenty minutes."""

_ROW = "{:44} {:>10} {:>10} {:>10} {:>8}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scans", type=int, default=60)
    parser.add_argument("--quick", action="store_true", help="leave out the terminal and the badges")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(_measure(options.one, badges=not options.quick)))
        return
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as scratch:
        bare = statistics.median(bare_appends(Path(scratch) / "bare", 300))
    print(f"bare append + fsync of 400 bytes: {bare * 1e3:.2f} ms")
    if not options.quick:
        print(f"key in the smallest app: {statistics.median(minimal_keys(options.scans)) * 1e3:.1f} ms")
    print(_ROW.format("", *(f"{size:,}" for size in SIZES), "growth"))
    columns = [_alone(size, options) for size in SIZES]
    for name in columns[0]:
        figures = [column[name] for column in columns]
        print(_ROW.format(name, *(f"{figure:.2f}" for figure in figures), f"{figures[-1] / figures[0]:.1f}"))
    for size in REFUSED:
        print(f"{size:,} on one list: {_refusal(size)}")


def _alone(size: int, options: argparse.Namespace) -> dict[str, float]:
    call = [sys.executable, "-m", "benchmarks.growth", "--one", str(size)]
    figures: dict[str, float] = json.loads(subprocess.check_output([*call, *(["--quick"] if options.quick else [])]))
    if not options.quick:
        with tempfile.TemporaryDirectory(dir=Path.cwd()) as scratch:
            _, _, painted = desk_scans(Path(scratch) / "le", size, options.scans)
        figures["scan to the answer painted, p50, ms"] = statistics.median(painted) * 1e3
        figures["scan to the answer painted, worst, ms"] = max(painted) * 1e3
    return figures


def _measure(size: int, *, badges: bool) -> dict[str, float]:
    """The figures of one size, in the order in which a ceremony meets them."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as scratch:
        return {**_lists(Path(scratch) / "lists", size), **_door(Path(scratch) / "le", size, badges=badges)}


def _lists(path: Path, size: int) -> dict[str, float]:
    with CeremonyFolder.create(path, creating()) as folder:
        data = workbook(list_of(*people_on_a_list(size)))
        read = _cpu(lambda: read_list(data))
        plan = plan_import(read_list(data), folder.state, folder.persons())
        taken_in = _cpu(lambda: apply_import(folder, plan, now=STARTS))
        again = read_list(data)
        compared = _cpu(lambda: plan_import(again, folder.state, folder.persons()))
    return {".xlsx list read, s": read, "list taken in, s": taken_in, "same list compared, s": compared}


def _door(path: Path, size: int, *, badges: bool) -> dict[str, float]:
    folder = opened_ceremony(path, delegates=size)
    scans = [c.Scan(badge_of(folder, number)) for number in range(1, size + 1)]
    moments = [STARTS + _BETWEEN * turn for turn in range(size + 1)]
    durable = [_seconds(partial(folder.do, scan, at)) for scan, at in zip(scans, moments, strict=False)]
    folder.close()
    figures = {
        "scan to durable, first 300, p50, ms": statistics.median(durable[:300]) * 1e3,
        "scan to durable, last 300, p50, ms": statistics.median(durable[-300:]) * 1e3,
        "scan to durable, last 300, p99, ms": sorted(durable[-300:])[-3] * 1e3,
        "opening with everybody here, s": _cpu(lambda: CeremonyFolder.open(path).close()),
    }
    with CeremonyFolder.open(path) as folder:
        view = View(Operation(folder), moments[-1], Say(Language.VIETNAMESE))
        persons = folder.persons()
        index = PersonIndex()
        figures |= {
            "head counts and pace drawn, ms": _median(lambda: paint_counts(view, 120, 8)) * 1e3,
            "names indexed, s": _cpu(lambda: index.put(Entry(n, one.name, one.post) for n, one in persons.items())),
            "search, slowest of five, ms": max(_median(partial(index.find, text, 20)) for text in _SEARCHES) * 1e3,
            "memory with all of it, MB": psutil.Process().memory_info().rss / 1e6,
        }
        if badges:
            figures["one badge laid out and in the PDF, ms"] = _cpu(lambda: _badges(folder)) / size * 1e3
    return figures


def _badges(folder: CeremonyFolder) -> None:
    made = printout(folder, PrintRequest())
    assert isinstance(made, Printout)
    pdf_of(made.document)


def _refusal(size: int) -> str:
    with tempfile.TemporaryDirectory() as scratch, CeremonyFolder.create(Path(scratch) / "le", creating()) as folder:
        try:
            file = read_list(text_file(list_of(*people_on_a_list(size))))
            done = apply_import(folder, plan_import(file, folder.state, folder.persons()), now=STARTS)
        except ListRefused as refused:
            return Say(Language.ENGLISH).refusal(refused.refusal)
        return Say(Language.ENGLISH).refusal(done) if isinstance(done, Refusal) else "taken in"


def _seconds(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began


def _cpu(work: Callable[[], object]) -> float:
    """Processor seconds: what others do on the machine meanwhile does not count."""
    began = process_time()
    work()
    return process_time() - began


def _median(work: Callable[[], object]) -> float:
    return statistics.median(_seconds(work) for _ in range(20))


if __name__ == "__main__":
    main()
