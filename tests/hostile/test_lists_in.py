"""Hostile cells in the lists that offices send: refused or shown, stored clean, and never a formula on the way out."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import msgspec
import pytest
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from giaouoc.folder import CeremonyFolder
from giaouoc.lists import ListRefused, plan_import, read_list
from giaouoc_tui.importing.app import ImportApp
from giaouoc_tui.importing.look import Choices
from giaouoc_tui.importing.screen import ImportScreen
from giaouoc_tui.locale import Say
from giaouoc_tui.widgets.rows import RowList
from tests.ceremony import creating
from tests.cli.conftest import giaouoc  # noqa: F401 - fixture
from tests.cli.shell import Shell
from tests.hostile.looking import assert_screen_harmless
from tests.hostile.payloads import PAYLOADS, unseen
from tests.lists.making import Cells, workbook
from tests.widgets.typing_bursts import until

HEADING = ("Họ và tên", "Chức vụ", "Đơn vị", "Khối", "Vai trò", "Chỗ ngồi", "Ghi chú")


def _rows(payloads: list[str]) -> Iterator[Cells]:
    """Each text as a name, and in every other cell of somebody with a name; one more as a heading."""
    yield (*HEADING, payloads[0])
    for payload in payloads:
        yield (payload, "Chủ tịch", "", "", "", "", "")
        yield ("Nguyễn Văn An", *[payload] * 7)


def _text_file() -> bytes:
    file = StringIO(newline="")
    csv.writer(file).writerows(_rows([text for text in PAYLOADS.values() if "\0" not in text]))
    return file.getvalue().encode()


def _workbook() -> bytes:
    return workbook(_rows([text for text in PAYLOADS.values() if not ILLEGAL_CHARACTERS_RE.search(text)]))


@pytest.fixture
def ceremony(tmp_path: Path) -> Path:
    """A prepared ceremony without delegates."""
    CeremonyFolder.create(tmp_path / "le", creating()).close()
    return tmp_path / "le"


@pytest.mark.parametrize("data", [_text_file(), _workbook()], ids=["csv", "xlsx"])
def test_a_plan_is_text(ceremony: Path, data: bytes) -> None:
    with CeremonyFolder.open(ceremony) as folder:
        plan = plan_import(read_list(data), folder.state, folder.persons())
    assert len(plan.problems) + len(plan.newcomers) > len(PAYLOADS)
    for text in _texts(msgspec.to_builtins(plan)):
        assert unseen(text) == set()
    for addition in plan.newcomers:
        assert not addition.newcomer.name.startswith(("=", "+", "-", "@", "＝"))


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for key, one in value.items():
                yield from _texts(key)
                yield from _texts(one)
        case list() | tuple():
            for one in value:
                yield from _texts(one)


@pytest.mark.parametrize(
    ("data", "name"), [(_text_file(), "[@click=app.quit] danh sách\x1b[2J.csv"), (_workbook(), "=1.xlsx")]
)
def test_the_command_tells_and_stores_text(
    giaouoc: Shell,  # noqa: F811
    ceremony: Path,
    tmp_path: Path,
    data: bytes,
    name: str,
) -> None:
    (tmp_path / name).write_bytes(data)
    for options in (["--dry-run"], ["--dry-run", "--json"], ["--json"], ["--yes", "--skip-problems"]):
        answer = giaouoc("delegates", ceremony, "import", tmp_path / name, *options)
        assert answer.code in {0, 1}, answer.err
        assert unseen(answer.out + answer.err) == set(), options
        if "--json" in options:
            json.loads(answer.out)
    for file in ("people.json", "record.json"):
        assert unseen((ceremony / file).read_text(encoding="utf-8")) == set(), file
    assert giaouoc("delegates", ceremony, "export", "-o", tmp_path / "ra.csv").code == 0
    people = [*csv.reader(StringIO((tmp_path / "ra.csv").read_text(encoding="utf-8-sig")))][1:]
    assert len(people) > len(PAYLOADS) // 2
    assert not [field for fields in people for field in fields if field.startswith(("=", "+", "-", "@", "＝"))]


async def test_the_preview_shows_text(ceremony: Path) -> None:
    app = ImportApp(CeremonyFolder.open(ceremony), Path("[/] =1.csv"), _text_file(), Choices(), say=Say())
    async with app.run_test(size=(120, 36)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, ImportScreen) and bool(app.screen.query_one(RowList).rows))
        rows = app.screen.query_one(RowList)
        assert len(rows.rows) > len(PAYLOADS)
        for place in range(len(rows.rows)):
            rows.move_cursor(place)
            await pilot.pause(0)
            assert_screen_harmless(app)


@pytest.mark.parametrize(
    "data", [b"\xff\xfe\x00\xd8A\x00", "Họ và tên\n\ud800An".encode("utf-8", "surrogatepass")], ids=["utf-16", "utf-8"]
)
def test_a_file_of_half_characters_is_refused(data: bytes) -> None:
    with pytest.raises(ListRefused):
        read_list(data)
