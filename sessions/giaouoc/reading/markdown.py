"""Markdown lists whose items all say "1.": they are counted when drawn, as CommonMark §5.3 has it."""

from __future__ import annotations

import re

__all__ = ["counted"]

_ITEM = re.compile(r"(?P<indent>\s*)(?P<number>\d{1,3})(?P<sign>[.)]\s+)")
_GOES_ON = re.compile(r"\s*$|\s+\S|[-*+•–]\s|[a-zđ][.)]\s")
"""What may stand between two items of a list: blanks, what is set in, bullets and letters."""


def counted(text: str) -> str:
    r"""`text` with the numbers that its numbered lists are drawn with.

    >>> counted("1. Đoàn kết.\n1. Sáng tạo.")
    '1. Đoàn kết.\n2. Sáng tạo.'
    """
    lines = text.split("\n")
    last: dict[str, int] = {}
    for place, line in enumerate(lines):
        if (item := _ITEM.match(line)) is not None:
            indent, number = item["indent"], int(item["number"])
            count = last.get(indent, 0)
            if number == 1 and count:
                number = count + 1
                lines[place] = f"{indent}{number}{item['sign']}{line[item.end() :]}"
            last = {other: value for other, value in last.items() if len(other) < len(indent)} | {indent: number}
        elif not _GOES_ON.match(line):
            last = {}
    return "\n".join(lines)
