"""The words on badges, cards and invitations, as Vietnamese offices put them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from giaouoc.attendance import Delegate, Role
from giaouoc.papers.badge_cards import BadgeContent
from giaouoc.papers.invitations import InvitationContent
from giaouoc.people import Person
from giaouoc.printing import CommandCard, PaperKind
from giaouoc.state import State
from giaouoc.text import clean
from giaouoc.vietnamese import fold, format_count, format_date

__all__ = ["BadgeWords"]

_ROLES = {
    Role.CHAIR: "Chủ tọa",
    Role.CO_CHAIR: "Đồng chủ trì",
    Role.WITNESS: "Đại biểu chứng kiến",
    Role.GUEST: "Khách mời",
    Role.MC: "Người dẫn chương trình",
    Role.SECRETARY: "Thư ký",
    Role.ORGANISER: "Ban Tổ chức",
}

_COMMANDS = {
    CommandCard.GO_ON: "Tiếp tục",
    CommandCard.BACK: "Quay lại",
    CommandCard.BLACK: "Màn hình đen",
    CommandCard.EMBLEM: "Huy hiệu",
    CommandCard.UNDO_SCAN: "Hủy lần quét cuối",
    CommandCard.CALL_ROUND: "Gọi lượt ký",
    CommandCard.TIMER: "Bấm giờ, dừng giờ",
    CommandCard.REVEAL: "Hiện lại hình",
}

_TITLES = {
    PaperKind.DELEGATE: "Thẻ đại biểu",
    PaperKind.BLOC: "Thẻ khối",
    PaperKind.SPARE: "Thẻ dự phòng",
    PaperKind.COMMAND: "Thẻ lệnh",
    PaperKind.INVITATION: "Giấy mời",
}

_PURPOSE = "Họ tên, chức vụ chỉ dùng để đón tiếp, điểm danh và lập biên bản buổi lễ này."
_PURPOSE_OF_INVITATION = (
    "Họ tên, chức vụ chỉ dùng để mời, đón tiếp, điểm danh và lập biên bản buổi lễ này; mã QR không chứa họ tên."
)
"""What personal data are collected for must be said where they are (Law 91/2025/QH15)."""

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


class BadgeWords:
    """What stands on the cards of one ceremony; everything has passed `clean`.

    Raises `ValueError` when the record holds no ceremony.
    """

    def __init__(self, state: State, persons: Mapping[int, Person]) -> None:
        if state.setup is None:
            raise ValueError("there is no ceremony to print for")
        self._state = state
        self._setup = state.setup
        self._persons = persons

    def document_title(self, kind: PaperKind) -> str:
        """The name of the file's content, as a viewer shows it."""
        return clean(f"{_TITLES[kind]} – {self._setup.title}")

    def badge(self, kind: PaperKind, number: int, code: str) -> BadgeContent:
        """A card of any kind but an invitation."""
        match kind:
            case PaperKind.BLOC:
                return self._bloc(number, code)
            case PaperKind.SPARE:
                return self._spare(number, code)
            case PaperKind.COMMAND:
                return self._command(number, code)
        delegate = self._state.attendance.delegates[number]
        person = self._persons[number]
        return self._content(
            heading="THẺ ĐẠI BIỂU",
            name=clean(person.name),
            post=clean(person.post),
            group=self._group(delegate, person.post),
            number=_numbered(number),
            seat=_seat(delegate),
            notice=_PURPOSE,
            code=code,
        )

    def invitation(self, number: int, code: str) -> InvitationContent:
        """The invitation of a delegate."""
        delegate, person = self._state.attendance.delegates[number], self._persons[number]
        return InvitationContent(
            superior=self._superior(),
            organiser=clean(self._setup.organiser),
            title=clean(self._setup.title),
            name=clean(person.name),
            post=clean(person.post),
            time=_time(self._setup.starts_at),
            place=clean(self._setup.place),
            year=self._setup.starts_at.year,
            number=f"Đại biểu {_numbered(number).lower()}",
            seat=_seat(delegate),
            notice=_PURPOSE_OF_INVITATION,
            code=code,
            mark=self._mark(),
        )

    def _bloc(self, number: int, code: str) -> BadgeContent:
        bloc = self._state.blocs[number - 1]
        label = self._setup.labels.bloc
        return self._content(
            heading=clean(f"THẺ {label.upper()}"),
            name=clean(bloc.name),
            post=f"{format_count(len(bloc.units))} đơn vị" if bloc.units else "",
            number=clean(f"{label} {number:02d}"),
            notice="Thẻ dùng tại bàn ký kết, không dùng để điểm danh.",
            code=code,
        )

    def _spare(self, number: int, code: str) -> BadgeContent:
        return self._content(
            heading="THẺ ĐẠI BIỂU",
            number=_numbered(number),
            notice=_PURPOSE,
            code=code,
            blanks=("Họ và tên", "Chức vụ", "Đơn vị"),
        )

    def _command(self, number: int, code: str) -> BadgeContent:
        card = CommandCard(number)
        return self._content(
            heading="THẺ LỆNH",
            name=_COMMANDS[card],
            post="Quét hai lần để thực hiện" if card.twice else "Quét một lần để thực hiện",
            number=f"Lệnh {number:02d}",
            notice="Chỉ người điều hành giữ thẻ này; thẻ chỉ có hiệu lực trong buổi lễ này.",
            code=code,
        )

    def _content(
        self,
        *,
        heading: str,
        number: str,
        notice: str,
        code: str,
        name: str = "",
        post: str = "",
        group: str = "",
        seat: str = "",
        blanks: tuple[str, ...] = (),
    ) -> BadgeContent:
        return BadgeContent(
            superior=self._superior(),
            organiser=clean(self._setup.organiser),
            title=clean(self._setup.title),
            heading=heading,
            name=name,
            post=post,
            group=group,
            number=number,
            seat=seat,
            notice=notice,
            code=code,
            blanks=blanks,
            mark=self._mark(),
        )

    def _superior(self) -> str:
        """The body above the organiser; the locality where neither line would name it."""
        setup = self._setup
        named = fold(setup.locality.partition(",")[0]) in fold(f"{setup.parent_body} {setup.organiser}")
        return clean(setup.parent_body if named else setup.locality)

    def _mark(self) -> str:
        if self._state.rehearsal:
            return "TẬP DUYỆT"
        return "DỮ LIỆU MẪU" if self._setup.sample else ""

    def _group(self, delegate: Delegate, post: str) -> str:
        """Bloc and unit; a body, or the role for people of none. What the post says already is left out."""
        bloc = self._state.bloc(delegate.bloc)
        unit = bloc.unit(delegate.unit) if bloc else None
        body = self._state.witness_body(delegate.unit)
        names = [bloc.name if bloc else _ROLES.get(delegate.role, ""), *(one.name for one in (unit, body) if one)]
        return clean(" – ".join(name for name in names if name and fold(name) not in fold(post)))


def _numbered(number: int) -> str:
    """A delegate's number; cards of other kinds count for themselves and say of what."""
    return f"Số {number:03d}"


def _seat(delegate: Delegate) -> str:
    return clean(f"Ghế {delegate.seat}") if delegate.seat else ""


def _time(moment: datetime) -> str:
    """As invitations say it: "07 giờ 30 phút, thứ Tư, ngày 04 tháng 01 năm 2017"."""
    day = f"{_WEEKDAYS[moment.weekday()]}, {format_date(moment.date())}"
    return f"{moment.hour:02d} giờ {moment.minute:02d} phút, {day}"
