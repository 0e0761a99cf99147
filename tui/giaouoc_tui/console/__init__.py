"""The operator's console: everything that is needed to run a ceremony from one keyboard and one scanner."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

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

    Args:
        first: the ceremony to begin with, opened already or to be opened; without one the home screen is shown.
        language: the operator's language.
        theme: "dark" or "light"; dark when left out.
        desk: the letter of this desk, which every fact is recorded with.
    """
    from giaouoc_tui.console.app import ConsoleApp

    app = ConsoleApp(first, say=Say(language), theme=theme or "dark", desk=desk)
    app.run()
    return app.return_code or 0
