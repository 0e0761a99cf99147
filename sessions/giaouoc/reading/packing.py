"""A reading put to use as a folder pack: one template whose pledge and plan say what the document says.

What a document never tells, the order of the ceremony, is the usual one; the pack's own file says so.
"""

from __future__ import annotations

import datetime as dt
import re
import shutil
from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from giaouoc.packs.checks import LONG_TEXT
from giaouoc.packs.data import pack_from_data
from giaouoc.packs.faults import PackError
from giaouoc.packs.folder import FILE_BYTES, PACK_FILE, read_pack
from giaouoc.packs.pack import Pack
from giaouoc.reading.fitting import fitted, paragraphs_too_long
from giaouoc.reading.letters import UPPER
from giaouoc.reading.pack_template import blocs_of, template_of
from giaouoc.reading.pledge_markdown import WRITTEN, pledge_markdown
from giaouoc.reading.pledging import to_pledge
from giaouoc.reading.reporting import rounds_of
from giaouoc.reading.result import Reading
from giaouoc.reading.toml_text import toml_text, without_empty
from giaouoc.refusal import Refusal, refuse
from giaouoc.text import clean
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
    "unfit_for_pack",
]

PLEDGE_FILE: Final = "giao-uoc.md"
"""The file of the pledge's text, beside the pack's own."""

_ANY: Final = "–"
"""Stands for a locality that is still to be asked for."""
_ANY_ID: Final = "goi"
_DRAFT: Final = ".dang-luu"
"""How the name of the folder ends that a pack is written to before it has its own; packs are not looked for there."""
_ID_LENGTH: Final = 40
_VERSION: Final = "1.0"
_COMMENT: Final = """\
# Đọc từ tệp “{source}”. Nội dung, chỉ tiêu, thời hạn lấy đúng từ văn bản; chỗ văn bản không nói thì để trống.
# Chương trình buổi lễ (agenda) và số phút không có trong văn bản: đây là trình tự thường gặp, hãy sửa theo thực tế.
"""
_NOTES: Final = {
    "blocs": "# Văn bản không kể tên các bên ký: hãy thêm khối và đơn vị (blocs) trước khi tạo buổi lễ.\n",
    "parties": "# Văn bản chưa kể tên từng đơn vị ký: hãy thêm khối và đơn vị (blocs) trước khi tạo buổi lễ.\n",
    "rounds": "# Văn bản không nêu hạn báo cáo: kỳ báo cáo (report_rounds) ghi theo thường lệ, hãy sửa nếu khác.\n",
    "braces": "# Dấu { } trong văn bản đã đổi thành [ ]: trong gói, ngoặc nhọn chỉ dùng cho biến.\n",
    "title": "# Văn bản không có tên: tên giao ước (title) ghi theo thường lệ, hãy sửa.\n",
    "cut": "# Chỗ nào dài quá mức của gói thì đã cắt, cuối có dấu “…”: hãy đối chiếu với văn bản.\n",
}
_LOCALITY: Final = re.compile(
    r"\b(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)\s+\S.*$", re.IGNORECASE
)

_LOCALITY_INSIDE: Final = re.compile(
    rf"\b(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu)"
    rf"(?-i:(?:\s+(?!NĂM\b|Năm\b)[{UPPER}][^\W\d_]*){{1,5}})",
    re.IGNORECASE,
)
"""A locality in the middle of a title: "CỤM SỐ 2 TỈNH LÀO CAI NĂM 2026"."""


class ToDo(StrEnum):
    """What a person should see to in a pack before a ceremony is made from it."""

    BLOCS = "blocs"
    """The document names no parties: nobody would be called to sign."""
    PARTIES = "parties"
    """It tells who signs, but not each unit by name."""
    ROUNDS = "rounds"
    """It fixes no day of a report: the rounds are the usual ones."""
    BRACES = "braces"
    """Braces became brackets, since only variables stand in braces."""
    TITLE = "title"
    """It has no title: the pledge has the usual one."""
    CUT = "cut"
    """What is longer than a pack holds was cut; never the contents."""
    AGENDA = "agenda"
    """The order of the ceremony is the usual one."""


class PackWords(msgspec.Struct, frozen=True):
    """What a pack needs besides the reading; what is empty is taken from the document where it says it."""

    id: str = ""
    name: str = ""
    locality: str = ""
    source: str = ""
    """Where the document comes from: the name of its file."""


class _Prepared(NamedTuple):
    """A pack as its files, and what is left to do in it."""

    data: dict[str, Any]
    files: dict[str, bytes]
    to_do: tuple[ToDo, ...]


def missing_for_pledge(reading: Reading, file: str = "") -> Refusal | None:
    """Why no pledge can be made of a reading, if so."""
    if not reading.articles:
        return refuse("reading.no_articles", file=file)
    if reading.year is None:
        return refuse("reading.no_year", file=file)
    return None


def left_to_do(reading: Reading) -> tuple[ToDo, ...]:
    """What the document leaves open that a ceremony needs, the weightiest first."""
    prepared = _prepared(reading, PackWords(locality=locality_of(reading) or _ANY))
    return () if isinstance(prepared, Refusal) else prepared.to_do


