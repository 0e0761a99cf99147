"""The operator's console: everything that is needed to run a ceremony from one keyboard and one scanner."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from giaouoc.plugins.sources import TRACE_PLUGINS
from giaouoc_tui.locale import Language, Say

if TYPE_CHECKING:
    from giaouoc.folder import CeremonyFolder

__all__ = ["run_console"]


def run_console(
    first: Path | CeremonyFolder | None = None,
    *,
    language: Language = Language.VIETNAMESE,
    theme: str | None = None,
    desk: str = "A",
) -> int:
    """Run the console until the operator leaves it, and return the exit code.

    `first` is the ceremony to begin with, opened already or to be opened; without one the home screen is shown.
    `language` is the operator's; `theme` is "dark" or "light", dark when left out; `desk` is the letter of this desk,
    which every fact is recorded with.
    """
    from giaouoc_tui.console.app import ConsoleApp
    from giaouoc_tui.escape_keys import tell_escape_apart

    tell_escape_apart()
    say = Say(language)
    traced_into = _trace_beside_the_screen()
    app = ConsoleApp(first, say=say, theme=theme or "dark", desk=desk)
    app.run()
    if traced_into:
        sys.stderr.write(say("plugins.traced", path=traced_into) + "\n")
    return app.return_code or 0


def _trace_beside_the_screen() -> str:
    """Where plugins are traced: in a file, since the screen takes standard error; empty where nobody asked for it."""
    if os.environ.get(TRACE_PLUGINS) != "1":
        return ""
    from giaouoc_tui.crash import crash_log

    file = crash_log().with_name("plugins.log")
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ[TRACE_PLUGINS] = str(file)
    return str(file)
