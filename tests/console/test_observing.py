"""Plugins that observe are told what the console recorded, and cost it nothing when they fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.console.at_work import Desk, at_work
from tests.morning import morning
from tests.plugins.strangers import installer

_OBSERVER = """
from pathlib import Path
from giaouoc import hookimpl
from giaouoc.events import kind_of

@hookimpl
def giaouoc_observe(fact):
    with Path({file!r}).open("a", encoding="utf-8") as file:
        file.write(kind_of(fact.event) + "\\n")
"""


async def observers_loaded(desk: Desk) -> None:
    operation = desk.app.operation
    assert operation is not None
    await desk.wait_for(lambda: operation.observers is not None)


async def test_facts_are_told_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = tmp_path / "told.txt"
    (tmp_path / "site").mkdir()
    installer(tmp_path / "site", monkeypatch)(_OBSERVER.format(file=str(told)))

    async with at_work(morning(tmp_path / "le")) as desk:
        await observers_loaded(desk)
        await desk.press("space")
        await desk.scan(1)

    kinds = told.read_text("utf-8").split()
    assert kinds[0] == "ceremony.opened"
    assert kinds[-1] == "delegate.arrived"


async def test_one_that_fails_is_told_to_the_operator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "site").mkdir()
    name = installer(tmp_path / "site", monkeypatch)(
        "from giaouoc import hookimpl\n@hookimpl\ndef giaouoc_observe(fact): raise OSError('mất mạng')"
    )

    async with at_work(morning(tmp_path / "le")) as desk:
        await observers_loaded(desk)
        await desk.press("space")
        await desk.wait_for(lambda: name in desk.screen)
        await desk.scan(1)

        assert desk.state.attendance.total.present == 1
