"""A reading put to use as a folder pack: one template whose pledge and plan say what the document says.

What a document never tells, the order of the ceremony, is the usual one; the pack's own file says so.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from enum import StrEnum
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
from giaouoc.reading.pledge_markdown import WRITTEN, pledge_markdown
from giaouoc.reading.pledging import basis_of, to_pledge
from giaouoc.reading.reporting import deadlines_of, rounds_of, usual_rounds
from giaouoc.reading.result import Reading
from giaouoc.reading.toml_text import toml_text
from giaouoc.refusal import Refusal, refuse
from giaouoc.signing import SigningMode
from giaouoc.vietnamese import fold
from giaouoc.vietnamese.bodies import sentence_name

__all__ = [
    "PLEDGE_FILE",
    "PackWords",
    "ToDo",
    "left_to_do",
    "locality_of",
    "missing_for_pledge",
    "pack_from_reading",
    "pack_id_of",
    "save_pack",
]

PLEDGE_FILE: Final = "giao-uoc.md"
"""The file of the pledge's text, beside the pack's own."""

_ID_LENGTH: Final = 40
_SHORT: Final = 300
_VERSION: Final = "1.0"
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
_COMMENT: Final = """\
# Đọc từ tệp “{source}”. Nội dung, chỉ tiêu, thời hạn lấy đúng từ văn bản; chỗ văn bản không nói thì để trống.
# Chương trình buổi lễ (agenda) và số phút không có trong văn bản: đây là trình tự thường gặp, hãy sửa theo thực tế.
"""
_NOTES: Final = {
    "blocs": "# Văn bản không kể tên các bên ký: hãy thêm khối và đơn vị (blocs) trước khi tạo buổi lễ.\n",
    "rounds": "# Văn bản không nêu hạn báo cáo: kỳ báo cáo (report_rounds) dưới đây là kỳ thường lệ, hãy sửa nếu khác.\n",
    "braces": "# Dấu { } trong văn bản đã đổi thành [ ]: trong gói, ngoặc nhọn chỉ dùng cho biến.\n",
}
_LOCALITY: Final = re.compile(
    r"\b(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)\s+\S.*$", re.IGNORECASE
)
_SPRINT: Final = "nuoc rut"
_YEAR_DAYS: Final = 300
_BLOC: Final = re.compile(r"(?:khối|cụm)\b", re.IGNORECASE)
_NO_NAME: Final = re.compile(r"\b(?:cam kết|thực hiện|thống nhất|ký kết|nghiêm túc|cùng nhau)\b", re.IGNORECASE)
_PARTY_WORDS: Final = 16
_BRACKETS: Final = str.maketrans("{}", "[]")


class ToDo(StrEnum):
    """What a person should see to in a pack before a ceremony is made from it."""

    BLOCS = "blocs"
    """The document names no parties: nobody would be called to sign."""
    ROUNDS = "rounds"
    """It fixes no day of a report: the rounds are the usual ones."""
    BRACES = "braces"
    """Braces became brackets, since only variables stand in braces."""
    AGENDA = "agenda"
    """The order of the ceremony is the usual one."""


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


def left_to_do(reading: Reading) -> tuple[ToDo, ...]:
    """What the document leaves open that a ceremony needs, the weightiest first."""
    open_ones = {
        ToDo.BLOCS: not _blocs(reading),
        ToDo.ROUNDS: not rounds_of(reading),
        ToDo.BRACES: any(brace in repr(reading.to_json()["articles"]) for brace in ("{x", "}")),
        ToDo.AGENDA: True,
    }
    return tuple(one for one, is_open in open_ones.items() if is_open)


def locality_of(reading: Reading) -> str:
    """The locality that the document names, as in a sentence with a capital; empty when it names none."""
    if reading.locality:
        return _capital(sentence_name(reading.locality))
    for text in (*reversed(reading.issuers), reading.parent_body):
        if found := _LOCALITY.search(text):
            return _capital(sentence_name(found[0]))
    return reading.place


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


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
    data: dict[str, Any] = {
        "id": words.id or pack_id_of(name),
        "name": name,
        "version": _VERSION,
        "source": words.source,
        "templates": [_template(reading, pledge, locality)],
    }
    data = _without_braces(data)
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
    template = data["templates"][0]
    if written := pledge_markdown(template["pledge"]):
        (folder / PLEDGE_FILE).write_bytes(written.encode())
        rest = {field: value for field, value in template["pledge"].items() if field not in WRITTEN}
        template["pledge"] = {"file": PLEDGE_FILE, **rest}
    notes = "".join(_NOTES.get(one, "") for one in left_to_do(reading))
    text = f"{_COMMENT.format(source=words.source)}{notes}\n{toml_text(data)}"
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
        "parent_body": sentence_name(reading.parent_body),
        "year": year,
        "suits": {"first": year, "last": year},
        "starts": _STARTS,
        "mode": _mode(reading),
        "report_rounds": rounds_of(reading) or usual_rounds(reading, year),
        "agenda": [
            {"id": one, "kind": kind, "title": title, "minutes": minutes} for one, kind, title, minutes in _AGENDA
        ],
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
    named = len(reading.parties) > 1 and all(map(_names_a_body, reading.parties))
    return tuple(map(sentence_name, reading.parties)) if named else ()


def _names_a_body(party: str) -> bool:
    return is_body(party) and len(party.split()) <= _PARTY_WORDS and _NO_NAME.search(party) is None


def _pledge(reading: Reading, pledge: Pledge) -> dict[str, Any]:
    title = pledge.title if len(pledge.title) <= _SHORT else reading.title
    plain: dict[str, Any] = msgspec.to_builtins(pledge, builtin_types=(Decimal, dt.date))
    kept = {key: value for key, value in plain.items() if key not in {"year", "plan", "articles", "targets"}}
    targets = [{**one, "article": one["article"].replace(".", "-")} for one in plain["targets"]]
    articles = [_article(one) for one in plain["articles"]]
    plan = _plan(reading)
    words = {field: _one_line(kept[field]) for field in ("preamble", "closing")}
    return {**kept, **words, "title": _one_line(title), "targets": targets, "plan": plan, "articles": articles}


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _article(article: dict[str, Any]) -> dict[str, Any]:
    """Without its id, which the loader makes from its place in the same way."""
    children = [_article(child) for child in article["children"]]
    kept = {key: _one_line(article[key]) for key in ("label", "heading", "text")}
    if children and not kept["text"]:
        kept["text"] = kept["label"]
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


def _without_braces(value: Any) -> Any:
    """The data with brackets for braces, which in a pack only name variables."""
    match value:
        case StrEnum():
            return value
        case str():
            return value.translate(_BRACKETS)
        case dict():
            return {key: _without_braces(part) for key, part in value.items()}
        case list() | tuple():
            return [_without_braces(part) for part in value]
        case _:
            return value
