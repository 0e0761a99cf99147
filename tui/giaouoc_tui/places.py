"""Where in a ceremony a text stands, in the words of the office instead of the names of fields."""

from __future__ import annotations

import re

from giaouoc_tui.locale import Say

__all__ = ["place_words"]

_INDEX = re.compile(r"\[([0-9]+)\]")


def place_words(say: Say, place: str) -> str:
    """The words for a place such as `pledge.articles[2].text`: the longest part of it that has words.

    Parts of a list are counted from one.
    """
    fields = place.split(".")
    for length in range(len(fields), 0, -1):
        key = f"place.{_INDEX.sub('', '.'.join(fields[:length]))}"
        index = _INDEX.search(fields[length - 1])
        words = say(key, number=int(index[1]) + 1 if index else "")
        if words != key:
            return words.strip()
    return place
