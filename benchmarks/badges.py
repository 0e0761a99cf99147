"""A thousand badges: drawn by typst and by reportlab's simplest equivalent, and read back from pixels, in one run.

    python -m benchmarks.badges [--badges N]

Each contender works in a process of its own, which reports its processor seconds and its largest resident memory.
Reportlab draws the same lines of text at the same places through its lowest interface, in the same fonts, and the
modules of the same codes as one vector path. Codes and layout are the same work for both; most of it is the choice of
the mask in the QR library.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from benchmarks.ceremonies import opened_ceremony
from giaouoc.papers.badges import Printout, PrintRequest, printout
from giaouoc.papers.drawing import Document, PlacedCard
from giaouoc.papers.fitting import Face
from giaouoc.papers.typst_pages import pdf_of

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

__all__ = ["main"]

_MM = 72 / 25.4


def main() -> None:
    """Print the table and how many codes were read back; ends with 1 when one was not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--badges", type=int, default=1_000)
    parser.add_argument("--draw", choices=[*_CONTENDERS], help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.draw:
        _draw(options.draw, options.badges, options.file)
        return
    print(f"{options.badges:,} badges, 10 to a sheet; codes read back at 150 dpi by zxing-cpp")
    print(f"{'CPU':10} {'codes+layout, s':>16} {'PDF, s':>7} {'peak, MB':>9} {'file, MB':>9} {'read back':>12}")
    unread = 0
    with tempfile.TemporaryDirectory() as scratch:
        for name in _CONTENDERS:
            file = Path(scratch) / f"{name}.pdf"
            arguments = ["--draw", name, "--file", str(file), "--badges", str(options.badges)]
            told = json.loads(subprocess.check_output([sys.executable, "-m", "benchmarks.badges", *arguments]))
            right = _read_back(file.read_bytes(), told["pages"])
            unread += name == "typst" and options.badges - right
            print(
                f"{name:10} {told['cards']:16.2f} {told['pdf']:7.2f} {told['peak']:9.0f} "
                f"{file.stat().st_size / 1e6:9.2f} {right:>6}/{options.badges}"
            )
    sys.exit(1 if unread else 0)


def _draw(name: str, badges: int, file: Path) -> None:
    """Make one contender's file, and tell what it took."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = opened_ceremony(Path(scratch) / "ceremony", delegates=badges)
        start = time.process_time()
        made = printout(folder, PrintRequest())
        cards = time.process_time() - start
        folder.close()
    assert isinstance(made, Printout)
    document = made.document
    start = time.process_time()
    content = _CONTENDERS[name](document)
    pdf = time.process_time() - start
    file.write_bytes(content)
    pages = [[symbol.code for placed in page.cards for symbol in placed.card.symbols] for page in document.pages]
    print(json.dumps({"cards": cards, "pdf": pdf, "peak": _peak(), "pages": pages}))


def _peak() -> float:
    """Largest resident memory of this process in MB, as far as the system tells."""
    if sys.platform == "win32":
        return psutil.Process().memory_info().peak_wset / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def _read_back(pdf: bytes, pages: list[list[str]]) -> int:
    """How many codes a reader finds on the page where they should be."""
    import pypdfium2
    import zxingcpp

    document = pypdfium2.PdfDocument(pdf)
    right = 0
    for page, expected in zip(document, pages, strict=True):
        image = page.render(scale=150 / 72, grayscale=True).to_numpy().squeeze()
        found = {result.text for result in zxingcpp.read_barcodes(image)}
        right += len(found.intersection(expected))
    return right


def _reportlab(document: Document) -> bytes:
    """The same lines and modules through reportlab's canvas."""
    import io

    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    fonts = {Face.REGULAR: "Regular", Face.SEMIBOLD: "SemiBold", Face.BOLD: "Bold"}
    for face, style in fonts.items():
        with (files("fontpkg_be_vietnam_pro") / "files" / f"BeVietnamPro-{style}.ttf").open("rb") as font:
            registerFont(TTFont(face.value, font))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pageCompression=1)
    for page in document.pages:
        canvas.setPageSize((page.width * _MM, page.height * _MM))
        for placed in page.cards:
            _card(canvas, placed, page.height, document)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _card(canvas: Canvas, placed: PlacedCard, height: float, document: Document) -> None:
    for line in placed.card.lines:
        canvas.setFont(line.face.value, line.size)
        canvas.setFillColor(line.colour.value)
        draw = {"start": canvas.drawString, "middle": canvas.drawCentredString, "end": canvas.drawRightString}
        draw[line.anchor.value]((placed.x + line.x) * _MM, (height - placed.y - line.y) * _MM, line.text)
    canvas.setFillColor("#000000")
    for symbol in placed.card.symbols:
        matrix = document.symbols[symbol.code]
        module = symbol.side / len(matrix)
        path = canvas.beginPath()
        for row, modules in enumerate(matrix):
            for column, dark in enumerate(modules):
                if dark:
                    x = placed.x + symbol.x + column * module
                    y = height - placed.y - symbol.y - (row + 1) * module
                    path.rect(x * _MM, y * _MM, module * _MM, module * _MM)
        canvas.drawPath(path, stroke=0, fill=1)


_CONTENDERS: dict[str, Callable[[Document], bytes]] = {"typst": pdf_of, "reportlab": _reportlab}

if __name__ == "__main__":
    main()
