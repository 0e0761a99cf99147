"""Vietnamese text from before Unicode: TCVN3 (ABC, `.VnTime`), VNI-Windows and Windows code page 1258.

Unicode text has letters beyond U+00FF (đ, ơ, ư, U+1EA0–1EF9); text of the old fonts never has: its bytes only
look right in the font they were typed in. So the two are told apart by their letters, and the old kinds from
each other by which of them yields syllables that the language has.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import Final

import msgspec

__all__ = ["Decoded", "convert", "decode", "looks_legacy", "marked_share", "syllable_share"]


class Decoded(msgspec.Struct, frozen=True):
    """The text of a file, in NFC, and how it was found."""

    text: str
    encoding: str
    """`utf-8`, `utf-8-sig`, `utf-16`, `cp1258`, `tcvn3` or `vni`."""
    notes: tuple[str, ...] = ()
    """What a person should look at: `legacy` (converted from an old font), `lost` (letters could not be had back)."""


_TCVN3: Final = {
    ord(old): letter
    for old, letter in zip(
        bytes.fromhex(
            "a1a2a3a4a5a6a7a8a9aaabacadae b5b6b7b8b9 bbbcbdbe c6c7c8c9cacb cccecfd0d1 d2d3d4d5d6 d7d8dcddde"
            "dfe1e2e3e4 e5e6e7e8e9 eaebecedee eff1f2f3f4 f5f6f7f8f9 fafbfcfdfe"
        ).decode("latin-1"),
        "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        strict=True,
    )
}
_VNI_MARKS: Final = {
    "a": dict(zip("øùûõïâàáåãäêèéúüë", "àáảãạâầấẩẫậăằắẳẵặ", strict=True)),
    "e": dict(zip("øùûõïâàáåãä", "èéẻẽẹêềếểễệ", strict=True)),
    "o": dict(zip("øùûõïâàáåãä", "òóỏõọôồốổỗộ", strict=True)),
    "ô": dict(zip("øùûõï", "ờớởỡợ", strict=True)),
    "u": dict(zip("øùûõï", "ùúủũụ", strict=True)),
    "ö": dict(zip("øùûõï", "ừứửữự", strict=True)),
    "y": dict(zip("øùûõ", "ỳýỷỹ", strict=True)),
}
_VNI_ALONE: Final = dict(zip("ìíæóòñôöî", "ìíỉĩịđơưỵ", strict=True))
_VNI_PAIR: Final = re.compile(
    "|".join(f"[{base}{base.upper()}][{''.join(m)}{''.join(m).upper()}]" for base, m in _VNI_MARKS.items())
)
_VNI_LONE: Final = str.maketrans(_VNI_ALONE | {old.upper(): new.upper() for old, new in _VNI_ALONE.items()})

_WORD = re.compile(r"[^\W\d_]+")
_ONSET = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
_NUCLEUS = (
    "(?:oai|oay|uay|uây|uôi|ươi|ươu|iêu|yêu|oeo|uyê|uya|uyu|oao|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|"
    "oi|oo|ôi|ơi|"
    "ua|uâ|uê|ui|uô|uơ|ưa|ưi|ươ|ưu|uy|yê|[aăâeêioôơuưy])"
)
_SYLLABLE = re.compile(f"{_ONSET}{_NUCLEUS}(?:ch|nh|ng|[cmnpt])?")
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_SOFT_HYPHEN: Final = "\u00ad"
_MOJIBAKE = re.compile("[\u00a1-\u00ff]")
_BEYOND_LATIN_1 = re.compile("[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
_WINDOWS_SIGNS = {code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)}
"""Quotes and dashes, which the old fonts left where Windows has them."""

_CAPITAL_LINE = 4
"""Plain letters a line needs before it counts as set in capitals."""

_SURE = 0.8
"""Share of the marked words that must be syllables before old text is taken for its kind."""


def decode(data: bytes) -> Decoded:
    """Turn the bytes of a text file into NFC text: by its mark, as UTF-8 or UTF-16, else as an old Vietnamese font.

    Raises `UnicodeError` when none of the known encodings gives Vietnamese text.
    """
    if data.startswith(b"\xef\xbb\xbf"):
        return _as_unicode(data.decode("utf-8-sig"), "utf-8-sig")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _as_unicode(data.decode("utf-16"), "utf-16")
    if zeros := data[:2000].count(0):
        half = min(len(data), 2000) // 2
        if zeros > half // 4:
            big = data[0:2000:2].count(0) > data[1:2000:2].count(0)
            return _as_unicode(data.decode("utf-16-be" if big else "utf-16-le"), "utf-16")
    try:
        return _as_unicode(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _as_legacy(data)


def _as_unicode(text: str, encoding: str) -> Decoded:
    text = unicodedata.normalize("NFC", text)
    if old := looks_legacy(text):
        return Decoded(convert(text, old), old, ("legacy", *_losses(text, old)))
    return Decoded(text, encoding)


def _as_legacy(data: bytes) -> Decoded:
    candidates = {"cp1258": unicodedata.normalize("NFC", data.decode("cp1258", "replace"))}
    latin = data.decode("latin-1").translate(_WINDOWS_SIGNS)
    candidates |= {kind: convert(latin, kind) for kind in ("tcvn3", "vni")}
    best = max(candidates, key=lambda kind: syllable_share(candidates[kind]))
    if syllable_share(candidates[best]) < _SURE:
        raise UnicodeDecodeError("vietnamese", data[:1], 0, 1, "no known encoding gives Vietnamese text")
    return Decoded(candidates[best], best, ("legacy", *_losses(latin, best)))


def _losses(text: str, encoding: str) -> tuple[str, ...]:
    """TCVN3 keeps ư in the byte that is Unicode's soft hyphen, and most programs drop those."""
    lost = encoding == "tcvn3" and _SOFT_HYPHEN not in text and len(text) > 400
    return ("lost",) if lost else ()


