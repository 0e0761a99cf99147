"""Finding a person by what somebody at the door says: parts of a name, initials, a number, a unit.

Accents, case and the order of words do not count: `tam nguyen`, `nvt` and `Nguyễn Văn Tám` find the same man.
"""

from __future__ import annotations

from collections.abc import Iterable
from heapq import nsmallest
from typing import NamedTuple

from giaouoc.vietnamese import fold, initials

__all__ = ["Entry", "PersonIndex"]


_LONGEST_NUMBER = 4
"""Digits of a number on a badge; more in a row are a code on its way, which nobody is found by."""


class Entry(NamedTuple):
    """What a person is found by."""

    number: int
    name: str
    post: str = ""
    place: str = ""
    """Unit and bloc."""


class _Keyed(NamedTuple):
    number: int
    name: str
    """Folded words of the name, a blank before each."""
    rest: str
    """Folded words of post and place, a blank before each."""
    letters: str
    """Initials of the name."""


class PersonIndex:
    """Entries with their keys made once; a changed entry costs only its own key."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries: dict[int, Entry] = {}
        self._keys: dict[int, _Keyed] = {}
        self.put(entries)

    def __len__(self) -> int:
        return len(self._entries)

    def put(self, entries: Iterable[Entry]) -> None:
        """Add entries, in place of earlier ones of the same number."""
        for entry in entries:
            if self._entries.get(entry.number) != entry:
                self._entries[entry.number] = entry
                self._keys[entry.number] = _keyed(entry)

    def drop(self, numbers: Iterable[int]) -> None:
        """Take entries out."""
        for number in numbers:
            self._entries.pop(number, None)
            self._keys.pop(number, None)

    def find(self, typed: str, most: int) -> list[int]:
        """Numbers of at most `most` people whom every typed word fits, the likeliest first.

        A number fits only whole. A word fits the beginning of any word of name, post or place; a lone word also
        fits initials. Namesakes stand beside each other.
        """
        words = fold(typed).split()
        if not words or any(len(word) > _LONGEST_NUMBER and word.isdecimal() for word in words):
            return []
        if len(words) == 1 and words[0].isdecimal():
            number = int(words[0])
            return [number] if number in self._entries else []
        beginnings = [f" {word}" for word in words]
        letters = words[0] if len(words) == 1 else ""
        found: list[tuple[int, str, int]] = []
        for key in self._keys.values():
            rank = _rank(key, beginnings, letters)
            if rank is not None:
                found.append((rank, key.name, key.number))
        return [number for *_, number in nsmallest(most, found)]


def _keyed(entry: Entry) -> _Keyed:
    name = fold(entry.name)
    rest = fold(f"{entry.post} {entry.place} {entry.number}")
    return _Keyed(entry.number, f" {name}", f" {rest}", fold(initials(entry.name)))


def _rank(key: _Keyed, beginnings: list[str], letters: str) -> int | None:
    """How well an entry fits, 0 best; none when it does not.

    0: every typed word begins a word of the name. 1: the letters are its initials. 2: some words are of post or place.
    """
    in_name = 0
    for word in beginnings:
        if word in key.name:
            in_name += 1
        elif word not in key.rest:
            return 1 if letters and key.letters.startswith(letters) else None
    if in_name == len(beginnings):
        return 0
    if letters and key.letters.startswith(letters):
        return 1
    return 2
