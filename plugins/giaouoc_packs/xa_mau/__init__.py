"""A commune of today, made up: its hamlets sign one text."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files

from giaouoc import Pack, hookimpl, read_pack

__all__ = ["giaouoc_packs"]


@hookimpl
def giaouoc_packs() -> Iterable[Pack]:
    """Offer the one pack of this folder."""
    yield read_pack(files(__name__))
