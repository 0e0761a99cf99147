"""The projector: a process of its own that follows the record and shows the hall its slide."""

from __future__ import annotations

from pathlib import Path

from giaouoc_tui.locale import Language, Say

__all__ = ["run_projector"]


def run_projector(path: Path, *, language: Language = Language.VIETNAMESE, theme: str | None = None) -> int:
    """Show a ceremony's pictures in this terminal until it is ended; returns the exit code.

    The folder need not be there yet. `theme` is "dark" or "light"; without one the ceremony's own look counts.
    """
    from giaouoc_tui.projector.app import ProjectorApp
    from giaouoc_tui.projector.palette import Theme

    app = ProjectorApp(path, Say(language), theme=Theme(theme) if theme else None)
    # No mouse: a stray click could only mark text, and the pointer would stay in the picture.
    app.run(mouse=False)
    return app.return_code or 0
