"""Our order of Vietnamese words is that of ICU, on a large random sample; needs PyICU, which is built from source."""

from __future__ import annotations

import os
import random
import unicodedata
from collections.abc import Iterator

import pytest

from giaouoc.vietnamese import collation_key

if os.environ.get("CI"):
    import icu
else:
    icu = pytest.importorskip("icu", reason="PyICU is not installed: pip install -e '.[icu]'")

PAIRS = 30_000
ONSETS = (
    "",
    "b",
    "c",
    "ch",
    "d",
    "đ",
    "g",
    "gh",
    "h",
    "kh",
    "l",
    "m",
    "n",
    "ng",
    "nh",
    "ph",
    "qu",
    "s",
    "t",
    "th",
    "tr",
    "v",
    "x",
)
VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
GLIDES = ("", "", "a", "i", "o", "u")
CODAS = ("", "c", "ch", "m", "n", "ng", "nh", "p", "t")


def phrases(choice: random.Random) -> Iterator[str]:
    """One to four words as they stand in names of people, units and blocs, in any case, some of them numbers."""
    while True:
        words = []
        for _ in range(choice.randint(1, 4)):
            parts = (ONSETS, VOWELS, TONES, GLIDES, CODAS)
            word = unicodedata.normalize("NFC", "".join(choice.choice(part) for part in parts))
            words.append(choice.choice([word, word.title(), word.upper(), str(choice.randint(0, 120))]))
        yield " ".join(words)


def neighbour(phrase: str, choice: random.Random) -> str:
    """The same letters in another case, with other tones."""
    decomposed = unicodedata.normalize("NFD", phrase)
    toned = (choice.choice(TONES) if c in TONES[1:] and choice.random() < 0.3 else c for c in decomposed)
    cased = (c.swapcase() if choice.random() < 0.2 else c for c in "".join(toned))
    return unicodedata.normalize("NFC", "".join(cased))


def test_our_order_is_that_of_icu() -> None:
    collator = icu.Collator.createInstance(icu.Locale("vi"))
    collator.setAttribute(icu.UCollAttribute.NUMERIC_COLLATION, icu.UCollAttributeValue.ON)
    choice = random.Random(20261121)
    sample = phrases(choice)
    order = {-1: 0, 0: 0, 1: 0}
    wrong = []
    for _ in range(PAIRS):
        one = next(sample)
        other = neighbour(one, choice) if choice.random() < 0.5 else next(sample)
        ours = (collation_key(one) > collation_key(other)) - (collation_key(one) < collation_key(other))
        theirs = collator.compare(one, other)
        order[theirs] += 1
        if ours != theirs:
            wrong.append((one, other, ours, theirs))

    assert wrong == []
    assert all(count > PAIRS / 100 for count in order.values())
