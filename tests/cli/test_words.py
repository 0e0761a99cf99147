"""Every refusal, error and fact has words in both languages, with only placeholders that can be filled."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeGuard

import pytest

from giaouoc import commands, events
from giaouoc.attendance import ScanOutcome
from giaouoc_tui.cli.walk_in import NAME as WALK_IN
from giaouoc_tui.locale import messages

_ADDED_BY_NAMES = {"kind"}
"""Placeholders that `Teller.names` fills besides the refusal's own parameters."""


class _Raised(NamedTuple):
    key: str
    params: frozenset[str]


def _refusals(repository: Path) -> Iterator[_Raised]:
    """Every `refuse("key", param=…)` in the sources."""
    for source in _sources(repository):
        for node in ast.walk(ast.parse(source.read_bytes())):
            if _calls(node, "refuse") and (key := _first_text(node)):
                params = {keyword.arg for keyword in node.keywords if keyword.arg} - {"overridable"}
                yield _Raised(key, frozenset(params))


def _error_keys(repository: Path) -> Iterator[str]:
    """Every `key = "…"` of an error class, and every `Note("…")`."""
    for source in _sources(repository):
        for node in ast.walk(ast.parse(source.read_bytes())):
            if isinstance(node, ast.ClassDef):
                for line in node.body:
                    target = line.targets[0] if isinstance(line, ast.Assign) else getattr(line, "target", None)
                    value = getattr(line, "value", None)
                    if isinstance(target, ast.Name) and target.id == "key" and isinstance(value, ast.Constant):
                        yield f"refusal.{value.value!s}"
            elif _calls(node, "Note"):
                yield _first_text(node)


def _calls(node: ast.AST, name: str) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def _first_text(call: ast.Call) -> str:
    """The first argument when it is written out; empty for one that is put together."""
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""


def _sources(repository: Path) -> Iterator[Path]:
    for root in ("sessions", "tui/giaouoc_tui/cli"):
        yield from (repository / root).rglob("*.py")


def _placeholders(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


@pytest.fixture(scope="module")
def refusals(repository: Path) -> list[_Raised]:
    """All refusals of the sources; that there are many shows that the search finds them."""
    found = list(_refusals(repository))
    assert len(found) > 60
    return found


def test_every_refusal_has_words_in_both_languages(refusals: list[_Raised]) -> None:
    keys = {f"refusal.{raised.key}" for raised in refusals}
    keys |= {f"refusal.scan.{outcome}" for outcome in ScanOutcome}

    assert {key for key in keys if not all(messages().get(key, ("", "")))} == set()


def test_the_words_of_a_refusal_ask_only_for_what_it_tells(refusals: list[_Raised]) -> None:
    told: dict[str, frozenset[str]] = {}
    for raised in refusals:
        told[raised.key] = told.get(raised.key, raised.params) & raised.params
    unfilled = {
        (key, name)
        for key, params in told.items()
        for words in messages()[f"refusal.{key}"]
        for name in _placeholders(words) - params - _ADDED_BY_NAMES
    }

    assert unfilled == set()


def test_every_refusal_says_what_to_do_next(refusals: list[_Raised]) -> None:
    """One sentence tells why, another what to do."""
    one_sentence = {
        raised.key
        for raised in refusals
        for words in messages()[f"refusal.{raised.key}"]
        if not any(mark in words[:-1] for mark in (". ", "; "))
    }

    assert one_sentence == set()


def test_every_error_and_note_of_the_store_has_words(repository: Path) -> None:
    keys = set(_error_keys(repository))

    assert len(keys) > 20
    assert {key for key in keys if not all(messages().get(key, ("", "")))} == set()


def test_every_kind_of_fact_has_a_line() -> None:
    assert {kind for kind in events.kinds() if f"fact.{kind}" not in messages()} == set()


def test_every_command_and_argument_has_a_name_and_help() -> None:
    names = {*commands.command_names(), WALK_IN}
    fields = {field for command in commands.command_names().values() for field in command.__struct_fields__}
    keys = {f"command.{name}.help" for name in names}
    keys |= {f"argument.{field}{end}" for field in fields for end in ("", ".metavar")}

    assert {key for key in keys if key not in messages()} == set()


def test_every_command_that_a_text_names_exists() -> None:
    texts = [text for both in messages().values() for text in both]
    named = {command for text in texts for command in re.findall("“giaouoc ([a-z]+)", text)}

    assert {"show", "verify", "people"} <= named
    assert {command for command in named if f"cli.{command}.help" not in messages()} == set()
    assert [vietnamese for vietnamese, _ in messages().values() if re.search(r"\b(DIR|FILE)\b", vietnamese)] == []


def test_both_languages_have_the_same_placeholders() -> None:
    different = {
        key for key, (vietnamese, english) in messages().items() if _placeholders(vietnamese) != _placeholders(english)
    }

    assert {key for key in different if not key.startswith("hall.")} == set()
