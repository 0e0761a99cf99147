"""Widgets that draw text as text: no name, title or pledge line is ever read as markup.

Textual parses most strings it is given as markup, where `[vắng]` disappears, `[/]` ends the
program and `[@click=…]` runs an action. Everything here draws strings literally, cleaned of
control characters. Screens import these instead of their namesakes in `textual.widgets`.
"""

from typing import Any, LiteralString, TypeAlias

from textual.app import App
from textual.content import Content
from textual.notifications import SeverityLevel
from textual.visual import VisualType
from textual.widget import Widget
from textual.widgets import Static as StockStatic

from giaouoc.text import clean

__all__ = ["PlainNotices", "Static", "Text", "assemble", "content", "plain", "set_border_titles"]

Text: TypeAlias = str | Content
"""What may be drawn: a string, taken literally, or content made by the functions here."""

_LONGEST_DRAWN = 50_000
"""Code points; more than any page of a pledge, less than what would stall a screen."""


def plain(value: object) -> Content:
    """Return `value` as content that shows exactly its text; content is passed on, cleaned."""
    if isinstance(value, Content):
        safe = clean(value.plain, _LONGEST_DRAWN, lines=True)
        return value if safe == value.plain else Content(safe)
    return Content(clean(value, _LONGEST_DRAWN, lines=True))


def content(template: LiteralString, **values: object) -> Content:
    """Return a literal markup `template` with `values` filled in literally at `$name`.

    `content("Khối [b]$name[/b]", name=bloc.name)`: the template is ours, the values are not.
    """
    cleaned = {name: clean(value, _LONGEST_DRAWN, lines=True) for name, value in values.items()}
    return Content.from_markup(template, **cleaned)


def assemble(*parts: Text | tuple[str, str]) -> Content:
    """Join `parts` into one content; a pair is text with its style, as `("KÝ", "bold")`."""
    joined = [
        (clean(part[0], _LONGEST_DRAWN, lines=True), part[1]) if isinstance(part, tuple) else plain(part)
        for part in parts
    ]
    return Content.assemble(*joined)


def set_border_titles(widget: Widget, title: Text = "", subtitle: Text = "") -> None:
    """Put literal titles into the upper and the lower border of `widget`."""
    widget.border_title = plain(title)
    widget.border_subtitle = plain(subtitle)


def _drawable(visual: VisualType) -> Content:
    """Content for what a caller hands to a widget whose signature allows any renderable.

    Raises `TypeError` when it is neither a string nor content, so nothing guarantees its text.
    """
    if not isinstance(visual, str | Content):
        raise TypeError(f"draw text or content, not {type(visual).__name__}")
    return plain(visual)


class Static(StockStatic):
    """A block of text."""

    def __init__(
        self,
        content: Text = "",
        *,
        expand: bool = False,
        shrink: bool = False,
        name: str | None = None,
        id: str | None = None,
        classes: str | None = None,
        disabled: bool = False,
    ) -> None:
        super().__init__(
            plain(content),
            expand=expand,
            shrink=shrink,
            markup=False,
            name=name,
            id=id,
            classes=classes,
            disabled=disabled,
        )

    @property
    def content(self) -> VisualType:
        """The text shown; setting it lays the screen out again."""
        return super().content

    @content.setter
    def content(self, content: VisualType) -> None:
        self.update(content)

    def update(self, content: VisualType = "", *, layout: bool = True) -> None:
        """Show other text; `layout=False` where the size stays, which is much cheaper."""
        super().update(_drawable(content), layout=layout)


class PlainNotices(App[Any]):
    """A base for apps whose notices show their text literally, whoever sends them."""

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Show a notice; `markup` is accepted for Textual's own callers and never obeyed."""
        super().notify(
            clean(message, lines=True),
            title=clean(title),
            severity=severity,
            timeout=timeout,
            markup=False,
        )
