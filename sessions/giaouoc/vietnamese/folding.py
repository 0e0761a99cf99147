"""Comparing Vietnamese text by what people mean, not by how it was typed."""

import unicodedata

__all__ = ["TONE_MARKS", "fold", "same", "spelling"]

TONE_MARKS = "\u0300\u0309\u0303\u0301\u0323"
"""huyền, hỏi, ngã, sắc, nặng: the dictionary's order after the unmarked tone (ngang)."""


class _Keys(dict[int, str]):
    """What each decomposed letter is searched by, worked out once when first met."""

    def __missing__(self, code_point: int) -> str:
        letters = unicodedata.normalize("NFKD", chr(code_point).casefold())
        key = "".join(letter for letter in letters if unicodedata.category(letter) not in {"Mn", "Me", "Cf"})
        self[code_point] = key
        return key


_KEYS = _Keys({ord("đ"): "d", ord("Đ"): "d"})


def fold(text: str) -> str:
    """Return the accent-free search key: `"Uỷ  ban"` and `"UY BAN"` both give `"uy ban"`.

    Case, marks, the bar of đ, invisible characters and the kind and number of blanks do not count.
    """
    return " ".join(unicodedata.normalize("NFKD", text).translate(_KEYS).split())


def same(one: str, other: str) -> bool:
    """Say whether two texts are the same words, wherever the tone mark was put (hoà, hòa).

    Case, normal form, blanks and invisible characters do not count; tones and letters do.
    """
    return one == other or spelling(one) == spelling(other)


def spelling(text: str) -> tuple[tuple[str, str], ...]:
    """Each word as its letters without tone, and its tones; equal for texts that are the `same`."""
    words = unicodedata.normalize("NFKD", text.casefold()).split()
    return tuple(
        (
            "".join(c for c in word if c not in TONE_MARKS and unicodedata.category(c) != "Cf"),
            "".join(sorted(c for c in word if c in TONE_MARKS)),
        )
        for word in words
    )
