"""Whether a projector shows the ceremony now: the operator is told when it is lost, and when it is back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from giaouoc.projecting import projector_of
from giaouoc.vietnamese import format_clock
from giaouoc_tui.locale import Say

__all__ = ["ProjectorWatch"]


class ProjectorWatch:
    """What is known of the projector of a ceremony; asking costs a few microseconds and waits for nobody."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.showing = projector_of(folder) is not None
        """Whether one shows the ceremony now."""
        self.lost_at: datetime | None = None
        """Since when none does, where there was one before."""

    def look(self, now: datetime) -> bool:
        """Look again; whether it came or went since."""
        showing = projector_of(self._folder) is not None
        if showing == self.showing:
            return False
        self.showing = showing
        self.lost_at = None if showing else now
        return True

    def words(self, say: Say) -> str:
        """In a few words, for the panel of what the hall sees."""
        if self.lost_at is not None:
            return say("projector.lost", time=format_clock(self.lost_at))
        return say("projector.showing" if self.showing else "projector.none")
