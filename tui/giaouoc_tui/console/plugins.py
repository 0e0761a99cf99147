"""Plugins of the console: loaded beside it, so that neither its start nor a key waits for one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from giaouoc.plugins.sources import strangers
from giaouoc_tui.console.operation import Operation

if TYPE_CHECKING:
    from giaouoc.badges import Badge, BadgeFault
    from giaouoc.plugins.asking import Plugins
    from giaouoc.plugins.problems import PluginProblem
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["admit_plugins"]


def admit_plugins(console: ConsoleApp, operation: Operation) -> None:
    """Load what observes the record or reads foreign codes, and let it do so; runs on a thread of its own."""
    if not strangers():
        return
    from giaouoc.observers import Observers
    from giaouoc.plugins.asking import Plugins

    def complain(_: PluginProblem) -> None:
        console.call_later(console.asked.tell)

    plugins = Plugins.of_strangers()
    beginnings = plugins.badge_beginnings()
    console.call_later(console.asked.add, plugins)
    if beginnings:
        console.call_later(_admit_foreign, console, operation, beginnings, plugins)
    if plugins.checks_orders:
        console.call_later(_watch_orders, console, operation, plugins)
    observers = Observers(plugins, complain)
    if observers:
        operation.observers = observers


def _admit_foreign(console: ConsoleApp, operation: Operation, beginnings: tuple[str, ...], plugins: Plugins) -> None:
    """Scans of badges go on past the plugins: only what begins as these say is read by them."""
    if console.operation is operation:
        console.admit_foreign(beginnings, partial(_read_foreign, console, operation, plugins))


def _read_foreign(console: ConsoleApp, operation: Operation, plugins: Plugins, text: str) -> Badge | BadgeFault:
    """What a code says; runs beside the console."""
    badge = operation.folder.recognise(text, plugins.read_badge)
    if plugins.problems:
        console.call_later(console.asked.tell)
    return badge


def _watch_orders(console: ConsoleApp, operation: Operation, plugins: Plugins) -> None:
    """Orders of precedence are looked at now, and whenever one changes."""
    from giaouoc_tui.console.precedence import OrderWatch

    operation.orders = OrderWatch(console, operation, plugins)
    operation.orders.look()
