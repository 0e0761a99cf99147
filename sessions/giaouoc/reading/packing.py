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

from giaouoc.packs.content import texts_of
from giaouoc.packs.data import pack_from_data
from giaouoc.packs.folder import PACK_FILE
from giaouoc.packs.pack import Pack
from giaouoc.reading.pack_template import blocs_of, template_of
from giaouoc.reading.pledge_markdown import WRITTEN, pledge_markdown
from giaouoc.reading.pledging import to_pledge
from giaouoc.reading.reporting import rounds_of
from giaouoc.reading.result import Reading
from giaouoc.reading.toml_text import toml_text
from giaouoc.refusal import Refusal, refuse
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
_VERSION: Final = "1.0"
_COMMENT: Final = """\
# Đọc từ tệp “{source}”. Nội dung, chỉ tiêu, thời hạn lấy đúng từ văn bản; chỗ văn bản không nói thì để trống.
# Chương trình buổi lễ (agenda) và số phút không có trong văn bản: đây là trình tự thường gặp, hãy sửa theo thực tế.
"""
_NOTES: Final = {
    "blocs": "# Văn bản không kể tên các bên ký: hãy thêm khối và đơn vị (blocs) trước khi tạo buổi lễ.\n",
    "rounds": "# Văn bản không nêu hạn báo cáo: kỳ báo cáo (report_rounds) ghi theo thường lệ, hãy sửa nếu khác.\n",
    "braces": "# Dấu { } trong văn bản đã đổi thành [ ]: trong gói, ngoặc nhọn chỉ dùng cho biến.\n",
}
_LOCALITY: Final = re.compile(
    r"\b(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)\s+\S.*$", re.IGNORECASE
)
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
        ToDo.BLOCS: not blocs_of(reading),
        ToDo.ROUNDS: not rounds_of(reading),
        ToDo.BRACES: any("{" in text or "}" in text for _, text in texts_of(reading)),
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
        "templates": [template_of(reading, pledge, locality)],
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
