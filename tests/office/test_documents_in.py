"""Pledges that LibreOffice saved: .docx as it is, .odt and .doc through LibreOffice, read like their text."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from giaouoc.reading import Reading, read_document
from giaouoc.refusal import Refusal
from tests.office.libreoffice import LibreOffice

PLEDGE = "ngo-quyen-2017.txt"


@pytest.mark.parametrize("kind", ["docx", "odt", "doc"])
def test_a_document_says_what_its_text_says(office: LibreOffice, repository: Path, kind: str) -> None:
    source = repository / "tests" / "reading" / "sources" / PLEDGE
    (file,) = office.convert(kind, source, opened_as="Text (encoded):UTF8,LF,,,")
    reading, text = read_document(file), read_document(source)

    assert isinstance(reading, Reading), reading
    assert isinstance(text, Reading)
    assert replace(reading, encoding=text.encoding) == text


def test_a_damaged_document_is_refused_with_the_way_out(office: LibreOffice, tmp_path: Path) -> None:
    del office
    file = tmp_path / "giao ước.doc"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 8)
    refusal = read_document(file)

    assert isinstance(refusal, Refusal)
    assert refusal.key == "reading.needs_docx"
