"""The minutes (biên bản): a draft in Markdown whose every sentence is read from the facts in force.

Parts and signature block follow the form of minutes in Decree 30/2020/NĐ-CP, Appendix III, form 1.9.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from giaouoc import events as e
from giaouoc.agenda import Agenda, ItemState, Run, Step
from giaouoc.attendance import Delegate, Role, Tally
from giaouoc.authority import signs_as_deputy, signs_for_leader
from giaouoc.ceremony import Ceremony
from giaouoc.papers.markdown import plain
from giaouoc.papers.names import Names
from giaouoc.papers.plan_lines import plan_lines, recipient_lines
from giaouoc.people import Person
from giaouoc.presence import PresenceState
from giaouoc.setup import Setup
from giaouoc.signing import SigningAuthority, SigningMode, SigningSlot, SlotState, Substitution
from giaouoc.state import State
from giaouoc.store.chain import head_code
from giaouoc.store.errors import RecordWithoutCeremony
from giaouoc.vietnamese import format_clock, format_count, format_date

__all__ = ["minutes"]

_ROLES = {
    Role.CHAIR: "Chủ tọa",
    Role.CO_CHAIR: "Đồng chủ trì",
    Role.SECRETARY: "Thư ký",
    Role.MC: "Người dẫn chương trình",
    Role.WITNESS: "Người chứng kiến",
    Role.GUEST: "Khách mời",
}

_SIGNING_THE_MINUTES = (Role.CHAIR, Role.SECRETARY)
_SLIP = 60
"""Seconds from which a stretch of an item is told by its two ends."""

_TO_FILL_IN = "…" * 20
"""A dotted line, for the pen."""

_UNSIGNED = {
    SlotState.WAITING: "chưa ký",
    SlotState.CALLED: "đã được mời lên bàn ký, chưa ký",
    SlotState.POSTPONED: "hoãn",
    SlotState.ABSENT: "vắng",
    SlotState.DECLINED: "từ chối ký",
}

_OF_THE_PICTURE = e.SlideShown | e.CoverChanged | e.PictureHeld | e.MessageShown
"""What the hall saw is no part of the minutes."""


def minutes(ceremony: Ceremony, person: Callable[[int], Person | None]) -> str:
    """The draft, in Vietnamese, ending with a line end.

    `person` gives name and post of a number, none for who was erased. Before closing it says that it is unfinished;
    rehearsals and sample data are marked. Foreign text is cleaned and cannot become Markdown.

    Raises `RecordWithoutCeremony` when nothing can be read that the minutes could be of.
    """
    if ceremony.state.setup is None:
        raise RecordWithoutCeremony
    return "\n".join(_Minutes(ceremony, ceremony.state.setup, person).lines()) + "\n"


class _Minutes:
    def __init__(self, ceremony: Ceremony, setup: Setup, person: Callable[[int], Person | None]) -> None:
        self._facts = [fact for fact in ceremony.facts if ceremony.in_force(fact)]
        self._ceremony = ceremony
        self._state: State = ceremony.state
        self._setup = setup
        self._names = Names(ceremony.state, person)

    def lines(self) -> Iterator[str]:
        yield from self._head()
        sections = (
            ("Thời gian, địa điểm", self._time_and_place),
            ("Thành phần", self._roles),
            ("Điểm danh", self._attendance),
            ("Diễn biến chương trình", self._agenda),
            ("Nội dung giao ước", self._pledge),
            ("Ký kết", self._signing),
            ("Đính chính và gián đoạn", self._corrections),
            ("Bế mạc và kiểm chứng", self._closing),
        )
        for number, (title, section) in enumerate(sections, 1):
            yield from (f"## {number}. {title}", "", *section(), "")
        yield from _signature_block()
        if self._state.pledge:
            yield from recipient_lines(self._state.pledge)

    # -- head ----------------------------------------------------------------------------------

    def _head(self) -> Iterator[str]:
        yield from ("**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**  ", "**Độc lập - Tự do - Hạnh phúc**", "")
        for body in (self._setup.parent_body, self._setup.organiser):
            if body:
                yield f"**{plain(body)}**  "
        yield from ("", "# BIÊN BẢN", "", f"**{plain(self._setup.title)}**", "")
        for mark in self._marks():
            yield from (f"> **{mark}**", "")

    def _marks(self) -> Iterator[str]:
        if self._state.rehearsal:
            yield "TẬP DUYỆT: đây không phải biên bản của một buổi lễ thật."
        if self._setup.sample:
            yield "DỮ LIỆU MẪU: đại biểu trong biên bản này là người tưởng tượng."
        if self._state.closed_at is None:
            yield "CHƯA BẾ MẠC: bản nháp giữa chừng, chưa có mã niêm phong."

    def _time_and_place(self) -> Iterator[str]:
        opened, closed = self._state.opened_at, self._state.closed_at
        if opened:
            yield f"- Bắt đầu: {_moment(opened)}."
        else:
            yield f"- Dự kiến bắt đầu: {_moment(self._setup.starts_at)}; buổi lễ chưa mở."
        if closed:
            yield f"- Kết thúc: {_moment(closed)}."
        place = self._setup.place or self._setup.locality
        yield f"- Địa điểm: {plain(place)}."

    # -- people --------------------------------------------------------------------------------

    def _roles(self) -> Iterator[str]:
        for role, title in _ROLES.items():
            holders = [delegate for delegate in self._delegates() if delegate.role is role]
            for delegate in holders:
                who = self._names.person(delegate.number)
                yield f"- {title}: {who}{self._body(delegate)}{self._away(delegate)}."
            if not holders and role in _SIGNING_THE_MINUTES:
                yield f"- {title}: {_TO_FILL_IN}"

    def _body(self, delegate: Delegate) -> str:
        body = self._state.witness_body(delegate.unit) if delegate.role is Role.WITNESS else None
        return f" ({plain(body.name)})" if body else ""

    def _away(self, delegate: Delegate) -> str:
        presence = self._state.attendance.presence(delegate.number)
        if presence.state is PresenceState.SUBSTITUTED:
            came = presence.substitute and self._state.attendance.presence(presence.substitute).arrival
            return f" – {self._names.person(presence.substitute)} dự thay" if came else " – không có mặt"
        return "" if presence.arrival else " – không có mặt"

    def _delegates(self) -> Iterator[Delegate]:
        delegates = self._state.attendance.delegates
        return (one for number in sorted(delegates) if not (one := delegates[number]).cancelled)

    def _attendance(self) -> Iterator[str]:
        total = self._state.attendance.total
        came = total.present + total.left
        kinds = {"khách ghi tại chỗ": total.walk_ins, "đến muộn": total.late, "về sớm": total.left}
        told = "; ".join(f"{kind} {count}" for kind, count in kinds.items() if count)
        yield f"Có mặt {came} trên {total.enrolled} người trong danh sách{f' ({told})' if told else ''}."
        yield ""
        for bloc in self._state.blocs:
            yield _head_count(plain(bloc.name), self._state.attendance.tally(bloc.id))
        others = self._state.attendance.tally("")
        if others.enrolled:
            yield _head_count("Đại biểu khác", others)
        yield from self._absences()
        if self._state.opened_at is not None:
            yield from self._never_came()

    def _absences(self) -> Iterator[str]:
        for delegate in self._delegates():
            presence = self._state.attendance.presence(delegate.number)
            who = self._names.person(delegate.number)
            reason = f": {plain(presence.reason)}" if presence.reason else ""
            match presence.state:
                case PresenceState.SUBSTITUTED:
                    paper = f" theo giấy số {plain(presence.paper)}" if presence.paper else ""
                    substitute = self._names.person(presence.substitute)
                    if presence.substitute and self._state.attendance.presence(presence.substitute).arrival:
                        yield f"- Đi thay: {substitute} dự thay {who}{paper}."
                    else:
                        yield f"- Cử người đi thay {who}{paper}: {substitute}, không có mặt."
                case PresenceState.EXCUSED:
                    yield f"- Vắng có lý do: {who}{reason}."
                case PresenceState.ABSENT:
                    yield f"- Vắng không lý do: {who}{reason}."

    def _never_came(self) -> Iterator[str]:
        """Who is on the list, did not come and sent no word, bloc by bloc."""
        blocs = {bloc.id: plain(bloc.name) for bloc in self._state.blocs}
        names: dict[str, list[str]] = {}
        for delegate in self._delegates():
            presence = self._state.attendance.presence(delegate.number)
            if presence.state is PresenceState.EXPECTED:
                names.setdefault(blocs.get(delegate.bloc, ""), []).append(self._names.person(delegate.number))
        came = "Không đến" if self._state.closed_at else "Chưa đến"
        for bloc, missing in names.items():
            yield f"- {came}, chưa rõ lý do ({bloc or 'đại biểu khác'}): {'; '.join(missing)}."

    # -- agenda --------------------------------------------------------------------------------

    def _agenda(self) -> Iterator[str]:
        planned = self._planned_starts()
        for step in self._state.agenda.steps:
            number = self._state.agenda.numbers.get(step.item.id)
            at = planned.get(step.item.id)
            plan = f"dự kiến {format_clock(at)}" if at else "bổ sung trong buổi lễ"
            yield f"{f'{number}.' if number else '-'} {plain(step.item.title)} ({plan}): {_course(step)}."

    def _planned_starts(self) -> dict[str, datetime]:
        """Times of the agenda as it was set, before anything was moved or inserted."""
        sets = [fact.event for fact in self._facts if isinstance(fact.event, e.AgendaSet)]
        return Agenda.planned(sets[-1].items).planned_starts(self._setup.starts_at) if sets else {}

    # -- pledge and signing --------------------------------------------------------------------

    def _pledge(self) -> Iterator[str]:
        pledge = self._state.pledge
        if pledge is None:
            return
        articles = format_count(len(pledge.articles))
        yield f"- Văn bản: {plain(pledge.title)}, {articles} nội dung, phiên bản {self._state.pledge_version}."
        yield from plan_lines(pledge)
        frozen = [fact for fact in self._facts if isinstance(fact.event, e.PledgeFrozen)]
        if not frozen:
            yield "- Nội dung chưa chốt: chưa có ai được mời ký."
            return
        yield f"- Chốt lúc {_clock(frozen[-1].at)}, trước chữ ký đầu tiên. Mã SHA-256 của toàn văn:"
        yield f"  `{self._state.pledge_hash}`."
        if self._setup.copies:
            yield f"- Số bản chính: {format_count(self._setup.copies)}."

    def _signing(self) -> Iterator[str]:
        board = self._state.signing
        files = self._state.mode is SigningMode.REGISTRATION_FILE
        yield f"Có {board.signed} trên {len(board.slots)} {'hồ sơ đăng ký' if files else 'chữ ký'}."
        yield ""
        signed = [slot for slot in board.slots if slot.signed_at]
        yield from self._without_witnesses(signed)
        order = {fact.event.slot: fact.seq for fact in self._facts if isinstance(fact.event, e.SlotSigned)}
        for number, slot in enumerate(sorted(signed, key=lambda slot: order.get(slot.id, 0)), 1):
            yield f"{number}. {self._signature(slot)}"
        for slot in board.slots:
            if slot.state is not SlotState.SIGNED:
                reason = f", lý do: {plain(slot.reason)}" if slot.reason else ""
                yield f"- {self._names.slot(slot.id)}: {_UNSIGNED[slot.state]}{reason}."

    def _without_witnesses(self, signed: list[SigningSlot]) -> Iterator[str]:
        """That nobody witnessed, and why, where witnesses were due."""
        alone = [slot for slot in signed if not slot.witnesses]
        if not alone or not self._state.witness_bodies or self._state.mode is SigningMode.REGISTRATION_FILE:
            return
        names = "" if alone == signed else f" {', '.join(self._names.slot(slot.id) for slot in alone)}"
        reason = plain(self._state.witnesses_waived)
        yield f"Không có cơ quan chứng kiến nào có mặt khi{names} ký{f', lý do: {reason}' if reason else ''}."
        yield ""

    def _signature(self, slot: SigningSlot) -> str:
        parts = [f"{self._names.slot(slot.id)}: {self._capacity(slot)}{self._names.person(slot.signer)}"]
        if self._state.mode is SigningMode.REGISTRATION_FILE:
            parts.append(f"nộp hồ sơ đăng ký số {plain(slot.paper)} lúc {_clock(slot.signed_at)}")
        else:
            parts.append(f"ký lúc {_clock(slot.signed_at)}")
        if self._state.signed_unseen(slot):
            parts.append("người ký chưa điểm danh")
        if slot.substitution is not None:
            parts.append(self._standing_in(slot.substitution))
        if slot.witnesses:
            parts.append(f"chứng kiến: {self._names.witnesses(slot.witnesses)}")
        if slot.countersigned_at is not None:
            parts.append(
                f"cấp trên cùng ký: {self._names.person(slot.countersigner)} lúc {_clock(slot.countersigned_at)}"
            )
        if slot.reason:
            parts.append(f"ghi chú: {plain(slot.reason)}")
        return "; ".join(parts) + "."

    def _capacity(self, slot: SigningSlot) -> str:
        """The prefix of a signature; who stands in for a bloc's leader is told with the offices in the bloc."""
        if not signs_for_leader(slot):
            return f"{slot.authority} " if slot.authority else ""
        bloc = self._state.bloc(slot.bloc)
        kind = "Cụm" if bloc is not None and bloc.kind == "cluster" else "Khối"
        own = f", {kind} phó" if signs_as_deputy(self._state, slot) else ""
        return f"{slot.authority} {kind} trưởng{own} "

    def _standing_in(self, substitution: Substitution) -> str:
        """In whose place it was signed, and on which paper; that one is due for TUQ. and none was named is told."""
        authorised = substitution.authority is SigningAuthority.AUTHORISED
        verb = "ký thừa ủy quyền" if authorised else "ký thay"
        instead = f" {self._names.person(substitution.principal)}" if substitution.principal else ""
        if substitution.paper:
            return f"{verb}{instead} theo giấy số {plain(substitution.paper)}"
        return f"{verb}{instead}{', chưa ghi số giấy ủy quyền' if authorised else ''}"

    # -- corrections and end -------------------------------------------------------------------

    def _corrections(self) -> Iterator[str]:
        found = False
        for sentence in (*self._undone(), *self._clock_faults(), *self._scans_refused()):
            found = True
            yield f"- {sentence}"
        if not found:
            yield "Không có."

    def _undone(self) -> Iterator[str]:
        """What of the ceremony was taken back, with its reason; what was put in force again is told as such."""
        first = {fact.action: fact for fact in reversed(self._ceremony.facts)}
        for fact in self._ceremony.facts:
            if not isinstance(fact.event, e.Undone):
                continue
            deed = first.get(fact.event.action)
            if deed is None or isinstance(deed.event, e.Undone | _OF_THE_PICTURE):
                continue
            reason = f"; lý do: {plain(fact.event.reason)}" if fact.event.reason else ""
            again = "" if self._ceremony.in_force(fact) else " (sau đó khôi phục)"
            yield f"{_clock(fact.at)}: hoàn tác việc số {deed.seq}, {self._names.deed(deed.event)}{reason}{again}."

    def _clock_faults(self) -> Iterator[str]:
        for fact in self._facts:
            if isinstance(fact.event, e.ClockWentBack):
                yield f"Việc số {fact.seq}: đồng hồ máy chạy lùi {round(fact.event.seconds)} giây; thứ tự theo số việc."

    def _scans_refused(self) -> Iterator[str]:
        refused = sum(isinstance(fact.event, e.ScanRefused) for fact in self._facts)
        if refused:
            yield f"Có {format_count(refused)} lượt quét thẻ không được nhận (quét lại, đọc sai hoặc thẻ không hợp lệ)."

    def _closing(self) -> Iterator[str]:
        closed = next((fact for fact in self._facts if isinstance(fact.event, e.CeremonyClosed)), None)
        if closed is None or not isinstance(closed.event, e.CeremonyClosed):
            yield "Buổi lễ chưa bế mạc nên chưa có mã niêm phong."
        else:
            yield f"Buổi lễ bế mạc lúc {_moment(closed.at)}; hồ sơ niêm phong ở việc số {closed.seq}."
            if closed.event.reason:
                yield f"Bế mạc khi chưa ký đủ, lý do: {plain(closed.event.reason)}."
            yield from ("", f"Mã niêm phong: **{head_code(closed.hash)}**", "")
            yield (
                "Ai cũng kiểm được: chạy `giaouoc verify THƯ_MỤC --head MÃ` với mã trên, hoặc `docs/verify.py` nếu "
                "không có chương trình này. Mã khớp nghĩa là hồ sơ không bị sửa, không bị cắt kể từ lúc bế mạc."
            )
        yield ""
        yield (
            "Hồ sơ điện tử này ghi lại việc ký bằng mực trên giấy; đây không phải chữ ký điện tử và không thay cho bản "
            "giao ước đã ký."
        )


