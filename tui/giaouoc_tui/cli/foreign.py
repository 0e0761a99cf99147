"""Codes that giaouoc did not make: plugins are loaded only when one of them is met."""

from __future__ import annotations

from giaouoc.badges import Badge
from giaouoc.plugins.sources import strangers

__all__ = ["read_foreign"]


def read_foreign(text: str, event: int) -> Badge | None:
    """The badge behind a foreign code, as the first plugin reads it that knows it."""
    if not strangers():
        return None
    from giaouoc.plugins.asking import Plugins

    return Plugins.of_strangers().read_badge(text, event)
