"""Everything there is to tell about packs and plugins, gathered at once: it asks strangers, so it takes its time."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, TypeAlias

from giaouoc.packs.folder import packs_home
from giaouoc.plugins.asking import LoadedPack, Plugins
from giaouoc.plugins.manager import FOLDER_PACKS
from giaouoc.plugins.problems import PluginProblem

__all__ = ["Entry", "Survey", "folder_of", "survey"]

Entry: TypeAlias = LoadedPack | PluginProblem
"""One line of the list: a pack that can be used, or what keeps one from being used."""


class Survey(NamedTuple):
    """The plugins that were asked, and what they gave."""

    plugins: Plugins
    packs: tuple[LoadedPack, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is wrong first, then what somebody brought here, then what came with the program."""
        own_first = sorted(self.packs, key=lambda one: (one.bundled, one.folder is None))
        return (*self.plugins.problems, *own_first)


def survey() -> Survey:
    """Ask every plugin for its packs."""
    plugins = Plugins.installed()
    return Survey(plugins, plugins.packs())


def folder_of(entry: Entry) -> Path | None:
    """Where a pack lies on the disk that its user may edit, sound or not."""
    if isinstance(entry, LoadedPack):
        return entry.folder
    if entry.plugin == FOLDER_PACKS and entry.pack:
        folder = packs_home() / entry.pack
        return folder if folder.is_dir() else None
    return None