def _head_count(name: str, tally: Tally) -> str:
    return f"- {name}: {tally.present + tally.left} trên {tally.enrolled} người."


def _course(step: Step) -> str:
    """What became of an agenda item."""
    if step.state is ItemState.SKIPPED:
        return f"không thực hiện, lý do: {plain(step.reason)}" if step.reason else "không thực hiện"
    return "; tiếp tục ".join(map(_stretch, step.runs)) or "chưa thực hiện"


def _stretch(run: Run) -> str:
    """From when to when an item ran; one that was left at once, which corrects a slip, has its seconds told."""
    begun = format_clock(run.started_at)
    if run.ended_at is None:
        return f"{begun} – đang diễn ra"
    seconds = round(run.lasted(run.ended_at).total_seconds())
    return f"{begun} ({seconds} giây)" if seconds < _SLIP else f"{begun} – {format_clock(run.ended_at)}"


def _signature_block() -> Iterator[str]:
    yield from ("| THƯ KÝ | CHỦ TỌA |", "| :---: | :---: |")
    yield "| *(Ký, ghi rõ họ tên)* | *(Ký, ghi rõ họ tên)* |"


def _clock(moment: datetime | None) -> str:
    return f"{moment.hour:02d} giờ {moment.minute:02d} phút" if moment else "(chưa rõ)"


def _moment(moment: datetime) -> str:
    return f"{_clock(moment)}, {format_date(moment)}"
