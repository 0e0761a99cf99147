"""The words of the interface: none is missing where the program asks for it, and none is left that nothing asks for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from giaouoc_tui.locale import Language, Say, messages

_ARGPARSE = "argparse."
"""Keys behind this are argparse's own English, which it looks up."""

_TOLD = {"ask", "get", "say", "tell", "warn"}
"""What is called with a key as its first argument; `refuse` is called with what stands behind `refusal.`."""

_TYPES = {"array", "bool", "float", "int", "null", "object", "str"}
"""What msgspec calls the types of values; they come out of its errors."""

_KEY = re.compile(r"[a-z_]+(\.[a-z0-9_-]+)+")


@pytest.fixture(scope="module")
def trees(repository: Path) -> list[ast.Module]:
    """Everything but the words themselves."""
    files = (file for root in ("sessions", "tui") for file in (repository / root).rglob("*.py"))
    return [ast.parse(file.read_bytes()) for file in files if file.parent.name != "locale"]


def test_every_key_that_is_asked_for_has_words(trees: list[ast.Module]) -> None:
    asked = {key for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call) for key in _asked(node)}

    assert len(asked) > 500
    assert asked - messages().keys() == set()


def test_all_words_are_asked_for_somewhere(trees: list[ast.Module]) -> None:
    names = _TYPES | {name for tree in trees for node in ast.walk(tree) for name in _names(node)}
    made = {re.compile(pattern) for tree in trees for node in ast.walk(tree) for pattern in _patterns(node)}

    def is_asked_for(key: str) -> bool:
        return key in names or any(is_made(match) for pattern in made if (match := pattern.fullmatch(key)))

    def is_made(match: re.Match[str]) -> bool:
        """What is not written out is a name; where it stands first it is a key, or something of the key is written."""
        parts, first = list(match.groups()), match.start(1) == 0
        worded = re.search("[a-z]", match.re.pattern) is not None
        if first and not (parts[0] in names if worded else "." in parts[0] and is_asked_for(parts[0])):
            return False
        return all(part.isdecimal() or {*part.split(".")} <= names or is_asked_for(part) for part in parts[first:])

    assert [key for key in messages() if not (key.startswith(_ARGPARSE) or is_asked_for(key))] == []


def _asked(call: ast.Call) -> Iterator[str]:
    """The keys that a call names outright."""
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    first = call.args[0] if call.args else None
    if isinstance(first, ast.Constant) and isinstance(first.value, str) and _KEY.fullmatch(first.value):
        if name in _TOLD:
            yield first.value
        elif name == "refuse":
            yield f"refusal.{first.value}"


def _names(node: ast.AST) -> Iterator[str]:
    """What a key may be made of: texts that are written out, whole or from their last dot, and names of fields."""
    match node:
        case ast.Constant(value=str(text)):
            yield from (text, text.rpartition(".")[2], text.replace("-", "_"))
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Name(id=name, ctx=ast.Store()):
            yield name.lower()


def _patterns(node: ast.AST) -> Iterator[str]:
    """A key that is put together, with a group for each part that is not written out."""
    parts: list[str] = []
    if isinstance(node, ast.JoinedStr):
        parts = [str(part.value) if isinstance(part, ast.Constant) else "" for part in node.values]
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and "{}" in node.value:
        parts = [part for part in re.split(r"({})", node.value) if part]
    written = "".join(parts).replace("{}", "")
    if "." in written and re.fullmatch(r"[a-z0-9_.-]+", written):
        yield "".join(re.escape(part) if part not in {"", "{}"} else "(.+)" for part in parts)


def test_english_tells_one_from_many_and_writes_days_its_own_way() -> None:
    say = Say(Language.ENGLISH)

    told = [say("importing.confirm.added", count=count) for count in (0, 1, 2)]
    assert told == ["0 people are added.", "1 person is added.", "2 people are added."]
    assert say("importing.confirm.added").startswith("–"), "a value that is not given stays visible"
    assert say.day(date(2017, 1, 4)) == "4 January 2017"
