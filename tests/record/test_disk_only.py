"""The store touches files only through `Disk`; without that no simulated disk could stand in for the real one."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import giaouoc.record

SOURCES = Path(giaouoc.record.__file__).parent
DISK_ITSELF = {"disk.py", "lock.py"}
STORE = [
    *(path for path in sorted((SOURCES / "store").glob("*.py")) if path.name not in DISK_ITSELF),
    SOURCES / "people.py",
    SOURCES / "record.py",
]
MODULES = {"fcntl", "io", "mmap", "msvcrt", "os", "shutil", "socket", "subprocess", "tempfile"}
PATH_METHODS = {
    name
    for name in vars(Path)
    if name.startswith(("read_", "write_", "mkdir", "rename", "touch", "unlink", "chmod", "stat", "iterdir", "glob"))
}


def bare_file_access(source: str) -> list[str]:
    """What in this source opens, makes or changes files by itself, with line numbers."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                found += [f"{node.lineno}: import {name.name}" for name in names if name.name in MODULES]
            case ast.ImportFrom(module=str(module)) if module.partition(".")[0] in MODULES:
                found.append(f"{node.lineno}: from {module}")
            case ast.Call(func=ast.Name(id="open")):
                found.append(f"{node.lineno}: open()")
            case ast.Attribute(attr=name, value=value) if name in PATH_METHODS:
                found.append(f"{node.lineno}: .{name} of {ast.unparse(value)}")
            case ast.Call(func=ast.Attribute(attr="open", value=value)) if not is_disk(value):
                found.append(f"{node.lineno}: open of {ast.unparse(value)}")
    return found


def is_disk(value: ast.expr) -> bool:
    return ast.unparse(value).endswith("disk")


@pytest.mark.parametrize("module", STORE, ids=lambda path: path.name)
def test_the_store_opens_no_file_itself(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    assert bare_file_access(source) == []


@pytest.mark.parametrize(
    "source",
    [
        "import os",
        "from os import write",
        "open('record.json')",
        "path.open('rb')",
        "path.write_bytes(b'')",
        "Path('a').rename('b')",
        "(folder / 'record.json').read_text()",
    ],
)
def test_the_check_itself_can_fail(source: str) -> None:
    assert len(bare_file_access(source)) == 1
