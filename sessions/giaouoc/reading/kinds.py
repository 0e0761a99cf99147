"""What kind of document it is: told by its title in capitals, by the signs of a news article, or by its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from giaouoc.reading.furniture import byline, published_line
from giaouoc.reading.markers import marker_of
from giaouoc.reading.paragraphs import Paragraph, Table
from giaouoc.vietnamese import fold

__all__ = ["is_about_emulation", "is_news", "kind_of_title", "mentions_of_emulation", "reads_as_article", "title_place"]

_KINDS: Final = (
    (
        "registration",
        r"(?:ban |bang |phieu |to |noi dung )?dang ky\b.*(?:thi dua|giao uoc|danh hieu|chi tieu).*|(?:ban|bang|"
        r"phieu) dang ky",
    ),
    ("pledge", r"(?:(?:ban|noi dung|toan van|bien ban|du thao|van ban|to) )*(?:(?:ky ket|ky|le ky ket) )?giao uoc\b.*"),
    ("commitment", r"(?:ban )?cam ket\b.*"),
    ("plan", r"(?:du thao )?ke hoach\b.*"),
    ("decision", r"quyet dinh\b.*"),
    ("directive", r"chi thi\b.*"),
    ("guidance", r"huong dan\b.*"),
    ("minutes", r"bien ban\b.*"),
    ("report", r"bao cao\b.*"),
    ("regulation", r"quy che\b.*"),
    ("programme", r"chuong trinh\b.*"),
    ("resolution", r"nghi quyet\b.*"),
    ("proposal", r"to trinh\b.*"),
    ("call", r"(?:(?:loi|bai|thu|dien van|dien tu|noi dung) )?(?:keu goi|phat dong)\b.*"),
    ("notice", r"thong bao\b.*"),
)
_PATTERNS = [(kind, re.compile(pattern)) for kind, pattern in _KINDS]
_EMULATION: Final = ("thi dua", "giao uoc", "khen thuong", "dang ky danh hieu")
_LONGEST_TITLE = 250
_OFFICIAL = re.compile(
    r"Kính gửi|Căn cứ|Nơi nhận|\W*Số\s*:|(?:TM|KT|TL)\.|CỘNG HÒA|CỘNG HOÀ|Độc lập|"
    r"Hôm nay|Chúng tôi|ĐẠI DIỆN"
)
"""How lines of official documents begin that no article has."""
_NEWS = (
    re.compile(r"\bvừa\s+(?:ký\s+)?(?:ban hành|tổ chức|phát động|có)\b"),
    re.compile(
        r"^(?:\([^)]*\)\s*[-–]?\s*|[A-ZĐ]{2,6}\s*[-–]\s*)?(?:Sáng|Chiều|Tối|Trưa)(?:\s+nay|\s+qua)?,?\s+(?:ngày\s+)?\d"
    ),
    re.compile(r"^(?:\([^)]*\)\s*[-–]?\s*)?(?:Sáng|Chiều|Tối)\s+(?:nay|qua)\b"),
    re.compile(r"^(?:\([^)]*\)\s*[-–]?\s*)?(?:Hôm nay|Mới đây|Vừa qua)\b"),
    re.compile(r"^Ngày\s+\d{1,2}\s*[/-]\s*\d{1,2}(?:\s*[/-]\s*\d{4})?,"),
    re.compile(
        r"\b(?:đã|tiến hành)\s+(?:tổ chức|diễn ra|ký kết)\b|\b(?:tổ chức|diễn ra)\s+(?:Hội nghị|Lễ|buổi)", re.IGNORECASE
    ),
    re.compile(
        r"^(?:Theo đó|Tại (?:hội nghị|buổi lễ|lễ ký|buổi ký)|Phát biểu tại|Dự (?:hội nghị|lễ)|Về dự|Tham dự)\b",
        re.IGNORECASE,
    ),
)


def kind_of_title(line: str) -> str:
    """The kind of document that a title line announces, or nothing.

    >>> kind_of_title("BẢN GIAO ƯỚC THI ĐUA NĂM 2026"), kind_of_title("KẾ HOẠCH")
    ('pledge', 'plan')
    """
    folded = fold(line).strip(" :.*-")
    return next((kind for kind, pattern in _PATTERNS if pattern.fullmatch(folded)), "")


def title_place(blocks: Sequence[Paragraph | Table]) -> int | None:
    """Where the title stands: the first line in capitals that announces a kind; else such a line near the top.

    A page may repeat the title above the document; then the one below the country's name and motto counts.
    """
    head = next((place for place, block in enumerate(blocks[:40]) if _is_motto(block)), 0)
    if head and (found := _capital_title(blocks, head)) is not None:
        return found
    if (found := _capital_title(blocks, 0)) is not None:
        return found
    for place, block in enumerate(blocks[:12]):
        if isinstance(block, Paragraph) and len(block.text) <= 160 and not block.text.endswith((".", ";")):
            bare = block.text[:1].isupper() and kind_of_title(block.text)
            if bare and (len(block.text.split()) <= 3 or not is_news(blocks)):
                return place
    return None


def _is_motto(block: Paragraph | Table) -> bool:
    return isinstance(block, Paragraph) and "doc lap - tu do" in fold(block.text)


def _capital_title(blocks: Sequence[Paragraph | Table], start: int) -> int | None:
    for place, block in enumerate(blocks[start : start + 60], start=start):
        if isinstance(block, Paragraph) and _is_capital_title(block.text):
            return place
    return None


def _is_capital_title(text: str) -> bool:
    """Whether a line announces a kind in capitals; a numbered heading is none."""
    first = re.match(r"[^\W\d_]+(?:\s+[^\W\d_]+){0,3}", text.strip('“"* '))
    capitals = first is not None and first[0].isupper()
    return capitals and len(text) <= _LONGEST_TITLE and bool(kind_of_title(text))


def is_news(blocks: Sequence[Paragraph | Table]) -> bool:
    """Whether a page tells of a document or a conference: byline, time of publishing, "vừa ban hành", "Sáng nay"."""
    texts = [block.text for block in blocks if isinstance(block, Paragraph)][:10]
    if any(byline(text) or published_line(text) for text in texts[:6]):
        return True
    return any(pattern.search(text) for text in texts[:5] for pattern in _NEWS)


def reads_as_article(blocks: Sequence[Paragraph | Table]) -> bool:
    """Whether a page without a title in capitals is told like an article: a headline, then nothing but sentences."""
    texts = [block.text for block in blocks if isinstance(block, Paragraph)]
    if (
        len(texts) < 2
        or len(texts) < len(blocks)
        or len(texts[0]) > _LONGEST_TITLE
        or texts[0].endswith((".", ":", ";"))
    ):
        return False
    return not any(_OFFICIAL.match(text) or marker_of(text) for text in texts)


def is_about_emulation(text: str) -> bool:
    """Whether the text has to do with emulation at all."""
    folded = fold(text)
    return any(word in folded for word in (*_EMULATION, "ban cam ket"))


def mentions_of_emulation(text: str) -> int:
    """How often the text names emulation, pledges of it, or its awards."""
    folded = fold(text)
    return sum(folded.count(word) for word in _EMULATION)
