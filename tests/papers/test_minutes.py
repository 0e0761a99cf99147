"""The minutes say what the record says, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from giaouoc import commands as c
from giaouoc.attendance import Role
from giaouoc.ceremony import Ceremony
from giaouoc.folder import CeremonyFolder
from giaouoc.newcomers import Newcomer
from giaouoc.papers.minutes import minutes
from giaouoc.plugins.asking import Plugins
from giaouoc.prepare import create_command
from giaouoc.store.chain import VIETNAM_TIME
from giaouoc.store.errors import RecordWithoutCeremony
from tests.ceremony import Hall, carry_out, folder_with

_STARTS = datetime(2017, 1, 4, 7, 30, tzinfo=VIETNAM_TIME)

_PEOPLE = [
    Newcomer("Lê Phương Hà", "Chủ tịch UBND quận", Role.CHAIR),
    Newcomer("Trần Thị Ký", "Thư ký", Role.SECRETARY),
    Newcomer("Vũ [b]Minh[/b] *Long*", "Sở Nội vụ", Role.WITNESS, unit="so-noi-vu"),
    Newcomer("Phạm Ngọc Long", "Chủ tịch UBND phường", Role.BLOC_LEADER, bloc="phuong", unit="cau-dat"),
    Newcomer("Đỗ Thị Thay", "Phó Chủ tịch UBND phường", Role.BLOC_DEPUTY, bloc="phuong", unit="cau-dat"),
    Newcomer("Hoàng Văn Vắng", "Trưởng phòng", Role.BLOC_LEADER, bloc="phong-ban", unit="noi-vu"),
]


@pytest.fixture
def create() -> c.Create:
    """The bundled pack's ceremony."""
    pack = Plugins.installed(bundled_only=True).pack("ngo-quyen")
    assert pack is not None
    return create_command(pack.pack.templates[0], pack=pack, year=2017, starts_at=_STARTS, event_no=1)


@pytest.fixture
def folder(tmp_path: Path, create: c.Create) -> Iterator[CeremonyFolder]:
    """The doors are open, chair, secretary, witness and deputy are here, the leader of the wards is not."""
    with folder_with(tmp_path / "lễ", _PEOPLE, create) as folder:
        do(folder, c.Open(), *(c.CheckIn(number) for number in (1, 2, 3, 5)))
        yield folder


def do(folder: CeremonyFolder, *commands: c.Command) -> None:
    """Carry these out, a minute apart."""
    carry_out(folder, *commands, apart=timedelta(minutes=1))


def draft_of(folder: CeremonyFolder) -> str:
    """The minutes as they stand."""
    return minutes(folder.ceremony, folder.person)


def test_there_are_no_minutes_of_a_record_whose_beginning_cannot_be_read() -> None:
    with pytest.raises(RecordWithoutCeremony):
        minutes(Ceremony(), lambda _: None)


def test_unfinished_minutes_say_so(folder: CeremonyFolder) -> None:
    draft = draft_of(folder)

    assert "> **CHƯA BẾ MẠC" in draft
    assert "chưa có mã niêm phong" in draft
    assert "Nội dung chưa chốt" in draft


def test_who_was_there_is_told_by_role_and_foreign_text_stays_text(folder: CeremonyFolder) -> None:
    draft = draft_of(folder)

    assert "- Chủ tọa: Lê Phương Hà, Chủ tịch UBND quận." in draft
    assert "- Thư ký: Trần Thị Ký, Thư ký." in draft
    assert "- Người chứng kiến: Vũ \\[b\\]Minh\\[/b\\] \\*Long\\*, Sở Nội vụ (Lãnh đạo Sở Nội vụ)." in draft


def test_minutes_count_only_what_there_was(folder: CeremonyFolder) -> None:
    do(folder, c.Leave(2))

    assert "Có mặt 4 trên 6 người trong danh sách (về sớm 1)." in draft_of(folder)

    do(folder, c.Undo())
    draft = draft_of(folder)

    assert "Có mặt 4 trên 6 người trong danh sách." in draft
    assert "- Chủ tọa: Lê" in draft


