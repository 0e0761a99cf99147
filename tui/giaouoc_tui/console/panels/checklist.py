"""The opening checklist: what a ceremony needs before the doors open, and what is still missing."""

from __future__ import annotations

from giaouoc.readiness import Finding, Readiness
from giaouoc_tui.console.lines import Line, clip, spread
from giaouoc_tui.console.view import Painted, View
from giaouoc_tui.doctor.telling import name_of, text_of
from giaouoc_tui.preflight import findings_of

__all__ = ["findings", "paint_checklist"]

_LOOKS = {Readiness.READY: ("✓", "$good"), Readiness.LOOK: ("!", "bold $warn"), Readiness.TO_DO: ("✗", "bold $bad")}
_URGENT_FIRST = (Readiness.TO_DO, Readiness.LOOK, Readiness.READY)


def findings(view: View) -> tuple[Finding, ...]:
    """Everything to look at before opening, as `giaouoc preflight` finds it."""
    operation = view.operation
    return findings_of(
        operation.folder,
        now=view.now,
        writable=not operation.folder.read_only,
        projecting=operation.projector.showing,
        remarks=operation.remarks,
    )


def paint_checklist(view: View, width: int, height: int) -> Painted:
    """One line a check; what is not ready says so in words, and comes first where there is no room for all."""
    found = findings(view)
    if len(found) > height:
        found = tuple(sorted(found, key=lambda finding: _URGENT_FIRST.index(finding.readiness)))
    names = [name_of(view.say, finding) for finding in found]
    column = min(max(len(name) for name in names), max(width // 3, 10))
    lines: list[Line] = []
    for finding, name in zip(found, names, strict=True):
        mark, style = _LOOKS[finding.readiness]
        told = "" if finding.readiness is Readiness.READY else style
        title = clip(name, column)
        lines.append(
            spread(
                width,
                [(f"{mark} ", style), (f"{title:<{column}}  ", "bold"), (text_of(view.say, finding), told)],
            )
        )
    left = sum(finding.readiness is Readiness.TO_DO for finding in found)
    subtitle = view.say("check.missing", count=left) if left else view.say("check.ready")
    return Painted(lines[:height], subtitle)
