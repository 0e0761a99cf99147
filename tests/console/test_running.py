"""A ceremony run by keys and scans, as an operator runs it."""

from __future__ import annotations

from pathlib import Path

import pytest

from giaouoc import commands as c
from giaouoc.folder import CeremonyFolder
from giaouoc.hall import Cover, SlideKind
from giaouoc.projecting import ProjectorMark
from giaouoc.signing import SigningAuthority, SlotState
from giaouoc.state import Life
from giaouoc_tui.console.dialogs.agenda import AgendaDialog
from giaouoc_tui.console.dialogs.confirm import ConfirmDialog
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.screens.live import LiveScreen
from giaouoc_tui.locale import Language, Say
from tests.console.at_work import at_work
from tests.morning import morning
from tests.widgets.typing_bursts import hold

EVERYBODY = tuple(range(1, 13))


async def test_a_whole_ceremony_with_one_key_and_the_scanner(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le")) as desk:
        await desk.press("space")
        for number in EVERYBODY:
            await desk.scan(number)
        assert desk.state.attendance.total.present == len(EVERYBODY)

        turns = 0
        while desk.state.agenda.following is not None:
            await desk.press("space")
            turns += 1
        # Three items more to move to, three pages to turn, two rounds to call and four signatures to record.
        assert desk.state.signing.signed == 4
        assert turns == 4 + len(desk.state.pages) - 1 + 2 + 4

        await desk.press("x")
        assert isinstance(desk.app.screen, ConfirmDialog)
        await desk.press("enter")
        assert desk.state.life == "open", "Enter, which scanners send, confirms nothing"
        await desk.press("y")
        assert desk.state.life is Life.CLOSED
        assert desk.app.operation is not None
        assert desk.app.operation.folder.closing_code in desk.screen


@pytest.mark.parametrize("delay", [0.25, 0.5, 0.66])
@pytest.mark.parametrize("key", ["space", "pagedown", "s", "u"])
async def test_a_held_key_does_one_thing(tmp_path: Path, key: str, delay: float) -> None:
    path = morning(tmp_path / "le", c.GoTo("i4"), c.Call(), present=EVERYBODY)
    async with at_work(path) as desk:
        before = desk.state.seq
        hold(desk.app, key, seconds=3, delay=delay)
        await desk.settle()
        assert desk.state.seq == before + 1
        assert "giữ phím: bỏ qua" in desk.screen
        await desk.press(key)
        assert "giữ phím: bỏ qua" not in desk.screen


async def test_a_missing_signatory_is_replaced_by_a_present_delegate_of_the_bloc(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", c.GoTo("i4"), present=(2, 5, 9))
    async with at_work(path) as desk:
        await desk.press("space")
        assert "Nguyễn Văn An" in desk.screen, "the dialog names who is missing"
        await desk.press("enter")  # the first offer: the deputy, who is here
        await desk.press("enter")  # KT.
        await desk.type("05/GUQ-UBND\r")
        slot = desk.state.signing.slot("b1")
        assert slot is not None
        assert slot.substitution is not None
        assert (slot.signer, slot.authority) == (5, SigningAuthority.FOR_SUPERIOR)
        assert slot.substitution.paper == "05/GUQ-UBND"
        assert [called.id for called in desk.state.signing.called] == ["b1", "b2"]


async def test_a_missing_signatory_is_called_for_a_reason_or_postponed(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", c.GoTo("i4"), present=(1, 9))
    async with at_work(path) as desk:
        await desk.press("c", "end", "up", "enter")
        await desk.type("kẹt xe\r")
        slot = desk.state.signing.slot("b2")
        assert slot is not None
        assert (slot.state, slot.reason) == (SlotState.POSTPONED, "kẹt xe")

        await desk.press("space", "space", "space", "end", "enter")
        await desk.type("đang lên sân khấu\r")
        called = {slot.id: slot.reason for slot in desk.state.signing.called}
        assert called == {"b3": "đang lên sân khấu", "b4": "đang lên sân khấu"}


async def test_who_is_called_before_having_come_is_checked_in_with_enter_before_the_signature(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", c.GoTo("i4"), c.Call("b1", "Đang đỗ xe, vào ngay"), present=(2, 9))
    async with at_work(path, size=(80, 24)) as desk:
        assert "! Chưa điểm danh: Nguyễn Văn An" in desk.screen
        await desk.press("space")
        assert desk.state.signing.signed == 0
        assert "Đã có mặt: điểm danh, ghi ký" in desk.screen
        await desk.press("enter")
        assert desk.state.signing.signed == 1
        assert desk.state.attendance.here(1)


async def test_a_signature_of_somebody_who_never_checked_in_is_marked_on_the_board(tmp_path: Path) -> None:
    signed = (c.Call("b1", "Đang đỗ xe"), c.Sign("b1", reason="quét thẻ sau"))
    async with at_work(morning(tmp_path / "le", c.GoTo("i4"), *signed, present=(2, 9))) as desk:
        assert "đã ký, CHƯA ĐIỂM DANH" in desk.screen


async def test_that_no_witness_came_is_asked_about_once_and_before_who_else_is_missing(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", c.GoTo("i4"), present=(1, 5))) as desk:
        await desk.press("space")
        await desk.type("Sở Nội vụ báo bận\r")
        assert desk.state.witnesses_waived == "Sở Nội vụ báo bận"
        assert "Trần Thị Bình" in desk.screen, "the dialog names the signatory who is missing"
        await desk.scan(2)
        await desk.press("enter", "space", "space")
        assert desk.state.signing.signed == 2


async def test_somebody_of_a_witnessing_body_is_added_on_the_day(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", c.CancelDelegate(9), present=(1,))) as desk:
        await desk.press("w")
        assert "Thêm người của Sở Nội vụ" in desk.screen
        await desk.press("down", "enter")
        await desk.type("Phan Thị Quế\r")
        await desk.type("Trưởng phòng Sở Nội vụ\r")
        assert "Người chứng kiến của Sở Nội vụ" in desk.screen
        await desk.press("enter")
        assert desk.state.witnesses_present() == ("w1",)


async def test_who_stands_in_is_asked_to_be_checked_in_as_well(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(1,))) as desk:
        await desk.press("a")
        await desk.type("Dung\r")
        await desk.press("end", "up", "enter")
        await desk.type("Khoa\r")
        await desk.type("12/GGT\r")
        assert "Bùi Hữu Khoa chưa điểm danh" in desk.screen
        await desk.press("enter")
        assert desk.state.attendance.presence(4).substitute == 8
        assert desk.state.attendance.here(8)


async def test_a_signatory_is_one_of_the_bloc_unless_a_reason_says_otherwise(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le")) as desk:
        await desk.press("f5", *("down",) * 5, "enter", "enter")
        assert "Hoàng Văn Đức – Phó Chủ tịch" in desk.screen
        assert "Lê Văn Cường –" not in desk.screen
        await desk.type("Hiệu trưởng Lạc Viên")
        await desk.press("enter")
        assert "đã là người ký của Khối trường học" in desk.screen
        await desk.type("phụ trách cả hai khối\r")
        slot = desk.state.signing.slot("b1")
        assert slot is not None
        assert slot.signer == 3
        assert "một người ký hai nơi" in desk.screen


async def test_a_postponed_bloc_that_came_is_called_with_enter(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", c.GoTo("i4"), c.Postpone("b1", "kẹt xe"), present=EVERYBODY)
    async with at_work(path) as desk:
        for _ in range(5):
            await desk.press("space")
        await desk.press("space", "enter")
        assert [slot.id for slot in desk.state.signing.called] == ["b1"]


async def test_who_is_here_is_not_marked_absent_without_a_reason(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", c.GoTo("i4"), c.Call("b1"), present=EVERYBODY)
    async with at_work(path) as desk:
        await desk.press("v", "enter")
        assert desk.state.signing.called
        await desk.type("mệt, xin về\r")
        slot = desk.state.signing.slot("b1")
        assert slot is not None
        assert (slot.state, slot.reason) == (SlotState.ABSENT, "mệt, xin về")


async def test_a_dialog_about_a_missing_signatory_can_be_left_and_follows_the_scans(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", c.GoTo("i4"), present=(2, 9))) as desk:
        await desk.press("space", "escape", "space")
        await desk.scan(10)
        assert "Nguyễn Văn An" in desk.screen
        await desk.scan(1)
        assert "Người ký của Khối các phường đã có mặt" in desk.screen
        await desk.press("enter")
        assert [slot.id for slot in desk.state.signing.called] == ["b1", "b2"]


async def test_undo_says_what_it_takes_back_and_asks_a_reason_for_a_check_in(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(1, 2))) as desk:
        await desk.press("u")
        assert "Trần Thị Bình" in desk.screen
        # A badge scanned while the reason is written does not change what is taken back.
        await desk.scan(3)
        await desk.type("quét nhầm\r")
        assert not desk.state.attendance.here(2)
        assert desk.state.attendance.here(3)
        await desk.press("y")
        assert desk.state.attendance.here(2)


@pytest.mark.parametrize("language", Language)
async def test_undo_answers_with_the_words_it_promised(tmp_path: Path, language: Language) -> None:
    path = morning(tmp_path / "le", c.GoTo("i4"), c.Call(), present=EVERYBODY)
    promise = {"vi": "Mời ký: Khối các phường", "en": "Called to sign: Khối các phường"}[language]
    async with at_work(path, size=(200, 60), language=language) as desk:
        assert f"{Say(language)('next.undo')}: {promise}" in desk.screen
        await desk.press("u")
        assert f"✓ {Say(language)('fact.undone', deed=promise)}" in desk.screen


async def test_undo_asks_whether_the_stage_is_meant_or_the_door(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", c.GoTo("i4"), c.Call(), c.Sign(), present=(1, 2, 9))
    async with at_work(path) as desk:
        await desk.scan(11)
        await desk.press("u")
        assert isinstance(desk.app.screen, PickDialog)
        await desk.press("enter")
        await desk.type("ký nhầm dòng\r")
        assert desk.state.signing.signed == 0
        assert desk.state.attendance.here(11)


async def test_undo_passes_over_what_covers_the_hall_which_the_log_can_take_back(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", c.GoTo("i3"), present=(1,))) as desk:
        await desk.press("e", "h", "u")
        assert desk.state.hall.cover is Cover.NONE
        assert desk.state.agenda.current is not None
        assert desk.state.agenda.current.item.id != "i3"
        await desk.press("b", "l", "u")
        assert desk.state.hall.cover is Cover.NONE


async def test_black_stays_black_however_often_it_is_pressed(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(1,))) as desk:
        await desk.press("b", "b")
        assert desk.state.hall.cover == "black"
        assert "MÀN ĐEN" in desk.screen
        await desk.press("h")
        assert desk.state.hall.cover is Cover.NONE


async def test_the_frozen_picture_is_told_apart_from_the_running_ceremony(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", c.GoTo("i3"), present=(1,))) as desk:
        await desk.press("f", "space")
        assert desk.state.hall.slide.kind is SlideKind.PLEDGE
        assert desk.app.operation is not None
        assert desk.app.operation.on_screen().hall.slide.page == 0
        assert "GIỮ HÌNH" in desk.screen


async def test_the_agenda_is_changed_while_it_runs(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(1,))) as desk:
        await desk.press("g", "down", "left_square_bracket")
        assert desk.state.agenda.position("i2") == 1, "what has begun cannot be overtaken"
        await desk.press("right_square_bracket", "escape")
        assert desk.state.agenda.position("i2") == 2
        await desk.press("i")
        await desk.type("Phát biểu của khách\r")
        await desk.press("enter", "enter")
        assert [step.item.title for step in desk.state.agenda.steps][1] == "Phát biểu của khách"
        await desk.press("k", "enter", "enter")
        assert desk.state.agenda.steps[1].state == "skipped"


async def test_console_and_hall_number_the_agenda_alike_when_an_item_is_left_out(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", c.Skip("i2"), c.GoTo("i1"), c.Insert("Văn nghệ"), present=(9,))
    async with at_work(path, size=(200, 60)) as desk:
        assert "Sang mục 2: Văn nghệ" in desk.screen
        assert "xong 0/5" in desk.screen
        await desk.press("space")
        assert "2/5" in desk.screen
        assert "xong 1/5" in desk.screen


async def test_a_screen_never_shows_two_head_counts(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(9,)), size=(200, 60)) as desk:
        assert desk.screen.count("1/12") == 3  # at the verdict, of the whole hall, and on the projector
        assert desk.app.operation is not None
        desk.app.operation.do(c.CheckIn(1))
        assert isinstance(desk.app.screen, LiveScreen)
        desk.app.screen.paint_answer()
        await desk.pilot.pause()
        assert desk.screen.count("2/12") == 3
        assert "1/12" not in desk.screen


async def test_the_agenda_opens_on_the_item_that_runs(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", c.GoTo("i3"))) as desk:
        await desk.press("g")
        dialog = desk.app.screen
        assert isinstance(dialog, AgendaDialog)
        assert dialog.list.cursor == desk.state.agenda.position("i3") == 2


@pytest.mark.parametrize(
    ("minutes", "told"), [(41, "quá 31' 41/10'"), (24 * 60 + 10, "quá 24 giờ"), (3 * 24 * 60, "quá 3 ngày")]
)
async def test_an_item_that_was_left_running_is_over_by_hours_or_days(tmp_path: Path, minutes: int, told: str) -> None:
    async with at_work(morning(tmp_path / "le", c.GoTo("i2"), present=(1,)), minutes=minutes) as desk:
        assert f"{told} │" in desk.screen


async def test_what_cannot_be_done_now_is_said_with_the_reason(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le")) as desk:
        await desk.press("c")
        assert "không làm được lúc này" in desk.screen
        assert desk.state.life is Life.PREPARED


async def test_at_the_agendas_end_the_one_key_offers_to_close(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", *map(c.GoTo, ("i2", "i3", "i4", "i5")), present=(9,))
    async with at_work(path, size=(80, 24)) as desk:
        assert "phím x" in desk.screen
        assert " x Bế mạc" in desk.screen
        await desk.press("space")
        await desk.type("ký bổ sung tại trụ sở\r")
        assert isinstance(desk.app.screen, ConfirmDialog)
        await desk.press("space")
        assert desk.state.life == "open"
        await desk.press("y")
        assert desk.state.life is Life.CLOSED
        assert " u " not in desk.screen


async def test_the_line_of_the_one_key_names_who_is_missing_at_once(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", c.GoTo("i4"), present=(2, 9)), size=(80, 24)) as desk:
        assert "Chưa đến: Nguyễn Văn An" in desk.screen


async def test_a_ceremony_that_cannot_be_written_is_shown_and_says_so(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", present=(9,))
    async with at_work(CeremonyFolder.open(path, read_only=True)) as desk:
        assert "CHỈ XEM: thư mục không ghi được" in desk.screen
        assert "Có mặt 1/12" in desk.screen
        await desk.scan(1)
        assert "CHƯA GHI ĐƯỢC" in desk.screen
        assert not desk.state.attendance.here(1)


async def test_a_projector_that_is_lost_is_told_until_it_is_back(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", c.GoTo("i3"), present=(9,))
    async with at_work(path, size=(80, 24)) as desk:
        assert "· chưa chiếu" in desk.screen
        projector = ProjectorMark(path)
        projector.set()
        await desk.wait_for(lambda: "· đang chiếu" in desk.screen)
        projector.take_away()
        await desk.wait_for(lambda: "giaouoc projector" in desk.screen)
        await desk.press("b")
        assert "MẤT MÀN CHIẾU" in desk.screen.splitlines()[0]
        projector.set()
        await desk.wait_for(lambda: "MẤT MÀN CHIẾU" not in desk.screen)
        projector.take_away()


@pytest.mark.parametrize("key", ["p", "v", "t"])
async def test_where_no_bloc_is_left_the_next_step_is_told(tmp_path: Path, key: str) -> None:
    path = morning(tmp_path / "le", c.GoTo("i4"), present=(1, 2, 3, 4, 9))
    async with at_work(path) as desk:
        for _ in range(4):
            await desk.press("c", "s")
        await desk.press(key)
        assert "Không còn khối nào chờ ký: đã ký 4/4. Hãy đi tiếp chương trình." in desk.screen
