"""The desk at the door: a check-in screen with an answer that can be read from two metres away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaouoc_tui.locale import Language, Say

if TYPE_CHECKING:
    from giaouoc.folder import CeremonyFolder

__all__ = ["run_desk"]


def run_desk(
    folder: CeremonyFolder,
    *,
    language: Language = Language.VIETNAMESE,
    theme: str | None = None,
    quiet: bool = False,
) -> int:
    """Run the desk until the operator leaves it, and return the exit code.

    `folder` is the ceremony, opened as its writer; it is closed at the end. `language` is the operator's; `theme` is
    "dark" or "light", dark when left out; `quiet` begins without sound.
    """
    from giaouoc_tui.desk.app import DeskApp
    from giaouoc_tui.escape_keys import tell_escape_apart

    tell_escape_apart()
    app = DeskApp(folder, say=Say(language), theme=theme or "dark", quiet=quiet)
    app.run()
    return app.return_code or 0
