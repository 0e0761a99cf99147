"""A pledge written as Markdown: headings, paragraphs and lists become its title, preamble, articles and closing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

__all__ = ["PLEDGE_LINES", "MarkdownFault", "WrittenPledge", "pledge_faults", "read_pledge"]

PLEDGE_LINES = 200
"""Most lines of a pledge's file: the longest published one has 60."""

_HEADING = re.compile(r"(#{1,4})\s+(.+?)\s*#*$")
_LABEL = re.compile(
    r"((?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười(?: \w+)?) là|(?:Điều|Mục|Nội dung) \d+)\s*[:.]\s*(.*)"
)
_HEADING_LABEL = re.compile(r"([IVXL]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ]\))[.:)]?\s+(.*)")
_ITEM = re.compile(r"( *)([-*+–•]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\))\s+(.*)")
_REFUSED = re.compile(r"\||```|~~~|>|!\[|<[a-zA-Z!/]|.*\]\(")
_EMPHASIS = re.compile(r"(\{+[^{}]*\}+)|(\*\*|__|\*)(?=\S)(.+?)(?<=\S)\2")
"""What is in braces may be meant for a variable, and is quoted as it is written."""
_OF_ONE_LINE = ("markdown", "title_twice")
"""Keys of faults that leave the other lines what they are."""
_RULE = re.compile(r"(-{3,}|\*{3,}|_{3,})")


class MarkdownFault(ValueError):
    """Something that is not of the few forms a pledge is written in; `line` counts from 1."""

    def __init__(self, key: str, line: int, **params: str | int) -> None:
        super().__init__(key, line, params)
        self.key = key
        self.line = line
        self.params = params


class WrittenPledge(NamedTuple):
    """What a file says of a pledge, as data for `pack_from_data`, and the line each part begins on."""

    data: dict[str, Any]
    lines: dict[str, int]
    """Place in `data`, such as `articles[1].children[0]` → line."""


def pledge_faults(text: str) -> list[MarkdownFault]:
    """Every line that is not of the forms of a pledge, each told without the others."""
    faults: list[MarkdownFault] = []
    while True:
        try:
            read_pledge(text)
        except MarkdownFault as fault:
            if faults and fault.line <= faults[-1].line:
                return faults
            faults.append(fault)
            lines = text.splitlines()
            if fault.key not in _OF_ONE_LINE:
                return faults
            lines[fault.line - 1] = ""
            text = "\n".join(lines)
        else:
            return faults


def read_pledge(text: str) -> WrittenPledge:
    """Read a pledge.

    `# ` is the title; paragraphs before the first article are the preamble, those after `---` the closing. An article
    begins with a `## ` heading, with a label such as "Một là:" or "Điều 1.", or as an item of an outermost list. What
    stands below it, as a list, a deeper heading or a further paragraph, becomes its parts. A heading is for the
    projector; what is read and signed is the text below it, or the heading itself where there is none.

    Raises `MarkdownFault`.
    """
    lines = text.removeprefix("\ufeff").splitlines()
    if len(lines) > PLEDGE_LINES:
        raise MarkdownFault("too_many_lines", PLEDGE_LINES + 1, limit=PLEDGE_LINES)
    reader = _Reader()
    for block in _blocks(lines):
        reader.take(block)
    return reader.result()


class _Block(NamedTuple):
    kind: str
    """`heading`, `item`, `rule` or `paragraph`."""
    line: int
    text: str
    depth: int = 0
    """Of a heading: the number of its signs; of an item: how far it is set in."""
    marker: str = ""


class _Node(NamedTuple):
    """An article or part while it is being read."""

    data: dict[str, Any]
    place: str
    depth: int
    """Of a heading: the number of its signs; 2 where a label began the article; 0 for an item of a list."""
    item: tuple[int, str] = (0, "")
    """Of an item: how far it is set in, and the form of its marker."""


def _blocks(lines: list[str]) -> Iterator[_Block]:
    """Blocks in order; lines that follow without a blank one between belong to the same paragraph or item."""
    pending: _Block | None = None
    for number, line in enumerate(lines, 1):
        stripped = line.strip()
        if _REFUSED.match(stripped):
            raise MarkdownFault("markdown", number, given=stripped[:60])
        begun = _begun(line, number) if stripped else None
        if stripped and begun is None and pending is not None:
            pending = pending._replace(text=f"{pending.text} {stripped}")
            continue
        if pending is not None:
            yield pending
        pending = None
        if begun is not None and begun.kind in ("heading", "rule"):
            yield begun
        elif stripped:
            pending = begun or _Block("paragraph", number, stripped)
    if pending is not None:
        yield pending


