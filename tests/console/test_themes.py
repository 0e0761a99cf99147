"""Both looks can be read, in a dim hall and in a sunlit one."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import Theme

from giaouoc_tui.themes import THEMES

TEXTS = ("text", "quiet", "now", "good", "warn", "bad")
BANDS = ("good", "warn", "bad", "calm", "now", "key")

ENOUGH = 4.5
"""WCAG 2.1, contrast (minimum)."""


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_every_text_stands_out_from_its_ground(theme: Theme) -> None:
    grounds = {"background": theme.background, "surface": theme.surface, "panel": theme.panel}
    pairs = [(theme.variables[text], ground, f"{text} on {name}") for text in TEXTS for name, ground in grounds.items()]
    pairs += [(theme.variables[f"{band}-band-text"], theme.variables[f"{band}-band"], band) for band in BANDS]
    pairs += [(theme.variables["text"], theme.variables["key-band"], "text in the field one writes in")]
    for text, ground, name in pairs:
        assert ground is not None
        assert contrast(text, ground) >= ENOUGH, name


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance of a colour as WCAG 2.1 defines it."""
    channels = (value / 255 for value in Color.parse(colour).rgb)
    red, green, blue = (value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
