"""The form of `pack.toml` as a JSON schema, for editors that check while one writes."""

from __future__ import annotations

import tomllib
from typing import Any

import msgspec

from giaouoc.packs.faults import EXAMPLES
from giaouoc.packs.pack import Pack

__all__ = ["SCHEMA_ID", "pack_schema"]

SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema"
"""The dialect it is written in."""

_DERIVED = {"CeremonyTemplate": (), "Pledge": ("year", "issuers", "preamble"), "Article": ("id", "label")}
"""Fields that may be left out of a file although the struct needs them: they follow from the rest."""

_FROM_MARKDOWN = ("title", "articles")
"""Fields of a pledge that its Markdown file brings."""


def pack_schema() -> dict[str, Any]:
    """The schema of `pack.toml`, made from the types that read it; it refuses the fields they do not know."""
    (root,), kinds = msgspec.json.schema_components([Pack], ref_template="#/$defs/{name}")
    for name, kind in kinds.items():
        if kind.get("type") == "object":
            _describe(name, kind)
    pledge, template = kinds["Pledge"], kinds["Pack"]["properties"]["templates"]
    pledge["properties"]["file"] = {
        "type": "string",
        "pattern": r"^\w[\w.-]*\.md$",
        "description": "A Markdown file beside this one with title, preamble, articles and closing.",
        "examples": [_example("file")],
    }
    pledge["required"] = [field for field in pledge["required"] if field not in _FROM_MARKDOWN]
    pledge["anyOf"] = [{"required": ["file"]}, {"required": list(_FROM_MARKDOWN)}]
    template["items"] = {
        "anyOf": [
            template["items"],
            {
                "type": "string",
                "pattern": r"^\w[\w-]*$",
                "description": "A folder whose TOML files together hold the fields of one template.",
            },
        ]
    }
    return {"$schema": SCHEMA_ID, "title": "giaouoc pack.toml", **root, "$defs": dict(sorted(kinds.items()))}


def _describe(name: str, kind: dict[str, Any]) -> None:
    """Refuse unknown fields, ask only for what must be written, show how it is written in TOML."""
    kind["additionalProperties"] = False
    kind["required"] = [field for field in kind.get("required", ()) if field not in _DERIVED.get(name, ())]
    for field, form in kind["properties"].items():
        _as_toml(form)
        if field in EXAMPLES:
            form["examples"] = [_example(field)]


def _example(field: str) -> object:
    """The value in the line that a fault of this field shows."""
    return msgspec.to_builtins(tomllib.loads(EXAMPLES[field])[field])


def _as_toml(form: dict[str, Any]) -> None:
    """TOML has numbers and dates where JSON needs texts."""
    for one in (form, *form.get("anyOf", ())):
        if one.get("format") == "decimal":
            one.pop("format")
            one["type"] = "number"
