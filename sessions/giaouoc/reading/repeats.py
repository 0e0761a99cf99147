"""Targets told twice: in the running text and again as a row of a table, which a signed pledge should count once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from giaouoc.pledge import TargetOp
from giaouoc.reading.result import ReadTarget

__all__ = ["told_twice"]

_WITH_FIGURE = set(TargetOp) - {TargetOp.GRADE, TargetOp.OPEN, TargetOp.ZERO}
_OPPOSITE = {TargetOp.INCREASE, TargetOp.DECREASE}
_ROW = re.compile(r"(?P<name>[^:]+):\s*(?:[≥≤<>]=?\s*)?(?:\w+\s+){0,3}?\d[^:]*")
"""A row of a table as a line: name, colon, amount."""
_SAYS_HOW_MUCH = frozenset(
    re.findall(
        r"\w+",
        "phấn đấu đạt và vượt ít nhất từ trở lên so với trên dưới không quá tối thiểu đa là có được tỷ lệ năm trong "
        "còn xuống của các tăng giảm hoàn thành chỉ tiêu hằng hàng mới",
    )
)
"""Words that tell how an amount is meant and not of what."""
_FEWEST_WORDS = 2
_MOST_TARGETS = 300
"""More are a list of many bodies' targets, where equal figures say nothing."""


def told_twice(targets: Sequence[ReadTarget]) -> Iterator[tuple[ReadTarget, ReadTarget]]:
    """Pairs of one figure and one unit where the text and a row of a table tell the same thing, in reading order."""
    figures = [target for target in targets if target.op in _WITH_FIGURE]
    if len(figures) > _MOST_TARGETS:
        return
    rows = {id(target): match["name"] for target in figures if (match := _ROW.fullmatch(target.text))}
    things = {id(target): _thing(rows.get(id(target), target.text)) for target in figures}
    for first, second in combinations(figures, 2):
        if (id(first) in rows) == (id(second) in rows) or not _same_amount(first, second):
            continue
        row, text = (first, second) if id(first) in rows else (second, first)
        named = things[id(row)]
        if len(named) >= _FEWEST_WORDS and named <= things[id(text)]:
            yield first, second


def _same_amount(first: ReadTarget, second: ReadTarget) -> bool:
    amounts = [(target.value, target.min, target.max) for target in (first, second)]
    units = zip(first.unit.split(), second.unit.split(), strict=False)
    if {first.op, second.op} == _OPPOSITE:
        return False
    return amounts[0] == amounts[1] and bool(first.unit) == bool(second.unit) and all(a == b for a, b in units)


def _thing(text: str) -> frozenset[str]:
    """The words that say what is counted."""
    return frozenset(re.findall(r"[^\W\d_]+", text.lower())) - _SAYS_HOW_MUCH
