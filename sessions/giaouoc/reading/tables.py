"""Tables of targets: which column is what, read from the heading row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

import msgspec

from giaouoc.reading.paragraphs import Paragraph, Table, texts_of
from giaouoc.vietnamese import fold

__all__ = ["Row", "is_list", "restored", "rows_of"]


class Row(msgspec.Struct, frozen=True):
    """One row that states a content."""

    label: str
    name: str
    unit: str = ""
    value: str = ""
    note: str = ""

    @property
    def text(self) -> str:
        """The row as a line: "Thu ngân sách: 1.651 tỷ đồng"; "…" where a unit waits for its value."""
        blank = f"… {self.unit}" if self.unit else ""
        value = "" if _SLOT.fullmatch(self.value) else self.value
        amount = _with_unit(value, self.unit) if value else blank or self.value
        line = f"{self.name}: {amount}" if amount else self.name
        return f"{line} ({self.note})" if self.note else line


_BARE_FIGURE = re.compile(
    r"(?P<before>\D*?)(?P<figure>\d[\d.,]*(?:\s*(?:-|–|đến|tới)\s*\d[\d.,]*)?)(?P<after>\s+trở (?:lên|xuống).*)?"
)
_SLOT = re.compile(r"[.…_\s]{2,}")
"""A cell that waits for a figure."""
_NO_PLAN = re.compile(r"(?:thuc hien|ket qua|cung ky|uoc|so sanh|dat duoc|co quan|nguoi|bo phan|phu trach|ho so).*")
"""Headings of columns that no target stands in."""


def _with_unit(value: str, unit: str) -> str:
    """The figure of one cell with the unit of another, next to each other: "từ 99% trở lên"."""
    space = "" if unit in {"%", "‰"} else " "
    if match := _BARE_FIGURE.fullmatch(value):
        return f"{match['before']}{match['figure']}{space}{unit}{match['after'] or ''}".strip()
    if not unit or unit in value or (not space and not value[-1:].isdigit()):
        return value
    return f"{value}{space}{unit}"


_COLUMNS = (
    ("label", re.compile(r"(?:s?tt|so tt|so thu tu|ma so|muc)\.?")),
    ("unit", re.compile(r"(?:don vi(?: tinh)?|dvt)\b.*")),
    (
        "note",
        re.compile(r"(?:ghi chu|ket qua|danh gia|thoi gian.*|don vi (?:chu tri|phu trach|thuc hien).*|tu cham.*)"),
    ),
    (
        "name",
        re.compile(
            r"(?:ten )?(?:noi dung|cac chi tieu|chi tieu thi dua|ten chi tieu|phong trao|tieu chi|nhiem vu|"
            r"nhom chi tieu|muc tieu|danh muc|danh hieu).*"
        ),
    ),
    (
        "value",
        re.compile(
            r"(?:ke hoach|muc (?:phan dau|dang ky|tieu|giao)|chi tieu|gia tri|phan dau|dang ky|so luong|ty le|"
            r"nam 20\d\d).*"
        ),
    ),
)
_MOST_LINES = 2_000
"""Lines of a table with one cell a line."""

_ORDER_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-HĐ]|[a-zđ])[.)]?")


def _roles(heading: Sequence[str]) -> dict[str, int]:
    """Which column is what; empty where the row is no heading of a list."""
    roles: dict[str, int] = {}
    for place, cell in enumerate(heading):
        folded = fold(cell)
        for role, pattern in _COLUMNS:
            # "Mục" numbers the rows only in front: the same letters further on are "Mức".
            if role not in roles and pattern.fullmatch(folded) and not (role == "label" and place):
                roles[role] = place
                break
    if "name" not in roles and "value" in roles and fold(heading[roles["value"]]).startswith("chi tieu"):
        # "Chỉ tiêu" heads the names where another column has the values.
        roles["name"] = roles.pop("value")
        amounts = _COLUMNS[-1][1]
        free = (place for place in range(len(heading)) if place not in roles.values())
        column = next((place for place in free if amounts.fullmatch(fold(heading[place]))), None)
        if column is not None:
            roles["value"] = column
    elif roles.get("name", -1) > roles.get("value", len(heading)) and fold(heading[roles["name"]]) == "muc tieu":
        # "Mục tiêu" behind "Chỉ tiêu" heads what is aimed at.
        roles["name"], roles["value"] = roles["value"], roles["name"]
    if "name" in roles and "unit" in roles and "value" not in roles:
        _add_column_of_values(roles, heading)
    return roles if "name" in roles and len(roles) >= 2 else {}


def _add_column_of_values(roles: dict[str, int], heading: Sequence[str]) -> None:
    """Where units are told, the first other column holds the values, whatever its heading says."""
    free = [place for place in range(len(heading)) if place not in roles.values() and place > roles["name"]]
    place = next((place for place in free if not _NO_PLAN.fullmatch(fold(heading[place]))), None)
    if place is not None:
        roles["value"] = place


def is_list(table: Table) -> bool:
    """Whether the table lists things: a heading row names its columns, or its rows are numbered.

    Any other table only sets text side by side, as letterheads and signatures do.
    """
    return bool(_roles(table.rows[0])) or _numbered(table)


def _numbered(table: Table) -> bool:
    numbered = [row for row in table.rows if len(row) >= 2 and _ORDER_NUMBER.fullmatch(row[0])]
    return len(numbered) >= 2 and len(numbered) * 2 > len(table.rows)


def rows_of(table: Table) -> Iterator[Row]:
    """The rows below the heading; empty rows and a second heading row are passed over."""
    roles = _roles(table.rows[0])
    rows = table.rows[1:] if roles else table.rows
    roles = roles or {"label": 0, "name": 1, "value": 2}

    def cell(row: Sequence[str], role: str) -> str:
        place = roles.get(role, -1)
        return row[place].strip() if 0 <= place < len(row) else ""

    for row in rows:
        name = cell(row, "name")
        if not name or _roles(row) or fold(name) in {"tong", "tong cong", "cong"}:
            continue
        unit, value = cell(row, "unit"), cell(row, "value")
        if unit == name:  # A heading merged over the whole width.
            unit = value = ""
        yield Row(cell(row, "label").rstrip(".)"), name, unit, "" if value == name else value, cell(row, "note"))


def restored(blocks: Sequence[Paragraph | Table]) -> tuple[Paragraph | Table, ...]:
    """Put tables together again that were copied with one cell a line: heading cells, then rows numbered 1, 2, 3."""
    result: list[Paragraph | Table] = []
    place = 0
    while place < len(blocks):
        table, used = _cell_lines(blocks[place:])
        result.append(table or blocks[place])
        place += used or 1
    return tuple(result)


def _cell_lines(blocks: Sequence[Paragraph | Table]) -> tuple[Table | None, int]:
    first = blocks[0]
    if isinstance(first, Table) or fold(first.text) not in {"tt", "stt", "so tt"}:
        return None, 0
    lines = texts_of(takewhile(lambda block: isinstance(block, Paragraph), blocks[:_MOST_LINES]))
    width = next((n for n, line in enumerate(lines[:10]) if n and re.fullmatch(r"(?:1|I|A)[.)]?", line)), 0)
    if not 2 <= width <= 8 or not _roles(lines[:width]):
        return None, 0
    rows = [tuple(lines[:width])]
    place = width
    counted = 0
    while place < len(lines) and _ORDER_NUMBER.fullmatch(lines[place]):
        label = lines[place].rstrip(".)")
        counted = int(label) if label.isdigit() else counted
        used = _row_length(lines[place : place + width + 1], width, counted)
        if not used:
            break
        rows.append(_spread(lines[place : place + used], width))
        place += used
    return (Table(tuple(rows)), place) if len(rows) > 1 else (None, 0)


def _row_length(lines: Sequence[str], width: int, counted: int) -> int:
    """How many lines the first row takes: fewer than `width` where empty cells left no line; 0 when it has no end.

    `counted` is the last order number in digits.
    """
    heads = [_may_follow(line.rstrip(".)"), counted) for line in lines]
    if heads[width : width + 1] == [True]:
        return width
    shorter = next((n for n in range(2, min(width, len(lines))) if heads[n]), 0)
    return shorter or (width if len(lines) >= width else 0)


def _may_follow(label: str, counted: int) -> bool:
    """Whether `label` may number the next row: the next number, the first of another list, or a Roman or a letter."""
    if label.isdigit():
        return int(label) in {1, counted + 1}
    return _ORDER_NUMBER.fullmatch(label) is not None


def _spread(cells: Sequence[str], width: int) -> tuple[str, ...]:
    """The cells over all columns; what a heading has behind its name stands in the last one."""
    heading = len(cells) == 3 and not cells[0].rstrip(".)").isdigit()
    head = cells[:2] if heading else cells
    tail = cells[2:] if heading else []
    return (*head, *[""] * (width - len(cells)), *tail)
