"""`giaouoc delegates DIR import FILE` in a real terminal: the preview is a screen, and what came of it is told."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from giaouoc.folder import CeremonyFolder
from tests.ceremony import creating
from tests.lists.making import PEOPLE, list_of, text_file, workbook
from tests.terminal import Terminal


@pytest.fixture
def ceremony(tmp_path: Path) -> Path:
    """A prepared ceremony without delegates."""
    CeremonyFolder.create(tmp_path / "le", creating()).close()
    return tmp_path / "le"


def importing(ceremony: Path, file: Path, *options: str) -> Terminal:
    """The command in a terminal."""
    command = [sys.executable, "-m", "giaouoc_tui", "delegates", str(ceremony), "import", str(file), *options]
    return Terminal(command, columns=100, rows=30)


def enrolled(ceremony: Path) -> list[str]:
    """Who is on the list now."""
    with CeremonyFolder.open(ceremony, read_only=True) as folder:
        return [person.name for person in folder.persons().values()]


def test_a_list_is_looked_at_and_taken_in(ceremony: Path, tmp_path: Path) -> None:
    file = tmp_path / "danh sách.xlsx"
    file.write_bytes(workbook(list_of(*PEOPLE)))
    with importing(ceremony, file) as terminal:
        terminal.wait_for("Thêm 3")
        terminal.wait_for("Lê Quang Dũng")
        # One by one: together they would be somebody else's code.
        for key in ("enter", "1", "2"):
            terminal.press(key)
            terminal.drain()
        terminal.press("ctrl+s")
        terminal.wait_for("Đã nhập: thêm 3")
        assert terminal.wait() == 0
    assert enrolled(ceremony) == [person[1] for person in PEOPLE]


def test_leaving_stores_nothing_and_says_so(ceremony: Path, tmp_path: Path) -> None:
    file = tmp_path / "danh sách.csv"
    file.write_bytes(text_file(list_of(*PEOPLE), encoding="cp1258"))
    with importing(ceremony, file) as terminal:
        terminal.wait_for("Windows-1258")
        terminal.press("ctrl+s")
        terminal.wait_for("Nhập danh sách này")
        terminal.press("escape")
        terminal.drain()
        terminal.press("escape")
        terminal.wait_for("Chưa nhập gì")
        assert terminal.wait() == 1
    assert enrolled(ceremony) == []
