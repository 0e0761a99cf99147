"""How high a post stands in its unit, told from its words: Trưởng before Phó, Chủ tịch before Phó Chủ tịch."""

from __future__ import annotations

import re
from enum import IntEnum
from unicodedata import normalize

from giaouoc.vietnamese.folding import fold

__all__ = ["PostRank", "post_rank"]


class PostRank(IntEnum):
    """How high a post stands in its unit, the highest first."""

    HEAD = 0
    PART_HEAD = 1
    """Head of a part of the unit, or of what the unit's name does not name."""
    DEPUTY = 2
    OTHER = 3


_HEADS = """
    chủ tịch; chủ nhiệm; giám đốc; tổng giám đốc; hiệu trưởng; bí thư; tổng biên tập; thủ trưởng; người đứng đầu;
    viện trưởng; cục trưởng; chi cục trưởng; chánh thanh tra; chánh án; chánh văn phòng; chỉ huy trưởng"""
"""Words that a head's post begins with, whatever the unit is called."""

_BODIES = """
    công đoàn; liên đoàn; đoàn thanh niên; đoàn tncs; đoàn tn; hội đồng trường; hội đồng quản trị; hội phụ nữ;
    hội lhpn; hội liên hiệp phụ nữ; hội nông dân; hội cựu chiến binh; hội ccb; hội người cao tuổi; hội chữ thập đỏ;
    mặt trận; mttq; ctmt; công tác mặt trận; chi hội; chi đoàn; chi bộ; đảng bộ; đảng ủy; đảng uỷ; chi ủy; chi uỷ"""
"""Bodies beside the head of a unit, whose own heads do not lead it; a unit that bears such a name is one itself."""

_PARTS = re.compile(r"[,;/]| - | – |\bkiêm\b|\bkiem\b")
_ACTING = re.compile(r"^(?:quyền|quyen|q\.)\s+")
_FORMER = re.compile(r"^(?:nguyên|nguyen|cựu|cuu)\s")
_DEPUTY = re.compile(r"^(?:\S+\s+)?(?:phó|pho)\b")
_CHIEF = re.compile(r"^(?:(?:trưởng|truong)\s+(?P<of>\S+)|(?P<what>\S+)\s+(?:trưởng|truong)\b)")


def _spellings(words: str) -> tuple[str, ...]:
    """Each of these words with its marks, and without for lists that have none."""
    plain = [" ".join(word.split()) for word in words.split(";")]
    return tuple(dict.fromkeys([*plain, *map(fold, plain)]))


_HEAD = re.compile(rf"^(?:{'|'.join(_spellings(_HEADS))})\b")
_BODY = re.compile(rf"\b(?:{'|'.join(_spellings(_BODIES))})\b")


def post_rank(post: str, unit: str = "") -> PostRank:
    """The highest of the posts that somebody holds in a unit of this name.

    >>> post_rank("Phó thôn", "Thôn Đông"), post_rank("Phó Bí thư Đảng ủy, Chủ tịch UBND xã", "Xã Mẫu")
    (<PostRank.DEPUTY: 2>, <PostRank.HEAD: 0>)
    """
    led = fold(unit)
    parts = (part.strip() for part in _PARTS.split(normalize("NFC", post).lower()))
    return min((_rank(part, led) for part in parts if part and fold(part) not in led), default=PostRank.OTHER)


def _rank(part: str, unit: str) -> PostRank:
    """The rank of one post; `unit` is folded."""
    part = _ACTING.sub("", part)
    body = _BODY.search(part)
    if _FORMER.match(part) or (body and fold(body[0]) not in unit):
        return PostRank.OTHER
    if _DEPUTY.match(part):
        return PostRank.DEPUTY
    if _HEAD.match(part):
        return PostRank.HEAD
    chief = _CHIEF.match(part)
    if chief is None:
        return PostRank.OTHER
    return PostRank.HEAD if fold(chief["of"] or chief["what"]) in unit.split() else PostRank.PART_HEAD
