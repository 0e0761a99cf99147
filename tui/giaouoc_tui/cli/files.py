"""Files that a command makes."""

from __future__ import annotations

from pathlib import Path

from giaouoc.refusal import refuse
from giaouoc.store import disk
from giaouoc_tui.cli.output import Refused

__all__ = ["write_new"]


def write_new(path: Path, content: bytes | str) -> None:
    """A new file that only its owner reads, whole or not at all; text in UTF-8.

    Never over a file that is there: somebody may have worked on it.

    Raises `Refused` when the name is taken, `OSError` when the disk fails.
    """
    data = content.encode() if isinstance(content, str) else content
    try:
        disk.write_new(disk.OS_DISK, path, data)
    except FileExistsError as error:
        raise Refused(refuse("file.exists", path=str(path))) from error
