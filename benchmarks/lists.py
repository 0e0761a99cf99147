"""How long a list takes from the file's bytes to the record, and back out: `python -m benchmarks.lists [rows …]`.

Processor seconds, so that what others do on the machine meanwhile counts little.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from giaouoc.folder import CeremonyFolder
from giaouoc.lists import apply_import, attendance_lines, attendance_workbook, plan_import, read_list
from giaouoc.sample_names import made_up_name, posts_of
from tests.ceremony import STARTS, creating
from tests.lists.making import Cells, list_of, text_file, workbook

__all__ = ["main", "people_on_a_list"]

_UNITS = (
    ("Phường A1", "Khối phường"),
    ("Phường A2", "Khối phường"),
    ("Trường B1", "Khối trường"),
    ("Trường B2", "Khối trường"),
)


def main() -> None:
    """Measure each kind of file at each size."""
    for rows in map(int, sys.argv[1:] or ["300", "3000", "9000"]):
        content = list_of(*people_on_a_list(rows))
        files = {"xlsx": workbook(content), "csv": text_file(content), "tcvn3": text_file(content, encoding="tcvn3")}
        for kind, data in files.items():
            print(f"{rows:>6} {kind:<6}", *(f"{step} {seconds:6.2f} s" for step, seconds in _measure(data).items()))


def _measure(data: bytes) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as place, CeremonyFolder.create(Path(place) / "le", creating()) as folder:
        marks = [process_time()]
        file = read_list(data)
        marks.append(process_time())
        plan = plan_import(file, folder.state, folder.persons())
        marks.append(process_time())
        apply_import(folder, plan, now=STARTS)
        marks.append(process_time())
        again = plan_import(read_list(data), folder.state, folder.persons())
        marks.append(process_time())
        attendance_workbook(folder.state, attendance_lines(folder.state, folder.person))
        marks.append(process_time())
        assert (again.newcomers, again.changed, again.removed) == ((), (), ())
    steps = ("read", "plan", "record", "again", "export")
    return {step: after - before for step, before, after in zip(steps, marks, marks[1:], strict=False)}


def people_on_a_list(count: int) -> Iterator[Cells]:
    """Lines of a list of made-up people from four units."""
    chance = random.Random(2017)
    for number in range(1, count + 1):
        unit, bloc = _UNITS[number % len(_UNITS)]
        yield (number, made_up_name(chance), posts_of(unit).head, unit, bloc, "")


if __name__ == "__main__":
    main()
