"""A reading while a person corrects it: what was done can be taken back, and what is still to be asked is told."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from giaouoc.pledge import TargetOp
from giaouoc.reading.fitting import is_too_large, paragraphs_too_long
from giaouoc.reading.result import Reading, Warned

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
        """After a person has looked at what a warning is about and leaves it as it is."""
        left = tuple(one for one in self.reading.warnings if one != warning)
        return self.correct(replace(self.reading, warnings=left))

    def questions(self) -> tuple[Warned, ...]:
        """The warnings that no correction has answered yet, those that keep a ceremony from being made first."""
        asked = tuple(_unanswered(self.reading))
        return tuple(sorted(asked, key=lambda warning: warning.code not in _NEEDED))


_NEEDED = frozenset({"no_contents", "year_missing"})
"""Without these there is no pledge."""


def _unanswered(reading: Reading) -> Iterator[Warned]:
    window = reading.window
    answered = {
        "content_empty": all(content.text or content.children for _, content in reading.contents()),
        "date_incomplete": reading.date is not None,
        "date_missing": reading.date is not None,
        "deadline_receiver_missing": all(deadline.to or deadline.date is None for deadline in reading.deadlines),
        "no_contents": bool(reading.articles),
        "no_numeric_targets": any(target.op != "grade" for target in reading.targets),
        "number_missing": reading.number is not None,
        "paragraph_too_long": not any(paragraphs_too_long(reading)),
        "signature_missing": bool(reading.signatures),
        "slots_open": all(target.op is not TargetOp.OPEN for target in reading.targets),
        "too_large": not is_too_large(reading),
        "window_end_unknown": window is None or window.end is not None,
        "window_start_unknown": window is None or window.start is not None,
        "year_missing": reading.year is not None,
    }
    return (warning for warning in reading.warnings if not answered.get(warning.code, False))
