"""Colours of the picture, each pair with a contrast of at least 7 to 1."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from rich.style import Style

from giaouoc.look import Look

__all__ = ["BLACK", "Palette", "Theme", "palette_of", "palette_of_look"]

BLACK = Style(color="#000000", bgcolor="#000000")
"""A black picture is black whatever the theme."""


class Theme(StrEnum):
    """Which light the hall is in."""

    DARK = "dark"
    LIGHT = "light"
    """For a hall full of sun."""


class Palette(NamedTuple):
    """A style for everything a slide is made of; emphasis is never a colour alone."""

    ground: Style
    text: Style
    title: Style
    accent: Style
    quiet: Style
    now: Style
    """A band under what happens at this moment."""
    message: Style
    mark: Style
    """The band that says this is a rehearsal."""


def palette_of(theme: Theme) -> Palette:
    """The colours of a theme."""
    return _PALETTES[theme]


def palette_of_look(look: Look) -> Palette:
    """The colours that a locality has chosen for its ceremony; their contrast was checked when it was made."""
    return _palette(**dict(look.colours()))


def _palette(ground: str, text: str, title: str, accent: str, quiet: str, now: str, message: str, mark: str) -> Palette:
    """`now`, `message` and `mark` are bands: the ground's colour stands on them."""
    return Palette(
        ground=Style(color=text, bgcolor=ground),
        text=Style(color=text, bgcolor=ground),
        title=Style(color=title, bgcolor=ground, bold=True),
        accent=Style(color=accent, bgcolor=ground, bold=True),
        quiet=Style(color=quiet, bgcolor=ground),
        now=Style(color=ground, bgcolor=now, bold=True),
        message=Style(color=ground, bgcolor=message, bold=True),
        mark=Style(color=ground, bgcolor=mark, bold=True),
    )


_PALETTES = {
    Theme.DARK: _palette(
        ground="#081024",
        text="#ffffff",
        title="#ffd84d",
        accent="#7fd6ff",
        quiet="#b4bfd2",
        now="#ffd84d",
        message="#ffffff",
        mark="#ff9d7a",
    ),
    Theme.LIGHT: _palette(
        ground="#ffffff",
        text="#000000",
        title="#8f0010",
        accent="#003c80",
        quiet="#454b57",
        now="#8f0010",
        message="#000000",
        mark="#8a3200",
    ),
}
