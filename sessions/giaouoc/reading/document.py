"""Reading a document from its file."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from giaouoc.reading.kinds import is_about_emulation, mentions_of_emulation
from giaouoc.reading.loading import load
from giaouoc.reading.paragraphs import Paragraph, Table
from giaouoc.reading.plain_text import from_text
from giaouoc.reading.reader import read_blocks
from giaouoc.reading.result import Reading
from giaouoc.reading.warning_texts import warned
from giaouoc.refusal import Refusal, refuse
from giaouoc.text import clean

__all__ = ["OpenedDocument", "open_document", "read_document", "read_text"]

_BETWEEN_CELLS = " │ "
_OF_ANYTHING = {
    "notice",
    "decision",
    "report",
    "minutes",
    "programme",
    "regulation",
    "guidance",
    "proposal",
    "resolution",
}
"""Kinds of documents that offices write about anything; one mention of emulation does not make it their matter."""


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
    text = " ".join(paragraphs).replace(_BETWEEN_CELLS, " ")
    mentions = mentions_of_emulation(text)
    unsure = () if mentions else (warned("not_emulation"),)
    reading = read_blocks(loaded.blocks, encoding=loaded.encoding, warned=(*loaded.warnings, *unsure))
    in_passing = mentions == 1 and reading.kind in _OF_ANYTHING and not mentions_of_emulation(_head(reading))
    if not is_about_emulation(text) or in_passing:
        return refuse("reading.not_emulation", file=path.name)
    return OpenedDocument(clean(path.name), paragraphs, reading)


def read_document(path: Path) -> Reading | Refusal:
    """What a document says, without its paragraphs; see `open_document`."""
    opened = open_document(path)
    return opened if isinstance(opened, Refusal) else opened.reading


def _head(reading: Reading) -> str:
    return " ".join((reading.title, reading.subject, *reading.issuers))


def read_text(text: str) -> Reading:
    """Read a document from its text, as pasted by a person."""
    return read_blocks(from_text(text))


def _texts(block: Paragraph | Table) -> list[str]:
    if isinstance(block, Paragraph):
        return [block.text]
    return [_BETWEEN_CELLS.join(" ".join(cell.split()) for cell in row) for row in block.rows]
