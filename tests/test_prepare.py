"""Preparing a ceremony from a pack or from last year's, and the made-up people in it."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from giaouoc.attendance import Delegate, Role
from giaouoc.commands import Command, Create, Enrol, Move, RevisePledge
from giaouoc.last_year import CopyWarning, CopyWarningKind, copy_last_year
from giaouoc.packs.pack import CeremonyTemplate
from giaouoc.plugins.asking import LoadedPack, Plugins
from giaouoc.prepare import create_command, next_start
from giaouoc.sample import sample_newcomers
from giaouoc.signing import SigningMode, plan_slots
from giaouoc.state import State
from giaouoc.store.chain import VIETNAM_TIME
from tests.ceremony import Hall

STARTS = datetime(2017, 1, 4, 7, 30, tzinfo=VIETNAM_TIME)
NEXT_YEAR = datetime(2018, 1, 3, 8, 0, tzinfo=VIETNAM_TIME)


@pytest.fixture(scope="module")
def pack() -> LoadedPack:
    found = Plugins.installed(bundled_only=True).pack("ngo-quyen")
    assert found
    return found


@pytest.fixture(scope="module")
def template(pack: LoadedPack) -> CeremonyTemplate:
    return pack.pack.templates[0]


@pytest.fixture(scope="module")
def create(pack: LoadedPack, template: CeremonyTemplate) -> Create:
    return create_command(template, pack=pack, year=2017, starts_at=STARTS, event_no=4417)


def carried_out(create: Create, *commands: Command) -> State:
    """The state of a ceremony after these commands, each of which is accepted."""
    hall = Hall(create, enrolled=False)
    hall.do(*commands)
    return hall.state


def test_a_template_becomes_a_ceremony(create: Create) -> None:
    assert create.setup.title == "Lễ ký kết Giao ước thi đua năm 2017"
    assert (create.setup.pack.name, create.setup.pack.version) == ("ngo-quyen", "2.0")
    assert [slot.round for slot in create.slots] == [1, 1, 2, 2, 3, 3, 4, 4]
    assert carried_out(create).agenda.projected_end(STARTS) == STARTS + timedelta(hours=2, minutes=10)


def test_the_digest_tells_content_apart_and_nothing_else(pack: LoadedPack, template: CeremonyTemplate) -> None:
    def digest(template: CeremonyTemplate, event_no: int = 1) -> str:
        made = create_command(template, pack=pack, year=2017, starts_at=STARTS, event_no=event_no)
        return made.setup.pack.digest

    other_text = replace(template, pledge=replace(template.pledge, closing="Khác./."))

    assert digest(template, 1) == digest(template, 2)
    assert digest(template) != digest(other_text)


@pytest.mark.parametrize(
    ("now", "start"),
    [
        ("2026-11-21T06:00:00.5+07:00", "2026-11-21T07:30:00+07:00"),
        ("2026-11-21T07:30:00+07:00", "2026-11-21T07:30:00+07:00"),
        ("2026-12-31T07:31:00+07:00", "2027-01-01T07:30:00+07:00"),
    ],
)
def test_a_ceremony_starts_at_the_template_s_time_when_it_comes_next(
    template: CeremonyTemplate, now: str, start: str
) -> None:
    assert next_start(template, datetime.fromisoformat(now)) == datetime.fromisoformat(start)


def test_last_year_s_ceremony_is_written_for_the_new_year(create: Create, pack: LoadedPack) -> None:
    last_year = carried_out(create, Move("chi-dao", after="phat-dong"))

    copied = copy_last_year(last_year, year=2018, starts_at=NEXT_YEAR, event_no=5, packs=[pack])

    new = copied.create
    assert new.setup.title == "Lễ ký kết Giao ước thi đua năm 2018"
    assert (new.setup.year, new.setup.starts_at, new.setup.event_no) == (2018, NEXT_YEAR, 5)
    assert new.pledge == pack.pack.templates[0].render(2018).pledge
    titles = {item.id: item.title for item in new.agenda}
    assert titles["bao-cao"] == "Báo cáo tổng kết công tác thi đua, khen thưởng năm 2017"
    assert list(titles).index("chi-dao") == list(titles).index("phat-dong") + 1
    assert (new.blocs, new.witnesses, new.mode, new.slots) == (
        create.blocs,
        create.witnesses,
        create.mode,
        create.slots,
    )
    assert new.report_rounds[0].due == date(2018, 6, 30)
    assert new.setup.pack.digest != create.setup.pack.digest
    assert Counter(warning.kind for warning in copied.warnings) == {
        CopyWarningKind.UNSUITED_YEAR: 1,
        CopyWarningKind.LEADER_UNKNOWN: 8,
    }


def test_a_text_that_the_pack_did_not_write_is_carried_as_it_is_and_told(create: Create, pack: LoadedPack) -> None:
    own = replace(create.pledge.articles[0], text="Riêng năm 2017, toàn quận trồng 2018 cây.")
    revised = replace(create.pledge, articles=(own, *create.pledge.articles[1:]))
    last_year = carried_out(create, RevisePledge(revised))

    copied = copy_last_year(last_year, year=2018, starts_at=NEXT_YEAR, event_no=5, packs=[pack])

    assert copied.create.pledge.articles[0] == own
    assert "năm 2018 với nhiều niềm vui" in copied.create.pledge.closing
    told = [warning.where for warning in copied.warnings if warning.kind is CopyWarningKind.NAMES_OLD_YEAR]
    assert told == ["pledge.articles[0].text"]


def test_without_its_pack_every_text_that_names_an_old_year_is_told(create: Create) -> None:
    copied = copy_last_year(carried_out(create), year=2018, starts_at=NEXT_YEAR, event_no=5)

    assert copied.create.pledge.articles == create.pledge.articles
    assert copied.create.pledge.year == 2018
    assert copied.warnings[0] == CopyWarning(CopyWarningKind.PLEDGE_KEPT, "ngo-quyen")
    told = {warning.where for warning in copied.warnings if warning.kind is CopyWarningKind.NAMES_OLD_YEAR}
    assert {"title", "agenda[4].title", "pledge.title", "pledge.preamble", "pledge.closing"} <= told
    assert "pledge.source" not in told


def test_an_empty_record_cannot_be_copied() -> None:
    with pytest.raises(ValueError, match="no ceremony"):
        copy_last_year(State(), year=2018, starts_at=NEXT_YEAR, event_no=5)


def enrolled(create: Create, count: int = 120) -> State:
    delegates = tuple(
        Delegate(number, one.role, commitment="", bloc=one.bloc, unit=one.unit)
        for number, one in enumerate(sample_newcomers(create, count), 1)
    )
    return carried_out(create, Enrol(delegates))


def test_among_the_made_up_people_is_everybody_a_ceremony_needs(create: Create) -> None:
    people = sample_newcomers(create)
    roles = Counter(one.role for one in people)

    assert len(people) == 120
    assert roles[Role.BLOC_LEADER] == roles[Role.BLOC_DEPUTY] == 8
    assert min(roles[role] for role in (Role.CHAIR, Role.CO_CHAIR, Role.MC, Role.SECRETARY, Role.GUEST)) >= 1
    assert {one.unit for one in people if one.role is Role.WITNESS} == {body.id for body in create.witnesses}
    assert {unit.id for bloc in create.blocs for unit in bloc.units} <= {one.unit for one in people}
    assert max(Counter(one.name for one in people).values()) > 1
    assert all(slot.signer for slot in enrolled(create).signing.slots)


@pytest.mark.parametrize("mode", [SigningMode.MEMBERS_ONE_TEXT, SigningMode.BILATERAL_SUPERIOR])
def test_a_signatory_is_found_for_every_unit_where_units_sign(create: Create, mode: SigningMode) -> None:
    by_unit = replace(create, mode=mode, slots=plan_slots(mode, create.blocs))

    assert all(slot.signer for slot in enrolled(by_unit).signing.slots)


def test_posts_fit_the_units_and_the_year_s_leaders(create: Create) -> None:
    posts = {(one.role, one.bloc): one.post for one in reversed(sample_newcomers(create))}

    assert posts[Role.CHAIR, ""] == "Chủ tịch Ủy ban nhân dân quận Ngô Quyền"
    assert posts[Role.WITNESS, ""] == "Giám đốc Sở Nội vụ"
    assert posts[Role.BLOC_LEADER, "phuong"] == "Chủ tịch UBND phường Cầu Đất"
    assert posts[Role.BLOC_LEADER, "phong-ban"] == "Trưởng phòng Nội vụ"
    assert posts[Role.BLOC_DEPUTY, "noi-chinh"] == "Chi cục trưởng Chi cục Thuế quận"
    assert posts[Role.BLOC_LEADER, "mam-non"] == "Hiệu trưởng Trường Mầm non số 3"


@given(count=st.integers(0, 400), seed=st.integers(0, 3))
def test_any_number_of_people_can_be_made_up_and_again_the_same(create: Create, count: int, seed: int) -> None:
    people = sample_newcomers(create, count, seed=seed)

    assert len(people) == count
    assert people == sample_newcomers(carried_out(create), count, seed=seed)
    assert all(one.name and one.post for one in people)
