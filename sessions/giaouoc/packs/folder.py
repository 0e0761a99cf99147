"""Packs that are a folder of TOML and Markdown files: what an office makes without any Python."""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Callable, Iterator
from functools import partial
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from msgspec.structs import replace

from giaouoc.packs.data import examined_pack
from giaouoc.packs.faults import PackError, PackFault
from giaouoc.packs.fields import BROKEN
from giaouoc.packs.markdown import MarkdownFault, pledge_faults, read_pledge
from giaouoc.packs.pack import Pack
from giaouoc.packs.toml_lines import line_of
from giaouoc.packs.toml_reading import read_toml

__all__ = ["FILE_BYTES", "PACKS_FOLDER", "PACK_FILE", "pack_folders", "packs_home", "read_pack"]

PACK_FILE = "pack.toml"
"""The one file every folder pack has."""

FILE_BYTES = 65_536
"""Most bytes of one file."""

PACKS_FOLDER = "GIAOUOC_PACKS"
"""Environment variable: the folder to look for packs in, instead of the one in the user's data."""

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""What a file begins with that Notepad saved as "Unicode"."""

_PACKED = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""What Word files begin with, new ones and old ones."""

_NAME = re.compile(r"\w[\w-]*", re.ASCII)
_MARKDOWN_NAME = re.compile(r"\w[\w.-]*\.md", re.ASCII)


def packs_home() -> Path:
    """The folder whose subfolders are the user's packs; it need not exist."""
    given = os.environ.get(PACKS_FOLDER)
    if given:
        return Path(given)
    from platformdirs import user_data_path

    return user_data_path("giaouoc", appauthor=False) / "packs"


def pack_folders(home: Path) -> Iterator[Path]:
    """The folders in `home` that hold, or should hold, a pack, by name; hidden ones are left alone."""
    if home.is_dir():
        yield from sorted(one for one in home.iterdir() if one.is_dir() and not one.name.startswith("."))


def read_pack(folder: Traversable) -> Pack:
    """The pack in a folder on disk, or in the data of a package: `read_pack(importlib.resources.files(__name__))`.

    `pack.toml` holds the fields of the pack. Each of its `templates` is a table, or the name of a folder whose TOML
    files together hold the fields of one. A pledge may name a Markdown `file` beside them for its title, preamble,
    articles and closing. Names lead to nowhere else, links are not followed.

    Raises `PackError` with all faults that can be told from each other, by file and line.
    """
    return _Reading(folder).pack()


class _Source(NamedTuple):
    """A file that was read, and which part of the pack's data it holds."""

    name: str
    place: str
    """Place in the pack of what the file holds: `templates[0]`; empty for the pack's own file."""
    fields: frozenset[str]
    """The fields of that place that come from this file."""
    text: str
    lines: dict[str, int] | None = None
    """Line of each part; none for TOML, where it is looked for when it is needed."""

    def holds(self, field: str) -> bool:
        inner = field.removeprefix(self.place).removeprefix(".")
        inside = field.startswith(self.place) and (not self.place or field[len(self.place) :][:1] in ("", "."))
        return inside and re.split(r"[.\[]", inner, maxsplit=1)[0] in self.fields | {""}

    def line(self, field: str) -> int:
        inner = field.removeprefix(self.place).removeprefix(".")
        if self.lines is None:
            return line_of(self.text, inner)
        parts = (place for place in self.lines if inner == place or inner.startswith((f"{place}.", f"{place}[")))
        return self.lines.get(max(parts, key=len, default=""), 1)


def _reading_order(fault: PackFault) -> tuple[bool, str, int]:
    """The pack's own file first; in each file from top to bottom."""
    return fault.file != PACK_FILE, fault.file, fault.line


