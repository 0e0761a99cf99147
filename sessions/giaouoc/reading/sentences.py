"""Sentences of a Vietnamese paragraph: a full stop in a number or after an abbreviation ends none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from giaouoc.reading.letters import UPPER

__all__ = ["clauses", "sentences"]

_ABBREVIATIONS = ("TP", "TX", "TT", "TM", "KT", "TL", "GS", "TS", "ThS", "PGS", "CN", "KS", "BS")
_END = re.compile(
    r"(?<=[.!?…])"
    + "".join(rf"(?<!\b{abbreviation}\.)" for abbreviation in _ABBREVIATIONS)
    + rf"(?<!\b[A-ZĐ]\.)\s+(?=(?:[-–+•]\s+)?[“\"(]?[{UPPER}\d])"
)
_CLAUSE = re.compile(r"\s*;\s*")


def sentences(text: str) -> Iterator[str]:
    """The sentences of `text`, line by line."""
    for line in text.split("\n"):
        yield from (sentence for part in _END.split(line) if (sentence := part.strip()))


def clauses(text: str) -> Iterator[str]:
    """The parts of each sentence between semicolons, without the sign they end with."""
    for sentence in sentences(text):
        yield from (clause for part in _CLAUSE.split(sentence) if (clause := part.strip().rstrip(".;").strip()))
