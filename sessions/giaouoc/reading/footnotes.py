"""Footnotes that stand among the text of a page: left out, and the small numbers that point to them with them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from giaouoc.reading.letters import UPPER
from giaouoc.reading.paragraphs import Paragraph, Table
from giaouoc.reading.result import LeftOut

__all__ = ["without_footnotes"]

_NOTE = re.compile(rf"(?:(?P<bare>\d{{1,2}})|\[(?P<inside>\d{{1,2}})\])\s+(?=[{UPPER}])")


def without_footnotes(blocks: Sequence[Paragraph | Table]) -> tuple[list[Paragraph | Table], list[LeftOut]]:
    """The blocks without their footnotes: lines numbered 1, 2, … whose number stands behind a word further up.

    >>> kept, left = without_footnotes([Paragraph("Tổn thất điện năng 4,05%1."), Paragraph("1 Thấp hơn năm 2024.")])
    >>> kept[0].text, left[0].text
    ('Tổn thất điện năng 4,05%.', '1 Thấp hơn năm 2024.')
    """
    kept: list[Paragraph | Table] = []
    left: list[LeftOut] = []
    for block in blocks:
        note = _NOTE.match(block.text) if isinstance(block, Paragraph) else None
        number = (note["bare"] or note["inside"]) if note else ""
        if note and isinstance(block, Paragraph) and int(number) == len(left) + 1 and _unmark(kept, number):
            left.append(LeftOut(block.text, "footnote"))
        else:
            kept.append(block)
    return kept, left


def _unmark(kept: list[Paragraph | Table], number: str) -> bool:
    """Take the sign of footnote `number` out of the text; whether there was one. "m2" is none."""
    sign = re.compile(rf"(?<=[^\W\d_][^\W\d_][^\W\d_]|.\d%|..[”\")])\[?{number}\]?(?=[\s.,;:)]|$)")
    for place in range(len(kept) - 1, -1, -1):
        block = kept[place]
        if isinstance(block, Paragraph) and sign.search(block.text):
            kept[place] = msgspec.structs.replace(block, text=sign.sub("", block.text, count=1))
            return True
    return False
