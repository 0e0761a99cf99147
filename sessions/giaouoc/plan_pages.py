"""The plan around a pledge, cut into pages for the hall: the same pages on every screen, and when each is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import chain

import msgspec

from giaouoc.agenda import ItemKind
from giaouoc.pages import pieces
from giaouoc.plan import Document, Plan, Review
from giaouoc.pledge import Article, Pledge

__all__ = ["PlanLine", "PlanPage", "PlanPart", "pages_during", "plan_pages_of"]

_MOST_CHARACTERS = 240
"""On a page: what a hall takes in while somebody speaks."""

_MOST_LINES = 6
_MOST_ROWS = 3
"""Of a part whose lines have something below or beside them."""

_BEGINNING = 60
"""Characters that stand for an article without a heading."""


class PlanPart(StrEnum):
    """What of a plan a page is about, in the order of the pages."""

    REVIEWED_THEME = "reviewed_theme"
    """The theme of the year that is looked back on."""
    RESULTS = "results"
    SHORTCOMINGS = "shortcomings"
    HONOURS = "honours"
    """What is handed over for the year that is looked back on."""
    DOCUMENT = "document"
    OCCASIONS = "occasions"
    CAMPAIGN = "campaign"
    """The window, and how many days are left."""
    PURPOSES = "purposes"
    """With the requirements (yêu cầu) behind them."""
    CONTENTS = "contents"
    TARGETS = "targets"
    """With the higher level's targets they put into practice; that there is no figure is said too."""
    EXEMPLARS = "exemplars"
    DUTIES = "duties"
    DEADLINES = "deadlines"
    AWARDS = "awards"
    AWARD_RULE = "award_rule"
    """What the result counts for besides."""


_SHOWN_DURING = {
    ItemKind.REVIEW_REPORT: (PlanPart.REVIEWED_THEME, PlanPart.RESULTS, PlanPart.SHORTCOMINGS),
    ItemKind.AWARDS: (PlanPart.HONOURS,),
    ItemKind.LAUNCH: (
        PlanPart.DOCUMENT,
        PlanPart.OCCASIONS,
        PlanPart.CAMPAIGN,
        PlanPart.CONTENTS,
        PlanPart.TARGETS,
        PlanPart.EXEMPLARS,
        PlanPart.DEADLINES,
        PlanPart.AWARDS,
        PlanPart.AWARD_RULE,
    ),
}
"""Parts that going on shows while an agenda item runs; the others are shown when they are asked for."""


class PlanLine(msgspec.Struct, frozen=True):
    """One line of a page."""

    item: int
    """Index of what it is about among the things of its part."""
    text: str
    begins: bool = True
    """Whether the text begins here rather than goes on from the line before."""


class PlanPage(msgspec.Struct, frozen=True):
    """One page of the plan on the projector; what else stands beside its lines is in the plan."""

    part: PlanPart
    lines: tuple[PlanLine, ...] = ()
    number: int = 1
    """Which page of its part this is, from 1."""
    numbers: int = 1


def plan_pages_of(pledge: Pledge) -> tuple[PlanPage, ...]:
    """Everything of the plan that concerns a hall; nothing where the pledge has no plan."""
    plan = pledge.plan
    if plan is None:
        return ()
    return tuple(chain(_of_review(plan.review) if plan.review else (), _of_launch(pledge, plan)))


def pages_during(pages: Sequence[PlanPage], kind: ItemKind | None) -> tuple[int, ...]:
    """Indices of the pages that belong to an agenda item of a kind, in their order."""
    parts = _SHOWN_DURING.get(kind, ()) if kind else ()
    return tuple(index for index, page in enumerate(pages) if page.part in parts)


def _of_review(review: Review) -> Iterator[PlanPage]:
    yield from _paged(PlanPart.REVIEWED_THEME, [review.theme])
    results = [f"{one.measure} {one.against}" for one in review.results]
    yield from _paged(PlanPart.RESULTS, results, most=_MOST_ROWS, whole=True)
    yield from _paged(PlanPart.SHORTCOMINGS, review.shortcomings)
    honours = [f"{one.name} {one.giver} {one.to}" for one in review.awards]
    yield from _paged(PlanPart.HONOURS, honours, most=_MOST_ROWS, whole=True)


def _of_launch(pledge: Pledge, plan: Plan) -> Iterator[PlanPage]:
    if plan.campaign is None and plan.document == Document():
        return
    if plan.document != Document():
        yield from _paged(PlanPart.DOCUMENT, [plan.document.subject or plan.document.kind])
    yield from _paged(PlanPart.OCCASIONS, plan.occasions)
    if plan.campaign:
        yield PlanPage(PlanPart.CAMPAIGN)
    yield from _paged(PlanPart.PURPOSES, (*plan.purposes, *plan.requirements))
    yield from _paged(PlanPart.CONTENTS, [_content(article) for article in pledge.articles])
    most = _MOST_ROWS if pledge.parent_targets else _MOST_LINES
    yield from _paged(PlanPart.TARGETS, [one.text for one in pledge.targets], most=most) or [PlanPage(PlanPart.TARGETS)]
    yield from _paged(PlanPart.EXEMPLARS, plan.exemplar_stages)
    for number, duty in enumerate(plan.duties):
        yield from _paged(PlanPart.DUTIES, duty.tasks, item=number)
    for number, deadline in enumerate(plan.deadlines):
        yield from _paged(PlanPart.DEADLINES, deadline.what, item=number)
    awards = [f"{one.name} {one.giver} {one.to}" for one in plan.awards]
    yield from _paged(PlanPart.AWARDS, awards, most=_MOST_ROWS, whole=True)
    yield from _paged(PlanPart.AWARD_RULE, [plan.award_rule])


def _content(article: Article) -> str:
    beginning = article.text if len(article.text) <= _BEGINNING else next(pieces(article.text, _BEGINNING)) + " …"
    label = f"{article.label}." if article.label.isdigit() else article.label
    return f"{label} {article.heading or beginning}".strip()


def _paged(
    part: PlanPart, texts: Sequence[str], *, most: int = _MOST_LINES, whole: bool = False, item: int | None = None
) -> list[PlanPage]:
    """The pages of a part: rows of a table filled up, anything else as even as it can be.

    Each text is about a thing of its own, or all are about `item`; a long one goes on over several lines unless it
    stands for a row, which stays `whole`.
    """
    lines = [
        PlanLine(index if item is None else item, piece, begins=number == 0)
        for index, text in enumerate(texts)
        for number, piece in enumerate([text] if whole else pieces(text, _MOST_CHARACTERS))
    ]
    pages = _filled(lines, most)
    if not whole:
        pages = next(even for count in range(1, most + 1) if len(even := _filled(lines, count)) == len(pages))
    return [PlanPage(part, tuple(page), number, len(pages)) for number, page in enumerate(pages, 1)]


def _filled(lines: Sequence[PlanLine], most: int) -> list[list[PlanLine]]:
    pages: list[list[PlanLine]] = []
    for line in lines:
        room = pages and len(pages[-1]) < most
        if room and sum(len(one.text) for one in (*pages[-1], line)) <= _MOST_CHARACTERS:
            pages[-1].append(line)
        else:
            pages.append([line])
    return pages
