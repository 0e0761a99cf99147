"""The record from the outside: what is appended, how it reads, who may write, what opening mends."""

from __future__ import annotations

import json
import stat
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tinydb import TinyDB, where

from giaouoc.record import (
    GENESIS,
    Damage,
    Draft,
    Note,
    Record,
    RecordAppendOnly,
    RecordClosed,
    RecordEmpty,
    RecordExists,
    RecordForeign,
    RecordLocked,
    RecordMissing,
    RecordReadOnly,
    WriterLock,
    head_code,
    same_code,
    verify,
)
from giaouoc.store.chain import VIETNAM_TIME, seal
from tests.record.simdisk import FOLDER, SimDisk
from tests.record.stores import draft


def sound_record(events: int) -> dict[str, bytes]:
    disk = SimDisk()
    record = Record.create(FOLDER, disk=disk)
    for fact in range(1, events + 1):
        record.append([draft(fact)])
    return disk.files


def test_a_record_is_a_plain_tinydb_file_at_every_moment(tmp_path: Path) -> None:
    with Record.create(tmp_path) as record, TinyDB(tmp_path / "record.json", encoding="utf-8") as stock:
        assert stock.table("events").all() == []
        for fact in range(1, 30):
            (entry,) = record.append([draft(fact)])
            document = stock.table("events").get(doc_id=fact)
            assert isinstance(document, dict)
            assert document["hash"] == entry.hash
            assert document["data"] == msgspec.json.decode(entry.data)
            assert datetime.fromisoformat(document["at"]) == entry.at
        assert len(stock.table("events")) == 29


def test_one_event_a_line_unescaped(tmp_path: Path) -> None:
    with Record.create(tmp_path) as record:
        at = datetime(2017, 3, 3, 0, 30, 0, 123456, tzinfo=UTC)
        record.append([Draft(id="a1", at=at, desk="A", kind="Said", v=2, data='{"lời":"Kính thưa"}'.encode())])
        (entry,) = record.entries
    header, line, closing = (tmp_path / "record.json").read_text(encoding="utf-8").splitlines()
    assert (header, closing) == ('{"events":{', "}}")
    assert line == (
        '"1":{"kind":"Said","v":2,"id":"a1","at":"2017-03-03T07:30:00.123+07:00","desk":"A",'
        f'"data":{{"lời":"Kính thưa"}},"seq":1,"prev":"{GENESIS}","hash":"{entry.hash}"}}'
    )


def test_what_append_gives_is_what_opening_reads(tmp_path: Path) -> None:
    with Record.create(tmp_path) as record:
        given_entries = [*record.append([draft(1)]), *record.append([draft(2), draft(3)])]
    with Record.open(tmp_path) as record:
        assert record.entries == given_entries
        assert (record.seq, record.head, record.recovered) == (3, given_entries[-1].hash, [])


def test_kinds_of_a_newer_program_are_kept(tmp_path: Path) -> None:
    newer = Draft(id="n", at=draft(1).at, desk="A", kind="FireworksLit", v=7, data=b'{"count":21}')
    with Record.create(tmp_path) as record:
        record.append([newer])
    with Record.open(tmp_path) as record:
        assert [(entry.kind, entry.v, entry.data) for entry in record.entries] == [("FireworksLit", 7, b'{"count":21}')]


@pytest.mark.parametrize(
    "data", [b"[1]", b"{", b'{"a":1}\n', b'{"a":\n1}', b'{"a":"\xff"}', b'{"a":NaN}', b'{"a":1}{}']
)
def test_what_is_not_one_json_object_is_never_written(data: bytes, tmp_path: Path) -> None:
    with Record.create(tmp_path) as record:
        with pytest.raises(ValueError, match="data of an event"):
            record.append([draft(1), msgspec.structs.replace(draft(2), data=data)])
        assert record.seq == 0


def test_a_time_without_zone_is_never_written(tmp_path: Path) -> None:
    naive = msgspec.structs.replace(draft(1), at=draft(1).at.replace(tzinfo=None))
    with Record.create(tmp_path) as record, pytest.raises(ValueError, match="zone"):
        record.append([naive])


class TestTinyDB:
    """The record's own TinyDB: queries and inserts as documented, nothing that changes what is there."""

    def test_queries_and_inserts(self, tmp_path: Path) -> None:
        with Record.create(tmp_path) as record:
            kind = where("kind")
            assert record.db.search(kind == "Said") == []
            number = record.db.insert(
                {"kind": "Said", "v": 1, "id": "x", "at": "2017-03-03T07:30:00+07:00", "desk": "A", "data": {"a": 1}}
            )
            assert number == record.seq == 1
            assert record.db.search(kind == "Said")[0]["data"] == {"a": 1}
            record.append([draft(1)])
            assert [document.doc_id for document in record.db.search(kind == "DelegateCheckedIn")] == [2]

    def test_changes_are_refused(self, tmp_path: Path) -> None:
        with Record.create(tmp_path) as record:
            record.append([draft(1)])
            events = record.db.table("events")
            for change in (
                lambda: events.update({"kind": "Other"}),
                lambda: events.upsert({"kind": "Other"}, where("seq") == 1),
                lambda: events.remove(doc_ids=[1]),
                lambda: events.truncate(),
                lambda: record.db.drop_table("events"),
                lambda: record.db.drop_tables(),
                lambda: record.db.table("notes").insert({"a": 1}),
            ):
                with pytest.raises(RecordAppendOnly):
                    change()
            assert json.loads((tmp_path / "record.json").read_bytes())["events"]["1"]["id"] == draft(1).id


