"""What a command says and ends with: words on standard output, reasons on standard error, or JSON."""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import TextIO, TypeVar

import msgspec

from giaouoc.refusal import Refusal
from giaouoc.text import clean
from giaouoc_tui.locale import Say

__all__ = ["ExitCode", "Output", "Refused", "carried_out"]

T = TypeVar("T")

_LONGEST = 100_000_000
"""Characters: nothing that a command prints is cut, only made harmless."""


class ExitCode(IntEnum):
    """What a command ends with."""

    DONE = 0
    REFUSED = 1
    WRONG_USAGE = 2
    DAMAGED = 3


class Refused(Exception):
    """A command is not carried out; `names` put into words what the refusal knows by id, `code` is the exit code."""

    def __init__(
        self, refusal: Refusal, names: Mapping[str, object] | None = None, code: ExitCode = ExitCode.REFUSED
    ) -> None:
        super().__init__(refusal.key)
        self.refusal = refusal
        self.names = names or {}
        self.code = code


def carried_out(result: T | Refusal, names: Callable[[Mapping[str, object]], Mapping[str, object]] | None = None) -> T:
    """The result, when it is no refusal; `names` gives words for what a refusal's parameters know by id.

    Raises `Refused`.
    """
    if isinstance(result, Refusal):
        raise Refused(result, names(result.params) if names else None)
    return result


class Output:
    """The two streams of a command; everything written passes `clean`, so no text steers the terminal."""

    def __init__(self, say: Say, *, json: bool) -> None:
        self.say = say
        self.json = json

    def line(self, text: str = "") -> None:
        """One line of the answer."""
        _write(sys.stdout, text)

    def tell(self, key: str, /, **params: object) -> None:
        """One line of the answer, by its key."""
        self.line(self.say(key, **params))

    def warn(self, text: str) -> None:
        """One line beside the answer: what the operator must know."""
        _write(sys.stderr, text)

    def data(self, value: object) -> None:
        """The answer as JSON, UTF-8, with keys in a stable order; what a reader cannot see is escaped, not changed."""
        try:
            encoded = msgspec.json.encode(value)
        except UnicodeEncodeError:  # the name of a file may hold bytes that are no text, and JSON cannot tell them
            encoded = _NO_TEXT.sub("\ufffd", json.dumps(msgspec.to_builtins(value), ensure_ascii=False)).encode()
        sys.stdout.write(msgspec.json.format(encoded, indent=2).decode().translate(_ESCAPES) + "\n")

    def refuse(
        self,
        refusal: Refusal,
        names: Mapping[str, object] | None = None,
        more: Mapping[str, object] | None = None,
    ) -> ExitCode:
        """Say why not: the reason on standard error and, where JSON was asked for, as `refused` in the answer.

        JSON: ``{"refused": {"key", "text", "params", "overridable"}}`` with `more` behind it.
        """
        words = self.say.refusal(refusal, **(names or {}))
        self.warn(words)
        if refusal.overridable:
            self.warn(self.say("cli.overridable"))
        if self.json:
            refused = {
                "key": refusal.key,
                "text": words,
                "params": refusal.params,
                "overridable": refusal.overridable,
            }
            self.data({"refused": refused, **(more or {})})
        return ExitCode.REFUSED


class _Escapes(dict[int, str]):
    """JSON's escape of each invisible code point, worked out when first met; line ends stand between values only."""

    def __missing__(self, code_point: int) -> str:
        character = chr(code_point)
        unseen = unicodedata.category(character) in _UNSEEN
        self[code_point] = json.dumps(character)[1:-1] if unseen else character
        return self[code_point]


_NO_TEXT = re.compile("[\ud800-\udfff]")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_ESCAPES = _Escapes({0x0A: "\n"})


def _write(stream: TextIO, text: str) -> None:
    stream.write(clean(text, _LONGEST) + "\n")
