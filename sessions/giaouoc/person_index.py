"""Finding a person by what somebody at the door says: parts of a name, initials, a number, a unit.

Accents, case and the order of words do not count: `tam nguyen`, `nvt` and `Nguyễn Văn Tám` find the same man.
Of those who are found, whose name has the accents that were typed comes first.
"""

from __future__ import annotations

from collections.abc import Iterable
from heapq import nsmallest
from itertools import chain
from typing import NamedTuple

from giaouoc.vietnamese import fold, initials, spelling

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
    """Folded words of the name, a blank on either side of each."""
    rest: str
    """Folded words of post, place and number, a blank on either side of each."""
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
        beginnings = [_beginning(word) for word in words]
        phrase = "".join(one.rstrip() for one in beginnings[:-1]) + beginnings[-1]
        letters = words[0] if len(words) == 1 else ""
        accented = [word for word in spelling(typed) if not "".join(chain(*word)).isascii()]
        found: list[tuple[int, int, str, int]] = []
        for key in self._keys.values():
            rank = _rank(key, beginnings, phrase, letters)
            if rank is not None:
                unlike = _unlike(accented, self._entries[key.number].name) if accented else 0
                found.append((rank, unlike, key.name, key.number))
        return [number for *_, number in nsmallest(most, found)]


def _beginning(word: str) -> str:
    """What a key holds where `word` begins a word of it, or is it when it is a number."""
    return f" {word} " if word.isdecimal() else f" {word}"


def _unlike(accented: list[tuple[str, str]], name: str) -> int:
    """How many of the words that were typed with accents begin no word of a name as they are spelled."""
    spelled = spelling(name)
    return sum(
        not any(letters.startswith(typed) and tones.startswith(tone) for letters, tones in spelled)
        for typed, tone in accented
    )


def _keyed(entry: Entry) -> _Keyed:
    name = fold(entry.name)
    rest = fold(f"{entry.post} {entry.place} {entry.number}")
    return _Keyed(entry.number, f" {name} ", f" {rest} ", fold(initials(entry.name)))


def _rank(key: _Keyed, beginnings: list[str], phrase: str, letters: str) -> int | None:
    """How well an entry fits, 0 best; none when it does not.

    0: every typed word begins a word of the name. 1: the letters are its initials. 2: the words stand in post or place
    as they were typed, one behind the other. 3: some words are of post or place.
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
    return 2 if phrase in key.rest else 3
