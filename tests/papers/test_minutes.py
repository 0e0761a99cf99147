"""The minutes say what the record says, and nothing else."""

from __future__ import annotations

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
from giaouoc.refusal import Refusal
from giaouoc.signing import SigningAuthority
from giaouoc.store.chain import VIETNAM_TIME
from giaouoc.store.errors import RecordWithoutCeremony

_STARTS = datetime(2017, 1, 4, 7, 30, tzinfo=VIETNAM_TIME)

_PEOPLE = [
    Newcomer("Lê Phương Hà", "Chủ tịch UBND quận", Role.CHAIR),
    Newcomer("Trần Thị Ký", "Thư ký", Role.SECRETARY),
    Newcomer("Vũ [b]Minh[/b] *Long*", "Sở Nội vụ", Role.WITNESS, unit="so-noi-vu"),
    Newcomer("Phạm Ngọc Long", "Chủ tịch UBND phường", Role.BLOC_LEADER, bloc="phuong", unit="cau-dat"),
    Newcomer("Đỗ Thị Thay", "Phó Chủ tịch UBND phường", Role.BLOC_DEPUTY, bloc="phuong", unit="cau-dat"),
    Newcomer("Hoàng Văn Vắng", "Trưởng phòng", Role.BLOC_LEADER, bloc="phong-ban", unit="noi-vu"),
]


class Morning:
    """A ceremony that is driven by commands a minute apart."""

    def __init__(self, folder: CeremonyFolder) -> None:
        self.folder = folder
        self._now = _STARTS

    def do(self, *commands: c.Command) -> None:
        """Carry these out, none of them refused."""
        for command in commands:
            self._now += timedelta(minutes=1)
            result = self.folder.do(command, self._now)
            assert not isinstance(result, Refusal), result

    def draft(self) -> str:
        """The minutes as they stand."""
        return minutes(self.folder.ceremony, self.folder.person)


@pytest.fixture
def morning(tmp_path: Path) -> Iterator[Morning]:
    """The doors are open, chair, secretary, witness and deputy are here, the leader of the wards is not."""
    pack = Plugins.installed(bundled_only=True).pack("ngo-quyen")
    assert pack is not None
    create = create_command(pack.pack.templates[0], pack=pack, year=2017, starts_at=_STARTS, event_no=1)
    with CeremonyFolder.create(tmp_path / "lễ", create, now=_STARTS) as folder:
        folder.enrol(_PEOPLE, _STARTS)
        run = Morning(folder)
        run.do(c.Open(), *(c.CheckIn(number) for number in (1, 2, 3, 5)))
        yield run


def test_there_are_no_minutes_of_a_record_whose_beginning_cannot_be_read() -> None:
    with pytest.raises(RecordWithoutCeremony):
        minutes(Ceremony(), lambda _: None)


def test_unfinished_minutes_say_so(morning: Morning) -> None:
    draft = morning.draft()

    assert "> **CHƯA BẾ MẠC" in draft
    assert "chưa có mã niêm phong" in draft
    assert "Nội dung chưa chốt" in draft


def test_who_was_there_is_told_by_role_and_foreign_text_stays_text(morning: Morning) -> None:
    draft = morning.draft()

    assert "- Chủ tọa: Lê Phương Hà, Chủ tịch UBND quận." in draft
    assert "- Thư ký: Trần Thị Ký, Thư ký." in draft
    assert "- Người chứng kiến: Vũ \\[b\\]Minh\\[/b\\] \\*Long\\*, Sở Nội vụ (Lãnh đạo Sở Nội vụ)." in draft


def test_minutes_count_only_what_there_was(morning: Morning) -> None:
    morning.do(c.Leave(2))

    assert "Có mặt 04 người trên 06 người trong danh sách (về sớm 01)." in morning.draft()

    morning.do(c.Undo())
    draft = morning.draft()

    assert "Có mặt 04 người trên 06 người trong danh sách." in draft
    assert "- Chủ tọa: Lê" in draft


def test_absences_are_told_with_reason_and_paper(morning: Morning) -> None:
    morning.do(c.Excuse(6, "Đi công tác"), c.StandIn(4, 5, "12/GGT"))

    draft = morning.draft()

    assert "- Vắng có lý do: Hoàng Văn Vắng, Trưởng phòng: Đi công tác." in draft
    assert "- Đi thay: Đỗ Thị Thay, Phó Chủ tịch UBND phường dự thay Phạm Ngọc Long" in draft
    assert "theo giấy số 12/GGT." in draft


