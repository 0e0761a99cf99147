"""What a plugin did wrong, as values that name it and the distribution to update or to remove."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from giaouoc.packs.faults import PackFault

__all__ = ["FOLDER_PACKS", "PluginProblem", "PluginStage"]

FOLDER_PACKS = "folder-packs"
"""Entry point of the plugin that reads the packs of the user's folders: it comes with giaouoc, they do not."""


class PluginStage(StrEnum):
    """What was being done with a plugin when it failed."""

    LOAD = "load"
    """Importing it."""
    REGISTER = "register"
    """Looking at its hooks: an unknown name, a wrong argument, none at all, one that is going away."""
    CALL = "call"
    """Running one of its hooks."""
    RESULT = "result"
    """Checking what a hook gave back."""


class PluginProblem(NamedTuple):
    """Something a plugin did wrong; whatever else it offers still counts."""

    plugin: str
    """Name of its entry point."""
    distribution: str
    """What to uninstall or update, with its version; empty when the system does not know."""
    stage: PluginStage
    error: str
    """For the author of the plugin: cleaned, in one line."""
    pack: str = ""
    """Id, or folder, of the pack that is at fault, where it is one pack."""
    faults: tuple[PackFault, ...] = ()
    """What is wrong with that pack, for a screen to put into words."""

    @property
    def of_folders(self) -> bool:
        """Whether a pack in the user's folders is at fault, and no plugin."""
        return self.plugin == FOLDER_PACKS
