"""Themes (chủ đề) of the year and the campaign with the level that set them, and the named movements (phong trào)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from giaouoc.reading.bodies import level_of
from giaouoc.reading.quotes import Quote, quotes_in
from giaouoc.reading.result import ReadTheme

__all__ = ["movements_in", "themes_in"]

_NAMES = re.compile(
    r"chủ đề|phong trào|cuộc vận động|khẩu hiệu|phương châm|mô hình|đợt thi đua|nghị quyết|chỉ thị", re.IGNORECASE
)
_CHAIN = re.compile(
    r"\s*(?:[,;–-]|và)?\s*(?:và\s+)?(?:chủ đề\s+)?(?:(?:năm\s+\d{4}\s+)?của\s+[^.;“\"]{2,40})?\s*", re.IGNORECASE
)
_MOVEMENT = re.compile(r"(?:phong trào|cuộc vận động)(?:\s+thi\s+đua)?(?:\s+yêu\s+nước)?(?:\s*:)?\s*$", re.IGNORECASE)
_MOVEMENT_CHAIN = re.compile(r"\s*(?:[,;]|và)?\s*(?:và\s+)?", re.IGNORECASE)
_UNQUOTED = re.compile(r"^Chủ đề(?P<about>[^:“\"]{0,60}):\s*(?P<text>[^“\"]{8,300})$")
_YEAR = re.compile(r"năm\s+(\d{4})", re.IGNORECASE)
_BARE_THEME = re.compile(r"^\s*(?:thi đua|của\s+(?:đợt|phong trào)|phong trào|đợt)", re.IGNORECASE)
_NEAR = 90
_FOLLOWERS = re.compile(r"\b(?:các|những|mỗi|từng)\s[^,]*", re.IGNORECASE)
"""Many of a kind follow a theme, as in "các thôn giao ước"; one body sets it."""
_NOT_SPOKEN_FOR = {"unit", "sector"}
"""Words like "các đơn vị" beside a theme say who follows it, not who set it."""


def themes_in(paragraphs: Iterable[str], *, issuer: str = "", year: int | None = None) -> Iterator[ReadTheme]:
    """Every quoted theme. Its level is that of the body the words around it name; else of the issuer."""
    seen: set[str] = set()
    for paragraph in paragraphs:
        for theme in _themes(paragraph, issuer, year):
            if theme.text not in seen:
                seen.add(theme.text)
                yield theme


def _themes(paragraph: str, issuer: str, year: int | None) -> Iterator[ReadTheme]:
    quotes = quotes_in(paragraph)
    if match := _UNQUOTED.match(paragraph):
        yield ReadTheme(_level(match["about"], "", "", issuer), match["text"].strip(" ."), _year(match["about"], year))
        return
    chained: ReadTheme | None = None
    end = 0
    for quote in quotes:
        gap = paragraph[end : quote.start]
        before = paragraph[max(end, quote.start - _NEAR) : quote.start]
        names = list(_NAMES.finditer(before))
        theme: ReadTheme | None = None
        if names and names[-1][0].lower() == "chủ đề":
            about = before[names[-1].end() :]
            sentence = before[: names[-1].start()]
            earlier = paragraph[: quote.start - len(before)] + sentence
            theme = ReadTheme(
                _level(about, earlier, paragraph[quote.end :], issuer), quote.text, _year(about, year, earlier)
            )
        elif chained is not None and end <= quote.start and _CHAIN.fullmatch(gap):
            theme = ReadTheme(level_of(gap) or chained.level, quote.text, _year(gap, chained.year))
        if theme is not None:
            yield theme
        chained, end = theme, quote.end if quote.closed else quote.start + 1


def _level(about: str, before: str, after: str, issuer: str) -> str:
    """The level by what the text says: "chủ đề … của quận", "chủ đề thi đua", else who speaks in the sentence."""
    if level := level_of(about):
        return level
    if _BARE_THEME.match(about):
        return "campaign"
    sentence = re.split(r"(?<=[.;])\s", before)[-1]
    follows = _FOLLOWERS.sub("", re.split(r"[.;]\s", after)[0])
    spoken = (level_of(sentence, last=True), level_of(follows[:120]))
    return next((level for level in spoken if level and level not in _NOT_SPOKEN_FOR), "") or level_of(issuer)


def _year(about: str, default: int | None, sentence: str = "") -> int | None:
    """The year named beside the word, else the last one named before it in the sentence."""
    if match := _YEAR.search(about):
        return int(match[1])
    earlier = _YEAR.findall(re.split(r"(?<=[.;])\s", sentence)[-1])
    return int(earlier[-1]) if earlier else default


def movements_in(paragraphs: Iterable[str]) -> tuple[str, ...]:
    """The names of movements and campaigns (cuộc vận động) in quotation marks, in order, each once."""
    found: dict[str, None] = {}
    for paragraph in paragraphs:
        last: Quote | None = None
        for quote in quotes_in(paragraph):
            gap = paragraph[last.end : quote.start] if last is not None else None
            follows = gap is not None and _MOVEMENT_CHAIN.fullmatch(gap)
            if _MOVEMENT.search(paragraph[: quote.start]) or follows:
                found.setdefault(quote.text)
                last = quote
            else:
                last = None
    return tuple(found)
