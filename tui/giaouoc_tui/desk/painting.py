"""The desk's panels as lines: the huge answer, and the counts below it."""

from __future__ import annotations

from rich.cells import cell_len

from giaouoc.signatories import missing, rounds_ahead
from giaouoc_tui.console.lines import BLANK, Line, gauge, joined, spread, wrap
from giaouoc_tui.console.panels.attendance import count_words
from giaouoc_tui.console.panels.band import GROUNDS
from giaouoc_tui.console.panels.pace import pace_lines
from giaouoc_tui.console.panels.scans import GLYPHS
from giaouoc_tui.console.view import View
from giaouoc_tui.desk.answers import DeskAnswer
from giaouoc_tui.widgets.big_text import LEAST_ROWS, render_big

__all__ = ["paint_answer", "paint_counts"]

_ROOM_FOR_TWO = 2 * LEAST_ROWS + 8
"""Rows from which the word stands in block letters beside the name."""


def paint_answer(view: View, answer: DeskAnswer, width: int, height: int) -> list[Line]:
    """The answer over the whole panel: word, name, post, bloc and seat, and what to do."""
    ground = GROUNDS[answer.tone]
    below = _below(view, answer, width)
    room = height - len(below)
    if not answer.name:
        rows = _word(answer, width, room - 1, ground)
    elif height >= _ROOM_FOR_TWO:
        rows = [*_word(answer, width, LEAST_ROWS + 2, ground), BLANK]
        rows += _name(answer.name, width, room - len(rows) - 1, ground)
    else:
        rows = [*_word(answer, width, 1, ground), *_name(answer.name, width, room - 1, ground)]
    if len(rows) < room:
        rows.append(BLANK)
    rows += [_centred(text, width, f"{style} {ground}") for text, style in below]
    above = max((height - len(rows)) // 2, 0)
    empty = spread(width, [], (), ground)
    filled = [empty] * above + [row or empty for row in rows]
    return (filled + [empty] * (height - len(filled)))[:height]


def _word(answer: DeskAnswer, width: int, rows: int, ground: str) -> list[Line]:
    """The word under its glyph in block letters, or beside it in one line."""
    glyph, style = GLYPHS[answer.tone], f"bold {ground}"
    drawn = render_big(answer.word, width - 4, min(rows - 1, 2 * LEAST_ROWS + 2))
    if len(drawn) < LEAST_ROWS - 1:
        return [_centred(text, width, style) for text in wrap(f"{glyph} {answer.word}", width - 4, max(rows, 1))]
    return [_centred(glyph, width, style), *(_centred(row, width, style) for row in drawn)]


def _below(view: View, answer: DeskAnswer, width: int) -> list[tuple[str, str]]:
    """Post, then bloc, seat and number, then the advice."""
    number = view.say("verdict.number", number=answer.number) if answer.number is not None else ""
    seat = view.say("desk.seat", seat=answer.seat) if answer.seat else ""
    rows = [(text, "bold") for text in wrap(answer.post, width - 4, 2)]
    rows += [(text, "") for text in wrap(joined([answer.place, seat, number]), width - 4, 2)]
    return rows + [(text, "") for text in wrap(answer.advice, width - 4, 3)]


def _name(name: str, width: int, rows: int, ground: str) -> list[Line]:
    """A name in the largest letters that fit, or in one bold line or more where none do."""
    drawn = render_big(name, width - 2, min(max(rows, 1), 2 * LEAST_ROWS + 2), name=True)
    return [_centred(row, width, f"bold {ground}") for row in drawn]


def _centred(text: str, width: int, style: str) -> Line:
    left = max((width - cell_len(text)) // 2, 0)
    return ((" " * left + text + " " * max(width - left - cell_len(text), 0), style),)


# -- counts ----------------------------------------------------------------------------------------


def paint_counts(view: View, width: int, height: int) -> list[Line]:
    """Head counts, the pace of arrivals, and whether those the signing needs are here."""
    lines = [_present(view, width), _others(view, width), *pace_lines(view, width), *_signing(view, width)]
    return lines[:height]


def _present(view: View, width: int) -> Line:
    total, say = view.state.attendance.total, view.say
    words = say("desk.present", present=total.present, of=total.enrolled)
    full, empty = gauge(total.present, total.enrolled, max(width // 3, 10))
    share = f" {total.present * 100 // total.enrolled}%" if total.enrolled else ""
    return spread(width, [(f" {words} ", "bold")], [(full, "$good"), (empty, "$line"), (f"{share:>5} ", "bold")])


def _others(view: View, width: int) -> Line:
    words = count_words(view, view.state.attendance.total)
    return spread(width, [(f" {words}", "$quiet")])


def _signing(view: View, width: int) -> list[Line]:
    """The next round that cannot be called, and the witness bodies nobody has come from."""
    say, away = view.say, missing(view.state)
    if not (view.state.signing.slots or view.state.witness_bodies):
        return []
    if away.nobody:
        return [_row("✓", say("desk.signing.ready"), "$good", width)]
    lines: list[Line] = []
    weak = [strength for strength in rounds_ahead(view.state) if not strength.complete]
    if weak:
        first = weak[0]
        names = ", ".join(view.state.slot_name(slot) for slot in first.missing)
        words = say("desk.signing.round", round=first.number, here=first.here, due=first.due, names=names)
        more = say("desk.signing.more_rounds", count=len(weak) - 1) if len(weak) > 1 else ""
        lines.append(_row("!", joined([words, more]), "$warn", width))
    if away.bodies:
        names = ", ".join(body.name for body in away.bodies)
        lines.append(_row("!", say("desk.signing.witnesses", names=names), "$warn", width))
    return lines


def _row(glyph: str, words: str, style: str, width: int) -> Line:
    return spread(width, [(f" {glyph} ", f"bold {style}"), (words, style)])
