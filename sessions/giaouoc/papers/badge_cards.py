"""How a badge looks: landscape for a holder on the chest, portrait for a wallet on a ribbon."""

from __future__ import annotations

import msgspec

from giaouoc.badges import group
from giaouoc.papers.drawing import Anchor, Card, Colour, Drawing
from giaouoc.papers.fitting import Face
from giaouoc.papers.qr_matrix import MODULES, QUIET_ZONE

__all__ = ["BadgeContent", "badge_card"]


class BadgeContent(msgspec.Struct, frozen=True):
    """What stands on a badge; empty texts leave no gap."""

    superior: str
    """Body above the organiser."""
    organiser: str
    title: str
    """Name of the ceremony."""
    heading: str
    """What kind of card it is: "THẺ ĐẠI BIỂU"."""
    name: str
    post: str
    group: str
    """Bloc, or what else says where the bearer belongs."""
    number: str
    seat: str
    notice: str
    """What the data on it are for, or what the card is for."""
    code: str
    """24 digits."""
    blanks: tuple[str, ...] = ()
    """Labels of lines to be filled in by hand, instead of name and post."""
    mark: str = ""
    """A warning such as "TẬP DUYỆT"."""


def badge_card(content: BadgeContent, width: float, height: float) -> Card:
    """The badge in a format of width × height millimetres."""
    return (_portrait if height > width else _landscape)(content, width, height)


def _landscape(content: BadgeContent, width: float, height: float) -> Card:
    """Name on the left, symbol on the right, drawn up for 90 × 55 mm and enlarged from there."""
    k, v = width / 90, height / 55
    drawing = Drawing(width, height)
    side = 22 * k
    quiet = side / MODULES * QUIET_ZONE
    left, across = 4.5 * k, width - 9 * k
    below_head = _head(drawing, content, left, 3 * v, across, k, v)

    symbol_x = width - 5 * k - side
    symbol_y = max(below_head + quiet * 0.9, 19.4 * v)
    drawing.symbol(content.code, symbol_x, symbol_y, side)
    _code(drawing, content.code, symbol_x, symbol_y + side + quiet * 0.9, side, 5.4 * k, lines=2)

    column = symbol_x - quiet - left
    top = 17.8 * v
    foot = 51 * v
    top = drawing.text(
        content.heading, Face.BOLD, x=left, y=top, width=column, height=6 * v, largest=12 * k, colour=Colour.RED
    )
    numbers = foot - 6 * v
    _person(drawing, content, left, top + 0.4 * v, column, numbers - 0.8 * v, (15 * k, 8 * k, 7.25 * k))
    _numbers(drawing, content, left, numbers, column, 10.5 * k)
    _notice(drawing, content.notice, left, foot + 0.2 * v, across, 3 * v, 5 * k)
    return drawing.card()


def _portrait(content: BadgeContent, width: float, height: float) -> Card:
    """Name above, symbol below, drawn up for A6 and enlarged from there."""
    k, v = width / 105, height / 148
    drawing = Drawing(width, height)
    side = 34 * k
    quiet = side / MODULES * QUIET_ZONE
    left, across = 9 * k, width - 18 * k
    centre = width / 2
    _head(drawing, content, left, 8 * v, across, 1.45 * k, 1.6 * v)
    top = drawing.text(
        content.heading,
        Face.BOLD,
        x=left,
        y=35 * v,
        width=across,
        height=13 * v,
        largest=25 * k,
        colour=Colour.RED,
        anchor=Anchor.MIDDLE,
    )
    symbol_y = 97 * v
    _person(
        drawing,
        content,
        left,
        top + 1.5 * v,
        across,
        symbol_y - quiet,
        (27 * k, 13.5 * k, 12 * k),
        anchor=Anchor.MIDDLE,
    )
    drawing.symbol(content.code, centre - side / 2, symbol_y, side)
    beside = (across - side) / 2 - quiet
    middle = symbol_y + side / 2
    drawing.text(content.number, Face.BOLD, x=left, y=middle - 5 * v, width=beside, height=10 * v, largest=15 * k)
    drawing.text(
        content.seat,
        Face.BOLD,
        x=width - left - beside,
        y=middle - 5 * v,
        width=beside,
        height=10 * v,
        largest=15 * k,
        anchor=Anchor.END,
    )
    _code(drawing, content.code, left, symbol_y + side + quiet * 0.92, across, 7.5 * k, lines=1)
    _notice(drawing, content.notice, left, 141.2 * v, across, 4 * v, 6 * k)
    return drawing.card()


