"""Content as a tree of texts: every text in nested structs and tuples, with the place it stands at."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from enum import Enum
from typing import TypeVar, cast

import msgspec

__all__ = ["digest_of", "texts_of", "with_texts"]

T = TypeVar("T")


def texts_of(content: object, place: str = "") -> Iterator[tuple[str, str]]:
    """Each text below `content` with its place, such as `pledge.articles[2].text`."""
    found: list[tuple[str, str]] = []
    _collect(content, place, found)
    return iter(found)


def _collect(content: object, place: str, found: list[tuple[str, str]]) -> None:
    # A list of hundreds of packs comes through here for each of their fields.
    if isinstance(content, str):
        if not isinstance(content, Enum):
            found.append((place, content))
    elif isinstance(content, msgspec.Struct):
        for field in content.__struct_fields__:
            part = getattr(content, field)
            if part.__class__ in _NO_TEXTS:
                continue
            _collect(part, f"{place}.{field}" if place else field, found)
    elif isinstance(content, tuple):
        for index, part in enumerate(content):
            _collect(part, f"{place}[{index}]", found)


_NO_TEXTS = frozenset({int, bool, type(None)})


def with_texts(content: T, change: Callable[[str], str]) -> T:
    """The same content with every text changed; numbers, dates and choices stay."""
    changed: object = content
    if isinstance(content, str) and not isinstance(content, Enum):
        changed = change(content)
    elif isinstance(content, msgspec.Struct):
        changed = msgspec.structs.replace(
            content,
            **{field: with_texts(getattr(content, field), change) for field in content.__struct_fields__},
        )
    elif isinstance(content, tuple):
        changed = tuple(with_texts(part, change) for part in content)
    return cast(T, changed)


def digest_of(content: object) -> str:
    """SHA-256 of the content as JSON with sorted keys and no blanks in UTF-8, 64 hex digits."""
    return hashlib.sha256(msgspec.json.encode(content, order="sorted")).hexdigest()
