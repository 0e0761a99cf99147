"""Dialogs of the preview: a paragraph to write in or to cut, and a thing of several values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll

from giaouoc.pledge import TargetOp
from giaouoc.reading.field_values import CHOICES, PARAGRAPHS
from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.locale import Say
from giaouoc_tui.reader.words import field_words
from giaouoc_tui.widgets.inputs import Input
from giaouoc_tui.widgets.rows import Column, Row, RowList
from giaouoc_tui.widgets.safe import Static
from giaouoc_tui.widgets.text_area import TextArea

__all__ = ["HelpDialog", "ParagraphDialog", "SplitDialog", "ValuesDialog", "choice_words"]

_CHOICE_WORDS = {"kind": "reading.kind", "op": "reading.op", "level": "reading.level"}

_COUNTED = (TargetOp.AT_LEAST, TargetOp.AT_MOST, TargetOp.EQUAL, TargetOp.INCREASE, TargetOp.DECREASE)
_FIELDS_OF_KINDS: Mapping[str, tuple[TargetOp, ...]] = {
    "value": _COUNTED,
    "min": (TargetOp.RANGE,),
    "max": (TargetOp.RANGE,),
    "unit": (*_COUNTED, TargetOp.RANGE),
    "baseline_year": (TargetOp.INCREASE, TargetOp.DECREASE),
    "grade": (TargetOp.GRADE,),
}
"""Fields of a target that only some kinds have."""


def choice_words(say: Say, name: str, value: str) -> str:
    """A value that is chosen from a list, in words."""
    return say(f"{_CHOICE_WORDS[name]}.{value}")


class ParagraphDialog(Dialog[str]):
    """Answers a text of any length and number of lines."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+s", "record", show=False, priority=True)]
    HINTS = (("ctrl+s", "dialog.record"), ("escape", "dialog.leave"))

    def __init__(self, title: str, value: str, text: str = "") -> None:
        super().__init__(title, text)
        self._value = value

    def body(self) -> ComposeResult:
        """The text."""
        yield TextArea(self._value, soft_wrap=True, tab_behavior="focus", id="paragraph")

    @property
    def area(self) -> TextArea:
        """The field that is written in."""
        return self.query_one("#paragraph", TextArea)

    def action_record(self) -> None:
        """Answer what was written."""
        self.dismiss(self.area.value)


class SplitDialog(Dialog[int]):
    """Answers the number of characters before the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+s", "record", show=False, priority=True)]
    HINTS = (("ctrl+s", "reader.split.here"), ("escape", "dialog.leave"))

    def __init__(self, title: str, value: str, text: str) -> None:
        super().__init__(title, text)
        self._value = value

    def body(self) -> ComposeResult:
        """The text, to move in but not to write."""
        yield TextArea(self._value, soft_wrap=True, tab_behavior="focus", read_only=True, id="paragraph")

    def action_record(self) -> None:
        """Answer where the cursor is."""
        area = self.query_one("#paragraph", TextArea)
        row, column = area.cursor_location
        self.dismiss(sum(len(line) + 1 for line in area.text.split("\n")[:row]) + column)


class ValuesDialog(Dialog[Mapping[str, str]]):
    """Answers values by name, each written or chosen; `check` says what is wrong with them, or nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "record", show=False, priority=True),
        # Before the field itself has the key: the next one is for the field that then has the focus.
        Binding("tab", "app.focus_next", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", show=False, priority=True),
    ]
    HINTS = (("tab", "dialog.field"), ("ctrl+s", "dialog.record"), ("escape", "dialog.leave"))

    def __init__(
        self, title: str, values: Mapping[str, str], check: Callable[[Mapping[str, str]], str], text: str = ""
    ) -> None:
        super().__init__(title, text)
        self._values = values
        self._check = check

    def body(self) -> ComposeResult:
        """A label and a field for each value."""
        with VerticalScroll(id="values", can_focus=False):
            for name, value in self._values.items():
                yield Static(field_words(self.say, name), id=f"label-{name}", classes="field-label")
                if name in CHOICES:
                    rows = [Row((choice_words(self.say, name, choice),)) for choice in CHOICES[name]]
                    yield RowList(
                        [Column()], rows, header=False, marks_cursor=True, id=f"value-{name}", classes="form-choices"
                    )
                elif name in PARAGRAPHS:
                    yield TextArea(value, soft_wrap=True, tab_behavior="focus", id=f"value-{name}")
                else:
                    yield Input(" ".join(value.split()), id=f"value-{name}")

    def on_mount(self) -> None:
        """Put the cursor of each list on its value."""
        self._show_fields(self._values.get("op", ""))
        # A list shows its cursor only once it knows how tall it is.
        self.call_after_refresh(self._choose_values)

    def _choose_values(self) -> None:
        for name, value in self._values.items():
            if name in CHOICES:
                choices = CHOICES[name]
                at = choices.index(value) if value in choices else 0
                self.query_one(f"#value-{name}", RowList).move_cursor(at)

    @on(RowList.Moved, "#value-op")
    def show_fields_of_kind(self, moved: RowList.Moved) -> None:
        """Ask for what a target of this kind has."""
        self._show_fields(CHOICES["op"][moved.index])

    def _show_fields(self, op: str) -> None:
        """Show the fields that a target of this kind has, and those that hold something."""
        for name, kinds in _FIELDS_OF_KINDS.items():
            if name in self._values:
                shown = op in kinds or bool(self._value(name))
                self.query_one(f"#value-{name}").display = shown
                self.query_one(f"#label-{name}").display = shown

    @on(Input.Submitted)
    def after_line(self, submitted: Input.Submitted) -> None:
        """Go on to the next field; after the last one, record."""
        submitted.stop()
        names = [name for name in self._values if self.query_one(f"#value-{name}").display]
        position = names.index((submitted.input.id or "").removeprefix("value-"))
        if position + 1 < len(names):
            self.query_one(f"#value-{names[position + 1]}").focus()
        else:
            self.action_record()

    def action_record(self) -> None:
        """Answer the values, unless something is wrong with them."""
        values = {name: self._value(name) for name in self._values}
        if fault := self._check(values):
            self.complain(fault)
        else:
            self.dismiss(values)

    def _value(self, name: str) -> str:
        widget = self.query_one(f"#value-{name}")
        if isinstance(widget, RowList):
            return CHOICES[name][widget.cursor or 0]
        if isinstance(widget, TextArea):
            return widget.value
        assert isinstance(widget, Input)
        # A text of several lines that nobody touched keeps them.
        before = self._values[name]
        return before if widget.value == " ".join(before.split()) else widget.value


class HelpDialog(Dialog[None]):
    """All keys of the preview with what they do."""

    HINTS = (("updown", "dialog.scroll"), ("escape", "dialog.leave"))

    def __init__(self, title: str, lines: str) -> None:
        super().__init__(title)
        self._lines = lines
        self.add_class("-full")

    def perform(self, name: str) -> bool:
        """Help on the help is the help."""
        return name == "help"

    def body(self) -> ComposeResult:
        """The keys, to scroll through."""
        with VerticalScroll(id="help-scroll"):
            yield Static(self._lines, id="help-text")
