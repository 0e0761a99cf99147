"""Bundled packs are made and found exactly as a stranger's would be."""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path


def _imported_packages(source: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(source.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def test_every_pack_folder_has_an_entry_point(repository: Path) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    folders = (repository / "plugins/giaouoc_packs").glob("*/__init__.py")

    assert {f"giaouoc_packs.{init.parent.name}" for init in folders} == set(project["entry-points"]["giaouoc"].values())


def test_packs_import_only_the_core_and_the_standard_library(repository: Path) -> None:
    allowed = {"giaouoc", "giaouoc_packs"} | sys.stdlib_module_names
    strangers = {
        f"{source.relative_to(repository)}: {package}"
        for source in (repository / "plugins").rglob("*.py")
        for package in _imported_packages(source)
        if package not in allowed
    }

    assert strangers == set()
