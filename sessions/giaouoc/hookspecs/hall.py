"""The hooks of the hall: a stranger's badge at the door, and facts once they are recorded."""

from __future__ import annotations

from collections.abc import Iterable

from giaouoc.badges import Badge, BadgeFault
from giaouoc.events import Recorded
from giaouoc.hookspecs.markers import hookspec

__all__ = ["giaouoc_badge_beginnings", "giaouoc_observe", "giaouoc_read_badge"]


@hookspec
def giaouoc_badge_beginnings() -> Iterable[str]:
    """Say how the codes begin that `giaouoc_read_badge` reads, so that a scanner can type them at the console.

    A scanner is a keyboard: without a beginning to know them by, the letters of a code would be taken for commands.
    From such a beginning to the next Enter or Tab, or to a second and a half without a key, everything typed is the
    code, whatever has the focus; it is then read by `giaouoc_read_badge`.

    **When:** once for a ceremony, beside the opening of console or desk; `giaouoc do … scan` needs no beginning.

    **By whom, in which order:** by `Plugins.badge_beginnings`; the beginnings of all plugins count.

    A beginning has 6 to 32 characters, digits and marks, with `#` for any digit, and a mark at the end, since
    letters, blanks and numbers are what people type; another one is listed as a problem and left out. Take care that
    nobody writes it otherwise: `######/` also begins the number of a paper.

    **What nothing means:** the codes are read where they are given as a text, and not at the console.

    Staff cards that hold `*2017*` and the number on the list of delegates:

    ```python
    from collections.abc import Iterable

    from giaouoc import Badge, BadgeKind, hookimpl


    @hookimpl
    def giaouoc_badge_beginnings() -> Iterable[str]:
        return ["*2017*"]


    @hookimpl
    def giaouoc_read_badge(text: str, event: int) -> Badge | None:
        digits = text.removeprefix("*2017*")
        if digits == text or not digits.isdecimal() or not 1 <= int(digits) <= 9999:
            return None
        return Badge(BadgeKind.DELEGATE, event, int(digits))
    ```
    """
    return ()


@hookspec
def giaouoc_read_badge(text: str, event: int) -> Badge | BadgeFault | None:
    """Read a code that giaouoc did not print: a staff card, the ticket of another system.

    **When:** at `giaouoc do … scan`, and at the console and the desk when a scan begins as `giaouoc_badge_beginnings`
    says; only for a text that is no code of giaouoc's on any keyboard layout: a badge that giaouoc
    printed is never shown to a plugin. At the console it is asked on a thread of its own, and other scans go on.

    **By whom, in which order:** by `Plugins.read_badge`, by name of entry point, until one answers a badge.
    `text` is what was scanned, `event` the four digits of the ceremony that a badge must carry.

    **What nothing means:** `None` says that the code is not known; when nobody knows it the scan is
    answered as a misread one. `BadgeFault.UNMATCHED` says that the code was read whole and is of nobody on the list:
    the answer tells to look for the person by name or to enrol a walk-in. Whoever answers vouches for the code:
    giaouoc cannot tell a forged one.

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
    r"""Be told of a fact: somebody came, a bloc signed, the ceremony was closed.

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
                file.write(f"{fact.at:%H:%M:%S} {fact.event.slot}\n")
    ```
    """
