"""Which year a document is about, and which school year."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

__all__ = ["article_year", "document_year", "school_year_in"]

_YEAR = re.compile(r"(?<![\d/.-])năm\s+(20\d\d|19\d\d)", re.IGNORECASE)
_DATED = re.compile(r"tháng\s+\d{1,2}\s+năm\s+\d{4}", re.IGNORECASE)
_WRITTEN = re.compile(r"(?<!\d)\d{1,2}/\d{1,2}/(20\d\d)(?!\d)")
_PLEDGED = re.compile(r"(?:giao ước|phát động|ký kết|thi đua|đăng ký)[^.;]{0,80}?năm\s+(20\d\d|19\d\d)", re.IGNORECASE)
_SCHOOL_YEAR = re.compile(r"năm\s+học\s*:?\s*(20\d\d)\s*[-–—/]\s*(20\d\d)", re.IGNORECASE)


def document_year(
    headings: Sequence[str], paragraphs: Sequence[str], school_year: str, issued: int | None
) -> int | None:
    """The year of an official document: in its title, of its school year, else the one its text names most.

    `headings` are title and subject; `issued` is the year of the document's own date; laws and dates of other years are
    not what it is about.
    """
    for text in headings:
        if years := _YEAR.findall(text):
            return int(years[-1])
    if school_year:
        return int(school_year[:4])
    counted = Counter(year for text in paragraphs for year in _PLEDGED.findall(text))
    named = (year for text in paragraphs for year in _YEAR.findall(_DATED.sub("", text)))
    counted = counted or Counter(year for year in named if issued is None or abs(int(year) - issued) <= 1)
    if not counted and issued is None:
        counted = Counter(year for text in paragraphs for year in _WRITTEN.findall(text))
    return int(max(counted, key=lambda year: (counted[year], year))) if counted else issued


def article_year(title: str, paragraphs: Sequence[str]) -> int | None:
    """The year a news article is about: of the pledge or movement it tells of, the later one where it names two."""
    for text in (title, " ".join(paragraphs[:3]), " ".join(paragraphs)):
        if years := _PLEDGED.findall(text):
            return max(map(int, years))
        if text == title and (years := _YEAR.findall(text)):
            return max(map(int, years))
    years = _YEAR.findall(" ".join(paragraphs))
    return int(Counter(years).most_common(1)[0][0]) if years else None


def school_year_in(paragraphs: Sequence[str]) -> str:
    """The first school year named, as "2025-2026"."""
    match = next((match for text in paragraphs if (match := _SCHOOL_YEAR.search(text))), None)
    return f"{match[1]}-{match[2]}" if match else ""
