"""Spare badges: given to a walk-in or to somebody on the list, and to one bearer only."""

from __future__ import annotations

import pytest

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.attendance import Role, ScanOutcome
from giaouoc.badges import BadgeKind
from giaouoc.presence import CheckInMeans
from giaouoc.printing import FIRST_SPARE, LAST_SPARE
from giaouoc.refusal import Refusal
from tests.ceremony import Hall, badge, delegate

SPARE = c.Scan(badge(FIRST_SPARE, kind=BadgeKind.SPARE))


def test_a_spare_badge_given_to_somebody_on_the_list_checks_that_person_in() -> None:
    hall = Hall().open()
    assert hall.do(SPARE) == (e.ScanRefused(ScanOutcome.SPARE_BADGE, FIRST_SPARE),)

    hall.do(c.GiveSpare(FIRST_SPARE, 2))

    assert hall.do(SPARE) == (e.Arrived(2, ScanOutcome.WELCOME, CheckInMeans.SCAN),)
    assert hall.do(SPARE) == (e.ScanRefused(ScanOutcome.ALREADY_HERE, 2),)


def test_a_spare_badge_given_to_a_walk_in_is_their_number() -> None:
    hall = Hall().open()
    hall.do(c.Enrol((delegate(FIRST_SPARE, Role.GUEST, walk_in=True),)))

    assert hall.do(SPARE) == (e.Arrived(FIRST_SPARE, ScanOutcome.WELCOME, CheckInMeans.SCAN),)
    assert hall.state.attendance.total.walk_ins == 1
    assert hall.refuse(c.GiveSpare(FIRST_SPARE, 2)) == Refusal("spare.given", {"badge": FIRST_SPARE, "number": 9001})


def test_a_spare_badge_has_one_bearer_until_it_is_taken_back() -> None:
    hall = Hall().open()
    hall.do(c.GiveSpare(FIRST_SPARE, 2))
    taken = Refusal("spare.given", {"badge": FIRST_SPARE, "number": 2})

    assert hall.do(c.GiveSpare(FIRST_SPARE, 2)) == ()
    assert hall.refuse(c.GiveSpare(FIRST_SPARE, 3)) == taken
    assert hall.refuse(c.Enrol((delegate(FIRST_SPARE, Role.GUEST, walk_in=True),))) == taken

    hall.do(c.Undo())
    assert hall.do(SPARE) == (e.ScanRefused(ScanOutcome.SPARE_BADGE, FIRST_SPARE),)
    hall.do(c.GiveSpare(FIRST_SPARE, 3))
    assert hall.state.attendance.spares[FIRST_SPARE] == 3


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (c.GiveSpare(FIRST_SPARE - 1, 2), "spare.none"),
        (c.GiveSpare(LAST_SPARE + 1, 2), "spare.none"),
        (c.GiveSpare(FIRST_SPARE, 99), "attendance.no_number"),
    ],
)
def test_what_cannot_be_given_is_refused(command: c.Command, key: str) -> None:
    assert Hall().open().refuse(command).key == key
