"""What stands below the text: recipients ("Nơi nhận") and signature blocks, also when both share a line."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from giaouoc.reading.letters import UPPER
from giaouoc.reading.markers import marker_of
from giaouoc.reading.paragraphs import Paragraph, Table
from giaouoc.reading.result import ReadSignature

__all__ = ["Ending", "ending", "opens_signature"]


class Ending(msgspec.Struct, frozen=True):
    """Recipients, signatures, and where the text above them ends."""

    text_until: int
    recipients: tuple[str, ...] = ()
    signatures: tuple[ReadSignature, ...] = ()
    unread: tuple[str, ...] = ()
    """Lines of the end that are neither."""


_RECIPIENTS = re.compile(r"^[*_ ]*Nơi\s+(?:nhận|gửi)\s*[:.]?\s*(?P<rest>.*)$", re.IGNORECASE)
_AUTHORITY = re.compile(r"^(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\s*\.?(?=[\s.]|[A-ZĐ]{3})", re.IGNORECASE)
_POSITION = re.compile(
    r"^(?:(?:QUYỀN |PHÓ |TỔNG )?(?:PHỤ TRÁCH|CHỦ TỊCH|CHỦ NHIỆM|BÍ THƯ|HIỆU TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TRƯỞNG|CHÁNH|"
    r"VIỆN TRƯỞNG|CỤC TRƯỞNG|CHỈ HUY|KHỐI TRƯỞNG|CỤM TRƯỞNG|TỔ TRƯỞNG|"
    r"KHỐI PHÓ|CỤM PHÓ|THỦ TRƯỞNG|NGƯỜI|ỦY VIÊN|THƯỜNG TRỰC|THƯ KÝ|CHỦ TỌA|CHỦ TRÌ|BỘ TRƯỞNG|THỨ TRƯỞNG|"
    r"HỘI TRƯỞNG|CHI HỘI|BAN |PHÓ )|ĐẠI DIỆN|ĐƠN VỊ|BÊN [AB]|XÁC NHẬN|LÃNH ĐẠO)"
)
_HEADING = re.compile(r"\bKÝ\s+(?:KẾT\s+)?(?:BẢN\s+)?GIAO ƯỚC")
_SIGNED = re.compile(
    r"^\([^()]{2,40}\)$|^[(\[]?\s*(?:đã ký|ký tên|ký|chữ ký|dấu|ký,|đóng dấu)[^)]*[)\]]?$", re.IGNORECASE
)
_RANK = (
    r"(?:(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|TS|ThS|PGS|GS|TTND|TTƯT|NGND|NGƯT|BSCK ?I{1,2}|BSCK[12]|BS|DS|"
    r"CN|KS|LS|Tiến sĩ|Thạc sĩ|Bác sĩ|Luật sư|Ông|Bà|Đ/c|PCT|CT)[.\s]+)*"
)
_NAME = re.compile(
    rf"^{_RANK}(?:[{UPPER}][^\W\d_]*)(?:[’'-][{UPPER}]?[^\W\d_]+)?"
    rf"(?:\s+[{UPPER}][^\W\d_]*(?:[’'-][{UPPER}]?[^\W\d_]+)?){{1,4}}$"
)
_SIGNING = re.compile(
    r"(?:ĐẠI DIỆN\s+(?:CÁC|LÃNH ĐẠO|NHỮNG)\s.*|.*\bKÝ\s+(?:KẾT\s+)?(?:BẢN\s+)?GIAO ƯỚC.*)|"
    r"Đại diện\s+[^.;:]{2,50}\s+ký(?:\s+(?:tên|kết|giao ước))?[^.;]{0,30}:?"
)
"""A line that announces those who sign below it."""
_NAME_AT_END = re.compile(rf"(?<=[{UPPER}.)])\s+(?P<name>{_RANK}(?:[{UPPER}][^\W\d_{UPPER}]+(?:\s+|$)){{2,5}})$")
_SIGNED_INSIDE = re.compile(r"\s*\((?:đã ký|ký)[^)]*\)\s*", re.IGNORECASE)
_LONGEST_POST = 120
_MOST_WORDS = 8
"""Words of a post that is not printed in capitals."""
_BESIDE = " | "
"""Between posts that share a line."""
_POSTED = re.compile(r"(?P<post>[^:]{3,60}):\s*(?P<name>\S.*)")
"""A post and who holds it in one line: "Trưởng thôn Đoài: Vũ Văn Tám"."""
_WITNESS = re.compile(r"(?:Người|Đại diện|Cơ quan|Bên)?\s*chứng kiến", re.IGNORECASE)
_FILED = re.compile(r"[-–+*]?\s*Lưu\b[^.]{0,60}\.\s")
"""The last recipient, with the name of whoever signs run into its line."""
_AFTER_RECIPIENTS = re.compile(
    rf"(?<=[.;])(?<!TM\.)(?<!KT\.)(?<!TL\.)(?<!TUQ\.)(?<!T/M\.)(?<!Q\.)(?:\s*(?=(?:TM|KT|TL|TUQ)\.\s*[{UPPER}]{{2}})|\s+"
    r"(?=(?:(?:TM|KT|TL|TUQ|T/M)\.?\s+|PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|BÍ THƯ|TRƯỞNG|THỦ TRƯỞNG|"
    r"CHÁNH|TỔNG GIÁM ĐỐC|BAN|ỦY BAN|HỘI ĐỒNG)(?!\w)))"
)
"""Where a line of recipients that lost its end goes on with the signature."""
_SPLIT_POSITION = re.compile(
    r"(?<!\bKT\.)(?<!\bTL\.)(?<!\bQ\.)(?<!TUQ\.)(?<!PHÓ)\s+(?=(?:KT\.|TL\.|TUQ\.|(?:PHÓ\s+)?(?:CHỦ TỊCH(?! UBND|"
    r" ỦY BAN| UỶ BAN| HỘI ĐỒNG)|GIÁM ĐỐC|HIỆU TRƯỞNG|BÍ THƯ|TRƯỞNG (?:PHÒNG|BAN|KHỐI))\b))"
)


def ending(blocks: Sequence[Paragraph | Table]) -> Ending:
    """Read the end of a document from its last lines upwards."""
    texts = [block.text.strip("*_ ") if isinstance(block, Paragraph) else "" for block in blocks]
    start = _start(texts)
    if start is None:
        start = _start_of_small_posts(texts, [isinstance(block, Paragraph) and block.cell for block in blocks])
    if start is None:
        return Ending(len(blocks))
    recipients: list[str] = []
    unread: list[str] = []
    signatures: list[ReadSignature] = []
    lines: list[str] = []
    listing = False
    for text in (piece for line in texts[start:] for piece in _pieces(line)):
        if not listing and (signed := _listed_signer(text) or _posted_signer(text)):
            signatures.append(signed)
        elif _is_row_of_posts(text):
            signatures += [ReadSignature("", post) for post in text.split(_BESIDE)]
        elif match := _RECIPIENTS.match(text):
            listing = True
            beside = match["rest"].strip()
            if beside.isupper() and (_AUTHORITY.match(beside) or _is_position(beside)):
                lines.append(beside)  # The post, printed beside "Nơi nhận".
            else:
                recipients += _receivers(beside)
        elif (text.isupper() and _HEADING.search(text)) or _SIGNING.fullmatch(text):
            continue
        elif _AUTHORITY.match(text) or _is_position(text):
            listing = listing and not recipients
            lines += [part for part in _SPLIT_POSITION.split(text) if part] if _AUTHORITY.match(text) else [text]
        elif _SIGNED.match(text) or not text:
            continue
        elif not listing and (_is_capital(text) or _is_post(text)):
            lines.append(text)
        elif text[0] in "-–—+•*" or (listing and not _is_name(text)):
            recipients += _receivers(text)
        elif _is_name(text):
            signatures.append(_signature(lines, text))
            lines = []
            listing = False
        else:
            unread.append(text)
    if lines and (signature := _signature(lines, "")) not in signatures:
        signatures.append(signature)
    return Ending(start, tuple(recipients), _shared_out(_united(signatures)), tuple(unread))


def opens_signature(text: str) -> bool:
    """Whether a line is printed as the authority or the post of whoever signs."""
    return text.isupper() and (_AUTHORITY.match(text) is not None or _is_position(text))


def _start(texts: Sequence[str]) -> int | None:
    """The first line of the end: recipients, or the first line of the signatures."""
    for place, text in enumerate(texts):
        if _RECIPIENTS.match(text):
            earlier = before = place
            while before > 0 and _belongs(texts[before - 1]):
                before -= 1
                if not _is_name(texts[before]):
                    earlier = before
            return earlier
    for place in range(len(texts) // 2, len(texts)):
        if _SIGNING.fullmatch(texts[place]) and all(
            len(text) < _LONGEST_POST and not text.endswith(".") for text in texts[place + 1 :]
        ):
            return _first_of(texts, place)
    for place in range(len(texts) - 1, max(-1, len(texts) - 60), -1):
        if _AUTHORITY.match(texts[place]) and len(texts[place]) < 120:
            return _first_of(texts, place)
    names = [place for place, text in enumerate(texts) if place > len(texts) // 2 and _is_name(text)]
    for place in names:
        back = place - 1
        while back > 0 and (_SIGNED.match(texts[back]) or not texts[back] or _is_name(texts[back])):
            back -= 1
        if _is_capital(texts[back]):
            return _first_of(texts, back)
    # A form not signed yet ends in posts without names.
    last = len(texts)
    while last > 0 and (_is_position(texts[last - 1]) or _SIGNED.match(texts[last - 1])):
        last -= 1
    return last if last < len(texts) and last > 0 else None


def _start_of_small_posts(texts: Sequence[str], cells: Sequence[bool]) -> int | None:
    """The first line of signatures whose posts are in small letters, as schools print them: "Hiệu trưởng".

    Each name stands below a post; without names, posts side by side are taken.
    """
    start = len(texts)
    while start > 0 and _may_end(texts[start - 1]):
        start -= 1
    while start < len(texts) and not (_is_post(texts[start]) or _is_row_of_posts(texts[start])):
        start += 1  # A name above any post belongs to the text.
    beside = all(cells[start:]) or any(map(_is_row_of_posts, texts[start:]))
    return start if 0 < start < len(texts) and (beside or any(map(_is_name, texts[start:]))) else None


def _may_end(text: str) -> bool:
    """Whether a line may be one of those below the text whose posts are not told by capitals."""
    witness = (match := _POSTED.fullmatch(text)) is not None and _WITNESS.fullmatch(match["post"])
    return bool(witness or _SIGNED.match(text)) or _is_post(text) or _is_row_of_posts(text) or _is_name(text)


def _is_row_of_posts(text: str) -> bool:
    posts = text.split(_BESIDE)
    return len(posts) > 1 and all(map(_is_post, posts))


def _first_of(texts: Sequence[str], place: int) -> int:
    """The first line of the signature blocks that `place` is in: posts and names stand above each other."""
    while place > 0 and (
        _belongs(texts[place - 1]) or (_is_capital(texts[place - 1]) and not marker_of(texts[place - 1]))
    ):
        place -= 1
    while place < len(texts) - 1 and (_is_name(texts[place]) or _SIGNED.match(texts[place])):
        place += 1  # A name above any post belongs to the text.
    return place


def _listed_signer(text: str) -> ReadSignature | None:
    """A line of a numbered list of signers: "1. Phòng Tham mưu: Thượng tá Trần Quang Huy"."""
    marker = marker_of(text)
    if marker is None or not marker.value:
        return None
    unit, _, name = (part.strip(" .…") for part in marker.rest.partition(":"))
    return ReadSignature("", unit, name) if not name or _is_name(name) else None


def _posted_signer(text: str) -> ReadSignature | None:
    """A line that names a post and who holds it."""
    match = _POSTED.fullmatch(text)
    if match is None or not _is_post(match["post"]) or not _is_name(match["name"]):
        return None
    return ReadSignature("", match["post"], match["name"])


def _belongs(text: str) -> bool:
    """Whether a line is part of a signature block."""
    return bool(_AUTHORITY.match(text) or _SIGNED.match(text)) or _is_position(text) or _is_name(text)


def _pieces(text: str) -> list[str]:
    """Authority, post and name of a line that lost its ends: "CHỦ TỊCH (Đã ký) Hà Thế Vinh" gives two."""
    parts = [piece for part in _SIGNED_INSIDE.split(text) if part for piece in _AFTER_RECIPIENTS.split(part)] or [text]
    pieces: list[str] = []
    for part in parts:
        match = _NAME_AT_END.search(part) if _AUTHORITY.match(part) or _POSITION.match(part) else None
        match = match or (_NAME_AT_END.search(part) if _FILED.match(part) else None)
        pieces += [part[: match.start()], match["name"].strip()] if match else [part]
    return pieces


def _is_name(text: str) -> bool:
    plain = re.sub(rf"^{_RANK}", "", text)
    return bool(_NAME.match(text)) and not any(word.isupper() and len(word) > 1 for word in plain.split())


def _is_capital(text: str) -> bool:
    """Whether a line may be the name of a signing body or a post."""
    return len(text) < 110 and text.isupper() and len(text.split()) > 1


def _is_position(text: str) -> bool:
    return len(text) < 110 and text.isupper() and _POSITION.match(text) is not None


def _is_post(text: str) -> bool:
    """As `_is_position`, in letters of any size: "Đại diện Công đoàn"; a sentence is none."""
    short = len(text.split()) <= _MOST_WORDS and text[:1].isupper() and not text.endswith((".", ";", ":", ","))
    return _is_position(text) or (short and _is_position(text.upper()) and not _is_name(text))


def _receivers(text: str) -> list[str]:
    """The bodies of one line of recipients: "- Sở Nội vụ; - Lưu: VT, NV." gives two."""
    parts = re.split(r";\s*|\s+(?=[-–+•]\s)", text)
    return [name for part in parts if (name := part.strip(" -–—+•*;").rstrip(".,/").strip())]


def _signature(lines: Sequence[str], name: str) -> ReadSignature:
    authority = [line for line in lines if _AUTHORITY.match(line)]
    position = [line for line in lines if not _AUTHORITY.match(line)]
    return ReadSignature("\n".join(authority), "\n".join(position), name)


def _united(signatures: Sequence[ReadSignature]) -> Sequence[ReadSignature]:
    """A name that came before the post it belongs to, as it does from the other column, with that post."""
    if len(signatures) != 2:
        return signatures
    first, second = signatures
    if first.name and not (first.authority or first.position or second.name):
        return [ReadSignature(second.authority, second.position, first.name)]
    return signatures


def _shared_out(signatures: Sequence[ReadSignature]) -> tuple[ReadSignature, ...]:
    """Signatures set side by side come as all posts, then all names: give each name its own where the counts agree."""
    if len(signatures) > 1 and not any(signature.position or signature.authority for signature in signatures[1:]):
        posts = [*signatures[0].authority.split("\n"), *signatures[0].position.split("\n")]
        posts = [post for post in posts if post]
        count = len(signatures)
        if posts and len(posts) % count == 0:
            rows, deep = [posts[place::count] for place in range(count)], len(posts) // count
            columns = [posts[place * deep : (place + 1) * deep] for place in range(count)]
            shared = next((one for one in (rows, columns) if all(map(_is_whole, one))), None)
            if shared:
                return tuple(
                    _signature(post, signature.name) for post, signature in zip(shared, signatures, strict=True)
                )
    return tuple(signatures)


def _is_whole(posts: Sequence[str]) -> bool:
    """Whether the lines may stand above one name: a body, then who speaks for it."""
    return len(posts) == 1 or (_is_position(posts[-1]) and not any(map(_POSITION.match, posts[:-1])))
