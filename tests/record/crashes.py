"""The states a disk may be in when the program is killed, or the power fails, at any moment of a log of calls.

The idea of ALICE (Pillai et al., OSDI 2014) and CrashMonkey (Mohan et al., OSDI 2018) for a store whose every call
goes through one interface.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tests.record.simdisk import (
    Acknowledged,
    Create,
    Flush,
    FlushFailed,
    FlushFolder,
    Op,
    Remove,
    Rename,
    SimDisk,
    Truncate,
    Write,
)

__all__ = ["CrashState", "crash_states", "kill_states", "power_cut_states"]

_TEAR = 64  # bytes a drive writes as a whole, pessimistically
_EXHAUSTIVE = 8  # so many pending pieces are tried in every combination


class CrashState(NamedTuple):
    """What is on the drive, and what the operator has been told is recorded."""

    where: str
    """For a person who looks at a failure."""
    files: dict[str, bytes]
    """Content by name."""
    acknowledged: int
    """Events; -1 before the record's creation was."""


def crash_states(disk: SimDisk) -> Iterator[CrashState]:
    """All states of `kill_states` and `power_cut_states` for what was done on this disk."""
    yield from kill_states(disk.base, disk.log)
    yield from power_cut_states(disk.base, disk.log)


def kill_states(base: Mapping[str, bytes], log: Sequence[Op]) -> Iterator[CrashState]:
    """The process dies between two calls or at any byte of a write; the system keeps what it was given."""
    names, contents = _start(base)
    acknowledged = -1
    for step, op in enumerate(log):
        if isinstance(op, Acknowledged):
            acknowledged = op.events
        elif isinstance(op, Write):
            before = contents[op.inode]
            for landed in range(1, len(op.data) + 1):
                contents[op.inode] = _written(before, op.offset, op.data[:landed])
                yield _state(f"killed at call {step}, byte {landed}", names, contents, acknowledged)
        elif isinstance(op, Truncate):
            contents[op.inode] = contents[op.inode][: op.size]
            yield _state(f"killed after call {step}", names, contents, acknowledged)
        elif isinstance(op, Create | Rename | Remove):
            contents.setdefault(op.inode, b"") if isinstance(op, Create) else None
            _rename(names, op)
            yield _state(f"killed after call {step}", names, contents, acknowledged)


def power_cut_states(base: Mapping[str, bytes], log: Sequence[Op]) -> Iterator[CrashState]:
    """The machine dies: of what was not flushed any pieces are there, others lost or zeros where the file grew.

    A flush of a file says nothing of its name (POSIX to the letter); names reach the drive in order, as in a
    journaling file system. Pieces whose flush failed are not brought back by a later one (fsyncgate).
    """
    names, contents = _start(base)
    pending_names: list[Create | Rename | Remove] = []
    pending: dict[int, list[Write | Truncate]] = {}
    doubtful: dict[int, int] = {}  # so many of the pending pieces a flush has failed to bring
    acknowledged = -1
    seen: set[int] = set()
    for step, op in enumerate(log):
        if isinstance(op, Acknowledged):
            acknowledged = op.events
            continue
        if isinstance(op, Create | Rename | Remove):
            pending_names.append(op)
        elif isinstance(op, FlushFolder):
            for name_op in pending_names:
                _rename(names, name_op)
            pending_names.clear()
        elif isinstance(op, Write):
            pending.setdefault(op.inode, []).extend(_pieces(op))
        elif isinstance(op, Truncate):
            pending.setdefault(op.inode, []).append(op)
        elif isinstance(op, FlushFailed):
            doubtful[op.inode] = len(pending.get(op.inode, []))
        elif isinstance(op, Flush):
            del pending.get(op.inode, [])[: doubtful.pop(op.inode, 0)]
            pieces = pending.pop(op.inode, [])
            contents[op.inode] = _with_pieces(contents.get(op.inode, b""), pieces, set(range(len(pieces))), zeros=False)
        for named, (inode, content) in itertools.product(
            range(len(pending_names) + 1), _pending_contents(contents, pending)
        ):
            after = dict(names)
            for name_op in pending_names[:named]:
                _rename(after, name_op)
            known = {**contents, inode: content}
            state = _state(f"power cut after call {step}", after, known, acknowledged)
            key = hash((acknowledged, frozenset(state.files.items())))
            if key not in seen:
                seen.add(key)
                yield state


def _start(base: Mapping[str, bytes]) -> tuple[dict[str, int], dict[int, bytes]]:
    return {name: inode for inode, name in enumerate(base)}, dict(enumerate(base.values()))


def _state(where: str, names: Mapping[str, int], contents: Mapping[int, bytes], acknowledged: int) -> CrashState:
    return CrashState(where, {name: contents.get(inode, b"") for name, inode in names.items()}, acknowledged)


def _rename(names: dict[str, int], op: Create | Rename | Remove) -> None:
    match op:
        case Create(name, inode):
            names[name] = inode
        case Rename(source, target):
            names[target] = names.pop(source)
        case Remove(name):
            del names[name]


def _written(content: bytes, offset: int, data: bytes) -> bytes:
    return content[:offset].ljust(offset, b"\0") + data + content[offset + len(data) :]


def _pieces(write: Write) -> list[Write | Truncate]:
    pieces: list[Write | Truncate] = []
    offset, data = write.offset, write.data
    while data:
        size = _TEAR - offset % _TEAR
        pieces.append(Write(write.inode, offset, data[:size]))
        offset, data = offset + size, data[size:]
    return pieces


def _with_pieces(content: bytes, pieces: Sequence[Write | Truncate], landed: set[int], *, zeros: bool) -> bytes:
    for index, piece in enumerate(pieces):
        if isinstance(piece, Truncate):
            content = content[: piece.size] if index in landed else content
        elif index in landed:
            content = _written(content, piece.offset, piece.data)
        elif zeros:
            content = content.ljust(piece.offset + len(piece.data), b"\0")
    return content


def _pending_contents(
    contents: Mapping[int, bytes], pending: Mapping[int, Sequence[Write | Truncate]]
) -> Iterator[tuple[int, bytes]]:
    """What a file with unflushed pieces may hold, one such file at a time, the others without theirs."""
    if not any(pending.values()):
        yield -1, b""
    for inode, pieces in pending.items():
        for landed, zeros in itertools.product(_subsets(len(pieces)), (False, True)):
            yield inode, _with_pieces(contents.get(inode, b""), pieces, landed, zeros=zeros)


def _subsets(count: int) -> Iterator[set[int]]:
    every = range(count)
    if count <= _EXHAUSTIVE:
        for size in range(count + 1):
            yield from map(set, itertools.combinations(every, size))
        return
    for index in every:
        yield set(range(index))
        yield {index}
        yield set(every) - {index}
    yield set(every)
