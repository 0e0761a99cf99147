"""A plugin that knows the rules of precedence is asked beside the console, and what it says is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from giaouoc.commands import ReorderSlot
from tests.console.at_work import at_work
from tests.morning import morning
from tests.plugins.strangers import installer

LAST_FIRST = """
from giaouoc import OrderKind, OrderRemark, hookimpl

@hookimpl
def giaouoc_check_order(kind, places):
    if kind is OrderKind.SIGNING and places[0].id == "b4":
        yield OrderRemark("b4", "khối doanh nghiệp ký sau cùng")
"""


@pytest.fixture(autouse=True)
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plugin by whose rule one bloc may not be the first to sign."""
    installer(tmp_path, monkeypatch)(LAST_FIRST)


async def test_in_a_prepared_ceremony_it_stands_on_the_checklist(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le"), size=(200, 60)) as desk:
        await desk.wait_for(lambda: desk.app.operation is not None and desk.app.operation.orders is not None)
        assert "Thứ bậc" not in desk.screen
        desk.app.give(ReorderSlot("b4"))
        await desk.wait_for(lambda: "Khối doanh nghiệp: khối" in desk.screen)
        desk.app.give(ReorderSlot("b4", "b3"))
        await desk.wait_for(lambda: "Thứ bậc" not in desk.screen)


async def test_in_a_running_ceremony_it_is_told_behind_the_answer(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(1,)), size=(200, 60)) as desk:
        await desk.wait_for(lambda: desk.app.operation is not None and desk.app.operation.orders is not None)
        desk.app.give(ReorderSlot("b4"))
        await desk.wait_for(lambda: "Thứ bậc (Khối doanh nghiệp): khối doanh nghiệp ký sau cùng" in desk.screen)
