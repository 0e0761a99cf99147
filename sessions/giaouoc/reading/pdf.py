"""PDF files with a text layer as paragraphs; columns set side by side, as letterheads are, come apart."""

from __future__ import annotations

import logging
import re
from io import BytesIO

from giaouoc.reading.paragraphs import Paragraph, Table, from_text

__all__ = ["NoTextLayerError", "from_pdf"]

_MOST_PAGES = 300
_LEAST_LETTERS = 25
"""Letters a page must have on average before it counts as text rather than as a picture of text."""

_PAGE_NUMBER = re.compile(r"^\s*(?:[-–]\s*)?(?:Trang\s*)?\d{1,3}(?:\s*/\s*\d{1,3})?(?:\s*[-–])?\s*$", re.IGNORECASE)


class NoTextLayerError(ValueError):
    """The pages are pictures: there is no text to read."""


def from_pdf(data: bytes) -> tuple[Paragraph | Table, ...]:
    """Paragraphs of a PDF's text layer.

    :raises NoTextLayerError: the pages hold no text, as scans do.
    :raises PermissionError: the file is locked with a password.
    :raises Exception: of many kinds, when the file is damaged; the caller treats all alike.
    """
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = pypdf.PdfReader(BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise PermissionError("locked with a password")
    pages = [page.extract_text(extraction_mode="layout") for page in reader.pages[:_MOST_PAGES]]
    if sum(sum(map(str.isalpha, page)) for page in pages) < _LEAST_LETTERS * max(1, len(pages)):
        raise NoTextLayerError("no text layer")
    return from_text("\n".join(_page(page) for page in pages))


def _page(text: str) -> str:
    """The lines of a page without its number, moved to the left margin so that only gaps inside lines count."""
    lines = [line.rstrip() for line in text.split("\n")]
    return "\n".join(line.strip() for line in lines if not _PAGE_NUMBER.match(line))
