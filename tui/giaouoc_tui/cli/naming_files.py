"""Files that still hold a person's name after it was erased from the roster."""

from __future__ import annotations

import codecs
import html
import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

from giaouoc.people import Person

__all__ = ["files_naming"]

_MARKUP = re.compile(r"<[^>]*>")
_MOST_UNPACKED = 50 * 2**20
"""Bytes: a small archive can unpack to any size."""


def files_naming(path: Path, persons: Iterable[Person]) -> Iterator[Path]:
    """Files below a folder in which one of the names can be read: papers that were exported before.

    Workbooks and PDFs are looked into. Line ends, capitals and normal forms make no difference.
    """
    names = [_in_one_line(person.name) for person in persons]
    for file in path.rglob("*"):
        if file.is_file():
            text = _in_one_line(_text_of(file.read_bytes()))
            if any(name in text for name in names):
                yield file


def _in_one_line(text: str) -> str:
    return " ".join(normalize("NFC", text).casefold().split())


def _text_of(data: bytes) -> str:
    if data.startswith(b"%PDF"):
        return _text_of_pdf(data)
    if data.startswith(b"PK\x03\x04"):
        return " ".join(_texts_of_archive(data))
    utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    text = data.decode("utf-16" if utf16 else "utf-8-sig", "replace")
    return html.unescape(_MARKUP.sub(" ", text)) if text.lstrip().startswith("<") else text


def _text_of_pdf(data: bytes) -> str:
    import logging

    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages)
    except Exception:  # noqa: BLE001 - whatever a broken or locked file does inside the library, it has no text to read
        return ""


def _texts_of_archive(data: bytes) -> Iterator[str]:
    import zipfile
    import zlib

    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            if sum(part.file_size for part in parts) <= _MOST_UNPACKED:
                for part in parts:
                    yield html.unescape(_MARKUP.sub(" ", archive.read(part).decode("utf-8", "replace")))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError, zlib.error):
        return
