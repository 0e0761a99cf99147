"""The packs screen: what there is to make a ceremony from, and what is wrong with the rest."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll

from giaouoc.packs.folder import packs_home
from giaouoc.packs.pack import Pack
from giaouoc.plugins.asking import LoadedPack, LoadedPlugin
from giaouoc.plugins.problems import PluginProblem
from giaouoc.plugins.sources import no_plugins
from giaouoc.refusal import refuse
from giaouoc_tui.console.asked_plugins import AskedPlugins
from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.console.dialogs.path import PathDialog
from giaouoc_tui.console.keys import meant_key
from giaouoc_tui.console.lines import Part
from giaouoc_tui.packs.checking import check_folder, check_pack
from giaouoc_tui.packs.details import check_parts, pack_parts, plugin_parts, problem_parts
from giaouoc_tui.packs.survey import Entry, Survey, folder_of, survey
from giaouoc_tui.packs.words import localities
from giaouoc_tui.paths import show_folder
from giaouoc_tui.widgets.rows import Column, Row, RowList, RowState
from giaouoc_tui.widgets.safe import Static, assemble

__all__ = ["PacksScreen"]

_KEYS = {"c": "check", "o": "check_other", "f": "show_folder", "r": "ask"}
"""Letter → action; nothing that a scanner sends is among them."""


class PacksScreen(Dialog[None]):
    """Asks the plugins on a thread of its own, so that scans are answered meanwhile; nothing of it reaches the hall."""

    CSS_PATH: ClassVar[list[str | PurePath]] = [*Dialog.CSS_PATH, Path(__file__).with_name("screen.tcss")]
    AUTO_FOCUS = "#packs"
    BINDINGS: ClassVar[list[BindingType]] = [Binding(key, action, show=False) for key, action in _KEYS.items()]
    HINTS = (
        ("updown", "dialog.move"),
        ("tab", "packs.key.details"),
        ("c", "packs.key.check"),
        ("o", "packs.key.check_other"),
        ("f", "packs.key.folder"),
        ("r", "packs.key.ask"),
        ("escape", "dialog.leave"),
    )

    def __init__(self, title: str, asked: AskedPlugins) -> None:
        super().__init__(title)
        self._asked = asked
        self.add_class("-full")
        self._survey: Survey | None = None
        self._entries: tuple[Entry, ...] = ()
        self._read: dict[str, Pack | None] = {}
        """Packs that were read, by id; none for one that cannot be read any more."""

    def body(self) -> ComposeResult:
        """The list, and the pack or problem under the cursor in full."""
        yield Static("", id="packs-state")
        with Container(id="packs-body"):
            columns = [Column(share=5), Column(width=12), Column(share=2)]
            yield RowList(columns, header=False, id="packs")
            with VerticalScroll(id="pack-scroll"):
                yield Static("", id="pack-detail")

    def on_mount(self) -> None:
        """Ask the plugins."""
        self.action_ask()

    @property
    def entry(self) -> Entry | None:
        """What the cursor is on."""
        cursor = self.query_one("#packs", RowList).cursor
        return self._entries[cursor] if cursor is not None and cursor < len(self._entries) else None

    # -- asking --------------------------------------------------------------------------------

    def action_ask(self) -> None:
        """Ask all plugins anew, and read the folders again."""
        self.run_worker(self._ask(), exclusive=True, group="asking")

    async def _ask(self) -> None:
        self._show_state(self.say("packs.asking"))
        self._survey, self._read = await asyncio.to_thread(survey, self._asked.problems), {}
        self._show_entries()
        self.query_one("#packs", RowList).move_cursor(0)
        self._show_entry()

    def _show_entries(self) -> None:
        if self._survey is None:
            return
        self._entries = self._survey.entries
        problems = len(self._survey.problems)
        self.query_one("#packs", RowList).set_rows(map(self._row, self._entries))
        counted = self.say("packs.counted", packs=len(self._survey.packs), problems=problems, home=str(packs_home()))
        self._show_state(f"{self.say('packs.no_plugins')} {counted}" if no_plugins() else counted)

    def _row(self, entry: Entry) -> Row:
        say = self.say
        if isinstance(entry, LoadedPlugin):
            return Row((entry.name, say("packs.plugin"), entry.distribution))
        if isinstance(entry, PluginProblem):
            stage = say("packs.broken") if entry.faults else say(f"plugin.stage.{entry.stage}")
            origin = say("packs.from.folder") if folder_of(entry) else entry.distribution
            return Row((entry.pack or entry.plugin, stage, origin), RowState.FAILED)
        summary, place = entry.summary, localities(entry.summary)
        name = summary.name if place in summary.name else f"{summary.name} · {place}"
        origin = "folder" if entry.folder else "bundled" if entry.bundled else ""
        told = say(f"packs.from.{origin}") if origin else f"{entry.distribution} {entry.version}".strip()
        return Row((name, say("packs.templates", count=len(summary.templates)), told))

    # -- the pane ------------------------------------------------------------------------------

    @on(RowList.Moved, "#packs")
    def _moved(self, moved: RowList.Moved) -> None:
        moved.stop()
        self._show_entry()

    def _show_entry(self) -> None:
        entry = self.entry
        if entry is None:
            self._show_parts([(self.say("packs.none"), "")] if self._survey else [])
        elif isinstance(entry, LoadedPack):
            self.run_worker(self._show_pack(entry), exclusive=True, group="pane")
        else:
            self.workers.cancel_group(self, "pane")
            self._show_parts(self._told(entry))

    def _told(self, entry: LoadedPlugin | PluginProblem) -> Iterator[Part]:
        if isinstance(entry, LoadedPlugin):
            return plugin_parts(self.say, entry)
        return problem_parts(self.say, entry)

    async def _show_pack(self, loaded: LoadedPack) -> None:
        known = self._read.get(loaded.summary.id)
        self._show_parts(pack_parts(self.say, loaded, known))
        if known is None:
            pack = await self._content(loaded)
            if self.entry is loaded:
                self._show_parts(pack_parts(self.say, loaded, pack))

    async def _content(self, loaded: LoadedPack) -> Pack | None:
        """The pack, read beside the screen; a stranger's may fail, and its problem joins the list."""
        if self._survey is None:
            return None
        pack_id = loaded.summary.id
        if pack_id not in self._read:
            found = await asyncio.to_thread(self._survey.plugins.pack, pack_id)
            self._read[pack_id] = found.pack if found else None
            if found is None:
                self._show_entries()
        return self._read[pack_id]

    def _show_parts(self, parts: Iterable[Part]) -> None:
        self.query_one("#pack-detail", Static).update(assemble(*parts))
        self.query_one("#pack-scroll", VerticalScroll).scroll_home(animate=False)

    def _show_state(self, text: str) -> None:
        self.query_one("#packs-state", Static).update(text)

    # -- checking ------------------------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """Understand the letters with Caps Lock or a Vietnamese input method on."""
        action = _KEYS.get(meant_key(event.character) or "")
        if action is not None:
            event.stop()
            self.call_later(self.run_action, action)

    def action_check(self) -> None:
        """Hold the pack under the cursor against the contract."""
        if self.entry is not None:
            self.run_worker(self._check(self.entry), exclusive=True, group="pane")

    async def _check(self, entry: Entry) -> None:
        say, folder = self.say, folder_of(entry)
        told = list(
            pack_parts(say, entry, await self._content(entry)) if isinstance(entry, LoadedPack) else self._told(entry)
        )
        self._show_parts([*told, (f"\n{say('packs.checking')}\n", "$quiet")])
        if folder is not None:
            examined = await asyncio.to_thread(check_folder, folder, say)
        elif isinstance(entry, LoadedPack) and (pack := await self._content(entry)) is not None:
            examined = await asyncio.to_thread(check_pack, pack, say)
        else:
            self._show_parts([*told, (f"\n{say('packs.nothing_to_check')}\n", "bold $warn")])
            return
        self._show_parts([*told, *check_parts(say, examined)])
        self.query_one("#pack-scroll", VerticalScroll).scroll_end(animate=False)

    def action_check_other(self) -> None:
        """Hold a pack in any folder against the contract, before it is put among the user's packs."""
        self.run_worker(self._check_other(), exclusive=True, group="pane")

    async def _check_other(self) -> None:
        say = self.say
        folder = await self.console.ask(
            PathDialog(say("packs.other.title"), say("packs.other.text"), start=Path.home(), folders_with="pack.toml")
        )
        if folder is not None:
            head = [(f"{folder}\n", "bold $now")]
            self._show_parts([*head, (f"\n{say('packs.checking')}\n", "$quiet")])
            self._show_parts([*head, *check_parts(say, await asyncio.to_thread(check_folder, folder, say))])

    def action_show_folder(self) -> None:
        """Open the folder of the user's packs in the system's file manager, and tell its path in any case."""
        home = packs_home()
        try:
            home.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            failed = refuse("file.failed", path=str(home), reason=error.strerror or str(error))
            self.complain(self.say.refusal(failed))
            return
        self.app.copy_to_clipboard(str(home))
        shown = show_folder(home)
        self._show_state(self.say("packs.folder.opened" if shown else "packs.folder.copied", path=str(home)))
