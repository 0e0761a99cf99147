"""A real terminal for tests and benchmarks: a program in a pty, its screen rebuilt by pyte."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

import pyte

__all__ = ["KEYS", "Terminal"]

KEYS: Mapping[str, str] = {
    "space": " ",
    "enter": "\r",
    "tab": "\t",
    "escape": "\x1b",
    "backspace": "\x7f",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "pagedown": "\x1b[6~",
    "pageup": "\x1b[5~",
    "f1": "\x1bOP",
    **{f"ctrl+{chr(code)}": chr(code - 96) for code in range(97, 123)},
}
"""What a terminal sends for a key that is not a character."""

_ANSWERS = (
    (re.compile(rb"\x1b\[\?2026\$p"), b"\x1b[?2026;2$y"),
    (re.compile(rb"\x1b\[\?2048\$p"), b"\x1b[?2048;0$y"),
    (re.compile(rb"\x1b\[0?c"), b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[6n"), b"\x1b[1;1R"),
    (re.compile(rb"\x1b\]11;\?(?:\x1b\\|\x07)"), b"\x1b]11;rgb:0000/0000/0000\x1b\\"),
    (re.compile(rb"\x1b\]10;\?(?:\x1b\\|\x07)"), b"\x1b]10;rgb:ffff/ffff/ffff\x1b\\"),
)
"""What a program asks a terminal, and what a modern one answers."""

_UNKNOWN_TO_PYTE = re.compile(
    rb"\x1b\[[<>=][0-9;]*[a-zA-Z]|\x1b\[\?[0-9;]*\$p|\x1b\[\?u|\x1bP.*?\x1b\\|\x1b_.*?\x1b\\|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)",
    re.DOTALL,
)


class Terminal:
    """Runs one program; use as a context manager, which ends it."""

    def __init__(
        self,
        argv: Sequence[str],
        *,
        columns: int = 120,
        rows: int = 36,
        env: Mapping[str, str] | None = None,
    ) -> None:
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._unfed = bytearray()
        self.started = time.perf_counter()
        self.pid, self._handle = pty.fork()
        if self.pid == 0:  # the child
            kind = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
            # Given as a whole: readline sets the size of another terminal behind the back of `os.environ`.
            settings = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "LINES"}}
            os.execvpe(argv[0], list(argv), {**settings, **kind, **(env or {})})
        fcntl.ioctl(self._handle, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.last_output = self.started
        """When the program last wrote, by `time.perf_counter`."""
        self.ended = False

    # -- looking -------------------------------------------------------------------------------

    @property
    def lines(self) -> list[str]:
        """The screen now, one string a row, blanks at the end cut."""
        self._feed()
        return [line.rstrip() for line in self._screen.display]

    @property
    def text(self) -> str:
        """The screen now as one string."""
        return "\n".join(self.lines)

    def read(self, timeout: float) -> bool:
        """Take what the program writes within `timeout` seconds; whether there was anything."""
        if self.ended or not select.select([self._handle], [], [], max(timeout, 0))[0]:
            return False
        try:
            chunk = os.read(self._handle, 1 << 16)
        except OSError:
            chunk = b""
        if not chunk:
            self.ended = True
            return False
        self.last_output = time.perf_counter()
        for question, answer in _ANSWERS:
            for _ in question.finditer(chunk):
                os.write(self._handle, answer)
        self._unfed += chunk
        return True

    def wait_for(self, pattern: str, timeout: float = 20.0) -> re.Match[str]:
        """Wait until the screen matches a regular expression.

        Raises `AssertionError` with the screen when it does not within `timeout` seconds.
        """
        deadline = time.monotonic() + timeout
        while True:
            found = re.search(pattern, self.text)
            if found:
                return found
            if time.monotonic() > deadline or (self.ended and not self._unfed):
                raise AssertionError(f"{pattern!r} is not on the screen:\n{self.text}")
            self.read(0.2)

    def drain(self, quiet: float = 0.2, longest: float = 5.0) -> None:
        """Take all output until the program has written nothing for `quiet` seconds, or for `longest` in all."""
        deadline = time.monotonic() + longest
        while time.monotonic() < deadline and self.read(quiet):
            pass

    # -- typing --------------------------------------------------------------------------------

    def send(self, typed: str | bytes) -> None:
        """Write to the program as a keyboard or scanner would, all at once."""
        data = typed.encode() if isinstance(typed, str) else typed
        while data:
            data = data[os.write(self._handle, data[:1024]) :]
            self.read(0)

    def press(self, *keys: str) -> None:
        """Press keys by name, or by the character they write."""
        for key in keys:
            self.send(KEYS.get(key, key))

    # -- ending --------------------------------------------------------------------------------

    def kill(self) -> None:
        """End the program as a power cut would: it gets to do nothing."""
        os.kill(self.pid, signal.SIGKILL)
        self.wait()

    def wait(self, timeout: float = 10.0) -> int:
        """Exit status of the program once it has ended; negative for a signal."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.pid = 0
                return os.waitstatus_to_exitcode(status)
            self.read(0.05)
        raise AssertionError(f"the program does not end:\n{self.text}")

    def close(self) -> None:
        """End the program if it still runs and let the pty go."""
        if self.pid:
            self.kill()
        os.close(self._handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _feed(self) -> None:
        # An escape sequence may be cut between two reads: what follows the last ESC waits.
        data = bytes(self._unfed)
        cut = data.rfind(b"\x1b")
        whole = data if cut < 0 or len(data) - cut > 64 or _finished(data[cut:]) else data[:cut]
        del self._unfed[: len(whole)]
        self._stream.feed(_UNKNOWN_TO_PYTE.sub(b"", whole))


def _finished(sequence: bytes) -> bool:
    return re.match(rb"\x1b(?:\[[0-9;?<>=$]*[@-~]|[^\[\]PO_]|O.)", sequence, re.DOTALL) is not None
