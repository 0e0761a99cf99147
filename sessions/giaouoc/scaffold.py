"""A new pack to begin with: a folder for an office, or a distribution for a programmer; both are sound as written."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from enum import StrEnum
from importlib.resources import files
from pathlib import Path

import msgspec

from giaouoc._version import __version__
from giaouoc.text import clean
from giaouoc.vietnamese import fold

__all__ = ["NewPack", "PackKind", "is_locality_name", "is_pack_id", "pack_files", "pack_id_of", "write_pack"]

_SLOT = re.compile(r"%(\w+)%")
_NOT_OF_AN_ID = re.compile(r"[^a-z0-9]+")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_LONGEST = 120
"""Most characters of a name: with the words around it a text of a pack stays below its limit."""


class PackKind(StrEnum):
    """What a pack is made as."""

    FOLDER = "folder"
    """TOML and Markdown files."""
    PYTHON = "python"
    """A distribution with the same files as its data."""


class NewPack(msgspec.Struct, frozen=True):
    """What has to be known to begin a pack. Raises `ValueError` for an id or a name that none could have."""

    id: str
    """Of `a-z0-9-`."""
    name: str
    """Of the locality: "Phường Gia Viên"."""
    year: int
    locality: str = ""
    """The same with what it belongs to: "Phường Gia Viên, thành phố Hải Phòng"; the name where it is empty."""
    kind: PackKind = PackKind.FOLDER

    def __post_init__(self) -> None:
        if not is_pack_id(self.id):
            raise ValueError(f"no id of a pack: {self.id!r}")
        for text in (self.name, self.locality or self.name):
            if not is_locality_name(text):
                raise ValueError(f"no name of a locality: {text!r}")

    @property
    def module(self) -> str:
        """Name of the Python package, which no other pack's is likely to be."""
        return f"giaouoc_{self.id.replace('-', '_')}"


def is_pack_id(text: str) -> bool:
    """Whether a pack can have this id."""
    return _ID.fullmatch(text) is not None and len(text) <= _LONGEST


def is_locality_name(text: str) -> bool:
    """Whether a locality can have this name: some words, not too long, without variables."""
    return bool(text.strip()) and clean(text, _LONGEST) == text and "{" not in text and "}" not in text


def pack_id_of(name: str) -> str:
    """The id that a locality's name suggests: `phuong-gia-vien`; empty where it suggests none."""
    return _NOT_OF_AN_ID.sub("-", fold(name)).strip("-")[:_LONGEST]


def pack_files(pack: NewPack) -> dict[str, str]:
    """Path below the pack's folder → text, for all files of it."""
    name = pack.name
    values = {
        "api": __version__.rpartition(".")[0],
        "id": pack.id,
        "module": pack.module,
        "year": str(pack.year),
        "name": name,
        "name_toml": json.dumps(name, ensure_ascii=False),
        "locality_toml": json.dumps(pack.locality or name, ensure_ascii=False),
        "organiser_toml": json.dumps(f"Ủy ban nhân dân {name[:1].lower()}{name[1:]}", ensure_ascii=False),
    }
    data = {"pack.toml": "pack.txt", "giao-uoc.md": "giao-uoc.md"}
    if pack.kind is PackKind.FOLDER:
        return _filled({**data, "README.md": "folder-readme.md"}, values)
    inside = f"src/{pack.module}"
    return _filled(
        {
            "README.md": "python-readme.md",
            "pyproject.toml": "pyproject.txt",
            f"{inside}/__init__.py": "plugin.txt",
            f"{inside}/py.typed": "",
            **{f"{inside}/{path}": source for path, source in data.items()},
            "tests/conftest.py": "conftest.txt",
            "tests/test_pack.py": "test-pack.txt",
        },
        values,
    )


def write_pack(pack: NewPack, into: Path) -> Path:
    """Write the pack into a new folder in `into`, named by its id; the folder.

    Raises `FileExistsError` where there is one, and any other `OSError`.
    """
    folder = into / pack.id
    folder.mkdir(parents=True)
    for path, text in pack_files(pack).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    return folder


def _filled(sources: Mapping[str, str], values: Mapping[str, str]) -> dict[str, str]:
    """Each file's text with `%name%` replaced; a percent sign that names nothing stays."""
    folder = files("giaouoc") / "scaffolding"
    return {
        path: _SLOT.sub(
            lambda found: values.get(found[1], found[0]), folder.joinpath(source).read_text(encoding="utf-8")
        )
        if source
        else ""
        for path, source in sources.items()
    }
