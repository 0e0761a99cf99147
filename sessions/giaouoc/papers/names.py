"""What papers call people, slots, items and what was done to them; in Vietnamese, as the record's papers are."""

from __future__ import annotations

from collections.abc import Callable

from giaouoc import events as e
from giaouoc.papers.markdown import plain
from giaouoc.people import Person
from giaouoc.state import State

__all__ = ["ERASED", "Names"]

ERASED = "(đã xóa theo yêu cầu)"
"""Stands for the name of a person who was erased."""

_DEEDS: dict[type[e.Event], str] = {
    e.Arrived: "điểm danh {who}",
    e.DelegateLeft: "ghi {who} ra về",
    e.DelegateExcused: "ghi {who} vắng có lý do",
    e.DelegateAbsent: "ghi {who} vắng không lý do",
    e.DelegateSubstituted: "ghi người đi thay {who}",
    e.DelegateCancelled: "rút {who} khỏi danh sách",
    e.DelegatesEnrolled: "ghi thêm vào danh sách",
    e.BadgeReissued: "in lại thẻ của {who}",
    e.BadgesPrinted: "xuất thẻ để in",
    e.SignatoryNamed: "cử người ký cho {slot}",
    e.CountersignerNamed: "cử người ký của cấp trên cho {slot}",
    e.WitnessesWaived: "ghi việc ký khi không có cơ quan chứng kiến",
    e.SlotCalled: "mời {slot} lên ký",
    e.SlotSigned: "ghi {slot} đã ký",
    e.SlotCountersigned: "ghi cấp trên ký với {slot}",
    e.SlotSubstituted: "ghi người ký thay ở {slot}",
    e.SlotPostponed: "hoãn {slot}",
    e.SlotRequeued: "cho {slot} chờ ký lại",
    e.SlotAbsent: "ghi {slot} vắng khi ký",
    e.SlotDeclined: "ghi {slot} từ chối ký",
    e.SlotsReordered: "đổi thứ tự ký",
    e.ItemStarted: "chuyển sang mục “{item}”",
    e.ItemSkipped: "bỏ qua mục “{item}”",
    e.ItemInserted: "thêm một mục vào chương trình",
    e.AgendaReordered: "đổi thứ tự chương trình",
    e.CeremonyOpened: "mở cửa đón đại biểu",
    e.PledgeSet: "đặt lại nội dung giao ước",
    e.PledgeFrozen: "chốt nội dung giao ước",
}


class Names:
    """Names for one state; every text of it is escaped for Markdown."""

    def __init__(self, state: State, person: Callable[[int], Person | None]) -> None:
        self._state = state
        self._person = person

    def person(self, number: int | None) -> str:
        """Name and post of a delegate; number and a note once erased."""
        if number is None:
            return "(chưa rõ)"
        known = self._person(number)
        if known is None:
            return f"đại biểu số {number} {ERASED}"
        return f"{plain(known.name)}, {plain(known.post)}" if known.post else plain(known.name)

    def slot(self, slot_id: str) -> str:
        """A slot by its unit or bloc."""
        slot = self._state.signing.slot(slot_id)
        return plain(self._state.slot_name(slot) if slot else slot_id)

    def item(self, item_id: str) -> str:
        """An agenda item by its title."""
        step = self._state.agenda.step(item_id)
        return plain(step.item.title if step else item_id)

    def witnesses(self, body_ids: tuple[str, ...]) -> str:
        """The witnessing bodies by name."""
        bodies = (self._state.witness_body(body_id) for body_id in body_ids)
        return "; ".join(plain(body.name) for body in bodies if body)

    def deed(self, event: e.Event) -> str:
        """What a fact did, as part of a sentence."""
        words = _DEEDS.get(type(event), f"việc {plain(e.kind_of(event))}")
        number, slot, item = (getattr(event, field, None) for field in ("number", "slot", "item"))
        return words.format(
            who=self.person(number) if isinstance(number, int) else "",
            slot=self.slot(slot) if isinstance(slot, str) else "",
            item=self.item(item) if isinstance(item, str) else "",
        )
