"""Which plugins are installed, by their metadata alone: nothing of them, nor of what would call them, is loaded."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["GROUP", "NO_PLUGINS", "OURS", "TRACE_PLUGINS", "installed", "no_plugins", "strangers"]

GROUP = "giaouoc"
"""The entry-point group of plugins."""

OURS = "giaouoc"
"""The distribution whose plugins come with the program."""

NO_PLUGINS = "GIAOUOC_NO_PLUGINS"
"""Environment variable: with `1` only what comes with giaouoc is loaded."""


TRACE_PLUGINS = "GIAOUOC_TRACE_PLUGINS"
"""Environment variable: with `1` every call of a plugin is told on standard error, else at the end of that file."""


def no_plugins() -> bool:
    """Whether the user wants no plugins but ours."""
    return os.environ.get(NO_PLUGINS) == "1"


def installed() -> tuple[EntryPoint, ...]:
    """Every plugin of this Python."""
    from importlib.metadata import entry_points  # it reads e-mail headers, and most commands ask for no plugin

    return tuple(entry_points(group=GROUP))


def strangers() -> tuple[EntryPoint, ...]:
    """Every plugin that did not come with giaouoc, and that the user wants."""
    return () if no_plugins() else tuple(one for one in installed() if not _is_ours(one))


def _is_ours(entry_point: EntryPoint) -> bool:
    try:
        return entry_point.dist is not None and entry_point.dist.name == OURS
    except Exception:  # noqa: BLE001 - a distribution without sound metadata
        return False
