"""The head of an official document: bodies, number, place and date, title and subject (Decree 30/2020/NĐ-CP)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

import msgspec

from giaouoc.reading.kinds import kind_of_title
from giaouoc.reading.letters import UPPER
from giaouoc.reading.markers import marker_of
from giaouoc.reading.paragraphs import Paragraph, Table

__all__ = ["Letterhead", "is_date_line", "is_head_line", "letterhead", "number_in"]


class Letterhead(msgspec.Struct, frozen=True):
    """What the lines before the text say; empty where they do not."""

    title: str
    subject: str
    number: str | None
    date: dt.date | None
    date_blank: bool
    place: str
    parent_body: str
    issuers: tuple[str, ...]
    locality: str
    body_from: int
    """Where the text begins."""
    stated_year: int | None = None
    """Of the place-and-date line, also where its day is left blank."""


_MOTTO = re.compile(
    r"C[Ộộ]NG\s+H(?:ÒA|OÀ|òa|oà)\s+X[Ãã]\s+H[Ộộ]I(?:\s+CH[Ủủ]\s+NGH[Ĩĩ]A)?(?:\s+VI[Ệệ]T(?:\s+NAM)?)?|"
    r"Đ[Ộộ]C\s+L[Ậậ]P\s*[-–]\s*T[Ựự]\s+DO\s*[-–]\s*H[Ạạ]NH\s+PH[Úú]C|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM",
    re.IGNORECASE,
)
_UNION = re.compile(
    r"(?:ĐOÀN\s+(?:TNCS|THANH\s+NIÊN\s+CỘNG\s+SẢN)|ĐỘI\s+(?:TNTP|THIẾU\s+NIÊN\s+TIỀN\s+PHONG))\s+HỒ\s+CHÍ\s+MINH",
    re.IGNORECASE,
)
"""What youth organisations print where others print the motto; above a body of theirs it is the parent."""
_MOTTO_WORDS = " CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM CỘNG HOÀ XÃ HỘI ĐẢNG CỘNG SẢN "
"""What stays of the country's name in a narrow column, where it goes on in the next line."""
_NUMBER_LINE = re.compile(
    r"\bSố\s*(?:hiệu)?\s*:?\s*(?P<number>[\d.…_]*\s*[/.]*\s*[A-ZĐ0-9][\w.&-]*(?:\s*[-/]\s*[\wĐ]+)*)", re.IGNORECASE
)
_DATE_LINE = re.compile(
    r"(?<!\w)(?P<place>(?:(?:xã|phường|thị trấn|thị xã|thành phố|huyện|quận|tỉnh)\s+)?"
    rf"[{UPPER}][^\W\d_]*(?:[-\s.]+[{UPPER}][^\W\d_]*){{0,7}}|(?<![.…_])[.…_]+)\s*,\s*(?i:ngày)\s*(?P<day>\d{{1,2}}|[.…_\s]*)\s*"
    r"(?:(?i:tháng)|[/-](?=\s*\d))\s*(?P<month>\d{1,2}|[.…_\s]*)\s*(?:(?i:năm)|[/-](?=\s*\d{4}))\s*"
    r"(?P<year>\d{4}|(?:20)?[.…_\s\d]*)"
)
_PLACE_PART = re.compile(rf"[{UPPER}][^\W\d_{UPPER}]+(?:\s+[{UPPER}][^\W\d_{UPPER}]+)?")
_DATE_BROKEN = re.compile(r",\s*ngày\s[\s\d.…]*(?:tháng\s*[\d.…]*\s*(?:năm\s*)?)?$")
_DATE_REST = re.compile(r"(?:\d{1,2}\s+)?(?:tháng\s+\d{1,2}\s+)?(?:năm\s+)?(?:20)\d\d")
_SUBJECT_STOP = re.compile(
    r"(?:Căn cứ|Thực hiện|Xét|Theo|Để|Nhằm|Hưởng ứng|Hôm nay|Năm\s+\d{4}\s+là|Phát huy|Chúng tôi|Tiếp tục|Với|"
    r"Ngày|Sáng|Chiều|Trên cơ sở|Chào mừng)\b"
)
_UNIT_LINE = re.compile(
    r"(?:(?:Tên\s+)?(?:[Đđ]ơn vị|[Cc]ơ quan|[Tt]ập thể|[Kk]hối(?: thi đua)?|"
    r"[Cc]ụm(?: thi đua)?)(?:\s+đăng ký)?)\s*:\s*(?P<unit>\S.{0,120})$"
)
_ABOUT = re.compile(r"\(?\s*V/v\s*:?\s*(?P<subject>[^\s)].*?)\s*\)?\s*$", re.IGNORECASE)
_PLEDGING = {"pledge", "registration", "commitment"}
_BLOC = re.compile(r"(?:giữa\s+)?(?P<bloc>(?:KHỐI|CỤM|Khối|Cụm)\s+.{2,100}?)(?=\s+(?:NĂM|Năm|năm)\s|$)")
_LINES = re.compile(r"(?:Kèm theo|\(Kèm|\(Ban hành|Ban hành kèm)", re.IGNORECASE)
_LOCALITY = re.compile(
    r"(?:TỈNH|THÀNH PHỐ|TP\.?|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|THÔN|KHU PHỐ|TỔ DÂN PHỐ|ẤP)\s+\S.*",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s*[–—]\s*|\s+-\s+")
_CONTINUES = re.compile(
    r"(?:ỦY|UỶ|HỘI|SỞ|BAN|CÔNG TY|TRƯỜNG|LIÊN ĐOÀN|"
    r"ỦY BAN|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|ỦY BAN MẶT TRẬN TỔ QUỐC(?: VIỆT NAM)?|"
    r"UBMTTQ(?: VIỆT NAM)?|ĐẢNG ỦY|CÔNG ĐOÀN|BAN CHẤP HÀNH|HỘI ĐỒNG THI ĐUA.*|.*[-,]|.* VÀ)",
    re.IGNORECASE,
)


def number_in(text: str) -> str | None:
    """The number of a document in a "Số:" line; none where it is left blank.

    >>> number_in("Số: 05 /KH- UBND"), number_in("Số: ……/KH-UBND")
    ('05/KH-UBND', None)
    """
    match = _NUMBER_LINE.search(text)
    if not match:
        return None
    written = re.sub(r"\s+", "", match["number"]).replace("./", "/").rstrip(".,;")
    if re.match(r"\d+[\w]*[/-]", written) and "/" in written:
        return written
    return None


def letterhead(blocks: Sequence[Paragraph | Table], title_at: int | None) -> Letterhead:
    """Read the head of a document whose title stands at `title_at`; without a title the text begins after the head."""
    above: list[str] = []
    number: str | None = None
    blank_date = False
    stated_year: int | None = None
    date: dt.date | None = None
    place = subject = ""
    stop = title_at if title_at is not None else _head_end(blocks)
    for text in _whole_lines(blocks[:stop]):
        if _states_number(text):
            number = number_in(text)
            written = _NUMBER_LINE.search(text)
            before = re.split(r"\bSố\b", text, maxsplit=1, flags=re.IGNORECASE)[0]
            text = f"{before} {text[written.end() :]}" if written and _DATE_LINE.search(text, written.end()) else before
        if found := _DATE_LINE.search(text):
            date, place, blank_date = _dated(found)
            stated_year = _year(found)
            text = text.replace(found[0], " ").strip()
        if match := _ABOUT.match(text):
            subject = match["subject"]
            continue
        above.extend(part.strip(" -–_*|") for part in _MOTTO.split(text))
    title, own_subject, body_from, unit = _title(blocks, title_at, stop)
    parent, issuers, locality = _bodies(above)
    if not issuers:
        bloc = _BLOC.match(own_subject)
        issuers = (unit,) if unit else (bloc["bloc"].strip(" -–"),) if bloc else ()
    if date is None and not blank_date and title_at is not None:
        date, place, blank_date = _late(blocks, body_from, place)
    return Letterhead(
        title,
        own_subject or subject,
        number,
        date,
        blank_date,
        place,
        parent,
        issuers,
        locality,
        body_from,
        stated_year,
    )


def _whole_lines(blocks: Sequence[Paragraph | Table]) -> Iterator[str]:
    """The lines above a title; a narrow column breaks them after "Số:" and inside the name of a place."""
    held = ""
    for place, block in enumerate(blocks):
        text = f"{held} {block.text}".strip() if isinstance(block, Paragraph) else ""
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        after = following.text if isinstance(following, Paragraph) else ""
        held = ""
        if after and (re.fullmatch(r"Số\s*:?|CỘNG", text) or (_PLACE_PART.fullmatch(text) and _DATE_LINE.match(after))):
            held = text
        elif _DATE_BROKEN.search(text):
            rest = next(
                (one for one in blocks[place + 1 : place + 4] if _DATE_REST.fullmatch(getattr(one, "text", ""))), None
            )
            yield f"{text} {rest.text}" if isinstance(rest, Paragraph) else text
        else:
            yield text


def _states_number(text: str) -> bool:
    return bool(re.match(r"\W*Số\b", text, re.IGNORECASE) or re.search(r"\bSố\s*:\s*\S*/", text))


def _year(found: re.Match[str]) -> int | None:
    return int(found["year"]) if re.fullmatch(r"\d{4}", found["year"].strip()) else None


def _late(blocks: Sequence[Paragraph | Table], body_from: int, place: str) -> tuple[dt.date | None, str, bool]:
    """Pledges are often dated on the last page, above the signatures."""
    for block in blocks[body_from:]:
        found = _DATE_LINE.match(block.text) if isinstance(block, Paragraph) and len(block.text) < 90 else None
        if found:
            return _dated(found)
    return None, place, False


def _head_end(blocks: Sequence[Paragraph | Table]) -> int:
    """Where the text begins in a document without a title line."""
    end = 0
    for place, block in enumerate(blocks[:12]):
        if isinstance(block, Paragraph) and (
            _MOTTO.search(block.text)
            or _DATE_LINE.search(block.text)
            or re.match(r"Số\s*:", block.text)
            or re.match(r"V/v\b", block.text)
        ):
            end = place + 1
    return end


def _dated(found: re.Match[str]) -> tuple[dt.date | None, str, bool]:
    place = found["place"].strip(" ,.-…_")
    try:
        return dt.date(int(found["year"]), int(found["month"]), int(found["day"])), place, False
    except ValueError:
        return None, place, True


def _title(blocks: Sequence[Paragraph | Table], title_at: int | None, stop: int) -> tuple[str, str, int, str]:
    """Title, subject, where the text begins, and the unit a form names ("Đơn vị: …").

    A bare "Năm 2026" under the title of a pledge belongs to the title.
    """
    if title_at is None:
        return "", "", stop, ""
    first = blocks[title_at]
    title = first.text.strip("*_ ") if isinstance(first, Paragraph) else ""
    capitals = re.match(
        r"(KẾ HOẠCH|QUYẾT ĐỊNH|CHỈ THỊ|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO|CHƯƠNG TRÌNH|NGHỊ QUYẾT|TỜ TRÌNH|QUY CHẾ)\s+(\S.*)",
        title,
    )
    lines: list[str] = [capitals[2]] if capitals else []
    units: list[str] = []
    title = capitals[1] if capitals else title
    plain = kind_of_title(title) not in _PLEDGING  # Only a subject follows such a title, whatever it ends with.
    place = title_at + 1
    while place < len(blocks) and len(lines) < 5:
        block = blocks[place]
        if isinstance(block, Paragraph) and (unit := _UNIT_LINE.match(block.text)) and not lines:
            units.append(unit["unit"].strip(" .…*_"))
            place += 1
            continue
        if not isinstance(block, Paragraph):
            break
        if not lines and (match := _ABOUT.match(block.text)):
            lines.append(match["subject"])
            place += 1
            continue
        if _ends_subject(block.text.rstrip(".") if plain and not lines else block.text, bool(lines)):
            break
        if lines and block.text.isupper() and not lines[-1].isupper():
            break  # Whoever decides, above the bases of a decision.
        if not _LINES.match(block.text):
            lines.append(block.text.strip("*_ "))
        place += 1
    if not plain:
        while lines and re.match(r"năm\s+(?:học\s+)?\d{4}", lines[0], re.IGNORECASE) and len(lines[0]) < 40:
            title = f"{title} {lines.pop(0)}"
    return title, " ".join(lines).rstrip(" ."), place, next(filter(None, units), "")


def _ends_subject(text: str, begun: bool) -> bool:
    # A subject may run over lines; it neither ends in a stop nor opens the text.
    opens = (
        _SUBJECT_STOP.match(text)
        and not text.isupper()
        and (begun or text.endswith((".", ";", ":", ",")) or len(text) > 120)
    )
    return bool(
        opens
        or re.match(r"Kính gửi", text, re.IGNORECASE)
        or marker_of(text)
        or re.match(r"(?!Năm học)[^:]{2,25}:\s*\S", text)
        or len(text) > 330
        or text.endswith((";", ":"))
        or (text.endswith(".") and not text.endswith("..."))
        or (begun and text[:1].isupper() and not text.isupper() and len(text) > 160)
        or _NUMBER_LINE.match(text)
        or _DATE_LINE.match(text)
    )


def _bodies(lines: Sequence[str]) -> tuple[str, tuple[str, ...], str]:
    """Parent body, issuers and their common locality, of the capital lines above the title."""
    names: list[str] = []
    for line in (part for one in lines for part in _SECOND_BODY.split(one)):
        if not line[:1].isalpha() or len(line) > 160 or kind_of_title(line) or f" {line} " in _MOTTO_WORDS:
            continue
        if not line.isupper() and not re.match(
            r"(?:ỦY BAN|UỶ BAN|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Sở|Trường|Công đoàn|Đảng|Khối|Cụm|Liên đoàn)\b", line
        ):
            continue
        part = names and (
            (_LOCALITY.fullmatch(line) and not _has_locality(names[-1])) or _CONTINUES.fullmatch(names[-1])
        )
        if part:
            names[-1] = f"{names[-1]} {line}"
        else:
            names.append(line)
    names = [name for place, name in enumerate(names) if not place or not _UNION.fullmatch(name)]
    if not names:
        return "", (), ""
    parts = [part.strip() for part in _JOINED.split(names[-1]) if part.strip()]
    joint = len(parts) > 1 and sum(bool(_ISSUER.match(part)) for part in parts) == len(parts)
    parent = names[-2] if len(names) > 1 else ""
    if not joint:
        return parent, (names[-1],), ""
    locality = ""
    if match := re.search(
        r"\s((?:TỈNH|THÀNH PHỐ|TP|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s+[^–-]+)$", parts[-1], re.IGNORECASE
    ):
        locality = match[1]
        parts[-1] = parts[-1][: match.start()].strip()
    return parent, tuple(parts), locality


_SECOND_BODY = re.compile(r"(?<!VÀ)(?<![-–,])\s+(?=(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)\s)")
_ISSUER = re.compile(
    r"(?:[^\W\d_]+\s+(?:ỦY|UỶ)\b|ỦY BAN|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|UBMTTQ|MTTQ|ĐẢNG|CÔNG ĐOÀN|LĐLĐ|BAN|HỘI|KHỐI|"
    r"CHÍNH QUYỀN|MẶT TRẬN)",
    re.IGNORECASE,
)


def _has_locality(name: str) -> bool:
    return (
        re.search(r"\b(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s+\S", name, re.IGNORECASE)
        is not None
    )


def is_head_line(text: str) -> bool:
    """Whether a line is one of those above a title: a body in capitals, the motto, number, place and date."""
    return text.isupper() or is_date_line(text) or _states_number(text) or _MOTTO.search(text) is not None


def is_date_line(text: str) -> bool:
    """Whether a line is only place and date: "An Châu, ngày 21 tháng 01 năm 2026"."""
    return len(text) < 90 and _DATE_LINE.fullmatch(text.strip(" ./")) is not None
