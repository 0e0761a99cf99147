"""What every scan means: who scans which badge, in which state of the ceremony and the signing, when.

Columns of the table:

    life     prepared, open or closed
    person   what is known of delegate 1, the leader who signs for khoi-a; or somebody else:
             a walk-in with number 12, a witness (8), nobody (number 99)
    badge    delegate: the newest print · older, newer: a print before or after a reissue · spare, bloc,
             command: other kinds of card · misread, forged, other_ceremony, foreign, unmatched: no badge at all
    signing  how far the slot of khoi-a has come; "replaced" when delegate 2 is to sign for delegate 1
    clock    soon     07:50, reception           ahead  07:50, the ceremony proper runs before its time
             delayed  08:30, still reception     late   08:30, the ceremony proper runs
    answer   the outcome, and "+late" where the arrival counts as late
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.attendance import Role, ScanOutcome
from giaouoc.badges import Badge, BadgeFault, BadgeKind
from giaouoc.presence import CheckInMeans, PresenceState
from giaouoc.refusal import Refusal
from tests.ceremony import Hall, at, badge, delegate

_TABLE = """
life      person       badge           signing          clock    answer

prepared  expected     delegate        -                soon     not_open
prepared  excused      delegate        -                soon     not_open
prepared  substituted  delegate        -                soon     not_open
prepared  walk_in      spare           -                soon     not_open
prepared  expected     newest          -                soon     not_open
prepared  expected     older           -                soon     replaced_badge
prepared  expected     newer           -                soon     unknown
prepared  nobody       delegate        -                soon     unknown
prepared  cancelled    delegate        -                soon     cancelled
prepared  expected     spare           -                soon     spare_badge
prepared  expected     bloc            -                soon     not_a_delegate
prepared  expected     command         -                soon     not_a_delegate
prepared  expected     misread         -                soon     misread
prepared  expected     forged          -                soon     forged
prepared  expected     other_ceremony  -                soon     other_ceremony
prepared  expected     unmatched       -                soon     unmatched

closed    expected     delegate        -                late     closed
closed    present      delegate        -                late     closed
closed    expected     misread         -                late     closed
closed    expected     delegate        called           late     closed

open      expected     delegate        -                soon     welcome
open      expected     delegate        -                ahead    welcome
open      expected     delegate        -                delayed  welcome
open      expected     delegate        -                late     late+late
open      walk_in      delegate        -                soon     welcome
open      walk_in      delegate        -                late     late+late
open      witness      delegate        -                soon     welcome
open      witness      delegate        -                late     late+late
open      excused      delegate        -                soon     welcome
open      excused      delegate        -                late     late+late
open      absent       delegate        -                soon     welcome
open      absent       delegate        -                late     late+late
open      nobody       delegate        -                soon     unknown
open      nobody       delegate        -                late     unknown
open      cancelled    delegate        -                soon     cancelled
open      cancelled    delegate        -                late     cancelled

open      present      delegate        -                soon     already_here
open      present      delegate        -                late     already_here
open      present      spare           -                soon     spare_badge
open      left         delegate        -                soon     welcome_back
open      left         delegate        -                late     welcome_back
open      back         delegate        -                soon     already_here
open      came_late    delegate        -                late     already_here
open      late_left    delegate        -                late     welcome_back
open      substituted  delegate        -                soon     principal_came
open      substituted  delegate        -                late     principal_came+late

open      expected     older           -                soon     replaced_badge
open      expected     newest          -                soon     welcome
open      expected     newest          -                late     late+late
open      expected     newer           -                soon     unknown
open      present      older           -                soon     replaced_badge
open      present      newest          -                soon     already_here
open      present      newer           -                soon     unknown
open      left         older           -                soon     replaced_badge
open      excused      older           -                soon     replaced_badge
open      substituted  older           -                soon     replaced_badge
open      cancelled    older           -                soon     cancelled
open      cancelled    newest          -                soon     cancelled

open      expected     spare           -                soon     spare_badge
open      nobody       spare           -                soon     spare_badge
open      walk_in      spare           -                soon     welcome
open      walk_in      spare           -                late     late+late
open      walk_in      older_spare     -                soon     replaced_badge
open      walk_in_here spare           -                soon     already_here
open      expected     bloc            -                soon     not_a_delegate
open      nobody       bloc            -                soon     not_a_delegate
open      expected     command         -                soon     not_a_delegate
open      present      command         -                late     not_a_delegate
open      expected     misread         -                soon     misread
open      present      misread         -                soon     misread
open      expected     forged          -                soon     forged
open      expected     forged          called           late     forged
open      expected     other_ceremony  -                soon     other_ceremony
open      present      other_ceremony  -                late     other_ceremony
open      expected     foreign         -                soon     foreign
open      expected     unmatched       -                soon     unmatched