def test_absences_are_told_with_reason_and_paper(folder: CeremonyFolder) -> None:
    do(folder, c.Excuse(6, "Đi công tác"), c.StandIn(4, 5, "12/GGT"))

    draft = draft_of(folder)

    assert "- Vắng có lý do: Hoàng Văn Vắng, Trưởng phòng: Đi công tác." in draft
    assert "- Đi thay: Đỗ Thị Thay, Phó Chủ tịch UBND phường dự thay Phạm Ngọc Long" in draft
    assert "theo giấy số 12/GGT." in draft


def test_who_did_not_come_and_sent_no_word_is_named_by_bloc(folder: CeremonyFolder) -> None:
    assert "- Chưa đến, chưa rõ lý do (Khối các phường): Phạm Ngọc Long, Chủ tịch UBND phường." in draft_of(folder)

    do(folder, c.Excuse(6, "Đi công tác"), c.Close("Các khối ký sau"))
    draft = draft_of(folder)

    assert "- Không đến, chưa rõ lý do (Khối các phường): Phạm Ngọc Long, Chủ tịch UBND phường." in draft
    assert draft.count("Hoàng Văn Vắng") == 1
    assert "Có 0 trên 8 chữ ký." in draft


def test_the_agenda_is_told_with_planned_and_real_times(folder: CeremonyFolder) -> None:
    do(folder, c.Skip("khen-thuong", "Hết thời gian"), c.Insert("Tặng hoa"), c.GoOn())

    draft = draft_of(folder)

    assert "1. Đón tiếp đại biểu, ổn định tổ chức (dự kiến 07:30): 07:31 – 07:38." in draft
    assert "2. Tặng hoa (bổ sung trong buổi lễ): 07:38 – đang diễn ra." in draft
    assert "Công bố quyết định và trao thưởng thành tích năm 2016 (dự kiến 08:32): không thực hiện, lý do: Hết" in draft


def test_an_item_gone_back_to_is_told_stretch_by_stretch_and_none_runs_beside_another(folder: CeremonyFolder) -> None:
    carry_out(folder, c.GoOn(), apart=timedelta(minutes=30))
    carry_out(folder, c.Back(), apart=timedelta(seconds=26))
    do(folder, c.GoOn(), c.GoOn())

    draft = draft_of(folder)

    assert "1. Đón tiếp đại biểu, ổn định tổ chức (dự kiến 07:30): 07:31 – 08:05; tiếp tục 08:05 – 08:06." in draft
    assert re.search(r"2\. [^\n]*: 08:05 \(26 giây\); tiếp tục 08:06 – 08:07\.\n", draft)


def test_a_substitute_signs_for_the_principal_before_the_witnesses(folder: CeremonyFolder) -> None:
    do(folder, c.Substitute("phuong", 5), c.Call("phuong"), c.Sign("phuong"))

    draft = draft_of(folder)

    assert (
        "1. Khối các phường: KT. Khối trưởng, Khối phó Đỗ Thị Thay, Phó Chủ tịch UBND phường; ký lúc 07 giờ 38 phút; "
        "ký thay Phạm Ngọc Long, Chủ tịch UBND phường; chứng kiến: Lãnh đạo Sở Nội vụ." in draft
    )
    assert f"`{folder.state.pledge_hash}`" in draft


def test_who_is_authorised_signs_on_a_paper_or_the_minutes_say_that_none_was_named(folder: CeremonyFolder) -> None:
    do(folder, c.Substitute("phong-ban", 5, paper="15/GUQ"), c.Call("phong-ban"))
    do(folder, c.Sign("phong-ban", reason="Đã ký"))
    stands_in = "phong-ban"
    told = "TUQ. Khối trưởng Đỗ Thị Thay, Phó Chủ tịch UBND phường; "
    assert told in draft_of(folder)
    assert "ký thừa ủy quyền Hoàng Văn Vắng, Trưởng phòng theo giấy số 15/GUQ; " in draft_of(folder)

    do(folder, c.Undo(reason="Nhầm giấy"), c.Substitute(stands_in, 5), c.Sign(stands_in))

    assert "ký thừa ủy quyền Hoàng Văn Vắng, Trưởng phòng, chưa ghi số giấy ủy quyền; " in draft_of(folder)


