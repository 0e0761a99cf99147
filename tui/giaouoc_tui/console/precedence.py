"""Orders of precedence while a ceremony is prepared and runs: plugins look at each change, beside the console."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Final

from giaouoc import events as e
from giaouoc.precedence import OrderKind, OrderPlace, orders_of
from giaouoc.state import Life
from giaouoc_tui.console.operation import Operation, Tone
from giaouoc_tui.console.panels.band import Notice
from giaouoc_tui.precedence import Remark, remark_words, remarks_on

if TYPE_CHECKING:
    from giaouoc.plugins.asking import Plugins
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["OrderWatch"]

_AT_THE_DOOR: Final = (e.Arrived, e.ScanRefused)
"""What comes many times a second and changes no order."""


class OrderWatch:
    """Asks on a thread of its own whenever an order has changed; what is new is told behind the answer to the key."""

    def __init__(self, console: ConsoleApp, operation: Operation, plugins: Plugins) -> None:
        self._console = console
        self._operation = operation
        self._plugins = plugins
        self._orders: dict[OrderKind, tuple[OrderPlace, ...]] = {}

    def look(self, facts: Iterable[e.Recorded] = ()) -> None:
        """Ask about the orders, unless these facts left them as they were."""
        events = [fact.event for fact in facts]
        if events and all(isinstance(event, _AT_THE_DOOR) for event in events):
            return
        orders = orders_of(self._operation.state, self._operation.person)
        if orders != self._orders:
            self._orders = orders
            ask = partial(self._ask, orders)
            self._console.run_worker(ask, thread=True, exclusive=True, group="orders", exit_on_error=False)

    def _ask(self, orders: dict[OrderKind, tuple[OrderPlace, ...]]) -> None:
        self._console.call_later(self._show, orders, remarks_on(orders, self._plugins))

    def _show(self, orders: dict[OrderKind, tuple[OrderPlace, ...]], remarks: tuple[Remark, ...]) -> None:
        console, operation = self._console, self._operation
        console.asked.tell()
        if console.operation is not operation or orders is not self._orders:
            return
        new = [remark for remark in remarks if remark not in operation.remarks]
        operation.remarks = remarks
        if new and operation.state.life is Life.OPEN:
            before = console.notice.text if console.notice else ""
            words = (remark_words(console.say, remark) for remark in new)
            console.notice = Notice(Tone.WARN, " · ".join(filter(None, (before, *words))))
        console.paint()
