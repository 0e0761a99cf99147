"""Why a reading cannot become a pack, in words that lead to the place on the preview."""

from __future__ import annotations

from giaouoc.packs.faults import PackError, field_name
from giaouoc.refusal import Refusal, refuse
from giaouoc_tui.locale import Say
from giaouoc_tui.reader.words import field_words

__all__ = ["pack_refusal"]


def pack_refusal(say: Say, error: PackError) -> Refusal:
    """The fault of a pack as a refusal."""
    fault = error.fault
    problem = say(f"pack.fault.{fault.key}", **fault.params).rstrip(".")
    return refuse("reading.no_pack", field=field_words(say, field_name(fault.field)), problem=problem)
