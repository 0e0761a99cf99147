"""Cards that were matched with delegates: an HMAC of each, for one day."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from datetime import date, timedelta
from pathlib import Path
from typing import TypedDict

__all__ = ["FOLDER", "MatchedCards"]

FOLDER = "GIAOUOC_CITIZEN_CARDS"
"""The environment's name for the folder in which cards are kept."""

_CONTEXT = b"giaouoc/citizen-card/1\0"
_KEPT = timedelta(days=1)


class _Kept(TypedDict):
    """A file as it stands."""

    key: str
    """32 bytes in hexadecimal digits, new for each event."""
    until: str
    """Last day, ISO 8601."""
    cards: dict[str, int]
    """Seal of a card → delegate."""


class MatchedCards:
    """The cards of the events of one machine, a file an event."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @classmethod
    def of_environment(cls) -> MatchedCards | None:
        """Those the environment names; none when it names no folder, which is how the plugin is off."""
        folder = os.environ.get(FOLDER, "")
        return cls(Path(folder).expanduser()) if folder else None

    def match(self, event: int, number: str, delegate: int, today: date | None = None) -> None:
        """Keep that a card belongs to a delegate; the event's cards are kept a day from here on."""
        day = today or date.today()
        known = self._read(event, day)
        key = known["key"] if known else secrets.token_hex(32)
        cards = {**(known["cards"] if known else {}), _seal(key, number): delegate}
        self._write(event, {"key": key, "until": (day + _KEPT).isoformat(), "cards": cards})

    def delegate(self, event: int, number: str, today: date | None = None) -> int | None:
        """The delegate with this card; none when it was not matched, or too long ago."""
        kept = self._read(event, today or date.today())
        return kept["cards"].get(_seal(kept["key"], number)) if kept else None

    def wipe(self) -> int:
        """Forget every card of every event; how many events were forgotten."""
        files = [*self._folder.glob("*.cards")]
        for file in files:
            file.unlink(missing_ok=True)
        return len(files)

    def _read(self, event: int, today: date) -> _Kept | None:
        """The event's cards; a file that is past its day is deleted."""
        file = self._file(event)
        try:
            kept: _Kept = json.loads(file.read_bytes())
        except FileNotFoundError:
            return None
        if date.fromisoformat(kept["until"]) < today:
            file.unlink(missing_ok=True)
            return None
        return kept

    def _write(self, event: int, kept: _Kept) -> None:
        """In one step, readable by its owner alone."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = self._file(event).with_suffix(".new")
        new.unlink(missing_ok=True)
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(kept, file)
        new.replace(self._file(event))

    def _file(self, event: int) -> Path:
        return self._folder / f"{event:04d}.cards"


def _seal(key: str, number: str) -> str:
    return hmac.new(bytes.fromhex(key), _CONTEXT + number.encode(), hashlib.sha256).hexdigest()
