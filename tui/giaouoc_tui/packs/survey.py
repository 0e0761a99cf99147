"""Everything there is to tell about packs and plugins, gathered at once: it asks strangers, so it takes its time."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, TypeAlias

from giaouoc.packs.folder import packs_home
from giaouoc.plugins.asking import LoadedPack, LoadedPlugin, Plugins
from giaouoc.plugins.problems import PluginProblem

__all__ = ["Entry", "Survey", "folder_of", "helpers", "survey"]

_GIVES_PACKS = "giaouoc_packs"

Entry: TypeAlias = LoadedPack | LoadedPlugin | PluginProblem
"""One line of the list: a pack that can be used, a plugin that does more than give packs, or what went wrong."""


class Survey(NamedTuple):
    """The plugins that were asked, and what they gave."""

    plugins: Plugins
    packs: tuple[LoadedPack, ...]
    earlier: tuple[PluginProblem, ...] = ()
    """What went wrong with plugins that this program asked before."""

    @property
    def problems(self) -> tuple[PluginProblem, ...]:
        """What is wrong, each once; of packs in folders only what is still so."""
        now = self.plugins.problems
        return (*now, *(one for one in self.earlier if one not in now and not one.of_folders))

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is wrong first, then what somebody brought here, then what came with the program."""
        brought = sorted((one for one in self.packs if not one.bundled), key=lambda one: one.folder is None)
        return (*self.problems, *brought, *helpers(self.plugins), *(one for one in self.packs if one.bundled))


def survey(earlier: Iterable[PluginProblem] = ()) -> Survey:
    """Ask every plugin for its packs."""
    plugins = Plugins.installed()
    return Survey(plugins, plugins.packs(), tuple(earlier))


def helpers(plugins: Plugins) -> tuple[LoadedPlugin, ...]:
    """The plugins that do more than give packs; of the others their packs tell."""
    return tuple(one for one in plugins.loaded() if one.hooks != (_GIVES_PACKS,))


def folder_of(entry: Entry) -> Path | None:
    """Where a pack lies on the disk that its user may edit, sound or not."""
    if isinstance(entry, LoadedPack):
        return entry.folder
    if isinstance(entry, PluginProblem) and entry.of_folders and entry.pack:
        folder = packs_home() / entry.pack
        return folder if folder.is_dir() else None
    return None
