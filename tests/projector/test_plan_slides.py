"""The plan around a pledge as the hall sees it: last year's figures, then what is launched and until when."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc.hall import SlideKind
from giaouoc.plan import Campaign, CampaignKind, Deadline, Plan
from giaouoc.plan_pages import PlanPart
from giaouoc.pledge import Target, TargetOp
from giaouoc.slides import Line, Slide, build
from giaouoc_tui.locale import Language, Say
from giaouoc_tui.projector.palette import Theme, palette_of
from giaouoc_tui.projector.picture import rows_cut
from tests.projector.full_morning import PEOPLE, full_morning
from tests.projector.looking import assert_as_looked_at
from tests.projector.plans import CASCADE, PLAN, planned
from tests.snapshots import at_every_size


def slide_of(part: PlanPart, create: c.Create | None = None, language: Language = Language.VIETNAMESE) -> Slide:
    """The first page of a part of the plan."""
    morning = full_morning(create or planned())
    pages = morning.state.plan_pages
    morning.do(c.Show(SlideKind.PLAN, next(i for i, page in enumerate(pages) if page.part is part)))
    return build(morning.state, PEOPLE.get, Say(language))


def test_last_year_s_figures_stand_beside_what_they_are_measured_against() -> None:
    slide = slide_of(PlanPart.RESULTS)

    assert (slide.title, slide.overline) == ("Kết quả năm 2016", "phần 1/2")
    assert slide.lines[0] == Line("Tổng thu ngân sách", "Dự toán thành phố giao (bằng 157,8%)", "+57,8%")
    assert slide.lines[1] == Line("Tổng thu ngân sách", "Dự toán quận giao (bằng 152,5%)", "+52,5%")
    assert slide_of(PlanPart.RESULTS, language=Language.ENGLISH).lines[0].note == "+57.8%"


@pytest.mark.parametrize(
    ("first", "last", "countdown"),
    [
        (date(2017, 1, 14), date(2017, 1, 31), "Bắt đầu sau 10 ngày"),
        (date(2017, 1, 4), date(2017, 1, 31), "Còn 27 ngày"),
        (date(2017, 1, 1), date(2017, 1, 4), "Ngày cuối cùng"),
        (date(2016, 11, 1), date(2016, 12, 31), "Đã kết thúc"),
    ],
)
def test_the_window_is_counted_down_from_the_day_of_the_ceremony(first: date, last: date, countdown: str) -> None:
    plan = replace(PLAN, campaign=Campaign(CampaignKind.SPRINT, last, first))

    assert slide_of(PlanPart.CAMPAIGN, planned(plan)).title == countdown


@pytest.mark.parametrize(
    ("before", "left"),
    [(date(2017, 1, 15), "còn 11 ngày"), (date(2017, 1, 5), "còn 1 ngày"), (date(2017, 1, 4), "đã quá hạn")],
)
def test_a_deadline_tells_what_is_due_to_whom_and_how_long_there_is(before: date, left: str) -> None:
    deadlines = (Deadline("bao-cao", before, ("Báo cáo kết quả", "Hồ sơ khen thưởng"), "Phòng Nội vụ"),)
    slide = slide_of(PlanPart.DEADLINES, planned(replace(PLAN, deadlines=deadlines)))

    assert (slide.overline, slide.title) == ("Hạn nộp · gửi Phòng Nội vụ", f"Trước ngày {before:%d/%m/%Y}")
    assert [line.text for line in slide.lines] == ["Báo cáo kết quả", "Hồ sơ khen thưởng"]
    assert slide.underline == left


def test_a_deadline_that_names_no_receiver_leaves_no_gap() -> None:
    deadlines = (Deadline("bao-cao", date(2017, 1, 15), ("Báo cáo kết quả",)),)

    assert slide_of(PlanPart.DEADLINES, planned(replace(PLAN, deadlines=deadlines))).overline == "Hạn nộp"


def test_a_plan_without_figures_says_so() -> None:
    slide = slide_of(PlanPart.TARGETS)

    assert (slide.title, slide.text) == ("0 chỉ tiêu định lượng", "Kế hoạch không nêu chỉ tiêu bằng số")


def test_a_target_names_the_higher_level_s_that_it_puts_into_practice() -> None:
    above = (Target("tp-giam-ngheo", "Giảm nghèo bền vững trên địa bàn thành phố", TargetOp.OPEN),)
    slide = slide_of(PlanPart.TARGETS, planned(targets=CASCADE, above=above))

    assert slide.lines == (
        Line("Giảm hộ nghèo trong khối", "↳ cụ thể hóa: Giảm nghèo bền vững trên địa bàn thành phố"),
    )
    assert (slide.title, slide.underline) == ("0 chỉ tiêu định lượng", "1 chỉ tiêu để đơn vị tự điền")


def test_contents_that_were_announced_and_not_published_are_not_counted_as_there() -> None:
    slide = slide_of(PlanPart.CONTENTS)

    assert (slide.title, slide.underline) == (
        "2 nội dung thi đua",
        "Kế hoạch có 6 nội dung; giao ước gồm 2 nội dung",
    )


def test_an_award_that_can_only_be_proposed_says_so() -> None:
    assert slide_of(PlanPart.AWARDS).lines == (
        Line("Giấy khen · Tập thể", "của Chủ tịch UBND quận"),
        Line("Bằng khen", "đề nghị Chủ tịch UBND thành phố tặng"),
    )


def test_a_launch_without_a_theme_shows_what_is_launched() -> None:
    create = planned()
    morning = full_morning(replace(create, pledge=replace(create.pledge, themes=())))
    morning.do(c.Open(), c.GoTo("i7"))

    assert build(morning.state, PEOPLE.get, Say()).title == "Phát động phong trào thi đua năm 2017"


def test_a_ceremony_without_a_plan_shows_its_title() -> None:
    morning = full_morning()
    morning.do(c.Show(SlideKind.THEME), c.Show(SlideKind.PLAN))

    assert build(morning.state, PEOPLE.get, Say()).kind is SlideKind.TITLE


@at_every_size
@pytest.mark.parametrize("part", PlanPart)
def test_no_page_is_cut(part: PlanPart, size: tuple[int, int]) -> None:
    assert rows_cut(slide_of(part), *size, palette_of(Theme.DARK), Say()) == 0


def test_a_long_text_goes_on_over_pages_that_fit() -> None:
    long = Plan(document=PLAN.document, purposes=("Bám sát nhiệm vụ chính trị của từng đơn vị. " * 90,))
    morning = full_morning(planned(long))
    state = morning.state

    written = "".join(line.text for page in state.plan_pages for line in page.lines if page.part is PlanPart.PURPOSES)
    assert written.replace(" ", "") == long.purposes[0].replace(" ", "")
    for page in range(len(state.plan_pages)):
        morning.do(c.Show(SlideKind.PLAN, page))
        slide = build(morning.state, PEOPLE.get, Say())
        assert rows_cut(slide, 80, 24, palette_of(Theme.DARK), Say()) == 0


@at_every_size
@pytest.mark.parametrize("part", [PlanPart.RESULTS, PlanPart.CAMPAIGN, PlanPart.DEADLINES])
async def test_the_picture_is_as_it_was_looked_at(part: PlanPart, size: tuple[int, int], tmp_path: Path) -> None:
    await assert_as_looked_at(slide_of(part), size, f"plan-{part}", tmp_path)
