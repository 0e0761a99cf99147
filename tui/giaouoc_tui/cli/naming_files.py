"""Files that still hold a person's name after it was erased from the roster."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from unicodedata import normalize

from giaouoc.people import Person

__all__ = ["files_naming"]


def files_naming(path: Path, persons: Iterable[Person]) -> Iterator[Path]:
    """Files below a folder that hold one of the names in either normal form: papers that were exported before."""
    spelled = {normalize(form, person.name).encode() for person in persons for form in ("NFC", "NFD")}
    for file in path.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            if any(name in content for name in spelled):
                yield file
