"""The hooks of the hall: a stranger's badge at the door, and facts once they are recorded."""

from __future__ import annotations

from giaouoc.badges import Badge
from giaouoc.events import Recorded
from giaouoc.hookspecs.markers import hookspec

__all__ = ["giaouoc_observe", "giaouoc_read_badge"]


@hookspec
def giaouoc_read_badge(text: str, event: int) -> Badge | None:
    """Read a code that giaouoc did not print: a staff card, the ticket of another system.

    **When:** at `giaouoc do … scan`, and only for a text that is no code of giaouoc's on any keyboard
    layout: a badge that giaouoc printed is never shown to a plugin.

    **By whom, in which order:** by `Plugins.read_badge`, by name of entry point, until one answers.
    `text` is what was scanned, `event` the four digits of the ceremony that a badge must carry.

    **What nothing means:** `None` says that the code is not known; when nobody knows it the scan is
    answered as a misread one. Whoever answers vouches for the code: giaouoc cannot tell a forged one.

    Staff cards that hold `CB` and the number on the list of delegates:

    ```python
    from giaouoc import Badge, BadgeKind, hookimpl


    @hookimpl
    def giaouoc_read_badge(text: str, event: int) -> Badge | None:
        letters, digits = text[:2], text[2:]
        if letters != "CB" or not digits.isdecimal() or not 1 <= int(digits) <= 9999:
            return None
        return Badge(BadgeKind.DELEGATE, event, int(digits))
    ```
    """
    return None


@hookspec
def giaouoc_observe(fact: Recorded) -> None:
    """Be told of a fact: somebody came, a bloc signed, the ceremony was closed.

    **When:** soon after the fact is on the disk, while a console runs the ceremony. Never between a
    key and its fact, and nothing waits for it: facts stand in a queue, and each plugin takes its own
    from a thread of its own, in the order they were recorded. Facts of before the console had
    loaded the plugin are not told. A plugin that is more than ten thousand facts behind misses some, and is listed as a
    problem; so is one that raises, and it is told nothing more.

    **By whom, in which order:** by `giaouoc.observers.Observers`; plugins do not wait for each other.

    **What nothing means:** nothing is given back. A fact holds numbers of delegates and no names.

    A line in a file for every signature:

    ```python
    from pathlib import Path

    from giaouoc import Recorded, hookimpl
    from giaouoc.events import SlotSigned


    @hookimpl
    def giaouoc_observe(fact: Recorded) -> None:
        if isinstance(fact.event, SlotSigned):
            with Path("signed.txt").open("a", encoding="utf-8") as file:
                file.write(f"{fact.at:%H:%M:%S} {fact.event.slot}\\n")
    ```
    """
