"""Observers of the console: loaded beside it, so that neither its start nor a key waits for a plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaouoc.plugins.sources import strangers
from giaouoc_tui.console.operation import Operation, Tone

if TYPE_CHECKING:
    from giaouoc.plugins.problems import PluginProblem
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["observe"]


def observe(console: ConsoleApp, operation: Operation) -> None:
    """Load the observers and let them be told what the operation records; runs on a thread of its own."""

    if not strangers():
        return
    from giaouoc.observers import Observers
    from giaouoc.plugins.asking import Plugins

    def complain(problem: PluginProblem) -> None:
        words = console.say("notice.observer", plugin=problem.plugin, distribution=problem.distribution)
        console.call_later(console.tell, words, Tone.WARN)

    observers = Observers(Plugins.of_strangers(), complain)
    if observers:
        operation.observers = observers
