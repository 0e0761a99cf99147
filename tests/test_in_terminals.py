"""A ceremony as its operator runs it: the installed program in real terminals, by keys and scans."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tinydb import TinyDB

from giaouoc.folder import CeremonyFolder
from giaouoc.folder_view import FolderView
from giaouoc.hall import SlideKind
from giaouoc.signing import SlotState
from giaouoc.state import Life
from giaouoc_tui.console.held_keys import REPEAT_DELAY
from tests.terminal import Terminal

GIAOUOC = [sys.executable, "-m", "giaouoc_tui"]
GO_ON = {"space": 0.0, "pagedown": 0.0, "right": 0.0}
"""Keys that go on, and when each may be pressed again."""


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*GIAOUOC, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8", timeout=60
    )


@pytest.fixture
def ceremony(tmp_path: Path) -> Path:
    """A prepared ceremony with forty made-up delegates."""
    path = tmp_path / "le-ky"
    made = run("new", path, "--pack", "ngo-quyen", "--year", "2017", "--sample", "40")
    assert made.returncode == 0, made.stderr
    return path


@pytest.fixture
def codes(ceremony: Path) -> list[str]:
    """The badge codes of everybody on the list."""
    with CeremonyFolder.open(ceremony, read_only=True) as folder:
        return [folder.badge_code(number) for number in sorted(folder.state.attendance.delegates)]


@pytest.fixture
def view(ceremony: Path) -> Iterator[FolderView]:
    """The record as another process sees it."""
    following = FolderView(ceremony)
    yield following
    following.close()


def follow_until(view: FolderView, console: Terminal, reached: Callable[[], bool], seconds: float = 20) -> None:
    """Follow the record, with the console's output taken meanwhile, until it says so."""
    deadline = time.monotonic() + seconds
    while not reached():
        assert time.monotonic() < deadline, console.text
        console.read(0.02)
        view.poll()


def go_on(console: Terminal, view: FolderView) -> None:
    """Press a key that goes on, and wait until something is recorded.

    The keys take turns, and each waits its time: one that comes again at once counts as held.
    """
    key = min(GO_ON, key=lambda one: GO_ON[one])
    while time.monotonic() < GO_ON[key]:
        console.read(0.02)
    view.poll()
    before = view.state.seq
    console.press(key)
    GO_ON[key] = time.monotonic() + 1.2 * REPEAT_DELAY
    follow_until(view, console, lambda: view.state.seq > before)


def go_on_to(slide: SlideKind, console: Terminal, view: FolderView) -> None:
    """Press the one key until the hall sees such a slide."""
    for _ in range(60):
        if view.state.hall.slide.kind is slide:
            return
        go_on(console, view)
    raise AssertionError(f"the hall never saw {slide}:\n{console.text}")


def scan_everybody(console: Terminal, view: FolderView, codes: list[str]) -> None:
    """Scan all badges with no gap between them."""
    console.send("".join(code + "\r" for code in codes))
    follow_until(view, console, lambda: view.state.attendance.total.present == len(codes))


def test_a_whole_ceremony_with_the_projector_beside_it(ceremony: Path, codes: list[str], view: FolderView) -> None:
    with (
        Terminal([*GIAOUOC, "projector", str(ceremony)], columns=120, rows=36) as projector,
        Terminal([*GIAOUOC, "open", str(ceremony)], columns=120, rows=36) as console,
    ):
        projector.wait_for("Hội trường")
        console.wait_for("Chương trình")
        go_on(console, view)
        scan_everybody(console, view, codes)
        go_on_to(SlideKind.SIGNING, console, view)
        for _ in view.state.signing.rounds:
            go_on(console, view)
            for _ in view.state.signing.called:
                go_on(console, view)
        assert view.state.signing.signed == len(view.state.signing.slots) == 8
        go_on_to(SlideKind.CLOSING, console, view)
        console.press("x")
        console.wait_for("Bế mạc")
        console.drain(0.3)
        console.press("y")
        follow_until(view, console, lambda: view.state.life is Life.CLOSED)
        shown = run("show", ceremony, "--json")
        code = console.wait_for(r"(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}")[0]
        projector.wait_for(r"[0-9A-Z]{4}-[0-9A-Z]{4}")

    assert code in shown.stdout
    verified = run("verify", ceremony, "--head", code)
    assert verified.returncode == 0, verified.stdout + verified.stderr
    checker = Path(__file__).parent.parent / "docs" / "verify.py"
    alone = subprocess.run([sys.executable, checker, ceremony, "--head", code], capture_output=True, timeout=60)
    assert alone.returncode == 0
    stock = TinyDB(ceremony / "record.json", encoding="utf-8")
    assert len(stock.table("events")) == view.state.seq
    stock.close()


def test_a_console_killed_while_blocs_sign_resumes_at_the_same_slot(
    ceremony: Path, codes: list[str], view: FolderView
) -> None:
    with Terminal([*GIAOUOC, "open", str(ceremony)], columns=120, rows=36) as console:
        console.wait_for("Chương trình")
        go_on(console, view)
        scan_everybody(console, view, codes)
        go_on_to(SlideKind.SIGNING, console, view)
        go_on(console, view)
        go_on(console, view)
        first, second = view.state.signing.in_round(1)
        assert (first.state, second.state) == (SlotState.SIGNED, SlotState.CALLED)
        console.kill()

    before = view.state
    with Terminal([*GIAOUOC, "open", str(ceremony)], columns=120, rows=36) as console:
        console.wait_for("Đã ký 1/8")
        view.poll()
        assert view.state == before
        go_on(console, view)
        assert view.state.signing.in_round(1)[1].state is SlotState.SIGNED
    assert run("verify", ceremony).returncode == 0


def test_the_projector_waits_for_the_ceremony_and_outlives_the_console(ceremony: Path) -> None:
    elsewhere = ceremony.parent / "chua-co"
    with Terminal([*GIAOUOC, "projector", str(elsewhere)], columns=100, rows=30) as projector:
        projector.wait_for(r"\S")
        ceremony.rename(elsewhere)
        projector.wait_for("2017")
        with Terminal([*GIAOUOC, "open", str(elsewhere)], columns=120, rows=36) as console:
            console.wait_for("Chương trình")
            console.press("space")
            projector.wait_for("đại biểu có mặt")
            console.kill()
        done = run("do", elsewhere, "message", "Mời đại biểu ổn định chỗ ngồi")
        assert done.returncode == 0, done.stderr
        projector.wait_for("ổn định chỗ ngồi")
