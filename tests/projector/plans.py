"""A plan with everything in it that a hall can be shown."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc.plan import (
    Award,
    Campaign,
    CampaignKind,
    Deadline,
    Document,
    Duty,
    Plan,
    Result,
    ResultKind,
    Review,
)
from giaouoc.pledge import Target, TargetOp
from tests.projector.full_morning import creating

__all__ = ["CASCADE", "PLAN", "planned"]

PLAN = Plan(
    document=Document("Kế hoạch", "02/KH-UBND", date(2017, 1, 3), "Ủy ban nhân dân quận", "Phát động thi đua năm 2017"),
    campaign=Campaign(CampaignKind.SPRINT, date(2017, 1, 31), date(2017, 1, 4), "từ nay đến hết tháng 01"),
    purposes=("Tạo khí thế thi đua sôi nổi trong toàn quận.",),
    requirements=("Bám sát nhiệm vụ của từng đơn vị.",),
    stated_contents=6,
    deadlines=(Deadline("bao-cao", date(2017, 1, 15), ("Báo cáo kết quả", "Hồ sơ khen thưởng"), "Phòng Nội vụ"),),
    duties=(Duty(("Phòng Nội vụ", "Thanh tra quận"), ("Theo dõi, đôn đốc các đơn vị.",)),),
    awards=(
        Award("Giấy khen", "Chủ tịch UBND quận", "Tập thể"),
        Award("Bằng khen", "Chủ tịch UBND thành phố", on_proposal=True),
    ),
    award_rule="Kết quả là một tiêu chí đánh giá cả năm.",
    exemplar_stages=("Phát hiện", "Bồi dưỡng", "Tổng kết", "Nhân điển hình tiên tiến"),
    occasions=("Kỷ niệm 20 năm Ngày thành lập quận",),
    review=Review(
        2016,
        theme="Kỷ cương thu, chi ngân sách",
        results=(
            Result("Tổng thu ngân sách", ResultKind.ABOVE, Decimal("57.8"), "%", "Dự toán thành phố giao"),
            Result("Tổng thu ngân sách", ResultKind.ABOVE, Decimal("52.5"), "%", "Dự toán quận giao"),
            Result("Tổng thu ngân sách", ResultKind.GROWTH, Decimal("28.6"), "%", "Cùng kỳ năm trước"),
            Result("Chỉ số cải cách hành chính", ResultKind.RANK, Decimal(1), against="Khối quận, huyện"),
        ),
        awards=(Award("Cờ thi đua", "UBND thành phố", "Đơn vị xuất sắc"),),
        shortcomings=("Điển hình ở cơ sở còn ít.", "Có phong trào chưa gắn với nhiệm vụ chính trị."),
    ),
)

CASCADE = (Target("giam-ngheo", "Giảm hộ nghèo trong khối", TargetOp.OPEN, parent_target="tp-giam-ngheo"),)
"""Puts a target of the city into practice that the pledge has to bring along."""


def planned(plan: Plan = PLAN, targets: tuple[Target, ...] = (), above: tuple[Target, ...] = ()) -> c.Create:
    """The morning's ceremony with a plan around its pledge; without `targets` there is none with a figure."""
    create = creating()
    return replace(create, pledge=replace(create.pledge, plan=plan, targets=targets, parent_targets=above))
