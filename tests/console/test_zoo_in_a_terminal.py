"""Every kind of bad plugin installed at once: the console starts in a real terminal and names each culprit."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.plugins.strangers import installer
from tests.plugins.test_plugins import ZOO
from tests.terminal import Terminal

HANG = "import threading\nthreading.Event().wait()"


@pytest.fixture
def culprits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the bad plugins, which the programs that are started find too."""
    (tmp_path / "site").mkdir()
    install = installer(tmp_path / "site", monkeypatch)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [str(tmp_path / "site"), *sys.path])))
    return [install(source) for source in (*(fault.source for fault in ZOO.values()), HANG)]


def console(*options: str) -> Terminal:
    """The program in a terminal that has room for all of them."""
    return Terminal([sys.executable, "-m", "giaouoc_tui", *options], columns=160, rows=50)


def test_the_console_starts_and_names_every_culprit(culprits: list[str]) -> None:
    with console() as terminal:
        terminal.wait_for("Các buổi lễ gần đây")
        terminal.send("\x1bOS")
        terminal.wait_for(f"{len(culprits)} lỗi")
        for culprit in culprits:
            terminal.wait_for(rf"{culprit} 3\.1")
        terminal.wait_for("Quận Ngô Quyền, thành phố Hải Phòng")


def test_without_plugins_none_of_them_is_even_asked(culprits: list[str]) -> None:
    with console("--no-plugins") as terminal:
        terminal.wait_for("Các buổi lễ gần đây")
        terminal.send("\x1bOS")
        terminal.wait_for("--no-plugins.* 0 lỗi")
        assert culprits[0] not in terminal.text


def test_calls_are_traced_beside_the_screen(culprits: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIAOUOC_TRACE_PLUGINS", "1")
    with console() as terminal:
        terminal.wait_for("Các buổi lễ gần đây")
        terminal.send("\x1bOS")
        terminal.wait_for(f"{len(culprits)} lỗi")
        assert "giaouoc plugins:" not in terminal.text
        terminal.press("escape")
        terminal.wait_for("Các buổi lễ gần đây")
        terminal.press("ctrl+q")
        log = Path(terminal.wait_for(r"ghi trong\s+(\S+)")[1])
        assert terminal.wait() == 0
    assert log.stat().st_mode & 0o077 == 0, "what a plugin was asked may name people"
    traced = log.read_text(encoding="utf-8")
    assert all(f"giaouoc plugins: {culprit} ({culprit} 3.1): import" in traced for culprit in culprits)
