"""Programs that write to a record in a process of their own: `python -m tests.record.writing WHAT FOLDER`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from giaouoc.record import Record, RecordFull, verify
from giaouoc.store.errors import StoreError
from tests.record.stores import draft


def until_killed(folder: Path) -> None:
    """Append for ever, saying the number of each event when it is recorded."""
    with Record.open(folder) as record:
        while True:
            (entry,) = record.append([draft(record.seq % 1000)])
            os.write(1, b"%d\n" % entry.seq)


def until_full(folder: Path) -> None:
    """Append until no file may grow any more, then with room again; say what is recorded each time."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, resource.RLIM_INFINITY))
    record = Record.create(folder)
    refusals = 0
    while refusals < 3:
        try:
            record.append([draft(record.seq % 1000)])
        except RecordFull as refusal:
            refusals += 1
            verdict = verify(folder, record.head)
            print(refusal.key, record.seq, verdict.events, verdict.exit_code)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    record.append([draft(1)])
    print("again", record.seq, verify(folder, record.head).events, *sorted(path.name for path in folder.iterdir()))


def forbidden(folder: Path) -> None:
    """Open and create where this user may only read; say the refusals' keys."""
    if os.geteuid() == 0:
        os.setuid(65534)  # root may write everywhere
    for attempt in (Record.open, Record.create):
        try:
            attempt(folder)
        except StoreError as refusal:
            print(refusal.key)
    with Record.open(folder, read_only=True) as record:
        print(record.seq)


if __name__ == "__main__":
    {"until_killed": until_killed, "until_full": until_full, "forbidden": forbidden}[sys.argv[1]](Path(sys.argv[2]))
