"""Packs: what a locality prepares once and every ceremony is made from, as data that is checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, time
from decimal import Decimal
from itertools import chain
from re import compile as pattern

import msgspec
from msgspec.structs import force_setattr, replace

from giaouoc.agenda import AgendaItem
from giaouoc.content import texts_of, with_texts
from giaouoc.pledge import Pledge
from giaouoc.progress import ReportRound
from giaouoc.setup import Labels
from giaouoc.signing import Bloc, SigningMode, WitnessBody
from giaouoc.text import clean

__all__ = ["CeremonyTemplate", "Pack", "PackError", "Years", "pledge_later", "rounds_later"]

SHORT_TEXT = 300
"""Most characters of a name, title or label."""

LONG_TEXT = 4000
"""Most characters of a paragraph."""

TEMPLATE_BYTES = 65_536
"""Most bytes of a template as UTF-8 JSON: many times what the largest real ceremony needs."""

_PARAGRAPHS = frozenset({"closing", "note", "preamble", "source", "text"})
_NEVER_EMPTY = frozenset({"bloc", "bloc_leader", "locality", "name", "organiser", "text", "title", "unit", "version"})
_ID = pattern(r"[a-z0-9-]+")
_CLOCK = pattern(r"[0-2][0-9]:[0-5][0-9]")


class PackError(Exception):
    """A pack that cannot be used, with the pack and the field at fault."""

    def __init__(self, pack: object, field: str, problem: str) -> None:
        self.pack = clean(pack, 80)
        self.field = field
        self.problem = problem
        super().__init__(f"pack {self.pack!r}, {field}: {problem}")


class Years(msgspec.Struct, frozen=True):
    """A span of years, both ends included; an end that is left out is open."""

    first: int | None = None
    last: int | None = None

    def __contains__(self, year: int) -> bool:
        return (self.first is None or self.first <= year) and (self.last is None or year <= self.last)


class CeremonyTemplate(msgspec.Struct, frozen=True):
    """A ceremony as a locality holds it every year.

    Texts may hold `{year}` and `{last_year}`; `render` fills them in.
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

    @property
    def starts_at(self) -> time:
        """`starts` as a time of day."""
        return time.fromisoformat(self.starts)

    def render(self, year: int) -> CeremonyTemplate:
        """This template for a year: placeholders filled in, rounds and baselines moved along.

        Terms of blocs stay: who leads in another year is not known from this one.
        """
        filled = with_texts(
            self,
            lambda text: text.replace("{year}", str(year)).replace("{last_year}", str(year - 1)),
        )
        later = year - self.year
        return replace(
            filled,
            year=year,
            pledge=pledge_later(filled.pledge, later),
            report_rounds=rounds_later(self.report_rounds, later),
        )


class Pack(msgspec.Struct, frozen=True):
    """The templates of one locality.

    Checked when it is made: ids are of `a-z0-9-` and unique, texts are bounded, in NFC and without
    control or invisible characters, references lead somewhere. Lists are taken for tuples. Raises
    `PackError`.
    """

    id: str
    name: str
    version: str
    templates: tuple[CeremonyTemplate, ...]
    source: str = ""
    """Where the facts come from."""

    def __post_init__(self) -> None:
        for field in ("id", "name", "version", "source"):
            if not isinstance(getattr(self, field), str):
                raise PackError(self.id, field, "not a text")
        try:
            plain = msgspec.to_builtins(self.templates, builtin_types=(Decimal, date))
            templates = msgspec.convert(plain, tuple[CeremonyTemplate, ...])
        except (msgspec.ValidationError, TypeError) as error:
            raise PackError(self.id, "templates", str(error)) from error
        force_setattr(self, "templates", templates)
        for field, problem in chain(_text_faults(self), _pack_faults(self)):
            raise PackError(self.id, field, problem)

    def template(self, template_id: str) -> CeremonyTemplate | None:
        """The template with this id."""
        return next((one for one in self.templates if one.id == template_id), None)


