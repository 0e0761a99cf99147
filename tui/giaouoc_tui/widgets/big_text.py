"""Text as large as a screen allows, in block letters that show every Vietnamese mark."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget

from giaouoc.text import clean
from giaouoc_tui.widgets.letterforms import (
    CONDENSED,
    NATURAL,
    LetterSize,
    advance,
    can_draw,
    extent,
    letter,
)

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["LEAST_ROWS", "BigText", "render_big"]

LEAST_ROWS: Final = 8
"""Rows below which a line of block letters no longer shows all its marks."""

_NAMES_MARKS: Final = "ễẮg"
"""What reaches as far up and down as anything that is common in names."""

_QUARTERS: Final = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"
"""Cells by their set quarters: 1 upper left, 2 upper right, 4 lower left, 8 lower right."""


def render_big(text: str, width: int, max_rows: int, *, name: bool = False) -> list[str]:
    """Return `text` in the largest block letters that fit `width` columns, lines centred.

    Words are wrapped, never cut. Where letters of 8 rows do not fit, or the font lacks one, the
    text itself is returned, wrapped and at most `max_rows` long, ending in `…` if cut.

    Names follow one another: the letters of a `name` are as large as its length allows, whatever its
    marks, and take fewer than 8 rows where it has none.
    """
    shown = clean(text, lines=True).strip()
    if width < 1 or max_rows < 1 or not shown:
        return []
    judged = shown + _NAMES_MARKS if name else shown
    return list(_big_lines(shown, judged, width, max_rows) or _plain_lines(shown, width, max_rows))


class BigText(Widget):
    """A heading in the largest letters that fit; plain bold text where none do."""

    DEFAULT_CSS = """
    BigText { width: 1fr; height: auto; text-align: center; text-style: bold; }
    """

    text: reactive[str] = reactive("", layout=True)
    """What is shown, literally; line ends are kept."""

    def __init__(
        self,
        text: str = "",
        *,
        max_rows: int | None = None,
        name: str | None = None,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(name=name, id=id, classes=classes)
        self._max_rows = max_rows
        self.set_reactive(BigText.text, text)

    def render(self) -> Content:
        """Return the lines for the present size."""
        width, height = self.content_size
        rows = height if self._max_rows is None else min(height, self._max_rows)
        return Content("\n".join(render_big(self.text, width, rows)))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return the rows the text takes at `width` when there is room for `max_rows`."""
        return len(render_big(self.text, width, self._max_rows or container.height))


@lru_cache(maxsize=64)
def _big_lines(text: str, judged: str, width: int, max_rows: int) -> tuple[str, ...] | None:
    """Block letters of a size at which `judged` fits in height, or `None` where there is none."""
    try:
        drawable = all(can_draw(character) for character in set(text))
    except (ImportError, OSError):
        return None
    if not drawable:
        return None
    paragraphs = [line.split() for line in text.splitlines() if line.strip()]
    for across in (NATURAL, CONDENSED):
        for height in range(2 * max_rows, 0, -1):
            size = LetterSize(height, across)
            if sum(extent(judged, size)) <= 2 * (LEAST_ROWS - 1):
                break
            if lines := _drawn(extent(text, size), extent(judged, size), paragraphs, size, width, max_rows):
                return lines
    return None


def _drawn(
    reach: tuple[int, int],
    room: tuple[int, int],
    paragraphs: Sequence[Sequence[str]],
    size: LetterSize,
    width: int,
    max_rows: int,
) -> tuple[str, ...] | None:
    """The text in letters of one size, or `None` where a line of it that reaches as far as `room` would not fit."""

    def measure(words: str) -> int:
        return sum(advance(character, size) for character in words)

    if sum(room) > 2 * max_rows:
        return None
    lines = _wrapped(paragraphs, measure, 2 * width)
    if not lines:
        return None
    # Between lines a pixel keeps the marks of one off the dots of the other.
    between = 2 if len(lines) > 1 else 1
    if len(lines) * ((sum(room) + between) // 2) > max_rows:
        return None
    lines = _balanced(paragraphs, measure, 2 * width, len(lines))
    widest = max((measure(line) + 1) // 2 for line in lines)
    rows = (sum(reach) + between) // 2
    blocks = (_cells(_pixels(line, size, reach[0], 2 * rows)) for line in lines)
    return tuple(row.center(widest) for block in blocks for row in block)


_Measure = Callable[[str], int]


def _wrapped(paragraphs: Sequence[Sequence[str]], measure: _Measure, limit: int) -> list[str] | None:
    """Fill lines with words up to `limit`; `None` where one word alone is longer."""
    lines = []
    for words in paragraphs:
        line = ""
        for word in words:
            longer = f"{line} {word}" if line else word
            if measure(longer) <= limit:
                line = longer
            elif measure(word) > limit:
                return None
            else:
                lines.append(line)
                line = word
        lines.append(line)
    return lines


def _balanced(paragraphs: Sequence[Sequence[str]], measure: _Measure, limit: int, count: int) -> list[str]:
    """Wrap into `count` lines as even as possible: no word is left alone on the last one."""
    low, high = 1, limit
    while low < high:
        middle = (low + high) // 2
        lines = _wrapped(paragraphs, measure, middle)
        if lines is not None and len(lines) <= count:
            high = middle
        else:
            low = middle + 1
    return _wrapped(paragraphs, measure, high) or []


def _pixels(line: str, size: LetterSize, above: int, rows: int) -> "Image":
    from PIL import Image

    width = sum(advance(character, size) for character in line)
    image = Image.new("1", (width + width % 2, rows))
    left = 0
    for character in line:
        pixels, top, room = letter(character, size)
        if not character.isspace():
            image.paste(pixels, (left + (room - pixels.width) // 2, above - top))
        left += room
    return image


def _cells(image: "Image") -> list[str]:
    """Two by two pixels a cell."""
    width, height = image.size
    ink = [value > 0 for value in image.convert("L").tobytes()]
    rows = [ink[start : start + width] for start in range(0, width * height, width)]
    return [
        "".join(_QUARTERS[upper[x] + 2 * upper[x + 1] + 4 * lower[x] + 8 * lower[x + 1]] for x in range(0, width, 2))
        for upper, lower in zip(rows[::2], rows[1::2], strict=True)
    ]


def _plain_lines(text: str, width: int, max_rows: int) -> list[str]:
    paragraphs = [
        [_cut(word, width) if cell_len(word) > width else word for word in line.split()] for line in text.splitlines()
    ]
    lines = _wrapped(paragraphs, cell_len, width) or []
    if len(lines) > max_rows:
        last = lines[max_rows - 1]
        while " " in last and cell_len(last) >= width:
            last = last.rpartition(" ")[0]
        lines = [*lines[: max_rows - 1], last + "…" if cell_len(last) < width else _cut(last, width)]
    return lines


def _cut(text: str, width: int) -> str:
    return set_cell_size(text, max(0, width - 1)).rstrip() + "…"
