"""When a campaign runs, and what is due by which day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from giaouoc.reading.bodies import BODY
from giaouoc.reading.days import DAY, SPAN_END, days_in, end_of, start_of
from giaouoc.reading.result import ReadDeadline, ReadWindow
from giaouoc.reading.sentences import sentences

__all__ = ["day_of_signing", "deadlines_in", "window_in"]

_WINDOW = re.compile(
    rf"từ\s+(?P<start>nay|ngày\s+(?:ký|ban hành|phát động)[^,.;]{{0,30}}?|(?:đầu\s+)?{SPAN_END})\s*[,;]?\s*"
    rf"(?:cho\s+đến|đến|tới|(?:và\s+)?kết\s+thúc(?:\s+vào)?|[-–])\s+(?P<end>(?:hết\s+|cuối\s+)?{SPAN_END}|"
    rf"khi\s+[^.;]{{3,80}})",
    re.IGNORECASE,
)
_ONLY_END = re.compile(rf"(?:đến\s+hết|kết\s+thúc(?:\s+vào)?)\s+(?P<end>{SPAN_END})", re.IGNORECASE)
_ABOUT_TIME = re.compile(r"thời gian|phong trào|đợt|cao điểm|thi đua|thực hiện|giao ước|hiệu lực", re.IGNORECASE)
_TIME_HEADING = re.compile(r"^[^.]{0,30}thời gian", re.IGNORECASE)
_NO_WINDOW = re.compile(r"giai đoạn|nhiệm kỳ|tốt nghiệp|báo cáo", re.IGNORECASE)
_DUE = re.compile(
    r"(?:(?:chậm|muộn)\s+nhất\s+(?:là\s+|vào\s+)*(?:trước\s+)?|trước\s+|hạn\s+(?:cuối|nộp|"
    r"gửi)[^,.;\d]{0,20}?:?\s*|không\s+quá\s+|đến\s+hết\s+)"
    rf"(?:hết\s+|ngày\s+(?=ngày))?(?:{DAY}|tháng\s+\d{{1,2}}\s*(?:/|năm)\s*\d{{4}})",
    re.IGNORECASE,
)
_TODAY = re.compile(
    rf"(?:(?<!\w)hôm nay|^(?:thời gian|vào (?:hồi|lúc)|khai mạc)(?:\s+bắt đầu)?)\b[^.\n]{{0,60}}?(?P<day>{DAY})",
    re.IGNORECASE,
)
_LONGEST_OPENING = 600
_ALSO_DUE = re.compile(rf"\s*(?:,|và|hoặc)\s+(?P<day>{DAY})", re.IGNORECASE)
_HANDED_IN = re.compile(
    r"gửi|nộp|báo cáo|hồ sơ|đăng ký|đề nghị|hoàn thành|xong|tổng kết|sơ kết|ký kết|triển khai|phát động|"
    r"tổ chức ký|tổ chức hội nghị|bàn giao|giải ngân|ban hành|xây dựng|tiến hành|lập danh sách",
    re.IGNORECASE,
)
_TO = re.compile(
    rf"(?:gửi\s+(?:về|đến|tới|cho|qua)?|nộp\s+(?:về|cho|tại)?|thông\s+qua|qua|về|đến|tới|cho)\s*({BODY})", re.IGNORECASE
)


def window_in(paragraphs: Iterable[str], issued: dt.date | None, year: int | None) -> ReadWindow | None:
    """The campaign's window: the one whose sentence speaks of its time. "Từ nay" is the day of issue, where known."""
    best: tuple[int, ReadWindow] | None = None
    headed = ((text.split("\n", 1)[0], text) for text in paragraphs)
    for heading, sentence in ((heading, sentence) for heading, text in headed for sentence in sentences(text)):
        if _NO_WINDOW.search(sentence):
            continue
        match = _WINDOW.search(sentence)
        score = len(_ABOUT_TIME.findall(sentence)) + 2 * bool(_TIME_HEADING.search(heading))
        if match is None:
            match = (
                _ONLY_END.search(sentence)
                if re.search(r"thời gian|đợt|cao điểm|hiệu lực", sentence, re.IGNORECASE)
                else None
            )
            score -= 1
        if match and score > (best[0] if best else 0):
            best = score, _window(match, issued, year)
    return best[1] if best else None


def _window(match: re.Match[str], issued: dt.date | None, year: int | None) -> ReadWindow:
    words = match.groupdict()
    end, _ = end_of(words["end"], year) if not words["end"].startswith("khi") else (None, False)
    start_words = words.get("start") or ""
    if not start_words:
        return ReadWindow(None, end, match[0])
    if re.match(r"nay|ngày\s+(?:ký|ban|phát)", start_words, re.IGNORECASE):
        return ReadWindow(issued, end, match[0])
    start, said = start_of(start_words, end.year if end else year)
    if start and end and not said and start > end:
        start = start.replace(year=end.year - 1)
    return ReadWindow(start, end, match[0])


def day_of_signing(paragraphs: Iterable[str]) -> dt.date | None:
    """The day on which the text says it was made: "Hôm nay, ngày 22 tháng 02 năm 2024, chúng tôi gồm"."""
    for text in paragraphs:
        if match := _TODAY.search(text[:_LONGEST_OPENING]):
            found = next(days_in(match["day"]), None)
            return found.date if found else None
    return None


def deadlines_in(paragraphs: Iterable[str], year: int | None) -> Iterator[ReadDeadline]:
    """Every "trước ngày …" and the like, with the body it goes to and the sentence that asks for it."""
    for sentence in (sentence for text in paragraphs for sentence in sentences(text)):
        for match in _DUE.finditer(sentence):
            if match[0].lower().startswith("đến") and not re.search(r"gửi|nộp|đăng ký", sentence, re.IGNORECASE):
                continue
            if not _HANDED_IN.search(sentence) or _WINDOW.search(sentence[: match.end() + 30]):
                continue
            receiver = _receiver(sentence, match.start())
            yield ReadDeadline(end_of(match[0], year)[0], " ".join(match[0].split()), receiver, sentence)
            end = match.end()
            while more := _ALSO_DUE.match(sentence, end):  # "trước ngày 15/6 và 15/11"
                yield ReadDeadline(end_of(more["day"], year)[0], " ".join(more["day"].split()), receiver, sentence)
                end = more.end()


def _receiver(sentence: str, due: int) -> str:
    """The body nearest to the day; one named before it first."""
    before = [match[1] for match in _TO.finditer(sentence) if match.start() < due]
    after = [match[1] for match in _TO.finditer(sentence) if match.start() >= due]
    found = before[-1] if before else after[0] if after else ""
    return found.strip(" ,;")
