"""Every answer the door can give, produced by a scan or a key, drawn at three sizes, and sounded."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from giaouoc import commands as c
from giaouoc.attendance import ScanOutcome
from giaouoc.badges import BadgeFault, BadgeKind
from giaouoc.printing import CommandCard
from giaouoc_tui.console.operation import Tone, tone_of
from giaouoc_tui.desk.answers import answer_of
from giaouoc_tui.sounds import PATTERNS, pattern_of
from giaouoc_tui.widgets.scanning_app import Scanned
from tests.desk.desks import Door, at_the_door
from tests.morning import morning
from tests.snapshots import SIZES, assert_snapshot

SNAPSHOTS = Path(__file__).parent / "snapshots"

Doing = Callable[[Door], Awaitable[None]]


class Case:
    """How an answer comes about: what was done before, when somebody comes, and what is scanned or pressed."""

    def __init__(self, *commands: c.Command, present: tuple[int, ...] = (9,), minutes: int = -20, doing: Doing) -> None:
        self.commands = commands
        self.present = present
        self.minutes = minutes
        self.doing = doing


def scan(number: int) -> Doing:
    return lambda door: door.scan(number)


def scan_spare(number: int) -> Doing:
    return lambda door: door.scan_code(door.code(number, BadgeKind.SPARE))


def scan_card(card: CommandCard) -> Doing:
    return lambda door: door.scan_card(card)


async def scan_old_badge(door: Door) -> None:
    old = door.code(3)
    door.folder.do(c.Reissue(3))
    await door.scan_code(old)


async def try_cancelled_badge(door: Door) -> None:
    door.folder.do(c.CancelDelegate(12))
    await door.scan(12)


async def scan_misread(door: Door) -> None:
    code = door.code(1)
    await door.scan_code(code[:5] + ("2" if code[5] == "1" else "1") + code[6:])


async def scan_poster(door: Door) -> None:
    await door.scan_code("https://thidua.example.vn/xbqojn?id=1")


async def scan_card_of_nobody(door: Door) -> None:
    before = door.app.verdict
    door.app.post_message(Scanned("", BadgeFault.UNMATCHED))  # as a plugin read it
    await door.wait_for(lambda: door.app.verdict is not before)
    await door.settle()


async def add_walk_in(door: Door) -> None:
    await door.scan_code(door.code(9001, BadgeKind.SPARE))
    await door.press("n")
    await door.type("Lê Thị Mới")
    await door.press("enter")
    await door.type("Chuyên viên UBND phường")
    await door.press("ctrl+s")


async def give_spare(door: Door) -> None:
    await door.scan_code(door.code(9001, BadgeKind.SPARE))
    await door.press("a")
    await door.type("cuong")
    await door.press("enter", "enter")
    await door.scan_code(door.code(9001, BadgeKind.SPARE))


async def take_back(door: Door) -> None:
    await door.scan(3)
    await door.press("u")
    await door.type("quét nhầm người")
    await door.press("enter")


async def deed(door: Door, name: str, *keys: str) -> None:
    await door.press("a")
    await door.type(name)
    await door.press("enter", *keys)


async def leave(door: Door) -> None:
    await deed(door, "lam", "enter")


async def excuse(door: Door) -> None:
    await deed(door, "khoa", "down", "enter")
    await door.type("đi công tác")
    await door.press("enter")


async def no_show(door: Door) -> None:
    await deed(door, "khoa", "down", "down", "enter")
    await door.press("enter")


async def stand_in(door: Door) -> None:
    await deed(door, "khoa", "down", "down", "down", "enter")
    await door.type("hoa")
    await door.press("enter")
    await door.type("15/GUQ")
    await door.press("enter", "down", "enter")  # the stand-in has not come yet


_SIGNING = (c.GoTo("i4"), c.Call(reason="đang đến"))

CASES: dict[str, Case] = {
    "ready": Case(doing=lambda door: door.settle()),
    "welcome": Case(doing=scan(3)),
    "late": Case(c.GoTo("i2"), minutes=47, doing=scan(3)),
    "welcome_back": Case(c.Leave(9), doing=scan(9)),
    "signatory_needed": Case(*_SIGNING, minutes=40, doing=scan(1)),
    "principal_came": Case(c.StandIn(8, 7, "15/GUQ"), doing=scan(8)),
    "already_here": Case(doing=scan(9)),
    "other_ceremony": Case(doing=lambda door: door.scan_code(door.foreign_code())),
    "replaced_badge": Case(doing=scan_old_badge),
    "cancelled": Case(c.CancelDelegate(12), doing=scan(12)),
    "unknown": Case(doing=lambda door: door.scan_code(door.unknown_code())),
    "spare_badge": Case(doing=scan_spare(9001)),
    "not_a_delegate": Case(doing=lambda door: door.scan_code(door.code(1, BadgeKind.BLOC))),
    "misread": Case(doing=scan_misread),
    "forged": Case(doing=lambda door: door.scan_code(door.forged_code())),
    "foreign": Case(doing=scan_poster),
    "unmatched": Case(doing=scan_card_of_nobody),
    "not_open": Case(present=(), doing=scan(3)),
    "tried": Case(present=(), doing=try_cancelled_badge),
    "closed": Case(c.GoTo("i5"), c.Close("ký sau"), doing=scan(3)),
    "substitute": Case(c.StandIn(8, 7, "15/GUQ"), doing=scan(7)),
    "walk_in": Case(doing=add_walk_in),
    "spare_given": Case(doing=give_spare),
    "left": Case(doing=leave),
    "excused": Case(doing=excuse),
    "absent": Case(doing=no_show),
    "substituted": Case(doing=stand_in),
    "undone": Case(doing=take_back),
    "card_wait": Case(doing=scan_card(CommandCard.GO_ON)),
    "card_done": Case(doing=scan_card(CommandCard.BLACK)),
    "card_refused": Case(doing=scan_card(CommandCard.BACK)),
}
"""Kind of answer → its case; `spare_given` ends with the badge known for its bearer's, `tried` comes before opening."""

