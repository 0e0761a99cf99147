"""Facts in the record: written, read back, kept when unknown, and readable for good."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import fields

from giaouoc import events as e
from giaouoc.agenda import ItemState
from giaouoc.attendance import Tally
from giaouoc.ceremony import fold
from giaouoc.hall import Cover, Hall, SlideKind, SlideRef
from giaouoc.progress import Standing
from giaouoc.signing import SigningAuthority, SlotState, Substitution
from giaouoc.state import Life
from giaouoc.store.chain import GENESIS, Entry, is_whole, open_line, seal
from tests.ceremony import STARTS
from tests.rules.every_kind import EVERY_KIND

FROZEN = Path(__file__).parent / "data" / "record-v1.json"
"""A record with every kind of fact as version 1 writes it. Never written anew: people have such records."""


def _stored(kind: str, data: bytes, *, v: int = 1) -> Entry:
    return Entry(1, "0123456789abcdef.0", STARTS, "A", kind, v, data, GENESIS, "0" * 64)


@pytest.mark.parametrize("event", EVERY_KIND, ids=[e.kind_of(event) for event in EVERY_KIND])
def test_every_fact_comes_back_as_it_was_written(event: e.Event) -> None:
    (entry,), line = seal(e.drafts_of([event], at=STARTS, desk="A"), 0, GENESIS)
    opened = open_line(line.strip().partition(b":")[2])

    assert opened is not None
    assert e.read(opened.entry).event == event
    assert e.read(opened.entry) == e.read(entry)


def test_the_samples_hold_every_kind_and_every_field() -> None:
    assert sorted(e.kind_of(event) for event in EVERY_KIND) == sorted(e.kinds())
    plain = {
        f"{e.kind_of(event)}.{field.name}"
        for event in EVERY_KIND
        for field in fields(event)
        if not field.required and getattr(event, field.name) == field.default
    }
    assert plain == set(), "a field at its default shows nothing about its being written"


def test_facts_of_one_command_share_an_action() -> None:
    drafts = e.drafts_of([e.CeremonyOpened(), e.ItemStarted("a")], at=STARTS, desk="B")
    entries, _ = seal(drafts, 0, GENESIS)
    first, second = (e.read(entry) for entry in entries)

    assert first.action == second.action != ""
    assert (first.id, second.id) == (f"{first.action}.0", f"{first.action}.1")
    assert (second.seq, second.at, second.desk) == (2, STARTS, "B")
    assert e.drafts_of([e.CeremonyOpened()], at=STARTS, desk="B")[0].id != drafts[0].id


_STRANGE: list[tuple[str, Entry]] = [
    ("newer kind", _stored("choir.sang", b'{"song":"Ti\xe1\xba\xbfn qu\xc3\xa2n ca"}')),
    ("newer version", _stored("item.started", b'{"item":"a"}', v=2)),
    ("no version", _stored("item.started", b'{"item":"a"}', v=0)),
    ("lacks a field", _stored("item.started", b"{}")),
    ("wrong type", _stored("item.started", b'{"item":7}')),
    ("unknown choice", _stored("cover.changed", b'{"cover":"curtain"}')),
    ("start without offset", _stored("ceremony.created", b'{"setup":{"starts_at":"2017-01-04T08:00:00"}}')),
    ("no JSON", _stored("item.started", b"{item}")),
    ("no UTF-8", _stored("item.started", b'{"item":"\xff"}')),
]


@pytest.mark.parametrize("entry", [s[1] for s in _STRANGE], ids=[s[0] for s in _STRANGE])
def test_what_is_not_understood_is_kept_as_it_is(entry: Entry) -> None:
    fact = e.read(entry)
    assert fact.event == e.Unknown(entry.kind, entry.v, entry.data)
    assert e.kind_of(fact.event) == entry.kind

    (draft,) = e.drafts_of([fact.event], at=STARTS, desk="A")
    assert (draft.kind, draft.v, draft.data) == (entry.kind, entry.v, entry.data)
    assert fold([fact]).unknown == 1


# -- the frozen record --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def frozen() -> list[e.Recorded]:
    return [e.read(entry) for entry in _entries(FROZEN.read_bytes().splitlines())]


def _entries(lines: Iterable[bytes]) -> Iterable[Entry]:
    for line in lines:
        sealed = line.partition(b":")[2]
        if b'"hash"' in line and (opened := open_line(sealed)):
            assert is_whole(sealed)
            yield opened.entry


def test_a_record_of_version_1_is_plain_json_of_plain_facts() -> None:
    table = json.loads(FROZEN.read_text(encoding="utf-8"))["events"]

    assert list(table) == [str(number) for number in range(1, len(table) + 1)]
    assert {event["v"] for event in table.values()} == {1}


def test_every_kind_of_version_1_is_still_read(frozen: list[e.Recorded]) -> None:
    by_kind = {e.kind_of(fact.event): fact.event for fact in frozen}

    assert [kind for kind, event in by_kind.items() if isinstance(event, e.Unknown)] == []
    assert len(by_kind) == 42


def test_a_record_of_version_1_folds_to_what_it_meant(frozen: list[e.Recorded]) -> None:
    state = fold(frozen)

    assert (state.life, state.rehearsal, state.seq, state.unknown) == (Life.CLOSED, True, 74, 0)
    assert state.setup is not None
    assert (state.setup.title, state.setup.event_no) == ("Lễ ký kết giao ước thi đua", 2017)
    assert state.opened_at == STARTS + timedelta(minutes=1, seconds=7)
    assert state.closing_hash == frozen[state.closing_seq - 1].hash


def test_an_agenda_of_version_1_folds_to_what_it_meant(frozen: list[e.Recorded]) -> None:
    assert [(step.item.id, step.state) for step in fold(frozen).agenda.steps] == [
        ("don-tiep", ItemState.DONE),
        ("khai-mac", ItemState.DONE),
        ("cong-bo", ItemState.SKIPPED),
        ("ky-ket", ItemState.DONE),
        ("added-1", ItemState.DONE),
        ("be-mac", ItemState.PLANNED),
    ]


def test_an_attendance_of_version_1_folds_to_what_it_meant(frozen: list[e.Recorded]) -> None:
    attendance = fold(frozen).attendance

    assert attendance.total == Tally(11, present=6, left=1, excused=1, absent=1, substituted=1, late=1, walk_ins=1)
    assert attendance.presence(5).reason == "ốm"
    assert attendance.presence(3).substitute == 10
    assert attendance.delegates[1].reissue == 1
    assert attendance.delegates[11].cancelled


def test_a_signing_of_version_1_folds_to_what_it_meant(frozen: list[e.Recorded]) -> None:
    state = fold(frozen)
    slots = {slot.id: slot for slot in state.signing.slots}

    assert state.pledge is not None
    assert state.pledge_hash == state.pledge.text_hash()
    assert {slot_id: slot.state for slot_id, slot in slots.items()} == {
        "b1": SlotState.SIGNED,
        "a1": SlotState.SIGNED,
        "a2": SlotState.ABSENT,
        "b2": SlotState.DECLINED,
    }
    assert (slots["b1"].signer, slots["b1"].countersigner, slots["b1"].witnesses) == (4, 7, ("so-noi-vu",))
    assert slots["a1"].authority is SigningAuthority.FOR_SUPERIOR
    assert slots["a1"].substitution == Substitution(
        1, 2, SigningAuthority.FOR_SUPERIOR, "16/GUQ", SigningAuthority.ON_BEHALF
    )
    assert slots["b2"].reason == "chưa thống nhất chỉ tiêu"


def test_a_picture_and_progress_of_version_1_fold_to_what_they_meant(frozen: list[e.Recorded]) -> None:
    state = fold(frozen)

    assert state.hall == Hall(SlideRef(SlideKind.CLOSING), 2, Cover.EMBLEM, "Mời đại biểu vào chỗ")
    assert state.pledge is not None
    board = state.progress.standing("khoi-a", state.pledge.targets[0], state.report_rounds, date(2017, 7, 1))
    assert (board.percent, board.standing) == (Decimal("57.80"), Standing.UNDER_WAY)
