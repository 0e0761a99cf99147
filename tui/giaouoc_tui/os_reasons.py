"""What the operating system gives as its reason, in the operator's language: it speaks English itself."""

from __future__ import annotations

import errno
import os

from giaouoc_tui.locale import Say

__all__ = ["reason_words"]

_TOLD = (
    "EACCES",
    "EBUSY",
    "EEXIST",
    "EIO",
    "EISDIR",
    "ELOOP",
    "ENAMETOOLONG",
    "ENODEV",
    "ENOENT",
    "ENOSPC",
    "ENOTDIR",
    "ENOTEMPTY",
    "EPERM",
    "EROFS",
)
"""Names in `errno` that have words."""

_KEYS = {os.strerror(getattr(errno, name)): f"os.{name}" for name in _TOLD}


def reason_words(say: Say, reason: str) -> str:
    """The words for what `os.strerror` says; the same text where there are none."""
    key = _KEYS.get(reason)
    return say(key) if key else reason
