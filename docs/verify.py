"""Check a record of giaouoc without giaouoc: python docs/verify.py DIR_OR_FILE [--head CODE].

Exit code 0: every event is as it was written, and the head printed on paper is one of theirs. 1: sound, but that
head is not in it: another record, or its end was cut off. 2: no record there. 3: not as it was written.
"""

import argparse
import json
import re
from hashlib import sha256
from pathlib import Path

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32


def check(raw: bytes) -> tuple[list[str], bool]:
    """The hashes of the events that are sound and there as a whole, and whether the file holds just these."""
    hashes: list[str] = []
    pending: list[str] = []  # of events recorded together, until the last of them
    header, *lines = raw.split(b"\n")
    for number, line in enumerate(lines, 1):
        prefix = b',"%d":' % number if number > 1 else b'"1":'
        body, _, seal = line.removeprefix(prefix).rpartition(b',"hash":"')
        digest = sha256(body).hexdigest()
        if number == len(lines) or not line.startswith(prefix) or seal != digest.encode() + b'"}':
            whole = header == b'{"events":{' and lines[number - 1 :] == [b"}}", b""]
            return hashes, whole and not pending
        event = json.loads(body + b"}")
        part, parts = event.get("part", (1, 1))
        before = [*hashes[-1:], *pending][-1:] or ["0" * 64]
        if (event["seq"], [event["prev"]], part) != (number, before, len(pending) + 1):
            return hashes, False
        pending.append(digest)
        if part == parts:
            hashes += pending
            pending = []
    return hashes, False


def code(digest: str) -> str:
    """The first 100 bits of a hash in 20 letters, as printed."""
    return "".join(LETTERS[int(digest[:25], 16) >> 5 * place & 31] for place in range(19, -1, -1))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Check a record of giaouoc.")
    parser.add_argument("record", type=Path, help="the ceremony's folder, or its record.json")
    parser.add_argument("--head", help="the code printed in the minutes")
    given = parser.parse_args()
    path = given.record / "record.json" if given.record.is_dir() else given.record
    later = {int(p.suffix[1:]): p for p in path.parent.glob(f"{path.name}.*") if p.suffix[1:].isdigit()}
    path = later[max(later)] if later else path
    hashes, sound = check(path.read_bytes()) if path.is_file() else parser.error(f"no {path}")
    print(f"events: {len(hashes)}, head: {'-'.join(re.findall('.{4}', code(hashes[-1]))) if hashes else '-'}")
    head = re.sub(r"[\W_]", "", given.head or "").upper().translate(str.maketrans("OIL", "011"))
    found = [seq for seq, digest in enumerate(hashes, 1) if head in (code(digest), digest.upper())]
    print(f"sound: {sound}, given head: {f'event {found[0]}' if found else 'not found' if given.head else '-'}")
    raise SystemExit(3 if not sound else 1 if given.head is not None and not found else 0)
