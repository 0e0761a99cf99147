"""The tests' small ceremony, made and run through real commands: a `Hall` in memory, or a folder on disk.

Two blocs of two wards each, two witness bodies, six delegates from the blocs and five others:

    1 leader of khoi-a (ward a1)   4 leader of khoi-b (ward b1)    7 chair
    2 deputy of khoi-a (ward a1)   5 deputy of khoi-b (ward b1)    8 witness of so-noi-vu
    3 member of khoi-a (ward a2)   6 member of khoi-b (ward b2)    9 witness of mat-tran
                                                                  10 guest, 11 secretary
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.agenda import AgendaItem, ItemKind
from giaouoc.attendance import Delegate, Role
from giaouoc.badges import Badge, BadgeKind
from giaouoc.ceremony import Ceremony
from giaouoc.folder import CeremonyFolder
from giaouoc.newcomers import Newcomer
from giaouoc.pledge import Article, Pledge, Target, TargetOp
from giaouoc.presence import Presence
from giaouoc.progress import ReportRound
from giaouoc.refusal import Refusal
from giaouoc.setup import PackRef, Setup
from giaouoc.signing import Bloc, SigningMode, SigningSlot, Unit, WitnessBody, plan_slots
from giaouoc.state import State
from giaouoc.store.chain import GENESIS, VIETNAM_TIME, Entry, seal

__all__ = [
    "BLOCS",
    "DELEGATES",
    "EVENT_NO",
    "PLEDGE",
    "STARTS",
    "Hall",
    "at",
    "badge",
    "carry_out",
    "creating",
    "delegate",
    "facts_of",
    "folder_with",
    "member",
]

EVENT_NO = 2017
STARTS = datetime(2017, 1, 4, 7, 30, tzinfo=VIETNAM_TIME)
"""Planned start; the ceremony proper follows the reception, half an hour later."""

BLOCS = (
    Bloc("khoi-a", "Khối phường", (Unit("a1", "Phường A1"), Unit("a2", "Phường A2"))),
    Bloc("khoi-b", "Khối trường", (Unit("b1", "Trường B1"), Unit("b2", "Trường B2"))),
)

PLEDGE = Pledge(
    title="Giao ước thi đua năm 2017",
    year=2017,
    issuers=("Ủy ban nhân dân", "Ủy ban Mặt trận Tổ quốc"),
    preamble="Hưởng ứng phong trào thi đua yêu nước, các khối cùng ký kết giao ước.",
    articles=(
        Article("1", "Một là", "Thu ngân sách đạt 100% kế hoạch."),
        Article("2", "Hai là", "Xây dựng ít nhất 5 mô hình điểm."),
    ),
    closing="Các khối cam kết thực hiện.",
    targets=(
        Target("thu", "Thu ngân sách", TargetOp.AT_LEAST, Decimal(100), uom="%"),
        Target("mo-hinh", "Mô hình điểm", TargetOp.AT_LEAST, Decimal(5), uom="mô hình"),
    ),
)

_AGENDA = (
    AgendaItem("don-tiep", ItemKind.RECEPTION, "Đón tiếp đại biểu", 30),
    AgendaItem("khai-mac", ItemKind.OPENING, "Khai mạc", 10),
    AgendaItem("cong-bo", ItemKind.PLEDGE_READING, "Công bố nội dung giao ước", 10),
    AgendaItem("ky-ket", ItemKind.SIGNING, "Ký kết giao ước", 20),
    AgendaItem("be-mac", ItemKind.CLOSING, "Bế mạc", 5),
)

_ROUNDS = (
    ReportRound("6-thang", "Sơ kết 6 tháng", date(2017, 6, 30)),
    ReportRound("ca-nam", "Cả năm", date(2017, 12, 15)),
)


def delegate(number: int, role: Role, bloc: str = "", unit: str = "", *, walk_in: bool = False) -> Delegate:
    """A delegate whose commitment is a stand-in of the right length."""
    return Delegate(number, role, f"{number:064x}", bloc, unit, walk_in=walk_in)


DELEGATES = (
    delegate(1, Role.BLOC_LEADER, "khoi-a", "a1"),
    delegate(2, Role.BLOC_DEPUTY, "khoi-a", "a1"),
    delegate(3, Role.MEMBER, "khoi-a", "a2"),
    delegate(4, Role.BLOC_LEADER, "khoi-b", "b1"),
    delegate(5, Role.BLOC_DEPUTY, "khoi-b", "b1"),
    delegate(6, Role.MEMBER, "khoi-b", "b2"),
    delegate(7, Role.CHAIR),
    delegate(8, Role.WITNESS, unit="so-noi-vu"),
    delegate(9, Role.WITNESS, unit="mat-tran"),
    delegate(10, Role.GUEST),
    delegate(11, Role.SECRETARY),
)


def creating(mode: SigningMode = SigningMode.BLOC_REPRESENTATIVES, *, per_round: int = 1) -> c.Create:
    """The command that makes the small ceremony."""
    return c.Create(
        setup=Setup(
            title="Lễ ký kết giao ước thi đua",
            locality="Quận Ngô Quyền",
            organiser="Hội đồng Thi đua - Khen thưởng",
            year=2017,
            starts_at=STARTS,
            event_no=EVENT_NO,
            pack=PackRef("mau", "1", "0" * 64),
        ),
        pledge=PLEDGE,
        agenda=_AGENDA,
        blocs=BLOCS,
        witnesses=(
            WitnessBody("so-noi-vu", "Sở Nội vụ"),
            WitnessBody("mat-tran", "Ủy ban Mặt trận Tổ quốc"),
        ),
        mode=mode,
        slots=plan_slots(mode, BLOCS, per_round=per_round),
        report_rounds=_ROUNDS,
    )


def at(clock: str) -> datetime:
    """A time of the ceremony's day: `at("08:15")`."""
    hours, minutes = clock.split(":")
    return STARTS.replace(hour=int(hours), minute=int(minutes))