def test_a_signature_of_somebody_who_never_checked_in_is_told_as_such(folder: CeremonyFolder) -> None:
    do(folder, c.Call("phuong", "Đang đỗ xe"), c.Sign("phuong", reason="Quét thẻ sau"))
    told = "Chủ tịch UBND phường; ký lúc 07 giờ 37 phút; người ký chưa điểm danh"
    assert told in draft_of(folder)

    do(folder, c.Undo(reason="Chưa ký"), c.CheckIn(4), c.Sign("phuong"))
    draft = draft_of(folder)

    assert "chưa điểm danh" not in draft
    assert "ghi chú" not in draft
    assert "Đang đỗ xe" not in draft


def test_that_nobody_witnessed_is_told_once_with_the_reason(folder: CeremonyFolder) -> None:
    do(folder, c.Leave(3), c.CheckIn(4), c.Call("phuong", "Sở Nội vụ báo bận"), c.Sign("phuong"))

    draft = draft_of(folder)

    assert draft.count("Không có cơ quan chứng kiến nào có mặt khi ký, lý do: Sở Nội vụ báo bận.") == 1


def test_what_was_undone_is_a_correction_and_no_more(folder: CeremonyFolder) -> None:
    do(folder, c.CheckIn(6), c.Undo(reason="Nhầm người"), c.Insert("Trao quà"), c.Undo(), c.Redo())
    do(folder, c.Message("Mời vào chỗ"))
    do(folder, c.Undo(folder.ceremony.facts[-1].action, "Gõ nhầm"))

    draft = draft_of(folder)

    assert "ghi nhầm" not in draft
    assert "Gõ nhầm" not in draft
    assert "điểm danh Hoàng Văn Vắng, Trưởng phòng; lý do: Nhầm người." in draft
    assert "thêm một mục vào chương trình (sau đó khôi phục)." in draft
    assert "- Khối phòng, ban chuyên môn: 0 trên 1 người." in draft


def test_who_signs_the_minutes_is_left_to_the_pen_where_the_list_names_nobody(create: c.Create) -> None:
    draft = minutes(Hall(create, enrolled=False).ceremony, lambda _: None)

    assert "- Chủ tọa: …………" in draft
    assert "- Thư ký: …………" in draft
    assert "Đồng chủ trì" not in draft


def test_a_clock_that_went_back_is_told(folder: CeremonyFolder) -> None:
    folder.do(c.CheckIn(6), _STARTS - timedelta(hours=1))

    assert "đồng hồ máy chạy lùi" in draft_of(folder)


def test_an_erased_person_leaves_a_number(folder: CeremonyFolder) -> None:
    folder.people.erase(1)

    draft = draft_of(folder)

    assert "Lê Phương Hà" not in draft
    assert "- Chủ tọa: đại biểu số 1 (đã xóa theo yêu cầu)." in draft


def test_closing_prints_the_code_in_five_groups_and_how_to_check_it(folder: CeremonyFolder) -> None:
    do(folder, c.Close("Các khối ký sau"))

    draft = draft_of(folder)

    assert f"Mã niêm phong: **{folder.closing_code}**" in draft
    assert "Bế mạc khi chưa ký đủ, lý do: Các khối ký sau." in draft
    assert "giaouoc verify" in draft
    assert "không phải chữ ký điện tử" in draft
    assert "CHƯA BẾ MẠC" not in draft


def test_rehearsals_and_sample_data_are_marked(folder: CeremonyFolder) -> None:
    do(folder, c.Rehearse())

    assert "> **TẬP DUYỆT" in draft_of(folder)
    assert "DỮ LIỆU MẪU" not in draft_of(folder)
