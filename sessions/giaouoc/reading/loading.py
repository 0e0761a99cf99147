"""Opening a document: which kind of file it is, how big it may be, and why one cannot be read."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Final

import msgspec

from giaouoc.reading.limits import MOST_PAGES, Room, TooLongError
from giaouoc.reading.markdown import counted
from giaouoc.reading.office import OLD_OFFICE, to_docx
from giaouoc.reading.paragraphs import Paragraph, Table
from giaouoc.reading.plain_text import from_text
from giaouoc.reading.result import Warned
from giaouoc.reading.warning_texts import warned
from giaouoc.refusal import Refusal, refuse
from giaouoc.vietnamese.legacy import convert, decode, looks_legacy, marked_share

__all__ = ["SUFFIXES", "Loaded", "load"]

SUFFIXES: Final = frozenset({".docx", ".pdf", ".txt", ".md", ".markdown", ".text", ".doc", ".odt", ".rtf"})
"""Endings of files that may be documents; some of them only LibreOffice can read."""

_MARKDOWN: Final = frozenset({".md", ".markdown"})
_TEXTS: Final = frozenset({".txt", ".md", ".markdown", ".text", ""})
_MOST_BYTES: Final = 50 * 1024 * 1024
"""Of a file, and of all that a .docx unpacks to: a small file can unpack to any size."""

_MOST_MEMBERS: Final = 4_000
_MOST_TEXT: Final = 4 * 1024 * 1024
"""Bytes of a file of plain text, which no encoding makes longer."""

_WITH_OFFICE: Final = {".doc", ".odt", ".rtf"}
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
"""What a .docx with a password holds (MS-OFFCRYPTO §2.3.4)."""

_WEB_PAGE: Final = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|meta|body)\b", re.I | re.S
)
_PICTURES: Final = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\x00", b"MM\x00*", b"BM", b"RIFF")
_UNMARKED: Final = 0.15
"""Share of words with Vietnamese marks below which they were lost: real text has about 0.75."""

_LEGACY_NAMES: Final = {"tcvn3": "TCVN3 (ABC, .VnTime)", "vni": "VNI-Windows", "cp1258": "Windows CP1258"}


class Loaded(msgspec.Struct, frozen=True):
    """A document's blocks, how its characters were found, and what to look at because of it."""

    blocks: tuple[Paragraph | Table, ...]
    encoding: str
    warnings: tuple[Warned, ...] = ()


def load(path: Path) -> Loaded | Refusal:
    """Open the document at `path`; a refusal says why it cannot be read and what to do."""
    name = path.name
    try:
        if path.stat().st_size > _MOST_BYTES:
            return refuse("reading.too_big", file=name, limit=_MOST_BYTES // 1024**2)
        data = path.read_bytes()
    except OSError as fault:
        return refuse("reading.no_file", file=name, reason=fault.strerror or str(fault))
    if not data.strip(b"\x00\r\n\t "):
        return refuse("reading.empty", file=name)
    try:
        loaded = _by_content(data, name, path.suffix.lower())
    except TooLongError:
        return refuse("reading.too_long", file=name, limit=MOST_PAGES)
    return loaded if isinstance(loaded, Refusal) else _checked(loaded, name)


def _by_content(data: bytes, name: str, suffix: str) -> Loaded | Refusal:
    """Read a file as what it is, whatever its name says; the name counts only for plain text."""
    if data.startswith(OLD_OFFICE):
        return refuse("reading.locked", file=name) if _LOCKED in data else _through_office(data, name, ".doc")
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data, name)
    if data[:1024].lstrip().startswith(b"%PDF"):
        return _pdf(data, name)
    if data.startswith(b"{\\rtf"):
        return _through_office(data, name, ".rtf")
    if data.startswith(_PICTURES) and suffix not in _TEXTS:
        return refuse("reading.scan", file=name)
    if suffix in {".html", ".htm", ".mht", ".mhtml"} or _WEB_PAGE.match(data[:4096].removeprefix(b"\xef\xbb\xbf")):
        return refuse("reading.web_page", file=name)
    if suffix in _WITH_OFFICE:
        return _through_office(data, name, suffix)
    if suffix in {".docx", ".pdf"}:
        return refuse("reading.damaged", file=name)
    if suffix in _TEXTS:
        return _text(data, name)
    return refuse("reading.unknown_type", file=name, type=suffix)


