"""giaouoc, the core: a pledge-signing ceremony, its record and its plugins.

The names here are what the author of a plugin needs. Each is loaded when it is first asked for, so
that importing the package costs next to nothing.
"""

from __future__ import annotations

# Type checkers take this name for true; typing, which has it too, would double a program's start.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from giaouoc._version import __version__
    from giaouoc.agenda import AgendaItem, ItemKind
    from giaouoc.badges import Badge, BadgeFault, BadgeKind
    from giaouoc.events import Recorded
    from giaouoc.exports import Export, ExportSource
    from giaouoc.hookspecs.markers import API_VERSION, hookimpl
    from giaouoc.look import ItemSlide, Look
    from giaouoc.packs.data import pack_from_data
    from giaouoc.packs.faults import PackError, PackFault
    from giaouoc.packs.folder import read_pack
    from giaouoc.packs.offers import PackOffer, PackSummary, TemplateSummary
    from giaouoc.packs.pack import Pack
    from giaouoc.packs.templates import CeremonyTemplate, Years
    from giaouoc.people import Person
    from giaouoc.plan import (
        Award,
        Campaign,
        CampaignKind,
        Deadline,
        Document,
        Duty,
        Plan,
        Publication,
        Result,
        ResultKind,
        Review,
        SignatureBlock,
    )
    from giaouoc.pledge import Article, Pledge, Target, TargetOp, Theme
    from giaouoc.precedence import OrderKind, OrderPlace, OrderRemark
    from giaouoc.progress import ProgressReport, ReportRound, Standing, TargetStanding
    from giaouoc.scores import BlocScore
    from giaouoc.setup import Labels
    from giaouoc.signing import Bloc, BlocTerm, SigningMode, Unit, WitnessBody
    from giaouoc.state import State
else:
    _HOMES = {
        "_version": ("__version__",),
        "agenda": ("AgendaItem", "ItemKind"),
        "badges": ("Badge", "BadgeFault", "BadgeKind"),
        "events": ("Recorded",),
        "exports": ("Export", "ExportSource"),
        "hookspecs.markers": ("API_VERSION", "hookimpl"),
        "look": ("ItemSlide", "Look"),
        "packs.data": ("pack_from_data",),
        "packs.faults": ("PackError", "PackFault"),
        "packs.folder": ("read_pack",),
        "packs.offers": ("PackOffer", "PackSummary", "TemplateSummary"),
        "packs.pack": ("Pack",),
        "people": ("Person",),
        "plan": (
            "Award",
            "Campaign",
            "CampaignKind",
            "Deadline",
            "Document",
            "Duty",
            "Plan",
            "Publication",
            "Result",
            "ResultKind",
            "Review",
            "SignatureBlock",
        ),
        "pledge": ("Article", "Pledge", "Target", "TargetOp", "Theme"),
        "precedence": ("OrderKind", "OrderPlace", "OrderRemark"),
        "progress": ("ProgressReport", "ReportRound", "Standing", "TargetStanding"),
        "scores": ("BlocScore",),
        "setup": ("Labels",),
        "signing": ("Bloc", "BlocTerm", "SigningMode", "Unit", "WitnessBody"),
        "state": ("State",),
        "packs.templates": ("CeremonyTemplate", "Years"),
    }

    def __getattr__(name: str) -> object:
        from importlib import import_module

        for home, names in _HOMES.items():
            if name in names:
                value = getattr(import_module(f"{__name__}.{home}"), name)
                globals()[name] = value
                return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})


__all__ = [
    "API_VERSION",
    "AgendaItem",
    "Article",
    "Award",
    "Badge",
    "BadgeFault",
    "BadgeKind",
    "Bloc",
    "BlocScore",
    "BlocTerm",
    "Campaign",
    "CampaignKind",
    "CeremonyTemplate",
    "Deadline",
    "Document",
    "Duty",
    "Export",
    "ExportSource",
    "ItemKind",
    "ItemSlide",
    "Labels",
    "Look",
    "OrderKind",
    "OrderPlace",
    "OrderRemark",
    "Pack",
    "PackError",
    "PackFault",
    "PackOffer",
    "PackSummary",
    "Person",
    "Plan",
    "Pledge",
    "ProgressReport",
    "Publication",
    "Recorded",
    "ReportRound",
    "Result",
    "ResultKind",
    "Review",
    "SignatureBlock",
    "SigningMode",
    "Standing",
    "State",
    "Target",
    "TargetOp",
    "TargetStanding",
    "TemplateSummary",
    "Theme",
    "Unit",
    "WitnessBody",
    "Years",
    "__version__",
    "hookimpl",
    "pack_from_data",
    "read_pack",
]
