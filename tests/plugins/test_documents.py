"""What five real documents state stands in the bundled packs: one test a document, one assertion a fact."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal

import pytest

from giaouoc import CampaignKind, CeremonyTemplate, ItemKind, Pack, Plan, SigningMode, TargetOp
from giaouoc.plan import DeadlineState
from giaouoc.plan_pages import PlanPart, pages_during, plan_pages_of
from giaouoc.plugins.asking import Plugins
from giaouoc.store.chain import VIETNAM_TIME


@pytest.fixture(scope="module")
def plugins() -> Plugins:
    return Plugins.installed(bundled_only=True)


def found(plugins: Plugins, pack_id: str, template_id: str) -> tuple[Pack, CeremonyTemplate, Plan]:
    """A pack, one of its templates as rendered for its own year, and the plan in it."""
    loaded = plugins.pack(pack_id)
    template = loaded.pack.template(template_id) if loaded else None
    assert loaded
    assert template
    template = template.render(template.year)
    return loaded.pack, template, template.pledge.plan or Plan()


def numbered(template: CeremonyTemplate) -> list[str]:
    return [article.label for article in template.pledge.articles if article.label]


def test_sprint_plan_of_ngo_quyen_2023(plugins: Plugins) -> None:
    _, template, plan = found(plugins, "ngo-quyen", "nuoc-rut")
    document = plan.document

    assert (document.kind, document.number, document.issued) == ("Kế hoạch", "245/KH-UBND", date(2023, 11, 20))
    assert document.issuer == "Ủy ban nhân dân quận Ngô Quyền"
    assert document.subject.startswith("Phát động phong trào thi đua nước rút phấn đấu hoàn thành")
    assert plan.published
    assert plan.published.outlet == "Cổng Thông tin điện tử quận Ngô Quyền"

    campaign_theme, city, district = template.pledge.themes
    assert campaign_theme.text.startswith("Toàn quận phát huy nội lực, đồng lòng thi đua")
    assert city.text == (
        "Đẩy mạnh chỉnh trang, hiện đại hóa đô thị - Xây dựng nông thôn mới kiểu mẫu - Thực hiện chuyển đổi số"
    )
    assert district.text == "Tăng cường quản lý đất đai, đô thị và giải phóng mặt bằng"
    assert [theme.level for theme in template.pledge.themes] == ["Đợt thi đua", "Thành phố", "Quận"]

    assert len(plan.purposes) == 2
    assert numbered(template) == ["1", "2", "3", "4", "5", "6"]
    assert plan.stated_contents == 6

    directive = plan.bases[0]
    assert (directive.number, directive.issued, directive.issuer) == ("34-CT/TW", date(2014, 4, 7), "Bộ Chính trị")
    issuers = " ".join(base.issuer for base in plan.bases)
    for body in ("Thành ủy", "Hội đồng nhân dân thành phố", "Quận ủy", "Hội đồng nhân dân quận"):
        assert body in issuers
    assert plan.bases[-1].subject == "Phát triển kinh tế - xã hội năm 2023"
    assert plan.baseline == "10 tháng đầu năm"

    assert plan.exemplar_stages == ("Phát hiện", "Bồi dưỡng", "Tổng kết", "Nhân điển hình tiên tiến")

    assert plan.campaign
    assert (plan.campaign.kind, plan.campaign.first, plan.campaign.last) == (
        CampaignKind.SPRINT,
        date(2023, 11, 20),
        date(2023, 12, 31),
    )
    assert plan.campaign.wording == "từ nay đến hết tháng 12 năm 2023"
    assert plan.campaign.days_left(date(2023, 12, 1)) == 30
    assert "tiêu chí" in plan.award_rule
    assert "thẩm quyền" in plan.award_rule

    assert template.pledge.targets == ()
    assert any("0 chỉ tiêu định lượng" in gap for gap in plan.gaps)
    assert any("người ký" in gap for gap in plan.gaps)


def test_sprint_plan_of_an_unnamed_district_2024(plugins: Plugins) -> None:
    pack, template, plan = found(plugins, "huyen", "nuoc-rut")

    assert (len(plan.purposes), len(plan.requirements)) == (2, 2)
    assert [len(duty.tasks) for duty in plan.duties] == [2, 1, 1]
    assert (plan.document.number, plan.document.issued) == ("", None)
    assert any("Số và ngày" in gap for gap in plan.gaps)
    assert "tên huyện" in plan.gaps[0]
    assert template.locality == "Huyện …"
    assert pack.locality
    assert pack.locality.valid_to == date(2025, 6, 30)

    basis = plan.bases[0]
    assert (basis.number, basis.issued, basis.issuer) == (
        "248/KH-UBND",
        date(2024, 11, 4),
        "Ủy ban nhân dân thành phố",
    )
    assert "248/KH-UBND" in template.pledge.based_on
    assert plan.baseline == "10 tháng đầu năm 2024"

    campaign_theme, district = template.pledge.themes
    assert campaign_theme.text.startswith("Toàn huyện phát huy nội lực")
    assert district.text == (
        "Đẩy mạnh công tác giải phóng mặt bằng, chỉnh trang đô thị, xây dựng nông thôn mới và chuyển đổi số"
    )

    assert numbered(template) == ["1", "2", "3", "4", "5", "6"]
    assert plan.stated_contents == 6
    assert "cơn bão số 3" in template.pledge.articles[4].text

    assert plan.campaign
    assert (plan.campaign.kind, plan.campaign.last) == (CampaignKind.SPRINT, date(2024, 12, 31))
    [deadline] = plan.deadlines
    assert (deadline.before, deadline.to, len(deadline.what)) == (date(2024, 12, 15), "Phòng Nội vụ", 2)
    assert deadline.state(date(2024, 11, 30)) is DeadlineState.AHEAD
    assert deadline.state(date(2024, 12, 14)) is DeadlineState.NEAR
    assert deadline.state(date(2024, 12, 15)) is DeadlineState.LATE

    assert [(award.name, award.giver, award.on_proposal) for award in plan.awards] == [
        ("Giấy khen", "Chủ tịch Ủy ban nhân dân huyện", False),
        ("Bằng khen", "Chủ tịch Ủy ban nhân dân thành phố", True),
    ]
    assert "tiêu chí" in plan.award_rule

    heads, culture, interior = (duty.bodies for duty in plan.duties)
    assert heads == ("Thủ trưởng các phòng, ban, ngành, đoàn thể, đơn vị, khối thi đua huyện",)
    assert culture == ("Phòng Văn hóa và Thông tin", "Trung tâm Văn hóa - Thông tin và Thể thao")
    assert interior == ("Phòng Nội vụ",)

    assert plan.recipients == (
        "Sở Nội vụ",
        "Ban TĐ-KT TP",
        "Các ĐV thuộc Khối thi đua huyện",
        "Công TTĐT huyện",
        "Lưu: VT, NV",
    )
    assert plan.signature
    assert (plan.signature.authority, plan.signature.position, plan.signature.name) == (
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Hà Thế Vinh",
    )
    assert template.pledge.targets == ()


def test_city_plan_of_da_nang_2024(plugins: Plugins) -> None:
    _, pledge, plan = found(plugins, "da-nang", "giao-uoc")
    _, unit_plan, _ = found(plugins, "da-nang", "ke-hoach-don-vi")

    assert pledge.pledge.themes[0].text.startswith("Năm đẩy mạnh cải cách hành chính, tăng cường kỷ luật, kỷ cương")
    assert plan.stated_contents == 10
    assert numbered(pledge) == [], "contents that were not published are not numbered as if they had been"
    assert any("10 nội dung" in gap for gap in plan.gaps)
    assert plan.published
    assert plan.published.at == datetime(2024, 2, 20, 7, 52, tzinfo=VIETNAM_TIME)
    assert plan.published.author == "T. HUY"

    resolution, directive = plan.bases
    assert (resolution.number, resolution.issuer) == ("114/NQ-HĐND", "Hội đồng nhân dân thành phố")
    assert (directive.number, directive.issuer) == ("34-CT/TU", "Ban Thường vụ Thành ủy")

    city = {target.id for target in pledge.pledge.parent_targets}
    blocs = {target.id: target for target in pledge.pledge.targets}
    assert "Ủy ban nhân dân thành phố Đà Nẵng" in pledge.pledge.based_on
    assert {target.parent_target for target in blocs.values()} == city
    assert unit_plan.pledge.based_on == "Giao ước thi đua năm 2024 của cụm, khối thi đua"
    [of_unit] = unit_plan.pledge.targets
    assert blocs[of_unit.parent_target].parent_target in city
    assert {target.op for target in (*pledge.pledge.targets, *pledge.pledge.parent_targets)} == {TargetOp.OPEN}
    assert pledge.pledge.quantified == unit_plan.pledge.quantified == 0

    assert [bloc.kind for bloc in pledge.blocs] == ["cluster", "bloc", "bloc", "bloc"]
    assert pledge.mode is SigningMode.BLOC_REPRESENTATIVES
    assert unit_plan.mode is SigningMode.REGISTRATION_FILE


def test_conference_of_hai_an_2023(plugins: Plugins) -> None:
    _, template, plan = found(plugins, "hai-an", "hoi-nghi")
    review = plan.review
    kinds = [item.kind for item in template.agenda]

    assert "tổng kết" in template.title
    assert "phát động" in template.title
    stages = [ItemKind.REVIEW_REPORT, ItemKind.AWARDS, ItemKind.LAUNCH, ItemKind.SIGNING]
    assert [kind for kind in kinds if kind in stages] == stages
    assert template.organiser == "Ủy ban nhân dân quận Hải An"
    assert template.starts_at.hour >= 12, "it was held in an afternoon"

    assert review
    assert review.year == 2022
    assert review.theme.startswith("Tăng cường hiệu quả công tác quản lý đất đai, trật tự xây dựng đô thị")
    revenue = [result for result in review.results if result.measure == "Tổng thu ngân sách"]
    assert [(result.value, result.against) for result in revenue] == [
        (Decimal("57.8"), "Dự toán thành phố giao"),
        (Decimal("52.5"), "Dự toán quận giao"),
        (Decimal("28.6"), "Cùng kỳ năm trước"),
    ]
    assert [result.percent_of_plan for result in revenue] == [Decimal("157.8"), Decimal("152.5"), None]
    assert [result.value for result in review.results if result.kind == "rank"] == [1, 1]

    flag, honours = review.awards
    assert (flag.name, flag.giver, flag.to) == (
        "Cờ thi đua",
        "Ủy ban nhân dân thành phố",
        "Các đơn vị xuất sắc trong phong trào thi đua",
    )
    assert "cá nhân" in honours.to
    assert len(review.shortcomings) == 2

    assert plan.occasions == ("Kỷ niệm 20 năm Ngày thành lập quận Hải An (10/5/2003 - 10/5/2023)",)
    assert template.pledge.movements == ("Dân vận khéo",)
    assert "“Dân vận khéo”" in template.pledge.text()
    assert numbered(template) == []
    assert template.mode is SigningMode.BLOC_REPRESENTATIVES
    assert template.pledge.year == 2023


def test_commune_of_today_signs_with_its_hamlets(plugins: Plugins) -> None:
    pack, template, plan = found(plugins, "xa-mau", "le-ky")

    assert template.mode is SigningMode.MEMBERS_ONE_TEXT
    assert {unit.level for bloc in template.blocs for unit in bloc.units} == {"Thôn"}
    assert pack.locality
    assert not pack.locality.valid_on(date(2025, 6, 30))
    words = " ".join((template.title, template.organiser, template.pledge.text())).lower()
    assert "quận" not in words
    assert "huyện" not in words
    assert {base.number for base in plan.bases} == {"06/2022/QH15", "152/2025/NĐ-CP", "15/2025/TT-BNV"}
    assert template.pledge.quantified == len(template.pledge.targets) == 7


def test_what_is_cited_is_written_as_decree_30_writes_it(plugins: Plugins) -> None:
    """Number with a leading zero and the letters of its kind, bodies from a capital, "Lưu:" last of the recipients."""
    plans = [
        plan for one in plugins.packs() for template in one.pack.templates if (plan := template.pledge.plan) is not None
    ]
    cited = [document for plan in plans for document in (plan.document, *plan.bases)]

    assert len(plans) == 7
    for document in cited:
        assert not document.number or re.fullmatch(r"\d{2,}(/\d{4})?([-/][A-ZĐ0-9]+)+", document.number)
        assert document.issuer[:1].isupper() or not document.issuer
        assert document.subject[:1].isupper() or not document.subject
    for recipients in (plan.recipients for plan in plans if plan.recipients):
        assert [one for one in recipients if one.startswith("Lưu:")] == [recipients[-1]]
    signed = [plan.signature for plan in plans if plan.signature]
    assert [(one.authority, one.position) for one in signed] == [("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")]


def test_each_plan_is_shown_by_the_agenda_of_its_own_ceremony(plugins: Plugins) -> None:
    shown = {}
    for one in plugins.packs():
        for template in one.pack.templates:
            pages = plan_pages_of(template.render(template.year).pledge)
            indices = {index for item in template.agenda for index in pages_during(pages, item.kind)}
            shown[f"{one.pack.id}/{template.id}"] = {pages[index].part for index in indices}

    sprint = {PlanPart.DOCUMENT, PlanPart.CAMPAIGN, PlanPart.CONTENTS, PlanPart.TARGETS, PlanPart.AWARD_RULE}
    review = {PlanPart.REVIEWED_THEME, PlanPart.RESULTS, PlanPart.SHORTCOMINGS, PlanPart.HONOURS}
    year = {PlanPart.CAMPAIGN, PlanPart.CONTENTS, PlanPart.TARGETS}
    assert shown == {
        "ngo-quyen/le-ky-ket": set(),
        "ngo-quyen/nuoc-rut": sprint | {PlanPart.EXEMPLARS},
        "huyen/nuoc-rut": sprint | {PlanPart.DEADLINES, PlanPart.AWARDS},
        "da-nang/giao-uoc": year | {PlanPart.DOCUMENT},
        "da-nang/ke-hoach-don-vi": set(),
        "hai-an/hoi-nghi": review | year | {PlanPart.OCCASIONS},
        "xa-mau/le-ky": year | {PlanPart.DEADLINES, PlanPart.AWARDS},
    }
