"""A ceremony on disk with people of the test's choice, for the papers that are made from it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from giaouoc.attendance import Role
from giaouoc.folder import CeremonyFolder
from giaouoc.newcomers import Newcomer
from giaouoc.refusal import Refusal
from tests.rules.building import STARTS, creating

__all__ = ["hall_of", "member"]


def hall_of(path: Path, newcomers: Iterable[Newcomer]) -> CeremonyFolder:
    """The small ceremony of the rules' tests with these people on its list."""
    folder = CeremonyFolder.create(path / "ceremony", creating(), now=STARTS)
    assert not isinstance(folder.enrol(newcomers, STARTS, listed=True), Refusal)
    return folder


def member(name: str, post: str = "Chuyên viên", *, bloc: str = "khoi-a", number: int = 0, seat: str = "") -> Newcomer:
    """A member of a bloc, or a guest where the bloc is empty."""
    return Newcomer(name, post, Role.MEMBER if bloc else Role.GUEST, bloc=bloc, number=number, seat=seat)
