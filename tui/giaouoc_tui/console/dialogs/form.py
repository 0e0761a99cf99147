"""A dialog of several fields, declared as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding

from giaouoc.text import clean
from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.widgets.inputs import Input
from giaouoc_tui.widgets.rows import Column, Row, RowList
from giaouoc_tui.widgets.safe import Static

__all__ = ["Field", "FormDialog"]

_LONGEST = 200


class Field(NamedTuple):
    """One question of a form: free text, or one of `choices`."""

    name: str
    label: str
    value: str = ""
    choices: Sequence[tuple[str, str]] = ()
    """Words and value of each choice; none for free text."""
    placeholder: str = ""


class FormDialog(Dialog[Mapping[str, str]]):
    """Answers the values by field name; `check` says what is wrong with them, or nothing."""

    BINDINGS = [Binding("ctrl+s", "record", show=False)]  # noqa: RUF012
    HINTS = (("tab", "dialog.field"), ("ctrl+s", "dialog.record"), ("escape", "dialog.leave"))

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        *,
        text: str = "",
        check: Callable[[Mapping[str, str]], str] | None = None,
    ) -> None:
        super().__init__(title, text)
        self._fields = fields
        self._check = check

    def body(self) -> ComposeResult:
        """A label and a field for each question."""
        for field in self._fields:
            yield Static(field.label, classes="field-label")
            if field.choices:
                rows = [Row((words,)) for words, _ in field.choices]
                yield RowList(
                    [Column()], rows, header=False, enter_chooses=True, id=f"field-{field.name}", classes="form-choices"
                )
            else:
                yield Input(field.value, placeholder=field.placeholder, max_length=_LONGEST, id=f"field-{field.name}")

    def on_mount(self) -> None:
        """Put the cursor of each list on its value."""
        for field in self._fields:
            if field.choices:
                values = [value for _, value in field.choices]
                at = values.index(field.value) if field.value in values else 0
                self.query_one(f"#field-{field.name}", RowList).move_cursor(at)

    @on(Input.Submitted)
    def after_text(self, submitted: Input.Submitted) -> None:
        """Go on after a field of text."""
        submitted.stop()
        self._next_field(submitted.input.id or "")

    @on(RowList.Chosen)
    def after_choice(self, chosen: RowList.Chosen) -> None:
        """Go on after a choice."""
        chosen.stop()
        self._next_field(chosen.row_list.id or "")

    def _next_field(self, name: str) -> None:
        """Go on to the next field; after the last one, record."""
        names = [f"field-{field.name}" for field in self._fields]
        position = names.index(name)
        if position + 1 < len(names):
            self.query_one(f"#{names[position + 1]}").focus()
        else:
            self.action_record()

    def action_record(self) -> None:
        """Answer the values, unless something is wrong with them."""
        values = {field.name: self._value(field) for field in self._fields}
        fault = self._check(values) if self._check else ""
        if fault:
            self.complain(fault)
        else:
            self.dismiss(values)

    def _value(self, field: Field) -> str:
        widget = self.query_one(f"#field-{field.name}")
        if isinstance(widget, RowList):
            return field.choices[widget.cursor or 0][1]
        assert isinstance(widget, Input)
        return clean(widget.value.strip(), _LONGEST)
