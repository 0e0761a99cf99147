"""Pages as one HTML file that a browser prints: inline SVG in millimetres, its fonts inside, no script."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from html import escape
from importlib.resources import files
from itertools import groupby

from giaouoc.papers.drawing import Document, PlacedCard, Stroke, Symbol, TextLine
from giaouoc.papers.fitting import MM_PER_POINT, Face
from giaouoc.papers.qr_matrix import QrMatrix

__all__ = ["html_of"]

_UNITS = 10
"""SVG units a millimetre: browsers enlarge text of a few units, taking it for too small to read."""

_SANS = {Face.REGULAR: (400, "Regular"), Face.SEMIBOLD: (600, "SemiBold"), Face.BOLD: (700, "Bold")}
_SERIF = '"Times New Roman",Tinos,"Liberation Serif","Libertinus Serif",serif'
_STYLES = {
    Face.SERIF: f"font-family:{_SERIF}",
    Face.SERIF_BOLD: f"font-family:{_SERIF};font-weight:700",
    Face.SERIF_ITALIC: f"font-family:{_SERIF};font-style:italic",
    **{face: f'font-family:"Be Vietnam Pro";font-weight:{weight}' for face, (weight, _) in _SANS.items()},
}


def html_of(document: Document) -> str:
    """The pages as a whole HTML document."""
    pages = document.pages
    width, height = (pages[0].width, pages[0].height) if pages else (210, 297)
    parts = [
        '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">',
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; ',
        "style-src 'unsafe-inline'; font-src data:\">",
        f"<title>{escape(document.title)}</title><style>",
        *_fonts({line.face for page in pages for placed in page.cards for line in placed.card.lines}),
        f"@page{{size:{width:g}mm {height:g}mm;margin:0}}body{{margin:0}}",
        f"svg{{display:block;width:{width:g}mm;height:{height:g}mm;break-after:page}}",
        "svg:last-of-type{break-after:auto}text{white-space:pre}",
        "@media screen{body{background:#888}svg{background:#fff;margin:1em auto}}",
        *(f".{face}{{{style}}}" for face, style in _STYLES.items()),
        "</style></head><body>",
    ]
    for page in pages:
        parts.append(f'<svg viewBox="0 0 {_u(page.width)} {_u(page.height)}" xmlns="http://www.w3.org/2000/svg">')
        parts.extend(map(_stroke, page.strokes))
        for placed in page.cards:
            parts.extend(_card(placed, document.symbols))
        parts.append("</svg>")
    parts.append("</body></html>\n")
    return "\n".join(parts)


def _card(placed: PlacedCard, symbols: Mapping[str, QrMatrix]) -> Iterator[str]:
    card = placed.card
    yield f'<g transform="translate({_u(placed.x)} {_u(placed.y)})">'
    yield from map(_stroke, card.strokes)
    yield from (_symbol(symbol, symbols[symbol.code]) for symbol in card.symbols)
    yield from map(_line, card.lines)
    yield "</g>"


def _line(line: TextLine) -> str:
    return (
        f'<text x="{_u(line.x)}" y="{_u(line.y)}" class="{line.face}" font-size="{_u(line.size * MM_PER_POINT)}" '
        f'fill="{line.colour}" text-anchor="{line.anchor}">{escape(line.text)}</text>'
    )


def _stroke(stroke: Stroke) -> str:
    return (
        f'<path d="M{_u(stroke.x1)} {_u(stroke.y1)}L{_u(stroke.x2)} {_u(stroke.y2)}" '
        f'stroke="{stroke.colour}" stroke-width="{_u(stroke.width)}"/>'
    )


def _symbol(symbol: Symbol, matrix: QrMatrix) -> str:
    """One path of horizontal runs; drawn without smoothing, so that no seams appear between rows."""
    runs = "".join(
        f"M{start} {y}h{length}v1h-{length}z" for y, row in enumerate(matrix) for start, length in _dark_runs(row)
    )
    scale = symbol.side * _UNITS / len(matrix)
    return (
        f'<path transform="translate({_u(symbol.x)} {_u(symbol.y)}) scale({scale:.5f})" d="{runs}" '
        f'shape-rendering="crispEdges"/>'
    )


def _u(millimetres: float) -> str:
    return f"{millimetres * _UNITS:.2f}".rstrip("0").rstrip(".")


def _dark_runs(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    start = 0
    for dark, modules in groupby(row):
        length = len(tuple(modules))
        if dark:
            yield start, length
        start += length


def _fonts(faces: set[Face]) -> Iterator[str]:
    """The fonts that are used, inside the file: it is printed on another machine as it looks here."""
    for face, (weight, name) in _SANS.items():
        if face in faces:
            font = files("fontpkg_be_vietnam_pro") / "files" / f"BeVietnamPro-{name}.ttf"
            data = b64encode(font.read_bytes()).decode()
            yield (
                f'@font-face{{font-family:"Be Vietnam Pro";font-weight:{weight};src:url(data:font/ttf;base64,{data})}}'
            )
