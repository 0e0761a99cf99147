"""Who a list names to sign is told before it is stored, with the reason, and is who signs afterwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from giaouoc.folder import CeremonyFolder
from giaouoc.lists import ImportPlan, apply_import, plan_import, read_list
from giaouoc.refusal import Refusal
from giaouoc.rules.obvious import WhyThis
from giaouoc.signing import SigningMode
from tests.ceremony import STARTS, creating
from tests.cli.conftest import giaouoc  # noqa: F401 - a fixture
from tests.cli.shell import Shell
from tests.lists.making import list_of, text_file

HEADING = ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Khối", "Vai trò")


@pytest.fixture
def units_sign(tmp_path: Path) -> Iterator[CeremonyFolder]:
    """A ceremony in which each unit signs, without delegates."""
    with CeremonyFolder.create(tmp_path / "le", creating(SigningMode.MEMBERS_ONE_TEXT), now=STARTS) as folder:
        yield folder


def listed(*people: tuple[str, str, str, str]) -> bytes:
    """A list of people of the wards: name, post, unit, role."""
    return text_file(list_of(*(("", name, post, unit, "", role) for name, post, unit, role in people), heading=HEADING))


def plan_of(folder: CeremonyFolder, *people: tuple[str, str, str, str]) -> ImportPlan:
    """What the list would do."""
    return plan_import(read_list(listed(*people)), folder.state, folder.persons())


def told(plan: ImportPlan) -> Sequence[tuple[str, str, WhyThis]]:
    """For whom who would sign, and why."""
    return [(one.place, one.name, one.why) for one in plan.signatories]


def test_the_head_of_a_unit_signs_and_not_whoever_is_listed_first(units_sign: CeremonyFolder) -> None:
    plan = plan_of(
        units_sign,
        ("Nguyễn Văn An", "Phó Chủ tịch", "Phường A1", ""),
        ("Nguyễn Văn Bê", "Chủ tịch", "Phường A1", ""),
        ("Trần Văn Cê", "Phó Chủ tịch", "Phường A2", ""),
        ("Lê Thị Dê", "Giáo viên", "Trường B1", ""),
        ("Lê Thị Ê", "Giáo viên", "Trường B1", ""),
    )

    assert told(plan) == [
        ("Phường A1", "Nguyễn Văn Bê", WhyThis.POST),
        ("Phường A2", "Trần Văn Cê", WhyThis.ONLY),
        ("Trường B1", "Lê Thị Dê", WhyThis.FIRST),
    ]
    assert not isinstance(apply_import(units_sign, plan, now=STARTS), Refusal)
    assert [slot.signer for slot in units_sign.state.signing.slots] == [2, 3, 4, None]


def test_who_comes_to_sign_by_the_list_does_and_the_head_of_two_of_them(units_sign: CeremonyFolder) -> None:
    plan = plan_of(
        units_sign,
        ("Nguyễn Văn An", "Chủ tịch", "Phường A1", "Đại biểu"),
        ("Nguyễn Văn Bê", "Phó Chủ tịch", "Phường A1", "Ký kết"),
        ("Trần Văn Cê", "Phó Chủ tịch", "Phường A2", "Ký kết"),
        ("Trần Văn Chủ", "Chủ tịch", "Phường A2", "Ký kết"),
    )

    assert told(plan) == [
        ("Phường A1", "Nguyễn Văn Bê", WhyThis.LISTED),
        ("Phường A2", "Trần Văn Chủ", WhyThis.POST),
    ]
    assert not plan.warnings


def test_where_blocs_sign_the_leader_does_or_the_only_one_listed(tmp_path: Path) -> None:
    with CeremonyFolder.create(tmp_path / "le", creating(), now=STARTS) as folder:
        plan = plan_of(
            folder,
            ("Nguyễn Văn An", "Chủ tịch", "Phường A1", "Khối trưởng"),
            ("Nguyễn Văn Bê", "Chủ tịch", "Phường A2", "Ký kết"),
            ("Lê Thị Dê", "Hiệu trưởng", "Trường B1", "Người ký"),
            ("Lê Thị Ê", "Hiệu trưởng", "Trường B2", "Đại biểu"),
        )

    assert told(plan) == [
        ("Khối phường", "Nguyễn Văn An", WhyThis.ROLE),
        ("Khối trường", "Lê Thị Dê", WhyThis.LISTED),
    ]


def test_new_units_sign_too_and_nobody_is_told_whose_place_is_taken(units_sign: CeremonyFolder) -> None:
    first = plan_of(units_sign, ("Nguyễn Văn An", "Phó Chủ tịch", "Phường A1", ""))
    assert not isinstance(apply_import(units_sign, first, now=STARTS), Refusal)
    later = text_file(
        list_of(
            ("", "Nguyễn Văn Bê", "Chủ tịch", "Phường A1", "Khối phường", ""),
            ("", "Vũ Văn Mới", "Chủ tịch", "Phường A9", "Khối phường", ""),
            heading=HEADING,
        )
    )
    plan = plan_import(read_list(later), units_sign.state, units_sign.persons())

    assert told(plan) == [("Phường A9", "Vũ Văn Mới", WhyThis.ONLY)]


def test_the_command_tells_who_signs_and_what_to_look_at(
    giaouoc: Shell,  # noqa: F811
    units_sign: CeremonyFolder,
    tmp_path: Path,
) -> None:
    units_sign.close()
    file = tmp_path / "danh sách.csv"
    file.write_bytes(
        listed(
            ("Nguyễn Văn An", "Phó Chủ tịch", "Phường A1", ""),
            ("Nguyễn Văn Bê", "Chủ tịch", "Phường A1", ""),
            ("Lê Thị Dê", "Giáo viên", "Trường B1", ""),
            ("Lê Thị Ê", "Giáo viên", "Trường B1", ""),
        )
    )
    shown = giaouoc("delegates", units_sign.path, "import", file, "--dry-run")
    done = giaouoc("delegates", units_sign.path, "import", file, "--yes")

    assert "ký cho Phường A1: số 2 Nguyễn Văn Bê, Chủ tịch (chức vụ cao nhất" in shown.out
    assert "Cần xem, ký cho Trường B1: số 3 Lê Thị Dê" in shown.err
    assert "Đã ghi người ký cho 2 nơi" in done.out
