"""The `giaouoc` command."""

from __future__ import annotations

import os
import sys

# Type checkers take this name for true; typing, which has it too, would double the start of `giaouoc --version`.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one `giaouoc` command.

    Returns 0 done, 1 refused (reason on standard error, with `--json` also as `{"refused": …}` on standard
    output), 2 wrong usage, 3 damaged record.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _write_utf8()
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough; nothing more may be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


def _run(arguments: Sequence[str]) -> int:
    # Asked for alone it needs no parser, and scripts ask often.
    if list(arguments) == ["--version"]:
        from giaouoc._version import __version__

        sys.stdout.write(f"giaouoc {__version__}\n")
        return 0
    from giaouoc_tui.cli.calling import call

    return call(arguments)


def _write_utf8() -> None:
    """Windows gives a pipe its code page otherwise, which lacks half of the Vietnamese letters."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
