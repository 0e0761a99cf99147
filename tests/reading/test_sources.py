"""Five published documents give the facts that people found in them, and a warning where the text is defective."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from giaouoc.reading import Reading, read_document

_SOURCES = Path(__file__).parent / "sources"
_NAMES = sorted(path.name.removesuffix(".expect.json") for path in _SOURCES.glob("*.expect.json"))
_EXACT = (
    "kind", "year", "title", "subject", "number", "date", "published", "issuers", "window", "recipients", "signature",
    "witnesses", "parties", "movements",
)  # fmt: skip


def _read(name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    reading = read_document(_SOURCES / f"{name}.txt")
    assert isinstance(reading, Reading)
    expected: dict[str, Any] = json.loads((_SOURCES / f"{name}.expect.json").read_text(encoding="utf-8"))
    return json.loads(json.dumps(reading.to_json())), expected


@pytest.mark.parametrize("name", _NAMES)
def test_plain_facts(name: str) -> None:
    found, expected = _read(name)

    stated = {
        key: expected[key] for key in _EXACT if key in expected and (key != "parties" or expected[key] is not None)
    }
    assert {key: found[key] for key in stated} == stated


@pytest.mark.parametrize("name", _NAMES)
def test_themes_stand_on_their_levels(name: str) -> None:
    found, expected = _read(name)

    assert [theme["level"] for theme in found["themes"]] == [theme["level"] for theme in expected["themes"]]
    for theme, wanted in zip(found["themes"], expected["themes"], strict=True):
        assert theme["text"].startswith(wanted.get("starts", ""))
        assert theme["text"] == wanted.get("text", theme["text"])
        assert theme["year"] == wanted.get("year", theme["year"])


@pytest.mark.parametrize("name", _NAMES)
def test_the_tree_of_contents(name: str) -> None:
    found, expected = _read(name)

    _same_tree(found["articles"], expected["articles"])


def _same_tree(contents: list[dict[str, Any]], wanted: list[dict[str, Any]]) -> None:
    assert [content["label"] for content in contents] == [one["label"] for one in wanted]
    for content, one in zip(contents, wanted, strict=True):
        assert content["text"].startswith(one["head"])
        assert len(content["children"]) == one["items"]
        if "children" in one:
            _same_tree(content["children"], one["children"])


@pytest.mark.parametrize("name", _NAMES)
def test_targets_and_deadlines(name: str) -> None:
    found, expected = _read(name)

    assert len(found["targets"]) == len(expected["targets"])
    for target, wanted in zip(found["targets"], expected["targets"], strict=True):
        assert target["text"].startswith(wanted["text"])
        assert {key: target[key] for key in wanted if key != "text"} == {
            key: value for key, value in wanted.items() if key != "text"
        }
    assert [{key: deadline[key] for key in ("date", "text", "to")} for deadline in found["deadlines"]] == (
        expected["deadlines"]
    )


@pytest.mark.parametrize("name", _NAMES)
def test_documents_referred_to(name: str) -> None:
    found, expected = _read(name)

    for reference in expected["references"]:
        assert any(one.startswith(reference) for one in found["references"]), reference
    for basis in expected["bases"]:
        assert any(one.startswith(basis) for one in found["bases"]), basis


@pytest.mark.parametrize("name", _NAMES)
def test_defects_are_warned_of_and_what_is_no_part_of_the_text_is_listed(name: str) -> None:
    found, expected = _read(name)

    assert sorted({warning["code"] for warning in found["warnings"]}) == expected["warnings"]
    left_out = {one["text"] for one in found["left_out"]}
    assert set(expected["left_out"]) <= left_out
    contents = json.dumps([found["articles"], found["preamble"], found["closing"]], ensure_ascii=False)
    assert [text for text in expected["left_out"] if json.dumps(text, ensure_ascii=False)[1:-1] in contents] == []


@pytest.mark.parametrize("name", _NAMES)
def test_reading_takes_less_than_a_second_of_cpu(name: str) -> None:
    began = time.process_time()
    read_document(_SOURCES / f"{name}.txt")

    assert time.process_time() - began < 1
