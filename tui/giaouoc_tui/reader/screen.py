"""The preview: paragraphs on one side, what was understood on the other, each showing the place of the other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal

from giaouoc.reading import OpenedDocument, Reading
from giaouoc.reading.corrections import Corrections
from giaouoc.reading.elements import CONTENTS, Element, element_of, elements_of, paragraphs_of
from giaouoc_tui.console.keys import meant_key
from giaouoc_tui.console.line_panel import LinePanel
from giaouoc_tui.console.lines import Line, Part, line, spread, wrap
from giaouoc_tui.console.operation import Tone
from giaouoc_tui.console.panels.band import GROUNDS, Notice
from giaouoc_tui.console.screens.base import ConsoleScreen
from giaouoc_tui.console.view import Painted
from giaouoc_tui.reader.keys import bindings, deed_of_key, footer_lines
from giaouoc_tui.reader.rows import document_rows, element_rows, element_words
from giaouoc_tui.reader.words import warning_words
from giaouoc_tui.widgets.rows import Column, RowList
from giaouoc_tui.widgets.safe import set_border_titles

if TYPE_CHECKING:
    from giaouoc_tui.reader.host import Host

__all__ = ["PreviewScreen"]

_NAME_WIDTH = 16
_GLYPH_WIDTH = 2
"""Cells before the text of each row."""

_NOTICE_ROWS = 5
"""Most rows of an answer to a key."""

_NOTHING_SAID = Notice(Tone.CALM, "")


class PreviewScreen(ConsoleScreen[Path]):
    """Shows one reading while it is corrected."""

    AUTO_FOCUS = "#understood"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings()]

    def __init__(self, opened: OpenedDocument, *, desk: str) -> None:
        super().__init__()
        self.opened = opened
        self.desk = desk
        self.corrections = Corrections(opened.reading)
        self.saved: Reading = opened.reading
        """What was last saved, or what the file gave."""
        self.parting = ""
        """What is to be read once the preview is left."""
        self.saved_pack: Path | None = None
        """The folder of the pack that was saved last."""
        self.elements: tuple[Element, ...] = ()
        self.notice = _NOTHING_SAID
        self._places: tuple[tuple[int, ...], ...] = ()
        self._paragraph_of_row: list[int] = []
        self._question = 0

    @property
    def reader(self) -> Host:
        """The app, with its own type."""
        return cast("Host", self.app)

    def leave(self) -> None:
        """End the preview."""
        self.reader.parting = self.parting
        self.app.exit(return_code=0)

    @property
    def reading(self) -> Reading:
        """The reading as it is corrected so far."""
        return self.corrections.reading

    @property
    def document(self) -> RowList:
        """The side of the paragraphs."""
        return self.query_one("#document", RowList)

    @property
    def understood(self) -> RowList:
        """The side of what was understood."""
        return self.query_one("#understood", RowList)

    @property
    def element(self) -> Element:
        """What the cursor is on."""
        return self.elements[self.understood.cursor or 0]

    def compose(self) -> ComposeResult:
        """The two sides between questions and keys."""
        yield LinePanel(self._head, id="head")
        yield LinePanel(self._questions, id="question")
        with Horizontal(id="sides"):
            yield RowList([Column()], header=False, enter_chooses=True, id="document", classes="side")
            columns = [Column(width=_NAME_WIDTH), Column()]
            yield RowList(columns, header=False, enter_chooses=True, marks_cursor=True, id="understood", classes="side")
        yield LinePanel(self._detail, title=self.say("reader.whole"), id="detail")
        yield LinePanel(self._notice, id="notice")
        yield LinePanel(self._keys, id="keys")
        yield self.too_small()

    def on_mount(self) -> None:
        """Begin with the first question, or the first thing that was understood."""
        set_border_titles(self.document, self.say("reader.document", file=self.opened.name))
        set_border_titles(self.understood, self.say("reader.understood"))
        self.show_reading()
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        self.understood.move_cursor(0)
        self._show_question()
        self.show_document()

    def on_resize(self, event: events.Resize) -> None:
        """Break the paragraphs anew."""
        super().on_resize(event)
        self.call_after_refresh(self.show_document)

    def paint(self) -> None:
        """Show everything anew."""
        rows = len(wrap(self.notice.text, self.size.width - 2, _NOTICE_ROWS))
        self.query_one("#notice").styles.height = max(rows, 1)
        for panel in self.query(LinePanel):
            panel.repaint()

    # -- the reading ---------------------------------------------------------------------------

    def correct(self, corrections: Corrections, told: str = "") -> None:
        """Go on with these corrections; the cursor stays on the same thing."""
        if corrections is self.corrections:
            self.tell(self.say("reader.nothing_to_do"), Tone.WARN)
            return
        before, row = (self.element, self.understood.cursor or 0) if self.elements else (None, 0)
        self.corrections = corrections
        self.notice = Notice(Tone.GOOD, told) if told else _NOTHING_SAID
        self.show_reading()
        if before is not None:
            self.understood.move_cursor(_again(self.elements, before, row))
        self._question = min(self._question, max(len(self.corrections.questions()) - 1, 0))
        self.show_document()
        self.paint()

    def show_reading(self) -> None:
        """Show what is understood now."""
        self.elements = elements_of(self.reading)
        self._places = paragraphs_of(self.elements, self.opened.paragraphs)
        asked = (element_of(question, self.elements) for question in self.corrections.questions())
        questioned = {place for place in asked if place is not None}
        self.understood.set_rows(element_rows(self.say, self.reading, self.elements, questioned))

    def show_document(self) -> None:
        """Show the paragraphs, with those marked that hold what the cursor is on."""
        cursor = self.understood.cursor or 0
        linked = self._places[cursor] if cursor < len(self._places) else ()
        pairs = list(zip(self.elements, self._places, strict=True))
        rows, self._paragraph_of_row = document_rows(
            self.opened.paragraphs,
            self.document.scrollable_content_region.width - _GLYPH_WIDTH,
            linked=linked,
            used={place for element, places in pairs for place in places if element.field != "left_out"},
            left_out={place for element, places in pairs for place in places if element.field == "left_out"},
        )
        self.document.set_rows(rows)
        if linked and not self.document.has_focus:
            row = self._paragraph_of_row.index(linked[0])
            self.document.move_cursor(row)
            self.document.scroll_to(y=max(row - self.document.size.height // 3, 0), animate=False)

    @on(RowList.Moved, "#understood")
    def follow_understood(self) -> None:
        """Show where the document says it."""
        if not self.document.has_focus:
            self.show_document()
        self.paint()

    @on(RowList.Moved, "#document")
    def follow_document(self, moved: RowList.Moved) -> None:
        """Show what was understood of the paragraph."""
        if self.document.has_focus and moved.index < len(self._paragraph_of_row):
            paragraph = self._paragraph_of_row[moved.index]
            found = [place for place, places in enumerate(self._places) if paragraph in places]
            contents = [place for place in found if self.elements[place].field == CONTENTS]
            if found:
                self.understood.move_cursor((contents or found)[0])
        self.paint()

    @on(RowList.Chosen, "#understood")
    def choose(self, chosen: RowList.Chosen) -> None:
        """Correct what the cursor is on."""
        chosen.stop()
        self.action_do("edit")

    @on(RowList.Chosen, "#document")
    def go_over(self, chosen: RowList.Chosen) -> None:
        """Go to what was understood of the paragraph."""
        chosen.stop()
        self.understood.focus()

    # -- questions -----------------------------------------------------------------------------

    def next_question(self) -> None:
        """Go to what the next warning is about."""
        questions = self.corrections.questions()
        if questions:
            self._question = (self._question + 1) % len(questions)
        self._show_question()

    def leave_question(self) -> None:
        """The operator has seen what a warning is about, and leaves it."""
        questions = self.corrections.questions()
        if not questions:
            return
        after = self.corrections.seen(questions[self._question])
        if after is self.corrections:
            self.tell(self.say("reader.needed"), Tone.WARN)
            return
        self.correct(after, self.say("reader.seen"))
        self._show_question()

    def _show_question(self) -> None:
        questions = self.corrections.questions()
        if questions:
            place = element_of(questions[self._question], self.elements)
            if place is not None:
                self.understood.move_cursor(place)
        self.paint()

    # -- keys ----------------------------------------------------------------------------------

    def action_do(self, name: str) -> None:
        """Do what a key stands for."""
        from giaouoc_tui.reader.deeds import deed

        self.run_worker(deed(name)(self), exit_on_error=True)

    def on_key(self, event: events.Key) -> None:
        """Understand a letter with Caps Lock or an input method on."""
        if name := deed_of_key(meant_key(event.character)):
            event.stop()
            self.action_do(name)

    def tell(self, text: str, tone: Tone = Tone.CALM) -> None:
        """Show a line where the answers to keys stand."""
        self.notice = Notice(tone, text)
        self.paint()

    # -- painting ------------------------------------------------------------------------------

    def _head(self, width: int, _: int) -> Painted:
        reading, say = self.reading, self.say
        kind = say(f"reading.kind.{reading.kind}")
        counts = say("reader.counts", contents=sum(1 for _ in reading.contents()), targets=len(reading.targets))
        changed = f"  {say('reader.unsaved')}" if reading != self.saved else ""
        left: list[str | Part] = [
            (" giaouoc ", "bold $now-band-text on $now-band"),
            (f" {self.opened.name} ", "bold"),
            f"· {kind}",
        ]
        return Painted([spread(width, left, [f"{counts}{changed} "])])

    def _questions(self, width: int, height: int) -> Painted:
        questions = self.corrections.questions()
        if not questions:
            ground = GROUNDS[Tone.GOOD]
            rows = [spread(width, [f" ✓ {self.say('reader.no_questions')}"], (), ground), spread(width, [], (), ground)]
            return Painted(rows[:height])
        head = self.say("reader.question", number=self._question + 1, count=len(questions))
        text = f"! {head}: {warning_words(self.say, questions[self._question])}"
        lines = wrap(text, width - 2, height)
        lines += [""] * (height - len(lines))
        return Painted([spread(width, [f" {one}"], (), GROUNDS[Tone.WARN]) for one in lines])

    def _detail(self, width: int, height: int) -> Painted:
        if self.document.has_focus and self._paragraph_of_row:
            text = self.opened.paragraphs[self._paragraph_of_row[self.document.cursor or 0]]
        elif self.elements:
            text = element_words(self.say, self.reading, self.element)
            if self.element.field == "targets" and self.element.text:
                text = f"{text} – {self.element.text}"
        else:
            text = ""
        lines: list[Line] = [line(one) for one in wrap(text or self.say("reader.not_found"), width, height)]
        return Painted(lines)

    def _notice(self, width: int, height: int) -> Painted:
        ground = GROUNDS[self.notice.tone] if self.notice.text else ""
        rows = wrap(self.notice.text, width - 2, height) or [""]
        return Painted([spread(width, [f" {row}"], (), ground) for row in rows])

    def _keys(self, width: int, height: int) -> Painted:
        return Painted(footer_lines(self.say, width, height))


def _again(elements: tuple[Element, ...], before: Element, row: int) -> int:
    """The row of the same thing after a correction: by its words, else by its place."""
    same_words = [
        place
        for place, one in enumerate(elements)
        if one.field == before.field and one.text == before.text and one.marker == before.marker
    ]
    if before.text and same_words:
        return min(same_words, key=lambda place: abs(place - row))
    at_place = (place for place, one in enumerate(elements) if (one.field, one.at) == (before.field, before.at))
    return next(at_place, min(row, len(elements) - 1))
