"""What the doctor says of disks, clocks, windows and packs, and that everything it says has words."""

from __future__ import annotations

import ast
import errno
import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path, PureWindowsPath

import pypdfium2
import pytest
import zxingcpp
from rich.cells import cell_len

from giaouoc.papers.typst_pages import pdf_of
from giaouoc.plugins.asking import PluginProblem, PluginStage
from giaouoc.readiness import CheckOffItem, Finding, Readiness
from giaouoc.store.chain import VIETNAM_TIME
from giaouoc.store.disk import OsDisk, OsFile
from giaouoc.store.lock import WriterLock
from giaouoc_tui.doctor.card import calibration_card
from giaouoc_tui.doctor.disk import disk_findings, synchronising_service
from giaouoc_tui.doctor.keyboard import CALIBRATION_CODE
from giaouoc_tui.doctor.machine import (
    clock_finding,
    pack_findings,
    program_finding,
    record_clock_finding,
    zone_finding,
)
from giaouoc_tui.doctor.telling import lines, to_do_of
from giaouoc_tui.doctor.terminal import TEST_LINES, Window, glyph_finding, terminal_findings
from giaouoc_tui.locale import Language, Say, messages
from tests.cli.conftest import giaouoc  # noqa: F401 - fixture
from tests.cli.shell import Shell

NOW = datetime(2026, 12, 1, 7, 30, tzinfo=VIETNAM_TIME)


class FullDisk(OsDisk):
    """A disk without room."""

    def create(self, path: Path) -> OsFile:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


class SharedDisk(OsDisk):
    """A network drive whose locks keep nobody out."""

    def lock(self, path: Path, wait: float = 0.0) -> WriterLock:
        return OsDisk().lock(path.with_name(f"{path.name}-{os.urandom(4).hex()}"), wait)


def by_check(findings: tuple[Finding, ...]) -> dict[str, str]:
    return {finding.check.removeprefix("doctor."): finding.case for finding in findings}


def test_a_local_folder_is_tried_out_and_left_as_it_was(tmp_path: Path) -> None:
    findings = disk_findings(tmp_path / "not" / "there" / "yet", {})

    assert by_check(findings) == {"room": "free", "place": "local", "trial": "sound", "flush": "fast"}
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fails_the_trial_is_told(tmp_path: Path) -> None:
    assert by_check(disk_findings(tmp_path, {}, disk=FullDisk()))["trial"] == "write"
    assert by_check(disk_findings(tmp_path, {}, disk=SharedDisk()))["trial"] == "shared_lock"


@pytest.mark.parametrize(
    ("path", "environment", "service"),
    [
        (r"C:\Users\thi-dua\OneDrive - UBND quận\lễ ký", {}, "OneDrive"),
        (r"C:\Users\thi-dua\Tài liệu\lễ ký", {"OneDrive": r"C:\Users\thi-dua\Tài liệu"}, "OneDrive"),
        (r"G:\My Drive\lễ", {}, "Google Drive"),
        (r"C:\Users\thi-dua\Dropbox\lễ", {}, "Dropbox"),
        (r"C:\Users\thi-dua\Documents\OneDriveless", {}, ""),
        (r"C:\le", {"OneDrive": ""}, ""),
    ],
)
def test_folders_that_another_program_copies_away_are_known(
    path: str, environment: dict[str, str], service: str
) -> None:
    assert synchronising_service(PureWindowsPath(path), environment) == service


def test_clocks() -> None:
    assert clock_finding(NOW).readiness is Readiness.READY
    assert clock_finding(NOW.replace(year=2009)).readiness is Readiness.TO_DO
    assert zone_finding(NOW).readiness is Readiness.READY
    assert zone_finding(NOW.astimezone(tz=None).replace(tzinfo=None).astimezone()).readiness is Readiness.LOOK
    assert record_clock_finding(NOW, NOW - timedelta(days=1)).readiness is Readiness.READY
    behind = record_clock_finding(NOW, NOW + timedelta(minutes=12))
    assert (behind.readiness, behind.params["minutes"]) == (Readiness.TO_DO, 12)


