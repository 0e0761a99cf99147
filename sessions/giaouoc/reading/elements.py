"""A reading as one list a person can go through, and where each thing stands among the document's paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from giaouoc.reading.editing import Place, hung_targets
from giaouoc.reading.field_values import LISTED, values_of
from giaouoc.reading.result import Content, Reading, Warned
from giaouoc.vietnamese import fold

__all__ = ["CONTENTS", "SECTIONS", "Element", "element_of", "elements_of", "paragraphs_of"]

CONTENTS: Final = "articles"
"""The field of the tree of contents."""

SECTIONS: Final = (
    "kind",
    "title",
    "subject",
    "number",
    "date",
    "place",
    "year",
    "school_year",
    "published",
    "parent_body",
    "issuers",
    "locality",
    "themes",
    "movements",
    "preamble",
    "bases",
    CONTENTS,
    "targets",
    "closing",
    "window",
    "deadlines",
    "parties",
    "witnesses",
    "recipients",
    "signatures",
    "references",
    "left_out",
)
"""The fields in the order a person reads them."""

_ASKED: Final = frozenset({"title", "number", "date", "year", "issuers", "themes", CONTENTS, "targets"})
"""What every document should have: its empty place stands where the words would; other empty places stand last."""

_PRINTED: Final[Mapping[str, tuple[str, ...]]] = {
    "themes": ("text",),
    "targets": ("text",),
    "deadlines": ("text",),
    "signatures": ("authority", "position", "name"),
    "window": ("text",),
}
"""The parts of a thing that are words of the document."""

_UNPRINTED: Final = frozenset({"kind", "year", "school_year", "date", "published"})
_NEEDLE: Final = 60
_WORDS = re.compile(r"\w+")

_ANSWERS: Final[Mapping[str, str]] = {
    "date_incomplete": "date",
    "date_missing": "date",
    "no_contents": CONTENTS,
    "no_numeric_targets": "targets",
    "number_missing": "number",
    "signature_missing": "signatures",
    "unnumbered_contents": CONTENTS,
    "window_end_unknown": "window",
    "window_start_unknown": "window",
    "year_inferred": "date",
    "year_missing": "year",
}
"""Code of a warning → the field that would answer it."""


class Element(NamedTuple):
    """One thing that was understood, or the empty place of one that was not found."""

    field: str
    """Field of the reading it belongs to."""
    at: Place = ()
    """Its place in a list, or in the tree of contents; empty for what there is only once, or not at all."""
    depth: int = 0
    """How far it stands below the head of its section."""
    text: str = ""
    """Its words, as the document has them."""
    marker: str = ""
    """The label of a content."""

    @property
    def item(self) -> int | None:
        """Its place in a list."""
        return self.at[0] if self.at and self.field != CONTENTS else None


def elements_of(reading: Reading) -> tuple[Element, ...]:
    """Everything in reading order; targets stand below the content that states them."""
    found = [element for field in SECTIONS for element in _section(reading, field)]
    last = [element for element in found if not (element.at or element.text or element.field in _ASKED)]
    return (*(element for element in found if element not in last), *last)


def paragraphs_of(elements: Sequence[Element], paragraphs: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """For each element the places of the paragraphs that hold its words, so far as they can be found.

    Contents are looked for in reading order, so that two of the same words are told apart.
    """
    plain = [_plain(paragraph) for paragraph in paragraphs]
    found: list[tuple[int, ...]] = []
    after = 0
    for element in elements:
        ordered = element.field == CONTENTS
        whole = [] if ordered or element.field in _UNPRINTED else _whole(_plain(element.text), plain)
        places = whole or [
            place for line in _lines(element) if (place := _place(_plain(line), plain, after)) is not None
        ]
        if ordered and places:
            after = places[0]
        elif ordered and (place := _likeliest(element.text, plain, after)) is not None:
            places = [place]
        elif not places and element.field not in _UNPRINTED:
            places = _pieces(_plain(element.text), plain)
        found.append(tuple(dict.fromkeys(places)))
    return tuple(found)


_WORDS_OF = ("deadline", "line", "paragraph", "part", "words")
"""Parameters of warnings that quote the text."""


def element_of(warning: Warned, elements: Sequence[Element]) -> int | None:
    """Place of the element that a warning is about."""
    if field := _ANSWERS.get(warning.code):
        return next((place for place, element in enumerate(elements) if element.field == field), None)
    label = warning.params.get("label")
    if label is not None:
        return next((place for place, element in enumerate(elements) if label in element.marker), None)
    words = next((warning.params[name] for name in _WORDS_OF if name in warning.params), "")
    fields = ("deadlines",) if "deadline" in warning.params else SECTIONS
    holding = (place for place, one in enumerate(elements) if one.field in fields and words in one.text)
    return next(holding, None) if words else None


def _section(reading: Reading, field: str) -> Iterator[Element]:
    homes = hung_targets(reading)
    if field == CONTENTS:
        if not reading.articles:
            yield Element(CONTENTS)
        yield from _contents(reading, reading.articles, (), homes)
    elif field == "targets":
        loose = [place for place, home in enumerate(homes) if home is None]
        yield from (_listed(reading, field, place) for place in loose)
        if not reading.targets:
            yield Element(field)
    elif field == "left_out":
        for place, left in enumerate(reading.left_out):
            yield Element(field, (place,), 0, left.text, "")
    elif field in LISTED:
        count = len(getattr(reading, field))
        yield from (_listed(reading, field, place) for place in range(count))
        if not count:
            yield Element(field)
    else:
        yield Element(field, (), 0, _words_of(field, values_of(reading, field)))


def _contents(
    reading: Reading, contents: Sequence[Content], above: Place, homes: Sequence[Place | None]
) -> Iterator[Element]:
    for place, content in enumerate(contents):
        at = (*above, place)
        yield Element(CONTENTS, at, len(above), content.text, content.marker)
        for index, home in enumerate(homes):
            if home == at:
                yield _listed(reading, "targets", index)._replace(depth=len(at))
        yield from _contents(reading, content.children, at, homes)


def _listed(reading: Reading, field: str, place: int) -> Element:
    return Element(field, (place,), 0, _words_of(field, values_of(reading, field, place)))


def _words_of(field: str, values: Mapping[str, str]) -> str:
    return "\n".join(filter(None, (values[name] for name in _PRINTED.get(field, (field,)))))


def _lines(element: Element) -> list[str]:
    """The words of an element, line by line, as they may stand in the document."""
    if element.field == "date" and element.text:
        day, month, year = element.text.split("/")
        return [f"ngày {day} tháng {one} năm {year}" for one in (month, month.lstrip("0"))] + [element.text]
    if element.field in _UNPRINTED:
        return []
    first, *others = element.text.split("\n")
    return [f"{element.marker} {first}" if element.marker else first, *others]


def _whole(words: str, paragraphs: Sequence[str]) -> list[int]:
    """The paragraph, or those one after another, that say these words and nothing else, as lines of a title do."""
    for first in range(len(paragraphs) if words else 0):
        rest = words
        for place in range(first, len(paragraphs)):
            if not paragraphs[place]:
                continue
            if not f"{rest} ".startswith(f"{paragraphs[place]} "):
                break
            rest = rest[len(paragraphs[place]) :].lstrip()
            if not rest:
                return [one for one in range(first, place + 1) if paragraphs[one]]
    return []


def _pieces(words: str, paragraphs: Sequence[str]) -> list[int]:
    """The paragraphs that these words were put together from, as an issuer is from the lines of a letterhead."""
    return [place for place, one in enumerate(paragraphs) if len(one.split()) > 1 and f" {one} " in f" {words} "]


def _plain(text: str) -> str:
    return " ".join(_WORDS.findall(fold(text)))


def _place(words: str, paragraphs: Sequence[str], after: int) -> int | None:
    """The paragraph that holds these words, from `after` on or else anywhere."""
    needle = words[:_NEEDLE]
    if not needle:
        return None
    ahead = next((place for place in range(after, len(paragraphs)) if needle in paragraphs[place]), None)
    if ahead is not None:
        return ahead
    return next((place for place, paragraph in enumerate(paragraphs) if needle in paragraph), None)


def _likeliest(text: str, paragraphs: Sequence[str], after: int) -> int | None:
    """The paragraph that shares most words with a corrected text, at least half of them."""
    words = set(_plain(text).split())
    shares = [(len(words & set(paragraphs[place].split())), -place) for place in range(after, len(paragraphs))]
    most, place = max(shares, default=(0, 0))
    return -place if most * 2 > len(words) else None
