"""The preview of a document: its paragraphs beside what was understood, and every thing can be corrected."""

from __future__ import annotations

# Type checkers take this name for true; the screen comes in only when it is drawn.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from giaouoc.reading import OpenedDocument
    from giaouoc_tui.locale import Language

__all__ = ["run_reader"]


def run_reader(opened: OpenedDocument, *, language: Language, theme: str | None = None, desk: str = "A") -> int:
    """Show the preview until the operator leaves it, and return the exit code.

    `theme` is "dark" or "light", dark when left out; `desk` is the letter of this desk, which a text put into a
    ceremony is recorded with.
    """
    import sys

    from giaouoc_tui.locale import Say
    from giaouoc_tui.reader.app import ReaderApp

    app = ReaderApp(opened, say=Say(language), theme=theme or "dark", desk=desk)
    app.run()
    if app.parting:
        sys.stdout.write(f"{app.parting}\n")
    return app.return_code or 0
