"""Everything an operator can do, declared once: key bindings, footer, palette and help are made from it."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from giaouoc import commands as c
from giaouoc.state import Life

__all__ = ["ACTIONS", "Action", "Group", "Needs", "Scope", "action_named", "actions_in"]


class Group(StrEnum):
    """Under which heading an action stands in help and palette."""

    AGENDA = "agenda"
    SIGNING = "signing"
    HALL = "hall"
    DOOR = "door"
    RECORD = "record"
    CEREMONIES = "ceremonies"
    PROGRAM = "program"


class Needs(StrEnum):
    """What the operator is asked for before the command is given."""

    NOTHING = "nothing"
    """Given at once; a reason is asked for only when the rules want one."""
    REASON = "reason"
    SLOT = "slot"
    SLOT_AND_REASON = "slot_and_reason"
    ITEM = "item"
    PERSON = "person"
    TEXT = "text"
    CHOICE = "choice"
    CONFIRMATION = "confirmation"
    """It cannot be undone."""


class Scope(StrEnum):
    """Where an action can be done."""

    HOME = "home"
    CEREMONY = "ceremony"
    DESK = "desk"
    """The check-in screen at the door."""
    ANYWHERE = "anywhere"


_PREPARING = frozenset({Life.PREPARED, Life.OPEN})
_RUNNING = frozenset({Life.OPEN})
_AFTER = frozenset({Life.CLOSED})
_BEFORE = frozenset({Life.NONE, Life.PREPARED})
_ALWAYS = frozenset({Life.NONE, Life.PREPARED, Life.OPEN, Life.CLOSED})


class Action(msgspec.Struct, frozen=True):
    """One thing an operator can do.

    Its words are the messages `action.<name>` (label, what the palette finds) and `action.<name>.help`.
    """

    name: str
    keys: tuple[str, ...]
    """Keys as Textual names them, the one to show first; empty for what only the palette offers."""
    group: Group
    gives: type[c.Command] | None = None
    """The command that is given; none for what only concerns the screen."""
    needs: Needs = Needs.NOTHING
    during: frozenset[Life] = _ALWAYS
    scope: Scope = Scope.CEREMONY
    rank: int = 0
    """Place in the footer, where the lowest numbers stay when room is short; 0 keeps it out."""
    desk: bool = False
    """Whether it can be done at the desk too."""
    home: bool = False
    """Whether it can be done on the home screen too."""
    once: bool = False
    """Whether a held key does it only once: it moves the ceremony on, or back."""

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """Everywhere it can be done."""
        return (self.scope, *((Scope.DESK,) if self.desk else ()), *((Scope.HOME,) if self.home else ()))

    @property
    def label(self) -> str:
        """Message key of the words in footer, palette and help."""
        return f"action.{self.name}"

    @property
    def help(self) -> str:
        """Message key of the sentence in palette and help."""
        return f"action.{self.name}.help"


_A, _S, _H, _D, _R, _C, _P = Group

ACTIONS: tuple[Action, ...] = (
    Action("go_on", ("space", "pagedown", "right"), _A, c.GoOn, during=_PREPARING, rank=1, once=True),
    Action("back", ("left", "pageup"), _A, c.Back, during=_RUNNING, rank=11, once=True),
    Action("goto", ("g",), _A, c.GoTo, Needs.ITEM, _PREPARING, rank=9),
    Action("insert", ("i",), _A, c.Insert, Needs.TEXT, _PREPARING),
    Action("skip", ("k",), _A, c.Skip, Needs.ITEM, _PREPARING),
    Action("call", ("c",), _S, c.Call, during=_RUNNING, rank=13, once=True),
    Action("sign", ("s",), _S, c.Sign, during=_RUNNING, rank=14, once=True),
    Action("postpone", ("p",), _S, c.Postpone, Needs.SLOT_AND_REASON, _RUNNING, rank=15),
    Action("substitute", ("t",), _S, c.Substitute, Needs.SLOT, _PREPARING, rank=8),
    Action("absent", ("v",), _S, c.Absent, Needs.SLOT_AND_REASON, _RUNNING, rank=16),
    Action("decline", ("d",), _S, c.Decline, Needs.SLOT_AND_REASON, _RUNNING),
    Action("requeue", ("r",), _S, c.Requeue, Needs.SLOT, _RUNNING),
    Action("call_slot", (), _S, c.Call, Needs.SLOT, _RUNNING),
    Action("countersign", (), _S, c.Countersign, during=_RUNNING),
    Action("witnesses", ("w",), _S),
    Action("black", ("b",), _H, c.Black, rank=2),
    Action("emblem", ("e",), _H, c.Emblem, rank=3),
    Action("freeze", ("f",), _H, c.Freeze, rank=4),
    Action("reveal", ("h",), _H, c.Reveal, rank=5),
    Action("message", ("m",), _H, c.Message, Needs.TEXT, rank=10),
    Action("clear_message", (), _H, c.ClearMessage),
    Action("slide", ("z",), _H, c.Show, Needs.CHOICE),
    Action("search", ("a",), _D, c.CheckIn, Needs.PERSON, _RUNNING, rank=7, desk=True),
    Action("walk_in", ("n",), _D, c.Enrol, Needs.PERSON, _PREPARING, rank=12, desk=True),
    Action("import_list", ("ctrl+o",), _D, c.Enrol, Needs.CHOICE, _PREPARING, rank=19),
    Action("call_missing", ("j",), _D, c.Message, during=_PREPARING, rank=21, desk=True),
    Action("counts", ("f2",), _D, rank=22, desk=True),
    Action("print_cards", ("f7",), _D, c.PrintBadges, Needs.CHOICE, _PREPARING, rank=24, desk=True),
    Action("desk", ("q",), _D, during=_PREPARING, rank=20),
    Action("open_doors", ("o",), _D, c.Open, during=frozenset({Life.PREPARED}), scope=Scope.DESK, rank=1),
    Action("undo_arrival", ("u",), _D, c.Undo, Needs.REASON, _RUNNING, Scope.DESK, rank=8),
    Action("silence", ("m",), _D, scope=Scope.DESK, rank=22),
    Action("leave_desk", ("escape",), _D, scope=Scope.DESK, rank=23),
    Action("undo", ("u",), _R, c.Undo, rank=6, once=True),
    Action("redo", ("y",), _R, c.Redo, rank=17, once=True),
    Action("log", ("l",), _R, rank=18),
    Action("preflight", ("f5",), _R, c.CheckOff, Needs.CHOICE, _PREPARING, rank=23),
    Action("describe", (), _R, c.SetSetup, Needs.TEXT, frozenset({Life.PREPARED})),
    Action("progress", ("o",), _R, c.Report, Needs.CHOICE, _AFTER, rank=6),
    Action("close", ("x",), _R, c.Close, Needs.CONFIRMATION, _RUNNING, rank=19),
    Action("new", ("n",), _C, c.Create, Needs.CHOICE, scope=Scope.HOME, rank=1),
    Action("open_folder", ("o",), _C, needs=Needs.TEXT, scope=Scope.HOME, rank=2),
    Action("copy_last_year", ("c",), _C, c.Create, Needs.CHOICE, scope=Scope.HOME, rank=3),
    Action("forget", ("delete",), _C, scope=Scope.HOME, rank=4),
    Action("read_document", ("f3",), _C, c.RevisePledge, Needs.TEXT, _BEFORE, rank=20, home=True),
    Action("packs", ("f4",), _C, home=True),
    Action("home", (), _P, needs=Needs.CHOICE),
    Action("palette", ("ctrl+p",), _P, scope=Scope.ANYWHERE, rank=21),
    Action("help", ("f1",), _P, scope=Scope.ANYWHERE, rank=22),
    Action("theme", ("ctrl+t",), _P, scope=Scope.ANYWHERE),
    Action("quit", ("ctrl+q", "ctrl+c"), _P, needs=Needs.CHOICE, scope=Scope.ANYWHERE, rank=23),
)
"""All actions in the order of the help, those of one group together."""


def action_named(name: str) -> Action:
    """The action with this name."""
    return next(action for action in ACTIONS if action.name == name)


def actions_in(scope: Scope, life: Life = Life.NONE) -> tuple[Action, ...]:
    """What can be done on the home screen, or in a ceremony that has come so far."""
    return tuple(action for action in ACTIONS if {scope, Scope.ANYWHERE} & {*action.scopes} and life in action.during)
