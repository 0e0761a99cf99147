"""Pages as PDF, by typst: one wheel without system libraries, and text that stays data."""

from __future__ import annotations

from importlib.resources import as_file, files

import msgspec

from giaouoc.papers.drawing import Document
from giaouoc.papers.qr_matrix import QrMatrix

__all__ = ["pdf_of"]

_DARK, _LIGHT = 0, 255


def pdf_of(document: Document) -> bytes:
    """The pages as PDF."""
    # Loading typst takes a tenth of a second, which no other command should pay for.
    import typst

    pixels = {code: _pixels(matrix) for code, matrix in document.symbols.items()}
    template = files("giaouoc.papers") / "templates" / "pages.typ"
    with as_file(files("fontpkg_be_vietnam_pro") / "files") as folder:
        fonts = typst.Fonts(font_paths=[str(folder)])
    return typst.compile(
        template.read_bytes(),
        font_paths=fonts,
        sys_inputs={
            "pages": msgspec.json.encode(document.pages).decode(),
            "symbols": msgspec.json.encode(pixels).decode(),
            "title": document.title,
        },
        # Tags would triple the file: each digit group and rule becomes an element of its own.
        pdf_tags=False,
    )


def _pixels(matrix: QrMatrix) -> list[int]:
    """One byte of grey a module, row by row."""
    return [_DARK if module else _LIGHT for row in matrix for module in row]