_SEEN_AS = {"spare_given": "already_here", "tried": "cancelled"}


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path."""
    home = Path(tempfile.mkdtemp(prefix="g", dir="/tmp"))
    yield home / "le"
    shutil.rmtree(home)


def test_every_outcome_of_a_scan_is_among_the_cases() -> None:
    assert {str(outcome) for outcome in ScanOutcome} <= CASES.keys()


@pytest.mark.parametrize("kind", CASES)
async def test_answer(folder: Path, kind: str) -> None:
    case = CASES[kind]
    pictures = []
    path = morning(folder, *case.commands, present=case.present)
    async with at_the_door(path, size=SIZES[0], minutes=case.minutes) as door:
        await case.doing(door)
        assert answer_of(door.app.view(), door.app.verdict).kind == _SEEN_AS.get(kind, kind)
        for width, height in SIZES:
            await door.pilot.resize_terminal(width, height)
            await door.settle()
            pictures.append(f"── {width} × {height} " + "─" * 40 + f"\n{door.screen}")
    assert_snapshot(SNAPSHOTS / f"{kind}.txt", "\n".join(pictures))


def test_answers_that_call_for_different_hands_sound_different() -> None:
    def sound(outcome: ScanOutcome) -> tuple[float, ...]:
        return pattern_of(outcome, tone_of(outcome))

    assert len({sound(o) for o in (ScanOutcome.WELCOME, ScanOutcome.ALREADY_HERE, ScanOutcome.MISREAD)}) == 3
    assert sound(ScanOutcome.SIGNATORY_NEEDED) not in {sound(ScanOutcome.WELCOME), sound(ScanOutcome.UNKNOWN)}
    assert pattern_of("substitute", Tone.GOOD) != sound(ScanOutcome.WELCOME)
    assert all(pattern == tuple(sorted(pattern)) for pattern in PATTERNS.values())
