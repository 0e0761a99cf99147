"""Reading the file with the list: which endings it may have, and how large it may be."""

from __future__ import annotations

from pathlib import Path

from giaouoc.lists import MOST_BYTES
from giaouoc.refusal import Refusal, refuse

__all__ = ["LISTS", "read_file"]

LISTS = frozenset({".xlsx", ".csv", ".tsv", ".txt"})
"""Endings of files that may be lists."""


def read_file(path: Path) -> bytes | Refusal:
    """The bytes of a list, unless it is far too large or cannot be read."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return refuse("list.too_large", megabytes=MOST_BYTES // 2**20)
        return path.read_bytes()
    except OSError as error:
        return refuse("file.failed", path=str(path), reason=error.strerror or str(error))
