"""The hooks that a plugin of giaouoc may implement, and the marks of both sides."""

from giaouoc.hookspecs.content import giaouoc_packs
from giaouoc.hookspecs.hall import giaouoc_badge_beginnings, giaouoc_observe, giaouoc_read_badge
from giaouoc.hookspecs.markers import API_VERSION, NAMESPACE, hookimpl, hookspec
from giaouoc.hookspecs.preparing import giaouoc_agenda, giaouoc_blocs, giaouoc_look, giaouoc_slides
from giaouoc.hookspecs.recorded import giaouoc_check_order, giaouoc_exports, giaouoc_scores

__all__ = [
    "API_VERSION",
    "NAMESPACE",
    "giaouoc_agenda",
    "giaouoc_badge_beginnings",
    "giaouoc_blocs",
    "giaouoc_check_order",
    "giaouoc_exports",
    "giaouoc_look",
    "giaouoc_observe",
    "giaouoc_packs",
    "giaouoc_read_badge",
    "giaouoc_scores",
    "giaouoc_slides",
    "hookimpl",
    "hookspec",
]
