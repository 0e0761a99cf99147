"""Observers: plugins that are told of facts once these are recorded, while nothing waits for them."""

from __future__ import annotations

from collections.abc import Iterable
from queue import Empty, Full, Queue
from threading import Event, Thread
from time import monotonic

from giaouoc.events import Recorded
from giaouoc.plugin_manager import Implementation
from giaouoc.plugin_problems import PluginStage
from giaouoc.plugins import Plugins

__all__ = ["MOST_WAITING", "Observers"]

MOST_WAITING = 10_000
"""Facts that a slow observer may be behind before it misses some."""

_LOOKS_UP = 0.2
"""Seconds after which an idle observer's thread looks whether it is to end."""


class Observers:
    """Tells each observer of each fact in order, from a thread and a queue of the observer's own.

    `tell` never waits. An observer that raises is told nothing more; both that and missed facts are listed as
    problems of its plugin.
    """

    def __init__(self, plugins: Plugins) -> None:
        self._observers = [_Observer(plugins, one) for one in plugins.observers()]

    def __bool__(self) -> bool:
        return bool(self._observers)

    def tell(self, facts: Iterable[Recorded]) -> None:
        """Put facts into the queues."""
        for observer in self._observers:
            for fact in facts:
                observer.put(fact)

    def close(self, seconds: float = 2.0) -> None:
        """Let the queues run empty, for at most so many seconds in all; who is not done then is left behind."""
        until = monotonic() + seconds
        for observer in self._observers:
            observer.end()
        for observer in self._observers:
            observer.wait(max(until - monotonic(), 0))


class _Observer:
    """One plugin's function with its queue and thread."""

    def __init__(self, plugins: Plugins, asked: Implementation) -> None:
        self._plugins = plugins
        self._asked = asked
        self._queue: Queue[Recorded] = Queue(MOST_WAITING)
        self._ending = Event()
        self._over = Event()
        self._missed = False
        self._thread = Thread(target=self._run, name=f"giaouoc-observer-{asked.plugin.name}", daemon=True)
        self._thread.start()

    def put(self, fact: Recorded) -> None:
        if self._over.is_set():
            return
        try:
            self._queue.put_nowait(fact)
        except Full:
            if not self._missed:
                self._missed = True
                self._plugins.blame(self._asked.plugin, PluginStage.CALL, "is too slow an observer and misses facts")

    def end(self) -> None:
        self._ending.set()

    def wait(self, seconds: float) -> None:
        self._thread.join(seconds)

    def _run(self) -> None:
        while True:
            try:
                fact = self._queue.get(timeout=_LOOKS_UP)
            except Empty:
                if self._ending.is_set():
                    return
                continue
            try:
                self._asked.function(**({"fact": fact} if "fact" in self._asked.arguments else {}))
            except BaseException as error:  # noqa: BLE001 - whatever a stranger's code raises, SystemExit too
                self._plugins.blame(self._asked.plugin, PluginStage.CALL, error)
                self._over.set()
                return
