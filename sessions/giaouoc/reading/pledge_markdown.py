"""A pledge written as the Markdown that offices edit, the other way round of `giaouoc.packs.markdown`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from giaouoc.packs.markdown import MarkdownFault, read_pledge

__all__ = ["WRITTEN", "pledge_markdown"]

WRITTEN: Final = ("title", "preamble", "articles", "closing")
"""The fields of a pledge that its file holds."""

_ITEM = re.compile(r"\d{1,2}(?:\.\d{1,2})*\)?|[a-zđ]\)")
_SPOKEN = re.compile(r"(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười(?: \w+)?) là|(?:Điều|Mục|Nội dung) \d+")
_STEP: Final = "   "
_DEEPEST_HEADING: Final = 4

_Articles = Sequence[Mapping[str, Any]]


def pledge_markdown(pledge: Mapping[str, Any]) -> str | None:
    """The file of a pledge, given as data for `pack_from_data`; none where reading it back would not give the same.

    What the few forms of that file cannot say, such as a text that begins like an item of a list, stays in TOML.
    """
    wanted = _bare({field: pledge.get(field) for field in WRITTEN})
    for articles in (_labelled, _headed):
        text = "\n\n".join(
            filter(None, (f"# {pledge.get('title', '')}", pledge.get("preamble", ""), *articles(wanted["articles"])))
        )
        text += f"\n\n---\n\n{pledge['closing']}\n" if pledge.get("closing") else "\n"
        try:
            if _bare(read_pledge(text).data) == wanted:
                return text
        except MarkdownFault:
            continue
    return None


def _labelled(articles: _Articles) -> Iterator[str]:
    """Each article as a paragraph that begins with its label, as in "Một là: …"."""
    for article in articles:
        label = article.get("label", "")
        yield f"{label}{':' if _SPOKEN.fullmatch(label) and label.endswith('là') else '.'} {article.get('text', '')}"
        yield from _parts(article, 2)


def _headed(articles: _Articles, depth: int = 2) -> Iterator[str]:
    """Each article below a heading; one without a heading of its own has its text there."""
    for article in articles:
        label, heading, text = (article.get(field, "") for field in ("label", "heading", "text"))
        named = f"{label}{'' if label.endswith(')') else '.'} " if label else ""
        yield f"{'#' * depth} {named}{heading or text}"
        if heading:
            yield text
        yield from _parts(article, depth)


def _parts(article: Mapping[str, Any], depth: int) -> Iterator[str]:
    parts: _Articles = article.get("children", ())
    if parts and not all(_is_item(part) for part in parts) and depth < _DEEPEST_HEADING:
        yield from _headed(parts, depth + 1)
    elif parts:
        yield "\n".join(_items(parts, ""))


def _is_item(part: Mapping[str, Any]) -> bool:
    plain = not part.get("heading") and (not part.get("label") or _ITEM.fullmatch(part["label"]) is not None)
    return plain and all(map(_is_item, part.get("children", ())))


def _items(parts: _Articles, indent: str) -> Iterator[str]:
    for part in parts:
        label = part.get("label", "")
        marker = "-" if not label else label if label.endswith(")") else f"{label}."
        yield f"{indent}{marker} {part.get('text', '')}"
        yield from _items(part.get("children", ()), indent + _STEP)


def _bare(value: Any) -> Any:
    """The data without ids and empty fields, which mean the same as none."""
    if isinstance(value, Mapping):
        kept = {key: _bare(part) for key, part in value.items() if key != "id"}
        return {key: part for key, part in kept.items() if part not in (None, "", [], ())}
    return [_bare(one) for one in value] if isinstance(value, list | tuple) else value
