"""What became of a reading that was to be a pack: what stands in its way, or what comes next."""

from __future__ import annotations

import re

from giaouoc.packs.faults import PackError
from giaouoc.packs.pack import Pack
from giaouoc.reading import Reading
from giaouoc.reading.packing import left_to_do
from giaouoc.refusal import Refusal, refuse
from giaouoc_tui.locale import Say
from giaouoc_tui.places import place_words

__all__ = ["pack_refusal", "saved_words"]

_TEMPLATE = re.compile(r"templates\[0\]\.?")


def pack_refusal(say: Say, error: PackError) -> Refusal:
    """The fault of a pack as a refusal."""
    fault = error.fault
    problem = say(f"pack.fault.{fault.key}", **fault.params).rstrip(".")
    own = f"reader.pack.field.{fault.field}"
    words = say(own)
    place = words if words != own else place_words(say, _TEMPLATE.sub("", fault.field))
    return refuse("reading.no_pack", field=place, problem=problem)


def saved_words(say: Say, reading: Reading, pack: Pack, folder: str) -> tuple[str, ...]:
    """That a pack was saved, what a person should see to in it, and how a ceremony is made from it."""
    to_do = (say(f"reader.todo.{one}") for one in left_to_do(reading))
    return (say("reader.pack.saved", id=pack.id, path=folder), *to_do, say("reader.pack.next", id=pack.id))
