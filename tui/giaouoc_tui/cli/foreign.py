"""Codes that giaouoc did not make: plugins are loaded only when one of them is met."""

from __future__ import annotations

from giaouoc.badges import Badge, BadgeFault
from giaouoc.plugins.sources import strangers
from giaouoc_tui.cli.output import Output
from giaouoc_tui.cli.plugin_problems import warn_of_problems

__all__ = ["read_foreign"]


def read_foreign(output: Output, text: str, event: int) -> Badge | BadgeFault | None:
    """The badge behind a foreign code as plugins read it, see `Plugins.read_badge`; those that fail are told."""
    if not strangers():
        return None
    from giaouoc.plugins.asking import Plugins

    plugins = Plugins.of_strangers()
    badge = plugins.read_badge(text, event)
    warn_of_problems(plugins.problems, output)
    return badge
