"""Quotations, also nested, glued together, or never closed, as real documents have them."""

from __future__ import annotations

import msgspec

__all__ = ["Quote", "quotes_in", "unbalanced"]


class Quote(msgspec.Struct, frozen=True):
    """A quotation inside one paragraph."""

    text: str
    start: int
    """Place of the opening sign."""
    end: int
    """Place behind the closing sign, or the line's end where none closes it."""
    depth: int
    """How many quotations it stands in."""
    closed: bool = True


def quotes_in(paragraph: str) -> list[Quote]:
    """The quotations of a paragraph, by where they open; one that is never closed goes to its line's end."""
    open_at: list[int] = []
    found: list[Quote] = []
    for place, sign in enumerate(paragraph):
        if sign not in '“”"„«»':
            continue
        if _opens(paragraph, place, bool(open_at)):
            open_at.append(place)
        elif open_at:
            start = open_at.pop()
            found.append(Quote(paragraph[start + 1 : place].strip(), start, place + 1, len(open_at)))
    for depth, start in enumerate(open_at):
        text = paragraph[start + 1 :].split("\n", 1)[0]
        end = start + 1 + len(text)
        found.append(Quote(text.strip().removesuffix("./.").rstrip(".;, "), start, end, depth, closed=False))
    return sorted((quote for quote in found if quote.text), key=lambda quote: quote.start)


def _opens(paragraph: str, place: int, inside: bool) -> bool:
    """Whether the sign at `place` opens: a typist's wrong sign is read by what stands around it."""
    sign = paragraph[place]
    before = paragraph[place - 1 : place]
    after = paragraph[place + 1 : place + 2]
    word_follows = bool(after) and (after.isalnum() or after in '“"')
    if sign == '"':
        return not inside
    if sign in "“„«":
        # “Năm kỷ cương“: an opening sign at a word's end, before a blank, closes.
        return not (inside and (before.isalnum() or before in ".,;!?") and not word_follows)
    return not inside and word_follows and not before.isalnum()


def unbalanced(paragraph: str) -> bool:
    """Whether a quotation of the paragraph is never closed, or closed without being open."""
    signs = sum(paragraph.count(sign) for sign in '“”"„«»')
    return any(not quote.closed for quote in quotes_in(paragraph)) or signs % 2 == 1
