"""The bundled pack holds the facts of the pledge that Quận Ngô Quyền signed on 4 January 2017."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest

from giaouoc import CeremonyTemplate, ItemKind, SigningMode, TargetOp
from giaouoc.pages import PAGE_CHARACTERS, pages_of
from giaouoc.plugins.asking import Plugins

REFERENCES = (
    "Luật Thi đua, Khen thưởng",
    "Nghị quyết Trung ương 8 (khóa XI)",
    "Nghị quyết Trung ương 4 khóa XI",
    "Nghị quyết Trung ương 4 khóa XII",
    "Chỉ thị 05 của Bộ Chính trị",
    "“Thi đua là yêu nước, yêu nước là phải thi đua, những người thi đua là những người yêu nước nhất”",
)


@pytest.fixture(scope="module")
def ngo_quyen() -> CeremonyTemplate:
    pack = Plugins.installed(bundled_only=True).pack("ngo-quyen")
    assert pack
    return pack.pack.templates[0].render(2017)


def test_the_pledge_has_five_articles_and_the_second_five_unmarked_parts(ngo_quyen: CeremonyTemplate) -> None:
    articles = ngo_quyen.pledge.articles

    assert [article.label for article in articles] == ["Một là", "Hai là", "Ba là", "Bốn là", "Năm là"]
    assert [len(article.children) for article in articles] == [0, 5, 0, 0, 0]
    assert all(part.heading and not part.label for part in articles[1].children)
    assert ngo_quyen.pledge.text().endswith("./.")


def test_the_text_names_its_movements_theme_and_references(ngo_quyen: CeremonyTemplate) -> None:
    pledge = ngo_quyen.pledge
    text = pledge.text()

    assert len(pledge.movements) == 8
    assert [one for one in pledge.movements if f"“{one}”" not in text] == []
    assert [one.text for one in pledge.themes if f"“{one.text}”" not in text] == []
    assert [one for one in REFERENCES if one not in text] == []
    assert len(pledge.issuers) == 4


def test_its_one_target_is_a_range_for_each_unit(ngo_quyen: CeremonyTemplate) -> None:
    [target] = ngo_quyen.pledge.targets

    assert (target.op, target.minimum, target.maximum) == (TargetOp.RANGE, Decimal(1), Decimal(3))
    assert (target.uom, target.per) == ("mô hình", "mỗi cơ quan, đơn vị, phường")
    article = ngo_quyen.pledge.article(target.article)
    assert article
    assert "từ một đến ba mô hình" in article.text


def test_no_page_of_the_text_is_a_stub(ngo_quyen: CeremonyTemplate) -> None:
    lengths = [len(page.text) for page in pages_of(ngo_quyen.pledge)]

    assert max(lengths) <= PAGE_CHARACTERS
    assert min(lengths) >= 100


def test_the_morning_ends_before_the_news_of_it_at_nine_fifty_one(ngo_quyen: CeremonyTemplate) -> None:
    kinds = [item.kind for item in ngo_quyen.agenda]
    minutes = sum(item.minutes for item in ngo_quyen.agenda)

    assert (kinds[0], kinds[-1]) == (ItemKind.RECEPTION, ItemKind.CLOSING)
    assert kinds.index(ItemKind.PLEDGE_READING) < kinds.index(ItemKind.SIGNING) < kinds.index(ItemKind.HANDOVER)
    ends = datetime.combine(date(2017, 1, 4), ngo_quyen.starts_at) + timedelta(minutes=minutes)
    assert ends.time() < time(9, 51)


def test_eight_sample_blocs_sign_before_three_bodies(ngo_quyen: CeremonyTemplate) -> None:
    assert ngo_quyen.mode is SigningMode.BLOC_REPRESENTATIVES
    assert len(ngo_quyen.blocs) == 8
    assert ngo_quyen.sample_blocs
    assert len(ngo_quyen.blocs[0].units) == 13
    assert all(bloc.term(2017) for bloc in ngo_quyen.blocs)
    assert [body.name for body in ngo_quyen.witnesses] == [
        "Lãnh đạo Sở Nội vụ",
        "Sở Ngoại vụ",
        "Ban Chỉ huy Quân sự thành phố",
    ]
