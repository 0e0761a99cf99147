"""What the terminal can do: size, colours, letters."""

from __future__ import annotations

import locale
import sys
from collections.abc import Mapping
from typing import Final, NamedTuple

from giaouoc.readiness import Finding, Readiness

__all__ = ["TEST_LINES", "Window", "glyph_finding", "terminal_findings", "this_window"]

COLUMNS: Final = 80
ROWS: Final = 24

TEST_LINES: Final = (
    "ẲẮẤỆỘỮỴ ẳắấệộữỵ Đđ ƠƯ ơư ✓ ✗ █▀▄▌▐ │",
    "12345678901234567890123456789012345│",
)
"""Letters with the tallest marks, signs and blocks; the bar ends below its like when each takes one cell."""


class Window(NamedTuple):
    """What is known of the terminal without asking anybody."""

    interactive: bool
    """Whether input and output are both a terminal."""
    columns: int = 0
    rows: int = 0
    colours: str = ""
    """As rich names it: "truecolor", "256", "standard", "windows"; empty for none."""
    encoding: str = "utf-8"
    environment: Mapping[str, str] = {}
    platform: str = sys.platform


def this_window(environment: Mapping[str, str]) -> Window:
    """The window this program runs in."""
    from rich.console import Console

    console = Console()
    interactive = sys.stdin.isatty() and sys.stdout.isatty()
    size = console.size
    return Window(
        interactive, size.width, size.height, console.color_system or "", _encoding(), environment, sys.platform
    )


def terminal_findings(window: Window) -> tuple[Finding, ...]:
    """Size, colours, encoding and kind of the terminal; nothing but a note where there is none."""
    if not window.interactive:
        return (Finding("doctor.terminal", "none", Readiness.LOOK),)
    return (_kind(window), _size(window), _colours(window), _letters(window))


def glyph_finding(seen: bool | None, platform: str = sys.platform) -> Finding:
    """What the operator saw of the test lines; none when nobody was asked."""
    if seen is None:
        return Finding("doctor.glyphs", "not_asked", Readiness.LOOK)
    if seen:
        return Finding("doctor.glyphs", "drawn", Readiness.READY)
    return Finding("doctor.glyphs", "missing_windows" if platform == "win32" else "missing", Readiness.TO_DO)


def _kind(window: Window) -> Finding:
    """The console of Windows before Windows Terminal, and terminals without a screen."""
    name = window.environment.get("TERM", "")
    if window.platform == "win32":
        if "WT_SESSION" in window.environment:
            return Finding("doctor.terminal", "windows_terminal", Readiness.READY)
        return Finding("doctor.terminal", "old_console", Readiness.LOOK)
    if name in {"", "dumb", "unknown"}:
        return Finding("doctor.terminal", "dumb", Readiness.TO_DO, {"name": name or "–"})
    if name == "linux":
        return Finding("doctor.terminal", "text_console", Readiness.TO_DO)
    return Finding("doctor.terminal", "known", Readiness.READY, {"name": name})


def _size(window: Window) -> Finding:
    told = {"columns": window.columns, "rows": window.rows}
    if window.columns >= COLUMNS and window.rows >= ROWS:
        return Finding("doctor.size", "enough", Readiness.READY, told)
    return Finding("doctor.size", "small", Readiness.TO_DO, told)


def _colours(window: Window) -> Finding:
    if not window.colours:
        return Finding("doctor.colours", "none", Readiness.LOOK)
    few = window.colours in {"standard", "windows"}
    case, readiness = ("few", Readiness.LOOK) if few else ("many", Readiness.READY)
    return Finding("doctor.colours", case, readiness, {"system": window.colours})


def _letters(window: Window) -> Finding:
    utf8 = window.encoding.casefold().replace("-", "") in {"utf8", "65001", "cp65001"}
    told = {"encoding": window.encoding}
    return (
        Finding("doctor.encoding", "utf8", Readiness.READY, told)
        if utf8
        else Finding("doctor.encoding", "other", Readiness.TO_DO, told)
    )


def _encoding(platform: str = sys.platform) -> str:
    """The encoding of the locale; Windows' consoles are written to in Unicode whatever their code page."""
    return "utf-8" if platform == "win32" else locale.getencoding()
