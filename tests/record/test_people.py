"""The erasable roster and the commitments the record keeps of it."""

from __future__ import annotations

import errno
import stat
from pathlib import Path
from unicodedata import normalize

import pytest
from tinydb import TinyDB

from giaouoc.people import People, Person, commitment
from giaouoc.record import Record, RecordFull, RecordLocked, WriterLock, verify
from giaouoc.store.errors import PeopleDamaged, PeopleExist, PeopleMissing, PersonExists, PersonUnknown
from tests.record.simdisk import FOLDER, Fault, SimDisk
from tests.record.stores import draft

ANH = "Nguyễn Thị Ánh Tuyết"


def test_people_are_kept_under_their_numbers(tmp_path: Path) -> None:
    people = People.create(tmp_path)
    people.add(7, normalize("NFD", ANH), "Khối trưởng")
    assert people.get(7) == Person(7, ANH, "Khối trưởng")
    assert people.get(8) is None
    people.add_many([Person(2, "Trần Văn Bình", "Đại biểu"), Person(1, "Lê Thị Hoa", "Đại biểu")])
    assert [person.number for person in People.open(tmp_path).all()] == [1, 2, 7]
    with pytest.raises(PersonExists):
        people.add_many([Person(3, "Phạm Văn Ba", "Đại biểu"), Person(7, "Khác", "Đại biểu")])
    assert people.get(3) is None


def test_a_commitment_is_the_same_in_every_normal_form() -> None:
    salt = "00112233445566778899aabbccddeeff"
    assert commitment(salt, 7, ANH, "Khối trưởng") == "e8cb52762dfe44afd92dcb5319af11ad"
    assert commitment(salt, 7, normalize("NFD", ANH), "Khối trưởng") == commitment(salt, 7, ANH, "Khối trưởng")
    assert commitment(salt, 8, ANH, "Khối trưởng") != commitment(salt, 7, ANH, "Khối trưởng")
    assert commitment(salt[::-1], 7, ANH, "Khối trưởng") != commitment(salt, 7, ANH, "Khối trưởng")


def test_a_commitment_is_proved_until_the_person_is_erased(tmp_path: Path) -> None:
    people = People.create(tmp_path)
    kept = people.add(7, ANH, "Khối trưởng")
    other = people.add(8, ANH, "Khối trưởng")
    assert kept != other
    assert people.verify_commitment(7, kept) is True
    assert people.verify_commitment(7, other) is False
    people.erase(7)
    assert people.verify_commitment(7, kept) is None
    with pytest.raises(PersonUnknown):
        people.erase(7)


def test_an_erased_name_is_in_no_file_and_the_record_still_verifies(tmp_path: Path) -> None:
    people = People.create(tmp_path)
    people.add(1, "Trần Văn Bình", "Đại biểu")
    sealed = people.add(7, ANH, "Khối trưởng khối một")
    with Record.create(tmp_path) as record:
        record.append([draft(7)])
    salt = salt_of(tmp_path, 7)
    (tmp_path / "people.json.new").write_text(ANH, encoding="utf-8")  # a crash while the roster was written
    People.open(tmp_path).erase(7)

    for path in tmp_path.rglob("*"):
        content = path.read_bytes()
        for trace in (ANH, "Khối trưởng khối một", salt, sealed):
            for form in ("NFC", "NFD"):
                assert normalize(form, trace).encode() not in content
            assert trace.encode("unicode_escape") not in content
    assert people.all() == (Person(1, "Trần Văn Bình", "Đại biểu"),)
    assert verify(tmp_path).sound


def test_it_is_a_tinydb_file_only_its_owner_can_read(tmp_path: Path) -> None:
    People.create(tmp_path / "ceremony").add(7, ANH, "Khối trưởng")
    (file,) = (path for path in (tmp_path / "ceremony").iterdir() if path.name == "people.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with TinyDB(file, encoding="utf-8") as stock:
        row = stock.table("people").get(doc_id=7)
    assert isinstance(row, dict)
    assert (row["number"], row["name"], row["post"], len(row["salt"])) == (7, ANH, "Khối trưởng", 32)


def test_a_change_by_another_process_is_seen(tmp_path: Path) -> None:
    console = People.create(tmp_path)
    console.add(7, ANH, "Khối trưởng")
    People.open(tmp_path).erase(7)
    assert console.get(7) is None


def test_changes_wait_for_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("giaouoc.people._LOCK_WAIT", 0.05)
    people = People.create(tmp_path)
    lock = WriterLock(tmp_path / "people.json.lock")
    with pytest.raises(RecordLocked):
        people.add(7, ANH, "Khối trưởng")
    lock.release()
    people.add(7, ANH, "Khối trưởng")


def test_a_failed_change_leaves_the_roster_as_it_was() -> None:
    disk = SimDisk()
    people = People.create(FOLDER, disk=disk)
    people.add(1, "Trần Văn Bình", "Đại biểu")
    for call in ("create", "write", "flush", "replace"):
        disk.fault = lambda name, failing=call: Fault(errno.ENOSPC) if name == failing else None
        with pytest.raises(RecordFull):
            people.add(7, ANH, "Khối trưởng")
        disk.fault = None
        assert [person.number for person in people.all()] == [1]
        assert [person.number for person in People.open(FOLDER, disk=SimDisk(disk.files)).all()] == [1]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"people": {"7": {"number": 7}}}'])
def test_a_damaged_roster_is_told(content: str, tmp_path: Path) -> None:
    (tmp_path / "people.json").write_text(content, encoding="utf-8")
    with pytest.raises(PeopleDamaged):
        People.open(tmp_path)


def test_a_roster_is_never_begun_anew(tmp_path: Path) -> None:
    with pytest.raises(PeopleMissing):
        People.open(tmp_path)
    People.create(tmp_path)
    People.create(tmp_path).add(7, ANH, "Khối trưởng")  # a creation that was broken off is taken up again
    with pytest.raises(PeopleExist):
        People.create(tmp_path)


def salt_of(folder: Path, number: int) -> str:
    with TinyDB(folder / "people.json", encoding="utf-8") as stock:
        row = stock.table("people").get(doc_id=number)
    assert isinstance(row, dict)
    return str(row["salt"])
