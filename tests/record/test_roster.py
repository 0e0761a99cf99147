"""The names that a console has at hand are those of the roster as it is on the disk."""

from __future__ import annotations

from pathlib import Path

from giaouoc.people import People, Person
from giaouoc.roster import Roster


def test_a_name_that_another_process_wrote_or_erased_is_known_at_the_next_question(tmp_path: Path) -> None:
    roster = Roster(People.create(tmp_path))
    elsewhere = People.open(tmp_path)
    elsewhere.add(1, "Đỗ Thị Hoa", "Bí thư xã Thái Học")

    assert roster.person(1) == Person(1, "Đỗ Thị Hoa", "Bí thư xã Thái Học")
    assert roster.persons() is roster.persons()

    elsewhere.erase(1)

    assert roster.person(1) is None
