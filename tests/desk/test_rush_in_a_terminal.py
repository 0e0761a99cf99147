"""Half past seven in a real terminal: three hundred badges, with a dialog open half of the time."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

import pytest

from giaouoc.events import Arrived, ScanRefused
from giaouoc.folder import CeremonyFolder
from giaouoc.folder_view import FolderView
from giaouoc.sample import sample_newcomers
from tests.morning import creating, morning
from tests.terminal import Terminal

PEOPLE = 300
A_SECOND = 20
"""Scans a second: many times what people with scanners manage."""

_DIALOGS = (("a", "nguyen v"), ("n", "Lê Thị M"), ("f2", ""), ("u", "quet nham"), ("f1", ""))
"""Keys that open a dialog, and what somebody has begun to type in it."""

_KEYS = {"f2": "\x1bOQ", "f1": "\x1bOP"}


@pytest.fixture
def ceremony(tmp_path: Path) -> tuple[Path, list[str]]:
    """A ceremony with its doors open, and the badges of three hundred people who have not come."""
    path = morning(tmp_path / "le", present=(9,))
    with CeremonyFolder.open(path) as folder:
        first = len(folder.state.attendance.delegates) + 1
        folder.enrol(sample_newcomers(creating(), PEOPLE))
        codes = [folder.badge_code(number) for number in range(first, first + PEOPLE)]
    return path, codes


@pytest.mark.parametrize(("suffix", "people"), [("\r", PEOPLE), ("\t", 60), ("", 60)], ids=["enter", "tab", "none"])
def test_no_badge_is_lost_or_taken_twice(ceremony: tuple[Path, list[str]], suffix: str, people: int) -> None:
    path, codes = ceremony
    chance = random.Random(7)
    view = FolderView(path)
    view.poll()
    with Terminal([sys.executable, "-m", "giaouoc_tui", "desk", str(path), "--quiet"], columns=120, rows=36) as desk:
        desk.wait_for("BÀN A")
        began = time.perf_counter()
        in_dialog = False
        for turn, code in enumerate(codes[:people]):
            if turn % 15 == 0:
                if in_dialog:
                    # With the scan right behind it, a terminal makes one key of Escape and the first digit.
                    desk.send("\x1b")
                in_dialog = not in_dialog
                if in_dialog:
                    key, typed = chance.choice(_DIALOGS)
                    desk.send(_KEYS.get(key, key))
                    desk.wait_for("Esc +quay lại", timeout=60)
                    # An input method may take a digit for a tone of the word before it; a blank ends the word.
                    desk.send(f"{typed} " if typed else "")
            due = began + turn / A_SECOND
            while (wait := due - time.perf_counter()) > 0:
                desk.read(wait)
            desk.send(code + suffix)
        arrived = _arrivals(view, desk, people)
        desk.send("\x1b")
        desk.wait_for(f"Có mặt {people + 1}/", timeout=60)
    view.close()
    assert arrived == [Arrived] * people
    with CeremonyFolder.open(path) as folder:
        scanned = [fact.event.number for fact in folder.ceremony.facts if isinstance(fact.event, Arrived)]
        assert scanned[1:] == list(range(13, 13 + people))
        assert folder.state.attendance.total.present == people + 1


def _arrivals(view: FolderView, desk: Terminal, wanted: int) -> list[type]:
    """What every scan became, in the order of the record."""
    taken: list[type] = []
    deadline = time.monotonic() + 60
    while len(taken) < wanted:
        assert time.monotonic() < deadline, f"{len(taken)} of {wanted}\n{desk.text}"
        desk.read(0.02)
        taken += [type(fact.event) for fact in view.poll() if isinstance(fact.event, Arrived | ScanRefused)]
    return taken
