"""A small ceremony for the console's tests, and a console at work on it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from giaouoc import commands as c
from giaouoc.agenda import AgendaItem, ItemKind
from giaouoc.attendance import Role
from giaouoc.folder import CeremonyFolder
from giaouoc.newcomers import Newcomer
from giaouoc.pledge import Article, Pledge, Target, TargetOp
from giaouoc.progress import ReportRound
from giaouoc.refusal import Refusal
from giaouoc.setup import PackRef, Setup
from giaouoc.signing import Bloc, SigningMode, Unit, WitnessBody, plan_slots
from giaouoc.state import State
from giaouoc.store.chain import VIETNAM_TIME
from giaouoc_tui.console.app import ConsoleApp
from giaouoc_tui.locale import Language, Say
from tests.snapshots import screen_text
from tests.widgets.typing_bursts import burst, press, until

__all__ = ["STARTS", "Desk", "at_work", "morning"]

STARTS = datetime(2017, 1, 4, 8, 0, tzinfo=VIETNAM_TIME)

_BLOCS = ("Khối các phường", "Khối phòng, ban", "Khối trường học", "Khối doanh nghiệp")

_PEOPLE = (
    ("Nguyễn Văn An", "Chủ tịch UBND phường Cầu Đất", Role.BLOC_LEADER, "b1"),
    ("Trần Thị Bình", "Trưởng phòng Nội vụ", Role.BLOC_LEADER, "b2"),
    ("Lê Văn Cường", "Hiệu trưởng Trường THCS Lạc Viên", Role.BLOC_LEADER, "b3"),
    ("Phạm Thị Dung", "Giám đốc Công ty Máy Tơ", Role.BLOC_LEADER, "b4"),
    ("Hoàng Văn Đức", "Phó Chủ tịch UBND phường Cầu Đất", Role.BLOC_DEPUTY, "b1"),
    ("Vũ Thị Giang", "Phó Trưởng phòng Nội vụ", Role.BLOC_DEPUTY, "b2"),
    ("Đặng Thị Hòa", "Phó Hiệu trưởng", Role.MEMBER, "b3"),
    ("Bùi Hữu Khoa", "Phó Giám đốc", Role.MEMBER, "b4"),
    ("Mai Thế Lâm", "Phó Giám đốc Sở Nội vụ", Role.WITNESS, "w1"),
    ("Đỗ Thị [/] Mận", "Phó Giám đốc Sở Ngoại vụ", Role.WITNESS, "w2"),
    ("Ngô Văn Năm", "Chủ tịch UBND quận", Role.CHAIR, ""),
    ("Lý Thị Oanh", "Chuyên viên", Role.MC, ""),
)

_AGENDA = (
    (ItemKind.RECEPTION, "Đón tiếp đại biểu", 30),
    (ItemKind.OPENING, "Khai mạc", 10),
    (ItemKind.PLEDGE_READING, "Công bố nội dung giao ước thi đua", 10),
    (ItemKind.SIGNING, "Ký kết giao ước thi đua", 20),
    (ItemKind.CLOSING, "Bế mạc", 5),
)


def content() -> c.Create:
    """What a pack would give."""
    blocs = tuple(Bloc(f"b{n}", name, (Unit(f"u{n}", f"Đơn vị {n}"),)) for n, name in enumerate(_BLOCS, 1))
    return c.Create(
        setup=Setup(
            title="Lễ ký kết giao ước thi đua năm 2017",
            locality="Quận Ngô Quyền",
            organiser="Hội đồng Thi đua – Khen thưởng quận",
            place="Hội trường UBND quận",
            year=2017,
            starts_at=STARTS,
            event_no=4017,
            pack=PackRef("example", "1", "0" * 64),
        ),
        pledge=Pledge(
            title="Nội dung giao ước thi đua năm 2017",
            year=2017,
            issuers=("UBND quận Ngô Quyền",),
            preamble="Các khối thi đua cùng giao ước:",
            articles=(
                Article("a1", "Một là", "Thực hiện tốt Luật Thi đua, Khen thưởng.", "Thực hiện pháp luật"),
                Article("a2", "Hai là", "Mỗi khối xây dựng ba mô hình điển hình tiên tiến.", "Nhân điển hình"),
            ),
            targets=(Target("t1", "Mô hình điển hình tiên tiến", TargetOp.AT_LEAST, Decimal(3), uom="mô hình"),),
        ),
        agenda=tuple(AgendaItem(f"i{n}", *item) for n, item in enumerate(_AGENDA, 1)),
        blocs=blocs,
        witnesses=(WitnessBody("w1", "Sở Nội vụ"), WitnessBody("w2", "Sở Ngoại vụ")),
        mode=SigningMode.BLOC_REPRESENTATIVES,
        slots=plan_slots(SigningMode.BLOC_REPRESENTATIVES, blocs, per_round=2),
        report_rounds=(ReportRound("m6", "Sơ kết 6 tháng", date(2017, 6, 30)),),
    )


def morning(path: Path, *commands: c.Command, present: tuple[int, ...] = ()) -> Path:
    """A ceremony's folder in which so many have come and these commands were given."""
    with CeremonyFolder.create(path, content(), now=STARTS) as folder:
        unit = {"w1", "w2"}
        folder.enrol(
            [
                Newcomer(name, post, role, bloc="" if place in unit else place, unit=place if place in unit else "")
                for name, post, role, place in _PEOPLE
            ],
            STARTS,
        )
        opening: tuple[c.Command, ...] = (c.Open(),) if present or commands else ()
        for command in (*opening, *(c.CheckIn(number) for number in present), *commands):
            assert not isinstance(folder.do(command, STARTS), Refusal)
    return path


class Desk:
    """The operator: presses keys, scans badges and reads the screen."""

    def __init__(self, app: ConsoleApp, pilot: Pilot[Any]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def state(self) -> State:
        """What the record says now."""
        assert self.app.operation is not None
        return self.app.operation.state

    @property
    def screen(self) -> str:
        """What the operator reads."""
        return screen_text(self.app)

    async def press(self, *keys: str) -> None:
        """Press keys one after another, each after the answer to the one before."""
        for key in keys:
            press(self.app, key)
            await self.pilot.pause()
            await self.settle()

    async def type(self, text: str) -> None:
        """Write text as a terminal sends it, all at once."""
        burst(self.app, text)
        await self.settle()

    async def scan(self, number: int) -> None:
        """Hold a delegate's badge under the scanner, and wait for the answer."""
        assert self.app.operation is not None
        before = self.app.verdict
        burst(self.app, self.app.operation.folder.badge_code(number) + "\r")
        await until(self.pilot, lambda: self.app.verdict is not before)
        await self.settle()

    async def settle(self) -> None:
        """Let everything that was asked for be painted."""
        self.app.paint()
        await self.pilot.pause()

    async def wait_for(self, condition: Callable[[], bool]) -> None:
        """Let the console work until something holds."""
        await until(self.pilot, condition)


@asynccontextmanager
async def at_work(
    path: Path | CeremonyFolder | None,
    *,
    size: tuple[int, int] = (120, 36),
    minutes: int = 5,
    language: Language = Language.VIETNAMESE,
    theme: str = "dark",
) -> AsyncIterator[Desk]:
    """A console on a ceremony, with the clock standing still so many minutes after the planned start."""
    app = ConsoleApp(path, say=Say(language), theme=theme, clock=lambda: STARTS + timedelta(minutes=minutes))
    async with app.run_test(size=size) as pilot:
        desk = Desk(app, pilot)
        await desk.settle()
        yield desk
