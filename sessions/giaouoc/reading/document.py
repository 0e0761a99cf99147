"""Reading a document from its file."""

from __future__ import annotations

from pathlib import Path

from giaouoc.reading.kinds import is_about_emulation
from giaouoc.reading.loading import load
from giaouoc.reading.paragraphs import Paragraph, from_text
from giaouoc.reading.reader import read_blocks
from giaouoc.reading.result import Reading
from giaouoc.refusal import Refusal, refuse

__all__ = ["read_document", "read_text"]


def read_document(path: Path) -> Reading | Refusal:
    """Read a pledge, plan, registration or news article: .docx, .pdf with a text layer, .txt or .md.

    Plain text may be in UTF-8, UTF-16, CP1258, TCVN3 or VNI. A .doc or .odt is read where LibreOffice is
    installed. A refusal says why a file cannot be read, or that it has nothing to do with emulation.
    """
    loaded = load(path)
    if isinstance(loaded, Refusal):
        return loaded
    words = " ".join(
        block.text if isinstance(block, Paragraph) else " ".join(cell for row in block.rows for cell in row)
        for block in loaded.blocks
    )
    if not is_about_emulation(words):
        return refuse("reading.not_emulation", file=path.name)
    return read_blocks(loaded.blocks, encoding=loaded.encoding, warned=loaded.warnings)


def read_text(text: str) -> Reading:
    """Read a document from its text, as pasted by a person."""
    return read_blocks(from_text(text))
