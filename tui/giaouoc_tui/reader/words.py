"""A reading's things in the operator's words."""

from __future__ import annotations

from giaouoc.pledge import TargetOp
from giaouoc.reading import Reading, ReadTarget, Warned
from giaouoc.reading.elements import Element
from giaouoc.reading.field_values import values_of
from giaouoc.vietnamese.numbers import Quantity, format_quantity
from giaouoc_tui.locale import Language, Say

__all__ = ["field_words", "target_words", "thing_words", "warning_words"]

_BETWEEN = " · "


def field_words(say: Say, name: str) -> str:
    """What a field, or a part of one thing, is called."""
    for key in (f"reading.part.{name}", f"reading.field.{name}"):
        if (words := say(key)) != key:
            return words
    return name


def warning_words(say: Say, warning: Warned) -> str:
    """A warning as a sentence; in Vietnamese as the reading itself says it."""
    if say.language is Language.VIETNAMESE:
        return warning.text
    return say(f"reading.warning.{warning.code}", **warning.params)


def target_words(say: Say, target: ReadTarget) -> str:
    """What a target asks for, in figures: `ít nhất 2 mô hình / thôn`."""
    figures = [target.value] if target.min is None or target.max is None else [target.min, target.max]
    known = [format_quantity(Quantity(value, target.unit)) for value in figures if value is not None]
    amount = "–".join(known)
    if target.op is TargetOp.ZERO:
        amount = ""
    per = f"/ {target.per}" if target.per else ""
    against = f"({target.baseline_year})" if target.baseline_year else ""
    words = [say(f"reading.op.{target.op}"), amount, target.grade, per, against]
    return " ".join(filter(None, words))


def thing_words(say: Say, reading: Reading, element: Element) -> str:
    """One line for an element that is no content of the tree; empty for one that is not there."""
    if element.field == "left_out":
        left = reading.left_out[element.at[0]]
        return f"[{say(f'reading.reason.{left.reason}')}] {left.text}"
    if element.field == "targets" and element.at:
        return target_words(say, reading.targets[element.at[0]])
    values = values_of(reading, element.field, element.item)
    if element.field == "kind":
        return say(f"reading.kind.{reading.kind}")
    if element.field == "targets" or not any(values.values()):
        return ""
    if element.field == "window":
        days = " – ".join(values[name] or "?" for name in ("start", "end"))
        return _BETWEEN.join(filter(None, (days, values["text"])))
    if values.get("level"):
        values["level"] = say(f"reading.level.{values['level']}")
    return _BETWEEN.join(" ".join(value.split()) for value in values.values() if value)
