"""What a pack holds at most: the signed text fits or is told before, the rest of a document is cut to fit."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, Final, NamedTuple

import msgspec

from giaouoc.packs.checks import LONG_TEXT, TEMPLATE_BYTES, text_limit
from giaouoc.reading.result import Reading
from giaouoc.text import clean

__all__ = ["Fitted", "fitted", "is_too_large", "paragraphs_too_long"]

_BRACKETS: Final = str.maketrans("{}", "[]")
_BLANK: Final = "…"
_OPENING: Final = 60
"""Letters of a paragraph that tell it from others."""
_NOT_SAVED: Final = ("left_out", "references", "warnings")
_SHARE: Final = 0.75
"""Of the bytes of a template, how many the document may take: the rest is for ids, the agenda and the blocs."""


class Fitted(NamedTuple):
    """Data whose texts a pack takes, and what was done to them."""

    data: Any
    cut: bool = False
    bracketed: bool = False


def fitted(value: Any, field: str = "") -> Fitted:
    """The data with each text clean and no longer than its field may be, and brackets for braces.

    In a pack braces only name variables. A text that was cut ends in `…`.
    """
    match value:
        case StrEnum():
            return Fitted(value)
        case str():
            bare = value.translate(_BRACKETS)
            whole = clean(bare, max(len(bare) * 2, 1))  # cleaning may make a text longer
            short = clean(bare, text_limit(field))
            return Fitted(short, cut=short != whole, bracketed=bare != value)
        case dict():
            parts = {key: fitted(part, key) for key, part in value.items()}
            return _joined({key: part.data for key, part in parts.items()}, list(parts.values()))
        case list() | tuple():
            items = [fitted(part, field) for part in value]
            return _joined([item.data for item in items], items)
        case _:
            return Fitted(value)


def _joined(data: Any, parts: list[Fitted]) -> Fitted:
    return Fitted(data, any(part.cut for part in parts), any(part.bracketed for part in parts))


def paragraphs_too_long(reading: Reading) -> Iterator[str]:
    """The first words of each paragraph of the signed text that no pack holds whole."""
    texts = (reading.preamble, *(content.text for _, content in reading.contents()), reading.closing)
    return (text.split("\n", 1)[0][:_OPENING].strip() or _BLANK for text in texts if len(text) > LONG_TEXT)


def is_too_large(reading: Reading) -> bool:
    """Whether the document as a whole may be more than a pack holds."""
    empty: Reading = Reading(reading.kind)
    kept = msgspec.structs.replace(reading, **{field: getattr(empty, field) for field in _NOT_SAVED})
    return len(msgspec.json.encode(kept)) > TEMPLATE_BYTES * _SHARE
