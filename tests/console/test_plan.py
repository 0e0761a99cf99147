"""What the plan around a pledge asks for stands on the console: what is due to whom, and how near it is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc.agenda import ItemKind
from giaouoc.plan import Campaign, CampaignKind, Deadline, Plan
from giaouoc.progress import ReportRound
from tests.ceremony import carry_out, folder_with
from tests.console.at_work import at_work
from tests.morning import creating, morning
from tests.snapshots import at_every_size

_PLAN = Plan(
    campaign=Campaign(CampaignKind.SPRINT, date(2017, 12, 31)),
    deadlines=(Deadline("bao-cao", date(2017, 1, 10), ("Báo cáo kết quả", "Hồ sơ khen thưởng"), "Phòng Nội vụ"),),
)
_PLEDGE = replace(creating().pledge, plan=_PLAN, targets=())
_DAY = 24 * 60


@at_every_size
@pytest.mark.parametrize(("days", "left"), [(0, "còn 6 ngày"), (6, "QUÁ HẠN 1 ngày"), (9, "QUÁ HẠN 4 ngày")])
async def test_the_board_reminds_of_what_is_due(tmp_path: Path, size: tuple[int, int], days: int, left: str) -> None:
    path = morning(tmp_path / "lễ", c.RevisePledge(_PLEDGE), c.GoTo("i5"), c.Close("ký sau"), present=(1,))

    async with at_work(path, size=size, minutes=days * _DAY) as desk:
        board = desk.screen
        await desk.press("o")
        dialog = desk.screen

    for screen in (board, dialog):
        assert "Hạn nộp trước 10/01/2017" in screen
        assert left in screen
    assert "Báo cáo kết quả; Hồ sơ khen thưởng" in " ".join(dialog.replace("│", " ").split())
    if size > (100, 0):
        assert "Báo cáo kết quả; Hồ sơ khen thưởng" in board
        assert "0 chỉ tiêu định lượng" in board


async def test_who_reported_some_round_is_not_counted_with_those_who_never_did(tmp_path: Path) -> None:
    rounds = (ReportRound("m6", "Sơ kết", date(2017, 6, 30)), ReportRound("m12", "Cả năm", date(2017, 12, 15)))
    with folder_with(tmp_path / "lễ", [], replace(creating(), report_rounds=rounds)) as folder:
        carry_out(folder, c.Open(), c.Close("ký sau"), c.Report("b1", "t1", "m6", Decimal(1)))

    async with at_work(tmp_path / "lễ", size=(200, 60), minutes=250 * _DAY) as desk:
        assert "3 chưa báo cáo" in desk.screen
        assert "quá hạn" not in desk.screen
    async with at_work(tmp_path / "lễ", size=(200, 60), minutes=360 * _DAY) as desk:
        assert "3 chưa báo cáo · 1 quá hạn kỳ sau" in desk.screen


async def test_going_on_names_the_part_of_the_plan_that_comes(tmp_path: Path) -> None:
    agenda = c.Insert("Phát động", kind=ItemKind.LAUNCH)
    async with at_work(morning(tmp_path / "lễ", c.RevisePledge(_PLEDGE), agenda, c.GoTo("added-1"))) as desk:
        before = desk.screen
        await desk.press("space")

        assert "Kế hoạch: thời gian của đợt thi đua" in before
        assert "Còn 361 ngày" in desk.screen
        assert "Kế hoạch: các nội dung thi đua" in desk.screen
