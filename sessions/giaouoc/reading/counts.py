"""Counts a document states of itself ("06 nhiệm vụ", "(11 chỉ tiêu)"), held against what was found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from giaouoc.reading.amounts import word_value
from giaouoc.reading.result import Content, ReadTarget, Warned
from giaouoc.reading.warning_texts import warned

__all__ = ["missing_counts"]

_WHAT = r"(?:nhóm\s+)?(?:nội dung|nhiệm vụ|chỉ tiêu|mục tiêu|tiêu chí|giải pháp|điều|phong trào thi đua|nhóm)"
_IN_HEADING = re.compile(
    rf"\(\s*(?:gồm\s+|có\s+)?(?P<count>\d{{1,3}})\s+(?P<what>{_WHAT})[^)]{{0,30}}\)", re.IGNORECASE
)
_ANNOUNCED = re.compile(
    rf"(?:(?:tập trung(?:\s+vào|\s+thực hiện)?|gồm(?:\s+có)?|với|đề ra|thống nhất|đăng ký|nêu|xác định|ký kết|"
    rf"thực hiện|triển khai|theo|có|vào)\s+)"
    rf"(?P<count>\d{{1,3}})\s+(?P<what>{_WHAT})(?=\s*(?::|,|\.|;|$|cụ thể|sau|như sau|thi đua|chủ yếu|trọng tâm|"
    rf"chính|yêu cầu|giao ước|và|lớn|chung|công tác))",
    re.IGNORECASE,
)
_BEFORE_COLON = re.compile(
    rf"(?<!\w)(?P<count>\d{{1,3}}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|"
    rf"mười)\s+(?P<what>{_WHAT})(?:\s+[^\W\d_]+){{0,6}}\s*:",
    re.IGNORECASE,
)


def missing_counts(
    paragraphs: Sequence[str], articles: Sequence[Content], targets: Sequence[ReadTarget]
) -> Iterator[Warned]:
    """A warning for each count that nothing found agrees with.

    `paragraphs` are preamble, closing and other text that stands outside the contents.
    """
    all_counts = {len(articles), *_child_counts(articles)}
    for paragraph in paragraphs:
        for count, what, words in _stated(paragraph):
            found = len(targets) if "chỉ tiêu" in what and not articles else len(articles)
            if count not in all_counts and not ("chỉ tiêu" in what and count == len(targets)):
                yield _warning(words, found)
    for article in articles:
        for path, content in article.walk():
            for count, what, words in _stated(content.text):
                below = sum(target.article == path or target.article.startswith(f"{path}.") for target in targets)
                options = {len(content.children), *_child_counts([content]), len(articles)}
                if count not in options and not ("chỉ tiêu" in what and count == below):
                    yield _warning(words, len(content.children))


def _stated(text: str) -> Iterator[tuple[int, str, str]]:
    """(count, of what, the words) for each count that `text` announces."""
    taken: set[int] = set()
    for pattern in (_IN_HEADING, _ANNOUNCED, _BEFORE_COLON):
        for match in pattern.finditer(text):
            place = match.start("count")
            if place in taken:
                continue
            taken.add(place)
            number = match["count"]
            count = int(number) if number.isdigit() else word_value(number) or 0
            if count > 1 or number.startswith("0"):
                yield count, match["what"].lower(), f"{number} {match['what']}"


def _child_counts(articles: Sequence[Content]) -> Iterator[int]:
    for article in articles:
        for _, content in article.walk():
            yield len(content.children)
            yield sum(not below.children for _, below in content.walk())
    yield sum(not below.children for article in articles for _, below in article.walk())


def _warning(words: str, found: int) -> Warned:
    if found:
        return warned("stated_count_mismatch", words=words, found=found)
    return warned("stated_count_not_found", words=words)
