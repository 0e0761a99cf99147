"""The pledge cut into pages that a hall can read: the same pages on every screen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from giaouoc.pledge import Article, Pledge

__all__ = ["PAGE_CHARACTERS", "Page", "PageLine", "pages_of", "pieces"]

PAGE_CHARACTERS = 340
"""Most characters on a page: about nine lines of 40, what a hall reads in a minute."""

_MOST_LINES = 6
"""Most contents on a page, so that each begins on a line of its own on the smallest screen."""

_LONGEST_TITLE = 80
"""Most characters of an article's words that stand over its parts like a heading."""

_SENTENCE_END = re.compile(r"(?<=[.;:!?])\s+")
_BARE = re.compile(r"[\d.]*\d|[IVXLC]+|[A-ZĐa-zđ]")
_ARTICLE = re.compile(r"Điều\b")
_SIGNS = " .:;)/–-"


class PageLine(msgspec.Struct, frozen=True):
    """A content, or a piece of one."""

    text: str
    label: str = ""
    """What stands before it: "2.", "a)", "–"; empty where the page's label says it."""


class Page(msgspec.Struct, frozen=True):
    """One page of the pledge on the projector."""

    label: str
    """Where its first line belongs: "Điều 2, khoản 1"; empty for preamble and closing."""
    heading: str
    lines: tuple[PageLine, ...]
    part: int = 1
    """Which page under its heading this is, from 1."""
    parts: int = 1

    @property
    def text(self) -> str:
        """All its words, each content on a line of its own."""
        return "\n".join(f"{line.label} {line.text}".strip() for line in self.lines)


class _Entry(NamedTuple):
    """A line and the labels that lead to it."""

    path: tuple[str, ...]
    line: PageLine


class _Run(NamedTuple):
    """What stands under one heading."""

    heading: str
    entries: list[_Entry]


def pages_of(pledge: Pledge) -> tuple[Page, ...]:
    """The whole text in reading order: preamble, every article with its parts, closing.

    Short parts of one article share a page; articles do not.
    """
    preamble = _Run(pledge.title, [_Entry((), PageLine(pledge.preamble))])
    closing = _Run("", [_Entry((), PageLine(pledge.closing))])
    articles = (run for article in pledge.articles for run in _runs(article))
    return tuple(page for run in (preamble, *articles, closing) for page in _paged(run))


def pieces(text: str, most: int = PAGE_CHARACTERS) -> Iterator[str]:
    """A text in pieces of at most `most` characters, cut between sentences, else between words."""
    page = ""
    for sentence in _SENTENCE_END.split(text.strip()) if text else ():
        if page and len(page) + 1 + len(sentence) > most:
            yield page
            page = ""
        while len(sentence) > most:
            cut = sentence.rfind(" ", 0, most)
            cut = cut if cut > 0 else most
            yield sentence[:cut].rstrip()
            sentence = sentence[cut:].lstrip()
        page = f"{page} {sentence}".strip()
    if page:
        yield page


def _runs(article: Article, above: tuple[str, ...] = (), heading: str = "") -> Iterator[_Run]:
    """An article and its parts; a part with a heading of its own begins anew."""
    path = (*above, article.label) if article.label else above
    own = _heading(article)
    joined = [child for child in article.children if not any(map(_heading, child.walk()))]
    title = "" if own or not joined or article.children[0] is not joined[0] else _title(article)
    run = _Run(own or title or heading, [] if title else [_Entry(path, PageLine(article.text))])
    for child in article.children:
        if child in joined:
            run.entries.extend(_entries(child, path, dashed=_lists(article)))
        else:
            yield run
            run = _Run(run.heading, [])
            yield from _runs(child, path, run.heading)
    yield run


def _entries(article: Article, above: tuple[str, ...], *, dashed: bool) -> Iterator[_Entry]:
    yield _Entry(above, PageLine(article.text, _before(article.label) or ("–" if dashed else "")))
    path = (*above, article.label) if article.label else above
    for child in article.children:
        yield from _entries(child, path, dashed=_lists(article))


def _heading(article: Article) -> str:
    """The heading, unless it only repeats the text, or how it begins."""
    words = article.heading.rstrip(f"{_SIGNS}…")
    whole = article.heading.endswith("…") or article.text.rstrip(_SIGNS) == words
    return "" if whole and article.text.startswith(words) else article.heading


def _title(article: Article) -> str:
    """The words of an article that are no sentence but a title over its parts, if they are."""
    text = article.text.strip()
    short = len(text) <= _LONGEST_TITLE and "\n" not in text and not text.endswith((".", ";", ",", "!", "?"))
    return text.rstrip(" :") if short and article.children[0].text.strip() else ""


def _lists(article: Article) -> bool:
    """Whether parts without a label are items of a list, and not further paragraphs."""
    return len(article.children) > 1 and not article.text.rstrip().endswith((".", ";"))


def _before(label: str) -> str:
    """A label as it stands before a text."""
    return f"{label}." if _BARE.fullmatch(label) else f"{label}:" if label and label[-1] not in _SIGNS else label


def _where(path: Sequence[str]) -> str:
    """The labels that lead to a place, as offices cite it: "Điều 2, khoản 1, điểm a"."""
    first, *below = path or ("",)
    if not below:
        return first
    bare = [label.rstrip(_SIGNS) for label in below]
    if not _ARTICLE.match(first):
        return " · ".join((first.rstrip(_SIGNS), *bare))
    cited = [f"khoản {one}" if one.isdigit() else f"điểm {one}" if len(one) == 1 else one for one in bare]
    return ", ".join((first.rstrip(_SIGNS), *cited))


def _paged(run: _Run) -> Iterator[Page]:
    """The pages of a run: as few as can be, and as even as they then can be."""
    entries = [
        _Entry(entry.path, PageLine(piece, "" if number else entry.line.label))
        for entry in run.entries
        for number, piece in enumerate(pieces(entry.line.text, max(PAGE_CHARACTERS - _label_width(entry.line), 1)))
    ]
    fewest = len(_filled(entries, _MOST_LINES))
    pages = next(even for most in range(1, _MOST_LINES + 1) if len(even := _filled(entries, most)) == fewest)
    for number, page in enumerate(pages, 1):
        lines = tuple(entry.line for entry in page)
        yield Page(_where(page[0].path), run.heading, lines, number, len(pages))


def _filled(entries: Sequence[_Entry], most: int) -> list[list[_Entry]]:
    pages: list[list[_Entry]] = []
    for entry in entries:
        if not (pages and len(pages[-1]) < most and _fits([*pages[-1], entry])):
            announcing = pages[-1][-1:] if pages and len(pages[-1]) > 1 else []
            carried = announcing if announcing and announcing[0].line.text.endswith(":") else []
            if carried and most > 1 and _fits([*carried, entry]):
                pages[-1].pop()
            else:
                carried = []
            pages.append([*carried])
        pages[-1].append(entry)
    return pages


def _fits(entries: Sequence[_Entry]) -> bool:
    return sum(_label_width(one.line) + len(one.line.text) + 1 for one in entries) - 1 <= PAGE_CHARACTERS


def _label_width(line: PageLine) -> int:
    return len(line.label) + 1 if line.label else 0
