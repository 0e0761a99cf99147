"""Whether a ceremony is ready: what its record says, with what this machine tells of its surroundings."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from giaouoc.preflight import Surroundings, preflight

if TYPE_CHECKING:
    from giaouoc.folder import CeremonyFolder
    from giaouoc.readiness import Finding
    from giaouoc_tui.precedence import Remark

__all__ = ["findings_of", "free_bytes"]


def findings_of(
    folder: CeremonyFolder, *, now: datetime, writable: bool, projecting: bool, remarks: Iterable[Remark]
) -> tuple[Finding, ...]:
    """Everything to look at before opening; `projecting` means that a projector follows it."""
    told = tuple(f"{remark.name}: {remark.text}" for remark in remarks)
    around = Surroundings(now, folder.persons().keys(), writable, free_bytes(folder.path), projecting, told)
    return preflight(folder.state, around)


def free_bytes(folder: Path) -> int | None:
    """Room on the disk that holds a folder; none where the system does not say."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