@pytest.mark.parametrize(
    ("window", "check", "case"),
    [
        (Window(False), "terminal", "none"),
        (Window(True, 120, 40, "truecolor", environment={"TERM": "xterm-256color"}), "terminal", "known"),
        (Window(True, 79, 40, environment={"TERM": "xterm"}), "size", "small"),
        (Window(True, 80, 24, environment={"TERM": "xterm"}), "size", "enough"),
        (Window(True, 80, 24, "standard", environment={"TERM": "xterm"}), "colours", "few"),
        (Window(True, 80, 24, "", environment={"TERM": "xterm"}), "colours", "none"),
        (Window(True, 80, 24, environment={"TERM": "dumb"}), "terminal", "dumb"),
        (Window(True, 80, 24, environment={"TERM": "linux"}), "terminal", "text_console"),
        (Window(True, 80, 24, encoding="cp1258", environment={"TERM": "xterm"}), "encoding", "other"),
        (Window(True, 80, 24, platform="win32"), "terminal", "old_console"),
        (Window(True, 80, 24, environment={"WT_SESSION": "1"}, platform="win32"), "terminal", "windows_terminal"),
    ],
)
def test_windows(window: Window, check: str, case: str) -> None:
    assert by_check(terminal_findings(window))[check] == case


def test_a_missing_letter_names_a_font_of_the_system() -> None:
    say = Say()

    assert "Noto Sans Mono" in to_do_of(say, glyph_finding(False, "linux"))
    assert "Cascadia" in to_do_of(say, glyph_finding(False, "win32"))
    assert glyph_finding(True).readiness is Readiness.READY
    assert glyph_finding(None).readiness is Readiness.LOOK


def test_the_test_lines_are_as_wide_as_each_other() -> None:
    assert len({cell_len(line) for line in TEST_LINES}) == 1


def test_program_and_packs() -> None:
    assert program_finding((3, 10)).readiness is Readiness.TO_DO
    problem = PluginProblem("x", "goi-la 1.0", next(iter(PluginStage)), "hỏng [/] \x1b[2J")
    (found, broken) = pack_findings(2, [problem])

    assert (found.readiness, broken.readiness) == (Readiness.READY, Readiness.TO_DO)
    assert pack_findings(0, [])[0].readiness is Readiness.TO_DO


def test_the_card_is_read_from_its_pixels() -> None:
    page = pypdfium2.PdfDocument(pdf_of(calibration_card(Say())))[0]
    codes = zxingcpp.read_barcodes(page.render(scale=150 / 72).to_numpy())

    assert [code.text for code in codes] == [CALIBRATION_CODE] * 3


# -- the command --------------------------------------------------------------------------------


def test_the_command_without_a_terminal(giaouoc: Shell, tmp_path: Path) -> None:  # noqa: F811
    answer = giaouoc("doctor", tmp_path)
    told = giaouoc("doctor", tmp_path, "--json").data

    assert "không chạy trong cửa sổ lệnh" in answer.out
    assert {"doctor.trial", "doctor.clock", "doctor.packs"} <= {finding["check"] for finding in told["findings"]}
    assert told["well"] == (answer.code == 0)
    assert giaouoc("doctor", "--keys").code == 1


def test_the_card_is_written_once(giaouoc: Shell, tmp_path: Path) -> None:  # noqa: F811
    assert giaouoc("doctor", "--card", tmp_path / "thẻ.html").code == 0
    assert giaouoc("doctor", "--card", tmp_path / "thẻ.html").code == 1


# -- words --------------------------------------------------------------------------------------


def _findings_in(source: Path) -> Iterator[tuple[str, str, bool]]:
    """Check, case, and whether it is ready, of every finding that is written out in a source."""
    for node in ast.walk(ast.parse(source.read_bytes())):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or len(node.args) < 2:
            continue
        check, case = (one.value if isinstance(one, ast.Constant) else None for one in node.args[:2])
        if isinstance(check, str) and isinstance(case, str) and check.startswith(("doctor.", "preflight.")):
            readiness = ast.unparse(node.args[2]) if len(node.args) > 2 else node.func.id
            yield check, case, readiness in {"Readiness.READY", "_ready"}


def test_every_finding_has_a_name_words_and_a_next_step(repository: Path) -> None:
    sources = [repository / "sessions/giaouoc/preflight.py", *(repository / "tui/giaouoc_tui/doctor").glob("*.py")]
    found = [finding for source in sources for finding in _findings_in(source)]
    found += [(f"preflight.{item.replace('-', '_')}", "unchecked", False) for item in CheckOffItem]
    assert len(found) > 50

    keys = {
        key
        for check, case, ready in found
        for key in (check, f"{check}.{case}", f"{check}.{case}.todo")[: 2 + (not ready)]
    }
    assert {key for key in keys if not all(messages().get(key, ("", "")))} == set()


def test_a_line_begins_with_a_word_and_ends_with_what_to_do() -> None:
    finding = Finding("doctor.size", "small", Readiness.TO_DO, {"columns": 70, "rows": 20})

    assert list(lines(Say(Language.ENGLISH), [finding])) == [
        "✗ TO DO    Window size: 70 × 20 cells, at least 80 × 24 needed",
        "           → enlarge the window, or make the letters smaller",
    ]
