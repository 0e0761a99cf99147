"""What is to be known before a ceremony is made from a template: a text of other years, what has ended since."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from giaouoc.last_year import CopyWarning, CopyWarningKind
from giaouoc.packs.pack import CeremonyTemplate, Pack
from giaouoc.signing import Unit
from giaouoc_tui.locale import Say

__all__ = ["remark_on_template", "template_warnings", "warning_about_template"]

_NAMED = 3
"""Units named in a remark; of the others it tells how many there are."""


def template_warnings(pack: Pack, template: CeremonyTemplate, year: int, day: date) -> tuple[CopyWarning, ...]:
    """What a ceremony of that year on that day has to be looked at for, the same kinds as of a copied one."""
    return tuple(_warnings(pack, template, year, day))


def _warnings(pack: Pack, template: CeremonyTemplate, year: int, day: date) -> Iterator[CopyWarning]:
    if year not in template.suits:
        yield CopyWarning(CopyWarningKind.UNSUITED_YEAR, pack.id)
    if not template.blocs:
        yield CopyWarning(CopyWarningKind.NO_BLOCS, pack.id)
    if pack.locality is not None and _ended(pack.locality, day):
        yield CopyWarning(CopyWarningKind.LOCALITY_ENDED, pack.locality.name, pack.locality.successors)
    for unit in dict.fromkeys(unit for bloc in template.blocs for unit in bloc.units if _ended(unit, day)):
        yield CopyWarning(CopyWarningKind.UNIT_ENDED, unit.name, unit.successors)


def warning_about_template(say: Say, template: CeremonyTemplate, warning: CopyWarning) -> str:
    """One of them in words."""
    successors = ", ".join(warning.successors) or say("packs.no_successors")
    return say(f"new.warning.{warning.kind}", where=warning.where, year=template.year, successors=successors)


def remark_on_template(say: Say, pack: Pack, template: CeremonyTemplate, year: int, day: date) -> str:
    """All of them in a few lines, units together."""
    warnings = template_warnings(pack, template, year, day)
    units = [one.where for one in warnings if one.kind is CopyWarningKind.UNIT_ENDED]
    told = [
        warning_about_template(say, template, one) for one in warnings if one.kind is not CopyWarningKind.UNIT_ENDED
    ]
    if units:
        names = ", ".join(units[:_NAMED]) + (" …" if len(units) > _NAMED else "")
        told.append(say("new.warning.units_ended", count=len(units), names=names))
    return "\n".join(f"! {words}" for words in told)


def _ended(unit: Unit, day: date) -> bool:
    return unit.valid_to is not None and unit.valid_to < day
