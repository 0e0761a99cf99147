"""Packs written as plain data, such as a TOML file gives."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

import msgspec

from giaouoc.packs import Pack, PackError

__all__ = ["pack_from_data"]


def pack_from_data(data: Mapping[str, object]) -> Pack:
    """The pack that this data describes: keys are the fields of `Pack` and of what it holds.

    Texts become NFC, and line ends and runs of blanks in them one blank, so that long paragraphs may
    be written over many lines. Raises `PackError`, also for a key that means nothing.
    """
    tidy = _tidied(data)
    try:
        pack = msgspec.convert(tidy, Pack)
    except msgspec.ValidationError as error:
        raise PackError(data.get("id", ""), "data", str(error)) from error
    for key in _strange_keys(tidy, msgspec.to_builtins(pack)):
        raise PackError(pack.id, key, "there is no such field")
    return pack


def _tidied(value: object) -> object:
    match value:
        case str():
            return " ".join(unicodedata.normalize("NFC", value).split())
        case Mapping():
            return {key: _tidied(part) for key, part in value.items()}
        case list() | tuple():
            return [_tidied(part) for part in value]
        case _:
            return value


def _strange_keys(data: object, known: object, place: str = "") -> Iterator[str]:
    """Places of the keys in `data` that its reader did not know and so left out of `known`."""
    if isinstance(data, dict) and isinstance(known, dict):
        for key, value in data.items():
            if key not in known:
                yield f"{place}{key}"
            else:
                yield from _strange_keys(value, known[key], f"{place}{key}.")
    elif isinstance(data, list) and isinstance(known, (list, tuple)):
        for index, (value, part) in enumerate(zip(data, known, strict=True)):
            yield from _strange_keys(value, part, f"{place.removesuffix('.')}[{index}].")
