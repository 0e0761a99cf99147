"""Preflight: what is missing is named, and what a person vouched for stands until it is out of date."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc.attendance import Role
from giaouoc.plan import Plan
from giaouoc.preflight import ENOUGH_DISK, Surroundings, preflight
from giaouoc.printing import PaperKind
from giaouoc.readiness import CheckOffItem, Readiness
from giaouoc.signing import SigningMode
from giaouoc_tui.doctor.telling import text_of
from giaouoc_tui.locale import Language, Say
from tests.ceremony import BLOCS, STARTS, Hall, creating, delegate
from tests.cli.conftest import giaouoc, prepared  # noqa: F401 - fixtures
from tests.cli.shell import Shell

_AROUND = Surroundings(STARTS - timedelta(days=1), range(1, 12), free_bytes=ENOUGH_DISK)


def cases(hall: Hall, around: Surroundings = _AROUND) -> dict[str, str]:
    """What each check found."""
    return {finding.check.removeprefix("preflight."): finding.case for finding in preflight(hall.state, around)}


def left(hall: Hall, around: Surroundings = _AROUND) -> list[str]:
    """The checks that ask for something to be done."""
    found = preflight(hall.state, around)
    return [one.check.removeprefix("preflight.") for one in found if one.readiness is Readiness.TO_DO]


def ready_hall() -> Hall:
    """A hall in which everything was done."""
    hall = Hall()
    hall.do(
        c.PrintBadges(PaperKind.DELEGATE, tuple(range(1, 12))),
        c.PrintBadges(PaperKind.SPARE, (9001, 9002)),
        *(c.CheckOff(item) for item in CheckOffItem),
    )
    return hall


def test_a_ceremony_in_which_everything_was_done_is_ready() -> None:
    assert {finding.readiness for finding in preflight(ready_hall().state, _AROUND)} == {Readiness.READY}


def test_a_new_ceremony_lacks_what_nobody_has_done_yet() -> None:
    assert left(Hall(enrolled=False)) == [
        "delegates", "signatories", "witnesses", "badges", "projector", "rehearsal", "usb_copy",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("command", "check", "case"),
    [
        (c.CancelDelegate(1, "chuyển công tác"), "signatories", "missing"),
        (c.Excuse(1, "ốm"), "signatories", "away"),
        (c.CancelDelegate(8, "bận"), "witnesses", "missing"),
        (c.Enrol((delegate(12, Role.GUEST),)), "badges", "some"),
        (c.Reissue(4), "badges", "some"),
        (c.Reissue(4), "usb_copy", "outdated"),
    ],
)
def test_a_change_afterwards_is_found(command: c.Command, check: str, case: str) -> None:
    hall = ready_hall()
    assert check not in left(hall)

    hall.do(command)

    assert cases(hall)[check] == case
    assert check in left(hall)


@pytest.mark.parametrize(("number", "case"), [(4, "twice"), (5, "outside")])
def test_a_signatory_of_another_bloc_or_of_two_slots_is_worth_a_look(number: int, case: str) -> None:
    hall = Hall()
    hall.do(c.NameSignatory("khoi-a", number, reason="phụ trách cả hai khối"))

    assert cases(hall)["signatories"] == case
    assert "signatories" not in left(hall)


def test_the_superior_must_have_somebody_who_countersigns() -> None:
    hall = Hall(creating(SigningMode.BILATERAL_SUPERIOR))
    assert cases(hall)["countersigner"] == "set", "the chair signs for the superior"

    hall.do(c.CancelDelegate(7, "đi công tác"))
    assert cases(hall)["countersigner"] == "missing"

    hall.do(c.NameCountersigner(11))
    assert cases(hall)["countersigner"] == "set"


def test_a_bloc_without_people_is_worth_a_look() -> None:
    create = creating()
    hall = Hall(replace(create, blocs=(*BLOCS, replace(BLOCS[0], id="khoi-c", units=()))))

    assert cases(hall)["blocs"] == "empty"
    assert "blocs" not in left(hall)


def test_a_bloc_that_nobody_leads_this_year_is_worth_a_look() -> None:
    leaders = [number for number, one in Hall().state.attendance.delegates.items() if one.role is Role.BLOC_LEADER]
    hall = Hall()
    hall.do(c.CancelDelegate(leaders[0], "chuyển công tác"))
    assert cases(hall)["leaders"] == "leaderless"
    assert "leaders" not in left(hall)

    bloc = hall.state.attendance.delegates[leaders[0]].bloc
    hall.do(c.Enrol((delegate(12, Role.BLOC_LEADER, bloc),)))
    assert "leaders" not in cases(hall)


def test_a_day_in_another_year_than_the_pledge_or_far_ahead_is_worth_a_look() -> None:
    create = creating()
    year_before = Hall(replace(create, setup=replace(create.setup, year=2018)))
    far = _AROUND.now - timedelta(days=301)

    assert cases(year_before)["when"] == "other_year"
    assert cases(Hall(), replace(_AROUND, now=far))["when"] == "far"
    assert "when" not in left(year_before)


def test_what_a_plan_leaves_open_is_worth_a_look() -> None:
    create = creating()
    hall = Hall(replace(create, pledge=replace(create.pledge, plan=Plan(gaps=("chưa rõ hạn báo cáo",)))))

    assert cases(hall)["plan"] == "gaps"
    assert "plan" not in left(hall)


def test_the_day_is_told_in_the_language_of_the_operator() -> None:
    when = next(one for one in preflight(Hall().state, _AROUND) if one.check == "preflight.when")

    assert text_of(Say(Language.VIETNAMESE), when).endswith("ngày 04 tháng 01 năm 2017")
    assert text_of(Say(Language.ENGLISH), when).endswith("4 January 2017")


def test_the_machine_has_its_say() -> None:
    hall = ready_hall()

    assert left(hall, replace(_AROUND, free_bytes=ENOUGH_DISK - 1)) == ["disk"]
    assert left(hall, replace(_AROUND, writable=False)) == ["disk"]
    assert left(hall, replace(_AROUND, named=range(1, 11))) == ["delegates"]
    assert cases(hall, replace(_AROUND, now=STARTS + timedelta(days=1)))["when"] == "past"


def test_a_projector_that_runs_is_no_picture_that_was_seen() -> None:
    shown = replace(_AROUND, projecting=True)

    assert cases(Hall(), shown)["projector"] == "running"
    assert "projector" in left(Hall(), shown)
    assert cases(ready_hall(), shown)["projector"] == "checked_and_running"
    assert not left(ready_hall(), shown)


def test_a_rehearsal_says_so_and_asks_nobody_to_vouch() -> None:
    hall = Hall()
    hall.do(c.Rehearse())

    assert cases(hall)["rehearsal"] == "copy"
    assert not {"projector", "usb_copy"} & cases(hall).keys()


def test_a_check_off_can_be_undone() -> None:
    hall = ready_hall()
    hall.do(c.CheckOff(CheckOffItem.PROJECTOR, "hàng cuối đọc được"), c.Undo())

    assert cases(hall)["projector"] == "checked"
    assert hall.state.vouched[CheckOffItem.PROJECTOR].note == ""


# -- the command --------------------------------------------------------------------------------


def test_the_command_tells_what_to_do_and_ends_with_one(giaouoc: Shell, prepared: Path) -> None:  # noqa: F811
    answer = giaouoc("preflight", prepared)
    told = giaouoc("preflight", prepared, "--json").data

    assert answer.code == 1
    assert "CẦN LÀM" in answer.out
    assert not told["ready"]
    assert all(finding["todo"] for finding in told["findings"] if finding["standing"] != "ready")


def test_what_is_vouched_for_is_kept(giaouoc: Shell, prepared: Path) -> None:  # noqa: F811
    told = giaouoc("preflight", prepared, "--tick", "projector", "--note", "hàng cuối đọc được", "--json").data
    projector = next(finding for finding in told["findings"] if finding["check"] == "preflight.projector")

    assert projector["standing"] == "ready"
    assert "hàng cuối đọc được" in projector["text"]
    assert "Đã kiểm: Màn chiếu (hàng cuối đọc được)" in giaouoc("log", prepared).out


def test_a_copy_is_compared_before_it_is_checked_off(giaouoc: Shell, prepared: Path, tmp_path: Path) -> None:  # noqa: F811
    stick = tmp_path / "usb"
    assert giaouoc("preflight", prepared, "--copy", prepared).code == 1
    assert "không có buổi lễ nào (thiếu tệp record.json)" in giaouoc("preflight", prepared, "--copy", stick).err
    shutil.copytree(prepared, stick)
    (stick / "key").write_bytes(bytes(32))
    assert "tệp key" in giaouoc("preflight", prepared, "--copy", stick).err
    shutil.copy(prepared / "key", stick)

    told = giaouoc("preflight", prepared, "--copy", stick, "--json").data

    assert next(one for one in told["findings"] if one["check"] == "preflight.usb_copy")["standing"] == "ready"
    assert giaouoc("do", prepared, "reissue", "3").code == 0
    assert "bản chép thiếu" in giaouoc("preflight", prepared, "--copy", stick).err


def test_the_sheet_has_boxes_and_places_to_sign(giaouoc: Shell, prepared: Path, tmp_path: Path) -> None:  # noqa: F811
    file = tmp_path / "phiếu.md"
    giaouoc("preflight", prepared, "-o", file)
    sheet = file.read_text(encoding="utf-8")

    assert sheet.count("☐") > 6
    assert "☑" in sheet
    assert "Trưởng ban tổ chức" in sheet
    assert giaouoc("preflight", prepared, "-o", file).code == 1, "a sheet that somebody signed is not written over"
