"""What a rule is: a function of state, command and clock, found by the type of the command."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from giaouoc.commands import Command
from giaouoc.events import Event
from giaouoc.refusal import Refusal
from giaouoc.state import State

__all__ = ["Decision", "RuleTable"]

Decision: TypeAlias = tuple[Event, ...] | Refusal
"""Facts to record, none when nothing would change; or why not."""

RuleTable: TypeAlias = Mapping[type[Command], Callable[[State, Any, Any], Decision]]
"""Type of a command → its rule; each rule takes its own type of command, and the time as it is."""
