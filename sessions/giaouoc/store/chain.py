"""Events as they stand in the record: sealed lines, each carrying the hash of the one before.

Pure: bytes in, values out. One event is one line,

    ,"7":{"kind":…,"v":1,"id":…,"at":…,"desk":…,"data":{…},"seq":7,"prev":"<64 hex>","hash":"<64 hex>"}

and `hash` is the SHA-256 of the object's bytes before `,"hash":`, exactly as they were written: no canonical form
is needed, and a checker in any language is a hash and a text search (`docs/verify.py`). Events recorded together
carry `"part":[i,n]`, the i-th of n, so that a torn write can never leave half of them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from typing import Annotated

import msgspec

__all__ = [
    "GENESIS",
    "VIETNAM_TIME",
    "Draft",
    "Entry",
    "JsonObject",
    "OpenedLine",
    "head_code",
    "is_whole",
    "open_line",
    "same_code",
    "seal",
]

GENESIS = "0" * 64
VIETNAM_TIME = timezone(timedelta(hours=7))

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE_LENGTH = 20
_MISREAD = str.maketrans("OIL", "011")
_HASH_TAG = b',"hash":"'
_HASH_SIZE = len(_HASH_TAG) + 64 + len(b'"}')


class JsonObject(bytes):
    """One JSON object on one line, known to be so: it came from an encoder, or was checked.

    A scan at the door waits while its event is sealed, and reading again what was written a moment ago took a tenth
    of that time.
    """

    __slots__ = ()


class Draft(msgspec.Struct, frozen=True, gc=False):
    """A fact that is to be recorded."""

    id: str
    """Random, the same wherever the event is copied, so that it is taken once."""
    at: datetime
    """When it happened, aware; recorded in Vietnam's time to the millisecond."""
    desk: str
    """Where it was entered."""
    kind: str
    """The stable tag of the fact's type."""
    v: int
    """The version of that type."""
    data: bytes
    """The fact as a JSON object, UTF-8; checked when it is sealed, unless it is a `JsonObject`."""


class Entry(msgspec.Struct, frozen=True, gc=False):
    """One sealed event as it stands in the record."""

    seq: int
    """1 for the first event, without gaps."""
    id: str
    """See `Draft`, as are `at`, `desk`, `kind`, `v` and `data`."""
    at: datetime
    desk: str
    kind: str
    v: int
    data: bytes
    prev: str
    """`hash` of the event before, `GENESIS` for the first."""
    hash: str
    """64 lower-case hexadecimal digits."""


class OpenedLine(msgspec.Struct, frozen=True, gc=False):
    """A line's event with its place among the events recorded together with it."""

    entry: Entry
    """The event."""
    part: int
    """Which of them it is, from 1."""
    parts: int
    """How many they are."""


class _SealedLine(msgspec.Struct, kw_only=True, gc=False):
    kind: str
    v: int
    id: str
    at: Annotated[datetime, msgspec.Meta(tz=True)]
    desk: str
    data: msgspec.Raw
    part: tuple[int, int] = (1, 1)
    seq: int
    prev: str
    hash: str


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(_SealedLine).decode
_decode_any = msgspec.json.Decoder(msgspec.Raw).decode


def seal(drafts: Sequence[Draft], seq: int, head: str) -> tuple[tuple[Entry, ...], bytes]:
    """The drafts as events that follow event `seq` whose hash is `head`, and their lines.

    Raises `ValueError` for a time without zone, or `data` that is not one JSON object; nothing is sealed then.
    """
    entries: list[Entry] = []
    lines: list[bytes] = []
    for part, draft in enumerate(drafts, 1):
        seq += 1
        at = _recorded_time(draft.at)
        unhashed = b'{"kind":%b,"v":%d,"id":%b,"at":%b,"desk":%b,"data":%b%b,"seq":%d,"prev":"%b"' % (
            _encode(draft.kind),
            draft.v,
            _encode(draft.id),
            _encode_time(at),
            _encode(draft.desk),
            draft.data if type(draft.data) is JsonObject else _checked(draft.data),
            b',"part":[%d,%d]' % (part, len(drafts)) if len(drafts) > 1 else b"",
            seq,
            head.encode(),
        )
        digest = sha256(unhashed).hexdigest()
        entries.append(Entry(seq, draft.id, at, draft.desk, draft.kind, draft.v, draft.data, head, digest))
        lines.append(b'%b"%d":%b,"hash":"%b"}\n' % (b"," if seq > 1 else b"", seq, unhashed, digest.encode()))
        head = digest
    return tuple(entries), b"".join(lines)


def is_whole(sealed: bytes) -> bool:
    """Whether the object's own hash is right, wherever in a chain it may belong."""
    cut = len(sealed) - _HASH_SIZE
    digest = sha256(sealed[: max(cut, 0)]).hexdigest().encode()
    return cut > 0 and sealed[cut:] == _HASH_TAG + digest + b'"}'


def open_line(sealed: bytes) -> OpenedLine | None:
    """The event an object holds, its hash and its place in the chain unchecked; None when it holds none."""
    try:
        line = _decode(sealed)
        sealed.decode()  # msgspec skips over what is inside `data`
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    data = bytes(line.data)
    if not data.startswith(b"{"):
        return None
    entry = Entry(
        seq=line.seq,
        id=line.id,
        at=line.at,
        desk=line.desk,
        kind=line.kind,
        v=line.v,
        data=data,
        prev=line.prev,
        hash=line.hash,
    )
    return OpenedLine(entry, *line.part)


def head_code(hash: str) -> str:
    """The first 100 bits of a hash as people copy them from paper, `XXXX-XXXX-XXXX-XXXX-XXXX`.

    Crockford's base 32 (crockford.com/base32.html): no I, L, O or U.
    """
    bits = int(hash[:25], 16)
    letters = [_CROCKFORD[bits >> 5 * place & 31] for place in reversed(range(_CODE_LENGTH))]
    return "-".join("".join(letters[start : start + 4]) for start in range(0, _CODE_LENGTH, 4))


def same_code(a: str, b: str) -> bool:
    """Whether two head codes are the same, forgiving case, blanks, dashes, and O, I and L for 0 and 1.

    What is not a head code is the same as nothing.
    """
    return (code := _plain_code(a)) is not None and code == _plain_code(b)


def _plain_code(text: str) -> str | None:
    letters = [letter for letter in unicodedata.normalize("NFKC", text) if letter.isalnum()]
    code = "".join(letters).upper().translate(_MISREAD)
    return code if len(code) == _CODE_LENGTH and set(code) <= set(_CROCKFORD) else None


def _recorded_time(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("the time of an event needs its zone")
    local = at if at.tzinfo is VIETNAM_TIME else at.astimezone(VIETNAM_TIME)
    beyond = local.microsecond % 1000
    return local.replace(microsecond=local.microsecond - beyond) if beyond else local


def _encode_time(at: datetime) -> bytes:
    """The time in quotes with its milliseconds; several times as fast as `datetime.isoformat`."""
    text = _encode(at)
    return text[:-10] + text[-7:] if at.microsecond else text[:-7] + b".000" + text[-7:]


def _checked(data: bytes) -> bytes:
    if data[:1] != b"{" or ord("\n") in data:
        raise ValueError("the data of an event are one JSON object on one line")
    try:
        _decode_any(data)
        data.decode()
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"the data of an event are not JSON: {error}") from error
    return data
