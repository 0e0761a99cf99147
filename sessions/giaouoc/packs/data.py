"""Packs written as plain data, such as a TOML file gives."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

import msgspec

from giaouoc.packs.faults import PackError, PackFault, fault_of_type, field_name
from giaouoc.packs.pack import Pack

__all__ = ["pack_from_data"]


def pack_from_data(data: Mapping[str, object]) -> Pack:
    """The pack that this data describes: keys are the fields of `Pack` and of what it holds.

    Texts become NFC, and line ends and runs of blanks in them one blank, so that long paragraphs may
    be written over many lines. A pledge without year and issuers is of the template's year and
    organiser; articles without ids are numbered `1`, `2`, `2-1`. Raises `PackError`, also for a key
    that means nothing.
    """
    tidy: dict[str, Any] = _tidied(dict(data))
    _complete(tidy)
    try:
        pack = msgspec.convert(tidy, Pack)
    except msgspec.ValidationError as error:
        fault = fault_of_type(error)
        raise PackError(data.get("id", ""), _misspelt(fault, tidy) or fault) from error
    for place, known in _strange_keys(tidy, msgspec.to_builtins(pack)):
        given = field_name(place)
        if like := get_close_matches(given, known, 1, 0.75):
            raise PackError(pack.id, PackFault("misspelt", place, {"given": given, "meant": like[0]}))
        raise PackError(pack.id, PackFault("no_such_field", place, {"known": ", ".join(known)}))
    return pack


def _misspelt(fault: PackFault, data: dict[str, Any]) -> PackFault | None:
    """The key that is likely meant for a missing field; none where nothing there is like it."""
    if fault.key != "missing":
        return None
    outer, _, name = fault.field.rpartition(".")
    table: Any = data
    for step in re.findall(r"[^.\[\]]+", outer):
        table = table[int(step)] if isinstance(table, list) else table[step]
    like = get_close_matches(name, [key for key in table if isinstance(key, str)], 1, 0.75)
    return PackFault("misspelt", f"{outer}.{like[0]}".lstrip("."), {"given": like[0], "meant": name}) if like else None


def _tidied(value: Any) -> Any:
    match value:
        case str():
            return " ".join(unicodedata.normalize("NFC", value).split())
        case Mapping():
            return {key: _tidied(part) for key, part in value.items()}
        case list() | tuple():
            return [_tidied(part) for part in value]
        case _:
            return value


def _complete(data: dict[str, Any]) -> None:
    """Fill in what follows from the rest; what is of the wrong type is left for the check of types."""
    for template in _tables(data.get("templates")):
        pledge = template.get("pledge")
        if not isinstance(pledge, dict):
            continue
        # Where the template lacks them too, it is the template's fault that is told.
        pledge.setdefault("year", template.get("year", 0))
        pledge.setdefault("issuers", [template["organiser"]] if "organiser" in template else [])
        pledge.setdefault("preamble", "")
        _number(pledge.get("articles"))


def _number(articles: object, above: str = "") -> None:
    for number, article in enumerate(_tables(articles), 1):
        article.setdefault("id", f"{above}{number}")
        article.setdefault("label", "")
        _number(article.get("children"), f"{article['id']}-")


def _tables(value: object) -> Iterator[dict[str, Any]]:
    return (one for one in value if isinstance(one, dict)) if isinstance(value, list) else iter(())


def _strange_keys(data: object, known: object, place: str = "") -> Iterator[tuple[str, list[str]]]:
    """Places of the keys in `data` that its reader did not know, and the keys it knows there."""
    if isinstance(data, dict) and isinstance(known, dict):
        for key, value in data.items():
            if key not in known:
                yield f"{place}{key}", list(known)
            else:
                yield from _strange_keys(value, known[key], f"{place}{key}.")
    elif isinstance(data, list) and isinstance(known, (list, tuple)):
        for index, (value, part) in enumerate(zip(data, known, strict=True)):
            yield from _strange_keys(value, part, f"{place.removesuffix('.')}[{index}].")
