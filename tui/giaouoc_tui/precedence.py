"""What plugins have to say about a ceremony's orders of precedence, with the names of the places."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from giaouoc.plugins.sources import strangers

if TYPE_CHECKING:
    from giaouoc.folder import CeremonyFolder
    from giaouoc.plugins.asking import Plugins
    from giaouoc.plugins.problems import PluginProblem
    from giaouoc.precedence import OrderKind, OrderPlace
    from giaouoc_tui.locale import Say

__all__ = ["Remark", "order_remarks", "remark_words", "remarks_on"]


class Remark(NamedTuple):
    """Something that goes against a rule of protocol; people read it and decide."""

    order: OrderKind
    place: str
    """Id of the signing slot, or of the witnessing body."""
    name: str
    text: str


def order_remarks(folder: CeremonyFolder) -> tuple[tuple[Remark, ...], list[PluginProblem]]:
    """What the installed plugins say of the orders as they stand, and what they did wrong."""
    if not strangers():
        return (), []
    from giaouoc.plugins.asking import Plugins
    from giaouoc.precedence import orders_of

    plugins = Plugins.of_strangers()
    return remarks_on(orders_of(folder.state, folder.person), plugins), plugins.problems


def remarks_on(orders: dict[OrderKind, tuple[OrderPlace, ...]], plugins: Plugins) -> tuple[Remark, ...]:
    """What these plugins say of these orders."""
    names = {place.id: place.name for places in orders.values() for place in places}
    found = plugins.remarks(orders)
    return tuple(Remark(kind, one.place, names.get(one.place, one.place), one.text) for kind, one in found)


def remark_words(say: Say, remark: Remark) -> str:
    """A remark as one line."""
    return say("order.remark", place=remark.name, text=remark.text)