def unfit_for_pack(reading: Reading, file: str = "") -> Refusal | None:
    """Why no pack can be made of a reading, wherever it is to be saved and for whatever locality, if so."""
    prepared = _prepared(reading, PackWords(locality=locality_of(reading) or _ANY, source=file))
    return prepared if isinstance(prepared, Refusal) else None


def locality_of(reading: Reading) -> str:
    """The locality that the document names, as in a sentence with a capital; empty when it names none."""
    if reading.locality:
        return _capital(sentence_name(reading.locality))
    for text in (*reversed(reading.issuers), reading.parent_body):
        if found := _LOCALITY.search(text):
            return _capital(sentence_name(found[0]))
    if reading.place:
        return reading.place
    named = list(_LOCALITY_INSIDE.finditer(f"{reading.title} {reading.subject}"))
    return _capital(sentence_name(named[-1][0])) if named else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def pack_id_of(name: str) -> str:
    """A name as an id: `Xã An Phú` → `xa-an-phu`."""
    return "-".join(re.findall(r"[a-z0-9]+", fold(name)))[:_ID_LENGTH].strip("-")


def pack_from_reading(reading: Reading, words: PackWords) -> dict[str, Any] | Refusal:
    """The data of `pack.toml`, checked as the loader checks it; what a pack cannot hold is refused.

    Raises `PackError` only where the words themselves are at fault, such as an id in capitals.
    """
    prepared = _prepared(reading, words)
    return prepared if isinstance(prepared, Refusal) else prepared.data


def _prepared(reading: Reading, words: PackWords) -> _Prepared | Refusal:
    if refusal := missing_for_pledge(reading, words.source):
        return refusal
    locality = words.locality or locality_of(reading)
    if not locality:
        return refuse("reading.no_locality", file=words.source)
    if long := next(paragraphs_too_long(reading), ""):
        return refuse("reading.paragraph_too_long", part=long, limit=LONG_TEXT)
    pledge = to_pledge(reading, source=words.source)
    name = words.name or locality
    made = fitted(
        {
            "id": words.id or pack_id_of(name) or _ANY_ID,
            "name": name,
            "version": _VERSION,
            "source": words.source,
            "templates": [template_of(reading, pledge, locality)],
        }
    )
    open_ones = {
        ToDo.BLOCS: not reading.parties,
        ToDo.PARTIES: bool(reading.parties) and not blocs_of(reading),
        ToDo.ROUNDS: not rounds_of(reading),
        ToDo.TITLE: not pledge.title,
        ToDo.BRACES: made.bracketed,
        ToDo.CUT: made.cut,
        ToDo.AGENDA: True,
    }
    to_do = tuple(one for one, is_open in open_ones.items() if is_open)
    data: dict[str, Any] = without_empty(made.data)
    files = _files(data, to_do, words.source)
    try:
        pack_from_data(msgspec.to_builtins(data, builtin_types=(Decimal, dt.date)))
    except PackError as error:
        if error.fault.key != "too_large":
            raise
        return refuse("reading.too_large", file=words.source)
    if max(map(len, files.values())) > FILE_BYTES:
        return refuse("reading.too_large", file=words.source)
    return _Prepared(data, files, to_do)


def save_pack(folder: Path, reading: Reading, words: PackWords) -> Pack | Refusal:
    """Write the pack into a folder that is not there yet or empty; its name gives the id where none is given.

    The pack is written beside, read back, and only then given its name: a failure leaves nothing behind, and the same
    can be tried again. Raises `PackError`, or `OSError` when the disk fails.
    """
    if not words.id:
        words = msgspec.structs.replace(words, id=pack_id_of(folder.name))
    prepared = _prepared(reading, words)
    if isinstance(prepared, Refusal):
        return prepared
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        return refuse("reading.folder_taken", path=str(folder))
    folder.parent.mkdir(parents=True, exist_ok=True)
    draft = folder.with_name(f".{folder.name}{_DRAFT}")
    shutil.rmtree(draft, ignore_errors=True)  # of a run that was cut short
    draft.mkdir()
    try:
        for name, content in prepared.files.items():
            (draft / name).write_bytes(content)
        pack = read_pack(draft)
        if folder.exists():
            folder.rmdir()
        draft.rename(folder)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return pack


def _files(data: dict[str, Any], to_do: Sequence[ToDo], source: str) -> dict[str, bytes]:
    """Name → bytes of each file; the pledge in Markdown where that can say it."""
    files: dict[str, bytes] = {}
    template = data["templates"][0]
    if written := pledge_markdown(template["pledge"]):
        files[PLEDGE_FILE] = written.encode()
        rest = {field: value for field, value in template["pledge"].items() if field not in WRITTEN}
        data = {**data, "templates": [{**template, "pledge": {"file": PLEDGE_FILE, **rest}}]}
    notes = "".join(_NOTES.get(one, "") for one in to_do)
    files[PACK_FILE] = f"{_COMMENT.format(source=clean(source))}{notes}\n{toml_text(data)}".encode()
    return files
