"""The clock, the program's own surroundings, and the plugins."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final

from giaouoc.plugins.asking import PluginProblem
from giaouoc.readiness import Finding, Readiness
from giaouoc.store.chain import VIETNAM_TIME

__all__ = ["clock_finding", "pack_findings", "program_finding", "record_clock_finding", "zone_finding"]

_EARLIEST: Final = date(2026, 1, 1)
"""No machine that runs this program lives before its making."""
_LATEST: Final = date(2100, 1, 1)
_TOLERANCE: Final = timedelta(seconds=2)
_OLDEST_PYTHON: Final = (3, 11)


def clock_finding(now: datetime) -> Finding:
    """Whether the date can be true; a flat battery sends a machine years back."""
    told = {"date": f"{now:%d/%m/%Y}", "time": f"{now:%H:%M:%S}"}
    if _EARLIEST <= now.date() < _LATEST:
        return Finding("doctor.clock", "plausible", Readiness.READY, told)
    return Finding("doctor.clock", "wrong", Readiness.TO_DO, told)


def zone_finding(local: datetime) -> Finding:
    """Whether the machine lives in Vietnam's time; the record is written in it anyway."""
    offset = local.utcoffset()
    told = {"offset": f"{local:%z}"}
    if offset == VIETNAM_TIME.utcoffset(None):
        return Finding("doctor.zone", "vietnam", Readiness.READY, told)
    return Finding("doctor.zone", "other", Readiness.LOOK, told)


def record_clock_finding(now: datetime, last_at: datetime) -> Finding:
    """Whether the clock stands before the last recorded fact."""
    if now >= last_at - _TOLERANCE:
        return Finding("doctor.record_clock", "after", Readiness.READY, {"last": f"{last_at:%d/%m/%Y %H:%M}"})
    minutes = max(round((last_at - now).total_seconds() / 60), 1)
    told = {"last": f"{last_at:%d/%m/%Y %H:%M}", "minutes": minutes}
    return Finding("doctor.record_clock", "before", Readiness.TO_DO, told)


def program_finding(python: tuple[int, int] = sys.version_info[:2]) -> Finding:
    """Python and the system."""
    told = {"python": platform.python_version(), "system": f"{platform.system()} {platform.release()}"}
    if python < _OLDEST_PYTHON:
        return Finding("doctor.program", "old", Readiness.TO_DO, told)
    return Finding("doctor.program", "fit", Readiness.READY, told)


def pack_findings(packs: int, problems: Iterable[PluginProblem]) -> tuple[Finding, ...]:
    """How many packs there are, and each that could not be used."""
    broken = tuple(
        Finding(
            "doctor.packs",
            "broken",
            Readiness.TO_DO,
            {"plugin": problem.plugin, "distribution": problem.distribution, "error": problem.error},
        )
        for problem in problems
    )
    if not packs:
        return (Finding("doctor.packs", "none", Readiness.TO_DO), *broken)
    return (Finding("doctor.packs", "found", Readiness.READY, {"count": packs}), *broken)
