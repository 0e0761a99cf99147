"""No screen can draw foreign text as markup: our own source is read for every way to do so."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

FORBIDDEN = {
    "Button",
    "Checkbox",
    "Collapsible",
    "DataTable",
    "Input",
    "Label",
    "Markdown",
    "MarkdownViewer",
    "MaskedInput",
    "Option",
    "OptionList",
    "Placeholder",
    "Pretty",
    "RadioButton",
    "Select",
    "Selection",
    "SelectionList",
    "Static",
    "Tab",
    "TabPane",
    "Tabs",
    "TextArea",
    "Toast",
    "Tooltip",
    "Tree",
}
"""Widgets of Textual that read strings as markup, or mix up the letters of an input method."""

MAY_IMPORT_THEM = {"safe.py", "inputs.py", "text_area.py", "typed_keys.py"}

MAKES_CONTENT = {"Content", "assemble", "content", "plain"}
PARSED_ATTRIBUTES = {"border_subtitle", "border_title", "tooltip"}
PARSED_CONSTANTS = {"BORDER_SUBTITLE", "BORDER_TITLE"}


def unsafe_uses(source: str, file_name: str) -> Iterator[tuple[int, str]]:
    """Yield line and reason of every place where text could be read as markup."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.ImportFrom(module=str(module), names=names) if file_name not in MAY_IMPORT_THEM:
                for name in names:
                    if module.startswith("textual.widgets") and name.name in {*FORBIDDEN, "*"}:
                        yield node.lineno, f"{name.name} of textual.widgets: use giaouoc_tui.widgets"
                    elif module == "textual" and name.name == "widgets":
                        yield node.lineno, "textual.widgets as a whole: use giaouoc_tui.widgets"
                    elif module == "textual.command" and name.name in {"DiscoveryHit", "Hit"}:
                        yield node.lineno, f"{name.name}: use palette_hit or discovery_hit"
                    elif module.startswith("rich") and name.name in {"print", "print_json"}:
                        yield node.lineno, "rich's print reads markup"
            case ast.Import(names=names):
                for name in names:
                    if name.name.startswith("textual.widgets") and file_name not in MAY_IMPORT_THEM:
                        yield node.lineno, "textual.widgets as a whole: use giaouoc_tui.widgets"
            case ast.Call():
                yield from _unsafe_call(node, file_name)
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    parsed = (isinstance(target, ast.Attribute) and target.attr in PARSED_ATTRIBUTES) or (
                        isinstance(target, ast.Name) and target.id in PARSED_CONSTANTS
                    )
                    if parsed and not _is_content(value) and not _is_none(value):
                        yield node.lineno, "a title or tooltip that is not content is parsed"
            case ast.FunctionDef(name="render", returns=ast.Name(id="str")):
                yield node.lineno, "what render() -> str returns is parsed: return content"
            case _:
                pass


def _unsafe_call(call: ast.Call, file_name: str) -> Iterator[tuple[int, str]]:
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    name = _name(call.func)
    if name == "notify" and not _is_constant(keywords.get("markup"), False):
        yield call.lineno, "notify() without markup=False is parsed"
    if name in {"from_markup", "content"} and file_name != "safe.py":
        literal = call.args and isinstance(call.args[0], ast.Constant)
        if not literal:
            yield call.lineno, f"{name}() of something that is not a literal"
    if name == "escape" and isinstance(call.func, ast.Name):
        yield call.lineno, "escaping markup does not make it safe"
    if "markup" in keywords and name != "notify" and not _is_constant(keywords["markup"], False):
        yield call.lineno, "markup= other than False"
    if name == "with_tooltip" and not (call.args and _is_content(call.args[0])):
        yield call.lineno, "a tooltip that is not content is parsed"
    tooltip = keywords.get("tooltip")
    if tooltip is not None and name != "Binding" and not _is_content(tooltip) and not _is_none(tooltip):
        yield call.lineno, "a tooltip that is not content is parsed"


def _name(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def _is_content(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and _name(value.func) in MAKES_CONTENT | {"from_markup"}


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _is_constant(value: ast.expr | None, constant: object) -> bool:
    return isinstance(value, ast.Constant) and value.value is constant


def test_no_screen_draws_text_as_markup(repository: Path) -> None:
    files = sorted((repository / "tui").rglob("*.py"))
    assert len(files) > 5
    found = [
        f"{file.relative_to(repository)}:{line}: {reason}"
        for file in files
        for line, reason in unsafe_uses(file.read_text(encoding="utf-8"), file.name)
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "from textual.widgets import Static",
        "from textual.widgets import *",
        "from textual.widgets.option_list import Option",
        "from textual.widgets import Input",
        "from textual import widgets",
        "import textual.widgets as w",
        "from textual.command import Hit",
        "from rich import print",
        "self.notify(name)",
        "self.notify(name, markup=True)",
        "Content.from_markup(f'[b]{name}')",
        "content(template, name=name)",
        "escape(name)",
        "RichLog(markup=True)",
        "self.border_title = name",
        "class A:\n    BORDER_TITLE = '[/]'",
        "widget.tooltip = f'{name}'",
        "Cell(tooltip=name)",
        "cell.with_tooltip(name)",
        "class A:\n    def render(self) -> str: ...",
    ],
)
def test_the_reader_sees_every_unsafe_use(source: str) -> None:
    assert list(unsafe_uses(source, "screen.py"))


@pytest.mark.parametrize(
    "source",
    [
        "from textual.widgets import Footer, Header",
        "from giaouoc_tui.widgets import Input, Static",
        "self.notify(name, markup=False)",
        "content('[b]$name', name=name)",
        "self.border_title = plain(name)",
        "widget.tooltip = None",
        "Binding('f1', 'help', tooltip='Trợ giúp')",
        "class A:\n    def render(self) -> Content: ...",
    ],
)
def test_the_reader_lets_safe_uses_be(source: str) -> None:
    assert list(unsafe_uses(source, "screen.py")) == []