class TestOneWriter:
    def test_a_second_writer_is_told_who_writes(self, tmp_path: Path) -> None:
        with Record.create(tmp_path), pytest.raises(RecordLocked) as refusal:
            Record.open(tmp_path)
        assert refusal.value.params["pid"] > 0  # type: ignore[operator]
        assert refusal.value.params["host"]
        Record.open(tmp_path).close()

    def test_reading_needs_no_lock_and_writes_nothing(self, tmp_path: Path) -> None:
        with Record.create(tmp_path) as record:
            record.append([draft(1)])
            before = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
            with Record.open(tmp_path, read_only=True) as reader:
                assert reader.entries == record.entries
                with pytest.raises(RecordReadOnly):
                    reader.append([draft(2)])
            assert {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before

    def test_a_lock_can_be_waited_for(self, tmp_path: Path) -> None:
        lock = WriterLock(tmp_path / "lock")
        with pytest.raises(RecordLocked):
            WriterLock(tmp_path / "lock", wait=0.05)
        lock.release()
        WriterLock(tmp_path / "lock").release()

    def test_only_the_owner_can_read_it(self, tmp_path: Path) -> None:
        folder = tmp_path / "ceremony"
        with Record.create(folder) as record:
            record.append([draft(1)])
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}

    def test_a_closed_record_takes_nothing(self, tmp_path: Path) -> None:
        record = Record.create(tmp_path)
        record.close()
        with pytest.raises(RecordClosed):
            record.append([draft(1)])


class TestOpening:
    """What a crash left is mended and told; what is damaged is left alone and told."""

    def test_a_torn_end_is_saved_and_cut(self) -> None:
        sound = sound_record(2)["record.json"]
        disk = SimDisk({"record.json": sound.removesuffix(b"}}\n") + b',"3":{"kind":"Delega'})
        record = Record.open(FOLDER, disk=disk)
        assert record.seq == 2
        assert record.recovered == [
            Note("record.note.torn_end_cut", {"bytes": 20, "file": "record.json.cut-1", "after": 2})
        ]
        assert disk.files["record.json.cut-1"] == b',"3":{"kind":"Delega'
        assert disk.files["record.json"] == sound

    def test_an_append_that_is_not_whole_is_cut_as_a_whole(self) -> None:
        disk = SimDisk(sound_record(1))
        Record.open(FOLDER, disk=disk).append([draft(2), draft(3)])
        first_of_two = disk.files["record.json"].rindex(b',"3":')
        record = Record.open(FOLDER, disk=SimDisk({"record.json": disk.files["record.json"][:first_of_two]}))
        assert record.seq == 1

    @pytest.mark.parametrize("event", [1, 2, 3])
    def test_damage_with_sound_events_after_it_is_never_written_over(self, event: int) -> None:
        files = sound_record(4)
        altered = files["record.json"].replace(b'"delegate":%d' % event, b'"delegate":9')
        disk = SimDisk({"record.json": altered})
        record = Record.open(FOLDER, disk=disk)
        offset = altered.index(b'"%d":' % event) - (event > 1)
        assert record.damage == Damage(seq=event, offset=offset, events_after=4 - event)
        assert record.read_only
        assert record.seq == event - 1
        with pytest.raises(RecordReadOnly) as refusal:
            record.append([draft(5)])
        assert refusal.value.params == {"seq": event}
        assert disk.files == {"record.json": altered}

    @pytest.mark.parametrize("event", [2, 3, 4])
    def test_damage_begins_with_the_first_of_the_events_recorded_together(self, event: int) -> None:
        disk = SimDisk()
        made = Record.create(FOLDER, disk=disk)
        made.append([draft(1)])
        made.append([draft(2), draft(3), draft(4)])
        made.append([draft(5)])
        altered = disk.files["record.json"].replace(b'"delegate":%d' % event, b'"delegate":9')
        verdict = verify(FOLDER, disk=SimDisk({"record.json": altered}))
        assert verdict.events == 1
        assert verdict.damage is not None
        behind = {2: 3, 3: 2, 4: 2}[event]
        assert verdict.damage == Damage(seq=2, offset=altered.index(b',"2":'), events_after=behind)

    def test_a_damaged_first_line_is_told_and_the_events_can_be_read(self) -> None:
        altered = sound_record(4)["record.json"].replace(b'{"events"', b'{"Events"')
        record = Record.open(FOLDER, disk=SimDisk({"record.json": altered}))
        assert record.damage == Damage(seq=0, offset=0, events_after=4)
        assert (record.seq, record.read_only) == (4, True)

    def test_a_last_event_that_somebody_edited_is_damage_too(self) -> None:
        altered = sound_record(4)["record.json"].replace(b'"delegate":4', b'"delegate":9')
        record = Record.open(FOLDER, disk=SimDisk({"record.json": altered}))
        assert record.damage is not None
        assert (record.damage.seq, record.damage.events_after) == (4, 0)

    def test_an_inserted_line_is_damage(self) -> None:
        lines = sound_record(3)["record.json"].splitlines(keepends=True)
        raw = b"".join([*lines[:3], b"\n", *lines[3:]])
        record = Record.open(FOLDER, disk=SimDisk({"record.json": raw}))
        assert record.damage is not None
        assert record.damage.seq == 3

    def test_an_event_of_another_record_is_damage(self) -> None:
        lines = sound_record(3)["record.json"].splitlines(keepends=True)
        _, foreign = seal([draft(9)], 2, GENESIS)
        record = Record.open(FOLDER, disk=SimDisk({"record.json": b"".join([*lines[:3], foreign, b"}}\n"])}))
        assert record.damage is not None
        assert record.damage.seq == 3

    def test_an_empty_file_is_not_an_empty_record(self) -> None:
        with pytest.raises(RecordEmpty):
            Record.open(FOLDER, disk=SimDisk({"record.json": b""}))

    def test_another_file_is_not_a_record(self) -> None:
        with pytest.raises(RecordForeign):
            Record.open(FOLDER, disk=SimDisk({"record.json": b'{"_default": {}}'}))

    def test_a_missing_record_is_told_and_not_made(self, tmp_path: Path) -> None:
        with pytest.raises(RecordMissing):
            Record.open(tmp_path / "nowhere")
        with pytest.raises(RecordMissing):
            Record.open(tmp_path)
        assert list(tmp_path.iterdir()) == []

    def test_a_creation_that_was_cut_short_is_finished(self) -> None:
        record = Record.open(FOLDER, disk=SimDisk({"record.json.new": b'{"eve'}))
        assert record.seq == 0
        assert record.recovered == [Note("record.note.creation_finished")]

    def test_an_existing_record_is_never_begun_anew(self, tmp_path: Path) -> None:
        Record.create(tmp_path).close()
        with pytest.raises(RecordExists):
            Record.create(tmp_path)


