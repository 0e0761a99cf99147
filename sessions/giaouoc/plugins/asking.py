"""What plugins offer, typed: the one place that asks them, for packs, for a ceremony in preparation and after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from decimal import Decimal
from functools import cached_property, partial
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from giaouoc.agenda import AgendaItem
from giaouoc.badges import Badge, BadgeFault, BadgeKind, is_beginning
from giaouoc.exports import Export, ExportSource, is_export
from giaouoc.look import ItemSlide, Look
from giaouoc.packs.faults import PackError, PackFault
from giaouoc.packs.folder import PACK_FILE, read_pack
from giaouoc.packs.offers import PackOffer, PackSummary
from giaouoc.packs.pack import Pack
from giaouoc.packs.templates import CeremonyTemplate
from giaouoc.pledge import Pledge
from giaouoc.plugins.calls import CALL_SECONDS
from giaouoc.plugins.manager import Implementation, Plugin, PluginManager
from giaouoc.plugins.problems import FOLDER_PACKS, PluginProblem, PluginStage
from giaouoc.plugins.sources import installed, no_plugins, strangers
from giaouoc.precedence import OrderKind, OrderPlace, OrderRemark
from giaouoc.progress import TargetStanding
from giaouoc.scores import BlocScore
from giaouoc.signing import Bloc
from giaouoc.text import clean

if TYPE_CHECKING:
    from giaouoc.events import Recorded

__all__ = [
    "LoadedExport",
    "LoadedPack",
    "LoadedPlugin",
    "PluginProblem",
    "PluginStage",
    "Plugins",
    "id_taken",
    "pack_at",
]

_LONGEST = 4000
"""Most characters of a text that is only shown."""


class LoadedPack:
    """A pack and where it came from; it is read when its content is first asked for."""

    def __init__(self, pack: Pack | PackOffer, plugin: str, distribution: str, version: str, *, bundled: bool) -> None:
        self._offer = PackOffer.of(pack) if isinstance(pack, Pack) else pack
        self.plugin = plugin
        self.distribution = distribution
        self.version = version
        """Version of the distribution, which need not be that of the pack."""
        self.bundled = bundled

    @property
    def summary(self) -> PackSummary:
        """What is known without reading it."""
        return self._offer.summary

    @property
    def folder(self) -> Path | None:
        """Where it lies on the disk, for a pack that its user may edit."""
        return self._offer.folder

    @cached_property
    def pack(self) -> Pack:
        """The whole pack. Raises `PackError` when it was changed for the worse since it was listed."""
        return self._offer.pack()


class LoadedExport(NamedTuple):
    """An export and where it came from."""

    export: Export
    plugin: Plugin


class LoadedPlugin(NamedTuple):
    """A plugin that was imported and registered, and what it takes part in."""

    name: str
    """Of its entry point."""
    distribution: str
    """With its version."""
    hooks: tuple[str, ...]


class Plugins:
    """The plugins of these entry points, loaded at once; `problems` grows as they are asked."""

    def __init__(
        self, found: Iterable[EntryPoint], *, bundled_only: bool = False, seconds: float = CALL_SECONDS
    ) -> None:
        wanted = [one for one in found if Plugin.of(one).bundled] if bundled_only else found
        self._manager = PluginManager(wanted, seconds=seconds)

    @classmethod
    def installed(cls, *, bundled_only: bool = False) -> Plugins:
        """Every plugin of this Python, or only the bundled ones when GIAOUOC_NO_PLUGINS is 1."""
        return cls(installed(), bundled_only=bundled_only or no_plugins())

    @classmethod
    def of_strangers(cls) -> Plugins:
        """Every plugin that did not come with giaouoc, or none when GIAOUOC_NO_PLUGINS is 1.

        Whatever hook is not about packs is asked of these alone: the bundled plugins implement no other.
        """
        return cls(strangers())

    @property
    def problems(self) -> list[PluginProblem]:
        """What went wrong so far."""
        return self._manager.problems

    def loaded(self) -> tuple[LoadedPlugin, ...]:
        """The strangers' plugins that were found sound, by name; one that did not answer in time is not among them."""
        loaded = self._manager.loaded()
        return tuple(LoadedPlugin(one.name, one.origin, hooks) for one, hooks in loaded if not one.ours and hooks)

    def blame(self, plugin: Plugin, stage: PluginStage, error: BaseException | str) -> None:
        """List a problem of a plugin."""
        self._manager.blame(plugin, stage, error)

    # -- packs ---------------------------------------------------------------------------------

    def packs(self) -> tuple[LoadedPack, ...]:
        """The packs of all plugins: bundled first, then by plugin; each id once."""
        return self._packs

    def pack(self, pack_id: str) -> LoadedPack | None:
        """The pack with this id, read; none where it cannot be read any more."""
        for one in self.packs():
            if one.summary.id == pack_id:
                with suppress(PackError):  # which is listed as a problem of its plugin
                    _ = one.pack
                    return one
        return None

    @cached_property
    def _packs(self) -> tuple[LoadedPack, ...]:
        by_id: dict[str, LoadedPack] = {}
        kinds: tuple[type[Pack | PackOffer], ...] = (Pack, PackOffer)
        for plugin, given in self._manager.answers("giaouoc_packs", kinds):
            try:
                offer = PackOffer.of(given) if isinstance(given, Pack) else self._guarded(plugin, given.checked())
            except PackError as error:
                self._manager.blame(plugin, PluginStage.RESULT, error)
                continue
            pack_id = offer.summary.id
            if first := by_id.get(pack_id):
                fault = id_taken(first, PACK_FILE if offer.folder else "")
                named = offer.folder.name if offer.folder else pack_id
                self._manager.blame(plugin, PluginStage.RESULT, PackError(named, fault))
            else:
                by_id[pack_id] = LoadedPack(
                    offer, plugin.name, plugin.distribution, plugin.version, bundled=plugin.bundled
                )
        return tuple(by_id.values())

    def _guarded(self, plugin: Plugin, offer: PackOffer) -> PackOffer:
        """The same offer, whose pack is read as whatever a plugin does is called."""
        return offer._replace(load=partial(self._read, plugin, offer))

    def _read(self, plugin: Plugin, offer: PackOffer) -> Pack:
        """The pack that was offered; reading it is the plugin's code. Raises `PackError` whatever went wrong."""
        pack_id = offer.summary.id
        given = self._manager.run(plugin, f"pack {pack_id}", lambda: [offer.pack()])
        for pack in given.items:
            if isinstance(pack, Pack):
                return pack
        if isinstance(given.error, PackError):
            raise given.error
        raise PackError(pack_id, PackFault("unread", "", {"plugin": plugin.name})) from given.error

    # -- a ceremony in preparation -------------------------------------------------------------

    def adapted(self, template: CeremonyTemplate, day: date) -> CeremonyTemplate:
        """A rendered template as plugins change it for a ceremony on a day: agenda, blocs, slides, look.

        Each is asked with what those before it made. What a pack could not hold is listed as a problem and left out.
        """
        template = self._adapted(template, "giaouoc_agenda", "agenda", AgendaItem)
        template = self._adapted(template, "giaouoc_blocs", "blocs", Bloc, day=day)
        template = self._adapted(template, "giaouoc_slides", "slides", ItemSlide)
        return self._adapted(template, "giaouoc_look", "look", Look)

    def _adapted(
        self, template: CeremonyTemplate, hook: str, field: str, kind: type[object], **arguments: object
    ) -> CeremonyTemplate:
        for asked in self._manager.implementations(hook):
            items = self._manager.whole_answer(asked, kind, {"template": template, **arguments})
            if not items:
                continue
            try:
                changed = replace(template, **{field: items[0] if kind is Look else items})
                # A pack checks its templates when it is made; what a plugin gives must pass the same.
                template = Pack("adapted", template.title, "1", (changed,)).templates[0]
            except PackError as error:
                self._manager.blame(asked.plugin, PluginStage.RESULT, error)
        return template

    # -- at the door ---------------------------------------------------------------------------

    def badge_beginnings(self) -> tuple[str, ...]:
        """How the codes begin that plugins read, by which a scan of one is told from typing."""
        beginnings: dict[str, None] = {}
        for plugin, beginning in self._manager.answers("giaouoc_badge_beginnings", (str,)):
            if is_beginning(beginning):
                beginnings[beginning] = None
            else:
                self._manager.blame(plugin, PluginStage.RESULT, f"gave a beginning that people type: {beginning!r}")
        return tuple(beginnings)

    def read_badge(self, text: str, event: int) -> Badge | BadgeFault | None:
        """The badge behind a code that giaouoc did not make, as the first plugin reads it that knows its bearer.

        `BadgeFault.UNMATCHED` where a plugin knows such codes, and none knows the bearer of this one.
        """
        unmatched: BadgeFault | None = None
        kinds: tuple[type[Badge | BadgeFault], ...] = (Badge, BadgeFault)
        for plugin, badge in self._manager.answers("giaouoc_read_badge", kinds, text=text, event=event):
            if badge is BadgeFault.UNMATCHED:
                unmatched = badge
                continue
            if isinstance(badge, BadgeFault):
                self._manager.blame(plugin, PluginStage.RESULT, f"gave {badge}, which is not for a plugin to tell")
                continue
            if badge.kind is BadgeKind.DELEGATE and badge.event == event:
                return badge
            self._manager.blame(plugin, PluginStage.RESULT, "gave a badge of another kind, or of another ceremony")
        return unmatched

    # -- about the record ----------------------------------------------------------------------

    @property
    def checks_orders(self) -> bool:
        """Whether any plugin knows rules of precedence."""
        return bool(self._manager.implementations("giaouoc_check_order"))

    def remarks(self, orders: dict[OrderKind, tuple[OrderPlace, ...]]) -> Iterator[tuple[OrderKind, OrderRemark]]:
        """What plugins have to say about orders of precedence."""
        for kind, places in orders.items():
            for _, remark in self._manager.answers("giaouoc_check_order", (OrderRemark,), kind=kind, places=places):
                yield kind, replace(remark, text=clean(remark.text, _LONGEST))

    def scores(self, pledge: Pledge, standings: tuple[TargetStanding, ...]) -> tuple[BlocScore, ...]:
        """The points of the blocs by the first plugin that has a rule for this pledge; empty without one."""
        arguments = {"pledge": pledge, "standings": standings}
        for asked in self._manager.implementations("giaouoc_scores"):
            scores = self._manager.whole_answer(asked, BlocScore, arguments)
            if not scores:
                continue
            if all(isinstance(one.points, Decimal) and one.points.is_finite() for one in scores):
                return tuple(replace(one, note=clean(one.note, _LONGEST)) for one in scores)
            self._manager.blame(asked.plugin, PluginStage.RESULT, "gave points that are no finite Decimal")
        return ()

    def exports(self) -> tuple[LoadedExport, ...]:
        """The documents that plugins can make, each id once."""
        by_id: dict[str, LoadedExport] = {}
        for plugin, export in self._manager.answers("giaouoc_exports", (Export,)):
            if not is_export(export):
                self._manager.blame(plugin, PluginStage.RESULT, f"no sound id, title or suffix: {export.id!r}")
            elif first := by_id.get(export.id):
                taken = f"export {export.id!r} is taken by plugin {first.plugin.key}"
                self._manager.blame(plugin, PluginStage.RESULT, taken)
            else:
                by_id[export.id] = LoadedExport(export, plugin)
        return tuple(by_id.values())

    def exported(self, loaded: LoadedExport, source: ExportSource) -> bytes | None:
        """The document; none when the plugin could not make it."""
        plugin, what = loaded.plugin, f"export {loaded.export.id}"
        for document in self._manager.run(plugin, what, lambda: [loaded.export.write(source)]).items:
            if isinstance(document, bytes):
                return document
            self._manager.blame(plugin, PluginStage.RESULT, f"{what} gave {type(document).__name__}, not bytes")
        return None

    def observers(self) -> list[Implementation]:
        """Who wants to be told of facts."""
        return self._manager.implementations("giaouoc_observe")

    def tell(self, observer: Implementation, fact: Recorded) -> BaseException | None:
        """Tell one of them a fact, however long it takes; the error it raised."""
        return self._manager.tell(observer, {"fact": fact})


def id_taken(first: LoadedPack, file: str = "") -> PackFault:
    """That another pack has the id of the first one that has it, which is the one that counts."""
    by = str(first.folder) if first.folder else f"{first.distribution} {first.version}".strip()
    params: dict[str, str | int] = {"given": first.summary.id, "name": first.summary.name, "by": by}
    return PackFault("id_taken", "id", params, file)


def pack_at(folder: Path) -> LoadedPack:
    """The pack of one folder on disk, for whoever names it instead of installing it.

    Raises `PackError`.
    """
    return LoadedPack(read_pack(folder), FOLDER_PACKS, clean(folder.name, 80), "", bundled=False)
