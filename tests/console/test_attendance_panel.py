"""The attendance panel uses its room: blocs told apart, then who is needed, then which units are not complete."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from rich.cells import cell_len

from giaouoc import commands as c
from giaouoc.attendance import Role
from giaouoc.folder import CeremonyFolder
from giaouoc.newcomers import Newcomer
from giaouoc.signing import Bloc, SigningMode, Unit, plan_slots
from giaouoc_tui.console.lines import clip_middle
from giaouoc_tui.console.operation import Operation
from giaouoc_tui.console.panels.attendance import paint_attendance
from giaouoc_tui.console.view import View
from giaouoc_tui.locale import Say
from tests.morning import STARTS, creating

BLOCS = tuple(
    Bloc(f"b{n}", f"Khối thi đua các cơ quan, đơn vị số {n}", (Unit(f"u{n}", f"Phường {n}"),)) for n in range(1, 13)
)


@pytest.fixture
def view(tmp_path: Path) -> Iterator[View]:
    """A hall of twelve blocs of two people each, where of the first nobody and of the second one has come."""
    slots = plan_slots(SigningMode.BLOC_REPRESENTATIVES, BLOCS)
    create = replace(creating(), blocs=BLOCS, slots=slots)
    with CeremonyFolder.create(tmp_path / "le", create, now=STARTS) as folder:
        roles = (Role.BLOC_LEADER, Role.MEMBER)
        people = [(bloc, role) for bloc in BLOCS for role in roles]
        folder.enrol(
            [Newcomer(f"Người {bloc.id}", "Chủ tịch", role, bloc.id, bloc.units[0].id) for bloc, role in people], STARTS
        )
        folder.do(c.Open(), STARTS)
        for number in range(4, 25):
            folder.do(c.CheckIn(number), STARTS)
        yield View(Operation(folder), STARTS, Say())


def told(view: View, width: int, height: int) -> list[str]:
    """The panel as text; no line is wider than the panel, and there are no more than fit."""
    lines = ["".join(text for text, _ in line) for line in paint_attendance(view, width, height).lines]
    assert len(lines) <= height
    assert all(cell_len(line) <= width for line in lines)
    return lines


@pytest.mark.parametrize("width", [38, 57, 80])
def test_blocs_that_are_called_alike_are_told_apart(view: View, width: int) -> None:
    lines = told(view, width, 40)
    for number in range(1, 13):
        assert any(f"số {number} " in line for line in lines), number


def test_below_the_blocs_stand_the_needed_and_the_units_nobody_has_come_from(view: View) -> None:
    text = "\n".join(told(view, 57, 40))
    needed, units = text.index("Cần có mặt, chưa đến: 2"), text.index("Đơn vị còn thiếu người: 2")
    assert text.index("phút này 21") < needed < units < text.index("○ Phường 1 ") < text.index("· Phường 2 ")


def test_what_there_is_no_room_for_is_summed_up(view: View) -> None:
    assert "… và 8 khối nữa" in told(view, 38, 7)[-1]
    assert len(told(view, 12, 3)) == 3


def test_a_name_loses_its_middle_and_keeps_its_number() -> None:
    assert clip_middle("Khối thi đua các cơ quan, đơn vị số 12", 24) == "Khối thi đua cá…vị số 12"
    assert clip_middle("Khối Mầm non", 12) == "Khối Mầm non"
