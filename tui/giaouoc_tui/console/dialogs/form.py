"""A dialog of several fields, declared as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import ClassVar, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widget import Widget

from giaouoc.text import clean
from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.console.dialogs.form_choices import FormChoices
from giaouoc_tui.widgets.inputs import Input
from giaouoc_tui.widgets.rows import RowList
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
    """Answers the values by field name; `check` says what is wrong with them, or nothing.

    `follow` is given the values and the field that changed, and says what others become with it; a field that was
    written by hand stays as it is. `remark` says what is to be known about the values at this moment.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "record", show=False),
        # Before the field itself has the key: the next one is for the field that then has the focus.
        Binding("tab", "app.focus_next", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", show=False, priority=True),
        Binding("enter", "next_field", show=False, priority=True),
    ]
    HINTS = (("tab", "dialog.field"), ("ctrl+s", "dialog.record"), ("escape", "dialog.leave"))

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        *,
        text: str = "",
        check: Callable[[Mapping[str, str]], str] | None = None,
        follow: Callable[[Mapping[str, str], str], Mapping[str, str]] | None = None,
        remark: Callable[[Mapping[str, str]], str] | None = None,
    ) -> None:
        super().__init__(title, text)
        self._fields = fields
        self._check = check
        self._follow = follow
        self._remark = remark
        self._proposed = {field.name: field.value for field in fields}
        """What the form itself wrote into the fields that nobody has changed."""

    def body(self) -> ComposeResult:
        """A label and a field for each question."""
        for field in self._fields:
            yield Static(field.label, classes="field-label")
            if field.choices:
                yield FormChoices((words for words, _ in field.choices), id=f"field-{field.name}")
            else:
                # Only what the form proposes is replaced by typing; what was written is gone on with.
                yield Input(
                    field.value,
                    placeholder=field.placeholder,
                    max_length=_LONGEST,
                    select_on_focus=bool(field.value),
                    id=f"field-{field.name}",
                )

        if self._remark:
            yield Static("", id="form-remark")

    def on_mount(self) -> None:
        """Put the cursor of each list on its value, and say what is to be known."""
        for field in self._fields:
            if field.choices:
                values = [value for _, value in field.choices]
                at = values.index(field.value) if field.value in values else 0
                self.query_one(f"#field-{field.name}", RowList).move_cursor(at)
        self._tell_remark()

    @on(Input.Changed)
    def after_typing(self, changed: Input.Changed) -> None:
        """Let the other fields follow one that was written by hand; what was wrong may not be so any more."""
        changed.stop()
        self.complain("")
        name = (changed.input.id or "").removeprefix("field-")
        if self._proposed.get(name) != changed.value:
            self._proposed.pop(name, None)
            self._follow_on(name)
            self._tell_remark()

    def _follow_on(self, changed: str) -> None:
        """Write what follows from a changed field, and what follows from that."""
        followed = self._follow(self._values(), changed) if self._follow else {}
        for name, text in followed.items():
            if self._proposed.get(name, text) != text:
                self._proposed[name] = text
                self.query_one(f"#field-{name}", Input).value = text
                self._follow_on(name)

    def _tell_remark(self) -> None:
        if self._remark:
            remark = self._remark(self._values())
            told = self.query_one("#form-remark", Static)
            told.update(remark)
            told.display = bool(remark)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave Enter in the last field to the field, which writes all that was typed before it."""
        here = super().check_action(action, parameters)
        return here and self._behind(self.focused) is not None if action == "next_field" else here

    def _behind(self, field: Widget | None) -> Widget | None:
        """The field behind this one, none behind the last."""
        names = [f"field-{one.name}" for one in self._fields]
        following = dict(pairwise(names)).get(field.id or "") if field else None
        return self.query_one(f"#{following}") if following else None

    def action_next_field(self) -> None:
        """Go on to the next field, for whatever key comes next."""
        self.set_focus(self._behind(self.focused))

    @on(Input.Submitted)
    @on(RowList.Chosen)
    def after_field(self, answered: Input.Submitted | RowList.Chosen) -> None:
        """Go on after a field; after the last one, record."""
        answered.stop()
        following = self._behind(answered.control)
        if following is None:
            self.action_record()
        else:
            self.set_focus(following)

    def action_record(self) -> None:
        """Answer the values, unless something is wrong with them."""
        values = self._values()
        fault = self._check(values) if self._check else ""
        if fault:
            self.complain(fault)
        else:
            self.dismiss(values)

    def _values(self) -> Mapping[str, str]:
        return {field.name: self._value(field) for field in self._fields}

    def _value(self, field: Field) -> str:
        widget = self.query_one(f"#field-{field.name}")
        if isinstance(widget, RowList):
            return field.choices[widget.cursor or 0][1]
        assert isinstance(widget, Input)
        return clean(widget.value.strip(), _LONGEST)
