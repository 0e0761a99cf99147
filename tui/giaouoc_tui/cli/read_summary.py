"""What was understood of a document, in words: what it says, what to look at, what was left out."""

from __future__ import annotations

from giaouoc.reading import OpenedDocument, Reading
from giaouoc.reading.elements import CONTENTS, SECTIONS, elements_of
from giaouoc_tui.cli.output import Output
from giaouoc_tui.reader.words import target_words, thing_words, warning_words

__all__ = ["tell_reading"]

_TOLD_APART = (CONTENTS, "targets", "kind", "left_out")
_LONGEST = 160


def tell_reading(output: Output, opened: OpenedDocument) -> None:
    """Tell the reading as a list a person can go through beside the paper."""
    reading, say = opened.reading, output.say
    output.tell("read.summary.kind", file=opened.name, kind=say(f"reading.kind.{reading.kind}"))
    elements = elements_of(reading)
    for field in SECTIONS:
        if field in _TOLD_APART:
            continue
        for element in elements:
            if element.field == field and (words := thing_words(say, reading, element)):
                output.tell("read.summary.field", name=say(f"reading.field.{field}"), value=_short(words))
    _tell_contents(output, reading)
    _tell_targets(output, reading)
    _tell_warnings(output, reading)
    _tell_left_out(output, reading)


def _tell_contents(output: Output, reading: Reading) -> None:
    contents = [element for element in elements_of(reading) if element.field == CONTENTS and element.at]
    output.tell("read.summary.contents", count=len(contents))
    for element in contents:
        indent = "  " * (element.depth + 1)
        output.line(f"{indent}{_short(' '.join(filter(None, (element.marker, element.text))))}")


def _tell_targets(output: Output, reading: Reading) -> None:
    output.tell("read.summary.targets", count=len(reading.targets))
    for target in reading.targets:
        where = f"{target.article}: " if target.article else ""
        output.line(f"  {where}{target_words(output.say, target)} – {_short(target.text)}")


def _tell_warnings(output: Output, reading: Reading) -> None:
    output.tell("read.summary.warnings", count=len(reading.warnings))
    for warning in reading.warnings:
        output.line(f"  ! {warning_words(output.say, warning)}")


def _tell_left_out(output: Output, reading: Reading) -> None:
    if not reading.left_out:
        return
    output.tell("read.summary.left_out", count=len(reading.left_out))
    for left in reading.left_out:
        output.line(f"  – [{output.say(f'reading.reason.{left.reason}')}] {_short(left.text)}")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
