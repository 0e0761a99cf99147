"""Text that was saved in a wrong encoding once before: UTF-8 that somebody read as a Western code page."""

from __future__ import annotations

__all__ = ["is_garbled"]


def is_garbled(text: str) -> bool:
    """Whether UTF-8 was read as a Western code page on the way.

    >>> is_garbled("Nguyá»…n"), is_garbled("Nguyễn")
    (True, False)
    """
    if text.isascii():
        return False
    try:
        return not b"".join(map(_western, text)).decode("utf-8").isascii()
    except UnicodeError:
        return False


def _western(character: str) -> bytes:
    return bytes([ord(character)]) if character <= "\xff" else character.encode("cp1252")
