"""Showing the preview of a list over whatever a console shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from giaouoc_tui.importing.look import Choices

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["preview"]


async def preview(console: ConsoleApp, file: str, data: bytes, choices: Choices | None = None) -> dict[str, Any] | None:
    """Let the operator look and decide; how many people, blocs and units came in, or none when nothing was stored."""
    from giaouoc_tui.importing.screen import ImportScreen

    imported = await console.ask(ImportScreen(console.say("importing.title", file=file), file, data, choices))
    return None if imported is None else msgspec.structs.asdict(imported)
