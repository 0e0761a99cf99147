"""What a news article says of the document or the signing it tells of."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

import msgspec

from giaouoc.reading.days import days_in
from giaouoc.reading.furniture import byline, published_line
from giaouoc.reading.sentences import sentences

__all__ = ["NewsFacts", "facts_of"]


class NewsFacts(msgspec.Struct, frozen=True):
    """Facts of the first paragraphs; empty where they say nothing."""

    issuer: str = ""
    number: str | None = None
    date: dt.date | None = None
    """Of the document, else of the event."""
    year_inferred: bool = False
    """The text names day and month only; the year is that of its other words."""
    subject: str = ""
    published: dt.datetime | None = None


_NAMED = (
    r"(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Ủy ban Mặt trận Tổ quốc|Uỷ ban MTTQ|UBMTTQ|MTTQ|Khối|Cụm|Sở|"
    r"Ban|Phòng|Hội đồng|Công đoàn|Liên đoàn Lao động|LĐLĐ|Đảng ủy|Huyện ủy|Tỉnh ủy|Thành ủy|Quận ủy|Trường|Hội|"
    r"Đoàn|Chủ tịch|Phó Chủ tịch|"
    r"Quận|Huyện|Phường|Xã|Thành phố|Thị xã|Tỉnh|Bộ|Công an|Văn phòng|Công ty|Liên hiệp|Đặc khu|Thủ tướng)"
)
_ISSUER = re.compile(
    rf"(?P<who>{_NAMED}(?:\s+[^\s,.;:()“”\"]+){{0,20}}?|{_NAMED}(?:\s+[^\s.;:()“”\"]+){{0,18}}?)\s+(?:vừa\s+|"
    rf"đã\s+|mới\s+|sẽ\s+|long trọng\s+)?(?:ký\s+)?(?:xây dựng\s+và\s+)?"
    r"(?:ban hành|(?<!các )tổ chức(?!\s+(?:chính trị|xã hội|[Đđ]ảng|cơ sở|đoàn|"
    r"hội(?! nghị| thảo| thi)|thành viên|công đoàn|"
    r"tôn giáo))|phát động|phối hợp|ký\s+kết|ký\s+giao ước|xây dựng\s+kế hoạch)\b"
)
_DOCUMENT = re.compile(
    r"(?:ban hành|ký)\s+(?P<type>[Kk]ế hoạch|[Cc]hỉ thị|[Qq]uyết định|[Hh]ướng dẫn|[Cc]ông văn|[Cc]hương trình|"
    r"[Tt]hông báo)(?:\s+số)?\s*:?\s*(?P<number>\d+[\w]*/[\wĐ/-]+)"
    r"(?:\s*,?\s*(?P<date>ngày\s+[\d/.\-]+|ngày\s+\d+\s+tháng\s+\d+\s+năm\s+\d{4}))?",
)
_SUBJECT = re.compile(
    r"(?:ban hành|ký|xây dựng)\s+(?:[Kk]ế hoạch|[Cc]hỉ thị|[Qq]uyết định|[Hh]ướng dẫn|"
    r"[Cc]hương trình)(?:\s+(?:số\s*:?\s*)?\d+[\w]*/[\wĐ/-]+)?(?:\s*,?\s*ngày\s+[\d/.\-]+|"
    r"\s*,?\s*ngày\s+\d+\s+tháng\s+\d+\s+năm\s+\d{4})?"
    r"(?:\s+của\s+[^,.;]{3,60}?(?=\s+về))?\s+(?:(?:về|về việc|"
    r"v/v)\s+)*(?:việc\s+)?(?P<subject>[^.;“]{8,330}?)(?=\s+với\s+chủ đề|\s*[.;“]|\s*,\s+với\b|$)"
)
_EVENT = re.compile(
    r"(?:(?<!\w)(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa)(?:\s+nay|\s+qua)?\s*,?\s*(?:ngày\s+)?(?=\d)|[Nn]gày\s+|"
    r"[Vv]ào\s+ngày\s+)(?P<day>\d{1,2}\s*[/-]\s*\d{1,2}(?:\s*[/-]\s*\d{4})?|"
    r"\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)"
)
_CLOCK = re.compile(r"(?P<hour>[01]?\d|2[0-3])[:h](?P<minute>[0-5]\d)")
_HEADLINE = 50
"""Characters up to which a line is a menu entry or a stamp rather than a paragraph."""
_HELD = re.compile(r"tổ chức|diễn ra|ký kết|ký giao ước|đăng ký|hội nghị|\blễ\b|phát động", re.IGNORECASE)


def facts_of(title: str, paragraphs: Sequence[str], lines: Sequence[str], year: int | None) -> NewsFacts:
    """Read the facts of an article.

    `title` is the headline, which names the acting body where no sentence does; `paragraphs` are the article's text,
    without furniture; `lines` are all lines of the page, for the time of publishing; `year` is the one the article is
    about, for a day written without one.
    """
    published = _stamp(lines, title)
    lead = [_without_byline(text) for text in paragraphs if len(text) > _HEADLINE][:6]
    issuer = next((who for text in [*lead, title] for one in sentences(text) if (who := _acting(one))), "")
    subject = next((match["subject"].strip() for text in lead if (match := _SUBJECT.search(text))), "")
    number = None
    date: dt.date | None = None
    for text in lead:
        if document := _DOCUMENT.search(text):
            number = document["number"].rstrip(".,-")
            date = next((day.date for day in days_in(document["date"] or "")), None)
            break
    inferred = False
    if date is None:
        date, inferred = _event(lead, published.year if published else None, year)
    return NewsFacts(issuer, number, date, inferred, subject, published)


def _stamp(lines: Sequence[str], title: str) -> dt.datetime | None:
    """When the page was put on the web: the stamp below the headline, for one at the top may be the reader's clock."""
    stamps = [
        (place, found) for place, line in enumerate(lines[:15]) if published_line(line) and (found := _published(line))
    ]
    headline = next((place for place, line in enumerate(lines[:15]) if title and line.startswith(title)), 0)
    below = [found for place, found in stamps if place > headline]
    return next(iter([*below, *(found for _, found in stamps)]), None)


def _without_byline(text: str) -> str:
    match = byline(text)
    return text[match.end() :] if match else text


def _acting(sentence: str) -> str:
    """The body that a sentence says issues, holds or launches something; not the place where it is held."""
    sentence = re.sub(r"\s*\([^()]*\)", "", sentence)
    for match in _ISSUER.finditer(sentence):
        who = match["who"].strip(" ,")
        if not re.search(r"\btại\s*$", sentence[: match.start()]) and " diễn ra" not in who:
            return re.sub(r"\s+(?:vừa|đã|mới|sẽ|cũng)$", "", who)
    return ""


def _event(lead: Sequence[str], published: int | None, year: int | None) -> tuple[dt.date | None, bool]:
    """The day on which the article says something was held."""
    for text in lead[:4]:
        for sentence in sentences(text):
            match = _EVENT.search(sentence)
            if match and _HELD.search(sentence):
                found = next(days_in(match["day"], published or year), None)
                if found and found.date:
                    return found.date, not found.has_year and published is None
    return None, False


def _published(line: str) -> dt.datetime | None:
    day = next((found.date for found in days_in(line) if found.date), None)
    if day is None:
        return None
    clock = _CLOCK.search(line)
    return dt.datetime(
        day.year, day.month, day.day, int(clock["hour"]) if clock else 0, int(clock["minute"]) if clock else 0
    )
