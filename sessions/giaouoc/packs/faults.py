"""What can be wrong with a pack, as values: which, where, what was expected, and an example."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

from giaouoc.agenda import ItemKind
from giaouoc.plan import CampaignKind, ResultKind
from giaouoc.pledge import TargetOp
from giaouoc.signing import SigningMode
from giaouoc.text import clean

__all__ = ["EXAMPLES", "PROBLEMS", "PackError", "PackFault", "fault_of_type", "field_name"]

EXAMPLES: Mapping[str, str] = {
    "agenda": 'agenda = [{ id = "ky-ket", kind = "signing", title = "Ký kết giao ước", minutes = 20 }]',
    "article": 'article = "2"',
    "articles": 'articles = [{ label = "Điều 1", text = "Giữ đường làng sạch, đẹp." }]',
    "baseline_year": "baseline_year = 2025",
    "before": "before = 2026-12-15",
    "blocs": 'blocs = [{ id = "cac-thon", name = "Các thôn", units = [{ id = "thon-1", name = "Thôn 1" }] }]',
    "due": "due = 2026-06-30",
    "file": 'file = "giao-uoc.md"',
    "first": "first = 2026-01-01",
    "id": 'id = "xa-an-phu"',
    "ground": 'ground = "#081024"',
    "issued": "issued = 2026-01-05",
    "issuers": 'issuers = ["Ủy ban nhân dân xã An Phú"]',
    "item": 'item = "chao-co"',
    "kind": 'kind = "signing"',
    "label": 'label = "Điều 1"',
    "last": "last = 2026-12-31",
    "leader": 'leader = "thon-1"',
    "locality": 'locality = "Xã An Phú"',
    "minutes": "minutes = 15",
    "mode": 'mode = "members_one_text"',
    "name": 'name = "Xã An Phú"',
    "op": 'op = "at_least"',
    "organiser": 'organiser = "Ủy ban nhân dân xã An Phú"',
    "parent_target": 'parent_target = "giai-ngan"',
    "per_round": "per_round = 2",
    "pledge": 'pledge = { file = "giao-uoc.md" }',
    "preamble": 'preamble = "Phát huy kết quả năm {{ last_year }}, các thôn giao ước:"',
    "report_rounds": 'report_rounds = [{ id = "6m", label = "Sơ kết 6 tháng", due = 2026-06-30 }]',
    "slides": 'slides = [{ item = "chao-co", heading = "Chào cờ", paragraph = "Xin mời toàn thể đứng dậy" }]',
    "starts": 'starts = "07:30"',
    "successors": 'successors = ["Phường Ngô Quyền", "Phường Gia Viên"]',
    "templates": 'templates = ["le-ky-ket"]',
    "terms": 'terms = [{ year = 2026, leader = "thon-1", deputy = "thon-2" }]',
    "text": 'text = "Giữ đường làng sạch, đẹp."',
    "title": 'title = "Lễ ký kết giao ước thi đua năm {{ year }}"',
    "units": 'units = [{ id = "thon-1", name = "Thôn 1" }, { id = "thon-2", name = "Thôn 2" }]',
    "valid_to": "valid_to = 2025-06-30",
    "value": "value = 95",
    "version": 'version = "1.0"',
    "year": "year = 2026",
}
"""Name of a field → a line as it should be."""

_EXAMPLES_WITHIN: Mapping[str, str] = {
    "look.accent": 'accent = "#e8c66a"',
    "look.mark": 'mark = "#d9b3ff"',
    "look.message": 'message = "#ffffff"',
    "look.now": 'now = "#ffd75f"',
    "look.quiet": 'quiet = "#c8d0dc"',
    "look.text": 'text = "#ffffff"',
    "look.title": 'title = "#ffd75f"',
}
"""The same for a field that elsewhere is something else, by what it is in."""

_EXAMPLES_OF_WRITING: Mapping[str, str] = {
    "backslash": 'place = "Hội trường A/B"',
    "bare_text": 'place = "Hội trường xã"',
    "bare_time": 'starts = "07:30"',
    "colon": "year = 2026",
    "decimal_comma": "value = 57.8",
    "dotted_date": "due = 2026-06-30",
    "foreign_key": 'place = "Hội trường xã"',
    "glued_unit": 'value = 95, uom = "%"',
    "grouped_number": "value = 1651000",
    "leading_zero": "minutes = 5",
    "no_end_bracket": 'units = [{ id = "thon-1", name = "Thôn 1" }, { id = "thon-2", name = "Thôn 2" }]',
    "no_end_quote": 'place = "Hội trường xã"',
    "no_such_day": "due = 2026-06-30",
    "odd_blank": "year = 2026",
    "markdown": "## Điều 1. Giữ đường làng sạch, đẹp",
    "no_title": "# Giao ước thi đua năm {{ year }}",
    "odd_quotes": 'name = "Xã An Phú"',
    "single_bracket": "[[templates.blocs]]",
    "title_twice": "## Một là: Giữ đường làng sạch, đẹp",
    "uneven_braces": 'title = "Giao ước thi đua năm {{ year }}"',
}
"""Key of a mistake in the writing → a line as it should be."""

PROBLEMS: Mapping[str, str] = {
    "backslash": "a text holds \\, which begins a special character",
    "bare_text": "a text stands without quotes",
    "bare_time": "a time of day stands without quotes",
    "braces": "{given} is no variable; there are only {known}",
    "colon": "a value comes after = and not after :",
    "decimal_comma": "a number has a decimal comma instead of a point",
    "dotted_date": "a date is not written year-month-day",
    "empty": "is empty",
    "foreign_key": "the name of a field is not one of those there are",
    "given_twice": "is given in {first} already",
    "glued_unit": "a number has its unit glued to it",
    "grouped_number": "a number has dots between its thousands",
    "id": "an id is made of a-z, 0-9 and -, not {given}",
    "id_taken": "the id {given} is that of the pack {name} already ({by}); choose another",
    "key_twice": "{name} is given twice",
    "leading_zero": "a number begins with 0",
    "led_by_stranger": "the bloc {bloc} is led by a unit it does not have: {unit}",
    "link": "links are not followed: {name}",
    "low_contrast": "has a contrast of {ratio} to the ground, less than {least}",
    "markdown": "{given} is no heading, paragraph or list",
    "missing": "{name} is missing",
    "misspelt": "there is no field {given}; is {meant} meant?",
    "no_article": "the target {target} names no article: {article}",
    "no_end_bracket": "a bracket or a comma is missing",
    "no_end_quote": "the quote that ends a text is missing",
    "no_file": "there is no file {name}",
    "no_item": "there is no agenda item {item}",
    "no_parent_target": "the target {target} names no target of the higher level: {parent}",
    "no_title": "has no title: a line that begins with #",
    "no_such_day": "there is no such day",
    "no_such_field": "there is no such field; there are {known}",
    "none": "there is none",
    "not_a_colour": "is no colour: {given}",
    "not_a_date": "is no date",
    "not_a_number": "is no number",
    "not_a_time": "is no time of day: {given}",
    "not_clean": "is not in NFC, or holds control or invisible characters",
    "not_plain": "is a Word or packed file, no plain text",
    "not_toml": "is no TOML: {text}",
    "not_utf8": "is not in UTF-8",
    "odd_blank": "a blank is none of the keyboard's",
    "odd_quotes": "quotes are curly as Word makes them, not straight",
    "other_year": "is {given}, but the template is of {expected}",
    "outside": "{given} is no name of a file or folder of the pack",
    "single_bracket": "another entry of a list is headed [[{name}]], with two brackets",
    "target_circle": "the target {target} leads back to itself",
    "title_twice": "{given} would be a second title; an article is headed ##",
    "too_large": "is larger than {limit} bytes",
    "too_long": "is longer than {limit} characters",
    "too_many_lines": "has more than {limit} lines",
    "too_small": "is {given}, less than {least}",
    "uneven_braces": "a brace is missing or too many at {given}",
    "unread": "the plugin {plugin} could not read it",
    "twice": "the id {id} is there twice",
    "value": "{text}",
    "wrong_choice": "is {given}, none of {choices}",
    "wrong_type": "is {given}, not {expected}",
}
"""Key of a fault → what it says in English, with its parameters."""


class PackFault(msgspec.Struct, frozen=True):
    """One thing that is wrong; a screen puts `pack.fault.<key>` into words with the parameters."""

    key: str
    """One of the keys this module has English words for."""
    field: str
    """Place in the pack: `templates[0].pledge.articles[2].text`."""
    params: dict[str, str | int] = {}
    file: str = ""
    """File of the pack it is in; empty for a pack that was made in Python."""
    line: int = 0
    """From 1; 0 when it is not known."""

    @property
    def example(self) -> str:
        """A line as it should be; empty where none would help."""
        if self.key in _EXAMPLES_OF_WRITING:
            return _EXAMPLES_OF_WRITING[self.key]
        names = (self.params.get("meant"), field_name(self.field), self.params.get("name"))
        within = field_name(self.field.rpartition(".")[0])
        examples = (_EXAMPLES_WITHIN.get(f"{within}.{name}") or EXAMPLES.get(str(name)) for name in names)
        return next(filter(None, examples), "")

    @property
    def problem(self) -> str:
        """What is wrong, in English, for the author of the pack."""
        return PROBLEMS[self.key].format_map(self.params)

    @property
    def where(self) -> str:
        """File and line as far as they are known: `pack.toml:12`."""
        return f"{self.file}:{self.line}" if self.line else self.file


class PackError(Exception):
    """A pack that cannot be used, and everything that is wrong with it as far as it could be looked at.

    What rests on a part that is at fault comes to light when that part is mended.
    """

    def __init__(self, pack: object, fault: PackFault, *further: PackFault) -> None:
        self.pack = clean(pack, 80)
        self.faults = (_cleaned(fault), *map(_cleaned, further))
        super().__init__(self.pack, *self.faults)

    @property
    def fault(self) -> PackFault:
        """The first one."""
        return self.faults[0]

    def __str__(self) -> str:
        fault = self.fault
        place = ": ".join(part for part in (fault.where, fault.field) if part)
        example = f" (example: {fault.example})" if fault.example else ""
        whose = f"pack {self.pack!r}, {place}" if place else f"pack {self.pack!r}"
        more = f"; {len(self.faults) - 1} more" if len(self.faults) > 1 else ""
        return f"{whose}: {fault.problem}{example}{more}"


def _cleaned(fault: PackFault) -> PackFault:
    params = {name: clean(value, 200) if isinstance(value, str) else value for name, value in fault.params.items()}
    return replace(fault, params=params)


def field_name(place: str) -> str:
    """The last field of a place: `articles` of `pledge.articles[2]`."""
    return place.rpartition(".")[2].partition("[")[0]


_AT = re.compile(r" - at `\$\.?([^`]*)`$")
_WRONG_TYPE = re.compile(r"Expected `([^`]*)`, got `([^`]*)`")
_MISSING = re.compile(r"Object missing required field `([^`]*)`")
_WRONG_CHOICE = re.compile(r"Invalid enum value '?([^']*)'?")


def fault_of_type(error: Exception, root: str = "") -> PackFault:
    """The fault behind an error of msgspec about data below `root`, which names its place at the end."""
    text = str(error)
    found = _AT.search(text)
    inner = found[1] if found else ""
    place = f"{root}{'' if inner.startswith('[') or not (root and inner) else '.'}{inner}"
    if missing := _MISSING.search(text):
        return PackFault("missing", f"{place}.{missing[1]}".lstrip("."), {"name": missing[1]})
    if wrong := _WRONG_TYPE.search(text):
        return PackFault("wrong_type", place, {"expected": wrong[1], "given": wrong[2]})
    if wrong := _WRONG_CHOICE.search(text):
        return PackFault("wrong_choice", place, {"given": wrong[1], "choices": ", ".join(_choices(place))})
    for words, key in (("Invalid decimal", "not_a_number"), ("Invalid RFC3339", "not_a_date")):
        if text.startswith(words):
            return PackFault(key, place)
    return PackFault("value", place, {"text": text.removesuffix(found[0]) if found else text})


def _choices(place: str) -> tuple[str, ...]:
    """The values a field with a fixed set of them may have; the enclosing list tells fields of one name apart."""
    outer, _, field = place.rpartition(".")
    kinds = {"campaign": CampaignKind, "results": ResultKind, "agenda": ItemKind}
    choices = {"mode": SigningMode, "op": TargetOp, "kind": kinds.get(field_name(outer), ItemKind)}.get(field)
    return tuple(choices) if choices else ()
