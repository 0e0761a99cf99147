"""Badges, cards and invitations of a ceremony: whose, in which order, and what stands on them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from itertools import chain

import msgspec

from giaouoc.folder import CeremonyFolder
from giaouoc.papers.badge_cards import badge_card
from giaouoc.papers.badge_texts import BadgeWords
from giaouoc.papers.drawing import Card, Document
from giaouoc.papers.fitting import lacks_letters
from giaouoc.papers.invitations import invitation_card
from giaouoc.papers.qr_matrix import QrMatrix, qr_matrix
from giaouoc.papers.sheets import BADGE_FORMATS, INVITATIONS, sheets_of
from giaouoc.people import Person
from giaouoc.printing import FIRST_SPARE, LAST_SPARE, CommandCard, PaperKind, Print
from giaouoc.refusal import Refusal, refuse
from giaouoc.state import State
from giaouoc.vietnamese import name_key

__all__ = ["PrintOrder", "PrintRequest", "Printout", "printout", "unprinted"]

_PEOPLE = (PaperKind.DELEGATE, PaperKind.INVITATION)


class PrintOrder(StrEnum):
    """In which order cards lie in the stack."""

    BLOC = "bloc"
    """Bloc by bloc, people of none first, by given name within each."""
    NAME = "name"
    """By given name, as Vietnamese lists are sorted."""
    NUMBER = "number"


class PrintRequest(msgspec.Struct, frozen=True):
    """Which cards are wanted, and how."""

    kind: PaperKind = PaperKind.DELEGATE
    numbers: tuple[int, ...] = ()
    """Only these; all when no numbers, ranges or blocs are given. One that has no card is refused."""
    ranges: tuple[range, ...] = ()
    """Whatever cards there are with these numbers, besides `numbers`."""
    blocs: tuple[str, ...] = ()
    """Only the delegates of these blocs, by id, besides `numbers`."""
    unprinted: bool = False
    """Only cards that were not printed yet with their present code."""
    order: PrintOrder = PrintOrder.BLOC
    spares: int = 20
    """How many spare badges; their numbers follow on those printed before."""
    per_page: int = 10
    """Badges a sheet, a key of `BADGE_FORMATS`."""


class Printout(msgspec.Struct, frozen=True):
    """Cards ready to be drawn, and what the record should keep of them."""

    kind: PaperKind
    numbers: tuple[int, ...]
    """In the order of the cards."""
    document: Document
    erased: tuple[int, ...] = ()
    """Delegates who get no card because their names were erased."""
    unsure: tuple[int, ...] = ()
    """Cards with letters or signs that may come out blank: somebody should look at the print."""


def printout(
    folder: CeremonyFolder, request: PrintRequest, progress: Callable[[int, int], None] | None = None
) -> Printout | Refusal:
    """Lay out the cards that are asked for, or say why there are none; nothing is recorded.

    `progress` is called after each card with how many are done and how many there are.
    """
    state, persons = folder.state, folder.persons()
    numbers = _numbers(state, persons, request)
    if isinstance(numbers, Refusal):
        return numbers
    erased: tuple[int, ...] = ()
    if request.kind in _PEOPLE:
        erased = tuple(sorted(number for number in numbers if number not in persons))
        if erased and set(erased) & set(request.numbers):
            return refuse("badge.erased", number=erased[0])
        numbers = [number for number in numbers if number in persons]
    if request.unprinted:
        numbers = [number for number in numbers if not _printed(state, request.kind, number)]
    if not numbers:
        return refuse("badge.nothing_to_print")
    numbers.sort(key=_position(state, persons, request))

    words = BadgeWords(state, persons)
    sheet = INVITATIONS if request.kind is PaperKind.INVITATION else BADGE_FORMATS[request.per_page]
    cards: list[Card] = []
    symbols: dict[str, QrMatrix] = {}
    unsure: list[int] = []
    for number in numbers:
        code = folder.badge_code(number, request.kind.badge)
        symbols[code] = qr_matrix(code)
        if request.kind is PaperKind.INVITATION:
            invitation = words.invitation(number, code)
            shown = f"{invitation.name}{invitation.post}"
            cards.append(invitation_card(invitation, sheet.card_width, sheet.card_height))
        else:
            content = words.badge(request.kind, number, code)
            shown = f"{content.name}{content.post}{content.group}"
            cards.append(badge_card(content, sheet.card_width, sheet.card_height))
        if lacks_letters(shown):
            unsure.append(number)
        if progress is not None:
            progress(len(cards), len(numbers))
    document = Document(words.document_title(request.kind), sheets_of(cards, sheet), symbols)
    return Printout(request.kind, tuple(numbers), document, erased, tuple(unsure))


def unprinted(state: State, kind: PaperKind) -> int:
    """How many cards of a kind were never printed with their present code; spare badges are always new ones."""
    numbers = _numbers(state, {}, PrintRequest(kind))
    return 0 if isinstance(numbers, Refusal) else sum(not _printed(state, kind, number) for number in numbers)


def _numbers(state: State, persons: Mapping[int, Person], request: PrintRequest) -> list[int] | Refusal:
    """The numbers asked for, not yet sorted."""
    positions = {bloc.id: position for position, bloc in enumerate(state.blocs, 1)}
    unknown = next((bloc for bloc in request.blocs if bloc not in positions), None)
    if unknown is not None:
        return refuse("badge.no_bloc", bloc=unknown)
    match request.kind:
        case PaperKind.DELEGATE | PaperKind.INVITATION:
            return _delegates(state, request)
        case PaperKind.BLOC:
            named = [positions[bloc] for bloc in request.blocs]
            return _among(range(1, len(positions) + 1), request, named)
        case PaperKind.COMMAND:
            return _among(range(1, len(CommandCard) + 1), request)
        case PaperKind.SPARE:
            return _spares(state, request)


def _delegates(state: State, request: PrintRequest) -> list[int] | Refusal:
    delegates = state.attendance.delegates
    for number in request.numbers:
        if number not in delegates:
            return refuse("attendance.no_number", number=number)
        if delegates[number].cancelled:
            return refuse("scan.cancelled", number=number)
    invited = [delegate for delegate in delegates.values() if not delegate.cancelled]
    if not (request.numbers or request.ranges or request.blocs):
        return [one.number for one in invited]
    wanted = set(request.numbers).union(*request.ranges)
    return [one.number for one in invited if one.number in wanted or (one.bloc and one.bloc in request.blocs)]


def _spares(state: State, request: PrintRequest) -> list[int] | Refusal:
    """The spare badges asked for by number, or else new ones."""
    if request.numbers or request.ranges:
        return _among(range(FIRST_SPARE, LAST_SPARE + 1), request)
    printed = (card.number for card in state.printed if card.kind is PaperKind.SPARE)
    given = (number for number in state.attendance.delegates if number >= FIRST_SPARE)
    first = max(chain((FIRST_SPARE - 1,), printed, given)) + 1
    if first + request.spares - 1 > LAST_SPARE:
        return refuse("badge.no_spares_left", left=LAST_SPARE - first + 1)
    return [*range(first, first + request.spares)]


def _among(cards: range, request: PrintRequest, named: Sequence[int] = ()) -> list[int] | Refusal:
    """The cards that are asked for, all when nothing is; `named` are wanted besides the numbers."""
    missing = next((number for number in request.numbers if number not in cards), None)
    if missing is not None:
        return refuse("badge.no_card", number=missing, first=cards.start, last=cards.stop - 1)
    if not (request.numbers or request.ranges or named):
        return list(cards)
    return sorted({*request.numbers, *named, *chain(*request.ranges)}.intersection(cards))


def _printed(state: State, kind: PaperKind, number: int) -> bool:
    """Whether the card as it would be printed now was printed before."""
    reissue = state.attendance.delegates[number].reissue if kind in _PEOPLE else 0
    return Print(kind, number, reissue) in state.printed


def _position(
    state: State, persons: Mapping[int, Person], request: PrintRequest
) -> Callable[[int], tuple[object, ...]]:
    """What the cards are sorted by."""
    if request.kind not in _PEOPLE or request.order is PrintOrder.NUMBER:
        return lambda number: (number,)
    if request.order is PrintOrder.NAME:
        return lambda number: (name_key(persons[number].name), number)
    blocs = {bloc.id: position for position, bloc in enumerate(state.blocs, 1)}
    delegates = state.attendance.delegates
    return lambda number: (blocs.get(delegates[number].bloc, 0), name_key(persons[number].name), number)
