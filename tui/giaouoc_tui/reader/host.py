"""What the preview needs of the app it is shown in: the reader's own, or a console."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from textual.screen import ModalScreen

from giaouoc_tui.console.operation import Operation
from giaouoc_tui.locale import Say

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["Host", "operation_of"]

T = TypeVar("T")


class Host(Protocol):
    """An app around the preview."""

    say: Say
    desk: str
    parting: str

    def toggle_theme(self) -> None:
        """Change between the dark and the light look."""

    async def ask(self, dialog: ModalScreen[T]) -> T | None:
        """Show a dialog and wait for its answer, none when the operator left it."""


def operation_of(host: Host | ConsoleApp) -> Operation | None:
    """The ceremony that is open in the app, if any."""
    return getattr(host, "operation", None)
