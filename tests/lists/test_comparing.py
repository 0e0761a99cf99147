"""A second import against the ceremony's list: who is new, who changed, who is missing."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from giaouoc.attendance import Role
from giaouoc.lists import Change, ListRefused, Removal
from giaouoc.printing import FIRST_SPARE
from giaouoc.refusal import refuse
from tests.lists.making import HEADING, keys, list_of, names, plan, prepared, workbook

HONG = (1, "Nguyễn Thị Hồng", "Chủ tịch, Phường A1", Role.BLOC_LEADER, "khoi-a", "a1")
DUC = (2, "Trần Văn Đức", "Phó Chủ tịch, Phường A2", Role.MEMBER, "khoi-a", "a2")
DUNG = (3, "Lê Quang Dũng", "Hiệu trưởng, Trường B1", Role.MEMBER, "khoi-b", "b1")
ROSTER = (HONG, DUC, DUNG)

LINES = (
    ("1", "Nguyễn Thị Hồng", "Chủ tịch", "Phường A1", "Khối phường", ""),
    ("2", "Trần Văn Đức", "Phó Chủ tịch", "Phường A2", "Khối phường", ""),
    ("3", "Lê Quang Dũng", "Hiệu trưởng", "Trường B1", "Khối trường", ""),
)


def test_the_same_list_again_changes_nothing() -> None:
    imported = plan(workbook(list_of(*LINES)), prepared(*ROSTER))

    assert (imported.newcomers, imported.changed, imported.removed) == ((), (), ())
    assert imported.unchanged == 3


def test_who_is_new_changed_and_missing() -> None:
    lines = [
        ("1", "Phạm Văn Mới", "Chuyên viên", "Phường A1", "Khối phường", ""),
        ("2", "Nguyễn Thị Hồng", "Bí thư", "Phường A1", "Khối phường", ""),
        LINES[1],
    ]
    imported = plan(workbook(list_of(*lines)), prepared(*ROSTER))

    assert [(one.row, one.newcomer.name, one.newcomer.number) for one in imported.newcomers] == [(2, "Phạm Văn Mới", 4)]
    (change,) = imported.changed
    assert (change.row, change.before.number, change.fields) == (3, 1, ("post",))
    assert (change.before.post, change.after.post) == ("Chủ tịch, Phường A1", "Bí thư, Phường A1")
    assert change.after.role is Role.BLOC_LEADER, "a list that names no role leaves it as it is"
    assert imported.removed == (Removal(3, "Lê Quang Dũng"),)
    assert imported.unchanged == 1


def test_a_badge_number_says_who_is_meant_even_when_the_name_changes() -> None:
    heading = ("Số thẻ", "Họ và tên", "Chức vụ", "Đơn vị")
    imported = plan(workbook([heading, ("Số 001", "Nguyễn Thu Hồng", "Chủ tịch", "Phường A1")]), prepared(*ROSTER))

    (change,) = imported.changed
    assert (change.before.name, change.after.name) == ("Nguyễn Thị Hồng", "Nguyễn Thu Hồng")
    assert "number_of_other" in keys(imported)


def test_numbers_of_newcomers_are_those_asked_for_or_free() -> None:
    rows = [("Số thẻ", "Họ và tên"), ("", "Phạm Văn Một"), (7, "Phạm Văn Hai"), ("", "Phạm Văn Ba")]
    imported = plan(workbook(rows), prepared(*ROSTER))

    assert [one.newcomer.number for one in imported.newcomers] == [8, 7, 9]


def test_somebody_who_moved_is_found_by_a_name_that_is_theirs_alone() -> None:
    moved = ("1", "Nguyễn Thị Hồng", "Chủ tịch", "Phường A2", "Khối phường", "")
    (change,) = plan(workbook(list_of(moved, *LINES[1:])), prepared(*ROSTER)).changed

    assert change.fields == ("post", "unit")
    assert (change.before.unit, change.after.unit) == ("a1", "a2")


def test_a_namesake_elsewhere_is_new_and_told() -> None:
    namesake = ("1", "Nguyễn Thị Hồng", "Giáo viên", "Trường B2", "Khối trường", "")
    imported = plan(workbook(list_of(namesake, *LINES[1:])), prepared(*ROSTER))

    assert names(imported) == ["Nguyễn Thị Hồng"]
    assert "perhaps_known" in keys(imported)


def test_namesakes_of_one_unit_are_told_apart_by_their_posts() -> None:
    one = (1, "Nguyễn Văn An", "Chủ tịch, Phường A1", Role.MEMBER, "khoi-a", "a1")
    other = (2, "Nguyễn Văn An", "Công chức, Phường A1", Role.MEMBER, "khoi-a", "a1")
    lines = [
        ("1", "Nguyễn Văn An", "Công chức", "Phường A1", "Khối phường", ""),
        ("2", "Nguyễn Văn An", "Chủ tịch", "Phường A1", "Khối phường", ""),
    ]
    imported = plan(workbook(list_of(*lines)), prepared(one, other))

    assert imported.unchanged == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Trần Thị Hoà", "Trần Thị Hòa"),
        ("Trần Thị Hòa", "TRẦN  THỊ HÒA"),
        ("Trần Thị Hòa", "Trần Thị Ho\u0300a"),
        ("Trần Thị Hòa", "Trần\u00a0Thị\u200b Hòa"),
    ],
)
def test_probable_doubles_are_warned_of(one: str, other: str) -> None:
    same_unit = [("1", one, "Chủ tịch", "Phường A1", "", ""), ("2", other, "Phó", "Phường A1", "", "")]
    (warning,) = plan(workbook(list_of(*same_unit))).warnings

    assert (warning.key, warning.cell, warning.params["row"]) == ("list.warning.double", "B3", 2)


def test_people_who_share_a_name_are_all_taken() -> None:
    rows = list_of(
        ("1", "Nguyễn Văn An", "Chủ tịch", "Phường A1", "", ""),
        ("2", "Nguyễn Văn An", "Hiệu trưởng", "Trường B1", "", ""),
        ("3", "Nguyễn Văn Ân", "Hiệu trưởng", "Trường B1", "", ""),
    )
    imported = plan(workbook(rows))

    assert len(imported.newcomers) == 3
    assert imported.warnings == ()


def test_blocs_and_units_are_found_by_name_and_new_ones_proposed() -> None:
    rows = list_of(
        ("1", "Nguyễn Văn An", "Chủ tịch", "UBND phường A1", "KHOI THI ĐUA PHƯỜNG", ""),
        ("2", "Trần Văn Đức", "Chủ tịch", "phường a2", "", ""),
        ("3", "Lê Văn Ba", "Giám đốc", "Công ty Cảng", "Khối doanh nghiệp", "Khối trưởng"),
        ("4", "Lê Thị Tư", "Phó Giám đốc", "CÔNG TY CẢNG", "khối doanh nghiệp", ""),
        ("5", "Vũ Văn Năm", "Giám đốc", "Sở Tài chính", "", "Khách mời"),
        ("6", "Vũ Thị Sáu", "Giám đốc", "Sở Nội vụ", "", "Chứng kiến"),
    )
    imported = plan(workbook(rows))
    placed = [(one.newcomer.bloc, one.newcomer.unit) for one in imported.newcomers]

    assert placed == [
        ("khoi-a", "a1"),
        ("khoi-a", "a2"),
        ("khoi-doanh-nghiep", "cong-ty-cang"),
        ("khoi-doanh-nghiep", "cong-ty-cang"),
        ("", ""),
        ("", "so-noi-vu"),
    ]
    assert [bloc.name for bloc in imported.new_blocs] == ["Khối doanh nghiệp"]
    assert [new.unit.name for new in imported.new_units] == ["Công ty Cảng"]
    assert [bloc.id for bloc in imported.blocs] == ["khoi-a", "khoi-b", "khoi-doanh-nghiep"]
    assert imported.newcomers[4].newcomer.post == "Giám đốc, Sở Tài chính", "a unit of no bloc stays in the post"
    assert keys(imported) == {"bloc_taken_as", "unit_taken_as"}


def test_columns_the_list_does_not_have_leave_things_as_they_are() -> None:
    imported = plan(workbook([("Họ và tên",), ("Nguyễn Thị Hồng",)]), prepared(HONG))

    assert imported.unchanged == 1


def test_walk_ins_and_cancelled_people_are_not_missing() -> None:
    state, persons = prepared(HONG, DUC)
    delegates = state.attendance.delegates
    changed = [replace(delegates[1], walk_in=True), replace(delegates[2], cancelled=True)]
    state = replace(state, attendance=state.attendance.enrolling(changed))
    imported = plan(workbook([HEADING, LINES[2]]), (state, persons))

    assert imported.removed == ()


def test_a_cancelled_person_comes_back_by_number() -> None:
    state, persons = prepared(HONG)
    cancelled = replace(state.attendance.delegates[1], cancelled=True)
    state = replace(state, attendance=state.attendance.enrolling([cancelled]))
    rows = [("Số thẻ", "Họ và tên"), (1, "Nguyễn Thị Hồng")]
    (change,) = plan(workbook(rows), (state, persons)).changed

    assert isinstance(change, Change)
    assert change.fields == ("cancelled",)


def test_numbers_of_spare_badges_are_never_a_lists() -> None:
    walk_in = (FIRST_SPARE, "Vũ Bá Khách", "Khách", Role.GUEST, "", "")
    rows = [("Số thẻ", "Họ và tên"), ("", "Phạm Văn Một"), (FIRST_SPARE, "Vũ Bá Khách"), (FIRST_SPARE + 1, "Lê Hai")]
    imported = plan(workbook(rows), prepared(HONG, walk_in))

    assert [one.newcomer.number for one in imported.newcomers] == [2]
    assert [(one.row, one.params) for one in imported.problems] == [(4, {"last": FIRST_SPARE - 1})]


def test_more_people_than_badges_can_number_are_refused() -> None:
    last = (FIRST_SPARE - 1, "Vũ Bá Cuối", "Khách", Role.GUEST, "", "")
    with pytest.raises(ListRefused) as refused:
        plan(workbook([("Họ và tên", "Chức vụ"), ("Phạm Văn Một", "")]), prepared(last))
    assert refused.value.refusal == refuse("list.too_many_people", last=FIRST_SPARE - 1)
