"""Files that a command makes."""

from __future__ import annotations

from pathlib import Path

from giaouoc.refusal import refuse
from giaouoc_tui.cli.output import Refused

__all__ = ["write_new"]


def write_new(path: Path, text: str) -> None:
    """A text file that only its owner reads; never over a file that is there: somebody may have worked on it.

    Raises `Refused`.
    """
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError as error:
        raise Refused(refuse("file.exists", path=str(path))) from error
    path.chmod(0o600)
