"""Lists as offices send them, made in code: workbooks, text files, and the encodings and fonts from before Unicode."""

from __future__ import annotations

import unicodedata
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from io import BytesIO

from openpyxl import Workbook

from giaouoc import commands as c
from giaouoc.attendance import Role
from giaouoc.lists import ImportPlan, plan_import, read_list
from giaouoc.people import Person
from giaouoc.state import State
from giaouoc.vietnamese.legacy import convert
from tests.ceremony import Hall, delegate

__all__ = [
    "HEADING",
    "PEOPLE",
    "Cells",
    "archive",
    "in_old_font",
    "keys",
    "list_of",
    "names",
    "patched",
    "plan",
    "prepared",
    "text_file",
    "workbook",
]

HEADING = ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Khối", "Ghi chú")
PEOPLE = (
    ("1", "Nguyễn Thị Hồng", "Chủ tịch", "Phường A1", "Khối phường", ""),
    ("2", "Trần Văn Đức", "Phó Chủ tịch", "Phường A2", "Khối phường", ""),
    ("3", "Lê Quang Dũng", "Hiệu trưởng", "Trường B1", "Khối trường", "Khối trưởng"),
)
"""Two wards and a school of the ceremony that `prepared` gives."""

Cells = Sequence[object]


def list_of(*people: Cells, heading: Cells = HEADING) -> list[Cells]:
    """A heading with these people below it."""
    return [heading, *people]


def workbook(
    rows: Iterable[Cells],
    *,
    title: str = "Danh sách",
    merges: Iterable[str] = (),
    hidden: Mapping[str, Iterable[Cells]] | None = None,
    further: Mapping[str, Iterable[Cells]] | None = None,
) -> bytes:
    """An .xlsx file with a sheet of these rows, further ones by name, and hidden ones."""
    book = Workbook()
    book.remove(book.worksheets[0])
    sheets = {title: rows, **(further or {}), **(hidden or {})}
    for name, content in sheets.items():
        sheet = book.create_sheet(name)
        for row in content:
            sheet.append(list(row))
        if name in (hidden or {}):
            sheet.sheet_state = "hidden"
    for area in merges:
        book[title].merge_cells(area)
    return _saved(book)


def _saved(book: Workbook) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def text_file(rows: Iterable[Cells], *, delimiter: str = ",", encoding: str = "utf-8", end: str = "\r\n") -> bytes:
    """A .csv file; `tcvn3`, `vni` and `cp1258` are encodings too."""
    text = "".join(delimiter.join(str(cell) for cell in row) + end for row in rows)
    if encoding in {"tcvn3", "vni"}:
        return in_old_font(text, encoding).encode("latin-1")
    if encoding == "cp1258":
        return "".join(map(_with_loose_tone, text)).encode("cp1258")
    return text.encode(encoding)


def in_old_font(text: str, font: str) -> str:
    """The text as somebody typed it in a `tcvn3` or `vni` font."""
    table = _old_font(font)
    return "".join(table.get(character, character) for character in text)


@cache
def _old_font(font: str) -> dict[str, str]:
    """Unicode letter → what stood in the file: found by trying what each byte, or pair of bytes, becomes."""
    latin = [chr(code) for code in range(0xA1, 0x100)]
    pairs = [base + mark for base in "aeouyAEOUYôöÔÖ" for mark in latin] if font == "vni" else []
    found = {convert(old, font): old for old in [*latin, *pairs]}
    return {new: old for new, old in found.items() if len(new) == 1 and new > "\xa0" and new != old}


def _with_loose_tone(character: str) -> str:
    """The letter with its tone behind it, as code page 1258 has it."""
    parts = unicodedata.normalize("NFD", character)
    tones = "".join(part for part in parts if part in "\u0300\u0309\u0303\u0301\u0323")
    letter = unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones))
    return letter + tones


def patched(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """A workbook in which `old` stands as `new` in one part, as another program might have written it."""
    parts = {}
    with zipfile.ZipFile(BytesIO(data)) as source:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                assert old in content, content
                content = content.replace(old, new)
            parts[name] = content
    return archive(parts)


def archive(parts: Mapping[str, bytes]) -> bytes:
    """A zip file."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return file.getvalue()


def prepared(*roster: tuple[int, str, str, Role, str, str]) -> tuple[State, dict[int, Person]]:
    """A small ceremony with these people on its list: number, name, post, role, bloc, unit."""
    hall = Hall(enrolled=False)
    if roster:
        hall.do(c.Enrol(tuple(delegate(number, role, bloc, unit) for number, _, _, role, bloc, unit in roster)))
    return hall.state, {number: Person(number, name, post) for number, name, post, *_ in roster}


def plan(
    data: bytes,
    ceremony: tuple[State, dict[int, Person]] | None = None,
    *,
    sheets: Iterable[str] = (),
    encoding: str = "",
) -> ImportPlan:
    """What importing these bytes would do."""
    state, persons = ceremony or prepared()
    return plan_import(read_list(data, sheets=sheets, encoding=encoding), state, persons)


def names(import_plan: ImportPlan) -> list[str]:
    """Everybody who would be added, in order."""
    return [addition.newcomer.name for addition in import_plan.newcomers]


def keys(import_plan: ImportPlan) -> set[str]:
    """What is warned of."""
    return {warning.key.removeprefix("list.warning.") for warning in import_plan.warnings}
