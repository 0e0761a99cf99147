"""Thành phố Đà Nẵng, 2024: clusters and blocs put the city's targets into their pledges, units into their plans."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files

from giaouoc import PackOffer, hookimpl
from giaouoc.packs.index import offered_pack

__all__ = ["giaouoc_packs"]


@hookimpl
def giaouoc_packs() -> Iterable[PackOffer]:
    """Offer the one pack of this folder."""
    yield offered_pack(files(__name__))
