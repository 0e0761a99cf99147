"""Opening a document: which kind of file it is, how big it may be, and why one cannot be read."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Final

import msgspec

from giaouoc.reading.paragraphs import Paragraph, Table
from giaouoc.reading.plain_text import from_text
from giaouoc.reading.result import Warned
from giaouoc.reading.warning_texts import warned
from giaouoc.refusal import Refusal, refuse
from giaouoc.vietnamese.legacy import convert, decode, looks_legacy, marked_share

__all__ = ["SUFFIXES", "Loaded", "load"]

SUFFIXES: Final = frozenset({".docx", ".pdf", ".txt", ".md", ".markdown", ".text", ".doc", ".odt", ".rtf"})
"""Endings of files that may be documents; some of them only LibreOffice can read."""

_MOST_BYTES: Final = 50 * 1024 * 1024
"""Of a file, and of all that a .docx unpacks to: a small file can unpack to any size."""

_MOST_PARAGRAPHS: Final = 20_000
_MOST_MEMBERS: Final = 4_000
_WITH_OFFICE: Final = {".doc", ".odt", ".rtf"}
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"
"""What a .doc begins with."""
_OFFICE_SECONDS: Final = 60
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
    suffix = path.suffix.lower()
    if suffix in _WITH_OFFICE or data.startswith(_OLD_OFFICE):
        loaded = _through_office(path, data)
    elif data.startswith(b"PK\x03\x04"):
        loaded = _docx(data, name)
    elif data[:1024].lstrip().startswith(b"%PDF"):
        loaded = _pdf(data, name)
    elif suffix in {".docx", ".pdf"}:
        return refuse("reading.damaged", file=name)
    elif suffix in {".txt", ".md", ".markdown", ".text", ""}:
        loaded = _text(data, name)
    else:
        return refuse("reading.unknown_type", file=name, type=suffix)
    return loaded if isinstance(loaded, Refusal) else _checked(loaded, name)


def _checked(loaded: Loaded, name: str) -> Loaded | Refusal:
    """Limits and faults that any kind of file may have."""
    if len(loaded.blocks) > _MOST_PARAGRAPHS:
        return refuse("reading.too_many_paragraphs", file=name, limit=_MOST_PARAGRAPHS)
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
    try:
        decoded = decode(data)
    except UnicodeError:
        return refuse("reading.unknown_encoding", file=name)
    warnings = []
    if "legacy" in decoded.notes:
        warnings.append(_legacy(decoded.encoding))
    if "lost" in decoded.notes:
        warnings.append(warned("letters_lost"))
    return Loaded(from_text(decoded.text), decoded.encoding, tuple(warnings))


def _docx(data: bytes, name: str) -> Loaded | Refusal:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
    except zipfile.BadZipFile:
        return refuse("reading.damaged", file=name)
    if sum(member.file_size for member in members) > _MOST_BYTES or len(members) > _MOST_MEMBERS:
        return refuse("reading.too_big", file=name, limit=_MOST_BYTES // 1024**2)
    names = {member.filename for member in members}
    if "word/document.xml" not in names:
        kind = ".odt" if "content.xml" in names else Path(name).suffix.lower()
        return refuse("reading.needs_docx", file=name, type=kind)
    from giaouoc.reading.word import from_docx

    try:
        return Loaded(from_docx(data), "docx")
    except Exception:  # noqa: BLE001 - whatever a broken file does inside the library, the answer is the same
        return refuse("reading.damaged", file=name)


def _pdf(data: bytes, name: str) -> Loaded | Refusal:
    from giaouoc.reading.pdf import NoTextLayerError, from_pdf

    try:
        return Loaded(from_pdf(data), "pdf")
    except NoTextLayerError:
        return refuse("reading.scan", file=name)
    except PermissionError:
        return refuse("reading.locked", file=name)
    except Exception:  # noqa: BLE001 - whatever a broken file does inside the library, the answer is the same
        return refuse("reading.damaged", file=name)


def _office() -> str | None:
    """LibreOffice's program: on the path, or where Windows and macOS put it, which is not on the path."""
    homes = [Path(os.environ[name]) for name in ("ProgramFiles", "ProgramFiles(x86)") if name in os.environ]
    places = [home / "LibreOffice" / "program" for home in homes]
    places.append(Path("/Applications/LibreOffice.app/Contents/MacOS"))
    found = (shutil.which("soffice", path=str(place)) for place in places)
    return shutil.which("soffice") or shutil.which("libreoffice") or next(filter(None, found), None)


def _through_office(path: Path, data: bytes) -> Loaded | Refusal:
    """Let LibreOffice turn old and foreign formats into .docx, where it is installed."""
    office = _office()
    if office is None:
        return refuse("reading.needs_docx", file=path.name, type=path.suffix.lower())
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"source{path.suffix.lower() or '.doc'}"
        source.write_bytes(data)
        command = [
            office,
            "--headless",
            # Left to itself LibreOffice opens a damaged .doc as a text of strange characters.
            *(["--infilter=MS Word 97"] if data.startswith(_OLD_OFFICE) else []),
            f"-env:UserInstallation={Path(folder).as_uri()}/profile",
            "--convert-to",
            "docx",
            "--outdir",
            folder,
            str(source),
        ]
        try:
            subprocess.run(command, capture_output=True, check=True, timeout=_OFFICE_SECONDS)
            return _docx(source.with_suffix(".docx").read_bytes(), path.name)
        except (OSError, subprocess.SubprocessError):
            return refuse("reading.needs_docx", file=path.name, type=path.suffix.lower())