def _head(drawing: Drawing, content: BadgeContent, left: float, top: float, across: float, k: float, v: float) -> float:
    """Draw the issuing bodies, a rule and the ceremony's name, and return the y of their lower edge."""
    middle = Anchor.MIDDLE
    y = drawing.text(
        content.superior.upper(),
        Face.REGULAR,
        x=left,
        y=top,
        width=across,
        height=2.6 * v,
        largest=5.75 * k,
        anchor=middle,
    )
    y = drawing.text(
        content.organiser.upper(), Face.BOLD, x=left, y=y, width=across, height=3 * v, largest=6.5 * k, anchor=middle
    )
    centre = left + across / 2
    y += 0.9 * v
    drawing.stroke(centre - 8 * k, y, centre + 8 * k, y, 0.3 * k, Colour.RED)
    y += 0.7 * v
    title = f"{content.title} – {content.mark}" if content.mark else content.title
    return drawing.text(title, Face.SEMIBOLD, x=left, y=y, width=across, height=6 * v, largest=7.25 * k, anchor=middle)


def _person(
    drawing: Drawing,
    content: BadgeContent,
    left: float,
    top: float,
    width: float,
    bottom: float,
    sizes: tuple[float, float, float],
    *,
    anchor: Anchor = Anchor.START,
) -> None:
    """Draw name, post and bloc, or lines to write on."""
    name_size, post_size, group_size = sizes
    height = bottom - top
    if content.blanks:
        step = height / (len(content.blanks) + 0.4)
        for index, label in enumerate(content.blanks, 1):
            _blank(drawing, label, left, top + index * step, width, post_size)
        return
    y = drawing.text(
        content.name, Face.BOLD, x=left, y=top, width=width, height=height * 0.5, largest=name_size, anchor=anchor
    )
    y += height * 0.02
    room = (bottom - y) * (0.57 if content.group else 1)
    y = drawing.text(
        content.post, Face.SEMIBOLD, x=left, y=y, width=width, height=room, largest=post_size, anchor=anchor
    )
    drawing.text(
        content.group,
        Face.REGULAR,
        x=left,
        y=y,
        width=width,
        height=bottom - y,
        largest=min(group_size, drawing.size),
        colour=Colour.GREY,
        anchor=anchor,
    )


def _blank(drawing: Drawing, label: str, left: float, y: float, width: float, size: float) -> None:
    """A label on a line that is written on by hand; `y` is the line."""
    height = size * 0.46
    drawing.text(label, Face.REGULAR, x=left, y=y - height, width=width * 0.3, height=height, largest=size)
    drawing.stroke(left + width * 0.3, y, left + width, y, 0.2, Colour.GREY)


def _numbers(drawing: Drawing, content: BadgeContent, left: float, top: float, width: float, size: float) -> None:
    """The printed number, by which a person is found when the symbol cannot be read, and the seat."""
    half = width / 2
    drawing.text(content.number, Face.BOLD, x=left, y=top, width=half, height=size * 0.46, largest=size)
    drawing.text(content.seat, Face.BOLD, x=left + half, y=top, width=half, height=size * 0.46, largest=size)


def _code(drawing: Drawing, code: str, x: float, y: float, width: float, size: float, *, lines: int) -> None:
    """The digits below their symbol, for typing when no scanner reads it."""
    groups = group(code).split()
    each = len(groups) // lines
    for line in range(lines):
        digits = " ".join(groups[line * each : (line + 1) * each])
        y = drawing.text(
            digits,
            Face.REGULAR,
            x=x,
            y=y,
            width=width,
            height=size * 0.46,
            largest=size,
            colour=Colour.GREY,
            anchor=Anchor.MIDDLE,
        )


def _notice(drawing: Drawing, text: str, x: float, y: float, width: float, height: float, size: float) -> None:
    drawing.text(
        text,
        Face.REGULAR,
        x=x,
        y=y,
        width=width,
        height=height,
        largest=size,
        colour=Colour.GREY,
        anchor=Anchor.MIDDLE,
    )
