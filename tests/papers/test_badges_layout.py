"""What stands on the cards: everything, exactly as it was written, and nothing cut off."""

from __future__ import annotations

import unicodedata
from html import escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaouoc.papers.badges import PrintOrder, Printout, PrintRequest, printout
from giaouoc.papers.fitting import MM_PER_POINT, Face, fit, text_width
from giaouoc.papers.html_pages import html_of
from giaouoc.papers.sheets import BADGE_FORMATS
from giaouoc.papers.typst_pages import pdf_of
from giaouoc.printing import PaperKind
from giaouoc.text import clean
from tests.ceremony import folder_with, member
from tests.papers.reading_back import glyphs_in, text_of

LONG_NAME = "Công Tằng Tôn Nữ Thị Phương Hồng Nhung Nguyễn Phúc Kiều Oanh"
LONG_POST = (
    "Phó Chủ tịch Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam kiêm Trưởng ban Thanh tra nhân dân, "
    "Ủy viên Ban Chấp hành Liên đoàn Lao động quận Ngô Quyền, thành phố Hải Phòng"
)
ENDLESS = "Ẩ" * 400
HOSTILE = [
    "#panic(1) *đậm* _nghiêng_ `mã` $x$ [a](b) <nhãn> @cite \\u{41}",
    "<script>alert(1)</script>&amp;<img src=x onerror=y>",
    '"#sys.inputs" + {} -- --- ... ~ / // /* = - + 1.',
    "\x1b[31mđỏ\x00\u202eđảo\u200b ẩn",
]
texts = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), max_size=120).map(clean)


@given(texts, st.sampled_from(Face), st.floats(20, 80), st.floats(4, 20), st.floats(5, 30))
def test_whatever_is_fitted_fits_and_no_letter_is_lost(
    text: str, face: Face, width: float, height: float, largest: float
) -> None:
    fitted = fit(text, face, width=width, height=height, largest=largest)

    assert "".join("".join(fitted.lines).split()) == "".join(text.split())
    assert fitted.size <= largest
    assert fitted.height <= height
    for line in fitted.lines:
        assert text_width(line, face) * fitted.size * MM_PER_POINT <= width * 1.001 or len(line) == 1


def test_a_name_of_usual_length_is_as_large_as_any_other_and_on_one_line() -> None:
    sizes = {
        fit(name, Face.BOLD, width=54, height=10, largest=15) for name in ("Lê Ưu", "Nguyễn Văn An", "Phạm Đức Hùng")
    }
    assert {(len(fitted.lines), fitted.size) for fitted in sizes} == {(1, 15)}


@pytest.mark.parametrize("per_page", BADGE_FORMATS)
@pytest.mark.parametrize(("name", "post"), [(LONG_NAME, LONG_POST), (ENDLESS, ENDLESS), ("Lê Ưu", "")])
def test_long_names_and_posts_stay_on_their_card(tmp_path: Path, per_page: int, name: str, post: str) -> None:
    with folder_with(tmp_path / "ceremony", [member(name, post), member("Lê Ưu")]) as folder:
        made = printout(folder, PrintRequest(order=PrintOrder.NUMBER, per_page=per_page))
    assert isinstance(made, Printout)
    pdf = pdf_of(made.document)

    sheet = BADGE_FORMATS[per_page]
    beside, above = sheet.margins
    glyphs = [glyph for glyph in glyphs_in(pdf) if glyph.left < beside + sheet.card_width]
    assert len(glyphs) > 100
    assert min(glyph.left for glyph in glyphs) > beside + 3
    assert max(glyph.right for glyph in glyphs) < beside + sheet.card_width - 3
    assert min(glyph.top for glyph in glyphs) > above + 2
    assert max(glyph.bottom for glyph in glyphs) < above + sheet.card_height - 1
    assert _letters(name) in _letters(text_of(pdf))
    assert _letters(post) in _letters(text_of(pdf))


def test_a_long_invitation_stays_above_its_code(tmp_path: Path) -> None:
    with folder_with(tmp_path / "ceremony", [member(LONG_NAME * 3, LONG_POST * 2)]) as folder:
        made = printout(folder, PrintRequest(PaperKind.INVITATION))
    assert isinstance(made, Printout)
    (card,) = (placed.card for placed in made.document.pages[0].cards)
    pdf = pdf_of(made.document)

    over_the_code = [glyph for glyph in glyphs_in(pdf) if glyph.left > 70 and glyph.right < 130]
    assert max(glyph.bottom for glyph in over_the_code if glyph.bottom < card.symbols[0].y) < card.symbols[0].y
    assert _letters(LONG_POST * 2) in _letters(text_of(pdf))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_foreign_text_stays_text(tmp_path: Path, hostile: str) -> None:
    with folder_with(tmp_path / "ceremony", [member(hostile, hostile, seat=hostile[:20])]) as folder:
        made = printout(folder, PrintRequest())
    assert isinstance(made, Printout)
    shown = clean(hostile)
    printed, page = text_of(pdf_of(made.document)), html_of(made.document)

    assert _letters(shown) in _letters(printed)
    assert all(escape(word) in page for word in shown.split())
    assert "<script" not in page
    assert "<img" not in page
    assert not any(unicodedata.category(character) in {"Cc", "Cf"} for character in page.replace("\n", ""))


def test_the_card_says_who_where_and_what_the_data_are_for(tmp_path: Path) -> None:
    with folder_with(
        tmp_path / "ceremony", [member("Trần Thị Ánh", "Chủ tịch UBND phường", number=12, seat="A7")]
    ) as folder:
        code = folder.badge_code(12)
        badge = printout(folder, PrintRequest())
        invitation = printout(folder, PrintRequest(PaperKind.INVITATION))
    assert isinstance(badge, Printout)
    assert isinstance(invitation, Printout)

    printed = text_of(pdf_of(badge.document))
    for words in (
        "QUẬN NGÔ QUYỀN",
        "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
        "Lễ ký kết giao ước thi đua",
        "THẺ ĐẠI BIỂU",
        "Trần Thị Ánh",
        "Chủ tịch UBND phường",
        "Khối phường",
        "Số 012",
        "Ghế A7",
        "chỉ dùng để đón tiếp, điểm danh",
        f"{code[:4]} {code[4:8]}",
    ):
        assert words in printed, printed
    letter = text_of(pdf_of(invitation.document))
    for words in ("GIẤY MỜI", "Trần Thị Ánh", "07 giờ 30 phút, thứ Tư, ngày 04 tháng 01 năm 2017", "Đại biểu số 012"):
        assert words in letter, letter


def _letters(text: str) -> str:
    """The text without blanks, which line breaks eat, and pictures of control characters, which few fonts have."""
    return "".join(character for character in unicodedata.normalize("NFC", text) if not _left_out(character))


def _left_out(character: str) -> bool:
    return character.isspace() or "\u2400" <= character <= "\u243f"
