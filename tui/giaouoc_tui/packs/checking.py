"""The whole contract of a pack: what the core asks of it, and that its slides fit on the smallest screen."""

from __future__ import annotations

from pathlib import Path

from giaouoc.contract import Examined, examine, examine_pack
from giaouoc.packs.pack import Pack
from giaouoc_tui.locale import Say
from giaouoc_tui.packs.slides import cut_slides

__all__ = ["check_folder", "check_pack"]


def check_folder(path: Path, say: Say) -> Examined:
    """Examine what lies in a folder: a folder pack, or the source tree of a distribution."""
    return _drawn(examine(path), say)


def check_pack(pack: Pack, say: Say) -> Examined:
    """Examine a pack that was read already."""
    return _drawn(Examined((pack,), tuple(examine_pack(pack))), say)


def _drawn(examined: Examined, say: Say) -> Examined:
    cut = [finding for pack in examined.packs for finding in cut_slides(pack, say)]
    return examined._replace(findings=(*examined.findings, *cut))
