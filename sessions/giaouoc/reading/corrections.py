"""A reading while a person corrects it: what was done can be taken back, and what is still to be asked is told."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from giaouoc.packs.checks import LONG_TEXT
from giaouoc.pledge import TargetOp
from giaouoc.reading.fitting import is_too_large, paragraphs_too_long
from giaouoc.reading.result import Reading, Warned
from giaouoc.reading.warning_texts import warned

__all__ = ["Corrections"]

_MOST_UNDONE = 500


class Corrections(msgspec.Struct, frozen=True):
    """Readings, from the one the file gave to the one that stands now."""

    reading: Reading
    earlier: tuple[Reading, ...] = ()
    later: tuple[Reading, ...] = ()

    def correct(self, reading: Reading) -> Corrections:
        """After a correction; the same when it changed nothing."""
        if reading == self.reading:
            return self
        return Corrections(reading, (*self.earlier, self.reading)[-_MOST_UNDONE:])

    def undo(self) -> Corrections:
        """Without the last correction."""
        if not self.earlier:
            return self
        return Corrections(self.earlier[-1], self.earlier[:-1], (self.reading, *self.later))

    def redo(self) -> Corrections:
        """With the correction that was taken back last."""
        if not self.later:
            return self
        return Corrections(self.later[0], (*self.earlier, self.reading), self.later[1:])

    def seen(self, warning: Warned) -> Corrections:
        """After a person has looked at what a warning is about and leaves it as it is.

        The same for a warning that keeps a pledge from being made: it is answered, or stays.
        """
        if warning.code in _NEEDED:
            return self
        left = tuple(one for one in self.reading.warnings if one != warning)
        return self.correct(replace(self.reading, warnings=left))

    def questions(self) -> tuple[Warned, ...]:
        """What is still to be asked: what keeps a pledge from being made, then the warnings not answered yet."""
        asked = (warning for warning in _unanswered(self.reading) if warning.code not in _NEEDED)
        return (*_needed(self.reading), *asked)


_NEEDED = frozenset({"no_contents", "paragraph_too_long", "year_missing"})
"""Without these there is no pledge, or no pack of it."""


def _needed(reading: Reading) -> Iterator[Warned]:
    """What a pledge lacks now, whether the document or a correction left it out."""
    if not reading.articles:
        yield warned("no_contents")
    if reading.year is None:
        yield warned("year_missing")
    yield from (warned("paragraph_too_long", part=part, limit=LONG_TEXT) for part in paragraphs_too_long(reading))


def _unanswered(reading: Reading) -> Iterator[Warned]:
    window = reading.window
    answered = {
        "content_empty": all(content.text or content.children for _, content in reading.contents()),
        "date_incomplete": reading.date is not None,
        "date_missing": reading.date is not None,
        "deadline_receiver_missing": all(deadline.to or deadline.date is None for deadline in reading.deadlines),
        "no_numeric_targets": any(target.op != "grade" for target in reading.targets),
        "number_missing": reading.number is not None,
        "signature_missing": bool(reading.signatures),
        "slots_open": all(target.op is not TargetOp.OPEN for target in reading.targets),
        "too_large": not is_too_large(reading),
        "window_end_unknown": window is None or window.end is not None,
        "window_start_unknown": window is None or window.start is not None,
    }
    return (warning for warning in reading.warnings if not answered.get(warning.code, False))
