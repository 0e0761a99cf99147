"""The signing board: who is at the table, who comes next, who is missing, and what became of the others."""

from __future__ import annotations

from rich.cells import cell_len

from giaouoc.signing import SigningAuthority, SigningMode, SigningSlot, SlotState
from giaouoc.state import Life
from giaouoc.vietnamese import format_clock
from giaouoc_tui.console.lines import Line, Part, clip, joined, line, spread
from giaouoc_tui.console.view import Painted, View

__all__ = ["paint_signing", "slot_words"]

_MARKS = {
    SlotState.WAITING: ("·", ""),
    SlotState.CALLED: ("▶", "bold $now"),
    SlotState.SIGNED: ("✓", "$good"),
    SlotState.POSTPONED: ("↷", "$warn"),
    SlotState.ABSENT: ("✗", "$bad"),
    SlotState.DECLINED: ("✗", "$bad"),
}


def paint_signing(view: View, width: int, height: int) -> Painted:
    """This round and the next one first; then whoever is missing; then the rest as far as room goes."""
    say, board = view.say, view.state.signing
    if not board.slots:
        return Painted([spread(width, [(say("signing.no_slots"), "$quiet")])])
    subtitle = say(f"mode.{view.state.mode}")
    table, coming, rest = _parted(view)
    groups = [
        (_table_title(view), table),
        (_coming_title(view, coming), coming),
        (say("signing.others" if table or coming else "signing.all"), rest),
    ]
    roomy: list[Line] = [_summary(view, width)]
    for title, slots in groups:
        roomy += _group(title, [each for slot in slots for each in _full_row(view, slot, width)])
    if len(roomy) <= height:
        return Painted(roomy, subtitle)
    lines: list[Line] = [_summary(view, width)]
    at_table = _table_rows(view, table, width, height - len(lines))
    titled = len(at_table) + len(lines) < height
    lines += _group(groups[0][0], at_table) if titled else at_table
    if len(lines) + 1 < height:
        lines += _group(groups[1][0], [_row(view, slot, width) for slot in coming])
    absent = [slot for slot in rest if view.operation.missing(slot)]
    room = height - len(lines)
    if absent and view.state.life is Life.OPEN and room < len(rest) + 1:
        lines.append(_missing_line(view, absent, width))
        room -= 1
    if rest and room > 2:
        shown = rest if len(rest) < room else _most_telling(rest)[: room - 2]
        lines += _group(groups[2][0], [_row(view, slot, width) for slot in shown])
        if len(shown) < len(rest):
            lines.append(line((say("signing.more", count=len(rest) - len(shown)), "$quiet")))
    return Painted(lines[:height], subtitle)


def _parted(view: View) -> tuple[list[SigningSlot], list[SigningSlot], list[SigningSlot]]:
    """The slots of the round at the table, those of the round that makes ready, and all others."""
    board = view.state.signing
    table: list[SigningSlot] = []
    following = board.current_round
    if board.called:
        table = [slot for slot in board.in_round(board.called[0].round) if slot.state is not SlotState.WAITING]
        following = board.next_round
    coming = [slot for slot in board.in_round(following or 0) if slot.state is SlotState.WAITING]
    shown = {slot.id for slot in (*table, *coming)}
    return table, coming, [slot for slot in board.slots if slot.id not in shown]


def _table_title(view: View) -> str:
    called = view.state.signing.called
    return view.say("signing.now", round=called[0].round) if called else ""


def _coming_title(view: View, coming: list[SigningSlot]) -> str:
    return view.say("signing.next", round=coming[0].round) if coming else ""


def slot_words(view: View, slot: SigningSlot) -> tuple[str, str]:
    """The state of a slot in words, and the style of the words; a missing signatory is told first."""
    say = view.say
    if view.operation.missing(slot) and view.state.mode is not SigningMode.REGISTRATION_FILE:
        if slot.signer is None:
            return say("signing.nobody_named"), "bold $bad"
        if slot.state in (SlotState.WAITING, SlotState.CALLED):
            running = view.state.life is Life.OPEN
            return (say("signing.not_here"), "bold $bad") if running else (say("presence.expected"), "$quiet")
    if slot.state is SlotState.WAITING:
        return say("signing.here"), "$good"
    if slot.state is SlotState.SIGNED and not slot.complete:
        return say("signing.countersigning"), "bold $now"
    if view.state.signed_unseen(slot):
        return say("signing.signed_unseen"), "bold $warn"
    if slot.state is SlotState.SIGNED and slot.signed_at is not None:
        return say("signing.signed_at", time=format_clock(slot.signed_at)), "$good"
    return say(f"slot.state.{slot.state}"), _MARKS[slot.state][1]


