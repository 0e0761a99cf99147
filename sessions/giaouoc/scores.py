"""Scores: what a locality's own rules make of the figures its blocs report."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

import msgspec

__all__ = ["BlocScore", "RankedScore", "ranked"]


class BlocScore(msgspec.Struct, frozen=True):
    """The points of one bloc under some rule."""

    bloc: str
    """Id of the bloc."""
    points: Decimal
    note: str = ""
    """How they came about, in a few words."""


class RankedScore(NamedTuple):
    """A score with its rank among all; equal points share a rank."""

    rank: int
    score: BlocScore


def ranked(scores: Iterable[BlocScore]) -> tuple[RankedScore, ...]:
    """Scores from the most points to the fewest; after two first places comes the third."""
    ordered = sorted(scores, key=lambda one: (-one.points, one.bloc))
    return tuple(RankedScore(1 + sum(other.points > one.points for other in ordered), one) for one in ordered)
