"""What running a command gives in the tests of the command line."""

from __future__ import annotations

import json
from typing import Any, NamedTuple, Protocol


class Answer(NamedTuple):
    """What a command printed and ended with."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The JSON on standard output."""
        return json.loads(self.out)


class Shell(Protocol):
    """Runs `giaouoc` with these arguments."""

    def __call__(self, *arguments: object) -> Answer: ...
