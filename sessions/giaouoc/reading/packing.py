"""A reading put to use as a folder pack: one template whose pledge and plan say what the document says.

What a document never tells, the order of the ceremony, is the usual one; the pack's own file says so.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import msgspec

from giaouoc.agenda import ItemKind
from giaouoc.packs.data import pack_from_data
from giaouoc.packs.folder import PACK_FILE
from giaouoc.packs.pack import Pack
from giaouoc.plan import CampaignKind
from giaouoc.pledge import Pledge
from giaouoc.reading.bodies import is_body
from giaouoc.reading.pledging import to_pledge
from giaouoc.reading.result import Reading
from giaouoc.reading.toml_text import toml_text
from giaouoc.refusal import Refusal, refuse
from giaouoc.signing import SigningMode
from giaouoc.vietnamese import fold

__all__ = ["PackWords", "locality_of", "missing_for_pledge", "pack_from_reading", "pack_id_of", "save_pack"]

_ID_LENGTH: Final = 40
_SHORT: Final = 300
_VERSION: Final = "1.0"
_TEMPLATE: Final = "le-ky-ket"
_AGENDA: Final = (
    ("don-tiep", ItemKind.RECEPTION, "Đón tiếp đại biểu"),
    ("khai-mac", ItemKind.OPENING, "Khai mạc"),
    ("cong-bo", ItemKind.PLEDGE_READING, "Công bố nội dung giao ước thi đua"),
    ("ky-ket", ItemKind.SIGNING, "Ký kết giao ước thi đua"),
    ("be-mac", ItemKind.CLOSING, "Bế mạc"),
)
_COMMENT: Final = """\
# Đọc từ tệp “{source}”. Nội dung, chỉ tiêu, thời hạn lấy đúng từ văn bản; chỗ văn bản không nói thì để trống.
# Chương trình buổi lễ (agenda) không có trong văn bản: đây là trình tự thường gặp, hãy sửa theo thực tế.

