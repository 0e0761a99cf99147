"""The wheel is what people get: it holds every file of the sources."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_ROOTS = {"giaouoc": "sessions", "giaouoc_tui": "tui", "giaouoc_packs": "plugins"}


@pytest.fixture(scope="module")
def wheel(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    """The wheel of the checkout, built once with the tools of the environment."""
    built = tmp_path_factory.mktemp("wheel")
    build = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", built, repository],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    assert build.returncode == 0, build.stdout.decode()
    with zipfile.ZipFile(next(built.glob("*.whl"))) as archive:
        yield archive


def test_the_wheel_holds_every_file_of_the_sources(repository: Path, wheel: zipfile.ZipFile) -> None:
    sources = {
        file.relative_to(repository / root).as_posix()
        for package, root in _ROOTS.items()
        for file in (repository / root / package).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }

    assert {f"{package}/py.typed" for package in _ROOTS} <= sources
    assert sources - set(wheel.namelist()) == set()


def test_the_wheel_brings_the_command_the_packs_and_the_licence(wheel: zipfile.ZipFile) -> None:
    information = next(name.partition("/")[0] for name in wheel.namelist() if ".dist-info/" in name)
    entry_points = wheel.read(f"{information}/entry_points.txt").decode()

    assert "giaouoc = giaouoc_tui.cli:main" in entry_points
    assert "ngo-quyen = giaouoc_packs.ngo_quyen" in entry_points
    assert b"Apache License" in wheel.read(f"{information}/licenses/LICENSE")
