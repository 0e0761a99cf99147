"""The plugins that a console has asked: each of their problems is told once, and all stand on the packs screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaouoc_tui.console.operation import Tone

if TYPE_CHECKING:
    from giaouoc.plugins.asking import Plugins
    from giaouoc.plugins.problems import PluginProblem
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["AskedPlugins"]


class AskedPlugins:
    """From the start of the console to its end; the hall sees none of it.

    Problems come up on other threads; they are looked at on that of the console alone.
    """

    def __init__(self, console: ConsoleApp) -> None:
        self._console = console
        self._asked: list[Plugins] = []
        self._told: list[PluginProblem] = []

    @property
    def problems(self) -> list[PluginProblem]:
        """What went wrong so far, each once, whichever ceremony was open."""
        distinct: list[PluginProblem] = []
        for plugins in self._asked:
            distinct += (problem for problem in plugins.problems if problem not in distinct)
        return distinct

    def add(self, plugins: Plugins) -> None:
        """Watch these plugins too, and tell what is wrong with them already."""
        self._asked.append(plugins)
        self.tell()

    def tell(self) -> None:
        """Tell what has come up since, behind the answer to the last key: it replaces no answer."""
        new = [problem for problem in self.problems if problem not in self._told and not problem.of_folders]
        if not new:
            return
        self._told += new
        console = self._console
        words = (console.say("notice.plugin", plugin=name) for name in dict.fromkeys(one.plugin for one in new))
        before = console.notice.text if console.notice else ""
        console.tell(" · ".join(filter(None, (before, *words))), Tone.WARN)
