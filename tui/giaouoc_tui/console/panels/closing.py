"""After the seal: the code that proves the minutes, where the files are, and what comes next."""

from __future__ import annotations

from giaouoc.folder import RECORD
from giaouoc.vietnamese import format_clock
from giaouoc_tui.console.lines import Line, line, spread, wrap
from giaouoc_tui.console.view import Painted, View
from giaouoc_tui.plans import due_words, left_words

__all__ = ["paint_closing"]


def paint_closing(view: View, width: int, height: int) -> Painted:
    """What was sealed, the closing code as it stands on paper, and the folder to copy."""
    state, say, folder = view.state, view.say, view.operation.folder
    total, board = state.attendance.total, state.signing
    counts = say(
        "closing.counts", signed=board.signed, slots=len(board.slots), present=total.present, enrolled=total.enrolled
    )
    closed = say("closing.closed", time=format_clock(state.closed_at)) if state.closed_at else ""
    lines: list[Line] = [
        spread(width, [("✓ ", "bold $good"), (closed, "bold")]),
        spread(width, [("  ", ""), (counts, "")]),
        (),
        spread(width, [(say("closing.code"), "$quiet")]),
        spread(width, [(folder.closing_code, "bold $now")]),
        *[line((row, "$quiet")) for row in wrap(say("closing.code.why"), width, 2)],
        (),
        spread(width, [(say("closing.files"), "$quiet")]),
        line((_tail(str(folder.path), width), "bold")),
        spread(width, [(say("closing.record", file=RECORD, facts=folder.record.seq), "")]),
        (),
        spread(width, [(say("closing.next"), "$quiet")]),
        *[line(row) for step in _next_steps(view) for row in wrap(step, width, 2)],
    ]
    if height < len(lines):
        lines = [each for each in lines if each]
    return Painted(lines[:height])


def _next_steps(view: View) -> list[str]:
    folder, pledge, today = view.operation.folder, view.state.pledge, view.now.date()
    name = folder.path.name
    deadlines = pledge.plan.deadlines if pledge and pledge.plan else ()
    return [
        *(f"{due_words(view.say, one)} – {left_words(view.say, one, today)}" for one in deadlines[:1]),
        f"giaouoc verify {name} --head {folder.closing_code}",
        f"giaouoc minutes {name}",
        view.say("closing.copy"),
    ]


def _tail(text: str, width: int) -> str:
    """The end of a path, since that is where it differs from others."""
    return text if len(text) <= width else "…" + text[-(width - 1) :]
