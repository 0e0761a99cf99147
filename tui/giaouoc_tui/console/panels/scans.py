"""The last scans with their outcome, the newest on top."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from giaouoc import events as e
from giaouoc.people import Person
from giaouoc.presence import CheckInMeans
from giaouoc.vietnamese import format_clock
from giaouoc_tui.console.lines import Line, joined, spread
from giaouoc_tui.console.operation import NOBODYS, Tone, tone_of
from giaouoc_tui.console.view import Painted, View

__all__ = ["GLYPHS", "TONE_STYLES", "paint_scans"]

GLYPHS = {Tone.CALM: "·", Tone.GOOD: "✓", Tone.WARN: "!", Tone.BAD: "✗"}
TONE_STYLES = {Tone.CALM: "", Tone.GOOD: "$good", Tone.WARN: "$warn", Tone.BAD: "$bad"}


def paint_scans(view: View, width: int, height: int) -> Painted:
    """Time, outcome, number, name, post and bloc of as many scans as there is room for."""
    scans = view.operation.scans
    persons = view.operation.persons()
    lines = [_row(view, persons, fact, width) for fact in islice(reversed(scans), height)]
    return Painted(lines or [spread(width, [(view.say("scans.none"), "$quiet")])])


def _row(view: View, persons: Mapping[int, Person], fact: e.Recorded, width: int) -> Line:
    operation, say, event = view.operation, view.say, fact.event
    assert isinstance(event, e.Arrived | e.ScanRefused)
    tone = tone_of(event.outcome)
    words = say(f"scan.outcome.{event.outcome}")
    if not operation.folder.ceremony.in_force(fact):
        words, tone = say("scans.undone"), Tone.CALM
    elif isinstance(event, e.Arrived) and event.means is not CheckInMeans.SCAN:
        words = f"{words} ({say(f'means.{event.means}')})"
    known = event.number if event.outcome not in NOBODYS else None
    person = persons.get(known) if known is not None else None
    who = joined([person.name, person.post, operation.bloc_name(person.number)]) if person else ""
    number = f"{event.number:>4} " if event.number is not None else "   – "
    return spread(
        width,
        [
            (f"{format_clock(fact.at)} ", "$quiet"),
            (f"{GLYPHS[tone]} ", TONE_STYLES[tone]),
            (number, "$quiet"),
            (who, ""),
        ],
        [(words, TONE_STYLES[tone])],
    )
