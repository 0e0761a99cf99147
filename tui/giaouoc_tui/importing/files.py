"""Finding the file with the list: where downloads and copies from an office usually land."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from giaouoc.lists import MOST_BYTES
from giaouoc.refusal import Refusal, refuse

__all__ = ["nearby_lists", "read_file", "typed_path"]

_SUFFIXES = {".xlsx", ".csv", ".tsv", ".txt"}
_USUAL = ("Downloads", "Tải xuống", "Desktop", "Documents")
_MOST = 50


def nearby_lists(ceremony: Path) -> list[Path]:
    """Files that may be lists, the newest first: beside the ceremony, and in the user's usual folders."""
    folders = dict.fromkeys([ceremony.absolute().parent, *(Path.home() / name for name in _USUAL)])
    found = {path: changed for folder in folders for path, changed in _lists_in(folder)}
    return sorted(found, key=lambda path: found[path], reverse=True)[:_MOST]


def _lists_in(folder: Path) -> Iterator[tuple[Path, float]]:
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            hidden = path.name.startswith((".", "~$"))
            if path.suffix.lower() in _SUFFIXES and not hidden and path.is_file():
                yield path, path.stat().st_mtime


def typed_path(text: str) -> Path:
    """A path as somebody types it, or as a terminal writes a file that is dropped onto it."""
    bare = text.strip()
    for quote in "'\"":
        if len(bare) > 1 and bare.startswith(quote) and bare.endswith(quote):
            return Path(bare[1:-1])
    path = Path(bare).expanduser()
    return path if path.exists() else Path(bare.replace("\\ ", " ")).expanduser()


def read_file(path: Path) -> bytes | Refusal:
    """The bytes of a list, unless it is far too large or cannot be read."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return refuse("list.too_large", megabytes=MOST_BYTES // 2**20)
        return path.read_bytes()
    except OSError as error:
        return refuse("file.failed", path=str(path), reason=error.strerror or str(error))
