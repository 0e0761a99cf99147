"""The pledge cut into pages that a hall can read: the same pages on every screen."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from giaouoc.pledge import Article, Pledge

__all__ = ["PAGE_CHARACTERS", "Page", "pages_of", "pieces"]

PAGE_CHARACTERS = 340
"""Most characters on a page: about nine lines of 40, what a hall reads in a minute."""

_SENTENCE_END = re.compile(r"(?<=[.;:!?])\s+")


class Page(msgspec.Struct, frozen=True):
    """One page of the pledge on the projector."""

    label: str
    """Labels of the article and of the part below it; empty for preamble and closing."""
    heading: str
    text: str
    part: int = 1
    """Which page of its article this is, from 1."""
    parts: int = 1


def pages_of(pledge: Pledge) -> tuple[Page, ...]:
    """The whole text in reading order: preamble, every article with its parts, closing."""
    pages = [*_cut("", pledge.title, pledge.preamble)]
    for article in pledge.articles:
        pages += _article_pages(article)
    pages += _cut("", "", pledge.closing)
    return tuple(pages)


def _article_pages(article: Article, label: str = "", heading: str = "") -> Iterator[Page]:
    """The pages of an article and the parts below it, under the labels that lead to each."""
    label = f"{label} {article.label}".strip()
    heading = article.heading or heading
    yield from _cut(label, heading, article.text)
    for part in article.children:
        yield from _article_pages(part, label, heading)


def _cut(label: str, heading: str, text: str) -> list[Page]:
    texts = list(pieces(text))
    return [Page(label, heading, piece, number, len(texts)) for number, piece in enumerate(texts, 1)]


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
