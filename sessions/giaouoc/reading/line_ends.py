"""Lines that were broken at the margin, put together again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

__all__ = ["GAP", "unwrapped"]

GAP = re.compile("\t+|[ \u00a0]{3,}")
"""What parts columns set side by side."""

_ENDS = re.compile(r"[.;:!?…”\"»)\]/]$|\./\.$")
_STARTS_ANEW = re.compile(
    r"(?:(?:[-–—+*•·●▪\uf020-\uf0ff]|o)\s(?!\d{1,2}/\d)|\(?(?:\d{1,3}|[a-zđA-ZĐ])[.)/](?!\d)|"
    r"\d{1,2}\.\d{1,2}|\d{1,2}[-–]\s|[IVXL]+[.)/-]|Điều\s|Chương\s|Mục\s|Phần\s|Số:|Nơi nhận|Căn cứ|"
    r"(?:TM|KT|TL|TUQ|Q)\.|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)\s+là\b|"
    r"Thứ\s(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)\b|(?:Nội dung|Chỉ tiêu)\s+\d)"
)
_FULL = 0.85
"""Share of the width that a line broken at the margin fills at least."""
_LONGEST_LINE = 200
"""Characters of a line that no page is wide enough for."""


def unwrapped(lines: Sequence[str], *, surely: bool = False) -> list[str]:
    """Put lines that were broken at the margin together again; leave text with one line a paragraph as it is.

    `surely` says that the lines are known to be those of pages, as in a PDF.
    """
    filled = [len(line) for line in lines if line.strip()]
    if not filled or max(filled) > _LONGEST_LINE:
        return list(lines)
    width = sorted(filled)[int(len(filled) * 0.9)]
    broken = sum(
        _runs_on(line, following, width, surely) and following.strip()[0].islower()
        for line, following in pairwise(lines)
        if following.strip()
    )
    if broken < (1 if surely else 2):
        return list(lines)
    joined: list[str] = []
    open_line = ""
    for line in lines:
        if open_line and line.strip() and _runs_on(open_line, line, width, surely):
            joined[-1] = f"{joined[-1].rstrip()} {line.strip()}"
        else:
            joined.append(line)
        open_line = line
    return joined


def _runs_on(line: str, following: str, width: int, surely: bool) -> bool:
    """Whether `following` goes on with the sentence of `line`, which fills its width."""
    text, after = line.strip(), following.strip()
    if not text or not after or _STARTS_ANEW.match(after) or GAP.search(text) or "|" in text:
        return False
    if after[0].islower() and not _ENDS.search(text):
        return len(text) > width // 3
    if surely and len(text) >= width * _FULL and not text.isupper():
        return not text.endswith(("./.", ":")) or after[0].islower()
    if text.isupper():
        return surely and after.isupper() and len(text) >= width * _FULL
    return len(text) >= width * 0.75 and not re.search(r"[:;]$|\./\.$", text)
