"""Widgets that draw text as text: no name, title or pledge line is ever read as markup.

Textual parses most strings it is given as markup, where ``[vắng]`` disappears, ``[/]`` ends the
program and ``[@click=…]`` runs an action. Everything here draws strings literally, cleaned of
control characters. Screens import these instead of their namesakes in ``textual.widgets``.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, LiteralString, Self, TypeAlias, cast

from textual import widgets
from textual.app import App
from textual.command import DiscoveryHit, Hit
from textual.content import Content
from textual.notifications import SeverityLevel
from textual.visual import VisualType
from textual.widget import Widget
from textual.widgets import option_list

from giaouoc.text import clean

if TYPE_CHECKING:
    from textual.content import ContentText
    from textual.widgets._option_list import OptionListContent

__all__ = [
    "Button",
    "Checkbox",
    "Label",
    "Option",
    "OptionList",
    "PlainNotices",
    "Static",
    "TabPane",
    "Text",
    "assemble",
    "content",
    "discovery_hit",
    "palette_hit",
    "plain",
    "set_border_titles",
    "set_tooltip",
]

Text: TypeAlias = str | Content
"""What may be drawn: a string, taken literally, or content made by the functions here."""

_LONGEST_DRAWN = 50_000
"""Code points; more than any page of a pledge, less than what would stall a screen."""


def plain(value: object) -> Content:
    """Return ``value`` as content that shows exactly its text; content is passed on, cleaned."""
    if isinstance(value, Content):
        safe = clean(value.plain, _LONGEST_DRAWN, lines=True)
        return value if safe == value.plain else Content(safe)
    return Content(clean(value, _LONGEST_DRAWN, lines=True))


def content(template: LiteralString, **values: object) -> Content:
    """Return a literal markup ``template`` with ``values`` filled in literally at ``$name``.

    ``content("Khối [b]$name[/b]", name=bloc.name)``: the template is ours, the values are not.
    """
    cleaned = {name: clean(value, _LONGEST_DRAWN, lines=True) for name, value in values.items()}
    return Content.from_markup(template, **cleaned)


def assemble(*parts: Text | tuple[str, str]) -> Content:
    """Join ``parts`` into one content; a pair is text with its style, as ``("KÝ", "bold")``."""
    joined = [
        (clean(part[0], _LONGEST_DRAWN, lines=True), part[1]) if isinstance(part, tuple) else plain(part)
        for part in parts
    ]
    return Content.assemble(*joined)


def set_border_titles(widget: Widget, title: Text = "", subtitle: Text = "") -> None:
    """Put literal titles into the upper and the lower border of ``widget``."""
    widget.border_title = plain(title)
    widget.border_subtitle = plain(subtitle)


def set_tooltip(widget: Widget, text: Text) -> None:
    """Give ``widget`` a tooltip that shows ``text`` literally."""
    widget.tooltip = plain(text)


def _drawable(visual: VisualType) -> Content:
    """Content for what a caller hands to a widget whose signature allows any renderable.

    :raises TypeError: it is neither a string nor content, so nothing guarantees its text.
    """
    if not isinstance(visual, str | Content):
        raise TypeError(f"draw text or content, not {type(visual).__name__}")
    return plain(visual)


class Static(widgets.Static):
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
        """Show other text; ``layout=False`` where the size stays, which is much cheaper."""
        super().update(_drawable(content), layout=layout)


class Label(Static, widgets.Label):
    """A short text, only as wide as it needs to be."""


class Button(widgets.Button):
    """A button with a literal label."""

    def __init__(self, label: Text = "", *args: Any, **options: Any) -> None:
        super().__init__(plain(label), *args, **options)

    def validate_label(self, label: "ContentText") -> Content:
        """Take a new label literally."""
        return plain(str(label) if not isinstance(label, Content) else label)


class Checkbox(widgets.Checkbox):
    """A checkbox with a literal label."""

    def _make_label(self, label: "ContentText") -> Content:
        return plain(str(label) if not isinstance(label, Content) else label).first_line.rstrip()


class Option(option_list.Option):
    """One literal line, or several, of an :class:`OptionList`."""

    def __init__(self, prompt: VisualType, id: str | None = None, disabled: bool = False) -> None:
        super().__init__(_drawable(prompt), id=id, disabled=disabled)


class OptionList(widgets.OptionList):
    """A short list to choose from; strings become literal options."""

    def __init__(self, *content: "OptionListContent", **options: Any) -> None:
        super().__init__(*_options(content), **options, markup=False)

    def add_options(self, new_options: "Iterable[OptionListContent]") -> Self:
        """Add options at the end."""
        return super().add_options(_options(new_options))

    def _replace_option_prompt(self, index: int, prompt: VisualType) -> None:
        super()._replace_option_prompt(index, _drawable(prompt))


def _options(contents: "Iterable[OptionListContent]") -> "list[OptionListContent]":
    return [
        content
        if content is None or isinstance(content, Option)
        else Option(
            content.prompt if isinstance(content, option_list.Option) else content,
            *((content.id, content.disabled) if isinstance(content, option_list.Option) else ()),
        )
        for content in contents
    ]


class TabPane(widgets.TabPane):
    """A pane of ``TabbedContent`` with a literal title."""

    def __init__(self, title: Text, *children: Widget, **options: Any) -> None:
        super().__init__(plain(title), *children, **options)


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
        """Show a notice; ``markup`` is accepted for Textual's own callers and never obeyed."""
        super().notify(
            clean(message, lines=True),
            title=clean(title),
            severity=severity,
            timeout=timeout,
            markup=False,
        )


def palette_hit(score: float, display: Text, command: Callable[[], Any], help: Text | None = None) -> Hit:
    """Return a hit of the command palette whose display and help are literal."""
    shown = plain(display)
    return Hit(score, shown, command, text=shown.plain, help=_palette_help(help))


def discovery_hit(display: Text, command: Callable[[], Any], help: Text | None = None) -> DiscoveryHit:
    """Return a command the palette offers before anything is typed, shown literally."""
    shown = plain(display)
    return DiscoveryHit(shown, command, text=shown.plain, help=_palette_help(help))


def _palette_help(help: Text | None) -> str | None:
    # The palette parses a str as markup and passes content on; its annotation knows only str.
    return None if help is None else cast(str, plain(help))
