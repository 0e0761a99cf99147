"""Packs written as plain data, such as a TOML file gives."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from giaouoc.packs.faults import PackError, PackFault
from giaouoc.packs.fields import BROKEN, examine_fields, rests_on
from giaouoc.packs.pack import Pack

__all__ = ["examined_pack", "pack_from_data"]


def pack_from_data(data: Mapping[str, object]) -> Pack:
    """The pack that this data describes: keys are the fields of `Pack` and of what it holds.

    Texts become NFC, and line ends and runs of blanks in them one blank, so that long paragraphs may
    be written over many lines. A pledge without year and issuers is of the template's year and
    organiser; articles without ids are numbered `1`, `2`, `2-1`. Raises `PackError` with every
    fault that can be told from the others, also for keys that mean nothing.
    """
    pack, faults = examined_pack(data)
    if pack is None:
        raise PackError(_text_of(data.get("id")), *faults)
    return pack


def examined_pack(data: Mapping[str, object]) -> tuple[Pack | None, tuple[PackFault, ...]]:
    """As `pack_from_data`, for data in which parts may be `BROKEN`; what rests on those is left out of the faults."""
    tidy: dict[str, Any] = _tidied(dict(data))
    _complete(tidy)
    mended, faults, unsound = examine_fields(tidy, Pack)
    try:
        pack = msgspec.convert(mended, Pack)
    except PackError as error:
        return None, (*faults, *(fault for fault in error.faults if not rests_on(fault, unsound)))
    return None if unsound else pack, faults


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
        # Where the template lacks them too, or has them wrong, it is the template's fault that is told.
        year, organiser = template.get("year"), template.get("organiser")
        pledge.setdefault("year", year if type(year) is int else BROKEN)
        pledge.setdefault("issuers", [organiser] if isinstance(organiser, str) else BROKEN)
        pledge.setdefault("preamble", "")
        _number(pledge.get("articles"))


def _number(articles: object, above: str = "") -> None:
    for number, article in enumerate(_tables(articles), 1):
        article.setdefault("id", f"{above}{number}")
        article.setdefault("label", "")
        _number(article.get("children"), f"{article['id']}-")


def _tables(value: object) -> Iterator[dict[str, Any]]:
    return (one for one in value if isinstance(one, dict)) if isinstance(value, list) else iter(())


def _text_of(value: object) -> str:
    return value if isinstance(value, str) else ""
