"""What happens when the program itself fails: one sentence, nothing private, and a non-zero exit code."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
import traceback
from datetime import datetime
from pathlib import Path
from typing import Any

from rich.segment import Segment, Segments
from textual.app import App
from textual.driver import Driver

from giaouoc.store.disk import owners_alone
from giaouoc_tui.locale import Say
from giaouoc_tui.stray_bytes import forgive_stray_bytes

__all__ = ["CRASHED", "CrashGuard", "crash_log", "write_crash"]

CRASHED = 70
"""Exit code after a fault of the program (EX_SOFTWARE of sysexits.h)."""

_KEPT_BYTES = 1_000_000


def crash_log() -> Path:
    """Where faults are written down: the user's log folder."""
    import platformdirs

    return Path(platformdirs.user_log_dir("giaouoc", appauthor=False)) / "crash.log"


def write_crash(error: BaseException) -> Path | None:
    """Write down where the program failed and return the file, or none when that fails too.

    Only the kinds of the errors and the lines of the program: an error's text and the values of variables may
    hold names of people.
    """
    chain: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(chain) < 10:
        frames = "".join(traceback.format_tb(cause.__traceback__))
        chain.append(f"{type(cause).__module__}.{type(cause).__qualname__}\n{frames}")
        cause = cause.__cause__ or cause.__context__
    path = crash_log()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        too_long = path.exists() and path.stat().st_size > _KEPT_BYTES
        with open(path, "w" if too_long else "a", encoding="utf-8", opener=owners_alone) as log:
            log.write(f"== {datetime.now().astimezone().isoformat()} python {sys.version.split()[0]}\n")
            log.write("-- ".join(chain) + "\n")
    except OSError:
        return None
    return path


class CrashGuard(App[Any]):
    """A base for apps that end with one sentence instead of a traceback with values in it."""

    say: Say

    def get_driver_class(self) -> type[Driver]:
        """The platform's driver, which no byte from the terminal ends."""
        driver = super().get_driver_class()
        forgive_stray_bytes(driver)
        return driver

    def die_tidily(self) -> None:
        """Give the terminal back when the window is closed; there is nothing to save."""
        for name in ("SIGHUP", "SIGTERM"):
            number = getattr(signal, name, None)
            if number is not None:
                with contextlib.suppress(NotImplementedError, ValueError, RuntimeError):
                    loop = asyncio.get_running_loop()
                    loop.add_signal_handler(number, self.exit, None, 128 + number)

    def panic(self, *renderables: Any) -> None:
        """End with one sentence, whatever Textual had to show."""
        self._end_with_sentence(self._exception)

    def _fatal_error(self) -> None:
        self._end_with_sentence(self._exception)

    def _end_with_sentence(self, error: BaseException | None) -> None:
        self._return_code = CRASHED
        log = write_crash(error or RuntimeError())
        sentence = self.say("crash.sentence", log=str(log)) if log else self.say("crash.sentence_no_log")
        self._exit_renderables[:] = [Segments([Segment(f"{sentence}\n")])]
        self._close_messages_no_wait()
