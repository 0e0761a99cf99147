"""`giaouoc verify`: whether a record is as it was written, and whether the names are those it committed to."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from giaouoc import events as e
from giaouoc.ceremony import fold
from giaouoc.people import People
from giaouoc.record import Record, Verdict, verify
from giaouoc.refusal import Refusal, refuse
from giaouoc.state import State
from giaouoc.store.chain import head_code, same_code
from giaouoc.store.errors import PeopleMissing, StoreError
from giaouoc_tui.cli.opening import add_folder, add_json
from giaouoc_tui.cli.output import ExitCode, Output
from giaouoc_tui.locale import Say

__all__ = ["configure", "run"]

_HASH = re.compile(r"[0-9a-fA-F]{64}")


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Arguments: the folder, and the code from paper."""
    del name, arguments
    add_folder(parser, say)
    parser.add_argument("--head", type=_head(say), metavar=say("cli.head.metavar"), help=say("cli.head.help"))
    add_json(parser, say)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Check the chain, the head from paper, and the roster.

    JSON: ``{"sound", "events", "head" (64 hex digits), "code", "torn" (bytes, null when none), "damage" (``seq``,
    ``offset``, ``events_after``, null when none), "head_given", "head_at" (event whose code was given, null when
    none), "names_changed" (numbers whose name is not the one recorded; null where the roster cannot be read, empty
    where there is none), "closing_code"}``; a head that is not in the record adds ``"refused"``.
    """
    verdict = verify(arguments.folder, arguments.head)
    # Opening it says what it is if it never was a record, or is one no more.
    with Record.open(arguments.folder, read_only=True) as record:
        state = fold(map(e.read, record.entries))
    closing_code = head_code(state.closing_hash) if state.closing_hash else ""
    try:
        changed: list[int] | None = _changed_names(arguments.folder, state)
    except StoreError as error:
        output.warn(output.say.refusal(Refusal(error.key, dict(error.params))))
        changed = None
    found: dict[str, object] = {
        "sound": verdict.sound,
        "code": verdict.code,
        **{name: getattr(verdict, name) for name in verdict.__struct_fields__},
        "names_changed": changed,
        "closing_code": closing_code,
    }
    _tell(verdict, changed, closing_code, output)
    if verdict.head_given and verdict.head_at is None:
        output.refuse(refuse("verify.other_head"), more=found)
        if verdict.sound and not output.json:
            output.warn(output.say("cli.verify.consistent", events=verdict.events))
    elif output.json:
        output.data(found)
    return verdict.exit_code if changed == [] else ExitCode.DAMAGED


def _changed_names(path: Path, state: State) -> list[int]:
    """Delegates whose name is not the one the record committed to; none where the record alone is there or named.

    Raises `StoreError` when there is a roster and it cannot be read.
    """
    if not path.is_dir():
        return []
    try:
        people = People.open(path)
    except PeopleMissing:
        return []
    committed = state.attendance.delegates.items()
    return sorted(
        number for number, delegate in committed if people.verify_commitment(number, delegate.commitment) is False
    )


def _tell(verdict: Verdict, changed: list[int] | None, closing_code: str, output: Output) -> None:
    say = output.say
    if verdict.damage is not None:
        damage = verdict.damage
        output.warn(say("refusal.record.damaged", seq=damage.seq, sound=verdict.events, after=damage.events_after))
    if verdict.torn is not None:
        output.warn(say("cli.verify.torn", bytes=verdict.torn))
    if changed:
        output.warn(say("cli.verify.names_changed", numbers=", ".join(map(str, changed))))
    other_head = verdict.head_given and verdict.head_at is None
    if output.json or not verdict.sound or other_head:
        return
    output.tell("cli.verify.sound", events=verdict.events)
    if closing_code:
        output.tell("cli.show.closing_code", code=closing_code)
    if verdict.code != closing_code:
        output.tell("cli.verify.head", code=verdict.code)
    if verdict.head_at is not None:
        output.tell("cli.verify.head_found", seq=verdict.head_at)
    elif not verdict.head_given:
        output.tell("cli.verify.ask_paper")


def _head(say: Say) -> Callable[[str], str]:
    """A printed head code, however typed, or a whole hash: a typing mistake must not read as another record."""

    def convert(given: str) -> str:
        if not same_code(given, given) and not _HASH.fullmatch(given.strip()):
            raise argparse.ArgumentTypeError(say("cli.not_a_head", given=given))
        return given

    return convert
