"""Corrections to the tree of contents: text, label, level, joining, splitting, and which contents are targets.

Every function gives another reading; the same one where there is nothing to do. No word of the document is lost: what
is deleted goes to `left_out`, and reading order stays as it was. Targets follow the content that states them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeAlias

import msgspec
from msgspec.structs import replace

from giaouoc.pledge import TargetOp
from giaouoc.reading.markers import marker_of
from giaouoc.reading.result import Content, LeftOut, Reading, ReadTarget
from giaouoc.reading.targets import targets_of
from giaouoc.text import clean

__all__ = [
    "DELETED",
    "Place",
    "add_content",
    "content_at",
    "delete_content",
    "hung_targets",
    "join_previous",
    "lower",
    "raise_level",
    "set_content",
    "split_content",
    "toggle_target",
]

Place: TypeAlias = tuple[int, ...]
"""Where a content stands in the tree: (2, 0) is the first one below the third."""

DELETED: Final = "deleted"
"""Reason of what a person took out."""

_LONGEST: Final = 20_000
_SIGNS = re.compile(r"^\(|[\s.:/)–-]+$")


class _Part(msgspec.Struct, frozen=True):
    """A content with the targets it states, which follow it wherever it goes."""

    label: str
    marker: str
    text: str
    targets: tuple[ReadTarget, ...] = ()
    children: tuple[_Part, ...] = ()


_Parts: TypeAlias = tuple[_Part, ...]
_Change: TypeAlias = Callable[[_Parts, int], _Parts]
"""What becomes of the parts of one level, given the place of the one that is corrected."""


def content_at(reading: Reading, at: Place) -> Content:
    """The content at a place.

    Raises `IndexError` when there is none.
    """
    found = reading.articles[at[0]]
    for index in at[1:]:
        found = found.children[index]
    return found


def hung_targets(reading: Reading) -> tuple[Place | None, ...]:
    """For each target the place of the content that states it; none where no content does."""
    places = tuple(_places(reading.articles))
    return tuple(_home(target, places) for target in reading.targets)


def set_content(reading: Reading, at: Place, *, marker: str, text: str) -> Reading:
    """Write another label, as printed, and another text."""
    text = _cleaned(text)
    if not text:
        return reading

    def change(parts: _Parts, place: int) -> _Parts:
        old = parts[place]
        label = old.label if marker == old.marker else _label(marker)
        return (*parts[:place], replace(old, marker=marker, label=label, text=text), *parts[place + 1 :])

    return _changed(reading, at, change)


def add_content(reading: Reading, after: Place | None, text: str) -> Reading:
    """A new content behind the one at `after`, or the first one; a label at its head is understood."""
    if not (text := _cleaned(text)):
        return reading
    if after is None:
        return _with_parts(reading, (_written(text), *_parts(reading)), _loose(reading))
    return _changed(reading, after, lambda parts, place: (*parts[: place + 1], _written(text), *parts[place + 1 :]))


def lower(reading: Reading, at: Place) -> Reading:
    """One level down: the last part of the content before it."""

    def change(parts: _Parts, place: int) -> _Parts:
        if place == 0:
            return parts
        above = parts[place - 1]
        return (
            *parts[: place - 1],
            replace(above, children=(*above.children, parts[place])),
            *parts[place + 1 :],
        )

    return _changed(reading, at, change)


def raise_level(reading: Reading, at: Place) -> Reading:
    """One level up, behind the content it was a part of; the parts that follow it become its own."""
    if len(at) < 2:
        return reading

    def change(parts: _Parts, place: int) -> _Parts:
        parent = parts[place]
        below = parent.children
        raised = below[at[-1]]
        raised = replace(raised, children=(*raised.children, *below[at[-1] + 1 :]))
        return (*parts[:place], replace(parent, children=below[: at[-1]]), raised, *parts[place + 1 :])

    return _changed(reading, at[:-1], change)


def join_previous(reading: Reading, at: Place) -> Reading:
    """Make the content one with the one before it in reading order; its label stays as words of the text."""
    if at[-1] == 0 and len(at) == 1:
        return reading
    if at[-1] == 0:

        def into_parent(parts: _Parts, place: int) -> _Parts:
            parent = parts[place]
            first, *others = parent.children
            joined = replace(_joined(parent, first), children=(*first.children, *others))
            return (*parts[:place], joined, *parts[place + 1 :])

        return _changed(reading, at[:-1], into_parent)

    def into_sibling(parts: _Parts, place: int) -> _Parts:
        return (*parts[: place - 1], _joined_deep(parts[place - 1], parts[place]), *parts[place + 1 :])

    return _changed(reading, at, into_sibling)


def split_content(reading: Reading, at: Place, offset: int) -> Reading:
    """Two contents of one, cut before the character at `offset`; a label at the head of the second is understood."""
    text = content_at(reading, at).text
    first, second = text[:offset].rstrip(), text[offset:].lstrip()
    if not (first and second):
        return reading

    def change(parts: _Parts, place: int) -> _Parts:
        whole = parts[place]
        behind = tuple(target for target in whole.targets if target.text in second and target.text not in first)
        before = tuple(target for target in whole.targets if target not in behind)
        new = replace(_written(second), targets=behind, children=whole.children)
        return (*parts[:place], replace(whole, text=first, targets=before, children=()), new, *parts[place + 1 :])

    return _changed(reading, at, change)


def delete_content(reading: Reading, at: Place) -> Reading:
    """Take a content out with all parts below it and their targets; the words are kept in `left_out`."""
    gone = tuple(
        LeftOut(" ".join(filter(None, (content.marker, content.text))), DELETED)
        for _, content in content_at(reading, at).walk()
    )
    kept = _changed(reading, at, lambda parts, place: (*parts[:place], *parts[place + 1 :]))
    return replace(kept, left_out=(*kept.left_out, *gone))


def toggle_target(reading: Reading, at: Place) -> Reading:
    """Say that a content states no target, or that it does.

    The figures are read from its text; where none is found the target is open, without a value.
    """

    def change(parts: _Parts, place: int) -> _Parts:
        part = parts[place]
        if part.targets:
            found: tuple[ReadTarget, ...] = ()
        else:
            found = tuple(targets_of((Content(part.label, part.text, part.marker),), reading.year))
            found = found or (ReadTarget(part.text, TargetOp.OPEN),)
        return (*parts[:place], replace(part, targets=found), *parts[place + 1 :])

    return _changed(reading, at, change)


def _changed(reading: Reading, at: Place, change: _Change) -> Reading:
    parts = _parts(reading)
    new = _changed_at(parts, at, change)
    return reading if new == parts else _with_parts(reading, new, _loose(reading))


def _changed_at(parts: _Parts, at: Place, change: _Change) -> _Parts:
    first, *rest = at
    if not rest:
        return change(parts, first)
    part = parts[first]
    changed = replace(part, children=_changed_at(part.children, tuple(rest), change))
    return (*parts[:first], changed, *parts[first + 1 :])


def _parts(reading: Reading) -> _Parts:
    homes = hung_targets(reading)

    def part(content: Content, at: Place) -> _Part:
        targets = tuple(target for target, home in zip(reading.targets, homes, strict=True) if home == at)
        children = tuple(part(child, (*at, place)) for place, child in enumerate(content.children))
        return _Part(content.label, content.marker, content.text, targets, children)

    return tuple(part(content, (place,)) for place, content in enumerate(reading.articles))


def _loose(reading: Reading) -> tuple[ReadTarget, ...]:
    homes = hung_targets(reading)
    return tuple(target for target, home in zip(reading.targets, homes, strict=True) if home is None)


def _with_parts(reading: Reading, parts: _Parts, loose: Sequence[ReadTarget]) -> Reading:
    targets: list[ReadTarget] = []

    def content(part: _Part, above: str) -> Content:
        path = ".".join(filter(None, (above, part.label)))
        targets.extend(replace(target, article=path) for target in part.targets)
        return Content(part.label, part.text, part.marker, tuple(content(child, path) for child in part.children))

    articles = tuple(content(part, "") for part in parts)
    return replace(reading, articles=articles, targets=(*targets, *loose))


def _places(contents: Sequence[Content], above: Place = (), path: str = "") -> Iterator[tuple[Place, str, Content]]:
    for place, content in enumerate(contents):
        own = ".".join(filter(None, (path, content.label)))
        yield (*above, place), own, content
        yield from _places(content.children, (*above, place), own)


def _home(target: ReadTarget, places: Sequence[tuple[Place, str, Content]]) -> Place | None:
    """The content with the target's path of labels; unmarked parts share the path of what they stand under."""
    same = [(at, content) for at, path, content in places if path == target.article]
    stating = [at for at, content in same if target.text in content.text]
    if stating:
        return max(stating, key=len)
    return same[0][0] if same and target.article else None


def _joined(one: _Part, other: _Part) -> _Part:
    words = " ".join(filter(None, (one.text, other.marker, other.text)))
    return replace(one, text=words, targets=(*one.targets, *other.targets))


def _joined_deep(part: _Part, other: _Part) -> _Part:
    """`other` as further words of the last content of `part`."""
    if part.children:
        return replace(part, children=(*part.children[:-1], _joined_deep(part.children[-1], other)))
    return replace(_joined(part, other), children=other.children)


def _written(text: str) -> _Part:
    marker = marker_of(text)
    if marker is None or not marker.rest:
        return _Part("", "", text)
    return _Part(marker.label, marker.printed, marker.rest)


def _label(marker: str) -> str:
    """A label without its signs, as the reader itself would understand it."""
    found = marker_of(f"{marker} …")
    return found.label if found else _SIGNS.sub("", marker.strip())


def _cleaned(text: str) -> str:
    return clean(text.strip(), _LONGEST, lines=True)
