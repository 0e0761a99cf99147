"""What stands on each slide, as it follows from the ceremony."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc.hall import Cover, SlideKind
from giaouoc.picture import HeldPicture, upcoming
from giaouoc.pledge import Theme
from giaouoc.signing import SigningAuthority, SigningMode, plan_slots
from giaouoc.slides import Emphasis, Figure, Line, Slide, build
from giaouoc.state import State
from giaouoc.store.chain import head_code
from giaouoc_tui.locale import Language, Say
from tests.ceremony import Hall
from tests.morning import STARTS
from tests.projector.full_morning import PEOPLE, creating, full_morning, to_the_signing


def _slide(morning: Hall, language: Language = Language.VIETNAMESE) -> Slide:
    return build(morning.state, PEOPLE.get, Say(language))


def _shown(*commands: c.Command) -> Slide:
    morning = full_morning()
    morning.do(*commands)
    return _slide(morning)


def _texts(slide: Slide, emphasis: Emphasis) -> list[str]:
    return [line.text for line in slide.lines if line.emphasis is emphasis]


def test_the_title_says_what_where_when_and_who() -> None:
    slide = _shown(c.Show(SlideKind.TITLE))

    assert slide.overline == "Thành phố Hải Phòng"
    assert slide.title == "Lễ ký kết giao ước thi đua năm 2017"
    assert slide.text == "Hội đồng Thi đua – Khen thưởng quận Ngô Quyền"
    assert slide.underline == "Hội trường UBND quận · ngày 04 tháng 01 năm 2017"


def test_english_words_keep_the_ceremony_s_own_texts() -> None:
    morning = full_morning()
    morning.do(c.Show(SlideKind.WELCOME))
    slide = _slide(morning, Language.ENGLISH)

    assert slide.overline == "A warm welcome to all delegates"
    assert slide.title == "Lễ ký kết giao ước thi đua năm 2017"
    assert slide.underline == "Hội trường UBND quận · 4 January 2017"


def test_the_welcome_counts_arrivals() -> None:
    morning = full_morning()
    morning.do(c.Open())
    assert _slide(morning).figures == (Figure(0, 10, "đại biểu có mặt"),)

    morning.do(c.CheckIn(1), c.CheckIn(2))
    assert _slide(morning).figures == (Figure(2, 10, "đại biểu có mặt"),)


def test_the_agenda_tells_done_now_and_next_and_hides_what_was_left_out() -> None:
    slide = _shown(c.Open(), c.Skip("i3"), c.GoTo("i2"), c.Show(SlideKind.AGENDA))

    assert _texts(slide, Emphasis.DONE) == ["Đón tiếp đại biểu"]
    assert _texts(slide, Emphasis.NOW) == ["Chào cờ"]
    assert _texts(slide, Emphasis.NEXT) == ["Khai mạc"]
    assert len(slide.lines) == 11


def test_an_item_is_shown_with_its_speaker_and_what_comes_next() -> None:
    slide = _shown(c.Open(), c.GoTo("i4"))

    assert (slide.title, slide.text) == ("Khai mạc", "Chủ tịch UBND quận")
    assert slide.underline.startswith("Tiếp theo: Báo cáo tổng kết")
    assert (slide.page, slide.pages) == (4, 12)


def test_the_pledge_is_read_page_by_page() -> None:
    morning = full_morning()
    morning.do(c.Open(), c.GoTo("i8"))
    assert _slide(morning).title == "Nội dung giao ước thi đua năm 2017"

    morning.do(c.GoOn())
    first = _slide(morning)
    assert (first.overline, first.title) == ("Một là · phần 1/2", "Thực hiện Luật Thi đua, Khen thưởng")
    assert (first.page, first.pages) == (2, 4)

    morning.do(c.GoOn())
    assert _slide(morning).overline == "Một là · phần 2/2"


def test_a_page_that_a_later_text_no_longer_has_is_the_last_one() -> None:
    morning = full_morning()
    morning.do(c.Open(), c.Show(SlideKind.PLEDGE, page=3))
    shorter = replace(creating().pledge, articles=creating().pledge.articles[1:])
    morning.do(c.RevisePledge(shorter, "đọc nhầm bản"))

    assert (_slide(morning).page, _slide(morning).pages) == (2, 2)


def test_themes_are_told_with_the_level_that_set_them() -> None:
    create = creating()
    one, other = Theme("Cải cách hành chính", "Thành phố"), Theme("Trật tự đô thị", "Quận")
    alone = full_morning(replace(create, pledge=replace(create.pledge, themes=(one,))))
    both = full_morning(replace(create, pledge=replace(create.pledge, themes=(one, other))))
    for morning in (alone, both):
        morning.do(c.Show(SlideKind.THEME))

    assert (_slide(alone).overline, _slide(alone).lines[0].text) == ("Thành phố", "Cải cách hành chính")
    assert [line.text for line in _slide(both).lines] == ["Thành phố: Cải cách hành chính", "Quận: Trật tự đô thị"]


def test_attendance_is_told_by_bloc_in_numbers_only() -> None:
    slide = _shown(c.Open(), c.CheckIn(9), c.Show(SlideKind.ATTENDANCE))

    assert slide.lines[0] == Line("Khối các phường", figure=Figure(1, 2))
    assert slide.lines[-1] == Line("Đại biểu khác", figure=Figure(0, 1))
    assert not any(person.name in str(slide) for person in PEOPLE.values())


# -- the signing board --------------------------------------------------------------------------


def test_before_the_first_call_the_board_names_the_bloc_to_come_and_nobody() -> None:
    slide = _shown(*to_the_signing())

    assert _texts(slide, Emphasis.NEXT) == ["Khối các phường"]
    assert slide.figures == (Figure(0, 8, "đã ký"),)
    assert not any(line.detail for line in slide.lines)


def test_the_board_names_who_is_at_the_table_and_the_bloc_that_makes_ready() -> None:
    slide = _shown(*to_the_signing(), c.GoOn())

    assert slide.lines[0] == Line(
        "Khối các phường", "Nguyễn Thị Hồng Vân", "Chủ tịch UBND phường Cầu Đất", Emphasis.NOW
    )
    assert _texts(slide, Emphasis.NEXT) == ["Khối phòng, ban chuyên môn"]
    assert slide.underline == "Chứng kiến: Sở Nội vụ"


@pytest.mark.parametrize(
    ("authority", "note"),
    [
        (None, "Khối phó · ký thay, KT. Khối trưởng"),
        (SigningAuthority.AUTHORISED, "Phó Chủ tịch UBND phường Cầu Đất · ký thừa ủy quyền, TUQ. Khối trưởng"),
        (SigningAuthority.ON_BEHALF, "Phó Chủ tịch UBND phường Cầu Đất · ký thay"),
    ],
)
def test_a_substitute_signs_under_the_prefix_of_the_decree(authority: SigningAuthority | None, note: str) -> None:
    slide = _shown(*to_the_signing(), c.Substitute("b1", 9, authority), c.GoOn())

    assert (slide.lines[0].detail, slide.lines[0].note) == ("Ngô Thị Quỳnh", note)


def test_who_has_signed_stays_at_the_table_until_the_round_is_done() -> None:
    create = creating()
    together = plan_slots(SigningMode.BLOC_REPRESENTATIVES, create.blocs, per_round=3)
    morning = full_morning(replace(create, slots=together))
    morning.do(*to_the_signing(), c.GoOn(), c.GoOn())
    slide = _slide(morning)

    assert [line.emphasis for line in slide.lines[:3]] == [Emphasis.DONE, Emphasis.NOW, Emphasis.NOW]
    assert slide.lines[0].note == "đã ký"
    assert slide.figures == (Figure(1, 8, "đã ký"),)


def test_the_superior_is_named_once_the_unit_has_signed() -> None:
    create = creating()
    mode = SigningMode.BILATERAL_SUPERIOR
    morning = full_morning(replace(create, mode=mode, slots=plan_slots(mode, create.blocs, countersigner=9)), slots="u")
    morning.do(*to_the_signing(), c.GoOn(), c.GoOn())

    assert _slide(morning).lines[0] == Line(
        "Đơn vị 1", "Nguyễn Thị Hồng Vân", "đã ký · mời cấp trên ký: Ngô Thị Quỳnh", Emphasis.NOW
    )


def test_where_files_are_handed_in_nobody_is_asked_to_a_table() -> None:
    create = creating()
    mode = SigningMode.REGISTRATION_FILE
    morning = full_morning(replace(create, mode=mode, slots=plan_slots(mode, create.blocs)), slots="u")
    morning.do(*to_the_signing(), c.Sign("u1", paper="12/ĐK-KTĐ"))
    slide = _slide(morning)

    assert (slide.lines, slide.figures) == ((), (Figure(1, 8, "đơn vị đã nộp hồ sơ"),))


def test_an_erased_signer_leaves_the_bloc_on_the_board() -> None:
    morning = full_morning()
    morning.do(*to_the_signing(), c.GoOn())
    slide = build(morning.state, lambda _: None, Say())

    assert slide.lines[0] == Line("Khối các phường", emphasis=Emphasis.NOW)


# -- covers, messages, closing ------------------------------------------------------------------


def test_black_has_nothing_on_it() -> None:
    slide = _shown(c.Rehearse(), c.Open(), c.Message("Mời quý vị ổn định chỗ ngồi"), c.Black())

    assert slide == Slide(SlideKind.WELCOME, Cover.BLACK)


def test_the_emblem_names_the_locality_and_keeps_mark_and_message() -> None:
    slide = _shown(c.Rehearse(), c.Open(), c.Message("Nghỉ giải lao 10 phút"), c.Emblem())

    assert (slide.cover, slide.title) == (Cover.EMBLEM, "Quận Ngô Quyền")
    assert (slide.message, slide.rehearsal) == ("Nghỉ giải lao 10 phút", "TẬP DUYỆT")


@pytest.mark.parametrize("kind", SlideKind)
def test_every_slide_of_a_rehearsal_says_so(kind: SlideKind) -> None:
    assert _shown(c.Rehearse(), c.Open(), c.Show(kind)).rehearsal == "TẬP DUYỆT"


def test_the_closing_slide_has_the_code_only_once_the_record_is_sealed() -> None:
    morning = full_morning()
    morning.do(*to_the_signing(), c.GoTo("i12"))
    open_slide = _slide(morning)
    assert open_slide.text == "Sơ kết 6 tháng: ngày 30 tháng 6 năm 2017"
    assert open_slide.code == ""

    morning.do(c.Close(reason="Các khối ký bổ sung sau"))
    assert _slide(morning).code == head_code(morning.state.closing_hash)


def test_without_a_ceremony_the_hall_is_asked_to_wait() -> None:
    assert build(State(), PEOPLE.get, Say()).title == "Chương trình sẽ bắt đầu trong ít phút"


# -- which state is drawn -----------------------------------------------------------------------


def test_a_held_picture_stands_still_but_obeys_black_and_messages() -> None:
    morning, held = full_morning(), HeldPicture()
    morning.do(c.Open(), c.Freeze(), c.CheckIn(1), c.GoTo("i4"))
    assert held.of(morning.ceremony).attendance.total.present == 0
    assert held.of(morning.ceremony).hall.slide.kind is SlideKind.WELCOME

    morning.do(c.Message("Nghỉ giải lao"), c.Black())
    assert held.of(morning.ceremony).hall.message == "Nghỉ giải lao"
    assert held.of(morning.ceremony).hall.cover is Cover.BLACK
    assert HeldPicture().of(morning.ceremony) == held.of(morning.ceremony), "also after a restart"

    morning.do(c.Reveal())
    assert held.of(morning.ceremony) is morning.state


def test_what_going_on_would_show_can_be_seen_before() -> None:
    morning = full_morning()
    morning.do(c.Open(), c.GoTo("i7"))
    coming = upcoming(morning.ceremony, STARTS)
    assert coming is not None
    assert coming.hall.slide.kind is SlideKind.PLEDGE
    assert morning.state.hall.slide.kind is SlideKind.THEME

    morning.do(c.CheckIn(10), c.GoTo("i9"))
    absent_signer = upcoming(morning.ceremony, STARTS)
    assert absent_signer is not None, "a call that asks for a reason can be seen as well"
    assert [slot.id for slot in absent_signer.signing.called] == ["b1"]

    morning.do(c.GoTo("i12"))
    assert upcoming(morning.ceremony, STARTS) is None


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", SlideKind)
def test_no_slide_lacks_its_words(kind: SlideKind, language: Language) -> None:
    morning = full_morning()
    morning.do(*to_the_signing(), c.GoOn(), c.GoOn(), c.Show(kind))

    assert "hall." not in str(_slide(morning, language))
