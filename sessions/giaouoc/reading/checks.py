"""What a person should look at before a reading is used: missing, doubtful or faulty parts of the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from giaouoc.packs.checks import LONG_TEXT
from giaouoc.pledge import TargetOp
from giaouoc.reading.counts import missing_counts
from giaouoc.reading.endings import opens_signature
from giaouoc.reading.fitting import is_too_large, paragraphs_too_long
from giaouoc.reading.quotes import unbalanced
from giaouoc.reading.repeats import told_twice
from giaouoc.reading.result import Content, Reading, Warned
from giaouoc.reading.warning_texts import warned

__all__ = ["Checked", "warnings_of"]

_OFFICIAL = {
    "plan",
    "decision",
    "directive",
    "guidance",
    "programme",
    "report",
    "notice",
    "proposal",
    "resolution",
    "regulation",
    "letter",
}
_PLEDGING = {"pledge", "registration"}
_LONGEST_SHOWN = 80


class Checked(msgspec.Struct, frozen=True):
    """What the warnings need to know beside the reading."""

    faults: Sequence[tuple[str, str]]
    """What is doubtful in the tree of contents: (code, label)."""
    outside: Sequence[str]
    """Text outside the contents, which may state how many there are."""
    quoted: Sequence[str]
    """All text, for quotation marks."""
    date_blank: bool = False
    """Place and date stand there, to be filled in."""
    year_inferred: bool = False
    """The year of the date was taken from other words."""


def warnings_of(reading: Reading, checked: Checked) -> tuple[Warned, ...]:
    """The warnings of a reading, each once, in the order a person reads the document."""
    found: dict[tuple[str, str], Warned] = {}
    for warning in (
        *_of_head(reading, checked),
        *_of_dates(reading, checked),
        *(warned(code, label=label) for code, label in checked.faults),
        *missing_counts(checked.outside, reading.articles, reading.targets),
        *_of_contents(reading),
        *_of_quotes(checked.quoted),
        *_of_end(reading),
    ):
        found.setdefault((warning.code, warning.text), warning)
    return tuple(found.values())


def _of_head(reading: Reading, checked: Checked) -> Iterator[Warned]:
    if reading.kind == "news":
        return
    if reading.kind in _OFFICIAL and reading.number is None:
        yield warned("number_missing")
    if checked.date_blank:
        yield warned("date_incomplete")
    elif reading.date is None:
        yield warned("date_missing")


def _of_dates(reading: Reading, checked: Checked) -> Iterator[Warned]:
    if checked.year_inferred and reading.date:
        yield warned("year_inferred", year=reading.date.year)
    if reading.year is None:
        yield warned("year_missing")
    window = reading.window
    if window is not None and window.start is None and window.text.lower().startswith("từ"):
        yield warned("window_start_unknown", window=window.text)
    if window is not None and window.end is None:
        yield warned("window_end_unknown", window=window.text)
    for deadline in reading.deadlines:
        if deadline.date is None:
            yield warned("deadline_unclear", deadline=deadline.text)
            continue
        if not deadline.to:
            yield warned("deadline_receiver_missing", deadline=deadline.text)
        if str(deadline.date.year) not in deadline.text:
            yield warned("deadline_year_inferred", deadline=deadline.text, year=deadline.date.year)


def _of_contents(reading: Reading) -> Iterator[Warned]:
    if reading.kind != "news" and not reading.articles:
        yield warned("no_contents")
    elif reading.kind in _PLEDGING and not any(article.marker for article in reading.articles):
        yield warned("unnumbered_contents")
    yield from (warned("content_empty", label=path) for path, content in reading.contents() if _is_blank(content))
    yield from (warned("paragraph_too_long", part=part, limit=LONG_TEXT) for part in paragraphs_too_long(reading))
    if is_too_large(reading):
        yield warned("too_large")
    if not any(target.op != "grade" for target in reading.targets):
        yield warned("no_numeric_targets")
    if slots := [target for target in reading.targets if target.op is TargetOp.OPEN]:
        yield warned("slots_open", count=len(slots), words=_shown(slots[0].text))
    for first, second in told_twice(reading.targets):
        yield warned("told_twice", first=_shown(first.text), second=_shown(second.text))


def _is_blank(content: Content) -> bool:
    return not content.text.strip() and not content.children


def _of_quotes(paragraphs: Sequence[str]) -> Iterator[Warned]:
    for paragraph in paragraphs:
        if unbalanced(paragraph):
            yield warned("quotes_unbalanced", paragraph=" ".join(paragraph.split())[:60].strip())


def _shown(text: str) -> str:
    """Enough of a target's words to find it."""
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1].strip()}…"


def _of_end(reading: Reading) -> Iterator[Warned]:
    if reading.kind in _OFFICIAL and not reading.signatures:
        yield warned("signature_missing")
    texts = (*(content.text for _, content in reading.contents()), reading.closing)
    for line in (line for text in texts for line in text.split("\n")[1:]):
        if opens_signature(line):
            yield warned("signature_in_text", line=_shown(line))
