"""How an invitation (giấy mời) looks: half a sheet in the layout of Decree 30/2020/NĐ-CP, ready for number and seal."""

from __future__ import annotations

import msgspec

from giaouoc.badges import group
from giaouoc.papers.drawing import Anchor, Card, Colour, Drawing
from giaouoc.papers.fitting import ASCENT, MM_PER_POINT, PITCH, Face, text_width
from giaouoc.papers.qr_matrix import MODULES, QUIET_ZONE

__all__ = ["InvitationContent", "invitation_card"]

_STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_MOTTO = "Độc lập - Tự do - Hạnh phúc"
_BODY = 13.0
"""Points."""
_SIDE = 22.0
"""Millimetres of the symbol's side."""


class InvitationContent(msgspec.Struct, frozen=True):
    """What stands on an invitation."""

    superior: str
    organiser: str
    title: str
    name: str
    post: str
    time: str
    place: str
    """Empty leaves a line to fill in."""
    year: int
    number: str
    seat: str
    notice: str
    code: str
    """24 digits: the same as on the badge."""
    mark: str = ""


def invitation_card(content: InvitationContent, width: float, height: float) -> Card:
    """The invitation in a format of width × height millimetres, A5 landscape."""
    drawing = Drawing(width, height)
    left, right = 18.0, width - 15.0
    _letterhead(drawing, content, left, right)
    across = right - left
    y = _centred(drawing, "GIẤY MỜI", Face.SERIF_BOLD, left, 38, across, 9, 19)
    subject = f"{content.title} – {content.mark}" if content.mark else content.title
    y = _centred(drawing, subject, Face.SERIF_BOLD, left, y, across, 11, 13)
    foot = height - 13 - _SIDE
    body = _body(drawing, content, left, y + 3.5, across, foot - 3)
    _centred(drawing, "TM. BAN TỔ CHỨC", Face.SERIF_BOLD, right - 62, min(body + 3, foot), 62, 6, 13)
    _foot(drawing, content, left, right, foot)
    return drawing.card()


def _letterhead(drawing: Drawing, content: InvitationContent, left: float, right: float) -> None:
    """Issuing bodies on the left, the name of the State and its motto on the right."""
    half, gap = (right - left) * 0.43, (right - left) * 0.05
    y = _centred(drawing, content.superior.upper(), Face.SERIF, left, 10, half, 9, 11)
    y = _centred(drawing, content.organiser.upper(), Face.SERIF_BOLD, left, y, half, 10, 11)
    _rule(drawing, left + half / 2, y + 0.8, half / 3)
    _centred(drawing, "Số: ........../GM-..........", Face.SERIF, left, y + 1.8, half, 6, 12)

    start = left + half + gap
    wide = right - start
    y = _centred(drawing, _STATE, Face.SERIF_BOLD, start, 10, wide, 6, 12)
    y = _centred(drawing, _MOTTO, Face.SERIF_BOLD, start, y, wide, 6, 13)
    _rule(drawing, start + wide / 2, y + 0.4, text_width(_MOTTO, Face.SERIF_BOLD) * drawing.size * MM_PER_POINT * 0.93)
    dated = f"...................., ngày ...... tháng ...... năm {content.year}"
    _centred(drawing, dated, Face.SERIF_ITALIC, start, y + 1.8, wide, 6, 12)


def _body(drawing: Drawing, content: InvitationContent, left: float, y: float, across: float, bottom: float) -> float:
    """Draw whom, to what, when and where, as large as there is room for, and return the y of the lower edge."""
    indent, column = left + 10, 36.0
    opening = f"{content.organiser} trân trọng kính mời:"
    closing = "Sự có mặt của Ông (Bà) góp phần vào thành công của buổi lễ./."
    rows = [
        ("", opening, Face.SERIF, 2),
        ("Ông (Bà):", content.name, Face.SERIF_BOLD, 2),
        *((("Chức vụ, đơn vị:", content.post, Face.SERIF, 3),) if content.post else ()),
        ("Thời gian:", content.time, Face.SERIF, 1),
        ("Địa điểm:", content.place or "." * 70, Face.SERIF, 2),
        ("", closing, Face.SERIF, 1),
    ]

    def set_on(target: Drawing, size: float) -> float:
        below, line = y, size * PITCH * MM_PER_POINT
        for label, text, face, lines in rows:
            shift = column if label else 0.0
            wide, top = across - 10 - shift, below
            below = target.text(text, face, x=indent + shift, y=top, width=wide, height=lines * line, largest=size)
            # Label and text share a baseline, unless the text is so small that the label would leave its row.
            raised = min((size - target.size) * ASCENT, size * 0.2) * MM_PER_POINT
            target.text(label, Face.SERIF, x=indent, y=top - raised, width=column, height=line, largest=size)
        return below

    size = _BODY
    while set_on(Drawing(drawing.width, drawing.height), size) > bottom:
        size -= 0.5
    return set_on(drawing, size)


def _foot(drawing: Drawing, content: InvitationContent, left: float, right: float, top: float) -> None:
    """The symbol with its digits, and what the data are for; the right stays free for signature and seal."""
    quiet = _SIDE / MODULES * QUIET_ZONE
    drawing.symbol(content.code, left + quiet / 2, top, _SIDE)
    x, wide = left + _SIDE + quiet * 1.5, 62.0
    numbers = " – ".join(filter(None, (content.number, content.seat)))
    y = drawing.text(numbers, Face.SERIF_BOLD, x=x, y=top + 1, width=wide, height=6, largest=12)
    asked = "Khi đến dự, đề nghị mang theo giấy mời này; mã bên trái dùng để điểm danh."
    y = drawing.text(asked, Face.SERIF_ITALIC, x=x, y=y + 0.5, width=wide, height=9, largest=10)
    code = group(content.code)
    drawing.text(code, Face.SERIF, x=x, y=y + 1, width=wide, height=5, largest=10, colour=Colour.GREY)
    lower, across = top + _SIDE + quiet, right - left
    drawing.text(content.notice, Face.SERIF, x=left, y=lower, width=across, height=4, largest=9, colour=Colour.GREY)


def _centred(
    drawing: Drawing, text: str, face: Face, x: float, y: float, width: float, height: float, size: float
) -> float:
    return drawing.text(text, face, x=x, y=y, width=width, height=height, largest=size, anchor=Anchor.MIDDLE)


def _rule(drawing: Drawing, centre: float, y: float, length: float) -> None:
    drawing.stroke(centre - length / 2, y, centre + length / 2, y, 0.2)
