"""Lists inside one sentence: contents after a colon, parted by semicolons."""

from __future__ import annotations

import re

from giaouoc.reading.letters import UPPER

__all__ = ["listed"]

_OPENING = re.compile(
    r"(?:nội dung|chỉ tiêu|nhiệm vụ|mục tiêu|cụ thể|như sau|sau đây|bao gồm|gồm|phấn đấu|trọng tâm|tiêu chí|như|là|sau)"
    r"(?:\s+[^\W\d_]+){0,4}\s*:\s+(?=\S)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<![A-ZĐ\d]\.)(?<!TP\.)[.!?](?=\s+[" rf"{UPPER}" r"“\"])")
_LEAST = 3
"""Parts that make a list; two things with a semicolon between them are only a sentence."""


def listed(text: str) -> tuple[str, tuple[str, ...]]:
    """Part a sentence like "… các nội dung sau: a; b; c." into what is before the list, and its items.

    What follows the list stays behind its opening. Text without such a list comes back whole, with no items.
    """
    for opening in _OPENING.finditer(text):
        rest = text[opening.end() :]
        end = _SENTENCE_END.search(rest)
        # A sentence may end inside an item: the list goes on as long as semicolons do, within its paragraph.
        paragraph = rest.split("\n", 1)[0]
        stop = len(paragraph)
        if end and ";" not in paragraph[end.end() :]:
            stop = end.end()
        items = tuple(item for part in paragraph[:stop].split(";") if (item := part.strip(" ./…")))
        if len(items) >= _LEAST and not _OPENING.search(items[0]):
            after = rest[stop:].strip()
            head = text[: opening.end()].strip()
            return (f"{head} {after}" if after else head), items
    return text, ()
