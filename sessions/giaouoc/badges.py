"""The 24-digit code on a badge: `K EEEE DDDD R MMMMMMMMMMMM CC`.

Only digits, because keyboards, input methods and QR readers all carry digits safely; 24 of them
make a QR code of version 1 at error correction Q. Twelve digits authenticate the first ten with
the ceremony's key; the last two tell a misread code from a forged one without any key.
"""

import hashlib
import hmac
from collections.abc import Iterator
from enum import IntEnum, StrEnum
from typing import Final

import msgspec

__all__ = [
    "CODE_LENGTH",
    "DIGIT_ROW_CHARACTERS",
    "Badge",
    "BadgeFault",
    "BadgeKind",
    "begins_as",
    "group",
    "is_beginning",
    "is_sound",
    "make_code",
    "read_code",
    "readings",
]

CODE_LENGTH: Final = 24

_BODY = slice(0, 10)
_MAC = slice(10, 22)
_CONTEXT: Final = b"giaouoc/badge/1\0"


class BadgeKind(IntEnum):
    """What a badge is for; the first digit of its code."""

    DELEGATE = 1
    BLOC = 2
    SPARE = 3
    COMMAND = 9


class BadgeFault(StrEnum):
    """Why a code is not a badge of this ceremony."""

    MISREAD = "misread"
    FORGED = "forged"
    OTHER_CEREMONY = "other_ceremony"
    FOREIGN = "foreign"
    """No code of giaouoc's nor of a plugin's, such as the address on a poster."""
    UNMATCHED = "unmatched"
    """A code that a plugin reads, such as a citizen card, of nobody on the list."""


class Badge(msgspec.Struct, frozen=True):
    """What a code says: event number 0-9999, printed number 1-9999, reissue 0-9.

    Raises `ValueError` when a number does not fit its digits.
    """

    kind: BadgeKind
    event: int
    number: int
    reissue: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.event <= 9999:
            raise ValueError(f"event number must have four digits: {self.event}")
        if not 1 <= self.number <= 9999:
            raise ValueError(f"badge number must be 1 to 9999: {self.number}")
        if not 0 <= self.reissue <= 9:
            raise ValueError(f"a badge is reissued at most 9 times: {self.reissue}")


def make_code(key: bytes, badge: Badge) -> str:
    """Return the 24 digits of `badge` under the ceremony's `key`."""
    body = f"{badge.kind:d}{badge.event:04d}{badge.number:04d}{badge.reissue:d}"
    code = body + _authentication(key, body)
    return code + _check_digits(code)


def is_sound(code: str) -> bool:
    """Whether these are 24 digits whose check digits agree, so that no key was lost or changed on the way."""
    return len(code) == CODE_LENGTH and code.isascii() and code.isdigit() and int(code) % 97 == 1


def read_code(key: bytes, event: int, text: str) -> Badge | BadgeFault:
    """Return the badge `text` stands for, or why it is none; blanks between digits are allowed.

    Another event number is told before the authentication is tried, since that ceremony's key is
    not here: last year's badge is "of another ceremony", not a forgery.
    """
    code = "".join(text.split())
    if not is_sound(code):
        return BadgeFault.MISREAD
    if int(code[1:5]) != event:
        return BadgeFault.OTHER_CEREMONY
    if not hmac.compare_digest(_authentication(key, code[_BODY]), code[_MAC]):
        return BadgeFault.FORGED
    try:
        return Badge(BadgeKind(int(code[0])), event, int(code[5:9]), int(code[9]))
    except ValueError:
        return BadgeFault.FORGED


def _authentication(key: bytes, body: str) -> str:
    digest = hmac.new(key, _CONTEXT + body.encode(), hashlib.sha256).digest()
    # 128 bits reduced to twelve digits: the bias is below 2**-88.
    return f"{int.from_bytes(digest[:16], 'big') % 10**12:012d}"


def _check_digits(digits: str) -> str:
    """ISO/IEC 7064 MOD 97-10: catches every wrong digit and every swap of neighbours."""
    return f"{98 - int(digits) * 100 % 97:02d}"


# A scanner sends the keys of a US keyboard; these are what other layouts type for the digit row.
_VIETNAMESE_ROW = dict(zip("ăâêô\u0300\u0309\u0303\u0301\u0323đ", "1234567890", strict=True))
_VIETNAMESE_SHIFTED = dict(zip("ĂÂÊÔ%^&*(Đ", "1234567890", strict=True))
_FRENCH_ROW = dict(zip("&é\"'(-è_çà", "1234567890", strict=True))
_BELGIAN_ROW = dict(zip("&é\"'(§è!çà", "1234567890", strict=True))
_AFTER_ESCAPE = dict(zip("¡™£¢∞§¶•ªº", "1234567890", strict=True))
"""A terminal cannot tell Escape and a digit right behind it from the digit with Alt or Option held."""

_ROWS = (_VIETNAMESE_ROW | _VIETNAMESE_SHIFTED, _FRENCH_ROW, _BELGIAN_ROW, _AFTER_ESCAPE)
_TRANSLATIONS = tuple(str.maketrans(row) for row in _ROWS)

DIGIT_ROW_CHARACTERS: Final = frozenset("0123456789").union(*_ROWS)
"""Every character a scanner's digit may arrive as, on any of the known keyboard layouts."""


def readings(typed: str) -> Iterator[str]:
    """Yield what `typed` may mean in digits on each keyboard layout, as it stands first.

    The check digits and the authentication of the code tell which reading is right.
    """
    yield typed
    seen = {typed}
    for translation in _TRANSLATIONS:
        reading = typed.translate(translation)
        if reading not in seen:
            seen.add(reading)
            yield reading


_ANY_DIGIT: Final = "#"
_BEGINNINGS: Final = range(6, 33)
"""Characters of a beginning: fewer could be a person's typing."""


def is_beginning(text: str) -> bool:
    """Whether foreign codes that begin so can be told from typing: only digits and marks, with a mark at the end.

    `#` stands for any digit. Letters and blanks are keys of the console, so a beginning holds none.
    """
    marks = text.replace(_ANY_DIGIT, "0")
    sound = marks.isascii() and marks.isprintable() and not any(one.isalpha() or one.isspace() for one in marks)
    return sound and len(text) in _BEGINNINGS and not marks[-1].isdigit()


def begins_as(beginning: str, typed: str) -> bool:
    """Whether what was typed is this beginning of foreign codes, `#` standing for any digit."""
    return len(typed) == len(beginning) and all(
        one in "0123456789" if meant == _ANY_DIGIT else one == meant
        for one, meant in zip(typed, beginning, strict=True)
    )


def group(code: str) -> str:
    """Return `code` in groups of four digits, as printed under its QR code."""
    return " ".join(code[start : start + 4] for start in range(0, len(code), 4))
