"""A distribution that knows only our public names: made, built, installed elsewhere, typed and used."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from giaouoc.contract import examine
from giaouoc.scaffold import NewPack, PackKind, write_pack

OBSERVER = '''

@hookimpl
def giaouoc_look(template: CeremonyTemplate) -> Look | None:
    """Green and gold."""
    if template.locality != "Phường Gia Viên, thành phố Hải Phòng":
        return None
    return Look("#04210f", "#ffffff", "#ffd84d", "#a5e8b5", "#c3d1c7", "#ffd84d", "#ffffff", "#ffb59a")
'''


def run(*arguments: str | Path, at: Path, path: Path | None = None) -> str:
    """Run a module of this Python where our own checkout is not, and give what it prints."""
    environment = {**os.environ, "PYTHONPATH": str(path)} if path else dict(os.environ)
    done = subprocess.run(
        [sys.executable, "-m", *map(str, arguments)],
        cwd=at,
        env=environment,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_stranger_s_distribution_adds_a_locality(tmp_path: Path) -> None:
    new = NewPack("gia-vien", "Phường Gia Viên", 2026, "Phường Gia Viên, thành phố Hải Phòng", PackKind.PYTHON)
    project = write_pack(new, tmp_path)
    module = project / "src/giaouoc_gia_vien/__init__.py"
    source = module.read_text("utf-8").replace("import Pack,", "import CeremonyTemplate, Look, Pack,")
    module.write_text(source.replace('["giaouoc_packs"]', '["giaouoc_look", "giaouoc_packs"]') + OBSERVER, "utf-8")
    site = tmp_path / "site"

    assert examine(project).findings == ()
    run("mypy", "--strict", at=project)
    run("pytest", "-q", at=project)
    run("build", "--no-isolation", "--wheel", "--outdir", tmp_path, at=project)
    [wheel] = tmp_path.glob("*.whl")
    run("pip", "install", "--quiet", "--no-deps", "--no-index", "--target", site, wheel, at=tmp_path)
    listed = json.loads(run("giaouoc_tui", "packs", "--json", at=tmp_path, path=site))
    run("giaouoc_tui", "new", "le", "--pack", "gia-vien", "--sample", "8", at=tmp_path, path=site)

    [ours] = [pack for pack in listed["packs"] if pack["id"] == "gia-vien"]
    assert (ours["distribution"], ours["bundled"]) == ("giaouoc-gia-vien 1.0", False)
    assert listed["problems"] == []
    record = (tmp_path / "le/record.json").read_text("utf-8")
    assert "Phường Gia Viên, thành phố Hải Phòng" in record
    assert "#04210f" in record
