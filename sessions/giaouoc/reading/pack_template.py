"""The template of a pack from a reading: what the document says, and the usual order of a ceremony."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Any, Final

import msgspec

from giaouoc.agenda import ItemKind
from giaouoc.plan import CampaignKind
from giaouoc.pledge import Pledge
from giaouoc.reading.pledging import basis_of
from giaouoc.reading.reporting import deadlines_of, rounds_of, usual_rounds
from giaouoc.reading.represented import represented_unit
from giaouoc.reading.result import Reading
from giaouoc.signing import SigningMode
from giaouoc.vietnamese import fold
from giaouoc.vietnamese.bodies import sentence_name

__all__ = ["blocs_of", "template_of"]

_SHORT: Final = 300
_TEMPLATE: Final = "le-ky-ket"
_STARTS: Final = "07:30"
_AGENDA: Final = (
    ("don-tiep", ItemKind.RECEPTION, "Đón tiếp đại biểu", 20),
    ("chao-co", ItemKind.FLAG_SALUTE, "Chào cờ, hát Quốc ca", 5),
    ("gioi-thieu", ItemKind.INTRODUCTION, "Tuyên bố lý do, giới thiệu đại biểu", 5),
    ("khai-mac", ItemKind.OPENING, "Khai mạc", 5),
    ("cong-bo", ItemKind.PLEDGE_READING, "Công bố nội dung giao ước thi đua", 10),
    ("ky-ket", ItemKind.SIGNING, "Ký kết giao ước thi đua", 15),
    ("be-mac", ItemKind.CLOSING, "Bế mạc", 3),
)
_BLANK: Final = "…"
_SPRINT: Final = "nuoc rut"
_YEAR_DAYS: Final = 300
_BLOC: Final = re.compile(r"(?:khối|cụm)\b", re.IGNORECASE)


def template_of(reading: Reading, pledge: Pledge, locality: str) -> dict[str, Any]:
    """The data of the one template; its pledge is the reading's as `to_pledge` gives it."""
    year = pledge.year
    return {
        "id": _TEMPLATE,
        "title": f"Lễ ký kết giao ước thi đua năm {year}",
        "locality": locality,
        "organiser": next(filter(None, pledge.issuers), locality),
        "parent_body": sentence_name(reading.parent_body),
        "year": year,
        "suits": {"first": year, "last": year},
        "starts": _STARTS,
        "mode": _mode(reading),
        "report_rounds": rounds_of(reading) or usual_rounds(reading, year),
        "agenda": [
            {"id": one, "kind": kind, "title": title, "minutes": minutes} for one, kind, title, minutes in _AGENDA
        ],
        "blocs": blocs_of(reading),
        "pledge": _pledge(reading, pledge),
    }


def _mode(reading: Reading) -> SigningMode:
    if reading.kind == "registration":
        return SigningMode.REGISTRATION_FILE
    parties = _named_parties(reading)
    by_bloc = bool(parties) and all(map(_BLOC.match, parties))
    return SigningMode.BLOC_REPRESENTATIVES if by_bloc else SigningMode.MEMBERS_ONE_TEXT


def blocs_of(reading: Reading) -> list[dict[str, Any]]:
    """Parties that are blocs, or one bloc of the parties."""
    parties = _named_parties(reading)
    if _mode(reading) is SigningMode.BLOC_REPRESENTATIVES:
        return [{"id": f"khoi-{number}", "name": name} for number, name in enumerate(parties, 1)]
    units = [{"id": f"don-vi-{number}", "name": name} for number, name in enumerate(parties, 1)]
    return [{"id": "cac-ben", "name": "Các bên ký kết", "units": units}] if units else []


def _named_parties(reading: Reading) -> tuple[str, ...]:
    """The units of the parties, where each names one: "đại diện các khối" names none."""
    units = [represented_unit(party) for party in reading.parties]
    return tuple(dict.fromkeys(map(sentence_name, units))) if len(units) > 1 and all(units) else ()


def _pledge(reading: Reading, pledge: Pledge) -> dict[str, Any]:
    title = pledge.title if len(pledge.title) <= _SHORT else reading.title
    plain: dict[str, Any] = msgspec.to_builtins(pledge, builtin_types=(Decimal, dt.date))
    kept = {key: value for key, value in plain.items() if key not in {"year", "plan", "articles", "targets"}}
    targets = [
        {**one, "text": one["text"] or _BLANK, "article": one["article"].replace(".", "-")} for one in plain["targets"]
    ]
    themes = [one for one in plain["themes"] if one["text"]]
    articles = [_article(one) for one in plain["articles"]]
    plan = _plan(reading)
    words = {field: _one_line(kept[field]) for field in ("preamble", "closing")}
    title = _one_line(title) or f"Giao ước thi đua năm {pledge.year}"
    return {**kept, **words, "title": title, "themes": themes, "targets": targets, "plan": plan, "articles": articles}


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _article(article: dict[str, Any]) -> dict[str, Any]:
    """Without its id, which the loader makes from its place in the same way."""
    children = [_article(child) for child in article["children"]]
    kept = {key: _one_line(article[key]) for key in ("label", "heading", "text")}
    if not kept["text"]:
        # A pack knows no article without words: one that heads others says its label, one that is blank says so.
        kept["text"] = (children and kept["label"]) or _BLANK
    return {**kept, "children": children}


def _plan(reading: Reading) -> dict[str, Any]:
    signature = reading.signature
    document = {
        "kind": reading.title if reading.kind != "news" else "",
        "number": reading.number,
        "issued": reading.date,
        "issuer": sentence_name(reading.issuers[0]) if reading.issuers else "",
        "subject": reading.subject,
    }
    return {
        "document": {key: value for key, value in document.items() if value},
        "campaign": _campaign(reading),
        "bases": [{"subject": basis_of(base)} for base in reading.bases[1:] if len(base) <= _SHORT],
        "deadlines": list(deadlines_of(reading)),
        "recipients": list(reading.recipients),
        "signature": msgspec.to_builtins(signature) if signature else None,
        "gaps": [warning.text for warning in reading.warnings],
    }


def _campaign(reading: Reading) -> dict[str, Any] | None:
    window = reading.window
    if window is None or window.end is None:
        return None
    said = fold(" ".join((reading.title, reading.subject, window.text)))
    whole_year = window.start is not None and (window.end - window.start).days >= _YEAR_DAYS
    kind = CampaignKind.SPRINT if _SPRINT in said else CampaignKind.YEAR if whole_year else CampaignKind.TOPIC
    return {"kind": kind, "first": window.start, "last": window.end, "wording": window.text}
