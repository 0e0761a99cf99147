"""Two looks: dark for a dim hall, light for a sunlit one. Every text keeps a contrast of 4.5 or more."""

from __future__ import annotations

from textual.theme import Theme

__all__ = ["DARK", "LIGHT", "THEMES", "other_theme"]

# `good`, `warn`, `bad`, `now`, `quiet` are text on `surface`, `panel` and `background`; each `…-band` is a
# ground with its own text.

DARK = Theme(
    name="giaouoc-dark",
    primary="#e3b341",
    secondary="#8fb8e8",
    accent="#e3b341",
    warning="#f0b35a",
    error="#ff8f85",
    success="#74d49b",
    foreground="#eceff4",
    background="#0d1117",
    surface="#121821",
    panel="#1b2431",
    dark=True,
    text_alpha=1.0,
    variables={
        "text": "#eceff4",
        "quiet": "#9aa7b8",
        "now": "#ffd56b",
        "good": "#74d49b",
        "warn": "#ffbf69",
        "bad": "#ff9a90",
        "line": "#3a4a5f",
        "good-band": "#1d6b3f",
        "good-band-text": "#ffffff",
        "warn-band": "#f2b33d",
        "warn-band-text": "#1a1200",
        "bad-band": "#b3261e",
        "bad-band-text": "#ffffff",
        "calm-band": "#1b2431",
        "calm-band-text": "#d5dce6",
        "now-band": "#e3b341",
        "now-band-text": "#1a1200",
        "key-band": "#2b394c",
        "key-band-text": "#ffe08a",
    },
)

LIGHT = Theme(
    name="giaouoc-light",
    primary="#8a1c12",
    secondary="#0b4f8a",
    accent="#8a1c12",
    warning="#7a4a00",
    error="#a3150c",
    success="#0d5c33",
    foreground="#0f1419",
    background="#ffffff",
    surface="#ffffff",
    panel="#eef1f5",
    dark=False,
    text_alpha=1.0,
    variables={
        "text": "#0f1419",
        "quiet": "#4a5563",
        "now": "#8a1c12",
        "good": "#0d5c33",
        "warn": "#7a4a00",
        "bad": "#a3150c",
        "line": "#8b97a6",
        "good-band": "#0d6b3a",
        "good-band-text": "#ffffff",
        "warn-band": "#ffc94d",
        "warn-band-text": "#1a1200",
        "bad-band": "#b3160c",
        "bad-band-text": "#ffffff",
        "calm-band": "#e4e9ef",
        "calm-band-text": "#0f1419",
        "now-band": "#8a1c12",
        "now-band-text": "#ffffff",
        "key-band": "#dbe2ea",
        "key-band-text": "#6e130b",
    },
)

THEMES = {"dark": DARK, "light": LIGHT}
"""By the name that the command line knows."""


def other_theme(name: str) -> str:
    """The Textual name of the other look."""
    return DARK.name if name == LIGHT.name else LIGHT.name
