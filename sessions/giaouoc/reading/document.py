"""Reading a document from its file."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from giaouoc.reading.kinds import is_about_emulation
from giaouoc.reading.loading import load
from giaouoc.reading.paragraphs import Paragraph, Table
from giaouoc.reading.plain_text import from_text
from giaouoc.reading.reader import read_blocks
from giaouoc.reading.result import Reading
from giaouoc.refusal import Refusal, refuse
from giaouoc.text import clean

__all__ = ["OpenedDocument", "open_document", "read_document", "read_text"]

_BETWEEN_CELLS = " │ "


class OpenedDocument(NamedTuple):
    """A document beside what was understood of it."""

    name: str
    """Of the file."""
    paragraphs: tuple[str, ...]
    """All text of the file in reading order; a row of a table is one paragraph."""
    reading: Reading


def open_document(path: Path) -> OpenedDocument | Refusal:
    """Read a pledge, plan, registration or news article: .docx, .pdf with a text layer, .txt or .md.

    Plain text may be in UTF-8, UTF-16, CP1258, TCVN3 or VNI. A .doc or .odt is read where LibreOffice is
    installed. A refusal says why a file cannot be read, or that it has nothing to do with emulation.
    """
    loaded = load(path)
    if isinstance(loaded, Refusal):
        return loaded
    paragraphs = tuple(text for block in loaded.blocks for text in _texts(block) if text)
    if not is_about_emulation(" ".join(paragraphs).replace(_BETWEEN_CELLS, " ")):
        return refuse("reading.not_emulation", file=path.name)
    reading = read_blocks(loaded.blocks, encoding=loaded.encoding, warned=loaded.warnings)
    return OpenedDocument(clean(path.name), paragraphs, reading)


def read_document(path: Path) -> Reading | Refusal:
    """What a document says, without its paragraphs; see `open_document`."""
    opened = open_document(path)
    return opened if isinstance(opened, Refusal) else opened.reading


def read_text(text: str) -> Reading:
    """Read a document from its text, as pasted by a person."""
    return read_blocks(from_text(text))


def _texts(block: Paragraph | Table) -> list[str]:
    if isinstance(block, Paragraph):
        return [block.text]
    return [_BETWEEN_CELLS.join(" ".join(cell.split()) for cell in row) for row in block.rows]
