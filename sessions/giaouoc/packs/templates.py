"""Templates: a ceremony as a locality holds it every year, to be rendered for one of them."""

from __future__ import annotations

from datetime import time

import msgspec
from msgspec.structs import replace

from giaouoc.agenda import AgendaItem
from giaouoc.look import ItemSlide, Look
from giaouoc.packs.content import with_texts
from giaouoc.packs.variables import PLACE_VARIABLES, fill, years_values
from giaouoc.pledge import Pledge
from giaouoc.progress import ReportRound
from giaouoc.setup import Labels
from giaouoc.signing import Bloc, SigningMode, WitnessBody
from giaouoc.years import years_later

__all__ = ["CeremonyTemplate", "Years", "pledge_later", "rounds_later"]


class Years(msgspec.Struct, frozen=True):
    """A span of years, both ends included; an end that is left out is open."""

    first: int | None = None
    last: int | None = None

    def __contains__(self, year: int) -> bool:
        return (self.first is None or self.first <= year) and (self.last is None or year <= self.last)


class CeremonyTemplate(msgspec.Struct, frozen=True):
    """A ceremony as a locality holds it every year.

    Texts may hold the variables of `giaouoc.packs.variables`, such as `{{ year }}`; `render` fills them in.
    """

    id: str
    title: str
    locality: str
    organiser: str
    year: int
    """The year it was written for: `pledge.year` and the dates below are of this year."""
    pledge: Pledge
    agenda: tuple[AgendaItem, ...]
    parent_body: str = ""
    place: str = ""
    blocs: tuple[Bloc, ...] = ()
    witnesses: tuple[WitnessBody, ...] = ()
    mode: SigningMode = SigningMode.BLOC_REPRESENTATIVES
    per_round: int = 1
    """How many slots are called to the table together."""
    starts: str = "08:00"
    """Local time at which the first agenda item is planned to start."""
    report_rounds: tuple[ReportRound, ...] = ()
    labels: Labels = Labels()
    copies: int = 0
    """How many originals are signed; 0 when the locality has not said."""
    sample_blocs: bool = False
    """Whether the blocs and their units are made up."""
    suits: Years = Years()
    """The years for which the text is right as it stands."""
    slides: tuple[ItemSlide, ...] = ()
    """Words of its own for the hall while an agenda item runs."""
    look: Look | None = None
    """Colours of its own for the projector."""

    @property
    def starts_at(self) -> time:
        """`starts` as a time of day."""
        return time.fromisoformat(self.starts)

    def render(self, year: int) -> CeremonyTemplate:
        """This template for a year: variables filled in, rounds, window, deadlines and baselines moved along.

        Terms of blocs stay: who leads in another year is not known from this one.
        """
        values = self._values(year)
        filled = with_texts(self, lambda text: fill(text, values))
        later = year - self.year
        return replace(
            filled,
            year=year,
            pledge=pledge_later(filled.pledge, later),
            report_rounds=rounds_later(self.report_rounds, later),
        )

    def words(self, text: str, year: int) -> str:
        """One of this template's texts as it reads in a year."""
        return fill(text, self._values(year)) if "{{" in text else text

    def _values(self, year: int) -> dict[str, str]:
        values = years_values(year)
        return values | {name: fill(getattr(self, name), values) for name in PLACE_VARIABLES}


def pledge_later(pledge: Pledge, years: int) -> Pledge:
    """The same pledge some years later: its year, its plan's dates and the baselines of its targets move along."""
    targets = tuple(
        replace(target, baseline_year=target.baseline_year + years) if target.baseline_year is not None else target
        for target in pledge.targets
    )
    plan = pledge.plan and pledge.plan.later(years)
    return replace(pledge, year=pledge.year + years, targets=targets, plan=plan)


def rounds_later(rounds: tuple[ReportRound, ...], years: int) -> tuple[ReportRound, ...]:
    """The same reporting rounds some years later."""
    return tuple(replace(entry, due=years_later(entry.due, years)) for entry in rounds)
