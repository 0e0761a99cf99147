"""Erasing at a terminal: what cannot be had back is done only when somebody types the number that is meant."""

from __future__ import annotations

import sys
from pathlib import Path

from giaouoc.folder import CeremonyFolder
from tests.terminal import Terminal


def people(ceremony: Path, *arguments: str) -> Terminal:
    """`giaouoc people` in a terminal."""
    return Terminal([sys.executable, "-m", "giaouoc_tui", "people", str(ceremony), *arguments])


def names(ceremony: Path) -> int:
    """How many names are kept."""
    with CeremonyFolder.open(ceremony, read_only=True) as folder:
        return len(folder.persons())


def test_all_names_go_when_their_number_is_typed(closed: Path) -> None:
    kept = names(closed)
    with people(closed, "retention", "--apply") as terminal:
        terminal.wait_for(f"Gõ {kept} rồi Enter")
        terminal.press("y", "enter")
        terminal.wait_for("chưa xóa gì")
        assert terminal.wait() == 1
    assert names(closed) == kept

    with people(closed, "retention", "--apply") as terminal:
        terminal.wait_for(f"Gõ {kept} rồi Enter")
        terminal.press(*str(kept), "enter")
        terminal.wait_for("Đã xóa")
        assert terminal.wait() == 0
    assert names(closed) == 0


def test_one_name_goes_when_its_number_is_typed(prepared: Path) -> None:
    kept = names(prepared)
    with people(prepared, "erase", "3") as terminal:
        terminal.wait_for("số 3: .+, .+; không lấy lại được")
        terminal.press("enter")
        terminal.wait_for("chưa xóa gì")
        assert terminal.wait() == 1
    assert names(prepared) == kept

    with people(prepared, "erase", "3") as terminal:
        terminal.wait_for("Gõ 3 rồi Enter")
        terminal.press("3", "enter")
        terminal.wait_for("Đã xóa")
        assert terminal.wait() == 0
    assert names(prepared) == kept - 1


def test_yes_answers_beforehand(prepared: Path) -> None:
    with people(prepared, "erase", "3", "--yes") as terminal:
        terminal.wait_for("Đã xóa")
        assert terminal.wait() == 0
