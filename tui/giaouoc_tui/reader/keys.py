"""What can be done on the preview, declared once: bindings, footer and help are made from it."""

from __future__ import annotations

from typing import NamedTuple

from textual.binding import Binding

from giaouoc_tui.console.hints import Hint, cells_of, hint, in_lines
from giaouoc_tui.console.lines import Line, line
from giaouoc_tui.locale import Say

__all__ = ["DEEDS", "Deed", "bindings", "deed_of_key", "footer_lines"]


class Deed(NamedTuple):
    """One thing to do; its words are `reader.do.<name>` and `reader.do.<name>.help`."""

    name: str
    keys: tuple[str, ...]


DEEDS = (
    Deed("edit", ("enter", "e")),
    Deed("next_question", ("w",)),
    Deed("seen", ("x",)),
    Deed("undo", ("u",)),
    Deed("pack", ("p",)),
    Deed("into", ("i",)),
    Deed("target", ("t",)),
    Deed("label", ("l",)),
    Deed("lower", ("right",)),
    Deed("raise", ("left",)),
    Deed("join", ("m",)),
    Deed("split", ("s",)),
    Deed("add", ("a",)),
    Deed("delete", ("delete",)),
    Deed("side", ("f6",)),
    Deed("redo", ("y",)),
    Deed("help", ("f1",)),
    Deed("theme", ("ctrl+t",)),
    Deed("quit", ("ctrl+q", "ctrl+c")),
)
"""The weightiest first, as far as the footer has room; help, look and way out last."""

_ALWAYS = ("help", "quit")


def bindings() -> list[Binding]:
    """The keys of all deeds; Enter is left to the lists, which choose with it."""
    return [
        Binding(",".join(key for key in deed.keys if key != "enter"), f"do('{deed.name}')", show=False, id=deed.name)
        for deed in DEEDS
    ]


def deed_of_key(key: str | None) -> str | None:
    """What a letter stands for."""
    return next((deed.name for deed in DEEDS if key in deed.keys), None)


def footer_lines(say: Say, width: int, rows: int) -> list[Line]:
    """As many deeds as there is room for, and always help and the way out."""
    ends = [_hint(say, deed) for deed in DEEDS if deed.name in _ALWAYS]
    others = (_hint(say, deed) for deed in DEEDS if deed.name not in _ALWAYS)
    lines = in_lines(others, width, rows, at_the_end=cells_of(*ends))
    lines[-1] += [part for one in ends for part in one]
    return [line(*parts) for parts in lines]


def _hint(say: Say, deed: Deed) -> Hint:
    return hint(say, deed.keys[0], f" {say(f'reader.do.{deed.name}')} ")
