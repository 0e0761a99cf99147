"""Plugins: found by entry points, loaded and called one by one, so that a bad one costs only itself."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cached_property
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import NamedTuple, TypeVar

import pluggy

from giaouoc import hookspecs
from giaouoc.pack_faults import PackError, PackFault
from giaouoc.pack_folder import read_pack
from giaouoc.packs import Pack
from giaouoc.text import clean

__all__ = ["LoadedPack", "PluginProblem", "PluginStage", "Plugins", "pack_at"]

NO_PLUGINS = "GIAOUOC_NO_PLUGINS"
"""Environment variable: with `1` only what comes with giaouoc is loaded."""

_OURS = "giaouoc"
"""The distribution whose plugins are the bundled ones."""

_FOLDER_PACKS = "folder-packs"
"""Entry point of the plugin that reads the packs of the user's folders: it comes with giaouoc, they do not."""

_ERROR_TEXT = 500
"""Most characters kept of a plugin's error."""

T = TypeVar("T")


class PluginStage(StrEnum):
    """What was being done with a plugin when it failed."""

    LOAD = "load"
    """Importing it."""
    REGISTER = "register"
    """Looking at its hooks: an unknown name, a wrong argument, none at all."""
    CALL = "call"
    """Running one of its hooks."""
    RESULT = "result"
    """Checking what a hook gave back."""


class PluginProblem(NamedTuple):
    """Something a plugin did wrong; whatever else it offers still counts."""

    plugin: str
    """Name of its entry point."""
    distribution: str
    """What to uninstall or update, with its version; empty when the system does not know."""
    stage: PluginStage
    error: str
    """For the author of the plugin: cleaned, in one line."""
    pack: str = ""
    """Id, or folder, of the pack that is at fault, where it is one pack."""
    fault: PackFault | None = None
    """What is wrong with that pack, for a screen to put into words."""


class LoadedPack(NamedTuple):
    """A pack and where it came from."""

    pack: Pack
    plugin: str
    distribution: str
    version: str
    """Version of the distribution, which need not be that of the pack."""
    bundled: bool


class _Plugin(NamedTuple):
    """An entry point with what is known of its distribution."""

    name: str
    distribution: str
    version: str
    entry_point: EntryPoint

    @classmethod
    def of(cls, entry_point: EntryPoint) -> _Plugin:
        dist = entry_point.dist
        try:
            name, version = (dist.name or "", dist.version or "") if dist else ("", "")
        except Exception:  # noqa: BLE001 - a distribution without sound metadata
            name = version = ""
        return cls(clean(entry_point.name, 80), clean(name, 80), clean(version, 40), entry_point)

    @property
    def bundled(self) -> bool:
        return self.distribution == _OURS and self.name != _FOLDER_PACKS

    @property
    def origin(self) -> str:
        return f"{self.distribution} {self.version}".strip()

    @property
    def key(self) -> str:
        """Name in the plugin manager; two distributions may choose the same entry point."""
        return f"{self.name} ({self.origin})"


