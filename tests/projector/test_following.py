"""The projector beside a writer: it shows what was recorded, and neither needs the other to live."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.worker import WorkerFailed

from giaouoc import commands as c
from giaouoc.folder import CeremonyFolder
from giaouoc.hall import SlideKind
from giaouoc.projecting import PROJECTOR, ProjectorMark, projector_of
from giaouoc_tui.console.projector_watch import ProjectorWatch
from giaouoc_tui.crash import CRASHED
from giaouoc_tui.locale import Say
from giaouoc_tui.projector.app import ProjectorApp
from giaouoc_tui.projector.canvas import HallCanvas
from tests.morning import STARTS
from tests.projector.full_morning import folder_of_the_full_morning, to_the_signing
from tests.snapshots import screen_text
from tests.terminal import Terminal
from tests.widgets.typing_bursts import until

_PROJECTOR = """
import sys, pathlib
from giaouoc_tui.projector import run_projector
sys.exit(run_projector(pathlib.Path(sys.argv[1])))
"""
_WRITER = """
import sys, pathlib
from giaouoc import commands as c
from giaouoc.folder import CeremonyFolder
folder = CeremonyFolder.open(pathlib.Path(sys.argv[1]))
for line in sys.stdin:
    folder.do(c.Message(line.strip()))
    print("recorded", flush=True)
