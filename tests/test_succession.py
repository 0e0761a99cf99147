"""Districts ended on 30 June 2025: last year's ceremony is carried over to whoever took over."""

from __future__ import annotations

import tomllib
from datetime import date, datetime

import pytest

from giaouoc import Bloc, BlocTerm, Unit, pack_from_data
from giaouoc.last_year import CopiedCeremony, CopyWarning, CopyWarningKind, copy_last_year
from giaouoc.plugins.asking import LoadedPack, Plugins
from giaouoc.prepare import create_command
from giaouoc.store.chain import VIETNAM_TIME
from giaouoc.succession import Ended, Successors, carried_over, known_units, succession_fault, undecided
from tests.ceremony import Hall

LAST_DAY = date(2025, 6, 30)
HEIRS = ("Phường Ngô Quyền", "Phường Gia Viên")

DISTRICT = """
id = "quan"
name = "Quận Đông"
version = "1"
locality = { id = "quan-dong", name = "Quận Đông", level = "Quận", valid_to = 2025-06-30, successors = ["Phường Đông"] }

[[templates]]
id = "le"
title = "Lễ ký kết của {{ locality }} năm {{ year }}"
locality = "Quận Đông"
organiser = "UBND quận Đông"
year = 2025
agenda = [{ id = "ky", kind = "signing", title = "Ký kết" }]
pledge = { title = "Giao ước năm {{ year }}", articles = [{ text = "Giữ phố sạch." }] }
"""


def copied_in_2026(pack: LoadedPack, year: int, successors: Successors | None = None) -> CopiedCeremony:
    """A ceremony of a pack's first template, and the one that is made after it in January 2026."""
    starts = datetime(year, 1, 6, 8, tzinfo=VIETNAM_TIME)
    create = create_command(pack.pack.templates[0], pack=pack, year=year, starts_at=starts, event_no=1)
    last_year = Hall(create, enrolled=False).state
    new_start = datetime(2026, 1, 6, 8, tzinfo=VIETNAM_TIME)
    return copy_last_year(last_year, year=2026, starts_at=new_start, event_no=2, packs=[pack], successors=successors)


@pytest.fixture(scope="module")
def ngo_quyen() -> LoadedPack:
    found = Plugins.installed(bundled_only=True).pack("ngo-quyen")
    assert found
    return found


def test_an_only_successor_takes_over() -> None:
    pack = pack_from_data(tomllib.loads(DISTRICT))
    copied = copied_in_2026(LoadedPack(pack, "quan", "", "", bundled=False), 2025)

    assert copied.create.setup.locality == "Phường Đông"
    assert copied.create.setup.title == "Lễ ký kết của Phường Đông năm 2026"
    assert CopyWarning(CopyWarningKind.LOCALITY_ENDED, "Quận Đông", ("Phường Đông",)) in copied.warnings
    assert CopyWarning(CopyWarningKind.NAMES_OLD_LOCALITY, "organiser", ("Phường Đông",)) in copied.warnings
    assert "title" not in {one.where for one in copied.warnings}


def test_of_several_successors_one_is_named(ngo_quyen: LoadedPack) -> None:
    undecided = copied_in_2026(ngo_quyen, 2017)
    decided = copied_in_2026(ngo_quyen, 2017, {"Quận Ngô Quyền": ("Phường Gia Viên",)})

    assert undecided.create.setup.locality == "Quận Ngô Quyền, thành phố Hải Phòng"
    assert decided.create.setup.locality == "Phường Gia Viên, thành phố Hải Phòng"
    for copied, heirs in ((undecided, HEIRS), (decided, ("Phường Gia Viên",))):
        assert CopyWarning(CopyWarningKind.LOCALITY_ENDED, "Quận Ngô Quyền", heirs) in copied.warnings
        told = {one.where for one in copied.warnings if one.kind is CopyWarningKind.NAMES_OLD_LOCALITY}
        assert {"organiser", "pledge.issuers[3]", "pledge.preamble", "pledge.closing"} <= told
    with pytest.raises(ValueError, match="no_heir"):
        copied_in_2026(ngo_quyen, 2017, {"Quận Ngô Quyền": ("Phường Hồng Bàng",)})


