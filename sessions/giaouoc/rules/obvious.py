"""Who obviously signs: named without being asked when people are put on the list, and told with the reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from enum import StrEnum
from typing import NamedTuple

from giaouoc.attendance import Delegate, Role
from giaouoc.newcomers import Newcomer
from giaouoc.signing import Bloc, SigningMode, SigningSlot, SlotState
from giaouoc.state import State
from giaouoc.vietnamese.posts import PostRank, post_rank

__all__ = ["ObviousSignatory", "WhyThis", "obvious_signatories", "post_ranks"]

_RANKS = {Role.BLOC_LEADER: 0, Role.BLOC_DEPUTY: 1, Role.MEMBER: 2}


class WhyThis(StrEnum):
    """Why one person of several is taken for the signatory."""

    LISTED = "listed"
    """The list says so."""
    ROLE = "role"
    """Leads the bloc, or is its deputy where no leader is on the list."""
    ONLY = "only"
    """Nobody else of the unit could."""
    POST = "post"
    """Holds the highest post."""
    FIRST = "first"
    """Only stands before the others, who rank alike: somebody should look."""


class ObviousSignatory(NamedTuple):
    """Who is to sign in a slot, and why."""

    slot: SigningSlot
    number: int
    why: WhyThis


def obvious_signatories(
    state: State,
    delegates: Sequence[Delegate],
    ranks: Mapping[int, PostRank],
    listed: Set[int] = frozenset(),
) -> Iterator[ObviousSignatory]:
    """For each slot without a signatory the one of these delegates who signs, if any does.

    The leader of a bloc signs for it, or the only one `listed` as its signatory. Where units sign, those listed come
    before the others, their leader in the bloc before its members, and the highest of the `ranks` before the lower.
    """
    for slot in state.signing.slots:
        if slot.signer is not None or slot.state in (SlotState.SIGNED, SlotState.DECLINED):
            continue
        able = [one for one in delegates if _may_sign(slot, one)]
        said = [one for one in able if one.number in listed]
        if state.mode is SigningMode.BLOC_REPRESENTATIVES:
            leaders = [one for one in able if one.role is Role.BLOC_LEADER]
            candidates = leaders or (said if len(said) == 1 else [])
        else:
            candidates = said or able
        if candidates:
            chosen = min(candidates, key=lambda one: (_RANKS[one.role], _rank(one, ranks), one.number))
            why = WhyThis.LISTED if candidates == said and len(said) == 1 else _why(chosen, candidates, ranks)
            yield ObviousSignatory(slot, chosen.number, why)


def post_ranks(blocs: Iterable[Bloc], people: Iterable[tuple[int, Newcomer]]) -> dict[int, PostRank]:
    """How high the post of each of these numbered people stands in the unit, one of the units of these blocs."""
    units = {(bloc.id, unit.id): unit.name for bloc in blocs for unit in bloc.units}
    return {number: post_rank(who.post, units.get((who.bloc, who.unit), "")) for number, who in people}


def _rank(delegate: Delegate, ranks: Mapping[int, PostRank]) -> PostRank:
    return ranks.get(delegate.number, PostRank.OTHER)


def _why(chosen: Delegate, candidates: Sequence[Delegate], ranks: Mapping[int, PostRank]) -> WhyThis:
    alike = [one for one in candidates if one.role is chosen.role]
    if len(alike) == 1 and chosen.role is not Role.MEMBER:
        return WhyThis.ROLE
    if len(candidates) == 1:
        return WhyThis.ONLY
    as_high = sum(_rank(one, ranks) == _rank(chosen, ranks) for one in alike)
    return WhyThis.POST if as_high == 1 else WhyThis.FIRST


def _may_sign(slot: SigningSlot, delegate: Delegate) -> bool:
    """Whether a delegate is of the slot's bloc, and of its unit where units sign."""
    at_home = delegate.bloc == slot.bloc and slot.unit in ("", delegate.unit)
    return at_home and not delegate.cancelled and delegate.role in _RANKS
