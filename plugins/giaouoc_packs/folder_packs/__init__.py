"""The packs in the user's own folders: TOML and Markdown files, no Python."""

from __future__ import annotations

from collections.abc import Iterable

from giaouoc import PackError, PackOffer, hookimpl
from giaouoc.packs.folder import packs_home
from giaouoc.packs.index import offered_packs

__all__ = ["giaouoc_packs"]


@hookimpl
def giaouoc_packs() -> Iterable[PackOffer | PackError]:
    """Offer every pack of the user's folder, and the fault of each that cannot be used."""
    yield from offered_packs(packs_home())
