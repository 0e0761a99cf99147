"""What every file of the repository keeps to, where no linter looks."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

_LONGEST_MODULE = 400
"""Lines: what a person can still hold in the head."""

_PART_OF_A_DOCSTRING = re.compile(
    r"^ *(?:(?:Args|Attributes|Raises|Returns|Yields):?$|:[a-z]+(?: \w+)?:)", re.MULTILINE
)
"""What documentation generators read as a section or a field list."""

# Written in pieces, so that this file may be searched like any other.
_FORBIDDEN = re.compile(
    "|".join(
        [
            r"pypi\." + "org",
            r"python" + r"hosted\.",
            r"registry\." + "npm",
            r"deb\." + r"debian\.",
            r"(?<![\w./])/" + r"work/",
            r"(?<![\w./])/" + r"root/",
        ]
    )
)


def _modules(repository: Path, *roots: str) -> Iterator[Path]:
    for root in roots:
        yield from (repository / root).rglob("*.py")


def _is_public(module: Path) -> bool:
    return module.name == "__init__.py" or not module.name.startswith("_")


def _says_what_is_public(module: Path) -> bool:
    """Whether the module assigns `__all__`, whose order ruff checks, or has only a docstring."""
    body = ast.parse(module.read_bytes()).body
    return all(isinstance(node, ast.Expr) for node in body) or any(
        isinstance(target, ast.Name) and target.id == "__all__"
        for node in body
        if isinstance(node, ast.Assign)
        for target in node.targets
    )


def test_every_public_module_says_what_is_public(repository: Path) -> None:
    silent = [
        str(module.relative_to(repository))
        for module in _modules(repository, "sessions", "tui", "plugins")
        if _is_public(module) and not _says_what_is_public(module)
    ]

    assert silent == []


def test_no_module_is_too_long_to_hold_in_the_head(repository: Path) -> None:
    lengths = {
        str(module.relative_to(repository)): len(module.read_bytes().splitlines())
        for module in _modules(repository, "sessions", "tui", "plugins", "tests", "benchmarks")
    }

    assert {name: lines for name, lines in lengths.items() if lines > _LONGEST_MODULE} == {}


def _docstrings(module: Path) -> Iterator[str]:
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(ast.parse(module.read_bytes())):
        if isinstance(node, documented):
            yield ast.get_docstring(node) or ""


def test_docstrings_are_sentences_without_sections_or_field_lists(repository: Path) -> None:
    parted = {
        f"{module.relative_to(repository)}: {match[0]}"
        for module in _modules(repository, "sessions", "tui", "plugins", "tests", "benchmarks")
        for docstring in _docstrings(module)
        for match in _PART_OF_A_DOCSTRING.finditer(docstring)
    }

    assert parted == set()


def test_no_tracked_file_names_a_registry_or_a_private_path(repository: Path) -> None:
    if not (repository / ".git").exists():
        pytest.skip("not a git checkout")
    listing = subprocess.run(["git", "-C", str(repository), "ls-files", "-z"], capture_output=True, check=True)
    found = {
        f"{name}: {match[0]}"
        for name in listing.stdout.decode().split("\0")
        if name and (file := repository / name).is_file()
        for match in _FORBIDDEN.finditer(file.read_bytes().decode("utf-8", "replace"))
    }

    assert found == set()
