"""An import takes effect through the ceremony's facts, and an interrupted one can be finished."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc.attendance import Role
from giaouoc.folder import CeremonyFolder
from giaouoc.lists import Imported, ImportPlan, apply_import, plan_import, read_list
from giaouoc.newcomers import Newcomer
from giaouoc.people import People, Person
from giaouoc.refusal import Refusal
from giaouoc.store.errors import PersonUnknown, RecordBroken
from tests.ceremony import STARTS, creating
from tests.lists.making import PEOPLE, list_of, workbook

MOVED = ("2", "Trần Văn Đức", "Bí thư", "Phường A1", "Khối phường", "")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[CeremonyFolder]:
    """A prepared ceremony with the three people on its list."""
    with CeremonyFolder.create(tmp_path / "le", creating(), now=STARTS) as folder:
        assert apply_import(folder, _plan(folder, *PEOPLE), now=STARTS) == Imported(3, 0, 0, 0, 0, signatories=1)
        yield folder


def _plan(folder: CeremonyFolder, *people: Sequence[object]) -> ImportPlan:
    return plan_import(read_list(workbook(list_of(*people))), folder.state, folder.persons())


def _sound(folder: CeremonyFolder) -> bool:
    """Whether every name is the one that the record committed to."""
    delegates = folder.state.attendance.delegates
    return all(folder.people.verify_commitment(number, one.commitment) for number, one in delegates.items())


def _role(folder: CeremonyFolder, number: int) -> Role:
    return folder.state.attendance.delegates[number].role


def test_newcomers_are_enrolled_and_name_the_signatory(folder: CeremonyFolder) -> None:
    assert folder.person(3) == Person(3, "Lê Quang Dũng", "Hiệu trưởng, Trường B1")
    assert [slot.signer for slot in folder.state.signing.slots] == [None, 3]
    assert _sound(folder)


def test_changes_reach_roster_and_record(folder: CeremonyFolder) -> None:
    before = folder.state.attendance.delegates[2].commitment
    done = apply_import(folder, _plan(folder, PEOPLE[0], MOVED, PEOPLE[2]), now=STARTS)

    assert done == Imported(added=0, changed=1, removed=0, blocs=0, units=0)
    assert folder.person(2) == Person(2, "Trần Văn Đức", "Bí thư, Phường A1")
    assert folder.state.attendance.delegates[2].unit == "a1"
    assert folder.state.attendance.delegates[2].commitment != before
    assert _sound(folder)
    with CeremonyFolder.open(folder.path, read_only=True) as reopened:
        assert reopened.person(2) == folder.person(2)


def test_a_change_of_names_is_not_undone_but_the_old_list_brings_them_back(folder: CeremonyFolder) -> None:
    apply_import(folder, _plan(folder, PEOPLE[0], MOVED, PEOPLE[2]), now=STARTS)
    refused = folder.do(c.Undo(), STARTS)

    assert isinstance(refused, Refusal)
    assert refused.key == "undo.renamed"
    apply_import(folder, _plan(folder, *PEOPLE), now=STARTS)
    assert folder.person(2) == Person(2, "Trần Văn Đức", "Phó Chủ tịch, Phường A2")
    assert _sound(folder)


def test_a_change_of_role_alone_is_undone(folder: CeremonyFolder) -> None:
    guest = (*PEOPLE[0][:5], "Khách mời")
    apply_import(folder, _plan(folder, guest, *PEOPLE[1:]), now=STARTS)
    assert [_role(folder, number) for number in (1, 2)] == [Role.GUEST, Role.MEMBER]

    assert not isinstance(folder.do(c.Undo(), STARTS), Refusal)
    assert [_role(folder, number) for number in (1, 2)] == [Role.MEMBER, Role.MEMBER]
    assert _sound(folder)


def test_a_list_that_was_undone_comes_in_again(folder: CeremonyFolder) -> None:
    folder.do(c.Undo(), STARTS)
    assert not folder.state.attendance.delegates

    assert apply_import(folder, _plan(folder, *PEOPLE), now=STARTS) == Imported(3, 0, 0, 0, 0, signatories=1)
    assert sorted(folder.state.attendance.delegates) == [1, 2, 3]
    assert _sound(folder)


def test_only_a_list_may_leave_a_post_out(folder: CeremonyFolder) -> None:
    nameless, postless = Newcomer("", "Trưởng phòng", Role.GUEST), Newcomer("Bùi Văn Lẻ", " ", Role.GUEST)

    assert folder.enrol([nameless], STARTS) == folder.enrol([postless], STARTS) == Refusal("enrol.not_named")
    assert apply_import(folder, _plan(folder, ("4", "Bùi Văn Lẻ", "", "", "", "")), now=STARTS) == Imported(
        1, 0, 0, 0, 0
    )
    assert folder.person(4) == Person(4, "Bùi Văn Lẻ", "")


def test_missing_people_are_taken_off_only_when_asked(folder: CeremonyFolder) -> None:
    apply_import(folder, _plan(folder, *PEOPLE[:2]), now=STARTS)
    assert not folder.state.attendance.delegates[3].cancelled

    done = apply_import(folder, _plan(folder, *PEOPLE[:2]), remove=True, reason="không còn trong danh sách", now=STARTS)

    assert done == Imported(0, 0, 1, 0, 0)
    assert folder.state.attendance.delegates[3].cancelled


def test_nothing_is_done_when_somebody_who_came_would_be_taken_off(folder: CeremonyFolder) -> None:
    folder.do(c.Open(), STARTS)
    folder.do(c.CheckIn(3), STARTS)
    plan = _plan(folder, *PEOPLE[:2], ("4", "Vũ Văn Bốn", "Chuyên viên", "", "", "Khách mời"))
    refused = apply_import(folder, plan, remove=True, now=STARTS)

    assert isinstance(refused, Refusal)
    assert refused.key == "attendance.here"
    assert folder.person(4) is None


def test_new_blocs_and_units_join_and_sign_last(folder: CeremonyFolder) -> None:
    firm = ("4", "Vũ Văn Bốn", "Giám đốc", "Công ty Cảng", "Khối doanh nghiệp", "Khối trưởng")
    done = apply_import(folder, _plan(folder, *PEOPLE, firm), now=STARTS)

    assert done == Imported(1, 0, 0, blocs=1, units=1, signatories=1)
    last = folder.state.signing.slots[-1]
    assert (last.bloc, last.round, last.signer) == ("khoi-doanh-nghiep", 3, 4)
    assert [bloc.id for bloc in folder.state.blocs] == ["khoi-a", "khoi-b", "khoi-doanh-nghiep"]


def test_problems_stop_everything_unless_they_are_left_out(folder: CeremonyFolder) -> None:
    bad = ("5", "", "Chủ tịch", "", "", "")
    new = ("6", "Vũ Văn Sáu", "Chuyên viên", "", "", "Khách mời")
    plan = _plan(folder, *PEOPLE, bad, new)

    refused = apply_import(folder, plan, now=STARTS)
    assert isinstance(refused, Refusal)
    assert (refused.key, refused.params) == ("list.has_problems", {"count": 1})
    assert folder.person(4) is None
    assert apply_import(folder, plan, leave_out_problems=True, now=STARTS) == Imported(1, 0, 0, 0, 0)


def test_a_plan_is_for_the_state_it_was_made_of(folder: CeremonyFolder) -> None:
    plan = _plan(folder, *PEOPLE, ("4", "Vũ Văn Bốn", "", "", "", ""))
    folder.do(c.CancelDelegate(1), STARTS)
    refused = apply_import(folder, plan, now=STARTS)

    assert isinstance(refused, Refusal)
    assert refused.key == "list.stale"


def test_after_the_opening_only_newcomers_are_taken(folder: CeremonyFolder) -> None:
    folder.do(c.Open(), STARTS)
    new = ("4", "Vũ Văn Bốn", "Chuyên viên", "Phường A1", "Khối phường", "")
    refused = apply_import(folder, _plan(folder, PEOPLE[0], MOVED), now=STARTS)

    assert isinstance(refused, Refusal)
    assert refused.key == "list.after_opening"
    assert apply_import(folder, _plan(folder, *PEOPLE, new), now=STARTS) == Imported(1, 0, 0, 0, 0)


def test_a_change_cut_off_between_record_and_roster_is_finished_by_the_same_file(folder: CeremonyFolder) -> None:
    plan = _plan(folder, PEOPLE[0], MOVED, PEOPLE[2])
    after = plan.changed[0].after

    def put_on_record(commitments: tuple[str, ...]) -> None:
        known = folder.state.attendance.delegates[2]
        folder.do(c.Enrol((replace(known, commitment=commitments[0], unit=after.unit),)), STARTS)
        raise RecordBroken(reason="cut off")

    with pytest.raises(RecordBroken):
        folder.people.change_many([Person(2, after.name, after.post)], put_on_record)
    assert not _sound(folder)

    again = _plan(folder, PEOPLE[0], MOVED, PEOPLE[2])
    assert [change.fields for change in again.changed] == [("post",)]
    apply_import(folder, again, now=STARTS)
    assert _sound(folder)


def test_a_roster_changes_all_or_nothing(tmp_path: Path) -> None:
    people = People.create(tmp_path)
    people.add(7, "Nguyễn Thị Hồng", "Chủ tịch")
    recorded: list[str] = []

    with pytest.raises(PersonUnknown):
        people.change_many([Person(7, "Khác", ""), Person(8, "Ai", "")], recorded.extend)
    assert (people.get(7), recorded) == (Person(7, "Nguyễn Thị Hồng", "Chủ tịch"), [])

    people.change_many([Person(7, "Nguyễn Thu Hồng", "Bí thư")], recorded.extend)
    assert People.open(tmp_path).get(7) == Person(7, "Nguyễn Thu Hồng", "Bí thư")
    assert people.verify_commitment(7, recorded[0]) is True


def test_roles_of_the_list_are_those_of_the_record(folder: CeremonyFolder) -> None:
    assert [folder.state.attendance.delegates[number].role for number in (1, 2, 3)] == [
        Role.MEMBER,
        Role.MEMBER,
        Role.BLOC_LEADER,
    ]
