"""The plugins of this Python: loaded and called one by one, so that a bad one costs only itself."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from importlib.metadata import EntryPoint
from types import ModuleType
from typing import NamedTuple, TypeVar

import pluggy

from giaouoc import hookspecs
from giaouoc.packs.faults import PackError
from giaouoc.plugins.calls import CALL_SECONDS, Given, PluginHang, call, error_words, trace
from giaouoc.plugins.problems import FOLDER_PACKS, PluginProblem, PluginStage
from giaouoc.plugins.sources import OURS, TRACE_PLUGINS
from giaouoc.text import clean

__all__ = ["Implementation", "Plugin", "PluginManager"]

_ERROR_TEXT = 500
"""Most characters kept of a plugin's error."""

T = TypeVar("T")


class Plugin(NamedTuple):
    """An entry point with what is known of its distribution."""

    name: str
    distribution: str
    version: str
    entry_point: EntryPoint

    @classmethod
    def of(cls, entry_point: EntryPoint) -> Plugin:
        """The plugin behind an entry point, not loaded yet."""
        dist = entry_point.dist
        try:
            name, version = (dist.name or "", dist.version or "") if dist else ("", "")
        except Exception:  # noqa: BLE001 - a distribution without sound metadata
            name = version = ""
        return cls(clean(entry_point.name, 80), clean(name, 80), clean(version, 40), entry_point)

    @property
    def ours(self) -> bool:
        """Whether it comes with giaouoc."""
        return self.distribution == OURS

    @property
    def bundled(self) -> bool:
        """Whether what it gives comes with giaouoc."""
        return self.ours and self.name != FOLDER_PACKS

    @property
    def origin(self) -> str:
        """The distribution with its version."""
        return f"{self.distribution} {self.version}".strip()

    @property
    def key(self) -> str:
        """Name in the manager; two distributions may choose the same entry point."""
        return f"{self.name} ({self.origin})"


class Implementation(NamedTuple):
    """A plugin's function for one hook."""

    plugin: Plugin
    hook: str
    function: Callable[..., object]
    arguments: tuple[str, ...]
    """Names of those of the hook's arguments that it takes."""
    may_be_silent: bool
    """Whether the hook lets it give None."""


