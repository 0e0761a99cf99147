"""The page about hooks tells every field of what hooks are handed and give, as the types have them."""

from __future__ import annotations

import ast
import inspect
import os
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

import giaouoc

HANDED = (
    "CeremonyTemplate",
    "AgendaItem",
    "Bloc",
    "Unit",
    "ItemSlide",
    "Look",
    "Badge",
    "Recorded",
    "OrderPlace",
    "OrderRemark",
    "Pledge",
    "Article",
    "Target",
    "TargetStanding",
    "ProgressReport",
    "BlocScore",
    "Export",
    "ExportSource",
    "State",
    "Person",
)
"""In the order of the hooks."""

_BEGIN, _END = "<!-- fields: begin -->\n", "<!-- fields: end -->\n"


def fields_of(name: str) -> Iterator[str]:
    """A heading, what the type is, and a row for each field with what the source says of it."""
    [kind] = ast.parse(dedent(inspect.getsource(getattr(giaouoc, name)))).body
    assert isinstance(kind, ast.ClassDef)
    yield f"\n### `{name}`\n\n{one_line(ast.get_docstring(kind))}\n\n| field | type | |\n| --- | --- | --- |\n"
    for node, following in zip(kind.body, [*kind.body[1:], ast.Pass()], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id[0] != "_":
            default = f" = {ast.unparse(node.value)}" if node.value is not None else ""
            typed = f"{ast.unparse(node.annotation)}{default}".replace("|", "\\|")
            yield f"| `{node.target.id}` | `{typed}` | {told(following)} |\n"


def told(node: ast.stmt) -> str:
    """The text that stands behind a field."""
    match node:
        case ast.Expr(value=ast.Constant(value=str(text))):
            return one_line(text)
        case _:
            return ""


def one_line(text: str | None) -> str:
    """The first paragraph of a docstring."""
    return " ".join((text or "").split("\n\n", maxsplit=1)[0].split()).replace("|", "\\|")


def test_the_fields_of_what_hooks_are_handed_stand_in_the_page_about_hooks(repository: Path) -> None:
    page = repository / "docs/hooks.md"
    before, written, after = page.read_text(encoding="utf-8").replace(_END, _BEGIN).split(_BEGIN)
    fields = "".join(row for name in HANDED for row in fields_of(name))

    if os.environ.get("UPDATE_SNAPSHOTS"):
        page.write_text(f"{before}{_BEGIN}{fields}\n{_END}{after}", encoding="utf-8")
    assert written == f"{fields}\n" or os.environ.get("UPDATE_SNAPSHOTS")


@pytest.mark.parametrize("name", HANDED)
def test_whoever_writes_a_plugin_can_import_it(name: str) -> None:
    assert name in giaouoc.__all__
