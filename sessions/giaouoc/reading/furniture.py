"""What a web page puts around a document: menus, counters, captions, other news. It is left out, and listed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from giaouoc.reading.paragraphs import Paragraph, Table
from giaouoc.reading.result import LeftOut
from giaouoc.vietnamese import fold

__all__ = ["byline", "captions", "published_line", "without_furniture"]

Blocks = Sequence[Paragraph | Table]

_WIDGET = re.compile(
    r"image (?:banner|advertisement)|chao mung (?:ban|quy vi).{0,20} den voi.*|a- ?a ?a\+.*|in trang|"
    r"thong tin ban doc|dong luu.*|nghe doc bai|audio|video|(?:[\d.,]+ )?luot (?:xem|doc)|"
    r"trang chu(?:\s*[/>»|-].*)?|dang nhap|dang ky nhan tin|menu|tim kiem|in bai(?: viet)?|"
    r"chia se.*|gui (?:email|binh luan)|"
    r"y kien ban doc.*|theo doi (?:tren|chung toi).*|google news|facebook|zalo|twitter|english(?: \| .*)?|"
    r"lien he|so do (?:site|cong)|"
    r"reset captcha|read more|xem them|co chu.*|cong thong tin dien tu.{0,40}|ban do hanh chinh|thong bao|"
    r"ho so thu tuc hanh chinh|"
    r"van ban dien tu|du bao thoi tiet|dang (?:online|truy cap).*|hom nay: ?\d.*|trong (?:tuan|thang): ?\d.*|"
    r"tat ca: ?\d.*|"
    r"tong (?:so )?(?:truy cap|luot truy cap|ho so|van ban).*\d*|luot (?:xem|truy cap).*|danh gia bai viet.*|"
    r"tu khoa.*|tags?:.*|"
    r"thong ke truy cap|dung han \d+|ty le ho so.*|\(tu dong cap nhat.*|this website uses cookies.*|ban quyen.*|"
    r"copyright.*|©.*|"
    r"[-=_*.~ ]{1,}|[%\s]*\ufffd[\ufffd%\s]*"
)
_TAIL = re.compile(
    r"(?:(?:nhung|cac) )?(?:tin|bai|tin bai|bai viet|tin tuc|van ban) (?:khac|lien quan|moi(?: nhat| hon)?|"
    r"cung chuyen muc|cu hon|da dua|doc nhieu).*|"
    r"tin noi bat|doc nhieu nhat|xem nhieu nhat|co the ban quan tam.*|(?:y kien|"
    r"binh luan)(?: ban doc)?(?: -.*)?|thong ke truy cap.*|gui binh luan|"
    r"chuyen muc khac|lien ket (?:website|web).*|video noi bat|thu vien anh"
)
_SOURCE = re.compile(r"(?:nguon(?: tin)?|theo|tac gia)\s*:?\s*\S.{0,60}")
_BYLINE = re.compile(
    r"^\((?P<who>[^()]{2,40})\)\s*[-–—:]?\s*|^(?P<agency>[A-ZĐ]{2,8}|[A-ZĐ]{2,5}O?)\s*[-–]\s*(?=(?:Sáng|Chiều|"
    r"Tối|Ngày|Vừa|Hôm)\b)"
)
_INNER_BYLINE = re.compile(
    r"(?<=\S)\s+(?=\([^()]{2,30}\)\s*[-–]\s*(?:Sáng|Chiều|Tối|Trưa|Ngày|Hôm|Vừa|Mới|Nhằm|Để|Thực hiện|Tại|Trong)\b)"
)
_LONGEST_HEADLINE = 300
_PUBLISHED = re.compile(
    r"(?:ngay dang|ngay dang tin|cap nhat|dang ngay|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|xuat ban|gmt|luot xem)"
)
_STAMP = re.compile(r"\d{1,2}[:h]\d{2}|\d{1,2}/\d{1,2}/\d{4}")
_ENDINGS = re.compile(
    r"(?:nơi nhận|tổ trưởng|tổ phó|tổng phụ trách|\W*(?:đã ký|ký tên)|"
    r"(?:tm|kt|tl|tuq|q)\.|đại diện|phụ lục|chủ tịch|hiệu trưởng|giám đốc|bí thư|trưởng|người|"
    r"thủ trưởng|thư ký|chủ tọa|bên [ab]\b|"
    r"[^\W\d_]+ ủy viên|t/m|ban chấp hành|căn cứ|điều \d|khối trưởng|cụm trưởng|biểu)",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"(?:Quang cảnh|Toàn cảnh|Các đại biểu|Đại biểu|Lãnh đạo|Đồng chí|Đ/c|Ông|Bà|Đại diện|Các (?:đơn vị|tập thể|"
    r"cá nhân|cơ quan|thành viên)|Ảnh|Hình|Phó|Chủ tịch|Bí thư)"
)
_CREDITED = re.compile(r"[.!…\s]\s*\(?Ảnh\s*:\s*[^.]{2,30}\.?[^.]{0,3}\)?\.?$")
_RECIPIENT = re.compile(r"[-–+*•]?\s*(?:Lưu\b|Như (?:trên|Điều))")
"""A recipient, which some end with the sign that closes the text."""
_SEEN = re.compile(r"(?:Quang cảnh|Toàn cảnh|Các đại biểu|Đại biểu)\b(?!.*\bđã\b)")
_LONGEST_CAPTION = 140


def published_line(text: str) -> bool:
    """Whether a line says when the page was put on the web: "Ngày đăng 04/01/2017 | 09:51 | Lượt xem: 1025"."""
    if len(text) > 110 or not _STAMP.search(text):
        return False
    if len(text) <= 60 and len({match[0][-3] in ":h" for match in _STAMP.finditer(text)}) == 2:
        return True  # Day and hour together: "Xuân Hiếu 22/02/2024 16:02".
    rest = re.sub(r"[\d\s:/|,.()+h-]", "", text)
    return bool(_PUBLISHED.search(fold(text))) or len(rest) <= 4


def byline(text: str) -> re.Match[str] | None:
    """The "(P.NV) - " or "BTO - " that a news agency puts before the first sentence."""
    return _BYLINE.match(text)


def without_furniture(blocks: Blocks) -> tuple[list[Paragraph | Table], list[LeftOut]]:
    """The document itself, and what the page has around it."""
    kept: list[Paragraph | Table] = []
    left: list[LeftOut] = []
    blocks = [*_parted(blocks[:3]), *blocks[3:]]
    tail = _tail_from(blocks)
    for place, block in enumerate(blocks):
        if isinstance(block, Table):
            kept.append(block)
        elif place >= tail:
            left.append(LeftOut(block.text, "tail"))
        elif not any(character.isalnum() for character in block.text):
            continue
        elif _WIDGET.fullmatch(_bare(block.text)):
            left.append(LeftOut(block.text, "widget"))
        else:
            kept.append(block)
    return kept, left


def _parted(blocks: Blocks) -> Iterator[Paragraph | Table]:
    """A headline or caption that runs into the first sentence ends where the agency names itself: "… (QNO) - Ngày"."""
    for block in blocks:
        match = None if isinstance(block, Table) else _INNER_BYLINE.search(block.text[:_LONGEST_HEADLINE])
        if match is None or isinstance(block, Table):
            yield block
        else:
            yield Paragraph(block.text[: match.start()].strip())
            yield Paragraph(block.text[match.start() :].strip())


def _bare(text: str) -> str:
    return fold(text).lstrip("•*-–· ")


def _tail_from(blocks: Blocks) -> int:
    """Where other news or counters begin: at their heading, or behind the "./." that ends an official text."""
    texts = [block.text if isinstance(block, Paragraph) else "" for block in blocks]
    end = len(blocks)
    for place, text in enumerate(texts):
        if place > 2 and len(text) < 60 and _TAIL.fullmatch(_bare(text)):
            end = place
            break
    lines = enumerate(texts[:end])
    closes = [place for place, text in lines if text.rstrip('”" ').endswith("./.") and not _RECIPIENT.match(text)]
    if closes:
        after = [text for text in texts[closes[-1] + 1 : end] if any(map(str.isalnum, text))]
        tables = any(isinstance(block, Table) for block in blocks[closes[-1] + 1 : end])
        cells = any(isinstance(block, Paragraph) and block.cell for block in blocks[closes[-1] + 1 : end])
        if not tables and not cells and not any(_ENDINGS.match(text.strip("-*• ")) for text in after[:6]):
            end = closes[-1] + 1
    return end


def captions(blocks: Blocks) -> tuple[list[Paragraph | Table], list[LeftOut]]:
    """Part a news article's photo captions and credits from its text: short lone sentences between the paragraphs."""
    kept: list[Paragraph | Table] = []
    left: list[LeftOut] = []
    texts = [block.text for block in blocks if isinstance(block, Paragraph)]
    for place, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or (place == 0 and not published_line(block.text)):
            kept.append(block)
            continue
        text = block.text
        alone = len(text) <= _LONGEST_CAPTION and not text.endswith((":", ";")) and text.count(". ") == 0
        # A caption tells what is seen, not what was done.
        alone = alone and bool(_SEEN.match(text) or not re.search(r"\bđã\b|chứng kiến", text))
        credit = re.search(r"\bẢnh\s*:", text) or _SOURCE.fullmatch(fold(text))
        credited = len(text) < _LONGEST_HEADLINE and _CREDITED.search(text)
        author = (
            len(text) <= 30 and not text.endswith((".", ":", ";")) and len(text.split()) <= 5 and text[:1].isupper()
        )
        picture = re.search(r"\.(?:jpe?g|png|gif)$", text, re.IGNORECASE)
        if published_line(text):
            left.append(LeftOut(text, "widget"))
        elif (
            picture
            or credited
            or (alone and (credit or texts.count(text) > 1 or _CAPTION.match(text)))
            or (author and place > 1 and place >= len(blocks) - 3)
        ):
            left.append(LeftOut(text, "caption"))
        else:
            kept.append(block)
    return kept, left
