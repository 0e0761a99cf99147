"""How hooks are marked: by giaouoc as its own, by a plugin as implemented."""

from __future__ import annotations

import pluggy

__all__ = ["API_VERSION", "NAMESPACE", "hookimpl", "hookspec"]

NAMESPACE = "giaouoc"
"""The entry-point group of plugins, and the project that their hooks are marked for."""

API_VERSION = 1
"""Grows by one with every hook, argument or field that is added; nothing is taken away without years of warning."""

hookspec = pluggy.HookspecMarker(NAMESPACE)
hookimpl = pluggy.HookimplMarker(NAMESPACE)
"""Marks a function of a plugin as the implementation of the hook of the same name."""
