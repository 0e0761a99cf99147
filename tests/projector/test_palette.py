"""The picture can be read in a dim hall and in a sunlit one."""

from __future__ import annotations

import pytest
from rich.color_triplet import ColorTriplet
from rich.style import Style

from giaouoc_tui.projector.palette import Theme, palette_of

_ENHANCED = 7.0
"""Contrast that WCAG 2.2 asks for at level AAA."""


@pytest.mark.parametrize("theme", Theme)
def test_every_style_has_an_enhanced_contrast(theme: Theme) -> None:
    contrasts = {name: _contrast(style) for name, style in palette_of(theme)._asdict().items()}

    assert {name: contrast for name, contrast in contrasts.items() if contrast < _ENHANCED} == {}


def _contrast(style: Style) -> float:
    assert style.color
    assert style.color.triplet
    assert style.bgcolor
    assert style.bgcolor.triplet
    lighter, darker = sorted((_luminance(style.color.triplet), _luminance(style.bgcolor.triplet)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: ColorTriplet) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