class PluginManager:
    """These entry points, loaded at once; `problems` grows as hooks are called.

    A stranger's import or call that takes longer than `seconds` is given up, and its plugin is asked nothing more.
    `specs` is the module with the hooks.
    """

    def __init__(
        self, found: Iterable[EntryPoint], *, seconds: float = CALL_SECONDS, specs: ModuleType = hookspecs
    ) -> None:
        self.problems: list[PluginProblem] = []
        self._seconds = seconds
        self._manager = pluggy.PluginManager(hookspecs.NAMESPACE)
        self._manager.add_hookspecs(specs)
        self._loaded: dict[str, Plugin] = {}
        self._traced_into = os.environ.get(TRACE_PLUGINS, "").removeprefix("0")
        for plugin in sorted(map(Plugin.of, found), key=lambda one: (not one.bundled, one.key)):
            self._load(plugin)

    def answers(self, hook: str, kinds: tuple[type[T], ...], /, **arguments: object) -> Iterator[tuple[Plugin, T]]:
        """What each plugin gives, item by item, bundled plugins first and the others by name.

        An item that is of none of the kinds, and an error, is listed as a problem; what came before counts.
        """
        for implementation in self.implementations(hook):
            items, _ = self._ask(implementation, kinds, arguments)
            yield from ((implementation.plugin, item) for item in items)

    def whole_answer(self, asked: Implementation, kind: type[T], arguments: Mapping[str, object]) -> tuple[T, ...]:
        """What one plugin gives, where all of it is sound; else nothing."""
        items, sound = self._ask(asked, (kind,), arguments)
        return items if sound else ()

    def implementations(self, hook: str) -> list[Implementation]:
        """Who implements a hook, in order."""
        caller: pluggy.HookCaller = getattr(self._manager.hook, hook)
        found = {each.plugin_name: each for each in caller.get_hookimpls()}
        may_be_silent = caller.spec is not None and "None" in str(caller.spec.function.__annotations__["return"])
        return [
            Implementation(plugin, hook, found[key].function, tuple(found[key].argnames), may_be_silent)
            for key, plugin in self._loaded.items()
            if key in found
        ]

    def loaded(self) -> list[tuple[Plugin, tuple[str, ...]]]:
        """The plugins that are there, each with the hooks of giaouoc that it implements."""
        return [(plugin, self._hooks(key)) for key, plugin in self._loaded.items()]

    def _hooks(self, key: str) -> tuple[str, ...]:
        callers = self._manager.get_hookcallers(self._manager.get_plugin(key)) or []
        return tuple(sorted(hook.name for hook in callers if hook.has_spec()))

    def run(self, plugin: Plugin, what: str, function: Callable[[], object]) -> Given:
        """What some other function of a plugin gives; an error is listed as a problem.

        A plugin that gave no answer in time before is not asked again.
        """
        if plugin.key not in self._loaded:
            return Given((), PluginHang("asked nothing more since it gave no answer"), 0.0)
        given = self._call(plugin, what, function, ())
        if given.error is not None:
            self.blame(plugin, PluginStage.CALL, given.error)
        return given

    def tell(self, asked: Implementation, arguments: Mapping[str, object]) -> BaseException | None:
        """Call a hook that gives nothing, from a thread that may wait for it for ever; the error it raised."""
        taken = {name: arguments[name] for name in asked.arguments}
        return self._call(asked.plugin, asked.hook, partial(asked.function, **taken), taken, timed=False).error

    def blame(self, plugin: Plugin, stage: PluginStage, error: BaseException | str) -> None:
        """List a problem under the plugin's name."""
        text = clean(" ".join((error if isinstance(error, str) else _words(error)).split()), _ERROR_TEXT)
        pack, faults = (error.pack, error.faults) if isinstance(error, PackError) else ("", ())
        self.problems.append(PluginProblem(plugin.name, plugin.origin, stage, text, pack, faults))

    def _ask(
        self, asked: Implementation, kinds: tuple[type[T], ...], arguments: Mapping[str, object]
    ) -> tuple[tuple[T, ...], bool]:
        """The items of one answer, and whether there was nothing wrong with it."""
        taken = {name: arguments[name] for name in asked.arguments}
        given = self._call(asked.plugin, asked.hook, partial(asked.function, **taken), taken)
        sound: list[T] = []
        problems = len(self.problems)
        for item in given.items:
            if isinstance(item, PackError):
                self.blame(asked.plugin, PluginStage.RESULT, item)
            elif item is None and asked.may_be_silent:
                continue
            elif isinstance(item, kinds):
                sound.append(item)
            else:
                wanted = " or ".join(kind.__name__ for kind in kinds)
                self.blame(asked.plugin, PluginStage.RESULT, f"{asked.hook} gave {_type_name(item)}, not {wanted}")
                break
        if given.error is not None:
            self.blame(asked.plugin, PluginStage.CALL, given.error)
        return tuple(sound), len(self.problems) == problems

    def _load(self, plugin: Plugin) -> None:
        """Import and register; a plugin that fails leaves nothing behind but its problem."""
        if plugin.key in self._loaded:
            self.blame(plugin, PluginStage.REGISTER, "there is a plugin of this name in this distribution already")
            return
        given = self._call(plugin, "import", lambda: [plugin.entry_point.load()], ())
        if given.error is not None or not given.items:
            self.blame(plugin, PluginStage.LOAD, given.error or "nothing was imported")
            return
        [module] = given.items
        try:
            with warnings.catch_warnings(record=True) as told:
                warnings.simplefilter("always")
                self._manager.register(module, name=plugin.key)
        except (Exception, SystemExit) as error:  # noqa: BLE001 - pluggy runs the code of the plugin
            self.blame(plugin, PluginStage.REGISTER, error)
            if self._manager.has_plugin(plugin.key):
                self._manager.unregister(name=plugin.key)
            return
        self._loaded[plugin.key] = plugin
        for warning in told:
            self.blame(plugin, PluginStage.REGISTER, str(warning.message))
        self._check_hooks(plugin, module)

    def _check_hooks(self, plugin: Plugin, module: object) -> None:
        hooks = self._manager.get_hookcallers(module) or []
        if not hooks:
            self.blame(plugin, PluginStage.REGISTER, "implements no hook of giaouoc; is @hookimpl missing?")
        for hook in hooks:
            if not hook.has_spec():
                self.blame(plugin, PluginStage.REGISTER, f"giaouoc has no hook {hook.name!r}")

    def _call(
        self, plugin: Plugin, what: str, function: Callable[[], object], arguments: object, *, timed: bool = True
    ) -> Given:
        """Call a plugin's function: every call of a plugin's code comes through here.

        One of ours has no time limit, since it reads the user's many folders.
        """
        given = call(function, self._seconds if timed and not plugin.ours else None)
        if self._traced_into:
            trace(plugin.key, what, arguments, given, self._traced_into)
        if isinstance(given.error, PluginHang):
            self._loaded.pop(plugin.key, None)
        return given


def _type_name(value: object) -> str:
    return f"{type(value).__module__}.{type(value).__qualname__}"


def _words(error: BaseException) -> str:
    if isinstance(error, SyntaxError):
        return error_words(error)
    try:
        return f"{type(error).__name__}: {error}"
    except Exception:  # noqa: BLE001 - the error's own code is the plugin's too
        return type(error).__name__
