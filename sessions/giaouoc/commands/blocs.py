"""What is asked for about the blocs before the ceremony."""

from __future__ import annotations

from giaouoc.commands.naming import Command
from giaouoc.signing import Bloc

__all__ = ["SetBlocs"]


class SetBlocs(Command, frozen=True):
    """Let further blocs and units take part; `blocs` are all of them, in order."""

    blocs: tuple[Bloc, ...]
