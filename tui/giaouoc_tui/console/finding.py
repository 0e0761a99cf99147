"""Finding people and commands by what was typed: without accents, in any word order, or by initials."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar, Generic, NamedTuple, TypeVar

from giaouoc.vietnamese import fold, initials
from giaouoc_tui.widgets.rows import Cut

__all__ = ["Choice", "Finder", "search_key"]

T = TypeVar("T")


class Choice(NamedTuple, Generic[T]):
    """One thing that can be picked."""

    value: T
    text: str
    detail: str = ""
    search: str = ""
    """Folded words it is found by; those of text and detail when empty."""
    glyph: str = ""


def search_key(*texts: str, name: str = "") -> str:
    """The folded words of these texts, and the initials of a name, as one key to search in."""
    key = fold(" ".join([name, *texts]))
    return f"{key} {fold(initials(name))}" if name else key


class Finder(Generic[T]):
    """Choices with their search keys made once."""

    detail_cut: ClassVar[Cut] = "end"
    """Where a detail loses letters that is too long for its column."""

    def __init__(self, choices: Iterable[Choice[T]]) -> None:
        self._choices = list(choices)
        self._keys = [choice.search or search_key(choice.text, choice.detail) for choice in self._choices]

    @property
    def choices(self) -> Sequence[Choice[T]]:
        """All of them, in their given order."""
        return self._choices

    @property
    def detailed(self) -> bool:
        """Whether choices have a second column."""
        return any(choice.detail for choice in self._choices)

    def find(self, typed: str, most: int) -> list[Choice[T]]:
        """The choices in which every typed word occurs; those with a word that begins with the first one on top."""
        words = fold(typed).split()
        if not words:
            return self._choices[:most]
        together = "".join(words)
        found: list[tuple[int, int, int]] = []
        for index, key in enumerate(self._keys):
            place = f" {key}".find(f" {words[0]}")
            if place >= 0 and all(word in key for word in words):
                found.append((0, place, index))
            elif all(word in key for word in words):
                found.append((1, key.find(words[0]), index))
            elif together in key.replace(" ", ""):
                found.append((2, 0, index))
        return [self._choices[index] for *_, index in sorted(found)[:most]]
