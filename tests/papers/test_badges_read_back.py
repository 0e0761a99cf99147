"""Every code that is printed is read back from pixels, whatever stands around it."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from giaouoc.folder import CeremonyFolder
from giaouoc.papers.badges import Printout, PrintRequest, printout
from giaouoc.papers.html_pages import html_of
from giaouoc.papers.qr_matrix import MODULES
from giaouoc.papers.typst_pages import pdf_of
from giaouoc.printing import PaperKind
from giaouoc.sample import sample_newcomers
from tests.ceremony import creating, folder_with, member
from tests.papers.reading_back import Grey, codes_in, decoded, pixels_of

FORTY = 40


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> CeremonyFolder:
    return folder_with(tmp_path_factory.mktemp("badges") / "ceremony", sample_newcomers(creating(), FORTY))


def _made(folder: CeremonyFolder, request: PrintRequest) -> Printout:
    made = printout(folder, request)
    assert isinstance(made, Printout), made
    return made


def _pages(numbers: tuple[int, ...], size: int) -> list[tuple[int, ...]]:
    return [numbers[start : start + size] for start in range(0, len(numbers), size)]


@pytest.mark.parametrize(("kind", "per_page"), [("delegate", 10), ("delegate", 8), ("delegate", 4), ("invitation", 2)])
def test_every_delegate_can_be_scanned_from_the_sheet(folder: CeremonyFolder, kind: str, per_page: int) -> None:
    request = PrintRequest(PaperKind(kind), per_page=per_page if kind == "delegate" else 10)
    made = _made(folder, request)

    assert sorted(made.numbers) == list(range(1, FORTY + 1))
    assert codes_in(pdf_of(made.document)) == [
        sorted(folder.badge_code(number) for number in page) for page in _pages(made.numbers, per_page)
    ]


@pytest.mark.parametrize(("kind", "count"), [("bloc", 2), ("spare", 20), ("command", 8)])
def test_every_other_card_can_be_scanned_and_is_no_delegate(folder: CeremonyFolder, kind: str, count: int) -> None:
    made = _made(folder, PrintRequest(PaperKind(kind)))
    codes = [code for page in codes_in(pdf_of(made.document)) for code in page]

    assert len(codes) == count
    badges = [folder.recognise(code) for code in codes]
    assert {getattr(badge, "kind", None) for badge in badges} == {made.kind.badge}
    assert sorted(getattr(badge, "number", 0) for badge in badges) == sorted(made.numbers)


def test_the_browsers_page_shows_the_same_codes(folder: CeremonyFolder) -> None:
    made = _made(folder, PrintRequest(numbers=(1, 2, 3)))
    page = html_of(made.document)

    symbols = re.findall(r'scale\([\d.]+\)" d="([^"]+)"', page)
    assert sorted(code for symbol in symbols for code in decoded(_pixels(symbol))) == sorted(made.document.symbols)
    assert page.count("<svg") == 1
    assert "<script" not in page


def _pixels(path: str) -> Grey:
    """The modules of a symbol's path, eight pixels each, in their quiet zone."""
    modules = np.full((29, 29), 255, dtype=np.uint8)
    for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", path):
        modules[int(y) + 4, int(x) + 4 : int(x) + 4 + int(length)] = 0
    return modules.repeat(8, axis=0).repeat(8, axis=1)


@pytest.mark.parametrize(("kind", "per_page"), [("delegate", 10), ("delegate", 8), ("delegate", 4), ("invitation", 2)])
def test_sheets_are_a4_and_nothing_comes_near_a_code(tmp_path: Path, kind: str, per_page: int) -> None:
    crowded = folder_with(tmp_path / "ceremony", [member("Nguyễn Thị " * 30, "Phó Trưởng phòng " * 20, seat="A" * 12)])
    made = _made(crowded, PrintRequest(PaperKind(kind), per_page=per_page if kind == "delegate" else 10))
    pdf = pdf_of(made.document)
    (page,) = made.document.pages
    placed = page.cards[0]
    (symbol,) = placed.card.symbols
    module = symbol.side / MODULES

    sheet = pixels_of(pdf, dpi=300)
    assert (page.width, page.height) == (210, 297)
    assert sheet.shape == pytest.approx((3508, 2480), abs=1)
    around = _cut(sheet, placed.x + symbol.x, placed.y + symbol.y, symbol.side, margin=module * 3.8)
    within = _cut(sheet, placed.x + symbol.x, placed.y + symbol.y, symbol.side, margin=module * 0.1)
    assert np.count_nonzero(around < 128) == np.count_nonzero(within < 128) > 0


def _cut(sheet: Grey, x: float, y: float, side: float, *, margin: float) -> Grey:
    """The square from (x, y), in millimetres, with so much more around it."""
    left, top, right, bottom = (
        round(place * 300 / 25.4) for place in (x - margin, y - margin, x + side + margin, y + side + margin)
    )
    return sheet[top:bottom, left:right]