def looks_legacy(text: str) -> str:
    """Name the old font kind that a Unicode string still holds (`tcvn3` or `vni`), or nothing.

    >>> looks_legacy("NguyÔn ThÞ Hång")
    'tcvn3'
    """
    if _BEYOND_LATIN_1.search(text) or not _MOJIBAKE.search(text):
        return ""
    # Nobody parts a syllable with a soft hyphen, and it is the ư of TCVN3.
    as_it_is = 0.0 if _SOFT_HYPHEN in text else syllable_share(unicodedata.normalize("NFC", text))
    scores = {kind: syllable_share(convert(text, kind)) for kind in ("tcvn3", "vni")}
    best = max(scores, key=lambda kind: scores[kind])
    return best if scores[best] >= _SURE and scores[best] > as_it_is else ""


def convert(text: str, encoding: str) -> str:
    """Turn text of an old font (`tcvn3` or `vni`), each byte as the character of that number, into Unicode.

    TCVN3 keeps capitals with a tone as small letters in a font of capitals, so those come out small, except in
    lines whose other letters are all capitals.

    >>> convert("tr×nh kØ niÖm", "tcvn3"), convert("thi ñua", "vni")
    ('trình kỉ niệm', 'thi đua')
    """
    if encoding == "tcvn3":
        return "\n".join(map(_capitals_restored, text.translate(_TCVN3).split("\n")))
    if encoding == "vni":
        # A pair decides first; "ô" and "ö" alone are ơ and ư, so they go last.
        paired = _VNI_PAIR.split(text)
        marks = _VNI_PAIR.findall(text)
        joined = [paired[0].translate(_VNI_LONE)]
        for mark, rest in zip(marks, paired[1:], strict=True):
            joined += [_vni_letter(mark), rest.translate(_VNI_LONE)]
        return "".join(joined)
    raise ValueError(f"not an old Vietnamese font: {encoding!r}")


def _capitals_restored(line: str) -> str:
    plain = [letter for letter in line if letter.isascii() and letter.isalpha()]
    return line.upper() if len(plain) >= _CAPITAL_LINE and all(map(str.isupper, plain)) else line


def _vni_letter(pair: str) -> str:
    letter = _VNI_MARKS[pair[0].lower()][pair[1].lower()]
    return letter.upper() if pair[0].isupper() else letter


def syllable_share(text: str) -> float:
    """The share of words with marks that are syllables of Vietnamese; 0 where no word has a mark."""
    marked = Counter(word for word in _WORD.findall(text) if not word.isascii())
    if not marked:
        return 0.0
    return sum(count for word, count in marked.items() if _is_syllable(word)) / marked.total()


def _is_syllable(word: str) -> bool:
    if not (word.islower() or word.isupper() or word.istitle() or word[1:].islower()):
        return False
    decomposed = unicodedata.normalize("NFD", word.lower())
    letters = unicodedata.normalize("NFC", _TONES.sub("", decomposed))
    return len(_TONES.findall(decomposed)) <= 1 and _SYLLABLE.fullmatch(letters) is not None


def marked_share(text: str) -> float:
    """The share of words that carry any Vietnamese mark: about 0.75 in real text, near 0 where they were lost."""
    words = _WORD.findall(text)
    return sum(not word.isascii() for word in words) / len(words) if words else 0.0
