"""Paths as people give them: typed, pasted, or dropped onto the terminal; and what lies where."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from giaouoc.vietnamese import fold

__all__ = ["nearby_files", "show_folder", "suggestions", "typed_path"]

_QUOTE_IN_QUOTES = re.compile(r"""'\\''|'"'"'|''""")
"""How a shell writes a quote within single quotes: three shells, three ways."""

_USUAL = ("Downloads", "Tải xuống", "Desktop", "Documents")
_MOST_NEARBY = 50
_MOST_SUGGESTED = 200


def typed_path(text: str) -> Path:
    """A path as somebody types it, or as a terminal writes a file that is dropped onto it.

    Quotes around it, backslashes before blanks and signs, `& '…'` of PowerShell and `file://` are taken off, unless
    there is a file of exactly that name.
    """
    bare = text.strip()
    if (plain := Path(bare).expanduser()).exists():
        return plain
    bare = re.sub(r"^&\s+(?=['\"])", "", bare)
    for quote in "'\"":
        if len(bare) > 1 and bare.startswith(quote) and bare.endswith(quote):
            inner = bare[1:-1]
            return Path(_QUOTE_IN_QUOTES.sub("'", inner) if quote == "'" else inner).expanduser()
    if bare.startswith("file://"):
        path = unquote(urlsplit(bare).path)
        return Path(path[1:] if re.match(r"/[A-Za-z]:", path) else path)
    return plain if sys.platform == "win32" else Path(re.sub(r"\\(.)", r"\1", bare)).expanduser()


def nearby_files(suffixes: Collection[str], *folders: Path) -> list[Path]:
    """Files with these endings, the newest first: in the folders, and where downloads and copies usually land."""
    looked_in = dict.fromkeys([*folders, *(Path.home() / name for name in _USUAL)])
    found = {path: changed for folder in looked_in for path, changed in _files_in(folder, suffixes)}
    return sorted(found, key=lambda path: found[path], reverse=True)[:_MOST_NEARBY]


def suggestions(typed: str, suffixes: Collection[str]) -> list[Path]:
    """What may be meant by a path that is not written to its end: folders first, then files with these endings.

    Upper and lower case and accents make no difference; hidden names come only once their dot is typed.
    """
    folder, beginning = os.path.split(typed.strip())
    found: list[tuple[bool, str, Path]] = []
    with contextlib.suppress(OSError, ValueError):
        for path in Path(folder or ".").expanduser().iterdir():
            hidden = path.name.startswith(".") and not beginning.startswith(".")
            if not hidden and fold(path.name).startswith(fold(beginning)):
                is_file = not path.is_dir()
                if not is_file or path.suffix.lower() in suffixes:
                    found.append((is_file, fold(path.name), path))
    return [path for *_, path in sorted(found)[:_MOST_SUGGESTED]]


def show_folder(path: Path) -> bool:
    """Open a folder in the system's file manager; whether there is one to open it."""
    if sys.platform == "win32":
        os.startfile(path)
        return True
    if sys.platform != "darwin" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    program = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
    if program is None:
        return False
    nowhere = subprocess.DEVNULL
    subprocess.Popen([program, str(path)], stdin=nowhere, stdout=nowhere, stderr=nowhere, start_new_session=True)
    return True


def _files_in(folder: Path, suffixes: Collection[str]) -> Iterator[tuple[Path, float]]:
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            hidden = path.name.startswith((".", "~$"))
            if path.suffix.lower() in suffixes and not hidden and path.is_file():
                yield path, path.stat().st_mtime
