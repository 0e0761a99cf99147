"""What a ceremony is: its title, place, time, and the pack it was made from."""

from __future__ import annotations

from datetime import datetime

import msgspec

from giaouoc.look import ItemSlide, Look

__all__ = ["Labels", "PackRef", "Setup"]


class Labels(msgspec.Struct, frozen=True):
    """The locality's own words; nothing in the program knows a level of government."""

    bloc: str = "Khối thi đua"
    bloc_leader: str = "Khối trưởng"
    unit: str = "Đơn vị"


class PackRef(msgspec.Struct, frozen=True):
    """Which pack the content came from; a later version of the pack changes nothing here."""

    name: str
    version: str
    digest: str
    """SHA-256 of the content that was frozen into the record."""


class Setup(msgspec.Struct, frozen=True):
    """The unchanging facts of a ceremony.

    Raises `ValueError` for a start without an offset: lateness is reckoned from it.
    """

    title: str
    locality: str
    organiser: str
    year: int
    starts_at: datetime
    """Planned start of the first agenda item, with its offset."""
    event_no: int
    """Four random digits in every badge code, so that last year's badge is told from a forgery."""
    pack: PackRef
    parent_body: str = ""
    place: str = ""
    labels: Labels = Labels()
    copies: int = 0
    """How many originals are signed; 0 when the locality has not said."""
    sample: bool = False
    """Whether the delegates are made up."""
    slides: tuple[ItemSlide, ...] = ()
    """Words of the locality's own for the hall while an agenda item runs."""
    look: Look | None = None
    """Colours of the locality's own for the projector."""

    def __post_init__(self) -> None:
        if self.starts_at.tzinfo is None:
            raise ValueError("the start of a ceremony needs its offset")
