"""Text that a spreadsheet would take for a formula: how it is guarded on the way out and read on the way in."""

from __future__ import annotations

__all__ = ["guarded", "unguarded"]

_TRIGGERS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_GUARD = "'"


def guarded(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would calculate it.

    A text that looks guarded already is guarded once more, so that reading gives it back as it was.
    """
    bare = text.lstrip(" \u00a0" + _GUARD)
    return _GUARD + text if bare.startswith(_TRIGGERS) else text


def unguarded(text: str) -> str:
    """The text as it was before `guarded`."""
    bare = text.lstrip(" \u00a0" + _GUARD)
    return text.removeprefix(_GUARD) if bare.startswith(_TRIGGERS) else text