def pledge_later(pledge: Pledge, years: int) -> Pledge:
    """The same pledge some years later: its year and the baselines of its targets move along."""
    targets = tuple(
        replace(target, baseline_year=target.baseline_year + years) if target.baseline_year is not None else target
        for target in pledge.targets
    )
    return replace(pledge, year=pledge.year + years, targets=targets)


def rounds_later(rounds: tuple[ReportRound, ...], years: int) -> tuple[ReportRound, ...]:
    """The same reporting rounds some years later."""
    return tuple(replace(entry, due=_years_later(entry.due, years)) for entry in rounds)


def _years_later(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)


def _text_faults(pack: Pack) -> Iterator[tuple[str, str]]:
    """Place and fault of every text that may not be stored or drawn as it is."""
    for place, text in texts_of(pack):
        field = place.rpartition(".")[2].partition("[")[0]
        limit = LONG_TEXT if field in _PARAGRAPHS else SHORT_TEXT
        if field == "id" and not _ID.fullmatch(text):
            yield place, f"an id is made of a-z, 0-9 and -, not {clean(text, 80)!r}"
        elif field in _NEVER_EMPTY and not text.strip():
            yield place, "is empty"
        elif len(text) > limit:
            yield place, f"is longer than {limit} characters"
        elif clean(text, limit) != text:
            yield place, "is not in NFC, or holds control or invisible characters"
        elif set(text.replace("{year}", "").replace("{last_year}", "")) & set("{}"):
            yield place, "braces hold only {year} and {last_year}"


def _pack_faults(pack: Pack) -> Iterator[tuple[str, str]]:
    if not pack.templates:
        yield "templates", "there is none"
    yield from _repeated("templates", (template.id for template in pack.templates))
    for index, template in enumerate(pack.templates):
        for field, problem in _template_faults(template):
            yield f"templates[{index}].{field}", problem


def _template_faults(template: CeremonyTemplate) -> Iterator[tuple[str, str]]:
    """Field and fault of what no single text can show."""
    pledge = template.pledge
    articles = [part.id for article in pledge.articles for part in article.walk()]
    units = [unit.id for bloc in template.blocs for unit in bloc.units]
    yield from _repeated("pledge.articles", articles)
    yield from _repeated("pledge.targets", (target.id for target in pledge.targets))
    yield from _repeated("agenda", (item.id for item in template.agenda))
    yield from _repeated("blocs", (bloc.id for bloc in template.blocs))
    yield from _repeated("units", units)
    yield from _repeated("witnesses", (body.id for body in template.witnesses))
    yield from _repeated("report_rounds", (entry.id for entry in template.report_rounds))
    if not articles:
        yield "pledge.articles", "there is none"
    if not template.agenda:
        yield "agenda", "there is none"
    if pledge.year != template.year:
        yield "pledge.year", f"is {pledge.year}, but the template is of {template.year}"
    for target in pledge.targets:
        if target.article and target.article not in articles:
            yield "pledge.targets", f"{target.id!r} names no article: {target.article!r}"
    for bloc in template.blocs:
        for unit in (one for term in bloc.terms for one in (term.leader, term.deputy) if one):
            if bloc.unit(unit) is None:
                yield "blocs", f"{bloc.id!r} is led by a unit it does not have: {unit!r}"
    if template.per_round < 1:
        yield "per_round", "is less than 1"
    if template.copies < 0 or any(item.minutes < 0 for item in template.agenda):
        yield "copies" if template.copies < 0 else "agenda", "has a number below 0"
    if not _CLOCK.fullmatch(template.starts) or template.starts >= "24":
        yield "starts", f"is no time like 08:00: {clean(template.starts, 20)!r}"
    if len(msgspec.json.encode(template)) > TEMPLATE_BYTES:
        yield "id", f"{template.id!r} is larger than {TEMPLATE_BYTES} bytes"


def _repeated(field: str, ids: Iterable[str]) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            yield field, f"the id {one!r} is there twice"
        seen.add(one)