def _begun(line: str, number: int) -> _Block | None:
    """The block that a line can only be the beginning of."""
    if _RULE.fullmatch(line.strip()):
        return _Block("rule", number, "")
    if heading := _HEADING.fullmatch(line.strip()):
        return _Block("heading", number, heading[2], len(heading[1]))
    if item := _ITEM.fullmatch(line.replace("\t", "    ")):
        return _Block("item", number, item[3], len(item[1]), item[2])
    if _LABEL.match(_plain(line.strip())):
        return _Block("paragraph", number, line.strip())
    return None


class _Reader:
    """Puts blocks where they belong."""

    def __init__(self) -> None:
        self._data: dict[str, Any] = {"articles": []}
        self._lines: dict[str, int] = {}
        self._path: list[_Node] = []
        """The article that is being read and the parts that lead to the last one of it."""
        self._ending = False

    def take(self, block: _Block) -> None:
        match block.kind:
            case "rule" if self._data["articles"]:
                self._ending = True
            case "rule":
                pass
            case _ if self._ending:
                self._say("closing", block)
            case "heading":
                self._take_heading(block)
            case "item":
                self._take_item(block)
            case _:
                self._take_paragraph(block)

    def result(self) -> WrittenPledge:
        if "title" not in self._data:
            raise MarkdownFault("no_title", 1)
        for article in self._data["articles"]:
            _text_from_heading(article)
        return WrittenPledge(self._data, self._lines)

    def _take_heading(self, block: _Block) -> None:
        text = _plain(block.text)
        if block.depth == 1:
            if "title" in self._data:
                raise MarkdownFault("title_twice", block.line, given=block.text)
            self._say("title", block)
            return
        found = _LABEL.fullmatch(text) or _HEADING_LABEL.fullmatch(text)
        label, heading = (found[1], found[2]) if found else ("", text)
        while self._path and not 0 < self._path[-1].depth < block.depth:
            self._path.pop()
        self._add({"label": label, "heading": heading, "text": ""}, block.line, block.depth)

    def _take_item(self, block: _Block) -> None:
        form = "1" if block.marker[0].isdigit() else "a" if block.marker[0].isalpha() else "-"
        item = (block.depth, form)
        beside = next((node for node in reversed(self._path) if node.item == item), None)
        if beside is not None:
            del self._path[self._path.index(beside) :]
        else:
            while self._path and self._path[-1].item[1] and self._path[-1].item[0] > block.depth:
                self._path.pop()
        label = "" if form == "-" else block.marker.removesuffix(".")
        self._add({"label": label, "text": _plain(block.text)}, block.line, item=item)

    def _take_paragraph(self, block: _Block) -> None:
        text = _plain(block.text)
        if found := _LABEL.fullmatch(text):
            while self._path and self._path[-1].depth != 2:
                self._path.pop()
            if self._path and not self._path[-1].data.get("heading"):
                self._path.pop()
            self._add({"label": found[1], "text": found[2]}, block.line, depth=3 if self._path else 2)
            return
        if not self._path:
            self._say("preamble", block)
            return
        while len(self._path) > 1 and not self._path[-1].depth:
            self._path.pop()
        above = self._path[-1]
        if above.data["text"]:
            self._add({"label": "", "text": text}, block.line)
            self._path.pop()
        else:
            above.data["text"] = text

    def _add(self, data: dict[str, Any], line: int, depth: int = 0, item: tuple[int, str] = (0, "")) -> None:
        above = self._path[-1] if self._path else None
        siblings = above.data.setdefault("children", []) if above else self._data["articles"]
        place = f"{above.place}.children[{len(siblings)}]" if above else f"articles[{len(siblings)}]"
        siblings.append(data)
        self._lines[place] = line
        self._path.append(_Node(data, place, depth, item))

    def _say(self, field: str, block: _Block) -> None:
        before = self._data.get(field)
        self._data[field] = f"{before} {_plain(block.text)}" if before else _plain(block.text)
        self._lines.setdefault(field, block.line)


def _text_from_heading(article: dict[str, Any]) -> None:
    if not article["text"]:
        article["text"] = article.pop("heading", "")
    for part in article.get("children", ()):
        _text_from_heading(part)


def _plain(text: str) -> str:
    """The text without the signs of bold and italic."""
    return _EMPHASIS.sub(lambda found: found[1] or found[3], text)
