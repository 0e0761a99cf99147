"""The answer to the last scan, which is news only for a while."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from textual.app import App

from giaouoc import events as e
from giaouoc_tui.console.operation import Answer, Failure, Tone, Verdict
from giaouoc_tui.desk.answers import DeskAnswer, Shown

__all__ = ["LastVerdict"]

_NEWS = {Tone.CALM: timedelta(seconds=15), Tone.GOOD: timedelta(seconds=15)}
_NEWS_TO_ACT_ON = timedelta(seconds=60)
"""How long an answer stands: an old one would be taken for the answer to a scan that was not read."""


class LastVerdict(App[Any]):
    """A base for apps that answer scans."""

    clock: Callable[[], datetime]
    _verdict: Shown = None
    _answered_at: datetime | None = None

    @property
    def verdict(self) -> Shown:
        """The answer to the last scan, or to the last deed at the door."""
        return self._verdict

    @verdict.setter
    def verdict(self, shown: Shown) -> None:
        if shown is not self._verdict:
            self._verdict, self._answered_at = shown, self.clock()

    @property
    def news(self) -> Shown:
        """The verdict while it is news; none later. A failure of the disk stands until it is overtaken."""
        if not isinstance(self._verdict, Verdict | DeskAnswer) or self._answered_at is None:
            return self._verdict
        span = _NEWS.get(self._verdict.tone, _NEWS_TO_ACT_ON)
        return self._verdict if self.clock() - self._answered_at < span else None

    def verdict_after(self, answer: Answer) -> Shown:
        """The last verdict, which stays; none once an undo, or success after a failure, has overtaken it."""
        recorded = answer if isinstance(answer, tuple) else ()
        undone = any(isinstance(fact.event, e.Undone) for fact in recorded)
        return None if undone or (recorded and isinstance(self.verdict, Failure)) else self.verdict
