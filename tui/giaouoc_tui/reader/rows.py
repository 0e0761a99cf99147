"""The two sides of the preview as rows: the document's paragraphs, and what was understood."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

from giaouoc.reading import Reading
from giaouoc.reading.elements import CONTENTS, Element
from giaouoc_tui.console.lines import wrap
from giaouoc_tui.locale import Say
from giaouoc_tui.reader.words import thing_words
from giaouoc_tui.widgets.rows import Row, RowState

__all__ = ["document_rows", "element_rows", "element_words"]

_MOST_LINES = 200
_NARROWEST = 8
_TARGET = "◆"
_EMPTY = "–"


def document_rows(
    paragraphs: Sequence[str], width: int, *, linked: Collection[int], used: Collection[int], left_out: Collection[int]
) -> tuple[list[Row], list[int]]:
    """Paragraphs broken into lines of `width` cells, and for each row the place of its paragraph.

    `linked` are the paragraphs that hold what the cursor of the other side is on; `used` those that something was
    understood of; the others are marked with a dot; `left_out` are no part of the document.
    """
    rows: list[Row] = []
    places: list[int] = []
    for place, paragraph in enumerate(paragraphs):
        state = RowState.PLAIN if place in used else RowState.WAITING
        if place in left_out:
            state = RowState.MUTED
        if place in linked:
            state = RowState.CURRENT
        for number, text in enumerate(_broken(paragraph, max(width, _NARROWEST))):
            rows.append(Row((text,), state, None if number == 0 else " "))
            places.append(place)
    return rows, places


def element_rows(say: Say, reading: Reading, elements: Sequence[Element], questioned: Collection[int]) -> list[Row]:
    """One row for each element: the name of its field where it changes, and its words, set in by level."""
    rows = []
    before = ""
    for place, element in enumerate(elements):
        named = element.field if not (element.field == "targets" and element.depth) else CONTENTS
        name = say(f"reading.field.{named}") if named != before else ""
        before = named
        words = element_words(say, reading, element)
        state, glyph = RowState.PLAIN, None
        if not words:
            state = RowState.MUTED
        elif element.field == "targets":
            state, glyph = RowState.DONE, _TARGET
        elif element.field == "left_out":
            state = RowState.MUTED
        if place in questioned:
            state = RowState.WARNING
        rows.append(Row((name, "  " * element.depth + (words or _EMPTY)), state, glyph))
    return rows


def element_words(say: Say, reading: Reading, element: Element) -> str:
    """An element in one line; empty for one that is not there."""
    if element.field == CONTENTS:
        return " ".join(" ".join((element.marker, element.text)).split())
    return thing_words(say, reading, element)


@lru_cache(maxsize=20_000)
def _broken(paragraph: str, width: int) -> tuple[str, ...]:
    """Remembered, since the same paragraphs are shown anew at every step of the cursor."""
    return tuple(wrap(paragraph, width, _MOST_LINES))