def test_ended_units_make_way_for_their_successors() -> None:
    bloc = Bloc(
        "phuong",
        "Khối các phường",
        units=(
            Unit("a", "Phường A", valid_to=LAST_DAY, successors=("Phường C", "Phường D")),
            Unit("b", "Phường B", valid_to=LAST_DAY, successors=("Phường D",)),
            Unit("c", "Phường C"),
            Unit("e", "Phường E", valid_to=LAST_DAY),
        ),
        terms=(BlocTerm(2024, "a"), BlocTerm(2026, "b"), BlocTerm(2027, "c")),
    )

    before, nothing = carried_over((bloc,), LAST_DAY, {})
    (after,), ended = carried_over((bloc,), date(2025, 7, 1), {})

    assert (before, nothing) == ((bloc,), ())
    assert [unit.name for unit in after.units] == ["Phường D", "Phường C", "Phường E"]
    assert [unit.id for unit in after.units] == ["phuong-d", "c", "e"]
    assert after.terms == (BlocTerm(2024, "a"), BlocTerm(2027, "c"))
    assert ended == (
        Ended("Phường A", ("Phường C", "Phường D")),
        Ended("Phường B", ("Phường D",)),
        Ended("Phường E", ()),
    )


def test_what_a_newer_pack_knows_of_a_unit_counts() -> None:
    recorded = Bloc("phuong", "Khối các phường", units=(Unit("a", "Phường A"),))
    newer = Bloc("phuong", "Khối", units=(Unit("a", "Phường A", valid_to=LAST_DAY, successors=("Phường B",)),))

    (after,), _ = carried_over((recorded,), date(2026, 1, 1), known_units((recorded,), (newer,)))

    assert [unit.name for unit in after.units] == ["Phường B"]


ENDED = (
    Ended("Quận Đông", HEIRS, locality=True),
    Ended("Phường A", ("Phường C", "Phường D")),
    Ended("Phường B", ("Phường D",)),
    Ended("Phường E", ()),
)


def test_what_has_not_one_successor_is_for_people_to_decide() -> None:
    decided = {"Quận Đông": HEIRS[:1], "Phường A": ("Phường A",), "Phường E": ("Phường Mới",)}

    assert [one.name for one in undecided(ENDED)] == ["Quận Đông", "Phường A", "Phường E"]
    assert undecided(ENDED, decided) == ()


@pytest.mark.parametrize(
    ("decided", "fault"),
    [
        ({"Quận Đông": ("Phường Ngô Quyền",), "Phường E": ("Phường Mới",)}, None),
        ({"Phường A": ("Phường C", "Phường D")}, None),
        ({"Quận Đông": HEIRS}, "succession.one_locality"),
        ({"Phường A": ("Phường X",)}, "succession.no_heir"),
        ({"Phường Z": ("Phường X",)}, "succession.not_ended"),
    ],
)
def test_a_decision_that_cannot_stand_is_refused(decided: Successors, fault: str | None) -> None:
    refusal = succession_fault(ENDED, decided)

    assert (refusal.key if refusal else None) == fault


def test_a_decision_about_a_unit_is_carried_out() -> None:
    units = (
        Unit("a", "Phường A", valid_to=LAST_DAY, successors=("Phường C", "Phường D")),
        Unit("b", "Phường B", valid_to=LAST_DAY),
        Unit("e", "Phường E", valid_to=LAST_DAY, successors=("Phường C",)),
    )
    decided = {"Phường A": ("Phường D",), "Phường B": ("Phường Mới",), "Phường E": ("Phường E",)}

    (after,), _ = carried_over((Bloc("phuong", "Khối", units=units),), date(2026, 1, 1), {}, decided)

    assert [unit.name for unit in after.units] == ["Phường D", "Phường Mới", "Phường E"]
