"""Names are kept so long and no longer, and nothing goes without being asked for."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaouoc import commands as c
from giaouoc.retention import months_later, retention_of
from tests.ceremony import Hall
from tests.cli.conftest import closed, giaouoc, opened, prepared  # noqa: F401 - fixtures
from tests.cli.shell import Shell


def test_two_years_after_the_review_unless_somebody_says_otherwise() -> None:
    hall = Hall()
    assert retention_of(hall.state) == (date(2017, 12, 15), date(2019, 12, 15), False, False)

    hall.do(c.SetRetention(date(2018, 6, 30), "theo quy chế"))

    assert retention_of(hall.state) == (date(2017, 12, 15), date(2018, 6, 30), True, False)
    assert hall.refuse(c.SetRetention(date(2016, 1, 1))).key == "retention.before_ceremony"


def test_it_can_be_set_after_the_closing() -> None:
    hall = Hall().open(1, 2)
    hall.do(c.Close("ký sau"), c.SetRetention(date(2018, 6, 30)))

    assert retention_of(hall.state).until == date(2018, 6, 30)


@pytest.mark.parametrize(("today", "due"), [(date(2019, 12, 15), ()), (date(2019, 12, 16), (1, 2, 3))])
def test_names_go_after_the_last_day(today: date, due: tuple[int, ...]) -> None:
    hall = Hall().open()
    hall.do(c.Close("không ký"))

    assert retention_of(hall.state).due([3, 1, 2], today) == due


def test_a_ceremony_that_is_not_closed_needs_its_names_however_late_it_is() -> None:
    for hall in (Hall(), Hall().open(1, 2)):
        assert retention_of(hall.state).due([1, 2], date(2199, 1, 1)) == ()


def test_the_years_count_from_the_day_it_was_really_held() -> None:
    hall = Hall()
    hall.now = hall.now.replace(year=2026, month=11, day=20)
    hall.open(1, 2)

    assert retention_of(hall.state).review == date(2026, 12, 31), "the report rounds of 2017 were over by then"
    assert retention_of(hall.state).until == date(2028, 12, 31)
    assert hall.refuse(c.SetRetention(date(2026, 11, 19))).key == "retention.before_ceremony"


@given(st.dates(date(1990, 1, 1), date(2200, 1, 1)), st.integers(0, 600))
def test_months_are_months(day: date, months: int) -> None:
    later = months_later(day, months)

    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(days=1)).day == 1)


# -- the command --------------------------------------------------------------------------------


def test_a_dry_run_erases_nobody(giaouoc: Shell, closed: Path) -> None:  # noqa: F811
    names = [row["name"] for row in giaouoc("people", closed, "list", "--json").data["people"]]

    told = giaouoc("people", closed, "retention", "--json").data
    shown = giaouoc("people", closed, "retention")

    assert told["until"] < date.today().isoformat(), "the demonstration is of 2017"
    assert len(told["due"]) == told["named"] == len(names)
    assert names[0] in shown.out
    assert "--apply" in shown.out
    assert [row["name"] for row in giaouoc("people", closed, "list", "--json").data["people"]] == names


def test_applied_the_names_are_in_no_file(giaouoc: Shell, closed: Path) -> None:  # noqa: F811
    names = [row["name"] for row in giaouoc("people", closed, "list", "--json").data["people"]]
    (closed / "papers").mkdir(exist_ok=True)
    minutes = closed / "papers" / "biên bản.md"
    assert giaouoc("minutes", closed, "-o", minutes).code == 0

    told = giaouoc("people", closed, "retention", "--apply", "--json").data

    assert len(told["erased"]) == len(names)
    assert told["still_named_in"] == [str(minutes)], "papers are somebody's work: told, not deleted"
    minutes.unlink()
    left = [
        file.name
        for file in closed.rglob("*")
        if file.is_file() and any(name.encode() in file.read_bytes() for name in names)
    ]
    assert left == []
    assert giaouoc("verify", closed).code == 0
    assert "Không còn họ tên nào" in giaouoc("people", closed, "retention").out


def test_while_it_is_prepared_or_runs_nobody_is_erased(giaouoc: Shell, opened: Path) -> None:  # noqa: F811
    refused = giaouoc("people", opened, "retention", "--set", date.today().isoformat(), "--apply", "--yes")

    assert refused.code == 1
    assert "khi đã bế mạc" in refused.err
    assert giaouoc("people", opened, "list", "--json").data["people"][0]["name"]
    assert "chưa bế mạc" in giaouoc("people", opened, "retention").out


def test_before_the_day_nothing_can_be_applied(giaouoc: Shell, closed: Path) -> None:  # noqa: F811
    assert giaouoc("people", closed, "retention", "--set", "31/12/2199", "--reason", "quy chế").code == 0

    refused = giaouoc("people", closed, "retention", "--apply")

    assert refused.code == 1
    assert "ngày 31 tháng 12 năm 2199" in refused.err
    assert giaouoc("people", closed, "list", "--json").data["people"][0]["name"]


@pytest.mark.parametrize("given_day", ["31/02/2030", "mai", "2030", "1/1/1"])
def test_a_day_that_is_none_is_refused(giaouoc: Shell, prepared: Path, given_day: str) -> None:  # noqa: F811
    refused = giaouoc("people", prepared, "retention", "--set", given_day)

    assert refused.code == 2
    assert given_day in refused.err
    assert not giaouoc("people", prepared, "retention", "--json").data["chosen"]


def test_months_count_from_the_review(giaouoc: Shell, prepared: Path) -> None:  # noqa: F811
    told = giaouoc("people", prepared, "retention", "--months", "6", "--json").data
    again = giaouoc("people", prepared, "retention", "--json").data

    assert told["until"] == again["until"] == months_later(date.fromisoformat(told["review"]), 6).isoformat()
    assert again["chosen"]
