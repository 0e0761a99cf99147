"""What was found in folders of packs, kept between runs, so that a list of hundreds is as quick as one of five.

The index is only a memory: it is taken for true where name, size and times of every file of a pack are as they were
when the pack was read, and a pack that is chosen is read again in any case. It may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final, TypeAlias

import msgspec

from giaouoc._version import __version__
from giaouoc.packs.faults import PackError, PackFault
from giaouoc.packs.folder import pack_folders, read_pack
from giaouoc.packs.offers import PackOffer, PackSummary, summary_of

__all__ = ["offered_pack", "offered_packs"]

_FORMAT = f"{__version__}/4"

_SECOND: Final = 1_000_000_000
_TICK: Final = _SECOND // 10
"""Nanoseconds: a file changed less long ago may change again without a new time."""
_COARSE_TICK: Final = 3 * _SECOND
"""The same on a disk that keeps no fractions of a second (FAT counts in twos)."""

_Stamp: TypeAlias = tuple[tuple[str, int, int, int], ...]
"""Name, time of the last change in nanoseconds, that of the entry (on Windows its making), and bytes of every file."""


class _Known(msgspec.Struct, frozen=True):
    """What reading a folder gave: a summary, or what was at fault."""

    stamp: _Stamp
    summary: PackSummary | None = None
    faults: tuple[PackFault, ...] = ()


class _Index(msgspec.Struct, frozen=True):
    format: str
    folders: dict[str, _Known]


def offered_packs(home: Path) -> Iterator[PackOffer | PackError]:
    """Every pack in the folders of `home` by name; of each that cannot be used its folder's name and its faults."""
    file = _index_file(home)
    before = _read(file)
    now: dict[str, _Known] = {}
    try:
        for folder in pack_folders(home):
            stamp = _stamp(folder)
            known = before.get(folder.name)
            if known is None or known.stamp != stamp:
                known = _look_at(folder, stamp)
            if _settled(stamp):
                now[folder.name] = known
            if known.summary is not None:
                yield PackOffer(known.summary, partial(read_pack, folder), folder)
            elif known.faults:
                yield PackError(folder.name, *known.faults)
    finally:
        if now != before:
            _write(file, _Index(_FORMAT, now))


def offered_pack(folder: Traversable) -> PackOffer:
    """The pack in one folder, such as the data of a package: `offered_pack(importlib.resources.files(__name__))`.

    Raises `PackError`.
    """
    if not isinstance(folder, Path):
        return PackOffer.of(read_pack(folder))
    file = _index_file(folder.parent)
    before = _read(file)
    known, stamp = before.get(folder.name), _stamp(folder)
    if known is None or known.stamp != stamp or known.summary is None:
        pack = read_pack(folder)
        if _settled(stamp):
            _write(file, _Index(_FORMAT, {**before, folder.name: _Known(stamp, summary_of(pack))}))
        return PackOffer.of(pack)
    return PackOffer(known.summary, partial(read_pack, folder))


def _look_at(folder: Path, stamp: _Stamp) -> _Known:
    try:
        return _Known(stamp, summary_of(read_pack(folder)))
    except PackError as error:
        return _Known(stamp, faults=error.faults)


def _stamp(folder: Path) -> _Stamp:
    """Stamps of the files in a folder and in the folders right below it; a pack goes no deeper."""
    found: list[tuple[str, int, int, int]] = []
    with suppress(OSError):
        if folder.is_symlink():
            return (_facts("", folder.lstat()),)
        with os.scandir(folder) as entries:
            for entry in entries:
                found.append(_facts(entry.name, entry.stat(follow_symlinks=False)))
                if entry.is_dir(follow_symlinks=False):
                    with os.scandir(entry) as inner:
                        found += [_facts(f"{entry.name}/{one.name}", one.stat(follow_symlinks=False)) for one in inner]
    return tuple(sorted(found))


def _facts(name: str, facts: os.stat_result) -> tuple[str, int, int, int]:
    return name, facts.st_mtime_ns, facts.st_ctime_ns, facts.st_size


def _settled(stamp: _Stamp) -> bool:
    """Whether a further change of any file would show in its time."""
    now = time.time_ns()
    return all(changed < now - (_TICK if changed % _SECOND else _COARSE_TICK) for _, changed, *_ in stamp)


def _index_file(home: Path) -> Path:
    from platformdirs import user_cache_path

    name = hashlib.sha256(str(home.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return user_cache_path("giaouoc", appauthor=False) / f"packs-{name}.json"


def _read(file: Path) -> dict[str, _Known]:
    try:
        index = msgspec.json.decode(file.read_bytes(), type=_Index)
    except (OSError, msgspec.MsgspecError, PackError):
        return {}
    return index.folders if index.format == _FORMAT else {}


def _write(file: Path, index: _Index) -> None:
    """Replaced as a whole, so that two programs at once leave a sound one; a full disk only costs the memory."""
    new = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError, UnicodeError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        new.write_bytes(msgspec.json.encode(index))
        new.replace(file)
