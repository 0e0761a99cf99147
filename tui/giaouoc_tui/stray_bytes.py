"""Bytes from the terminal that are no UTF-8: line noise, a scanner or a terminal set to an old code page."""

from __future__ import annotations

import codecs
import sys
from functools import partial

from textual.driver import Driver

__all__ = ["forgive_stray_bytes"]

_DECODER = "getincrementaldecoder"


def forgive_stray_bytes(driver: type[Driver]) -> None:
    """Make a driver of Textual take such bytes for U+FFFD: as it comes, a single one ends the program."""
    module = vars(sys.modules[driver.__module__])
    if _DECODER in module:
        module[_DECODER] = _forgiving


def _forgiving(encoding: str) -> partial[codecs.IncrementalDecoder]:
    return partial(codecs.getincrementaldecoder(encoding), errors="replace")
