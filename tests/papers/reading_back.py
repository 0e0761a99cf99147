"""Papers read back from what a printer would put on the sheet: pixels and positions of glyphs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt
import pypdfium2
import zxingcpp

__all__ = ["Glyph", "Grey", "codes_in", "decoded", "glyphs_in", "pixels_of", "text_of"]

Grey: TypeAlias = npt.NDArray[np.uint8]
"""Rows of pixels, 255 white."""

_MM = 72 / 25.4


class Glyph(NamedTuple):
    """A character where it is drawn, in millimetres from the upper left corner of its page."""

    character: str
    page: int
    left: float
    top: float
    right: float
    bottom: float


def codes_in(pdf: bytes, *, dpi: int = 150) -> list[list[str]]:
    """What a QR reader finds on each page at this resolution."""
    return [decoded(pixels_of(pdf, page=page, dpi=dpi)) for page in range(len(pypdfium2.PdfDocument(pdf)))]


def pixels_of(pdf: bytes, *, page: int = 0, dpi: int) -> Grey:
    """A page as a printer of this resolution would set it."""
    bitmap = pypdfium2.PdfDocument(pdf)[page].render(scale=dpi / 72, grayscale=True)
    pixels: Grey = np.squeeze(bitmap.to_numpy()).copy()
    return pixels


def decoded(image: Grey) -> list[str]:
    """Texts of the QR codes in an image, sorted."""
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return sorted(result.text for result in found)


def text_of(pdf: bytes) -> str:
    """All text of a document, lines and pages joined by blanks."""
    document = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)


def glyphs_in(pdf: bytes) -> Iterator[Glyph]:
    """Every visible character with the box its ink fills."""
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document):
        height = page.get_height()
        text = page.get_textpage()
        for index in range(text.count_chars()):
            character = text.get_text_range(index, 1)
            if character.strip():
                left, bottom, right, top = text.get_charbox(index)
                yield Glyph(character, number, left / _MM, (height - top) / _MM, right / _MM, (height - bottom) / _MM)