"""


async def _until_shown(pilot: Pilot[Any], text: str) -> None:
    await until(pilot, lambda: text in screen_text(pilot.app))


@contextmanager
def _projector(path: Path) -> Iterator[Terminal]:
    with Terminal([sys.executable, "-c", _PROJECTOR, str(path)], columns=80, rows=24) as terminal:
        yield terminal


async def test_it_may_be_started_before_there_is_a_ceremony(tmp_path: Path) -> None:
    async with ProjectorApp(tmp_path / "le-ky", Say()).run_test(size=(80, 24)) as pilot:
        await _until_shown(pilot, "CHƯƠNG TRÌNH SẼ BẮT ĐẦU")
        await _until_shown(pilot, "le-ky")
        assert "Chưa có thư mục: " in screen_text(pilot.app)

        with folder_of_the_full_morning(tmp_path / "le-ky") as folder:
            await _until_shown(pilot, "LỄ KÝ KẾT GIAO ƯỚC THI ĐUA NĂM 2017")
            await until(pilot, lambda: "Chưa có" not in screen_text(pilot.app))
            folder.do(c.Open())
            await _until_shown(pilot, "đại biểu có mặt")


async def test_the_first_frame_after_black_is_black(tmp_path: Path) -> None:
    with folder_of_the_full_morning(tmp_path) as folder:
        for command in (*to_the_signing(), c.GoOn()):
            folder.do(command)
        app = ProjectorApp(tmp_path, Say())
        async with app.run_test(size=(120, 36)) as pilot:
            await _until_shown(pilot, "▶ mời ký")
            frames = _record_frames(app)
            folder.do(c.Black())
            await until(pilot, lambda: bool(frames))

    assert frames[0] == "\n" * 35


def _record_frames(app: ProjectorApp) -> list[str]:
    """Texts of the canvas at every refresh from now on."""
    frames: list[str] = []
    canvas = app.query_one(HallCanvas)
    refresh = canvas.refresh

    def recording(*regions: Any, **options: Any) -> HallCanvas:
        frames.append("\n".join(canvas.render_line(y).text.rstrip() for y in range(canvas.size.height)))
        refresh(*regions, **options)
        return canvas

    canvas.refresh = recording  # type: ignore[method-assign]
    return frames


async def test_a_held_picture_is_the_same_after_a_restart(tmp_path: Path) -> None:
    with folder_of_the_full_morning(tmp_path) as folder:
        for command in (c.Open(), c.GoTo("i4"), c.Freeze(), c.GoTo("i9")):
            folder.do(command)
        async with ProjectorApp(tmp_path, Say()).run_test(size=(80, 24)) as pilot:
            await _until_shown(pilot, "Nội dung 4/12")

        async with ProjectorApp(tmp_path, Say()).run_test(size=(80, 24)) as pilot:
            await _until_shown(pilot, "Nội dung 4/12")
            folder.do(c.Reveal())
            await _until_shown(pilot, "KÝ KẾT GIAO ƯỚC THI ĐUA")


async def test_a_damaged_record_leaves_a_calm_picture(tmp_path: Path) -> None:
    with folder_of_the_full_morning(tmp_path) as folder:
        for command in (c.Open(), c.GoTo("i4"), c.Show(SlideKind.THEME), c.GoTo("i5")):
            folder.do(command)
    record = tmp_path / "record.json"
    record.write_text(record.read_text(encoding="utf-8").replace('"theme"', '"themE"'), encoding="utf-8")

    async with ProjectorApp(tmp_path, Say()).run_test(size=(80, 24)) as pilot:
        await _until_shown(pilot, "Hình đang dừng, chờ người điều hành")
        assert "Nội dung 4/12" in screen_text(pilot.app)


async def test_it_follows_the_size_of_its_terminal(tmp_path: Path) -> None:
    folder_of_the_full_morning(tmp_path).close()
    async with ProjectorApp(tmp_path, Say()).run_test(size=(80, 24)) as pilot:
        await _until_shown(pilot, "LỄ KÝ KẾT")
        await pilot.resize_terminal(120, 36)
        await _until_shown(pilot, "█")
        await pilot.resize_terminal(8, 2)
        await until(pilot, lambda: len(screen_text(pilot.app).splitlines()) == 2)


@pytest.mark.parametrize("key", ["q", "escape", "space", "enter", "ctrl+p", "f1"])
async def test_no_single_key_ends_the_projection_or_touches_the_ceremony(key: str, tmp_path: Path) -> None:
    folder_of_the_full_morning(tmp_path).close()
    before = (tmp_path / "record.json").read_bytes()
    async with ProjectorApp(tmp_path, Say()).run_test(size=(80, 24)) as pilot:
        await _until_shown(pilot, "LỄ KÝ KẾT")
        shown = screen_text(pilot.app)
        await pilot.press(key)

        assert pilot.app.is_running
        assert screen_text(pilot.app) == shown
    assert (tmp_path / "record.json").read_bytes() == before


async def test_consoles_are_told_again_of_it_by_its_own_clock(tmp_path: Path) -> None:
    folder_of_the_full_morning(tmp_path).close()
    other, seconds = ProjectorMark(tmp_path), count(100.0)
    assert other.set()
    async with ProjectorApp(tmp_path, Say(), clock=lambda: next(seconds)).run_test(size=(80, 24)) as pilot:
        await _until_shown(pilot, "LỄ KÝ KẾT")
        other.take_away()
        with CeremonyFolder.open(tmp_path) as folder:
            folder.do(c.Message("Mời quý vị ổn định chỗ ngồi"))
        await _until_shown(pilot, "ổn định chỗ ngồi")
        assert projector_of(tmp_path) is not None, "a second of this clock is over at every look"


async def test_ctrl_c_ends_it_only_when_pressed_twice_in_time(tmp_path: Path) -> None:
    clock = [100.0]
    app = ProjectorApp(tmp_path, Say(), clock=lambda: clock[0])
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+c")
        await _until_shown(pilot, "Nhấn Ctrl+C lần nữa")
        clock[0] += 4
        await until(pilot, lambda: "Ctrl+C" not in screen_text(app))
        await pilot.press("ctrl+c")
        assert app.is_running
        await pilot.press("ctrl+q")
        await until(pilot, lambda: not app.is_running)


async def test_a_fault_ends_it_with_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> float:
        raise ValueError("Nguyễn Thị Hồng Vân")

    app = ProjectorApp(tmp_path, Say(), clock=broken)
    with pytest.raises(WorkerFailed):
        async with app.run_test(size=(80, 24)) as pilot:
            await until(pilot, lambda: not app.is_running)

    assert app.return_code == CRASHED
    assert "Vân" not in capsys.readouterr().err


def test_console_and_projector_outlive_each_other(tmp_path: Path) -> None:
    folder_of_the_full_morning(tmp_path).close()
    with _projector(tmp_path) as projector:
        projector.wait_for("LỄ KÝ KẾT")
        with _writer(tmp_path) as first:
            _record(first, "Mời quý vị ổn định chỗ ngồi")
            projector.wait_for("ổn định chỗ ngồi")
            first.kill()
        with _writer(tmp_path) as second:
            _record(second, "Nghỉ giải lao mười phút")
            projector.wait_for("giải lao mười phút")
            projector.kill()
            _record(second, "Mời quý vị trở lại hội trường")
            with _projector(tmp_path) as restarted:
                restarted.wait_for("trở lại hội trường")
                restarted.press("ctrl+c", "ctrl+c")
                assert restarted.wait() == 0


@contextmanager
def _writer(path: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", _WRITER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as writer:
        try:
            yield writer
        finally:
            writer.kill()


def _record(writer: subprocess.Popen[str], message: str) -> None:
    assert writer.stdin is not None
    assert writer.stdout is not None
    writer.stdin.write(message + "\n")
    writer.stdin.flush()
    assert writer.stdout.readline() == "recorded\n"


def test_a_console_knows_of_the_projector_and_of_its_end(tmp_path: Path) -> None:
    folder_of_the_full_morning(tmp_path).close()
    watch = ProjectorWatch(tmp_path)
    assert not watch.showing
    with _projector(tmp_path) as first:
        _read_until(first, lambda: watch.look(STARTS))
        assert (watch.showing, watch.lost_at) == (True, None)
        holder = projector_of(tmp_path)
        with _projector(tmp_path) as second:
            second.wait_for("LỄ KÝ KẾT")
            first.kill()
            _read_until(second, lambda: projector_of(tmp_path) not in (None, holder))
            second.kill()
    watch.look(STARTS)
    assert (watch.showing, watch.lost_at) == (False, STARTS)


def test_a_projector_makes_no_folder_and_needs_to_write_nothing(tmp_path: Path) -> None:
    path = tmp_path / "le"
    with _projector(path) as projector:
        projector.wait_for(r"\S")
        assert not path.exists()
        folder_of_the_full_morning(path).close()
        _read_until(projector, lambda: projector_of(path) is not None)
    (path / PROJECTOR).unlink()
    (path / PROJECTOR).mkdir()
    with _projector(path) as projector:
        projector.wait_for("LỄ KÝ KẾT")
        assert projector_of(path) is None


def _read_until(terminal: Terminal, condition: Callable[[], bool]) -> None:
    """Let a program work until something holds."""
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline, terminal.text
        terminal.read(0.02)
