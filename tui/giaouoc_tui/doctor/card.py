"""The calibration card: a code on paper whose digits are known, to see what a scanner makes of them."""

from __future__ import annotations

from giaouoc.badges import group
from giaouoc.papers.drawing import Anchor, Document, Drawing, Page, PlacedCard
from giaouoc.papers.fitting import Face
from giaouoc.papers.qr_matrix import qr_matrix
from giaouoc_tui.doctor.keyboard import CALIBRATION_CODE
from giaouoc_tui.locale import Say

__all__ = ["calibration_card"]

_SIDES = (14.7, 22.0, 33.0)
"""Millimetres: smaller than on a badge, as on a badge, and larger; which of them are read tells of the scanner."""
_WIDTH, _HEIGHT = 180.0, 70.0


def calibration_card(say: Say) -> Document:
    """The card on a sheet of A4."""
    drawing = Drawing(_WIDTH, _HEIGHT)
    _centred(drawing, say("keys.card.title"), Face.BOLD, y=4, largest=16)
    left = 20.0
    for side in _SIDES:
        drawing.symbol(CALIBRATION_CODE, left, 16, side)
        left += side + 30
    _centred(drawing, group(CALIBRATION_CODE), Face.REGULAR, y=53, largest=11)
    _centred(drawing, say("keys.card.how"), Face.REGULAR, y=60, largest=10)
    page = Page(210, 297, (PlacedCard(15, 20, drawing.card()),))
    return Document(say("keys.card.title"), (page,), {CALIBRATION_CODE: qr_matrix(CALIBRATION_CODE)})


def _centred(drawing: Drawing, text: str, face: Face, *, y: float, largest: float) -> None:
    drawing.text(text, face, x=0, y=y, width=_WIDTH, height=9, largest=largest, anchor=Anchor.MIDDLE)
