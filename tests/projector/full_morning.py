"""The morning as long as real ones are, for what the hall sees: eight blocs sign, and the agenda has twelve items."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc.agenda import AgendaItem, ItemKind
from giaouoc.attendance import Delegate, Role
from giaouoc.folder import CeremonyFolder
from giaouoc.hall import SlideKind
from giaouoc.newcomers import Newcomer
from giaouoc.people import Person
from giaouoc.pledge import Article, Theme
from giaouoc.signing import Bloc, Unit, plan_slots
from tests import morning
from tests.ceremony import Hall, carry_out, delegate, folder_with

__all__ = ["PEOPLE", "creating", "folder_of_the_full_morning", "full_morning", "to_the_signing"]

_BLOCS = (
    "Khối các phường",
    "Khối phòng, ban chuyên môn",
    "Khối Đảng, Mặt trận và đoàn thể",
    "Khối nội chính, ngành dọc",
    "Khối trường trung học cơ sở",
    "Khối trường tiểu học",
    "Khối trường mầm non",
    "Khối doanh nghiệp",
)
_SIGNERS = (
    ("Nguyễn Thị Hồng Vân", "Chủ tịch UBND phường Cầu Đất"),
    ("Trần Quốc Bảo", "Trưởng phòng Nội vụ"),
    ("Phạm Thị Mỹ Duyên", "Chánh Văn phòng Quận ủy"),
    ("Lê Đình Khôi", "Trưởng Công an quận"),
    ("Vũ Thị Ngọc Ánh", "Hiệu trưởng Trường THCS Lạc Viên"),
    ("Đỗ Kỳ Phương", "Hiệu trưởng Trường Tiểu học Đằng Giang"),
    ("Hoàng Thị Lựu", "Hiệu trưởng Trường Mầm non Sao Sáng"),
    ("Bùi Hữu Nghĩa", "Giám đốc Công ty Cổ phần Máy Tơ"),
)
_DEPUTY = ("Ngô Thị Quỳnh", "Phó Chủ tịch UBND phường Cầu Đất")
_WITNESS = ("Mai Thế Dũng", "Phó Giám đốc Sở Nội vụ")

PEOPLE = {number: Person(number, name, post) for number, (name, post) in enumerate((*_SIGNERS, _DEPUTY, _WITNESS), 1)}

_AGENDA = (
    (ItemKind.RECEPTION, "Đón tiếp đại biểu", 30, ""),
    (ItemKind.FLAG_SALUTE, "Chào cờ", 5, ""),
    (ItemKind.INTRODUCTION, "Tuyên bố lý do, giới thiệu đại biểu", 10, "Phòng Nội vụ"),
    (ItemKind.OPENING, "Khai mạc", 5, "Chủ tịch UBND quận"),
    (ItemKind.REVIEW_REPORT, "Báo cáo tổng kết công tác thi đua, khen thưởng năm 2016", 15, "Phó Chủ tịch UBND quận"),
    (ItemKind.AWARDS, "Công bố quyết định và trao thưởng", 20, "Chủ tịch UBND quận"),
    (ItemKind.LAUNCH, "Phát động phong trào thi đua năm 2017", 10, "Chủ tịch UBND quận"),
    (ItemKind.PLEDGE_READING, "Công bố nội dung giao ước thi đua", 10, "Khối trưởng Khối các phường"),
    (ItemKind.SIGNING, "Ký kết giao ước thi đua", 15, "Đại diện các khối thi đua"),
    (ItemKind.HANDOVER, "Trao bản giao ước, chụp ảnh lưu niệm", 5, ""),
    (ItemKind.GUEST_SPEECH, "Phát biểu chỉ đạo", 10, "Lãnh đạo Sở Nội vụ"),
    (ItemKind.CLOSING, "Bế mạc", 2, ""),
)

_FIRST_ARTICLE = (
    "Tiếp tục thực hiện Luật Thi đua, Khen thưởng và các chỉ thị, nghị quyết về công tác thi đua. "
    "Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh. Các cấp ủy, chính quyền, "
    "Mặt trận Tổ quốc và đoàn thể phối hợp chặt chẽ, để thi đua trở thành nhiệm vụ chính trị của cả hệ "
    "thống. Coi việc phát động và tổ chức phong trào là biện pháp quan trọng trong lãnh đạo, điều hành."
)
_SECOND_ARTICLE = "Mỗi khối xây dựng từ một đến ba mô hình điển hình tiên tiến để nhân rộng."


def creating() -> c.Create:
    """The morning with eight blocs that sign one by one, a speaker for every item, a theme and a longer pledge."""
    create = morning.creating()
    blocs = tuple(Bloc(f"b{n}", name, (Unit(f"u{n}", f"Đơn vị {n}"),)) for n, name in enumerate(_BLOCS, 1))
    return replace(
        create,
        setup=replace(
            create.setup, parent_body="Thành phố Hải Phòng", organiser="Hội đồng Thi đua – Khen thưởng quận Ngô Quyền"
        ),
        pledge=replace(
            create.pledge,
            issuers=("Quận ủy", "HĐND", "UBND", "UBMTTQ Việt Nam quận Ngô Quyền"),
            preamble="Hưởng ứng lời kêu gọi thi đua ái quốc của Chủ tịch Hồ Chí Minh, các khối cùng giao ước:",
            articles=(
                Article("a1", "Một là", _FIRST_ARTICLE, heading="Thực hiện Luật Thi đua, Khen thưởng"),
                Article("a2", "Hai là", _SECOND_ARTICLE, heading="Nhân rộng điển hình tiên tiến"),
            ),
            themes=(Theme("Tăng cường kỷ cương thu, chi ngân sách – Cải thiện môi trường đầu tư, kinh doanh", ""),),
            targets=(),
        ),
        agenda=tuple(AgendaItem(f"i{n}", *item) for n, item in enumerate(_AGENDA, 1)),
        blocs=blocs,
        slots=plan_slots(create.mode, blocs),
    )


def full_morning(create: c.Create | None = None, *, slots: str = "b") -> Hall:
    """The ceremony in memory, with its people on the list and a signatory for every slot.

    `slots` is the letter with which the ids of its slots begin: blocs sign, or units do.
    """
    hall = Hall(create or creating(), enrolled=False)
    hall.do(c.Enrol(tuple(_delegate(number) for number in PEOPLE)), *_signatories(slots))
    return hall


def folder_of_the_full_morning(path: Path) -> CeremonyFolder:
    """The same ceremony on disk, prepared and not yet open."""
    folder = folder_with(path, map(_newcomer, PEOPLE.values()), creating())
    carry_out(folder, *_signatories("b"), c.Show(SlideKind.TITLE))
    return folder


def to_the_signing(first: int = 10) -> tuple[c.Command, ...]:
    """Everybody is here, and the first `first` people's blocs may be called."""
    arrivals = (c.CheckIn(number) for number in range(1, first + 1))
    return (c.Open(), *arrivals, c.GoTo("i9"))


def _signatories(slots: str) -> Iterator[c.NameSignatory]:
    return (c.NameSignatory(f"{slots}{number}", number) for number in range(1, 9))


def _delegate(number: int) -> Delegate:
    newcomer = _newcomer(PEOPLE[number])
    return delegate(number, newcomer.role, newcomer.bloc, newcomer.unit)


def _newcomer(person: Person) -> Newcomer:
    if person.number == 10:
        return Newcomer(person.name, person.post, Role.WITNESS, unit="w1", number=10)
    bloc = "b1" if person.number == 9 else f"b{person.number}"
    role = Role.BLOC_LEADER if person.number <= len(_SIGNERS) else Role.BLOC_DEPUTY
    return Newcomer(person.name, person.post, role, bloc=bloc, number=person.number)
