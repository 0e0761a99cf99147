"""Observers: plugins that are told of facts once these are recorded, while nothing waits for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from queue import Full, Queue
from threading import Event, Thread
from time import monotonic

from giaouoc.events import Recorded
from giaouoc.plugins.asking import Plugins
from giaouoc.plugins.manager import Implementation
from giaouoc.plugins.problems import PluginProblem, PluginStage

__all__ = ["MOST_WAITING", "Observers"]

MOST_WAITING = 10_000
"""Facts that a slow observer may be behind before it misses some."""


class Observers:
    """Tells each observer of each fact in order, from a thread and a queue of the observer's own.

    `tell` never waits. An observer that raises is told nothing more; both that and missed facts are listed as
    problems of its plugin, and given to `complain` from the observer's thread.
    """

    def __init__(self, plugins: Plugins, complain: Callable[[PluginProblem], None] = lambda _: None) -> None:
        def blame(asked: Implementation, error: BaseException | str) -> None:
            plugins.blame(asked.plugin, PluginStage.CALL, error)
            complain(plugins.problems[-1])

        self._observers = [_Observer(plugins, one, blame) for one in plugins.observers()]

    def __bool__(self) -> bool:
        return bool(self._observers)

    def tell(self, facts: Iterable[Recorded]) -> None:
        """Put facts into the queues."""
        for observer in self._observers:
            for fact in facts:
                observer.put(fact)

    def close(self, seconds: float = 2.0) -> None:
        """Wait at most so many seconds until all queues are empty; an observer that is not done then is abandoned."""
        until = monotonic() + seconds
        for observer in self._observers:
            observer.end()
        for observer in self._observers:
            observer.wait(max(until - monotonic(), 0))


class _Observer:
    """One plugin's function with its queue and thread."""

    def __init__(
        self,
        plugins: Plugins,
        asked: Implementation,
        blame: Callable[[Implementation, BaseException | str], None],
    ) -> None:
        self._plugins = plugins
        self._asked = asked
        self._blame = blame
        self._queue: Queue[Recorded | None] = Queue(MOST_WAITING)
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
                self._blame(self._asked, "is too slow an observer and misses facts")

    def end(self) -> None:
        """Let the thread end after what is in the queue; where the queue is full, the thread is abandoned."""
        with suppress(Full):
            self._queue.put_nowait(None)

    def wait(self, seconds: float) -> None:
        self._thread.join(seconds)

    def _run(self) -> None:
        while (fact := self._queue.get()) is not None:
            error = self._plugins.tell(self._asked, fact)
            if error is not None:
                self._over.set()
                self._blame(self._asked, error)
                return
