"""The preview: both sides show each other's place, keys correct what was understood, and it is saved."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from giaouoc.folder import CeremonyFolder
from giaouoc.packs.folder import read_pack
from giaouoc.reading.field_values import CHOICES
from giaouoc_tui.cli import main
from giaouoc_tui.locale import Language, Say, messages
from giaouoc_tui.reader.deeds import deed
from giaouoc_tui.reader.keys import DEEDS
from giaouoc_tui.widgets.inputs import Input
from giaouoc_tui.widgets.rows import RowList, RowState
from giaouoc_tui.widgets.text_area import TextArea
from tests.reader.opening import PLEDGE, Preview, opened_text, previewed


def marked(preview: Preview) -> str:
    """The paragraph that is marked in the document."""
    rows = preview.shown.document.rows
    return " ".join(row.cells[0] for row in rows if row.state is RowState.CURRENT)


async def write(preview: Preview, field: str, text: str) -> None:
    """Replace what stands in a field of a dialog."""
    widget = preview.app.screen.query_one(f"#{field}")
    if isinstance(widget, TextArea):
        widget.text = text
    else:
        assert isinstance(widget, Input)
        widget.value = text
    await preview.settle()


async def test_each_side_shows_the_place_of_the_other(tmp_path: Path) -> None:
    async with previewed(opened_text(tmp_path)) as preview:
        await preview.go_to("Hai là")
        assert marked(preview).startswith("Hai là: Đoàn kết, giúp nhau phát triển kinh tế.")
        await preview.press("f6")
        assert preview.shown.document.has_focus
        await preview.press("down", "down")
        assert preview.shown.element.marker == "Ba là:"
        assert "[trong việc cưới, việc tang]" in preview.screen


async def test_questions_are_asked_one_after_another_until_they_are_answered(tmp_path: Path) -> None:
    async with previewed(opened_text(tmp_path)) as preview:
        assert "Cần xem lại 1/2: Văn bản không ghi ngày ban hành" in preview.screen
        assert preview.shown.element.field == "date"
        await preview.press("enter")
        await write(preview, "value-date", "31/02/2026")
        await preview.press("ctrl+s")
        assert "không phải là ngày" in preview.screen
        await write(preview, "value-date", "05/01/2026")
        await preview.press("ctrl+s")
        assert "Cần xem lại 1/1: Văn bản nói “06 nội dung”" in preview.screen
        await preview.press("w", "x")
        assert "Không còn điểm nào cần xem lại" in preview.screen
        await preview.press("u")
        assert "Cần xem lại 1/1" in preview.screen


async def test_contents_are_corrected_by_keys(tmp_path: Path) -> None:
    async with previewed(opened_text(tmp_path)) as preview:
        await preview.go_to("Hai là")
        await preview.press("right")
        assert [path for path, _ in preview.reading.contents()][-2] == "Một là.Hai là"
        await preview.press("left", "m")
        assert [article.label for article in preview.reading.articles] == ["Một là", "Ba là"]
        await preview.press("u")
        await preview.go_to("Hai là")
        await preview.press("t")
        assert [target.article for target in preview.reading.targets] == ["Một là", "Một là.a", "Một là.b"]
        await preview.go_to("Ba là")
        await preview.press("l")
        await write(preview, "text", "Điều 3.")
        await preview.press("enter")
        assert preview.reading.articles[2].label == "Điều 3"
        await preview.press("e")
        await write(preview, "paragraph", "Thực hiện nếp sống văn minh.")
        await preview.press("ctrl+s")
        assert preview.reading.articles[2].text == "Thực hiện nếp sống văn minh."
        await preview.press("delete")
        assert len(preview.reading.articles) == 2
        assert "[đã xóa khi xem trước] Điều 3. Thực hiện nếp sống văn minh." in " ".join(
            cell for row in preview.shown.understood.rows for cell in row.cells
        )


async def test_a_content_is_split_where_the_cursor_is(tmp_path: Path) -> None:
    async with previewed(opened_text(tmp_path)) as preview:
        await preview.go_to("Hai là")
        await preview.press("s")
        place = len("Đoàn kết, giúp nhau phát triển kinh tế. ")
        preview.app.screen.query_one(TextArea).cursor_location = (0, place)
        await preview.press("ctrl+s")
        assert [article.text for article in preview.reading.articles[1:3]] == [
            "Đoàn kết, giúp nhau phát triển kinh tế.",
            "Giảm 03 hộ nghèo trong năm.",
        ]


async def test_figures_of_a_target_are_corrected(tmp_path: Path) -> None:
    async with previewed(opened_text(tmp_path)) as preview:
        await preview.go_to("Phấn đấu từ 95%")
        await preview.press("down", "e")
        await write(preview, "value-value", "97,5")
        await preview.press("ctrl+s")
        assert preview.reading.targets[0].value == Decimal("97.5")
        assert "ít nhất 97,5%" in preview.screen


async def test_a_target_is_asked_only_for_what_its_kind_has(tmp_path: Path) -> None:
    async with previewed(opened_text(tmp_path)) as preview:
        await preview.go_to("Giảm 03 hộ nghèo")
        await preview.press("down", "e")
        kinds = preview.app.screen.query_one("#value-op", RowList)
        assert "giảm" in preview.screen
        assert "Mức xếp loại" not in preview.screen
        for op, asked in (("grade", {"value-grade"}), ("range", {"value-min", "value-max"})):
            kinds.move_cursor(CHOICES["op"].index(op))
            await preview.settle()
            names = ("value-min", "value-max", "value-grade")
            assert {name for name in names if preview.app.screen.query_one(f"#{name}").display} == asked


async def test_a_title_of_two_lines_is_found_where_it_stands(tmp_path: Path) -> None:
    text = PLEDGE.replace("THI ĐUA NĂM 2026", "THI ĐUA\n\nNĂM 2026").replace(
        "kết quả năm", "bản giao ước thi đua năm 2026, năm"
    )
    async with previewed(opened_text(tmp_path, text)) as preview:
        preview.shown.understood.move_cursor(
            next(n for n, one in enumerate(preview.shown.elements) if one.field == "title")
        )
        await preview.settle()
        assert marked(preview).startswith("BẢN GIAO ƯỚC THI ĐUA")
        assert "Phát huy" not in marked(preview)


async def test_something_that_was_not_found_is_added(tmp_path: Path) -> None:
    async with previewed(opened_text(tmp_path)) as preview:
        place = next(n for n, one in enumerate(preview.shown.elements) if one.field == "themes")
        preview.shown.understood.move_cursor(place)
        await preview.press("a")
        await write(preview, "value-text", "Kỷ cương, sáng tạo")
        await preview.press("ctrl+s")
        assert [theme.text for theme in preview.reading.themes] == ["Kỷ cương, sáng tạo"]


async def test_it_is_saved_as_a_pack(tmp_path: Path) -> None:
    async with previewed(opened_text(tmp_path)) as preview:
        await preview.go_to("Ba là")
        await preview.press("delete")
        assert "chưa lưu" in preview.screen
        await preview.press("p")
        await write(preview, "field-folder", str(tmp_path / "goi"))
        await preview.press("ctrl+s")
        assert "Đã lưu gói “goi”" in preview.screen
        assert "chưa lưu" not in preview.screen
        assert "giaouoc new THƯ_MỤC --pack goi" in " ".join(preview.screen.split())
        await preview.press("ctrl+q")
        assert "hãy thêm khối và đơn vị" in preview.app.parting
    assert len(read_pack(tmp_path / "goi").templates[0].pledge.articles) == 2


async def test_it_goes_into_a_ceremony_and_a_wrong_folder_is_told(tmp_path: Path) -> None:
    ceremony = tmp_path / "lễ"
    assert main(["new", str(ceremony), "--pack", "ngo-quyen", "--starts", "2026-01-20T08:00"]) == 0
    async with previewed(opened_text(tmp_path)) as preview:
        await preview.press("i")
        await write(preview, "field-folder", str(tmp_path / "khong-co"))
        await preview.press("ctrl+s")
        assert "!" in preview.screen
        assert len(preview.app.screen_stack) == 2
        await write(preview, "field-folder", str(ceremony))
        await preview.press("ctrl+s")
        assert "Văn bản là của năm 2026, buổi lễ là của năm 2017" in preview.screen
    with CeremonyFolder.open(ceremony, read_only=True) as folder:
        assert folder.state.pledge is not None
        assert folder.state.pledge.source == "giao-uoc.txt"


async def test_nothing_is_lost_by_leaving(tmp_path: Path) -> None:
    async with previewed(opened_text(tmp_path)) as preview:
        await preview.go_to("Ba là")
        await preview.press("delete", "ctrl+q")
        assert "Thoát mà không lưu?" in preview.screen
        await preview.press("escape", "u", "ctrl+q")
        assert not preview.app.is_running


async def test_letters_bent_by_an_input_method_are_understood(tmp_path: Path) -> None:
    async with previewed(opened_text(tmp_path)) as preview:
        await preview.go_to("Ba là")
        await preview.press("T")
        assert len(preview.reading.targets) == 5


async def test_a_document_without_contents_is_written_by_hand(tmp_path: Path) -> None:
    text = "Xã An Phú tổ chức lễ ký kết giao ước thi đua năm 2026 giữa các thôn, không khí rất sôi nổi."
    async with previewed(opened_text(tmp_path, text)) as preview:
        await preview.press("p")
        assert "Không nhận ra nội dung giao ước nào" in preview.screen
        place = next(n for n, one in enumerate(preview.shown.elements) if one.field == "articles")
        preview.shown.understood.move_cursor(place)
        await preview.press("e")
        await write(preview, "paragraph", "Điều 1. Giữ gìn đường làng.")
        await preview.press("ctrl+s")
        assert preview.reading.articles[0].label == "Điều 1"


@pytest.mark.parametrize("language", Language)
def test_every_key_does_something_and_has_words(language: Language) -> None:
    for one in DEEDS:
        assert callable(deed(one.name))
        for key in (f"reader.do.{one.name}", f"reader.do.{one.name}.help"):
            assert Say(language)(key) != key
    assert all(all(words) for key, words in messages().items() if key.startswith(("reader.", "reading.")))
