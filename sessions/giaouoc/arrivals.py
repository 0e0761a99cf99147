"""Arrivals by the minute, and when the hall will be full if people go on coming as they do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from giaouoc import events as e
from giaouoc.ceremony import Ceremony

__all__ = ["FORECAST_FROM", "FORECAST_WINDOW", "arrival_times", "full_at", "per_minute"]

FORECAST_WINDOW = timedelta(minutes=5)
"""The pace of so long is taken for the pace to come."""

FORECAST_FROM = 3
"""Fewer arrivals than this in the window say nothing about the pace."""

_MINUTE = timedelta(minutes=1)


def arrival_times(ceremony: Ceremony, since: datetime) -> tuple[datetime, ...]:
    """When people came for the first time, from `since` on, oldest first; check-ins taken back do not count."""
    return tuple(reversed(list(_arrivals(ceremony, since))))


def _arrivals(ceremony: Ceremony, since: datetime) -> Iterator[datetime]:
    attendance = ceremony.state.attendance
    for fact in reversed(ceremony.facts):
        if fact.at < since:
            return
        if isinstance(fact.event, e.Arrived) and ceremony.in_force(fact):
            first = attendance.presence(fact.event.number).arrival
            if first is not None and first.at == fact.at:
                yield fact.at


def per_minute(times: Iterable[datetime], now: datetime, minutes: int) -> tuple[int, ...]:
    """How many came in each of the last `minutes` minutes, the one that runs now at the end."""
    counts = [0] * minutes
    start = now.replace(second=0, microsecond=0) - _MINUTE * (minutes - 1)
    for at in times:
        index = (at - start) // _MINUTE
        if 0 <= index < minutes:
            counts[index] += 1
    return tuple(counts)


def full_at(times: Sequence[datetime], awaited: int, now: datetime) -> datetime | None:
    """When the last of `awaited` people comes at the pace of the last minutes; none while that cannot be told."""
    since = now - FORECAST_WINDOW
    recent = sum(since < at <= now for at in times)
    if awaited <= 0 or recent < FORECAST_FROM:
        return None
    return now + FORECAST_WINDOW * awaited / recent
