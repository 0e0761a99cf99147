"""What an import or a command loads, seen on the running process, where no linter looks."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

_REPORT = "import json, sys; sys.stderr.write(json.dumps([*sys.modules]))"
_COMMAND = f"""
import sys
from giaouoc_tui.cli import main
try:
    code = main(sys.argv[1:])
except SystemExit as stop:
    code = stop.code
{_REPORT}
sys.exit(code)
"""


def _packages_loaded_by(program: str, *arguments: str) -> set[str]:
    run = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert run.returncode == 0, run.stderr
    return {module.partition(".")[0] for module in json.loads(run.stderr)}


def test_the_core_loads_no_screen_and_no_pack() -> None:
    loaded = _packages_loaded_by(f"import giaouoc; {_REPORT}")

    assert "giaouoc" in loaded
    assert not loaded & {"giaouoc_packs", "giaouoc_tui", "rich", "textual"}


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["packs", "--json"]])
def test_commands_that_draw_nothing_load_neither_textual_nor_rich(arguments: list[str]) -> None:
    loaded = _packages_loaded_by(_COMMAND, *arguments)

    assert "giaouoc_tui" in loaded
    assert not loaded & {"rich", "textual"}


def test_the_first_screen_of_a_ceremony_waits_for_nothing_that_reads_or_prints() -> None:
    loaded = _packages_loaded_by(f"import giaouoc_tui.console.app, giaouoc_tui.console.screens.live; {_REPORT}")

    assert {"giaouoc", "textual"} <= loaded
    assert not loaded & {"PIL", "docx", "lxml", "openpyxl", "pluggy", "pypdf", "qrcode", "typst"}
