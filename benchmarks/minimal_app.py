"""The smallest useful Textual app, measured beside the console: header, list, footer."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Footer, Header, OptionList

__all__ = ["MinimalApp"]


class MinimalApp(App[None]):
    """A list of thirty lines to move in."""

    def compose(self) -> ComposeResult:
        """Draw the header, the list and the footer."""
        yield Header()
        yield OptionList(*(f"Khối thi đua số {number}" for number in range(1, 31)))
        yield Footer()


if __name__ == "__main__":
    MinimalApp().run()
