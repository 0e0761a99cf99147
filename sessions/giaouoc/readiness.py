"""Readiness: what a check found, and the things before a ceremony that only a person can vouch for."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec

__all__ = ["CheckOffItem", "Finding", "Readiness", "Vouched"]


class Readiness(StrEnum):
    """What a finding asks for."""

    READY = "ready"
    LOOK = "look"
    """Worth a look; nothing waits for it."""
    TO_DO = "to_do"


class Finding(msgspec.Struct, frozen=True):
    """One line of a check.

    Its words have the keys `check` (its name), `check.case` (what was found) and, unless it is ready,
    `check.case.todo` (what to do).
    """

    check: str
    case: str
    readiness: Readiness
    params: dict[str, Any] = {}
    """What the words need: numbers, names, times."""


class CheckOffItem(StrEnum):
    """A preparation that leaves no trace in the record by itself, so a person checks it off."""

    PROJECTOR = "projector"
    """The picture was seen on the projector, from the last row."""
    REHEARSAL = "rehearsal"
    """The ceremony was gone through once on a copy."""
    USB_COPY = "usb-copy"
    """A copy of the folder lies on a USB stick."""


class Vouched(msgspec.Struct, frozen=True):
    """When and how somebody vouched for a preparation."""

    at: datetime
    desk: str
    note: str
    covers: int
    """The last fact that was known then; check-offs right behind it count as known."""
