"""The clock on the wall: Vietnam's time, without needing a time-zone database."""

from __future__ import annotations

from datetime import datetime

from giaouoc.store.chain import VIETNAM_TIME

__all__ = ["now"]


def now() -> datetime:
    """This moment in Vietnam's time (+07:00, no daylight saving), to the millisecond."""
    moment = datetime.now(VIETNAM_TIME)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
