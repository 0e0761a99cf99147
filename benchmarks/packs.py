"""Packs: what a list of 200 costs beside one of 5, in whole programs.

    python -m benchmarks.packs [--runs 7]

Each figure is the median processor time of fresh processes on an empty user folder of the run's own. "first" is the
first list after the packs were put there, when all of them are read; the others remember them.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from giaouoc.packs.folder import PACKS_FOLDER
from giaouoc.scaffold import NewPack, write_pack

__all__ = ["main"]

_COMMANDS = {
    "giaouoc --version": ["--version"],
    "giaouoc packs": ["packs"],
    "giaouoc packs --no-plugins": ["packs", "--no-plugins"],
    "giaouoc new --pack xa-1": ["new", "{folder}", "--pack", "xa-1"],
}
_A_WHILE = 10
"""Seconds by which the packs are older than the run: what was changed this moment is not remembered."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    table = {count: _measured(count, options.runs) for count in (5, 200)}
    print(f"{'':<32} {'5 packs':>10} {'200 packs':>10}")
    for row in table[5]:
        few, many = table[5][row], table[200][row]
        print(f"{row:<32} {few * 1000:>7.0f} ms {many * 1000:>7.0f} ms  × {many / few:.2f}")


def _measured(count: int, runs: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        for number in range(1, count + 1):
            write_pack(NewPack(f"xa-{number}", f"Xã số {number}", 2026), root / "packs")
        for file in (root / "packs").rglob("*"):
            os.utime(file, (time.time() - _A_WHILE,) * 2)
        environment = {**os.environ, PACKS_FOLDER: str(root / "packs"), "HOME": scratch, "XDG_CACHE_HOME": scratch}
        figures = {"giaouoc packs, first": _seconds(["packs"], environment)}
        for name, arguments in _COMMANDS.items():
            times = [
                _seconds([one.format(folder=root / f"{name}-{run}") for one in arguments], environment)
                for run in range(runs)
            ]
            figures[name] = statistics.median(times)
        return figures


def _seconds(arguments: list[str], environment: Mapping[str, str]) -> float:
    """Processor time of one program, user and system: other programs on the machine do not count."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", "giaouoc_tui", *arguments], env=environment, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
