"""The locks hold what the project declares, and nothing is installed whose hash is not known."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


class Pin(NamedTuple):
    """One locked release and how many files of it are known by their hash."""

    release: Requirement
    hashes: int


def _pins(lock: Path) -> Iterator[Pin]:
    lines = (line for line in lock.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    for entry in "\n".join(lines).replace("\\\n", "").splitlines():
        release, *hashes = entry.partition("    #")[0].split("--hash=sha256:")
        if release.strip():
            yield Pin(Requirement(release.strip()), len(hashes))


@pytest.mark.parametrize(("name", "extras"), [("requirements.lock", []), ("requirements-dev.lock", ["dev"])])
def test_the_lock_pins_every_dependency_with_its_hashes(repository: Path, name: str, extras: list[str]) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [*project["dependencies"]]
    for extra in extras:
        declared += project["optional-dependencies"][extra]
    pins = list(_pins(repository / name))

    assert [str(pin.release) for pin in pins if pin.hashes == 0] == []
    for requirement in map(Requirement, declared):
        versions = [
            str(pin.release.specifier).removeprefix("==")
            for pin in pins
            if canonicalize_name(pin.release.name) == canonicalize_name(requirement.name)
        ]
        assert versions, f"{requirement} is not locked: run .ci/lock"
        assert all(requirement.specifier.contains(version) for version in versions)