def _checked(loaded: Loaded, name: str) -> Loaded | Refusal:
    """Limits and faults that any kind of file may have."""
    text = "\n".join(_texts(loaded.blocks))
    if not any(map(str.isalpha, text)):
        return refuse("reading.empty", file=name)
    if old := looks_legacy(text):
        loaded = Loaded(tuple(_converted(block, old) for block in loaded.blocks), old, (*loaded.warnings, _legacy(old)))
        text = convert(text, old)
    if len(text.split()) >= 20 and marked_share(text) < _UNMARKED:
        return refuse("reading.no_marks", file=name)
    return loaded


def _texts(blocks: tuple[Paragraph | Table, ...]) -> list[str]:
    return [
        text
        for block in blocks
        for text in ([block.text] if isinstance(block, Paragraph) else [c for r in block.rows for c in r])
    ]


def _converted(block: Paragraph | Table, old: str) -> Paragraph | Table:
    if isinstance(block, Table):
        return Table(tuple(tuple(convert(cell, old) for cell in row) for row in block.rows))
    return msgspec.structs.replace(block, text=convert(block.text, old))


def _legacy(encoding: str) -> Warned:
    return warned("legacy_encoding", encoding=_LEGACY_NAMES[encoding])


def _text(data: bytes, name: str) -> Loaded | Refusal:
    if len(data) > _MOST_TEXT:
        raise TooLongError
    try:
        decoded = decode(data)
    except UnicodeError:
        return refuse("reading.unknown_encoding", file=name)
    text = counted(decoded.text) if Path(name).suffix.lower() in _MARKDOWN else decoded.text
    room = Room()
    for line in decoded.text.splitlines():
        room.take(line)
    warnings = []
    if "legacy" in decoded.notes:
        warnings.append(_legacy(decoded.encoding))
    if "lost" in decoded.notes:
        warnings.append(warned("letters_lost"))
    return Loaded(from_text(text), decoded.encoding, tuple(warnings))


def _zipped(data: bytes, name: str) -> Loaded | Refusal:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
    except zipfile.BadZipFile:
        return refuse("reading.damaged", file=name)
    if sum(member.file_size for member in members) > _MOST_BYTES or len(members) > _MOST_MEMBERS:
        return refuse("reading.too_big", file=name, limit=_MOST_BYTES // 1024**2)
    names = {member.filename for member in members}
    if "word/document.xml" in names:
        return _docx(data, name)
    if "content.xml" in names:
        return _through_office(data, name, ".odt")
    return refuse("reading.needs_docx", file=name, type=Path(name).suffix.lower())


def _docx(data: bytes, name: str) -> Loaded | Refusal:
    from giaouoc.reading.word import from_docx

    try:
        return Loaded(from_docx(data), "docx")
    except TooLongError:
        raise
    except Exception:  # noqa: BLE001 - whatever a broken file does inside the library, the answer is the same
        return refuse("reading.damaged", file=name)


def _pdf(data: bytes, name: str) -> Loaded | Refusal:
    from giaouoc.reading.pdf import NoTextLayerError, from_pdf

    try:
        return Loaded(from_pdf(data), "pdf")
    except TooLongError:
        raise
    except NoTextLayerError:
        return refuse("reading.scan", file=name)
    except PermissionError:
        return refuse("reading.locked", file=name)
    except Exception:  # noqa: BLE001 - whatever a broken file does inside the library, the answer is the same
        return refuse("reading.damaged", file=name)


def _through_office(data: bytes, name: str, suffix: str) -> Loaded | Refusal:
    """Read old and foreign formats by way of .docx."""
    converted = to_docx(data, suffix)
    return refuse("reading.needs_docx", file=name, type=suffix) if converted is None else _docx(converted, name)
