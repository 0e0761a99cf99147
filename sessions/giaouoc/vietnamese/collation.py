"""Vietnamese alphabetical order: letters first, then tones, then case."""

import re
import unicodedata
from typing import TypeAlias

from giaouoc.vietnamese.folding import TONE_MARKS

__all__ = ["CollationKey", "collation_key", "name_key"]

CollationKey: TypeAlias = tuple[str, str, str]
"""Sort keys for letters, tones and case; each later one only decides between equals."""

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTER_RANK = {letter: chr(0x10 + rank) for rank, letter in enumerate(_ALPHABET)}
_TONE_RANK = {mark: str(rank) for rank, mark in enumerate(TONE_MARKS, start=1)}

# What comes before what: blank, sign, number, Vietnamese letter, any other letter.
_BLANK, _SIGN, _NUMBER, _OTHER_LETTER = "\x01", "\x02", "\x03", "\x7f"
_TOKEN = re.compile(r"\s+|[0-9]+|.", re.DOTALL)


def collation_key(text: str) -> CollationKey:
    """Return the key that sorts `text` in the order of a Vietnamese dictionary.

    Letters go a ă â b c d đ e ê … o ô ơ … u ư … y, tones ngang, huyền, hỏi, ngã, sắc, nặng;
    numbers go by value, so Khối 2 comes before Khối 10. NFC and NFD sort alike.
    """
    letters: list[str] = []
    tones: list[str] = []
    case: list[str] = []
    for token in _TOKEN.findall(unicodedata.normalize("NFC", text.strip())):
        tone = "0"
        if token.isspace():
            letters.append(_BLANK)
        elif token[0] in "0123456789":
            value = token.lstrip("0")
            letters.append(_NUMBER + chr(len(value)) + value)
        else:
            rank, tone = _ranks(token.lower())
            letters.append(rank)
        tones.append(tone)
        case.append("1" if token.isupper() else "0")
    return "".join(letters), "".join(tones), "".join(case)


def _ranks(character: str) -> tuple[str, str]:
    """Rank of one lower-case character's letter, and of its tone."""
    if rank := _LETTER_RANK.get(character):
        return rank, "0"
    decomposed = unicodedata.normalize("NFD", character)
    tones = "".join(_TONE_RANK[c] for c in decomposed if c in _TONE_RANK)
    letter = unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in _TONE_RANK))
    if rank := _LETTER_RANK.get(letter):
        return rank, tones or "0"
    if rank := _LETTER_RANK.get(decomposed[0]):
        # A letter of another language (ñ, ç) sorts as its base, after all tones of it.
        return rank, "9" + decomposed[1:]
    return (_OTHER_LETTER if character.isalpha() else _SIGN) + character, "0"


def name_key(full_name: str) -> tuple[CollationKey, CollationKey, CollationKey]:
    """Return the key that sorts people as Vietnamese lists do: given, family, then middle name."""
    words = full_name.split()
    given, family, middle = words[-1:], words[:-1][:1], words[1:-1]
    return (
        collation_key(" ".join(given)),
        collation_key(" ".join(family)),
        collation_key(" ".join(middle)),
    )
