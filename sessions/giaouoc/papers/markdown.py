"""Foreign text in Markdown: it stays text, whatever a renderer makes of links, tags and emphasis."""

from __future__ import annotations

import re

from giaouoc.text import clean

__all__ = ["plain"]

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&@])|(?<=:)(//)|(?<=www)(\.)", re.IGNORECASE)
_LONGEST = 4000
"""Characters: as much as a pack's paragraph may have."""


def plain(text: str) -> str:
    """The text in one line that reads the same when rendered: no emphasis, link, tag, table or entity.

    It must not begin a line, where a dash or a number would make a list.
    """
    return _SPECIAL.sub(lambda match: f"\\{match[0]}", clean(text, _LONGEST))
