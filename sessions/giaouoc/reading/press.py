"""Reading a news article about a plan or a signing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from giaouoc.reading.checks import Checked, warnings_of
from giaouoc.reading.furniture import captions
from giaouoc.reading.news import facts_of
from giaouoc.reading.outline import outline
from giaouoc.reading.paragraphs import Paragraph, Table, texts_of
from giaouoc.reading.people import parties_in, witnesses_in
from giaouoc.reading.references import references_in
from giaouoc.reading.result import LeftOut, Reading
from giaouoc.reading.targets import targets_of
from giaouoc.reading.themes import movements_in, themes_in
from giaouoc.reading.windows import deadlines_in, window_in
from giaouoc.reading.years import article_year, school_year_in

__all__ = ["read_news"]

_SHORTEST_HEADLINE = 5
"""Words: what is shorter above the text is a menu entry."""

_LONGEST_HEADLINE = 250
"""Characters: what is longer is the first paragraph of an article without a headline."""


def read_news(document: Sequence[Paragraph | Table], lines: Sequence[str]) -> Reading:
    """What an article says.

    :param lines: all lines of the page, for the time of publishing.
    """
    title, body, menu = _headline(document)
    body, pictures = captions(body)
    texts = texts_of(body)
    year = article_year(title, texts)
    facts = facts_of(texts, lines, year)
    tree = outline(body, loose_end=True)
    reading = Reading(
        kind="news",
        title=title,
        subject=facts.subject,
        number=facts.number,
        date=facts.date,
        year=year,
        school_year=school_year_in([title, *texts]),
        published=facts.published,
        issuers=(facts.issuer,) if facts.issuer else (),
        themes=tuple(themes_in(texts, issuer=facts.issuer, year=year)),
        preamble="\n".join(tree.preamble),
        articles=tree.articles,
        closing="\n".join(tree.closing),
        targets=tuple(targets_of(tree.articles, year)),
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


def _headline(document: Sequence[Paragraph | Table]) -> tuple[str, list[Paragraph | Table], list[LeftOut]]:
    """The headline, what follows it, and the menu lines before it: a headline has five words or more."""
    for place, block in enumerate(document[:8]):
        if (
            isinstance(block, Paragraph)
            and len(block.text.split()) >= 5
            and not re.search(r"\d{1,2}:\d{2}", block.text)
        ):
            menu = [LeftOut(above.text, "widget") for above in document[:place] if isinstance(above, Paragraph)]
            if len(block.text) > _LONGEST_HEADLINE:
                return "", list(document[place:]), menu
            return block.text, list(document[place + 1 :]), menu
    return "", list(document), []
