"""A ceremony with named people, as an operator has it before the eyes: four blocs sign in two rounds."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from giaouoc import commands as c
from giaouoc.agenda import AgendaItem, ItemKind
from giaouoc.attendance import Role
from giaouoc.newcomers import Newcomer
from giaouoc.pledge import Article, Pledge, Target, TargetOp
from giaouoc.progress import ReportRound
from giaouoc.setup import PackRef, Setup
from giaouoc.signing import Bloc, SigningMode, Unit, WitnessBody, plan_slots
from giaouoc.store.chain import VIETNAM_TIME
from tests.ceremony import carry_out, folder_with

__all__ = ["STARTS", "creating", "morning"]

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


def creating() -> c.Create:
    """The command that makes it, with what a pack would give."""
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
    """The folder of this ceremony, in which so many have come and these commands were given."""
    opening: tuple[c.Command, ...] = (c.Open(),) if present or commands else ()
    with folder_with(path, map(_newcomer, _PEOPLE), creating()) as folder:
        carry_out(folder, *opening, *(c.CheckIn(number) for number in present), *commands)
    return path


def _newcomer(person: tuple[str, str, Role, str]) -> Newcomer:
    name, post, role, place = person
    bloc, unit = ("", place) if role is Role.WITNESS else (place, "")
    return Newcomer(name, post, role, bloc, unit)
