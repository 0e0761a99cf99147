"""One declaration an action: keys, footer, palette and help all come from it, and no scan can ever be one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.dom import DOMNode

from giaouoc.badges import DIGIT_ROW_CHARACTERS
from giaouoc.hall import Cover
from giaouoc.state import Life
from giaouoc_tui.actions import ACTIONS, Scope, actions_in
from giaouoc_tui.console.app import ConsoleApp
from giaouoc_tui.console.flows import FLOWS, flow_of
from giaouoc_tui.console.keys import footer_lines, meant_key
from giaouoc_tui.console.screens.base import ConsoleScreen
from giaouoc_tui.console.screens.home import HomeScreen
from giaouoc_tui.console.screens.live import LiveScreen
from giaouoc_tui.locale import Language, Say, messages
from giaouoc_tui.widgets.inputs import Input
from giaouoc_tui.widgets.rows import RowList
from tests.console.at_work import at_work
from tests.morning import morning

SCANNED_KEYS = {*"0123456789", "enter", "tab", "ctrl+j", "ctrl+m", "ctrl+i"}


def test_no_key_of_a_scanner_is_an_action() -> None:
    assert not SCANNED_KEYS & {key for action in ACTIONS for key in action.keys}


def test_no_screen_binds_a_key_of_a_scanner_to_more_than_moving_and_choosing_in_its_own_lists() -> None:
    for flow in FLOWS:
        flow_of(flow)  # Loads every dialog.
    unbound = {"app.focus_next", "next_field", "choose", "submit"}
    owners: list[type[DOMNode]] = [ConsoleApp, HomeScreen, LiveScreen, Input, RowList, *_subclasses(ConsoleScreen)]
    for owner in owners:
        for binding in _bindings(owner):
            if set(binding.key.split(",")) & SCANNED_KEYS:
                assert binding.action in unbound, f"{owner.__name__} binds {binding.key} to {binding.action}"


def test_within_a_screen_a_key_means_one_thing() -> None:
    for scope in (Scope.HOME, Scope.CEREMONY, Scope.DESK):
        actions = [action for action in ACTIONS if {scope, Scope.ANYWHERE} & {*action.scopes}]
        keys = [key for action in actions for key in action.keys]
        assert len(keys) == len(set(keys))


def test_every_action_has_its_words_and_is_carried_out() -> None:
    for action in ACTIONS:
        assert {action.label, action.help, f"group.{action.group}"} <= messages().keys()
        assert action.gives is not None or action.name in FLOWS


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("width", [80, 120, 200])
def test_the_footer_shows_the_weightiest_keys_uncut(language: Language, width: int) -> None:
    lines = footer_lines(Say(language), Scope.CEREMONY, Life.OPEN, width - 2, 2)
    shown = "".join(text for line in lines for text, _ in line)
    for action in actions_in(Scope.CEREMONY, Life.OPEN):
        if 0 < action.rank <= 9:
            assert Say(language)(action.label) in shown
    assert all(sum(len(text) for text, _ in line) <= width - 2 for line in lines)


@pytest.mark.parametrize(
    ("character", "key"),
    [("B", "b"), ("á", "s"), ("ẻ", "r"), ("ạ", "j"), ("ư", "w"), ("b", None), (" ", None)],
)
def test_keys_bent_by_caps_lock_or_an_input_method_are_understood(character: str, key: str | None) -> None:
    assert meant_key(character) == key


def test_a_digit_of_a_scanner_on_another_keyboard_layout_is_never_an_action() -> None:
    assert not {meant_key(character) for character in DIGIT_ROW_CHARACTERS} - {None}
    assert not DIGIT_ROW_CHARACTERS & {key for action in ACTIONS for key in action.keys}


async def test_the_palette_finds_without_accents(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(9,))) as desk:
        await desk.press("ctrl+p")
        await desk.type("man den")
        assert "Màn đen" in desk.screen
        await desk.press("enter")
        assert desk.state.hall.cover is Cover.BLACK


async def test_help_tells_every_action_with_its_keys(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", present=(9,)), size=(200, 90)) as desk:
        await desk.press("f1")
        for action in ACTIONS:
            if action.scope not in (Scope.HOME, Scope.DESK):
                assert desk.app.say(action.label) in desk.screen


async def test_leaving_a_running_ceremony_is_asked_first_and_staying_is_the_default(tmp_path: Path) -> None:
    path = morning(tmp_path / "le", present=(9,))
    async with at_work(path) as desk:
        await desk.press("ctrl+c")
        assert "ĐANG DIỄN RA" in desk.screen
        await desk.press("enter")
        assert isinstance(desk.app.screen, LiveScreen)
        await desk.press("ctrl+q", "down", "enter")
        assert isinstance(desk.app.screen, HomeScreen)
        await desk.press("enter")
        assert isinstance(desk.app.screen, LiveScreen)
        assert "Tiếp tục đúng chỗ" in desk.screen


def _subclasses(kind: type[DOMNode]) -> Iterator[type[DOMNode]]:
    for subclass in kind.__subclasses__():
        yield subclass
        yield from _subclasses(subclass)


def _bindings(owner: type[DOMNode]) -> Iterator[Binding]:
    """All bindings a class has, inherited ones included."""
    for bindings in owner._merge_bindings().key_to_bindings.values():
        yield from bindings
