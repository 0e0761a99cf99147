"""Quận Ngô Quyền, Hải Phòng: the signing of the emulation pledge on 4 January 2017."""

from __future__ import annotations

from collections.abc import Iterable

from giaouoc import Pack, hookimpl
from giaouoc_packs.loading import load_pack

__all__ = ["giaouoc_packs"]


@hookimpl
def giaouoc_packs() -> Iterable[Pack]:
    """Offer the one pack of this folder."""
    yield load_pack(__name__)
