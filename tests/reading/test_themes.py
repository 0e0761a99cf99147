"""Themes by level and the names of movements, with the quotation marks people really type."""

from __future__ import annotations

import pytest

from giaouoc.reading.quotes import quotes_in, unbalanced
from giaouoc.reading.themes import movements_in, themes_in


@pytest.mark.parametrize(
    ("text", "level", "theme"),
    [
        ("Chủ đề thi đua: “Đoàn kết, sáng tạo”", "campaign", "Đoàn kết, sáng tạo"),
        ("thực hiện chủ đề năm 2026 của thành phố “Đô thị xanh”", "city", "Đô thị xanh"),
        ("UBND tỉnh ban hành kế hoạch với chủ đề “Kỷ cương”.", "province", "Kỷ cương"),
        (
            "Năm 2022, với chủ đề “Quản lý đất đai”, Nhân dân quận Hải An đã hoàn thành nhiệm vụ.",
            "district",
            "Quản lý đất đai",
        ),
        ("chủ đề năm của phường: “Chuyển đổi số”", "commune", "Chuyển đổi số"),
        ("Chủ đề năm học: Đổi mới, nâng cao chất lượng", "", "Đổi mới, nâng cao chất lượng"),
    ],
)
def test_the_level_of_a_theme(text: str, level: str, theme: str) -> None:
    (found,) = themes_in([text])

    assert (found.level, found.text) == (level, theme)


def test_a_theme_without_a_named_body_is_the_issuer_s() -> None:
    (found,) = themes_in(["Với chủ đề “Đoàn kết”, các đơn vị ra sức thi đua."], issuer="UBND XÃ AN CHÂU")

    assert found.level == "commune"


def test_who_follows_a_theme_did_not_set_it() -> None:
    text = "Với chủ đề “Đoàn kết, sáng tạo”, các thôn giao ước:"

    assert [theme.level for theme in themes_in([text], issuer="UBND XÃ TÂN AN")] == ["commune"]
    assert [theme.level for theme in themes_in([text])] == [""]


def test_themes_inside_a_theme_that_is_never_closed() -> None:
    text = "Với chủ đề thi đua “Toàn quận đồng lòng và chủ đề năm 2023 của thành phố “Đô thị” và của quận “Đất đai”."

    assert [(theme.level, theme.text) for theme in themes_in([text])] == [
        ("campaign", "Toàn quận đồng lòng và chủ đề năm 2023 của thành phố “Đô thị” và của quận “Đất đai”"),
        ("city", "Đô thị"),
        ("district", "Đất đai"),
    ]
    assert unbalanced(text)


def test_a_theme_that_is_never_closed_ends_with_its_line() -> None:
    text = "Chủ đề thi đua: “Toàn huyện hoàn thành chủ đề năm 2024 của huyện “Đô thị”.\nNội dung thi đua cụ thể:"

    assert [theme.text for theme in themes_in([text])] == [
        "Toàn huyện hoàn thành chủ đề năm 2024 của huyện “Đô thị”",
        "Đô thị",
    ]


def test_movements_also_where_quotation_marks_are_glued_together() -> None:
    text = (
        'phong trào"Dạy tốt, Học tốt", "Đền ơn đáp nghĩa" và lấy phong trào "Quyết thắng""Vì an ninh" theo '
        'hướng "gần dân"'
    )

    assert movements_in([text]) == ("Dạy tốt, Học tốt", "Đền ơn đáp nghĩa", "Quyết thắng", "Vì an ninh")


@pytest.mark.parametrize("text", ["“Kỷ cương“ và sáng tạo", "”Kỷ cương” và sáng tạo", '"Kỷ cương" và sáng tạo'])
def test_wrong_marks_are_read_by_what_stands_around_them(text: str) -> None:
    assert [quote.text for quote in quotes_in(text)] == ["Kỷ cương"]
