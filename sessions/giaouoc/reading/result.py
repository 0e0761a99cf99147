"""What was understood of a document: the reading, with all that is unsure said beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import msgspec

from giaouoc.pledge import TargetOp

__all__ = [
    "Content",
    "LeftOut",
    "ReadDeadline",
    "ReadSignature",
    "ReadTarget",
    "ReadTheme",
    "ReadWindow",
    "Reading",
    "Warned",
]


class ReadTheme(msgspec.Struct, frozen=True):
    """A theme (chủ đề) as quoted, and who set it: `campaign`, `city`, `district`, `commune`, …; empty when unsure."""

    level: str
    text: str
    year: int | None = None


class Content(msgspec.Struct, frozen=True):
    """One content of the document with those below it."""

    label: str
    """Its number without signs: "Một là", "Điều 1", "II", "đ"; empty for an unmarked part or a bullet."""
    text: str
    marker: str = ""
    """The label as printed: "Một là:", "II.", "đ)", "-"."""
    children: tuple[Content, ...] = ()

    def walk(self, above: str = "") -> Iterator[tuple[str, Content]]:
        """This content and all below it in reading order, each with its path of labels: `II.3.a`."""
        path = ".".join(filter(None, (above, self.label)))
        yield path, self
        for child in self.children:
            yield from child.walk(path)


class ReadTarget(msgspec.Struct, frozen=True):
    """A measurable target found in the text; money is in đồng."""

    text: str
    """The clause that states it."""
    op: TargetOp
    value: Decimal | None = None
    min: Decimal | None = None
    max: Decimal | None = None
    unit: str = ""
    per: str = ""
    baseline_year: int | None = None
    grade: str = ""
    article: str = ""
    """Path of labels of the content that states it."""


class ReadWindow(msgspec.Struct, frozen=True, rename={"start": "from", "end": "to"}):
    """When the campaign runs; an end that the text does not fix is null."""

    start: dt.date | None
    end: dt.date | None
    text: str = ""


class ReadDeadline(msgspec.Struct, frozen=True):
    """Something due by a day, and to whom it goes."""

    date: dt.date | None
    text: str
    to: str = ""
    what: str = ""


class ReadSignature(msgspec.Struct, frozen=True):
    """A signature block: authority ("TM. ỦY BAN NHÂN DÂN"), position ("CHỦ TỊCH") and name as printed."""

    authority: str = ""
    position: str = ""
    name: str = ""


class Warned(msgspec.Struct, frozen=True):
    """Something a person should look at, as a code for screens and a Vietnamese sentence."""

    code: str
    text: str
    params: dict[str, str] = {}
    """What the sentence names: `label`, `deadline`, `words`, …; for screens in another language, not in the JSON."""


class LeftOut(msgspec.Struct, frozen=True):
    """Text of the file that is no part of the document, and why.

    `widget`, `tail`, `caption`, `footnote`, `frame`, and `ending` for a line below the text that was not understood.
    """

    text: str
    reason: str


class Reading(msgspec.Struct, frozen=True):
    """What a document says. Nothing is invented: what the text does not say is null or empty."""

    kind: str
    """`pledge`, `plan`, `news`, `registration`, `decision`, `directive`, `guidance`, `minutes`, `report`, …"""
    title: str = ""
    subject: str = ""
    number: str | None = None
    date: dt.date | None = None
    place: str = ""
    year: int | None = None
    school_year: str = ""
    published: dt.datetime | None = None
    parent_body: str = ""
    issuers: tuple[str, ...] = ()
    locality: str = ""
    """The locality that several issuers of one line share."""
    themes: tuple[ReadTheme, ...] = ()
    preamble: str = ""
    bases: tuple[str, ...] = ()
    articles: tuple[Content, ...] = ()
    closing: str = ""
    targets: tuple[ReadTarget, ...] = ()
    movements: tuple[str, ...] = ()
    window: ReadWindow | None = None
    deadlines: tuple[ReadDeadline, ...] = ()
    parties: tuple[str, ...] = ()
    witnesses: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    signature: ReadSignature | None = None
    signatures: tuple[ReadSignature, ...] = ()
    """Every signature block, where more than one party signs."""
    references: tuple[str, ...] = ()
    warnings: tuple[Warned, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    encoding: str = ""
    """How the characters of the file were found: `utf-8`, `tcvn3`, `docx`, `pdf`, …"""

    def contents(self) -> Iterator[tuple[str, Content]]:
        """Every content in reading order, each with its path of labels."""
        for article in self.articles:
            yield from article.walk()

    def with_warnings(self, warnings: tuple[Warned, ...]) -> Reading:
        """This reading with `warnings` after those it has."""
        return msgspec.structs.replace(self, warnings=(*self.warnings, *warnings))

    def to_json(self) -> dict[str, Any]:
        """The reading as plain values for `json.dumps`: dates in ISO form, numbers as numbers."""
        plain: dict[str, Any] = msgspec.to_builtins(self, enc_hook=None, builtin_types=(Decimal,))
        for warning in plain["warnings"]:
            del warning["params"]
        return {key: _plain(value) for key, value in plain.items()}


def _plain(value: Any) -> Any:
    """Tuples as lists and decimals as numbers, all the way down."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value
