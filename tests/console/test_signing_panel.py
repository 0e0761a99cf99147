"""The signing panel lets bloc and signer be read before anything else, however narrow it is."""

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
from giaouoc_tui.console.operation import Operation
from giaouoc_tui.console.panels.signing import paint_signing
from giaouoc_tui.console.view import View
from giaouoc_tui.locale import Say
from tests.ceremony import carry_out, folder_with
from tests.morning import STARTS, creating

_NAMES = ("Khối các phường", "Khối phòng, ban chuyên môn", "Khối nội chính và ngành dọc", "Khối Trung học cơ sở")
_SIGNERS = ("Phạm Ngọc Long", "Trịnh Công Bình", "Lương Thanh Oanh", "Đào Thị Hằng")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[CeremonyFolder]:
    """Four blocs with long names, three at the table together; the doors are open and nobody is on the list."""
    blocs = tuple(Bloc(f"b{n}", name, (Unit(f"u{n}", f"Đơn vị {n}"),)) for n, name in enumerate(_NAMES, 1))
    slots = plan_slots(SigningMode.BLOC_REPRESENTATIVES, blocs, per_round=3)
    with folder_with(tmp_path / "lễ", [], replace(creating(), blocs=blocs, slots=slots, witnesses=())) as folder:
        yield folder


def told(folder: CeremonyFolder, width: int, height: int) -> str:
    """The panel as text; no line is wider than the panel, and there are no more than fit."""
    painted = paint_signing(View(Operation(folder), STARTS, Say()), width, height)
    lines = ["".join(text for text, _ in line) for line in painted.lines]
    assert len(lines) <= height
    assert all(cell_len(line) <= width for line in lines)
    return "\n".join(lines)


@pytest.mark.parametrize(("width", "height"), [(38, 7), (57, 11), (68, 20)])
def test_who_is_at_the_table_can_be_read(folder: CeremonyFolder, width: int, height: int) -> None:
    people = [Newcomer(name, "Trưởng", Role.BLOC_LEADER, bloc=f"b{n}") for n, name in enumerate(_SIGNERS, 1)]
    folder.enrol(people, STARTS)
    carry_out(folder, c.Open(), *(c.CheckIn(number) for number in range(1, 5)), c.GoTo("i4"), c.GoOn(), c.GoOn())

    board = told(folder, width, height)

    for name, signer in zip(_NAMES[:3], _SIGNERS[:3], strict=True):
        assert name in board
        assert f"TM. {signer}" in board


def test_a_bloc_for_which_nobody_is_named_has_the_room_of_the_name(folder: CeremonyFolder) -> None:
    carry_out(folder, c.Open())

    assert told(folder, 57, 8).count("CHƯA CỬ AI") == 4
    assert all(name in told(folder, 57, 8) for name in _NAMES)
