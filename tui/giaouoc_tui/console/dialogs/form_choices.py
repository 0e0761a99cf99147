"""A list of choices in a form: what is typed over it is meant for the field of text."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events

from giaouoc_tui.widgets.inputs import Input
from giaouoc_tui.widgets.rows import Column, Row, RowList

__all__ = ["FormChoices"]


class FormChoices(RowList):
    """Hands typed characters on to the form's next field of text, and the focus with them; nothing typed is lost."""

    def __init__(self, choices: Iterable[str], *, id: str) -> None:
        rows = [Row((words,)) for words in choices]
        super().__init__([Column()], rows, header=False, enter_chooses=True, id=id, classes="form-choices")

    def take_back(self, count: int) -> None:
        """Take the last characters out of the field again: they were a scan."""
        field = self._field()
        if field is not None:
            field.take_back(count)

    def _forward_event(self, event: events.Event) -> None:
        # As the app hands it out: the key behind it goes to the field right away.
        field = self._field() if isinstance(event, events.Key) and event.is_printable else None
        if field is None:
            super()._forward_event(event)
        else:
            self.screen.set_focus(field)
            field._forward_event(event)

    def _field(self) -> Input | None:
        """The first field of text below this list, or else the last above it."""
        order = list(self.screen.query("Input, FormChoices"))
        below = order[order.index(self) :]
        return next((field for field in (*below, *reversed(order)) if isinstance(field, Input)), None)