open      expected     delegate        called           ahead    signatory_needed
open      expected     delegate        called           late     signatory_needed+late
open      excused      delegate        called           late     signatory_needed+late
open      absent       delegate        called           late     signatory_needed+late
open      substituted  delegate        called           late     signatory_needed+late
open      left         delegate        called           late     signatory_needed
open      present      delegate        called           late     already_here
open      cancelled    delegate        called           late     cancelled
open      expected     older           called           late     replaced_badge
open      expected     bloc            called           late     not_a_delegate
open      witness      delegate        called           late     late+late
open      expected     delegate        waiting          late     late+late
open      expected     delegate        requeued         late     late+late
open      expected     delegate        postponed        late     signatory_needed+late
open      left         delegate        postponed        late     signatory_needed
open      expected     delegate        given_up         late     signatory_needed+late
open      expected     delegate        declined         late     late+late
open      expected     delegate        signed           late     late+late
open      left         delegate        signed           late     welcome_back
open      expected     delegate        postponed_past   late     late+late
open      expected     delegate        called_past      late     signatory_needed+late

open      expected     delegate        replaced         ahead    principal_came
open      expected     delegate        replaced         late     principal_came+late
open      excused      delegate        replaced         late     principal_came+late
open      left         delegate        replaced         late     principal_came
open      present      delegate        replaced         late     already_here
open      expected     delegate        replaced_called  late     principal_came+late
open      expected     delegate        replaced_signed  late     late+late
open      substituted  delegate        replaced_signed  late     principal_came+late
"""


class _Case(NamedTuple):
    life: str
    person: str
    badge: str
    signing: str
    clock: str
    answer: str


_CASES = [_Case(*line.split()) for line in _TABLE.strip().splitlines()[1:] if line]

_NUMBERS = {"walk_in": 12, "walk_in_here": 12, "witness": 8, "nobody": 99}

_WHY = "Trưởng đoàn đang trên đường"


def _person_commands(person: str, number: int) -> tuple[c.Command, ...]:
    come = c.Scan(badge(number))
    walk_in = c.Enrol((delegate(12, Role.GUEST, walk_in=True),))
    commands: dict[str, tuple[c.Command, ...]] = {
        "present": (come,),
        "left": (come, c.Leave(number)),
        "back": (come, c.Leave(number), come),
        "came_late": (c.GoTo("khai-mac"), come),
        "late_left": (c.GoTo("khai-mac"), come, c.Leave(number)),
        "excused": (c.Excuse(number, _WHY),),
        "absent": (c.NoShow(number),),
        "substituted": (c.StandIn(number, 2),),
        "cancelled": (c.CancelDelegate(number),),
        "walk_in": (walk_in,),
        "walk_in_here": (walk_in, c.Scan(badge(12))),
    }
    return commands.get(person, ())


def _signing_commands(signing: str) -> tuple[c.Command, ...]:
    # Once for the witnesses, once for the signatory: neither need be here.
    call = (c.Call("khoi-a", _WHY), c.Call("khoi-a", _WHY))
    instead = c.Substitute("khoi-a", 2)
    commands: dict[str, tuple[c.Command, ...]] = {
        "waiting": (),
        "called": call,
        "called_past": (*call, c.GoTo("be-mac")),
        "requeued": (*call, c.Requeue("khoi-a")),
        "postponed": (*call, c.Postpone("khoi-a", _WHY)),
        "postponed_past": (*call, c.Postpone("khoi-a", _WHY), c.GoTo("be-mac")),
        "given_up": (*call, c.Absent("khoi-a", _WHY)),
        "declined": (*call, c.Decline("khoi-a", _WHY)),
        "signed": (*call, c.Sign("khoi-a", reason=_WHY)),
        "replaced": (instead,),
        "replaced_called": (instead, *call),
        "replaced_signed": (instead, *call, c.Sign("khoi-a", reason=_WHY)),
    }
    return (c.GoTo("ky-ket"), *commands[signing]) if signing != "-" else ()


def _scanned(kind: str, number: int) -> Badge | BadgeFault:
    match kind:
        case "misread" | "forged" | "other_ceremony" | "foreign" | "unmatched":
            return BadgeFault(kind)
        case "spare" | "older_spare":
            return badge(number, kind=BadgeKind.SPARE)
        case "bloc":
            return badge(number, kind=BadgeKind.BLOC)
        case "command":
            return badge(number, kind=BadgeKind.COMMAND)
        case "newest" | "newer":
            return badge(number, reissue=1)
    return badge(number)


def _prepared(case: _Case) -> Hall:
    """A hall in the situation of a case, its clock where the scan comes."""
    hall = Hall()
    number = _NUMBERS.get(case.person, 1)
    if case.life != "prepared":
        hall.open()
    hall.now = at("08:30" if case.clock in ("late", "delayed") else "07:50")
    hall.do(*_person_commands(case.person, number))
    if case.badge in ("older", "newest", "older_spare") and case.person != "cancelled":
        hall.do(c.Reissue(number))
    if case.clock in ("late", "ahead"):
        hall.do(*([c.GoTo("khai-mac")] if case.life == "open" and case.signing == "-" else []))
    hall.do(*_signing_commands(case.signing))
    if case.life == "closed":
        hall.do(c.Close(_WHY))
    return hall


@pytest.mark.parametrize("case", _CASES, ids=["-".join(case) for case in _CASES])
def test_a_scan_gets_its_answer(case: _Case) -> None:
    hall = _prepared(case)
    number = _NUMBERS.get(case.person, 1)
    before = hall.presence(number)
    outcome, _, late = case.answer.partition("+")

    answer = hall.give(c.Scan(_scanned(case.badge, number)))

    if case.life != "open":
        assert isinstance(answer, Refusal)
        assert answer.key == f"scan.{outcome}"
        return
    assert isinstance(answer, tuple)
    (fact,) = answer
    if ScanOutcome(outcome).arrives:
        assert fact.event == e.Arrived(number, ScanOutcome(outcome), CheckInMeans.SCAN, bool(late))
        assert hall.presence(number).state is PresenceState.PRESENT
    else:
        assert isinstance(fact.event, e.ScanRefused)
        assert fact.event.outcome == outcome
        assert hall.presence(number) == before


def test_the_table_holds_every_outcome_and_no_case_twice() -> None:
    answers = {case.answer.partition("+")[0] for case in _CASES}

    assert answers == {str(outcome) for outcome in ScanOutcome}
    assert len({case[:-1] for case in _CASES}) == len(_CASES) >= 70


def test_a_repeated_scan_changes_nothing_and_the_first_arrival_stands() -> None:
    hall = Hall().open(1)
    first = hall.presence(1).arrival

    for _ in range(3):
        hall.do(c.Scan(badge(1)))

    assert hall.presence(1).arrival == first
    assert hall.state.attendance.total.present == 1


def test_who_came_in_time_and_returns_after_the_beginning_is_not_late() -> None:
    hall = Hall().open(1)
    hall.do(c.Leave(1), c.GoTo("khai-mac"))
    hall.now = at("08:30")

    hall.do(c.Scan(badge(1)))

    assert hall.state.attendance.total.late == 0
    assert hall.presence(1).arrival is not None


@pytest.mark.parametrize(
    ("number", "means"), [(1, CheckInMeans.NUMBER), (10, CheckInMeans.SEARCH), (8, CheckInMeans.NUMBER)]
)
def test_a_check_in_without_a_badge_is_a_scan_of_the_newest_badge(number: int, means: CheckInMeans) -> None:
    hall = Hall().open()
    hall.do(c.Reissue(number))

    assert hall.do(c.CheckIn(number, means)) == (e.Arrived(number, ScanOutcome.WELCOME, means),)


@pytest.mark.parametrize(("number", "key"), [(0, "unknown"), (12, "unknown"), (99999, "unknown"), (2, "cancelled")])
def test_a_check_in_without_a_badge_is_refused_like_a_scan(number: int, key: str) -> None:
    hall = Hall().open()
    hall.do(c.CancelDelegate(2))

    assert hall.refuse(c.CheckIn(number)) == Refusal(f"scan.{key}", {"number": number})


def test_a_second_check_in_tells_when_and_where_the_first_was() -> None:
    hall = Hall().open(1)
    arrival = hall.presence(1).arrival
    assert arrival is not None

    refusal = hall.refuse(c.CheckIn(1))

    assert refusal == Refusal("scan.already_here", {"number": 1, "at": arrival.at, "desk": "A"})