def badge(number: int, *, kind: BadgeKind = BadgeKind.DELEGATE, reissue: int = 0) -> Badge:
    """A badge of this ceremony."""
    return Badge(kind, EVENT_NO, number, reissue)


class Hall:
    """A ceremony whose facts go through a chain in memory, as a record's would through a file.

    Commands are given with `do`, which expects them to be carried out, and `refuse`, which expects
    a refusal. A clock starts when the ceremony is planned to and moves a second with every command.
    """

    def __init__(self, create: c.Create | None = None, *, enrolled: bool = True, stride: int = 256) -> None:
        self.ceremony = Ceremony(stride=stride)
        self.entries: list[Entry] = []
        create = create or creating()
        self.now = create.setup.starts_at
        self.do(create)
        if enrolled:
            self.do(c.Enrol(DELEGATES))

    @property
    def state(self) -> State:
        return self.ceremony.state

    def give(self, command: c.Command) -> tuple[e.Recorded, ...] | Refusal:
        """Decide, seal, fold: what a folder does with a command."""
        self.now += timedelta(seconds=1)
        decision = self.ceremony.decide(command, self.now)
        if isinstance(decision, Refusal):
            return decision
        return self.record(decision)

    def record(self, decided: Iterable[e.Event]) -> tuple[e.Recorded, ...]:
        """Seal facts into the chain and fold in what is read back from it."""
        action = f"{len(self.entries):016x}"
        drafts = e.drafts_of(decided, at=self.now, desk="A", action=action)
        head = self.entries[-1].hash if self.entries else GENESIS
        sealed, _ = seal(drafts, len(self.entries), head)
        self.entries += sealed
        facts = tuple(e.read(entry) for entry in sealed)
        for fact in facts:
            self.ceremony.take(fact)
        return facts

    def do(self, *commands: c.Command) -> tuple[e.Event, ...]:
        """Carry out commands; the events of the last one."""
        events: tuple[e.Event, ...] = ()
        for command in commands:
            answer = self.give(command)
            assert not isinstance(answer, Refusal), f"{command} was refused: {answer}"
            events = tuple(fact.event for fact in answer)
        return events

    def refuse(self, command: c.Command) -> Refusal:
        """Ask for something that is refused; nothing changes by it."""
        before = self.state
        answer = self.give(command)
        assert isinstance(answer, Refusal), f"{command} gave {answer}"
        assert self.state is before
        return answer

    def open(self, *present: int) -> Hall:
        """Open the doors and check these delegates in."""
        self.do(c.Open(), *(c.Scan(badge(number)) for number in present))
        return self

    def at_item(self, item: str) -> Hall:
        """Move to an agenda item."""
        self.do(c.GoTo(item))
        return self

    def slot(self, slot_id: str) -> SigningSlot:
        """The slot with this id as it stands."""
        slot = self.state.signing.slot(slot_id)
        assert slot is not None
        return slot

    def presence(self, number: int) -> Presence:
        """What is known of a delegate."""
        return self.state.attendance.presence(number)


def facts_of(hall: Hall) -> list[e.Recorded]:
    """Every fact of a hall read anew from its chain."""
    return [e.read(entry) for entry in hall.entries]


def member(name: str, post: str = "Chuyên viên", *, bloc: str = "khoi-a", number: int = 0, seat: str = "") -> Newcomer:
    """A member of a bloc, or a guest where the bloc is empty."""
    return Newcomer(name, post, Role.MEMBER if bloc else Role.GUEST, bloc=bloc, number=number, seat=seat)


def folder_with(path: Path, newcomers: Iterable[Newcomer], create: c.Create | None = None) -> CeremonyFolder:
    """The ceremony in a folder, open to write, with these people on its list; nobody has come yet."""
    create = create or creating()
    folder = CeremonyFolder.create(path, create, now=create.setup.starts_at)
    assert not isinstance(folder.enrol(newcomers, create.setup.starts_at, listed=True), Refusal)
    return folder


def carry_out(folder: CeremonyFolder, *commands: c.Command, apart: timedelta = timedelta()) -> None:
    """Carry out commands in a folder, each so long after the last fact, none of them refused."""
    for command in commands:
        answer = folder.do(command, (folder.state.last_at or STARTS) + apart)
        assert not isinstance(answer, Refusal), f"{command} was refused: {answer}"
