"""Reading a news article about a plan or a signing."""

from __future__ import annotations

from collections.abc import Sequence

from giaouoc.reading.checks import Checked, warnings_of
from giaouoc.reading.furniture import captions, published_line
from giaouoc.reading.news import facts_of
from giaouoc.reading.outline import outline
from giaouoc.reading.paragraphs import Paragraph, Table, texts_of
from giaouoc.reading.people import parties_in, witnesses_in
from giaouoc.reading.references import references_in
from giaouoc.reading.result import LeftOut, Reading
from giaouoc.reading.targets import striven_for, targets_of
from giaouoc.reading.themes import movements_in, themes_in
from giaouoc.reading.windows import deadlines_in, window_in
from giaouoc.reading.years import article_year, school_year_in

__all__ = ["read_news"]

_SHORTEST_HEADLINE = 5
"""Words: what is shorter above the text is a menu entry."""

_LONGEST_MENU = 6
"""Words: a line this short above another headline names a section of the site."""

_LONGEST_HEADLINE = 250
"""Characters: what is longer is the first paragraph of an article without a headline."""


def read_news(document: Sequence[Paragraph | Table], lines: Sequence[str]) -> Reading:
    """What an article says.

    `lines` are all lines of the page, for the time of publishing.
    """
    title, body, menu = _headline(document)
    body, pictures = captions(body)
    texts = texts_of(body)
    year = article_year(title, texts)
    facts = facts_of(title, texts, lines, year)
    school_year = school_year_in([title, *texts])
    if year is None:
        year = int(school_year[:4]) if school_year else facts.date.year if facts.date else None
    tree = outline(body, loose_end=True)
    reading = Reading(
        kind="news",
        title=title,
        subject=facts.subject,
        number=facts.number,
        date=facts.date,
        year=year,
        school_year=school_year,
        published=facts.published,
        issuers=(facts.issuer,) if facts.issuer else (),
        themes=tuple(themes_in(texts, issuer=facts.issuer, year=year)),
        preamble="\n".join(tree.preamble),
        articles=tree.articles,
        closing="\n".join(tree.closing),
        targets=(*targets_of(tree.articles, year), *striven_for([*tree.preamble, *tree.closing], year)),
        movements=movements_in(texts),
        window=window_in(texts, facts.date, year),
        deadlines=tuple(deadlines_in(texts, year)),
        parties=parties_in(texts),
        witnesses=witnesses_in(texts),
        references=references_in(texts),
        left_out=(*menu, *pictures),
    )
    checked = Checked(tree.faults, [*tree.preamble, *tree.closing], texts, year_inferred=facts.year_inferred)
    return reading.with_warnings(warnings_of(reading, checked))


def _headline(
    document: Sequence[Paragraph | Table],
) -> tuple[str, list[Paragraph | Table], list[LeftOut]]:
    """The headline, what follows it, and the menu lines before it."""
    lines = [block.text if isinstance(block, Paragraph) else "" for block in document[:9]]
    for place, line in enumerate(lines[:8]):
        if not _may_be_headline(line):
            continue
        following = lines[place + 1] if place + 1 < len(lines) else ""
        if _words(line) <= _LONGEST_MENU and _may_be_headline(following) and not following.endswith("."):
            continue  # The name of a section: the headline is the next line.
        menu = [LeftOut(above, "widget") for above in lines[:place] if above]
        if len(line) > _LONGEST_HEADLINE:
            return "", list(document[place:]), menu
        return line, list(document[place + 1 :]), menu
    return "", list(document), []


def _may_be_headline(line: str) -> bool:
    return _words(line) >= _SHORTEST_HEADLINE and not published_line(line)


def _words(line: str) -> int:
    return sum(any(map(str.isalpha, word)) for word in line.split())
