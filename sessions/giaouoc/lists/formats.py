"""What kind of file a list comes in, told by its bytes, and the way out for those that cannot be read."""

from __future__ import annotations

import zipfile
from enum import StrEnum
from io import BytesIO

from giaouoc.lists.findings import ListRefused
from giaouoc.refusal import Refusal, refuse

__all__ = ["MOST_BYTES", "FileKind", "kind_of_file"]

MOST_BYTES = 50 * 2**20
"""Of a file, and of everything packed into it."""
_MOST_PARTS = 2_000


class FileKind(StrEnum):
    """The files a list can be read from."""

    WORKBOOK = "xlsx"
    TEXT = "text"
    """Cells divided by commas, semicolons, tabs or bars: .csv, .tsv, .txt."""


_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b")


def kind_of_file(data: bytes) -> FileKind:
    """Tell a workbook from a text file, whatever the file is called.

    Raises `ListRefused` for everything else, with what to do instead.
    """
    if not data.strip(b"\x00 \t\r\n"):
        raise ListRefused(refuse("list.empty_file"))
    if len(data) > MOST_BYTES:
        raise ListRefused(refuse("list.too_large", megabytes=MOST_BYTES // 2**20))
    if data.startswith(_ZIP):
        _check_archive(data)
        return FileKind.WORKBOOK
    refusal = _foreign(data)
    if refusal is not None:
        raise ListRefused(refusal)
    return FileKind.TEXT


def _foreign(data: bytes) -> Refusal | None:
    if data.startswith(_OLD_OFFICE):
        return _old_office(data)
    if data.startswith(_PICTURES):
        return refuse("list.picture")
    if data.startswith(b"%PDF"):
        return refuse("list.pdf")
    if data.startswith(_ARCHIVES):
        return refuse("list.archive")
    if data.startswith(b"{\\rtf"):
        return refuse("list.word")
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<":
        return refuse("list.web_page")
    return None


def _old_office(data: bytes) -> Refusal:
    """Inside such a container the names of the parts tell what it is."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return refuse("list.password")
    if "WordDocument".encode("utf-16-le") in data:
        return refuse("list.word")
    return refuse("list.old_excel")


def _check_archive(data: bytes) -> None:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            listed = archive.infolist()
            parts = {part.filename for part in listed}
            mimetype = archive.read("mimetype")[:100] if "mimetype" in parts else b""
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
        raise ListRefused(refuse("list.damaged")) from error
    unpacked = sum(part.file_size for part in listed)
    if unpacked > MOST_BYTES or len(listed) > _MOST_PARTS:
        raise ListRefused(refuse("list.too_large", megabytes=MOST_BYTES // 2**20))
    if any(part.flag_bits & 1 for part in listed):
        raise ListRefused(refuse("list.password"))
    if b"opendocument" in mimetype:
        raise ListRefused(refuse("list.open_document"))
    if "word/document.xml" in parts:
        raise ListRefused(refuse("list.word"))
    if "xl/workbook.bin" in parts:
        raise ListRefused(refuse("list.old_excel"))
    if "xl/workbook.xml" not in parts:
        raise ListRefused(refuse("list.archive"))
