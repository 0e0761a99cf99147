"""What holds after any commands in any order, wanted or not.

1. nothing raises, and a refused command changes nothing;
2. a refusal that a reason overrides is not given again when there is a reason;
3. the head counts equal a recount, and nobody is counted beyond those on the list and the walk-ins;
4. at most one agenda item runs, none once the ceremony is closed, and no item is lost or doubled;
5. a slot has signed exactly when one signature of it is in force, never two, and countersigned likewise;
6. whoever has signed has signed the text whose hash is frozen;
7. a slot is called in the mode with a stage only, and its round has not more slots than planned;
8. nothing after the closing changes what it seals;
9. the record read anew folds to the same state, from the beginning and from any kept state;
10. taking back the last action gives the fold without it, and putting it in force again gives it back.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.agenda import ItemKind, ItemState
from giaouoc.attendance import Attendance, Role, Tally
from giaouoc.badges import BadgeFault, BadgeKind
from giaouoc.ceremony import Ceremony, fold
from giaouoc.hall import SlideKind
from giaouoc.presence import CheckInMeans, PresenceState
from giaouoc.printing import PaperKind
from giaouoc.readiness import CheckOffItem
from giaouoc.refusal import Refusal
from giaouoc.signing import Bloc, SigningAuthority, SigningMode, SlotState
from giaouoc.state import Life, State
from tests.ceremony import BLOCS, PLEDGE, STARTS, Hall, badge, creating, delegate, facts_of


class UndoAt(NamedTuple):
    """Take back the action of some fact, wherever it stands in the record."""

    place: int
    reason: str


_reasons = st.sampled_from(["lý do", "lý do", ""])
_delegates = st.integers(1, 12)
_numbers = st.one_of(_delegates, _delegates, st.sampled_from([0, 99]))
_items = st.sampled_from(["don-tiep", "khai-mac", "cong-bo", "ky-ket", "be-mac", "added-1", "", "?"])
_newcomers = st.builds(
    delegate,
    st.sampled_from([12, 13, 1, 5, 0]),
    st.sampled_from(Role),
    st.sampled_from(["", "khoi-a", "khoi-b", "?"]),
    st.sampled_from(["", "a1", "b2"]),
    walk_in=st.booleans(),
)
_cards = st.sampled_from(
    [badge(1, reissue=1), badge(12, kind=BadgeKind.SPARE), badge(1, kind=BadgeKind.BLOC), *BadgeFault]
)
_texts = st.sampled_from([PLEDGE, replace(PLEDGE, closing="Kính báo."), replace(PLEDGE, articles=())])
_reports = st.builds(
    c.Report,
    st.sampled_from(["khoi-a", "khoi-b", "?"]),
    st.sampled_from(["thu", "mo-hinh", "?"]),
    st.sampled_from(["6-thang", "ca-nam", "?"]),
    st.sampled_from([Decimal(50), Decimal("57.8"), Decimal(-1)]),
    st.sampled_from(["", "%"]),
)

_doors = st.one_of(
    st.builds(c.Scan, st.one_of(_delegates.map(badge), _delegates.map(badge), _cards)),
    st.builds(c.CheckIn, _numbers, st.sampled_from(CheckInMeans)),
    st.builds(c.Leave, _numbers),
    st.builds(c.Excuse, _numbers, _reasons),
    st.builds(c.NoShow, _numbers, _reasons),
    st.builds(c.StandIn, _numbers, _numbers, _reasons),
    st.builds(c.Enrol, st.lists(_newcomers, max_size=3).map(tuple)),
    st.builds(c.WalkIn, _newcomers, st.none() | _numbers, _reasons),
    st.builds(c.CancelDelegate, _numbers, _reasons),
    st.builds(c.Reissue, _numbers),
    st.builds(c.GiveSpare, st.sampled_from([9001, 9002, 12, 0]), _numbers),
)
_retentions = st.builds(c.SetRetention, st.sampled_from([date(2017, 2, 1), date(2016, 1, 1)]), _reasons)
_papers = st.one_of(
    st.builds(c.PrintBadges, st.sampled_from(PaperKind), st.lists(_numbers, max_size=3).map(tuple)),
    st.builds(c.CheckOff, st.sampled_from(CheckOffItem), _reasons),
    _retentions,
)
_preparing = st.one_of(
    st.builds(c.SetBlocs, st.sampled_from([(*BLOCS, Bloc("khoi-c", "Khối doanh nghiệp")), BLOCS, BLOCS[:1]])),
    st.builds(
        c.SetSetup,
        title=st.sampled_from([None, "Lễ ký kết", " "]),
        place=st.sampled_from([None, "Nhà văn hóa", ""]),
        starts_at=st.sampled_from([None, STARTS, STARTS + timedelta(hours=1)]),
    ),
    st.just(c.Rehearse()),
    st.just(c.Open()),
    st.builds(creating, st.sampled_from(SigningMode)),
    _papers,
)
_agendas = st.one_of(
    st.builds(c.GoTo, _items),
    st.builds(c.Skip, _items, _reasons),
    st.builds(c.Insert, st.sampled_from(["Phát biểu", ""]), st.sampled_from(ItemKind), st.integers(-1, 9), _items),
    st.builds(c.Move, _items, _items),
    st.builds(c.SetSpeaker, _items, st.sampled_from(["Chủ tịch Ủy ban nhân dân phường", ""])),
    st.just(c.Back()),
)
_pictures = st.one_of(
    st.builds(c.Show, st.sampled_from(SlideKind), st.integers(-1, 5)),
    st.sampled_from([c.Black(), c.Emblem(), c.Reveal(), c.Freeze(), c.ClearMessage(), c.Message("Mời vào chỗ")]),
)
_taking_back = st.one_of(
    st.builds(c.Undo, reason=_reasons), st.builds(UndoAt, st.integers(7, 200), _reasons), st.just(c.Redo())
)
_closing = st.one_of(st.builds(c.Close, _reasons), _reports, _taking_back, _pictures, _doors, _retentions)


def _tables(slot_ids: list[str]) -> st.SearchStrategy[c.Command]:
    slots = st.sampled_from([*slot_ids, "", "?"])
    return st.one_of(
        st.builds(c.Call, slots, _reasons),
        st.builds(c.Sign, slots, st.sampled_from(["12/ĐK", ""]), _reasons),
        st.builds(c.Countersign, slots, _reasons),
        st.builds(c.Postpone, slots, _reasons),
        st.builds(c.Absent, slots, _reasons),
        st.builds(c.Decline, slots, _reasons),
        st.builds(c.Requeue, slots),
        st.builds(c.ReorderSlot, slots, slots),
        st.builds(c.NameSignatory, slots, _numbers, st.none() | st.sampled_from(SigningAuthority)),
        st.builds(c.NameCountersigner, _numbers),
        st.builds(c.Substitute, slots, _numbers, st.sampled_from(SigningAuthority), _reasons),
        st.builds(c.RevisePledge, _texts, _reasons),
    )


def _anything(slot_ids: list[str]) -> st.SearchStrategy[c.Command | UndoAt]:
    """What may be asked at any time, what matters at the tables more often."""
    tables = _tables(slot_ids)
    going_on = st.builds(c.GoOn, _reasons)
    return st.one_of(going_on, tables, _doors, _taking_back, _agendas, tables, going_on, _pictures, _papers)


@st.composite
def _courses(draw: st.DrawFn) -> tuple[Hall, list[c.Command | UndoAt]]:
    """A hall and what is asked of it: from nothing or from the middle of the signing, well or ill."""
    create = creating(draw(st.sampled_from(SigningMode)), per_round=draw(st.integers(1, 3)))
    hall = Hall(create, stride=draw(st.integers(1, 7)))
    anything = _anything([slot.id for slot in create.slots])
    commands: list[c.Command | UndoAt] = draw(st.lists(anything | _preparing, max_size=5))
    commands.append(c.Open())
    commands += [c.CheckIn(number) for number in draw(st.sets(_delegates))]
    if draw(st.booleans()):
        commands += [c.GoTo("ky-ket"), *[c.GoOn("lý do")] * draw(st.integers(0, 6))]
    commands += draw(st.lists(anything, min_size=10, max_size=50))
    commands += draw(st.lists(_closing, max_size=6))
    return hall, commands


@pytest.mark.parametrize("name", sorted({*c.__all__} - {"Command", "command_names", "name_of", "named"}))
def test_every_command_there_is_can_be_asked(name: str) -> None:
    kind = getattr(c, name)
    asked = _anything(["khoi-a"]) | _preparing | _closing
    find(asked, lambda command: type(command) is kind, settings=settings(phases=[Phase.generate], max_examples=2000))


@settings(max_examples=200)
@given(_courses())
def test_whatever_is_asked_for_the_rules_hold(course: tuple[Hall, list[c.Command | UndoAt]]) -> None:
    hall, commands = course
    planned = Counter(slot.round for slot in hall.state.signing.slots)
    sealed = None
    for command in commands:
        _give(hall, command)
        state = hall.state
        _check_counts(state.attendance)
        _check_agenda(state)
        _check_signing(hall)
        if state.life is Life.PREPARED:  # blocs may still join
            planned = Counter(slot.round for slot in state.signing.slots)
        assert Counter(slot.round for slot in state.signing.slots) == planned
        if state.life is Life.CLOSED:
            sealed = sealed or state
            assert _sealed_part(state) == _sealed_part(sealed)
    _check_replay(hall)
    _check_taking_back(hall)


def _give(hall: Hall, command: c.Command | UndoAt) -> None:
    if isinstance(command, UndoAt):
        facts = hall.ceremony.facts
        command = c.Undo(facts[command.place % len(facts)].action, command.reason)
    before = hall.state
    answer = hall.give(command)
    if isinstance(answer, Refusal):
        assert hall.state is before
        if answer.overridable:
            again = hall.ceremony.decide(replace(command, reason="lý do"), hall.now)
            assert not (isinstance(again, Refusal) and again.key == answer.key)


def _check_counts(attendance: Attendance) -> None:
    def recount(bloc: str | None) -> Tally:
        members = [
            (one, attendance.presence(number))
            for number, one in attendance.delegates.items()
            if not one.cancelled and bloc in (None, one.bloc)
        ]
        states = Counter(presence.state for _, presence in members)
        return Tally(
            enrolled=len(members),
            present=states[PresenceState.PRESENT],
            left=states[PresenceState.LEFT],
            excused=states[PresenceState.EXCUSED],
            absent=states[PresenceState.ABSENT],
            substituted=states[PresenceState.SUBSTITUTED],
            late=sum(presence.arrival is not None and presence.arrival.late for _, presence in members),
            walk_ins=sum(one.walk_in for one, _ in members),
        )

    assert attendance.total == recount(None)
    assert all(tally == recount(bloc) for bloc, tally in attendance.tallies.items())
    for tally in (attendance.total, *attendance.tallies.values()):
        assert 0 <= tally.present + tally.left <= tally.expected + tally.walk_ins
        assert tally.awaited >= 0


def _check_agenda(state: State) -> None:
    current = [step for step in state.agenda.steps if step.state is ItemState.CURRENT]
    assert len(current) <= (1 if state.life is Life.OPEN else 0)
    ids = [step.item.id for step in state.agenda.steps]
    assert len(set(ids)) == len(ids)
    assert {"don-tiep", "khai-mac", "cong-bo", "ky-ket", "be-mac"} <= set(ids)


def _check_signing(hall: Hall) -> None:
    in_force = [fact.event for fact in hall.ceremony.facts if hall.ceremony.in_force(fact)]
    signed = Counter(event.slot for event in in_force if isinstance(event, e.SlotSigned))
    countersigned = Counter(event.slot for event in in_force if isinstance(event, e.SlotCountersigned))
    state = hall.state
    for slot in state.signing.slots:
        assert signed[slot.id] == (slot.state is SlotState.SIGNED)
        assert countersigned[slot.id] == (slot.countersigned_at is not None) <= signed[slot.id]
        assert (slot.state is SlotState.CALLED) <= (state.mode is not SigningMode.REGISTRATION_FILE)
    if signed:
        assert state.pledge is not None
        assert state.pledge_hash == state.pledge.text_hash()


def _sealed_part(state: State) -> State:
    return replace(
        state,
        seq=0,
        last_at=None,
        hall=State().hall,
        progress=State().progress,
        retained_until=None,
    )


def _check_replay(hall: Hall) -> None:
    facts = facts_of(hall)
    assert facts == hall.ceremony.facts
    assert fold(facts) == hall.state
    piecemeal = Ceremony(facts[: len(facts) // 2], stride=2)
    for fact in facts[len(facts) // 2 :]:
        piecemeal.take(fact)
    assert piecemeal.state == hall.state


def _check_taking_back(hall: Hall) -> None:
    done = hall.state
    last = hall.ceremony.last_action()
    if isinstance(hall.give(c.Undo(reason="lý do")), Refusal):
        return
    assert last is not None
    without = Ceremony(fact for fact in hall.ceremony.facts if fact not in last.facts)
    assert _apart_from_place(hall.state) == _apart_from_place(without.state)

    hall.do(c.Redo())
    assert _apart_from_place(hall.state) == _apart_from_place(done)


def _apart_from_place(state: State) -> State:
    return replace(state, seq=0, last_at=None)
