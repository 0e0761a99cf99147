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


_LONGEST = 1_500
"""Characters: what runs on for longer is parted, so that no pattern meets a text without end."""


def sentences(text: str) -> Iterator[str]:
    """The sentences of `text`, line by line; one without end in parts, at a semicolon if it has any."""
    for line in text.split("\n"):
        for part in _END.split(line):
            rest = part.strip()
            while len(rest) > _LONGEST:
                cut = max(rest.rfind(";", 0, _LONGEST), -1) + 1 or rest.rfind(" ", 0, _LONGEST) + 1 or _LONGEST
                yield rest[:cut].strip()
                rest = rest[cut:].strip()
            if rest:
                yield rest


def clauses(text: str) -> Iterator[str]:
    """The parts of each sentence between semicolons, without the sign they end with."""
    for sentence in sentences(text):
        yield from (clause for part in _CLAUSE.split(sentence) if (clause := part.strip().rstrip(".;").strip()))
