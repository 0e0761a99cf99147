"""PDF files with a text layer as paragraphs; columns set side by side, as letterheads are, come apart."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO

from giaouoc.reading.limits import MOST_PAGES, Room, TooLongError
from giaouoc.reading.paragraphs import Paragraph, Table
from giaouoc.reading.plain_text import from_text

__all__ = ["NoTextLayerError", "from_pdf"]

_LEAST_LETTERS = 25
"""Letters a page must have on average before it counts as text rather than as a picture of text."""

_PAGE_NUMBER = re.compile(r"^\s*(?:[-–]\s*)?(?:Trang\s*)?\d{1,3}(?:\s*/\s*\d{1,3})?(?:\s*[-–])?\s*$", re.IGNORECASE)


class NoTextLayerError(ValueError):
    """The pages are pictures: there is no text to read."""


def from_pdf(data: bytes) -> tuple[Paragraph | Table, ...]:
    """Paragraphs of a PDF's text layer.

    Raises `NoTextLayerError` when the pages hold no text, as scans do, `TooLongError` when the file has more text than
    any that is read, `PermissionError` when it is locked with a password, and exceptions of many kinds when it is
    damaged; the caller treats all alike.
    """
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = pypdf.PdfReader(BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise PermissionError("locked with a password")
    if len(reader.pages) > MOST_PAGES:
        raise TooLongError
    room = Room()
    pages = []
    for page in reader.pages:
        pages.append(page.extract_text(extraction_mode="layout"))
        for line in pages[-1].split("\n"):
            room.take(line.strip())
    if sum(sum(map(str.isalpha, page)) for page in pages) < _LEAST_LETTERS * max(1, len(pages)):
        raise NoTextLayerError("no text layer")
    return from_text("\n".join(_without_margins([_page(page) for page in pages])), pages=True)


def _page(text: str) -> list[str]:
    """The lines of a page without its number."""
    lines = [line.rstrip() for line in text.split("\n")]
    return "\n".join(line for line in lines if not _PAGE_NUMBER.match(line)).strip("\n").split("\n")


def _without_margins(pages: list[list[str]]) -> Iterator[str]:
    """The lines of all pages, without those that most pages repeat at the top or at the bottom."""
    edges = Counter(line for page in pages for line in {_edge(page, 0), _edge(page, -1)})
    for number, page in enumerate(pages):
        for place in (0, -1):
            line = _edge(page, place)
            if line and number and edges[line] * 2 > len(pages) > 1 and page:
                page.pop(place)
        yield from page


def _edge(page: list[str], place: int) -> str:
    """The first or last line of a page, its numbers alike."""
    return re.sub(r"\d+", "0", page[place].strip()) if page else ""
