"""What the keys of the preview do: each asks what it needs, then corrects the reading."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from giaouoc.reading import Reading, editing
from giaouoc.reading.editing import Place
from giaouoc.reading.elements import CONTENTS
from giaouoc.reading.field_values import LISTED, WrongValue, remove_value, set_values, values_of
from giaouoc_tui.console.dialogs.confirm import ConfirmDialog
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.operation import Tone
from giaouoc_tui.console.wording import key_words
from giaouoc_tui.reader.dialogs import HelpDialog, ParagraphDialog, SplitDialog, ValuesDialog
from giaouoc_tui.reader.keys import DEEDS
from giaouoc_tui.reader.saving import put_into, save_as_pack

if TYPE_CHECKING:
    from giaouoc_tui.reader.screen import PreviewScreen

__all__ = ["deed"]

_Deed: TypeAlias = Callable[["PreviewScreen"], Coroutine[Any, Any, None]]
_LONGEST_LABEL: Final = 60
_KEYS_WIDTH: Final = 12


def deed(name: str) -> _Deed:
    """What the key of this name does."""
    return _DEEDS[name]


async def _edit(screen: PreviewScreen) -> None:
    element = screen.element
    if element.field == "left_out":
        screen.tell(screen.say("reader.only_shown"), Tone.WARN)
    elif element.field == CONTENTS:
        await _edit_content(screen)
    else:
        await _edit_values(screen, element.field, element.item)


async def _edit_content(screen: PreviewScreen) -> None:
    at = screen.element.at
    if not at:
        await _add(screen)
        return
    content = editing.content_at(screen.reading, at)
    title = screen.say("reader.edit.content", label=content.marker or "–")
    text = await screen.reader.ask(ParagraphDialog(title, content.text))
    if text is not None:
        _correct(screen, editing.set_content(screen.reading, at, marker=content.marker, text=text))


async def _edit_values(screen: PreviewScreen, field: str, place: int | None) -> None:
    say, reading = screen.say, screen.reading

    def check(values: Mapping[str, str]) -> str:
        try:
            set_values(reading, field, place, values)
        except WrongValue as wrong:
            return say(f"reading.expected.{wrong.expected}", given=wrong.given)
        return ""

    values = values_of(reading, field, place)
    answer = await screen.reader.ask(ValuesDialog(say(f"reading.field.{field}"), values, check))
    if answer is not None:
        _correct(screen, set_values(reading, field, place, answer))


async def _add(screen: PreviewScreen) -> None:
    element, say = screen.element, screen.say
    if element.field in LISTED and not (element.field == "targets" and element.depth):
        await _edit_values(screen, element.field, None)
    elif element.field == CONTENTS:
        text = await screen.reader.ask(ParagraphDialog(say("reader.add.title"), "", say("reader.add.text")))
        if text:
            _correct(screen, editing.add_content(screen.reading, element.at or None, text))
    else:
        screen.tell(say("reader.nothing_to_do"), Tone.WARN)


async def _delete(screen: PreviewScreen) -> None:
    element, reading = screen.element, screen.reading
    if element.field == CONTENTS and element.at:
        _correct(screen, editing.delete_content(reading, element.at))
    elif element.field not in {CONTENTS, "left_out"}:
        _correct(screen, remove_value(reading, element.field, element.item))
    else:
        screen.tell(screen.say("reader.nothing_to_do"), Tone.WARN)


async def _label(screen: PreviewScreen) -> None:
    at = await _content_place(screen)
    if at is None:
        return
    content = editing.content_at(screen.reading, at)
    label = await screen.reader.ask(
        TextDialog(screen.say("reader.label.title"), value=content.marker, longest=_LONGEST_LABEL, may_be_empty=True)
    )
    if label is not None:
        _correct(screen, editing.set_content(screen.reading, at, marker=label, text=content.text))


async def _split(screen: PreviewScreen) -> None:
    at = await _content_place(screen)
    if at is None:
        return
    content = editing.content_at(screen.reading, at)
    say = screen.say
    offset = await screen.reader.ask(SplitDialog(say("reader.split.title"), content.text, say("reader.split.text")))
    if offset is not None:
        _correct(screen, editing.split_content(screen.reading, at, offset))


def _on_content(change: Callable[[Reading, Place], Reading]) -> _Deed:
    async def do(screen: PreviewScreen) -> None:
        at = await _content_place(screen)
        if at is not None:
            _correct(screen, change(screen.reading, at))

    return do


async def _content_place(screen: PreviewScreen) -> Place | None:
    element = screen.element
    if element.field == CONTENTS and element.at:
        return element.at
    screen.tell(screen.say("reader.only_contents"), Tone.WARN)
    return None


async def _target(screen: PreviewScreen) -> None:
    element = screen.element
    if element.field == "targets" and element.at:
        _correct(screen, remove_value(screen.reading, "targets", element.item))
    elif (at := await _content_place(screen)) is not None:
        _correct(screen, editing.toggle_target(screen.reading, at))


async def _undo(screen: PreviewScreen) -> None:
    screen.correct(screen.corrections.undo(), screen.say("reader.undone"))


async def _redo(screen: PreviewScreen) -> None:
    screen.correct(screen.corrections.redo(), screen.say("reader.redone"))


async def _next_question(screen: PreviewScreen) -> None:
    screen.next_question()


async def _seen(screen: PreviewScreen) -> None:
    screen.leave_question()


async def _side(screen: PreviewScreen) -> None:
    (screen.understood if screen.document.has_focus else screen.document).focus()
    screen.paint()


async def _theme(screen: PreviewScreen) -> None:
    screen.reader.toggle_theme()


async def _help(screen: PreviewScreen) -> None:
    say = screen.say
    lines = []
    for one in DEEDS:
        keys = "  ".join(key_words(say, key) for key in one.keys if key != "shift+tab")
        lines.append(f"{keys:<{_KEYS_WIDTH}} {say(f'reader.do.{one.name}.help')}")
    await screen.reader.ask(HelpDialog(say("reader.help.title"), "\n".join([say("reader.help.intro"), "", *lines])))


async def _quit(screen: PreviewScreen) -> None:
    say = screen.say
    if screen.reading != screen.saved:
        leave = await screen.reader.ask(ConfirmDialog(say("reader.quit.title"), say("reader.quit.text")))
        if not leave:
            return
    screen.leave()


def _correct(screen: PreviewScreen, reading: Reading) -> None:
    screen.correct(screen.corrections.correct(reading))


_DEEDS: Final[Mapping[str, _Deed]] = {
    "add": _add,
    "delete": _delete,
    "edit": _edit,
    "help": _help,
    "into": put_into,
    "join": _on_content(editing.join_previous),
    "label": _label,
    "lower": _on_content(editing.lower),
    "next_question": _next_question,
    "pack": save_as_pack,
    "quit": _quit,
    "raise": _on_content(editing.raise_level),
    "redo": _redo,
    "seen": _seen,
    "side": _side,
    "split": _split,
    "target": _target,
    "theme": _theme,
    "undo": _undo,
}
