"""The console: opens a ceremony, gives commands, answers scans, and keeps every screen up to date."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Coroutine, Iterable
from datetime import datetime
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, TypeVar

from textual import events, on
from textual.binding import BindingType
from textual.screen import ModalScreen, Screen
from textual.theme import Theme

from giaouoc import commands as c
from giaouoc.attendance import ScanOutcome
from giaouoc.cards import card_of
from giaouoc.clock import now
from giaouoc.folder import CeremonyFolder
from giaouoc.refusal import Refusal
from giaouoc.state import Life
from giaouoc.store.errors import RecordLocked, StoreError
from giaouoc_tui.actions import ACTIONS, Scope, action_named
from giaouoc_tui.console.asked_plugins import AskedPlugins
from giaouoc_tui.console.flows import flow_of, loaders
from giaouoc_tui.console.foreign import ForeignCodes
from giaouoc_tui.console.held_keys import HeldKeys
from giaouoc_tui.console.keys import bindings_of, is_done_once
from giaouoc_tui.console.last_verdict import LastVerdict
from giaouoc_tui.console.opening import open_ceremony
from giaouoc_tui.console.operation import AT_END, Answer, Failure, Operation, Tone, Verdict
from giaouoc_tui.console.panels.band import Notice
from giaouoc_tui.console.quiet_digits import QuietDigits
from giaouoc_tui.console.recents import Recents
from giaouoc_tui.console.recents_now import RecentsNow
from giaouoc_tui.console.screens import home_screen, live_screen
from giaouoc_tui.console.screens.base import ConsoleScreen
from giaouoc_tui.console.view import View
from giaouoc_tui.console.viewing import is_barred, opening_notice
from giaouoc_tui.console.wording import facts_words, failure_words, refusal_words, viewing_words
from giaouoc_tui.crash import CrashGuard
from giaouoc_tui.desk.answers import answer_to_deed
from giaouoc_tui.desk.cards import CardReader
from giaouoc_tui.first_paint import Errand, FirstPaint
from giaouoc_tui.locale import Say
from giaouoc_tui.themes import DARK, THEMES, other_theme
from giaouoc_tui.widgets.safe import PlainNotices
from giaouoc_tui.widgets.scanning_app import Scanned

if TYPE_CHECKING:
    from giaouoc_tui.desk.directory import Directory

__all__ = ["ConsoleApp", "Flow"]

T = TypeVar("T")

_HERE = Path(__file__).parent

_SHEETS = (_HERE / "dialogs" / "dialog.tcss", _HERE / "screens" / "home.tcss", _HERE.parent / "desk" / "desk.tcss")

_SETTLING = 0.05
"""Seconds that lists wait after a scan, so that its verdict is painted first."""

_IN_DIALOGS = frozenset({"help", "theme"})
"""Actions that are done while a dialog asks something too."""

_FOLLOWING = 0.125
"""Least seconds between two paintings of the lists while scans come in."""

Flow: TypeAlias = Callable[["ConsoleApp"], Coroutine[Any, Any, None]]
"""What an action asks the operator before it gives its command."""


class ConsoleApp(
    CrashGuard, FirstPaint, ForeignCodes, QuietDigits, HeldKeys, LastVerdict, PlainNotices, inherit_bindings=False
):
    """One operator, one keyboard, at most one open ceremony."""

    TITLE = "giaouoc"
    CSS_PATH = _HERE / "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    DEFAULT_MODE = "first"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings_of((action for action in ACTIONS if action.scope is Scope.ANYWHERE), priority=True)
    ]

    def __init__(
        self,
        first: Path | CeremonyFolder | None = None,
        *,
        say: Say,
        theme: str = "dark",
        desk: str = "A",
        clock: Callable[[], datetime] = now,
    ) -> None:
        super().__init__()
        self.clock = clock
        """The time of every command and of the head line."""
        self.say = say
        self.desk = desk
        self.recents = Recents()
        self.recents_now = RecentsNow(self.recents)
        self.operation: Operation | None = None
        self.spare: int | None = None
        """The spare badge that was scanned and belongs to nobody yet."""
        self.cards = CardReader(self)
        self._directory: tuple[Operation, Directory] | None = None
        self.notice: Notice | None = None
        """The answer to the last key."""
        self.asked = AskedPlugins(self)
        self._first = first
        self._painted_at = 0.0
        self._to_be_painted = False
        for look in THEMES.values():
            self.register_theme(look)
        self._begin_with(THEMES.get(theme, DARK))

    def _begin_with(self, look: Theme) -> None:
        """Set the theme before anything is styled: a change of theme makes Textual parse all style sheets again."""
        self.set_reactive(ConsoleApp.theme, look.name)
        self.update_classes({"-dark-mode": look.dark, "-light-mode": not look.dark}, update=False)
        self.stylesheet.set_variables(self.get_css_variables())

    # -- life of the program -------------------------------------------------------------------

    def _first_screen(self) -> Screen[Any]:
        """The ceremony that was asked for, or else the home screen."""
        if isinstance(self._first, CeremonyFolder):
            self.begin(self._first)
            return live_screen()
        if self._first is not None and self._open(self._first):
            return live_screen()
        return home_screen()

    def get_default_screen(self) -> Screen[Any]:
        """The first screen, its sheets read already; if its mode were known, Textual would parse all sheets twice."""
        screen = self._first_screen()
        for sheet in screen.css_path:
            self._read_sheet(Path(sheet))
        return screen

    def on_mount(self) -> None:
        """Start the clock."""
        self.add_mode(self.DEFAULT_MODE, self._first_screen)
        self.die_tidily()
        self.set_interval(1, self._tick)

    def after_first_paint(self) -> Iterable[Errand]:
        """Load what keys ask for, and read the other screens' style sheets, so that pushing one parses nothing."""
        return (*loaders(), *(partial(self._read_sheet, sheet) for sheet in _SHEETS))

    def _read_sheet(self, sheet: Path) -> None:
        """Add a sheet; the own `read` of a stylesheet keeps the rules it knew, and what is styled next has none."""
        self.stylesheet.add_source(sheet.read_text(encoding="utf-8"), read_from=(str(sheet), ""))

    async def open_ceremony(self, path: Path) -> None:
        """Open a ceremony where it stands; when that fails, say why and leave all as it is."""
        if self._open(path):
            await self._show(live_screen)

    async def show_ceremony(self, folder: CeremonyFolder) -> None:
        """Run this ceremony from now on."""
        self.begin(folder)
        await self._show(live_screen)

    async def _show(self, screen: Callable[[], Screen[Any]]) -> None:
        """Put a new stack of screens, which Textual calls a mode, in the place of all that is shown."""
        before, mode = self.current_mode, secrets.token_hex(4)
        self.add_mode(mode, screen)
        await self.switch_mode(mode)
        await self.remove_mode(before)

    def _open(self, path: Path) -> bool:
        try:
            folder = open_ceremony(path, desk=self.desk)
        except StoreError as error:
            self.notice = Notice(Tone.BAD, failure_words(self.say, Failure(error)))
            self._paint_answers()
            if isinstance(error, RecordLocked):
                from giaouoc_tui.console.flows.ceremonies import offer_to_look

                self.call_later(self.run_flow, partial(offer_to_look, path=path, locked=error))
            return False
        self.begin(folder)
        return True

    def begin(self, folder: CeremonyFolder) -> None:
        """Work with this ceremony from now on."""
        self.close_ceremony()
        self.operation = Operation(folder)
        self.call_after_refresh(self.recents.remember, folder)
        self.call_after_refresh(self._load_plugins, self.operation)
        self.catch_scans(folder.recognise)
        self.notice = opening_notice(self.say, folder)

    def _load_plugins(self, operation: Operation) -> None:
        def load() -> None:
            from giaouoc_tui.console.plugins import admit_plugins

            admit_plugins(self, operation)

        self.run_worker(load, thread=True, exit_on_error=False)

    def close_ceremony(self) -> None:
        """Let another console have the ceremony; everything in it is on the disk already."""
        if self.operation is not None:
            self.recents.remember(self.operation.folder)
            self.operation.close()
        self.operation = None
        self.verdict = self.notice = None
        self.spare = None
        self.catch_scans(None)

    async def go_home(self) -> None:
        """Leave the ceremony as it stands and show the home screen."""
        self.close_ceremony()
        await self._show(home_screen)

    def on_unmount(self) -> None:
        """Free the lock; nothing is saved here."""
        if self.operation is not None:
            self.operation.close()

    # -- commands ------------------------------------------------------------------------------

    def view(self) -> View:
        """The ceremony at this moment."""
        if self.operation is None:
            raise LookupError("no ceremony is open")
        return View(self.operation, self.clock(), self.say)

    def action_perform(self, name: str) -> None:
        """Do what a key, or a line of the palette, stands for."""
        action = action_named(name)
        if isinstance(self.screen, ModalScreen) and name not in _IN_DIALOGS:
            return
        if isinstance(self.screen, ConsoleScreen) and self.screen.perform(name):
            return
        life = self.operation.state.life if self.operation else Life.NONE
        here = {Scope.HOME, Scope.ANYWHERE} & {*action.scopes} or self.operation is not None
        if not here or life not in action.during:
            self.tell(
                self.say("notice.not_now", action=self.say(action.label), life=self.say(f"life.{life}")), Tone.WARN
            )
        elif self.operation is not None and is_barred(self.operation, action):
            self.tell(viewing_words(self.say, self.operation.folder), Tone.WARN)
        elif (flow := flow_of(name)) is not None:
            self.run_flow(flow)
        elif action.gives is not None:
            self.give(action.gives())

    def run_flow(self, flow: Flow) -> None:
        """Let a flow ask its questions while scans and the clock go on."""
        self.run_worker(flow(self), exclusive=False, exit_on_error=True)

    def give(self, command: c.Command) -> Answer:
        """Carry a command out and show the answer; a refusal that a reason overrides asks for it."""
        operation = self._open_one()
        notes_before = len(operation.folder.notes)
        answer = operation.do(command, self.clock())
        self.show_answer(answer)
        for note in operation.folder.notes[notes_before:]:
            self.tell(self.say(note.key, **note.params), Tone.WARN)
        if isinstance(answer, Refusal) and (answer.overridable or answer.key == AT_END):
            from giaouoc_tui.console.flows.override import override

            self.run_flow(partial(override, command=command, refusal=answer))
        return answer

    def show_answer(self, answer: Answer) -> None:
        """Tell the operator what became of a command, and show the new state."""
        view = self.view()
        if isinstance(answer, Failure):
            self.notice = Notice(Tone.BAD, failure_words(self.say, answer))
        elif isinstance(answer, Refusal):
            self.notice = Notice(Tone.WARN, refusal_words(view, answer))
        elif answer:
            self.notice = Notice(Tone.GOOD, facts_words(view, answer))
            self.recents.keep_up(view.operation.folder)
        else:
            self.notice = Notice(Tone.CALM, self.say("notice.unchanged"))
        self.verdict = answer_to_deed(view, answer) or self.verdict_after(answer)
        self.paint()

    def tell(self, text: str, tone: Tone = Tone.CALM) -> None:
        """Show a line where the answers to keys stand."""
        self.notice = Notice(tone, text)
        self._paint_answers()

    def counts_once(self, event: events.Key) -> bool:
        """Keys that move the ceremony on or back; what is typed into a dialog may repeat."""
        return not isinstance(self.screen, ModalScreen) and is_done_once(self.scope, event.key, event.character)

    def tell_slip(self) -> None:
        """Say that keys pressed almost together were ignored."""
        self.tell(self.say("notice.slip"), Tone.WARN)

    def tell_held(self) -> None:
        """Say it beside the answer to the press itself."""
        self._paint_answers()

    async def ask(self, dialog: ModalScreen[T]) -> T | None:
        """Show a dialog and wait for its answer, none when the operator left it, or while another one is opening."""
        if isinstance(self.screen, ModalScreen) and not self.screen.is_mounted:
            return None
        return await self.push_screen_wait(dialog)

    @property
    def scope(self) -> Scope:
        """What can be done where the operator is."""
        if self.operation is None:
            return Scope.HOME
        screens = (screen for screen in reversed(self.screen_stack) if not isinstance(screen, ModalScreen))
        screen = next(screens, None)
        return screen.scope if isinstance(screen, ConsoleScreen) else Scope.CEREMONY

    @property
    def directory(self) -> Directory:
        """Everybody on the list, indexed for searching."""
        operation = self._open_one()
        if self._directory is None or self._directory[0] is not operation:
            from giaouoc_tui.desk.directory import Directory

            self._directory = operation, Directory(operation)
        return self._directory[1]

    def _open_one(self) -> Operation:
        if self.operation is None:
            raise LookupError("no ceremony is open")
        return self.operation

    # -- scans ---------------------------------------------------------------------------------

    @on(Scanned)
    def take_scan(self, scan: Scanned) -> None:
        """Record a scan and answer it at once, under any dialog; lists follow a moment later."""
        if self.operation is None:
            return
        card = card_of(scan.outcome)
        if card is not None:
            self.cards.take(card)
            return
        self.cards.release()
        self.verdict = self.operation.take_scan(scan.outcome, self.clock())
        if isinstance(self.verdict, Verdict) and self.verdict.outcome is ScanOutcome.SPARE_BADGE:
            self.spare = self.verdict.number
        self._paint_answers()
        self._follow()

    def _follow(self) -> None:
        if not self._to_be_painted:
            self._to_be_painted = True
            self.set_timer(max(_SETTLING, self._painted_at + _FOLLOWING - monotonic()), self.paint)

    # -- painting ------------------------------------------------------------------------------

    def paint(self) -> None:
        """Show the state on every screen that can be seen."""
        self._to_be_painted = False
        for screen in self._console_screens():
            screen.paint()
            screen.paint_small()
        self._painted_at = monotonic()

    def _paint_answers(self) -> None:
        for screen in self._console_screens():
            screen.paint_answer()
            screen.paint_small()

    def _tick(self) -> None:
        if self.operation is not None and (news := self.operation.follow()):
            self.tell(facts_words(self.view(), news[-1:]))
            self.paint()
        if self.operation is not None and self.operation.projector.look(self.clock()):
            lost = self.operation.projector.lost_at is not None
            words = self.say("notice.projector.lost" if lost else "notice.projector.showing")
            self.tell(words, Tone.BAD if lost else Tone.GOOD)
            self.paint()
        for screen in self._console_screens():
            screen.paint_clock()

    def _console_screens(self) -> list[ConsoleScreen[Any]]:
        """The screens that can be seen: those down to the first that covers all below it."""
        seen: list[ConsoleScreen[Any]] = []
        for screen in reversed(self.screen_stack):
            if isinstance(screen, ConsoleScreen) and screen.is_mounted:
                seen.insert(0, screen)
            if not isinstance(screen, ModalScreen):
                break
        return seen

    def toggle_theme(self) -> None:
        """Change between the dark and the light look."""
        self.theme = other_theme(self.theme)
