"""What an operator can ask for: one struct a command, the same for keys, scans, cards and scripts.

A command's fields are its arguments; fields with a default are options. `reason` answers a refusal
that can be overridden, and is recorded.
"""

from __future__ import annotations

from giaouoc.commands.attending import CheckIn, Excuse, GiveSpare, Leave, NoShow, Scan, StandIn, WalkIn
from giaouoc.commands.blocs import SetBlocs
from giaouoc.commands.describing import SetSetup, SetSpeaker
from giaouoc.commands.naming import Command, command_names, name_of
from giaouoc.commands.picture import Black, ClearMessage, Emblem, Freeze, Message, Reveal, Show
from giaouoc.commands.preparing import (
    CancelDelegate,
    CheckOff,
    Create,
    Enrol,
    NameCountersigner,
    NameSignatory,
    PrintBadges,
    Rehearse,
    Reissue,
    RevisePledge,
)
from giaouoc.commands.running import Back, Close, GoOn, GoTo, Insert, Move, Open, Redo, Report, SetRetention, Skip, Undo
from giaouoc.commands.signing import (
    Absent,
    Call,
    Countersign,
    Decline,
    Postpone,
    ReorderSlot,
    Requeue,
    Sign,
    Substitute,
)

__all__ = [
    "Absent",
    "Back",
    "Black",
    "Call",
    "CancelDelegate",
    "CheckIn",
    "CheckOff",
    "ClearMessage",
    "Close",
    "Command",
    "Countersign",
    "Create",
    "Decline",
    "Emblem",
    "Enrol",
    "Excuse",
    "Freeze",
    "GiveSpare",
    "GoOn",
    "GoTo",
    "Insert",
    "Leave",
    "Message",
    "Move",
    "NameCountersigner",
    "NameSignatory",
    "NoShow",
    "Open",
    "Postpone",
    "PrintBadges",
    "Redo",
    "Rehearse",
    "Reissue",
    "ReorderSlot",
    "Report",
    "Requeue",
    "Reveal",
    "RevisePledge",
    "Scan",
    "SetBlocs",
    "SetRetention",
    "SetSetup",
    "SetSpeaker",
    "Show",
    "Sign",
    "Skip",
    "StandIn",
    "Substitute",
    "Undo",
    "WalkIn",
    "command_names",
    "name_of",
]