"""
_LOCALITY: Final = re.compile(
    r"\b(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)\s+\S.*$", re.IGNORECASE
)
_SPRINT: Final = "nuoc rut"
_YEAR_DAYS: Final = 300
_BLOC: Final = re.compile(r"(?:khối|cụm)\b", re.IGNORECASE)


class PackWords(msgspec.Struct, frozen=True):
    """What a pack needs besides the reading; what is empty is taken from the document where it says it."""

    id: str = ""
    name: str = ""
    locality: str = ""
    source: str = ""
    """Where the document comes from: the name of its file."""


def missing_for_pledge(reading: Reading, file: str = "") -> Refusal | None:
    """Why no pledge can be made of a reading, if so."""
    if not reading.articles:
        return refuse("reading.no_articles", file=file)
    if reading.year is None:
        return refuse("reading.no_year", file=file)
    return None


def locality_of(reading: Reading) -> str:
    """The locality that the document names; empty when it names none."""
    if reading.locality:
        return reading.locality
    for text in (*reversed(reading.issuers), reading.parent_body):
        if found := _LOCALITY.search(text):
            return found[0]
    return reading.place


def pack_id_of(name: str) -> str:
    """A name as an id: `Xã An Phú` → `xa-an-phu`."""
    return "-".join(re.findall(r"[a-z0-9]+", fold(name)))[:_ID_LENGTH].strip("-")


def pack_from_reading(reading: Reading, words: PackWords) -> dict[str, Any] | Refusal:
    """The data of `pack.toml`, checked as the loader checks it.

    Raises `PackError` where the document holds what no pack may hold, such as a paragraph of 4000 characters.
    """
    if refusal := missing_for_pledge(reading, words.source):
        return refusal
    locality = words.locality or locality_of(reading)
    if not locality:
        return refuse("reading.no_locality", file=words.source)
    pledge = to_pledge(reading, source=words.source)
    name = words.name or locality
    data = {
        "id": words.id or pack_id_of(name),
        "name": name,
        "version": _VERSION,
        "source": words.source,
        "templates": [_template(reading, pledge, locality)],
    }
    pack_from_data(msgspec.to_builtins(data, builtin_types=(Decimal, dt.date)))
    return data


def save_pack(folder: Path, reading: Reading, words: PackWords) -> Pack | Refusal:
    """Write the pack into a folder that is not there yet or empty; its name gives the id where none is given.

    Raises `PackError`, or `OSError` when the disk fails.
    """
    if not words.id:
        words = msgspec.structs.replace(words, id=pack_id_of(folder.name))
    data = pack_from_reading(reading, words)
    if isinstance(data, Refusal):
        return data
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        return refuse("reading.folder_taken", path=str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    text = _COMMENT.format(source=words.source) + toml_text(data)
    (folder / PACK_FILE).write_bytes(text.encode())
    from giaouoc.packs.folder import read_pack

    return read_pack(folder)


def _template(reading: Reading, pledge: Pledge, locality: str) -> dict[str, Any]:
    year = pledge.year
    return {
        "id": _TEMPLATE,
        "title": f"Lễ ký kết giao ước thi đua năm {year}",
        "locality": locality,
        "organiser": pledge.issuers[0] if pledge.issuers else locality,
        "parent_body": reading.parent_body,
        "year": year,
        "suits": {"first": year, "last": year},
        "mode": _mode(reading),
        "agenda": [{"id": one, "kind": kind, "title": title} for one, kind, title in _AGENDA],
        "blocs": _blocs(reading),
        "pledge": _pledge(reading, pledge),
    }


def _mode(reading: Reading) -> SigningMode:
    if reading.kind == "registration":
        return SigningMode.REGISTRATION_FILE
    parties = _named_parties(reading)
    by_bloc = bool(parties) and all(map(_BLOC.match, parties))
    return SigningMode.BLOC_REPRESENTATIVES if by_bloc else SigningMode.MEMBERS_ONE_TEXT


def _blocs(reading: Reading) -> list[dict[str, Any]]:
    """Parties that are blocs, or one bloc of the parties."""
    parties = _named_parties(reading)
    if _mode(reading) is SigningMode.BLOC_REPRESENTATIVES:
        return [{"id": f"khoi-{number}", "name": name} for number, name in enumerate(parties, 1)]
    units = [{"id": f"don-vi-{number}", "name": name} for number, name in enumerate(parties, 1)]
    return [{"id": "cac-ben", "name": "Các bên ký kết", "units": units}] if units else []


def _named_parties(reading: Reading) -> tuple[str, ...]:
    """The parties, where each is a body by name: "đại diện các khối" names none."""
    return reading.parties if len(reading.parties) > 1 and all(map(is_body, reading.parties)) else ()


def _pledge(reading: Reading, pledge: Pledge) -> dict[str, Any]:
    title = pledge.title if len(pledge.title) <= _SHORT else reading.title
    plain: dict[str, Any] = msgspec.to_builtins(pledge, builtin_types=(Decimal, dt.date))
    kept = {key: value for key, value in plain.items() if key not in {"year", "plan", "articles", "targets"}}
    targets = [{**one, "article": one["article"].replace(".", "-")} for one in plain["targets"]]
    articles = [_article(one) for one in plain["articles"]]
    return {**kept, "title": title, "targets": targets, "plan": _plan(reading), "articles": articles}


def _article(article: dict[str, Any]) -> dict[str, Any]:
    """Without its id, which the loader makes from its place in the same way."""
    children = [_article(child) for child in article["children"]]
    kept = {key: article[key] for key in ("label", "heading", "text")}
    if children and not kept["text"]:
        kept["text"] = kept["label"]
    return {**kept, "children": children}


def _plan(reading: Reading) -> dict[str, Any]:
    signature = reading.signature
    document = {
        "kind": reading.title if reading.kind != "news" else "",
        "number": reading.number,
        "issued": reading.date,
        "issuer": reading.issuers[0] if reading.issuers else "",
        "subject": reading.subject,
    }
    return {
        "document": {key: value for key, value in document.items() if value},
        "campaign": _campaign(reading),
        "bases": [{"subject": base} for base in reading.bases if len(base) <= _SHORT],
        "deadlines": list(_deadlines(reading)),
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


def _deadlines(reading: Reading) -> Iterator[dict[str, Any]]:
    for number, deadline in enumerate(reading.deadlines, 1):
        if deadline.date is not None:
            what = [deadline.what or deadline.text]
            yield {"id": f"han-{number}", "before": deadline.date, "what": what, "to": deadline.to}
