"""A distribution that knows only our public names: made, built, installed into a fresh environment, typed and used."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from giaouoc.scaffold import NewPack, PackKind, write_pack

LOOK = '''

@hookimpl
def giaouoc_look(template: CeremonyTemplate) -> Look | None:
    """Green and gold."""
    if template.locality != "Phường Gia Viên, thành phố Hải Phòng":
        return None
    return Look("#04210f", "#ffffff", "#ffd84d", "#a5e8b5", "#c3d1c7", "#ffd84d", "#ffffff", "#ffb59a")
'''


@pytest.fixture(scope="module")
def python(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a new environment: our wheel with what it needs from the index, and an author's two tools.

    Made before a test gets a home of its own, so that pip has its settings and its cache.
    """
    work = tmp_path_factory.mktemp("fresh")
    run(sys.executable, "build", "--no-isolation", "--wheel", "--outdir", work, repository, at=work)
    venv.create(work / "venv")
    python = work / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    install(python, *work.glob("*.whl"), "mypy", "pytest")
    return python


def install(python: Path, *what: str | Path) -> None:
    """With our own pip, which a new environment need not have; without an index it fails and says so."""
    options = ("--quiet", "--no-compile", "--only-binary", ":all:")
    run(sys.executable, "pip", "--python", python, "install", *options, *what, at=python.parent)


def run(python: str | Path, *arguments: str | Path, at: Path) -> str:
    """Run a module, with no path to our checkout, and give what it prints."""
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONPATH")}
    done = subprocess.run(
        [python, "-m", *map(str, arguments)],
        cwd=at,
        env=environment,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0, f"{' '.join(map(str, arguments))}\n{done.stdout}{done.stderr}"
    return done.stdout


def test_a_stranger_s_distribution_adds_a_locality(python: Path, tmp_path: Path) -> None:
    new = NewPack("gia-vien", "Phường Gia Viên", 2026, "Phường Gia Viên, thành phố Hải Phòng", PackKind.PYTHON)
    project = write_pack(new, tmp_path)
    module = project / "src/giaouoc_gia_vien/__init__.py"
    source = module.read_text("utf-8").replace("import Pack,", "import CeremonyTemplate, Look, Pack,")
    module.write_text(source.replace('["giaouoc_packs"]', '["giaouoc_look", "giaouoc_packs"]') + LOOK, "utf-8")

    run(sys.executable, "build", "--no-isolation", "--wheel", "--outdir", tmp_path, at=project)
    install(python, *tmp_path.glob("*.whl"))
    run(python, "mypy", "--strict", at=project)
    run(python, "pytest", "-q", at=project)
    run(python, "giaouoc_tui", "packs", "check", project, at=tmp_path)
    listed = json.loads(run(python, "giaouoc_tui", "packs", "--json", at=tmp_path))
    run(python, "giaouoc_tui", "new", "le", "--pack", "gia-vien", "--sample", "8", at=tmp_path)

    [ours] = [pack for pack in listed["packs"] if pack["id"] == "gia-vien"]
    assert (ours["distribution"], ours["bundled"]) == ("giaouoc-gia-vien 1.0", False)
    assert listed["problems"] == []
    record = (tmp_path / "le/record.json").read_text("utf-8")
    assert "Phường Gia Viên, thành phố Hải Phòng" in record
    assert "#04210f" in record
