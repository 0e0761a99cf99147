"""Command cards at work: a scanned card acts, or waits for its second scan, and is answered like any scan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from textual.screen import ModalScreen

from giaouoc import commands as c
from giaouoc.cards import SECOND_SCAN_WITHIN, CardLatch, CardStep, command_of
from giaouoc.printing import CommandCard
from giaouoc.refusal import Refusal
from giaouoc_tui.console.operation import Answer, Failure, Tone
from giaouoc_tui.console.wording import facts_words, refusal_words
from giaouoc_tui.desk.answers import DeskAnswer, Shown, answer_to_deed

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["CardReader", "SpeakerTimer"]


class SpeakerTimer:
    """The time of whoever speaks, for the operator's eyes; it is no fact of the ceremony and is not recorded."""

    def __init__(self) -> None:
        self.began: datetime | None = None

    def toggle(self, now: datetime) -> timedelta | None:
        """Start, or stop and give the time that was spent."""
        if self.began is None:
            self.began = now
            return None
        spent, self.began = now - self.began, None
        return spent

    def words(self, now: datetime) -> str:
        """Minutes and seconds since the start; empty while it does not run."""
        return "" if self.began is None else clock_words(now - self.began)


class CardReader:
    """Carries out the cards of one console or desk; `clock` gives seconds that only grow."""

    def __init__(self, console: ConsoleApp, clock: Callable[[], float] = monotonic) -> None:
        self.timer = SpeakerTimer()
        self._console = console
        self._clock = clock
        self._latch = CardLatch()

    def release(self) -> None:
        """Another badge was scanned: no card waits any more."""
        self._latch.release()

    def take(self, card: CommandCard) -> None:
        """Answer a scanned card, and do what it says unless it waits for its second scan."""
        console = self._console
        step = self._latch.scan(card, self._clock())
        if step is CardStep.SAME_SCAN:
            return
        console.verdict = self._waiting(card) if step is CardStep.WAIT else self._carry_out(card)
        console.paint()

    def _waiting(self, card: CommandCard) -> DeskAnswer:
        say = self._console.say
        words = say("desk.card_wait.text", seconds=int(SECOND_SCAN_WITHIN))
        return DeskAnswer("card_wait", Tone.WARN, say("desk.card_wait"), words, name=self._name(card))

    def _carry_out(self, card: CommandCard) -> Shown:
        console = self._console
        if card is CommandCard.TIMER:
            return self._done(card, self._toggle_timer())
        command = command_of(card, console.view().operation.folder.ceremony, console.say("desk.card.reason"))
        if command is None:
            return self._refused(card, console.say("desk.card.no_scan"))
        answer = self._give(command)
        if isinstance(answer, Failure):
            return answer
        if isinstance(answer, Refusal):
            return self._refused(card, refusal_words(console.view(), answer))
        shown = answer_to_deed(console.view(), answer)
        words = facts_words(console.view(), answer) if answer else console.say("notice.unchanged")
        return shown or self._done(card, words)

    def _give(self, command: c.Command) -> Answer:
        """A card never opens a dialog over another one: what needs an answer is only refused then."""
        console = self._console
        answer = console.view().operation.do(command, console.clock())
        console.show_answer(answer)
        if isinstance(answer, Refusal) and answer.overridable and not isinstance(console.screen, ModalScreen):
            from giaouoc_tui.console.flows.override import override

            console.run_flow(partial(override, command=command, refusal=answer))
        return answer

    def _toggle_timer(self) -> str:
        console = self._console
        spent = self.timer.toggle(console.clock())
        if spent is None:
            return console.say("desk.timer.started")
        return console.say("desk.timer.stopped", time=clock_words(spent))

    def _done(self, card: CommandCard, words: str) -> DeskAnswer:
        return DeskAnswer("card_done", Tone.CALM, self._console.say("desk.card"), words, name=self._name(card))

    def _refused(self, card: CommandCard, words: str) -> DeskAnswer:
        return DeskAnswer("card_refused", Tone.WARN, self._console.say("desk.card"), words, name=self._name(card))

    def _name(self, card: CommandCard) -> str:
        return self._console.say(f"desk.card.{card.name.lower()}")


def clock_words(span: timedelta) -> str:
    """Minutes and seconds: "02:31"."""
    seconds = max(int(span.total_seconds()), 0)
    return f"{seconds // 60:02d}:{seconds % 60:02d}"
