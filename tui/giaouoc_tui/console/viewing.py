"""A ceremony that can only be looked at: the operator is told why all the time, and nothing pretends to record."""

from __future__ import annotations

from giaouoc.folder import CeremonyFolder
from giaouoc.state import Life
from giaouoc.watching import WatchedFolder
from giaouoc_tui.actions import Action
from giaouoc_tui.console.operation import Operation, Tone
from giaouoc_tui.console.panels.band import Notice
from giaouoc_tui.locale import Say

__all__ = ["is_barred", "opening_notice"]


def is_barred(operation: Operation | None, action: Action) -> bool:
    """Whether an action would record something where nothing can be."""
    if operation is None or not operation.folder.read_only:
        return False
    return action.gives is not None or action.name == "desk"


def opening_notice(say: Say, folder: CeremonyFolder) -> Notice | None:
    """What to tell of a ceremony that was just opened."""
    notes = [say(note.key, **note.params) for note in folder.notes]
    if notes:
        return Notice(Tone.BAD if folder.read_only else Tone.WARN, " ".join(notes))
    if isinstance(folder, WatchedFolder):
        return Notice(Tone.CALM, say("notice.followed"))
    if folder.state.life is Life.OPEN and not folder.read_only:
        return Notice(Tone.GOOD, say("notice.resumed", facts=folder.record.seq))
    return None
