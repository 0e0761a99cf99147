"""The state of a ceremony and how each fact changes it."""

from __future__ import annotations

from giaouoc.state.applying import apply
from giaouoc.state.values import Life, State

__all__ = ["Life", "State", "apply"]
