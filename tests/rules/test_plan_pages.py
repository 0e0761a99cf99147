"""Going on through the plan's pages: each agenda item shows its own part, and nothing else has to be chosen."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc.agenda import AgendaItem, ItemKind
from giaouoc.hall import SlideKind, SlideRef
from giaouoc.plan import Campaign, CampaignKind, Deadline, Duty, Plan, Result, ResultKind, Review
from giaouoc.plan_pages import PlanPart, pages_during, plan_pages_of
from giaouoc.refusal import Refusal
from tests.ceremony import PLEDGE, Hall, creating

_PLAN = Plan(
    campaign=Campaign(CampaignKind.SPRINT, date(2017, 12, 31)),
    deadlines=(Deadline("bao-cao", date(2017, 12, 15), ("Báo cáo kết quả",), "Phòng Nội vụ"),),
    duties=(Duty(("Phòng Nội vụ",), ("Theo dõi, đôn đốc",)),),
    review=Review(
        2016,
        results=(Result("Tổng thu ngân sách", ResultKind.ABOVE, Decimal("57.8"), "%", "Dự toán thành phố giao"),),
        shortcomings=("Điển hình ở cơ sở còn ít.",),
    ),
)
_AGENDA = (
    AgendaItem("tong-ket", ItemKind.REVIEW_REPORT, "Báo cáo tổng kết", 10),
    AgendaItem("phat-dong", ItemKind.LAUNCH, "Phát động", 10),
    AgendaItem("be-mac", ItemKind.CLOSING, "Bế mạc", 5),
)


@pytest.fixture
def hall() -> Hall:
    """Doors open; last year's report is the first item."""
    hall = Hall(replace(creating(), pledge=replace(PLEDGE, plan=_PLAN), agenda=_AGENDA))
    hall.do(c.Open())
    return hall


def shown(hall: Hall) -> str:
    slide = hall.state.hall.slide
    return hall.state.plan_pages[slide.page].part if slide.kind is SlideKind.PLAN else slide.kind


def test_each_item_shows_its_part_of_the_plan(hall: Hall) -> None:
    seen = [shown(hall)]
    while hall.state.agenda.following is not None:
        hall.do(c.GoOn())
        seen.append(shown(hall))

    assert seen == [
        "item",
        "results",
        "shortcomings",
        "theme",
        "campaign",
        "contents",
        "targets",
        "deadlines",
        "closing",
    ]


def test_going_back_leads_the_same_way(hall: Hall) -> None:
    while hall.state.agenda.following is not None:
        hall.do(c.GoOn())

    seen = []
    while shown(hall) != "item":
        hall.do(c.Back())
        seen.append(shown(hall))

    assert seen == ["deadlines", "targets", "contents", "campaign", "theme", "shortcomings", "results", "item"]


def test_after_something_else_the_hall_comes_back_to_the_page_it_saw(hall: Hall) -> None:
    hall.do(c.GoOn(), c.Show(SlideKind.ATTENDANCE), c.GoOn())
    assert shown(hall) == "results"

    hall.do(c.Show(SlideKind.ATTENDANCE), c.Back())
    assert shown(hall) == "results"

    hall.do(c.GoOn())
    assert shown(hall) == "shortcomings"


def test_a_page_that_no_item_shows_can_be_asked_for(hall: Hall) -> None:
    pages = hall.state.plan_pages
    duties = next(index for index, page in enumerate(pages) if page.part is PlanPart.DUTIES)

    hall.do(c.Show(SlideKind.PLAN, duties))

    assert shown(hall) == "duties"
    refusal = Refusal("hall.no_page", {"page": len(pages) + 1, "pages": len(pages)})
    assert hall.refuse(c.Show(SlideKind.PLAN, len(pages))) == refusal


def test_an_item_that_is_taken_up_again_begins_with_its_own_slide(hall: Hall) -> None:
    hall.do(c.GoOn(), c.GoOn(), c.GoTo("be-mac"), c.GoTo("tong-ket"))
    assert hall.state.hall.slide == SlideRef(SlideKind.ITEM)

    hall.do(c.GoOn())
    assert shown(hall) == "results"


def test_a_plan_that_launches_nothing_has_no_pages() -> None:
    assert plan_pages_of(PLEDGE) == plan_pages_of(replace(PLEDGE, plan=Plan(purposes=("Thi đua.",)))) == ()


@given(st.lists(st.text(alphabet="ấ. ;", min_size=1, max_size=900).filter(str.strip), max_size=9))
def test_nothing_of_a_plan_s_texts_is_lost_or_told_twice(texts: list[str]) -> None:
    plan = replace(_PLAN, purposes=tuple(texts))
    pages = [page for page in plan_pages_of(replace(PLEDGE, plan=plan)) if page.part is PlanPart.PURPOSES]

    lines = [line for page in pages for line in page.lines]
    assert "".join("".join(line.text.split()) for line in lines) == "".join("".join(text.split()) for text in texts)
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))
    assert pages_during(pages, ItemKind.LAUNCH) == ()
