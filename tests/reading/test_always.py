"""What holds for every text: nothing is invented, nothing fails, and a pledge can be made of what was read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from giaouoc.pledge import TargetOp
from giaouoc.reading import Reading, read_document, read_text, to_pledge
from giaouoc.reading.paragraphs import tidy

_SOURCES = sorted((Path(__file__).parent / "sources").glob("*.txt"))
_LINES = """\
GIAO ƯỚC THI ĐUA NĂM 2026
KẾ HOẠCH
Số: 05/KH-UBND
An Châu, ngày 21 tháng 01 năm 2026
Điều 1. Kinh tế
Điều 2.
I. NỘI DUNG
II.
1. Thu ngân sách đạt 12 tỷ đồng
2) Giảm 5%
1.1. Chi tiết
a) Trồng 500 cây
đ) Khác
- Mục
+ Nhỏ
Một là: Đoàn kết
Hai là:
Cụ thể là:
gồm các nội dung sau: a; b; c.
Chủ đề “Kỷ cương
phong trào "Tốt"
Căn cứ Luật Thi đua;
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Hà Thế Vinh
từ nay đến hết tháng 12
trước ngày 31/2
| TT | Nội dung | ĐVT |
| 1 | Cây | cây |
TT
Ảnh: X
Tin khác
./.
……… %
(10 chỉ tiêu)
"""
_PIECES = st.sampled_from(_LINES.splitlines())


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
    elif isinstance(value, str):
        yield from value.split("\n")


@pytest.mark.parametrize("path", _SOURCES, ids=lambda path: path.stem)
def test_every_word_of_a_reading_stands_in_the_text(path: Path) -> None:
    reading = read_document(path)
    assert isinstance(reading, Reading)
    source = tidy(path.read_text(encoding="utf-8"))
    plain = reading.to_json()
    texts = {
        key: plain[key]
        for key in (
            "title",
            "subject",
            "issuers",
            "preamble",
            "articles",
            "closing",
            "parties",
            "witnesses",
            "recipients",
            "movements",
            "references",
            "bases",
            "left_out",
        )
    }
    texts["themes"] = [theme["text"] for theme in plain["themes"]]
    texts["targets"] = [target["text"] for target in plain["targets"]]
    texts["left_out"] = [one["text"] for one in plain["left_out"]]

    assert [text for text in _strings(texts) if tidy(text) not in source] == []


@given(
    st.sampled_from(_SOURCES), st.integers(0, 9000), st.integers(0, 9000), st.sampled_from(["", " ", "\n\n", "…" * 40])
)
def test_a_document_torn_or_joined_anywhere_is_read(path: Path, start: int, end: int, between: str) -> None:
    text = path.read_text(encoding="utf-8")
    reading = read_text(text[:start] + between.join(text[start:end].split("\n")) + between + text[end:])

    assert json.loads(json.dumps(reading.to_json()))["kind"] == reading.kind


@given(st.lists(_PIECES | st.text(max_size=30), max_size=25))
def test_any_text_is_read_and_comes_out_as_json(lines: list[str]) -> None:
    reading = read_text("\n".join(lines))

    assert json.loads(json.dumps(reading.to_json()))["kind"] == reading.kind


@given(st.lists(_PIECES, max_size=25))
def test_a_pledge_has_all_contents_and_sound_targets(lines: list[str]) -> None:
    reading = read_text("\n".join(["GIAO ƯỚC THI ĐUA NĂM 2026", *lines]))
    assume(reading.articles and reading.year is not None)
    pledge = to_pledge(reading, source="x")

    parts = [part for article in pledge.articles for part in article.walk()]
    assert len(parts) == sum(1 for _ in reading.contents())
    assert len({part.id for part in parts}) == len(parts)
    for target in pledge.targets:
        assert target.article == "" or pledge.article(target.article) is not None
        if target.op is TargetOp.RANGE:
            assert target.minimum is not None
            assert target.maximum is not None
            assert target.minimum < target.maximum
        if target.op in {TargetOp.OPEN, TargetOp.GRADE}:
            assert target.value is None


def test_the_pledge_of_ngo_quyen() -> None:
    reading = read_document(Path(__file__).parent / "sources" / "ngo-quyen-2017.txt")
    assert isinstance(reading, Reading)
    pledge = to_pledge(reading)

    assert pledge.issuers == ("Quận ủy", "HĐND", "UBND", "UBMTTQ Việt Nam quận Ngô Quyền")
    assert [article.label for article in pledge.articles] == ["Một là", "Hai là", "Ba là", "Bốn là", "Năm là"]
    (target,) = pledge.targets
    assert (target.article, target.minimum, target.maximum, target.uom) == (
        "4",
        Decimal(1),
        Decimal(3),
        "mô hình",
    )


def test_points_keep_their_bracket_in_a_pledge() -> None:
    reading = read_text("GIAO ƯỚC THI ĐUA NĂM 2026\nĐiều 1. Kinh tế\na) Thu.\nb) Chi.\nc) Nợ.\nd) Vốn.\nđ) Đất.")

    assert [part.label for part in to_pledge(reading).articles[0].walk()] == ["Điều 1", "a)", "b)", "c)", "d)", "đ)"]


def test_a_target_is_of_its_own_content_where_numbers_begin_anew() -> None:
    reading = read_text(
        "GIAO ƯỚC THI ĐUA NĂM 2026\nCây\n1. Trồng 500 cây.\n2. Tưới.\nNghèo\n1. Giảm 03 hộ nghèo.\n2. Thăm."
    )
    pledge = to_pledge(reading)
    stating = [pledge.article(target.article) for target in pledge.targets]

    assert [article.text for article in stating if article] == ["Trồng 500 cây.", "Giảm 03 hộ nghèo."]


def test_a_reading_without_year_or_contents_makes_no_pledge() -> None:
    with pytest.raises(ValueError, match="contents"):
        to_pledge(read_text("GIAO ƯỚC THI ĐUA NĂM 2026"))
    with pytest.raises(ValueError, match="year"):
        to_pledge(read_text("GIAO ƯỚC THI ĐUA\n1. Đoàn kết."))