class Plugins:
    """The plugins of these entry points, loaded at once; `problems` grows as hooks are called."""

    def __init__(self, found: Iterable[EntryPoint], *, bundled_only: bool = False) -> None:
        self.problems: list[PluginProblem] = []
        self._manager = pluggy.PluginManager(hookspecs.NAMESPACE)
        self._manager.add_hookspecs(hookspecs)
        self._loaded: dict[str, _Plugin] = {}
        plugins = sorted(map(_Plugin.of, found), key=lambda one: (not one.bundled, one.key))
        for plugin in plugins:
            if plugin.bundled or not bundled_only:
                self._load(plugin)

    @classmethod
    def installed(cls, *, bundled_only: bool = False) -> Plugins:
        """Every plugin of this Python, or only the bundled ones when GIAOUOC_NO_PLUGINS is 1."""
        return cls(
            entry_points(group=hookspecs.NAMESPACE),
            bundled_only=bundled_only or os.environ.get(NO_PLUGINS) == "1",
        )

    def packs(self) -> tuple[LoadedPack, ...]:
        """The packs of all plugins: bundled first, then by plugin; each id once."""
        return self._packs

    def pack(self, pack_id: str) -> LoadedPack | None:
        """The pack with this id."""
        return next((one for one in self.packs() if one.pack.id == pack_id), None)

    @cached_property
    def _packs(self) -> tuple[LoadedPack, ...]:
        by_id: dict[str, LoadedPack] = {}
        for plugin, pack in self._answers(self._manager.hook.giaouoc_packs, Pack):
            if first := by_id.get(pack.id):
                error = (
                    f"pack id {pack.id!r} is taken by plugin {first.plugin!r} of {first.distribution} {first.version}"
                )
                self._blame(plugin, PluginStage.RESULT, error)
            else:
                by_id[pack.id] = LoadedPack(pack, plugin.name, plugin.distribution, plugin.version, plugin.bundled)
        return tuple(by_id.values())

    def _load(self, plugin: _Plugin) -> None:
        """Import and register; a plugin that fails leaves nothing behind but its problem."""
        stage = PluginStage.LOAD
        try:
            module = plugin.entry_point.load()
            stage = PluginStage.REGISTER
            self._manager.register(module, name=plugin.key)
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a stranger's code raises
            self._blame(plugin, stage, error)
            if self._manager.has_plugin(plugin.key):
                self._manager.unregister(name=plugin.key)
            return
        self._loaded[plugin.key] = plugin
        self._check_hooks(plugin, module)

    def _check_hooks(self, plugin: _Plugin, module: object) -> None:
        hooks = self._manager.get_hookcallers(module) or []
        if not hooks:
            error = "implements no hook of giaouoc; is @hookimpl missing?"
            self._blame(plugin, PluginStage.REGISTER, error)
        for hook in hooks:
            if not hook.has_spec():
                error = f"giaouoc has no hook {hook.name!r}"
                self._blame(plugin, PluginStage.REGISTER, error)

    def _answers(self, hook: pluggy.HookCaller, kind: type[T]) -> Iterator[tuple[_Plugin, T]]:
        """What each plugin gives, item by item: what came before an error counts."""
        functions = {each.plugin_name: each.function for each in hook.get_hookimpls()}
        for key, plugin in self._loaded.items():
            if key not in functions:
                continue
            try:
                for item in _iterable(functions[key]()):
                    if isinstance(item, PackError):
                        self._blame(plugin, PluginStage.RESULT, item)
                        continue
                    if not isinstance(item, kind):
                        error = f"{hook.name} gave {_type_name(item)}, not {kind.__name__}"
                        self._blame(plugin, PluginStage.RESULT, error)
                        break
                    yield plugin, item
            except (Exception, SystemExit) as error:  # noqa: BLE001 - as above
                self._blame(plugin, PluginStage.CALL, error)

    def _blame(self, plugin: _Plugin, stage: PluginStage, error: BaseException | str) -> None:
        text = clean(error if isinstance(error, str) else _words(error), _ERROR_TEXT)
        pack, fault = (error.pack, error.fault) if isinstance(error, PackError) else ("", None)
        self.problems.append(PluginProblem(plugin.name, plugin.origin, stage, text, pack, fault))


def pack_at(folder: Path) -> LoadedPack:
    """The pack of one folder on disk, for whoever names it instead of installing it.

    Raises `PackError`.
    """
    return LoadedPack(read_pack(folder), _FOLDER_PACKS, clean(folder.name, 80), "", bundled=False)


def _iterable(answer: object) -> Iterable[object]:
    """The items of an answer; one that is no iterable is itself the only item."""
    return answer if isinstance(answer, Iterable) else (answer,)


def _type_name(value: object) -> str:
    return f"{type(value).__module__}.{type(value).__qualname__}"


def _words(error: BaseException) -> str:
    try:
        return f"{type(error).__name__}: {error}"
    except Exception:  # noqa: BLE001 - the error's own code is the plugin's too
        return type(error).__name__
