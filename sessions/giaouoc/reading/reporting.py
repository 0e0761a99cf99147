"""What a document says is due, each deadline with its own clause, and the reporting rounds that follow from it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from giaouoc.reading.result import ReadDeadline, Reading
from giaouoc.vietnamese import fold

__all__ = ["deadlines_of", "rounds_of", "usual_rounds"]

_LONGEST: Final = 300
_YEAR_DAYS: Final = 300
"""Fewest days of a campaign of the whole year."""

_LINKS = re.compile(r"^(?:[\s,;:.–-]|(?:và|còn|đồng thời)\b)+|[\s,;:./–-]+$")
_REPORTED = re.compile(r"\b(?:so ket|tong ket|bao cao|cham diem|tu danh gia)\b")


class _Named(NamedTuple):
    """A reporting round as offices name it."""

    words: re.Pattern[str]
    id: str
    label: str


_ROUNDS: Final = (
    _Named(re.compile(r"\b(?:6|06|sau) thang|\bso ket\b(?!.*\b9 thang)"), "6m", "Sơ kết 6 tháng"),
    _Named(re.compile(r"\b(?:9|09|chin) thang"), "9m", "Sơ kết 9 tháng"),
    _Named(re.compile(r"\b(?:quy) (?:i|1)\b"), "q1", "Báo cáo quý I"),
    _Named(re.compile(r"\btong ket|\bca nam|\bnam\b|\bcuoi nam"), "year", "Tổng kết năm"),
)


def deadlines_of(reading: Reading) -> Iterator[dict[str, Any]]:
    """The deadlines with a day, as a plan has them; each tells what is due, without the day and the receiver."""
    for number, deadline in enumerate(reading.deadlines, 1):
        if deadline.date is not None:
            what = _clause(reading, deadline)[:_LONGEST]
            yield {"id": f"han-{number}", "before": deadline.date, "what": [what], "to": deadline.to}


def rounds_of(reading: Reading) -> list[dict[str, Any]]:
    """The reporting rounds that the deadlines name; empty where none is about a report."""
    rounds: dict[str, dict[str, Any]] = {}
    for deadline in reading.deadlines:
        said = fold(_clause(reading, deadline))
        if deadline.date is None or not _REPORTED.search(said):
            continue
        named = next((one for one in _ROUNDS if one.words.search(said)), None)
        one, label = (named.id, named.label) if named else ("report", "Báo cáo kết quả")
        rounds.setdefault(one, {"id": one, "label": label, "due": deadline.date})
    return sorted(rounds.values(), key=lambda entry: entry["due"])


def usual_rounds(reading: Reading, year: int) -> list[dict[str, Any]]:
    """The rounds of a document that names none: the end of its campaign, else the middle and the end of the year."""
    window = reading.window
    short = window and window.start and window.end and (window.end - window.start).days < _YEAR_DAYS
    if window and window.end and short and window.end.year == year:
        return [{"id": "year", "label": "Tổng kết đợt thi đua", "due": window.end}]
    return [
        {"id": "6m", "label": "Sơ kết 6 tháng", "due": dt.date(year, 6, 30)},
        {"id": "year", "label": "Tổng kết năm", "due": dt.date(year, 12, 31)},
    ]


def _clause(reading: Reading, deadline: ReadDeadline) -> str:
    """Its own clause of a sentence that may fix several days."""
    sentence = deadline.what or deadline.text
    start = 0
    for other in reading.deadlines:
        place = sentence.find(other.text, start) if other.text else -1
        if (other.what or other.text) != deadline.what or place < 0:
            continue
        if other is deadline:
            later = [one for one in reading.deadlines if one is not other and one.text in sentence[place + 1 :]]
            rest = "" if later else sentence[place + len(other.text) :]
            return _trimmed(f"{sentence[start:place].rstrip()} {rest.strip()}", deadline.to) or sentence
        start = place + len(other.text)
    return sentence


def _trimmed(clause: str, receiver: str) -> str:
    if receiver:
        clause = re.sub(rf"\s*\b(?:về|cho|đến|tới|lên)\s+{re.escape(receiver)}", "", clause)
    clause = " ".join(_LINKS.sub("", _LINKS.sub("", clause)).split())
    return clause[:1].upper() + clause[1:]