def test_the_agenda_is_told_with_planned_and_real_times(morning: Morning) -> None:
    morning.do(c.Skip("khen-thuong", "Hết thời gian"), c.Insert("Tặng hoa"), c.GoOn())

    draft = morning.draft()

    assert "1. Đón tiếp đại biểu, ổn định tổ chức (dự kiến 07:30): 07:31 – 07:38." in draft
    assert "2. Tặng hoa (bổ sung trong buổi lễ): 07:38 – đang diễn ra." in draft
    assert "Công bố quyết định và trao thưởng thành tích năm 2016 (dự kiến 08:32): không thực hiện, lý do: Hết" in draft


def test_a_substitute_signs_for_the_principal_before_the_witnesses(morning: Morning) -> None:
    substitute = c.Substitute("phuong", 5, SigningAuthority.FOR_SUPERIOR, "15/GUQ")
    morning.do(substitute, c.Call("phuong"), c.Sign("phuong"))

    draft = morning.draft()

    assert (
        "1. Khối các phường: KT. Đỗ Thị Thay, Phó Chủ tịch UBND phường; ký lúc 07 giờ 38 phút; ký thay Phạm Ngọc Long, "
        "Chủ tịch UBND phường theo giấy số 15/GUQ; chứng kiến: Lãnh đạo Sở Nội vụ." in draft
    )
    assert f"`{morning.folder.state.pledge_hash}`" in draft


def test_that_nobody_witnessed_is_told_once_with_the_reason(morning: Morning) -> None:
    morning.do(c.Leave(3), c.CheckIn(4), c.Call("phuong", "Sở Nội vụ báo bận"), c.Sign("phuong"))

    draft = morning.draft()

    assert draft.count("Không có cơ quan chứng kiến nào có mặt khi ký, lý do: Sở Nội vụ báo bận.") == 1


def test_what_was_undone_is_a_correction_and_no_more(morning: Morning) -> None:
    morning.do(c.CheckIn(6), c.Undo(reason="Nhầm người"), c.Insert("Trao quà"), c.Undo(), c.Redo())
    morning.do(c.Message("Mời vào chỗ"))
    morning.do(c.Undo(morning.folder.ceremony.facts[-1].action, "Gõ nhầm"))

    draft = morning.draft()

    assert "ghi nhầm" not in draft
    assert "Gõ nhầm" not in draft
    assert "điểm danh Hoàng Văn Vắng, Trưởng phòng; lý do: Nhầm người." in draft
    assert "thêm một mục vào chương trình (sau đó khôi phục)." in draft
    assert "- Khối phòng, ban chuyên môn: 0/01 người." in draft


def test_who_signs_the_minutes_is_left_to_the_pen_where_the_list_names_nobody(tmp_path: Path) -> None:
    pack = Plugins.installed(bundled_only=True).pack("ngo-quyen")
    assert pack is not None
    create = create_command(pack.pack.templates[0], pack=pack, year=2017, starts_at=_STARTS, event_no=1)
    with CeremonyFolder.create(tmp_path / "lễ", create, now=_STARTS) as folder:
        draft = minutes(folder.ceremony, folder.person)

    assert "- Chủ tọa: …………" in draft
    assert "- Thư ký: …………" in draft
    assert "Đồng chủ trì" not in draft


def test_a_clock_that_went_back_is_told(morning: Morning) -> None:
    morning.folder.do(c.CheckIn(6), _STARTS - timedelta(hours=1))

    assert "đồng hồ máy chạy lùi" in morning.draft()


def test_an_erased_person_leaves_a_number(morning: Morning) -> None:
    morning.folder.people.erase(1)

    draft = morning.draft()

    assert "Lê Phương Hà" not in draft
    assert "- Chủ tọa: đại biểu số 1 (đã xóa theo yêu cầu)." in draft


def test_closing_prints_the_code_in_five_groups_and_how_to_check_it(morning: Morning) -> None:
    morning.do(c.Close("Các khối ký sau"))

    draft = morning.draft()

    assert f"Mã niêm phong: **{morning.folder.closing_code}**" in draft
    assert "Bế mạc khi chưa ký đủ, lý do: Các khối ký sau." in draft
    assert "giaouoc verify" in draft
    assert "không phải chữ ký điện tử" in draft
    assert "CHƯA BẾ MẠC" not in draft


def test_rehearsals_and_sample_data_are_marked(morning: Morning) -> None:
    morning.do(c.Rehearse())

    assert "> **TẬP DUYỆT" in morning.draft()
    assert "DỮ LIỆU MẪU" not in morning.draft()
