"""The packs in the user's own folders: TOML and Markdown files, no Python."""

from __future__ import annotations

from collections.abc import Iterable

from giaouoc import Pack, PackError, hookimpl, read_pack
from giaouoc.pack_folder import pack_folders, packs_home

__all__ = ["giaouoc_packs"]


@hookimpl
def giaouoc_packs() -> Iterable[Pack | PackError]:
    """Offer every pack of the user's folder, and the fault of each that cannot be used."""
    for folder in pack_folders(packs_home()):
        try:
            yield read_pack(folder)
        except PackError as error:
            yield error