def _summary(view: View, width: int) -> Line:
    board, say = view.state.signing, view.say
    counts: list[Part] = [(say("signing.signed", signed=board.signed, of=len(board.slots)), "bold")]
    for state in (SlotState.POSTPONED, SlotState.ABSENT, SlotState.DECLINED):
        count = sum(slot.state is state for slot in board.slots)
        if count:
            counts.append((f" · {say(f'slot.state.{state}')} {count}", _MARKS[state][1]))
    return spread(width, counts, [_witnesses(view)])


def _witnesses(view: View) -> Part:
    state, say = view.state, view.say
    if state.life is Life.PREPARED:
        return "", ""
    bodies, present = len(state.witness_bodies), len(state.witnesses_present())
    if not bodies:
        return "", ""
    style = "$good" if present == bodies else "$warn" if present else "bold $bad"
    return say("signing.witnesses", present=present, of=bodies), style


def _group(title: str, rows: list[Line]) -> list[Line]:
    return [line((title, "bold")), *rows] if rows else []


def _table_rows(view: View, table: list[SigningSlot], width: int, room: int) -> list[Line]:
    """Those at the table, who is yet to sign in a line more than the others as far as there is room."""
    rows = {slot.id: [_row(view, slot, width)] for slot in table}
    room -= len(table)
    for slot in sorted(table, key=lambda slot: slot.state is not SlotState.CALLED):
        told = _rows(view, slot, width)
        if len(told) - 1 <= room:
            rows[slot.id] = told
            room -= len(told) - 1
    return [each for slot in table for each in rows[slot.id]]


def _full_row(view: View, slot: SigningSlot, width: int) -> list[Line]:
    """A slot with its signer's post on a line of its own, and the reason of what is unusual."""
    signer = view.operation.signer(slot)
    return _rows(view, slot, width, joined([signer.post if signer else "", slot.reason]))


def _rows(view: View, slot: SigningSlot, width: int, detail: str = "") -> list[Line]:
    """A slot in one line where all of it has room; else bloc and signer in a line each, `detail` in the last one."""
    mark, style = _MARKS[slot.state]
    words, tone = slot_words(view, slot)
    name, who = view.state.slot_name(slot), _who(view, slot)
    left, state = cell_len(f"{mark} {name}"), cell_len(f" {words}")
    if left + cell_len(f"  {who}" if who else "") + state <= width:
        row = _row(view, slot, width)
        return [row, spread(width, [(f"    {detail}", "$quiet")])] if detail else [row]
    above = left + state <= width
    below = joined([who, detail])
    told = not above and (not _goes_unsaid(view, slot) or cell_len(f"    {who}") + state <= width)
    ending: list[Part] = [(words, tone)]
    rows = [spread(width, [(f"{mark} ", style), (name, style)], ending if above else ())]
    return [*rows, spread(width, [(f"    {below}", "$quiet")], ending if told else ())] if below or told else rows


def _row(view: View, slot: SigningSlot, width: int) -> Line:
    mark, style = _MARKS[slot.state]
    words, tone = slot_words(view, slot)
    name, who = view.state.slot_name(slot), _who(view, slot)
    room = width - cell_len(f"{mark} ") - cell_len(f" {words}")
    if cell_len(joined([name, who], "  ")) > room and _goes_unsaid(view, slot):
        words, room = "", width - cell_len(f"{mark} ")
    if who:
        name = f"{clip(name, max(room * 3 // 5, room - cell_len(f'  {who}')))}  "
    return spread(width, [(f"{mark} ", style), (name, style), (who, "$quiet")], [(words, tone)])


def _goes_unsaid(view: View, slot: SigningSlot) -> bool:
    """Whether for want of room the state of a slot is left to its mark: of somebody called who is here."""
    return slot.state is SlotState.CALLED and not view.operation.missing(slot)


def _who(view: View, slot: SigningSlot) -> str:
    """The signer with the prefix of the signature; that somebody stands in is said where the prefix does not tell."""
    signer = view.operation.signer(slot)
    if signer is None:
        return ""
    untold = slot.substituted and slot.authority in (SigningAuthority.OWN, SigningAuthority.ON_BEHALF)
    return joined([slot.authority, signer.name, f"({view.say('signing.stands_in')})" if untold else ""], " ")


def _missing_line(view: View, slots: list[SigningSlot], width: int) -> Line:
    names = ", ".join(view.state.slot_name(slot) for slot in slots)
    return spread(width, [(view.say("signing.missing", count=len(slots), names=names), "$warn")])


def _most_telling(slots: list[SigningSlot]) -> list[SigningSlot]:
    """Those that want attention first, then the latest signatures."""
    order = (SlotState.POSTPONED, SlotState.ABSENT, SlotState.DECLINED, SlotState.WAITING, SlotState.SIGNED)
    return sorted(slots, key=lambda slot: order.index(slot.state) if slot.state in order else 0)
