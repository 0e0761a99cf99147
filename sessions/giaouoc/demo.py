"""The sample ceremony as it runs: commands with the pauses a real morning has, for a screen or for none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from itertools import cycle
from typing import NamedTuple

from giaouoc import commands as c
from giaouoc.agenda import ItemKind
from giaouoc.attendance import Role
from giaouoc.badges import CODE_LENGTH
from giaouoc.folder import CeremonyFolder
from giaouoc.plan_pages import pages_during
from giaouoc.signing import SigningMode, SigningSlot
from giaouoc.state import Life

__all__ = ["Beat", "beats", "script"]

_AT_THE_DOOR = timedelta(seconds=11)
_AT_ONCE = timedelta(seconds=4)
_AT_THE_TABLE = timedelta(seconds=40)
_A_PAGE = timedelta(seconds=35)
_HALF_A_YEAR = timedelta(days=175)

_KEEPING_TIME = (1.0, 1.2, 0.9, 1.1)
"""How long items take against the plan, one after the other."""


class Beat(NamedTuple):
    """One command, and how long after the one before it comes."""

    command: c.Command
    after: timedelta


def script(folder: CeremonyFolder) -> Iterator[c.Command]:
    """The commands of `beats` without their pauses, for a caller that sets its own pace."""
    return (beat.command for beat in beats(folder))


def beats(folder: CeremonyFolder) -> Iterator[Beat]:
    """Everything from opening the doors to a first report of progress, none of it refused by the rules.

    The folder holds a prepared ceremony with enrolled delegates, a deputy beside each bloc's leader. Each command must
    be carried out before the next one is asked for, since the script looks at the state. One badge is scanned twice,
    one forged, one misread; somebody comes late; the signatory of one bloc stays away and the deputy signs; one
    signature is taken back and recorded again.
    """
    cast = _Cast(folder)
    yield Beat(c.Open(), timedelta())
    yield from _agenda(folder, cast)
    yield from _first_report(folder)


class _Cast:
    """The few people whose morning is out of the ordinary: late, absent, excused, represented by another."""

    def __init__(self, folder: CeremonyFolder) -> None:
        self._folder = folder
        state = folder.state
        delegates = state.attendance.delegates
        members = [number for number in sorted(delegates) if delegates[number].role is Role.MEMBER]
        guests = [number for number in sorted(delegates) if delegates[number].role is Role.GUEST]
        slots = [slot for slot in state.signing.slots if self._deputy(slot) is not None]
        self.absent_slot: SigningSlot | None = slots[len(slots) // 2] if slots else None
        self.absent = self.absent_slot.signer if self.absent_slot else None
        self.late = members[-1] if members else None
        self.represented = members[-2:-1]
        self.excused = guests[-1:]

    def arrivals(self) -> Iterator[Beat]:
        """Nearly everybody comes; now and then a scan goes wrong."""
        away = {self.absent, self.late, *self.represented, *self.excused}
        coming = [number for number in sorted(self._folder.state.attendance.delegates) if number not in away]
        for index, number in enumerate(coming):
            yield Beat(self._scan(self._folder.badge_code(number)), _AT_THE_DOOR)
            if index == 10:
                yield Beat(self._scan(self._folder.badge_code(coming[0])), _AT_ONCE)
            elif index == 20:
                yield Beat(self._scan(_forged(self._folder.badge_code(number))), _AT_ONCE)
            elif index == 30:
                yield Beat(self._scan(_misread(self._folder.badge_code(number))), _AT_ONCE)
        for number in self.excused:
            yield Beat(c.Excuse(number, "Đi công tác đột xuất"), _AT_ONCE)
        for number in self.represented:
            yield Beat(c.StandIn(number, coming[-1], "12/GGT"), _AT_ONCE)

    def late_arrival(self) -> Iterator[Beat]:
        if self.late is not None:
            yield Beat(self._scan(self._folder.badge_code(self.late)), _AT_THE_DOOR)

    def substitution(self) -> Iterator[Beat]:
        deputy = self._deputy(self.absent_slot) if self.absent_slot else None
        if self.absent_slot is not None and deputy is not None:
            substitute = c.Substitute(self.absent_slot.id, deputy)
            yield Beat(substitute, _AT_THE_TABLE)

    def _deputy(self, slot: SigningSlot) -> int | None:
        delegates = self._folder.state.attendance.of_bloc(slot.bloc)
        signers = {one.signer for one in self._folder.state.signing.slots}
        deputies = (one.number for one in delegates if one.role is Role.BLOC_DEPUTY and one.number not in signers)
        return next(deputies, None)

    def _scan(self, code: str) -> c.Scan:
        return c.Scan(self._folder.recognise(code))


def _agenda(folder: CeremonyFolder, cast: _Cast) -> Iterator[Beat]:
    pace = cycle(_KEEPING_TIME)
    while folder.state.life is Life.OPEN and (current := folder.state.agenda.current) is not None:
        item = current.item
        spent = timedelta()
        for beat in _during(item.kind, folder, cast):
            spent += beat.after
            yield beat
        rest = max(timedelta(minutes=item.minutes) * next(pace) - spent, _AT_ONCE)
        pages = len(pages_during(folder.state.plan_pages, item.kind))
        if item.kind is ItemKind.CLOSING or folder.state.agenda.following is None:
            yield Beat(c.Close(), rest)
        else:
            reading = item.kind is ItemKind.PLEDGE_READING
            yield from _going_on(folder, item.id, _A_PAGE if reading else rest / (pages + 1))


def _during(kind: ItemKind, folder: CeremonyFolder, cast: _Cast) -> Iterator[Beat]:
    """What happens while an agenda item runs."""
    match kind:
        case ItemKind.RECEPTION:
            yield from cast.arrivals()
        case ItemKind.OPENING:
            yield from cast.late_arrival()
        case ItemKind.REVIEW_REPORT:
            yield Beat(c.Message("Đề nghị quý vị đại biểu để điện thoại ở chế độ im lặng"), _AT_THE_DOOR)
            yield Beat(c.ClearMessage(), _AT_THE_TABLE)
        case ItemKind.AWARDS:
            yield Beat(c.Black(), _AT_ONCE)
            yield Beat(c.Reveal(), _AT_THE_TABLE)
        case ItemKind.SIGNING:
            yield from cast.substitution()
            files = folder.state.mode is SigningMode.REGISTRATION_FILE
            yield from _registrations(folder) if files else _signatures(folder)
        case ItemKind.HANDOVER:
            yield Beat(c.Emblem(), _AT_ONCE)
            yield Beat(c.Reveal(), _AT_THE_TABLE)


def _going_on(folder: CeremonyFolder, item: str, after: timedelta) -> Iterator[Beat]:
    """Turn every page there is, then move to the next item."""
    while (current := folder.state.agenda.current) is not None and current.item.id == item:
        yield Beat(c.GoOn(), after)


def _signatures(folder: CeremonyFolder) -> Iterator[Beat]:
    corrected = False
    while folder.state.signing.open_slots:
        signed_before = folder.state.signing.signed
        yield Beat(c.GoOn(), _AT_THE_TABLE)
        if not corrected and folder.state.signing.signed > signed_before:
            corrected = True
            yield Beat(c.Undo(reason="Ghi trước khi đại biểu ký xong"), _AT_ONCE)


def _registrations(folder: CeremonyFolder) -> Iterator[Beat]:
    """Every unit hands in its file, numbered in the order they come."""
    for number, slot in enumerate(folder.state.signing.open_slots, 1):
        yield Beat(c.Sign(slot.id, paper=f"{number:02d}/ĐK"), _AT_THE_TABLE)


def _first_report(folder: CeremonyFolder) -> Iterator[Beat]:
    state = folder.state
    targets = state.pledge.targets if state.pledge else ()
    if targets and state.report_rounds and state.blocs:
        bloc, target, due = state.blocs[0], targets[0], state.report_rounds[0]
        report = c.Report(bloc.id, target.id, due.id, Decimal(2), evidence="31/BC", note="Hai mô hình đã công nhận")
        yield Beat(report, _HALF_A_YEAR)


def _forged(code: str) -> str:
    """A code with sound check digits that this ceremony's key never made."""
    digits = "".join(str(9 - int(digit)) for digit in code[10 : CODE_LENGTH - 2])
    body = code[:10] + digits
    return f"{body}{98 - int(body) * 100 % 97:02d}"


def _misread(code: str) -> str:
    """A code of which the scanner got one digit wrong."""
    return code[:-1] + str((int(code[-1]) + 1) % 10)
