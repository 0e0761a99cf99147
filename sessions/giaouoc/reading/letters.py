"""Capital letters of Vietnamese for regular expressions, which know them only one by one."""

from __future__ import annotations

import unicodedata
from typing import Final

__all__ = ["UPPER"]

_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")

UPPER: Final = "A-ZĐ" + "".join(
    unicodedata.normalize("NFC", vowel + tone)
    for vowel in "AĂÂEÊIOÔƠUƯY"
    for tone in _TONES
    if vowel + tone not in "AEIOUY"
)
"""What goes between the brackets of a character class: every capital letter, plain or marked."""