class TestHeadCode:
    def test_twenty_characters_of_a_hash(self) -> None:
        assert head_code(GENESIS) == "0000-0000-0000-0000-0000"
        assert head_code("f" * 64) == "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ"
        assert head_code("08421" * 12 + "0000") == "1111-1111-1111-1111-1111"

    @pytest.mark.parametrize("typed", ["10ab-CDEF-gh1j-kmn0-pqr5", " 1oAB CDEF GHiJ KMNO PQR5", "l0abcdefghLjkmnopqr5"])
    def test_as_people_type_it(self, typed: str) -> None:
        assert same_code("10AB-CDEF-GH1J-KMN0-PQR5", typed)

    def test_another_code_is_not_the_same(self) -> None:
        assert not same_code("10AB-CDEF-GH1J-KMN0-PQR5", "10AB-CDEF-GH1J-KMN0-PQR6")

    @pytest.mark.parametrize("typed", ["", "10AB-CDEF-GH1J-KMN0-PQR", "UUUU" * 5])
    def test_what_is_no_code_is_not_even_the_same_as_itself(self, typed: str) -> None:
        assert not same_code("10AB-CDEF-GH1J-KMN0-PQR5", typed)
        assert not same_code(typed, typed)

    @given(st.binary(min_size=32, max_size=32))
    def test_every_hash_has_a_code_of_its_first_hundred_bits(self, digest: bytes) -> None:
        code = head_code(digest.hex())
        assert same_code(code, code.lower().replace("-", ""))
        other = bytes([digest[0] ^ 1, *digest[1:]])
        assert not same_code(code, head_code(other.hex()))


@given(
    st.lists(
        st.lists(
            st.builds(
                Draft,
                id=st.text(max_size=8),
                at=st.datetimes(timezones=st.sampled_from([UTC, VIETNAM_TIME]), min_value=datetime(1990, 1, 1)),
                desk=st.text(max_size=4),
                kind=st.text(max_size=8),
                v=st.integers(0, 9),
                data=st.dictionaries(st.text(max_size=4), st.text(max_size=9), max_size=3).map(msgspec.json.encode),
            ),
            min_size=1,
            max_size=3,
        ),
        max_size=4,
    )
)
def test_whatever_is_appended_is_read_back(appends: list[list[Draft]]) -> None:
    disk = SimDisk()
    record = Record.create(FOLDER, disk=disk)
    written = [entry for drafts in appends for entry in record.append(drafts)]
    again = Record.open(FOLDER, disk=SimDisk(disk.files))
    assert again.entries == written
    assert len(json.loads(disk.files["record.json"])["events"]) == len(written)