class _Reading:
    """Reads the files of one folder and remembers where everything came from."""

    def __init__(self, folder: Traversable) -> None:
        self._folder = folder
        self._sources: list[_Source] = []
        self._faults: list[PackFault] = []
        """Those of parts that are `BROKEN` in the data; the others are read all the same."""
        self._id: object = folder.name

    def pack(self) -> Pack:
        if isinstance(self._folder, Path) and self._folder.is_symlink():
            self._refuse(PackFault("link", "", {"name": self._folder.name}))
        data = self._table(self._folder, PACK_FILE, "")
        if isinstance(data.get("id"), str):
            self._id = data["id"]
        templates = data.get("templates")
        if isinstance(templates, list):
            data["templates"] = [
                self._or_broken(partial(self._template, given, f"templates[{index}]"))
                for index, given in enumerate(templates)
            ]
        pack, faults = examined_pack(data)
        told = sorted((*self._faults, *map(self._placed, faults)), key=_reading_order)
        if pack is None or told:
            raise PackError(self._id, *told)
        return pack

    def _or_broken(self, read: Callable[[], object]) -> object:
        """A part of the data; `BROKEN` where it cannot be read, with its faults kept."""
        try:
            return read()
        except PackError as error:
            self._faults += error.faults
            return BROKEN

    def _template(self, given: object, place: str) -> object:
        folder, fields = self._folder, given
        if isinstance(given, str):
            if not _NAME.fullmatch(given):
                self._refuse(PackFault("outside", place, {"given": given}))
            folder = self._entry(self._folder, given, place)
            fields = self._merged(folder, place)
        if isinstance(fields, dict):
            pledge = fields.get("pledge")
            if isinstance(pledge, dict) and "file" in pledge:
                fields["pledge"] = self._or_broken(partial(self._pledge, folder, pledge, f"{place}.pledge"))
        return fields

    def _merged(self, folder: Traversable, place: str) -> dict[Any, Any]:
        """The fields of a template from all TOML files of its folder."""
        merged: dict[Any, Any] = {}
        if not folder.is_dir():
            self._refuse(PackFault("no_file", place, {"name": folder.name}))
        for file in sorted(folder.iterdir(), key=lambda one: one.name):
            if not file.name.endswith(".toml"):
                continue
            table = self._or_broken(partial(self._table, folder, file.name, place))
            if not isinstance(table, dict):
                merged[BROKEN] = BROKEN
                continue
            for field in sorted((table.keys() & merged.keys()) - {BROKEN}):
                first = next(source for source in self._sources if source.place == place and field in source.fields)
                last = self._sources[-1]
                fault = PackFault("given_twice", f"{place}.{field}", {"first": first.name}, last.name)
                self._faults.append(replace(fault, line=line_of(last.text, field)))
            merged |= table
        return merged

    def _pledge(self, folder: Traversable, pledge: dict[str, Any], place: str) -> object:
        given = pledge["file"]
        if given is BROKEN:
            return BROKEN
        if not isinstance(given, str):
            wrong: dict[str, str | int] = {"expected": "str", "given": type(given).__name__}
            self._refuse(PackFault("wrong_type", f"{place}.file", wrong))
        if not _MARKDOWN_NAME.fullmatch(given):
            self._refuse(PackFault("outside", f"{place}.file", {"given": given}))
        name, text = self._text(folder, given, f"{place}.file")
        try:
            written = read_pledge(text)
        except MarkdownFault:
            self._refuse(*(PackFault(one.key, place, one.params, name, one.line) for one in pledge_faults(text)))
        for field in sorted(pledge.keys() & written.data.keys()):
            self._faults.append(self._placed(PackFault("given_twice", f"{place}.{field}", {"first": name})))
        self._sources.append(_Source(name, place, frozenset(written.data), text, written.lines))
        return {**written.data, **{key: value for key, value in pledge.items() if key != "file"}}

    def _table(self, folder: Traversable, name: str, place: str) -> dict[str, Any]:
        shown, text = self._text(folder, name, place)
        table, slips, readable = read_toml(text)
        faults = [PackFault(one.key, place, dict(one.params), shown, one.line) for one in slips]
        if table is None:
            self._refuse(*faults)
        self._faults += faults
        self._sources.append(_Source(shown, place, frozenset(table), readable))
        return table

    def _text(self, folder: Traversable, name: str, place: str) -> tuple[str, str]:
        """Name as it is shown, and text, of a file of the pack."""
        file = self._entry(folder, name, place)
        shown = name if folder is self._folder else f"{folder.name}/{name}"
        if not file.is_file():  # what is there may be a pipe, which would be waited for
            self._refuse(PackFault("no_file", place, {"name": shown}))
        try:
            with file.open("rb") as stream:
                raw = stream.read(FILE_BYTES + 1)
        except OSError:
            self._refuse(PackFault("no_file", place, {"name": shown}))
        if len(raw) > FILE_BYTES:
            self._refuse(PackFault("too_large", place, {"limit": FILE_BYTES}, shown))
        if raw.startswith(_PACKED):
            self._refuse(PackFault("not_plain", place, {}, shown))
        try:
            encoding = "utf-16" if raw.startswith(_UTF16) else "utf-8-sig"
            return shown, raw.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError as error:
            self._refuse(PackFault("not_utf8", place, {}, shown, raw.count(b"\n", 0, error.start) + 1))

    def _entry(self, folder: Traversable, name: str, place: str) -> Traversable:
        entry = folder.joinpath(name)
        if isinstance(entry, Path) and entry.is_symlink():
            self._refuse(PackFault("link", place, {"name": name}))
        return entry

    def _refuse(self, *faults: PackFault) -> NoReturn:
        raise PackError(self._id, *map(self._placed, faults))

    def _placed(self, fault: PackFault) -> PackFault:
        """The fault with the file and line it comes from."""
        if fault.file:
            return fault
        sources = [source for source in self._sources if source.holds(fault.field)]
        if not sources:
            return replace(fault, file=PACK_FILE)
        source = max(sources, key=lambda one: len(one.place))
        return replace(fault, file=source.name, line=source.line(fault.field))
