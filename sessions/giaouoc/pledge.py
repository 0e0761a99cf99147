"""The pledge (giao ước thi đua): a tree of articles, its targets, and the hash that fixes it."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum

import msgspec

from giaouoc.plan import Plan

__all__ = ["Article", "Pledge", "Target", "TargetOp", "Theme"]


class TargetOp(StrEnum):
    """How a target's value is to be read."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    EQUAL = "equal"
    RANGE = "range"
    INCREASE = "increase"
    """Grow by the value against the baseline."""
    DECREASE = "decrease"
    """Fall by the value against the baseline."""
    ZERO = "zero"
    """No incident of the kind may happen."""
    GRADE = "grade"
    """An ordinal grade such as "hoàn thành tốt trở lên"."""
    OPEN = "open"
    """A slot the bloc fills in: the text names a target without a value."""


class Target(msgspec.Struct, frozen=True):
    """A measurable target (chỉ tiêu) of a pledge."""

    id: str
    text: str
    op: TargetOp
    value: Decimal | None = None
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    grade: str = ""
    uom: str = ""
    """Unit of measure, as printed: "mô hình", "%", "tỷ đồng"."""
    per: str = ""
    """Whom the value is counted for when it is not the whole bloc: "mỗi phường"."""
    baseline_year: int | None = None
    article: str = ""
    """Id of the article that states it."""
    parent_target: str = ""
    """Id of the higher level's target that this one puts into practice."""

    @property
    def plan(self) -> Decimal | None:
        """The value that counts as fully met; none where the text gives none."""
        if self.op is TargetOp.RANGE:
            return self.minimum
        if self.op is TargetOp.ZERO:
            return Decimal(0)
        return self.value


class Article(msgspec.Struct, frozen=True):
    """One numbered content of the pledge, with the parts below it."""

    id: str
    label: str
    """As printed: "Một là", "Điều 1", "a)"; empty for an unmarked part."""
    text: str
    heading: str = ""
    """A few words for the projector."""
    children: tuple[Article, ...] = ()

    def walk(self) -> Iterator[Article]:
        """This article and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


class Theme(msgspec.Struct, frozen=True):
    """A theme (chủ đề) and the level that set it."""

    text: str
    level: str = ""
    """Free words of the locality, such as "Thành phố" or "Đợt thi đua"; never interpreted, empty where unknown."""


class Pledge(msgspec.Struct, frozen=True):
    """A pledge text with everything that is read aloud and signed."""

    title: str
    year: int
    issuers: tuple[str, ...]
    preamble: str
    articles: tuple[Article, ...]
    closing: str = ""
    targets: tuple[Target, ...] = ()
    themes: tuple[Theme, ...] = ()
    movements: tuple[str, ...] = ()
    """Named movements (phong trào) the text refers to."""
    school_year: str = ""
    based_on: str = ""
    """The higher level's document that it puts into practice."""
    parent_targets: tuple[Target, ...] = ()
    """The higher level's targets that `Target.parent_target` leads to."""
    source: str = ""
    """Where the facts of the text come from."""
    plan: Plan | None = None
    """The plan the pledge belongs to; not part of the text that is signed."""

    def article(self, article_id: str) -> Article | None:
        """The article or part with this id."""
        return next((part for top in self.articles for part in top.walk() if part.id == article_id), None)

    def target(self, target_id: str) -> Target | None:
        """The target with this id."""
        return next((target for target in self.targets if target.id == target_id), None)

    @property
    def quantified(self) -> int:
        """How many of the targets come with a figure."""
        return sum(target.plan is not None for target in self.targets)

    def text(self) -> str:
        """The whole text that is signed, one paragraph a line."""
        parts = (part for top in self.articles for part in top.walk())
        paragraphs = [
            " – ".join(self.issuers),
            self.title,
            self.preamble,
            *(f"{part.label}: {part.text}" if part.label else part.text for part in parts),
            self.closing,
        ]
        return "\n".join(paragraph for paragraph in paragraphs if paragraph)

    def text_hash(self) -> str:
        """SHA-256 of the text in NFC and UTF-8, 64 hex digits: what the first signature freezes."""
        return hashlib.sha256(unicodedata.normalize("NFC", self.text()).encode()).hexdigest()
