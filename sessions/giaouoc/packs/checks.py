"""Checks of a pack's content that types alone cannot make."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from giaouoc.look import LEAST_CONTRAST, contrast, is_colour
from giaouoc.packs.content import texts_of
from giaouoc.packs.faults import PackFault, field_name
from giaouoc.packs.templates import CeremonyTemplate
from giaouoc.packs.variables import PLACE_VARIABLES, VARIABLES, YEAR_VARIABLES, stray_braces
from giaouoc.pledge import Pledge, Target
from giaouoc.text import clean

__all__ = ["LONG_TEXT", "SHORT_TEXT", "TEMPLATE_BYTES", "repeated_ids", "template_faults", "text_faults", "text_limit"]

SHORT_TEXT = 300
"""Most characters of a name, title or label."""

LONG_TEXT = 4000
"""Most characters of a paragraph."""

TEMPLATE_BYTES = 65_536
"""Most bytes of a template as UTF-8 JSON: many times what the largest real ceremony needs."""

_PARAGRAPHS = frozenset(
    {
        "award_rule",
        "closing",
        "gaps",
        "note",
        "paragraph",
        "preamble",
        "purposes",
        "requirements",
        "shortcomings",
        "source",
        "tasks",
        "text",
    }
)
_NEVER_EMPTY = frozenset(
    {"bloc", "bloc_leader", "locality", "measure", "name", "organiser", "text", "title", "unit", "version"}
)
_NOT_SIGNED = ".signature.name"
"""Place of the one name that may be missing: a plan may be printed before anybody signs it."""
_IN_BRACES = re.compile(r"\{\{[^{}]*\}\}")
_ID = re.compile(r"[a-z0-9-]+")
_CLOCK = re.compile(r"[0-2][0-9]:[0-5][0-9]")


def text_limit(field: str) -> int:
    """Most characters of a text in the field of this name."""
    return LONG_TEXT if field in _PARAGRAPHS else SHORT_TEXT


def text_faults(content: object) -> Iterator[PackFault]:
    """Every text that may not be stored or drawn as it is."""
    for place, text in texts_of(content):
        field = field_name(place)
        limit = text_limit(field)
        variables = YEAR_VARIABLES if field in PLACE_VARIABLES else VARIABLES
        if field == "id" and not _ID.fullmatch(text):
            yield PackFault("id", place, {"given": text})
        elif field in _NEVER_EMPTY and not text.strip() and not place.endswith(_NOT_SIGNED):
            yield PackFault("empty", place)
        elif len(text) > limit:
            yield PackFault("too_long", place, {"limit": limit})
        elif clean(text, limit) != text:
            yield PackFault("not_clean", place)
        elif stray := stray_braces(text, variables):
            known = ", ".join(f"{{{{ {name} }}}}" for name in variables)
            even = _IN_BRACES.fullmatch(stray) is not None
            yield (
                PackFault("braces", place, {"given": stray, "known": known})
                if even
                else PackFault("uneven_braces", place, {"given": stray})
            )


def template_faults(template: CeremonyTemplate, place: str) -> Iterator[PackFault]:
    """What no single text of a template can show; `place` leads to the template and ends in a dot."""
    yield from _id_faults(template, place)
    yield from _pledge_faults(template.pledge, template.year, f"{place}pledge.")
    yield from _hall_faults(template, place)
    for index, bloc in enumerate(template.blocs):
        for unit in (one for term in bloc.terms for one in (term.leader, term.deputy) if one):
            if bloc.unit(unit) is None:
                yield PackFault("led_by_stranger", f"{place}blocs[{index}].terms", {"bloc": bloc.id, "unit": unit})
    if not template.agenda:
        yield PackFault("none", f"{place}agenda")
    for index, item in enumerate(template.agenda):
        if item.minutes < 0:
            yield PackFault("too_small", f"{place}agenda[{index}].minutes", {"given": item.minutes, "least": 0})
    if template.per_round < 1:
        yield PackFault("too_small", f"{place}per_round", {"given": template.per_round, "least": 1})
    if template.copies < 0:
        yield PackFault("too_small", f"{place}copies", {"given": template.copies, "least": 0})
    if not _CLOCK.fullmatch(template.starts) or template.starts >= "24":
        yield PackFault("not_a_time", f"{place}starts", {"given": template.starts})
    if len(msgspec.json.encode(template)) > TEMPLATE_BYTES:
        yield PackFault("too_large", place.removesuffix("."), {"limit": TEMPLATE_BYTES})


def repeated_ids(field: str, ids: Iterable[str]) -> Iterator[PackFault]:
    """An id that is there twice."""
    seen: set[str] = set()
    for index, one in enumerate(ids):
        if one in seen:
            yield PackFault("twice", f"{field}[{index}]", {"id": one})
        seen.add(one)


def _id_faults(template: CeremonyTemplate, place: str) -> Iterator[PackFault]:
    pledge, plan = template.pledge, template.pledge.plan
    yield from repeated_ids(f"{place}pledge.targets", (one.id for one in (*pledge.targets, *pledge.parent_targets)))
    yield from repeated_ids(f"{place}pledge.plan.deadlines", (one.id for one in plan.deadlines) if plan else ())
    yield from repeated_ids(f"{place}agenda", (item.id for item in template.agenda))
    yield from repeated_ids(f"{place}blocs", (bloc.id for bloc in template.blocs))
    seen: set[str] = set()
    for index, bloc in enumerate(template.blocs):
        for number, unit in enumerate(bloc.units):
            if unit.id in seen:
                yield PackFault("twice", f"{place}blocs[{index}].units[{number}]", {"id": unit.id})
            seen.add(unit.id)
    yield from repeated_ids(f"{place}witnesses", (body.id for body in template.witnesses))
    yield from repeated_ids(f"{place}report_rounds", (entry.id for entry in template.report_rounds))


def _hall_faults(template: CeremonyTemplate, place: str) -> Iterator[PackFault]:
    """Slides of items that the agenda lacks, and colours that nobody in the last row could read."""
    items = {item.id for item in template.agenda}
    for index, slide in enumerate(template.slides):
        if slide.item not in items:
            yield PackFault("no_item", f"{place}slides[{index}].item", {"item": slide.item})
    colours = dict(template.look.colours()) if template.look else {}
    for field, colour in colours.items():
        if not is_colour(colour):
            yield PackFault("not_a_colour", f"{place}look.{field}", {"given": colour})
            return
    for field, colour in colours.items():
        ratio = contrast(colours["ground"], colour)
        if field != "ground" and ratio < LEAST_CONTRAST:
            params: dict[str, str | int] = {"ratio": f"{ratio:.1f}", "least": f"{LEAST_CONTRAST:.0f}"}
            yield PackFault("low_contrast", f"{place}look.{field}", params)


def _pledge_faults(pledge: Pledge, year: int, place: str) -> Iterator[PackFault]:
    articles = [part.id for article in pledge.articles for part in article.walk()]
    if not articles:
        yield PackFault("none", f"{place}articles")
    if any(True for _ in repeated_ids("", articles)):
        twice = next(one for index, one in enumerate(articles) if one in articles[:index])
        yield PackFault("twice", f"{place}articles", {"id": twice})
    if pledge.year != year:
        yield PackFault("other_year", f"{place}year", {"given": pledge.year, "expected": year})
    targets = {target.id: target for target in (*pledge.parent_targets, *pledge.targets)}
    for index, target in enumerate(pledge.targets):
        if target.article and target.article not in articles:
            params: dict[str, str | int] = {"target": target.id, "article": target.article}
            yield PackFault("no_article", f"{place}targets[{index}].article", params)
    yield from _cascade_faults(targets, pledge.parent_targets, f"{place}parent_targets")
    yield from _cascade_faults(targets, pledge.targets, f"{place}targets")


def _cascade_faults(known: dict[str, Target], targets: tuple[Target, ...], place: str) -> Iterator[PackFault]:
    """Targets whose parent target is unknown, or whose chain of parents leads back to themselves."""
    for index, target in enumerate(targets):
        if target.parent_target and target.parent_target not in known:
            params: dict[str, str | int] = {"target": target.id, "parent": target.parent_target}
            yield PackFault("no_parent_target", f"{place}[{index}].parent_target", params)
        elif _leads_back(target, known):
            yield PackFault("target_circle", f"{place}[{index}].parent_target", {"target": target.id})


def _leads_back(target: Target, targets: dict[str, Target]) -> bool:
    """Whether going from parent to parent comes back to the target."""
    seen: set[str] = set()
    above = targets.get(target.parent_target)
    while above is not None and above.id not in seen:
        if above.id == target.id:
            return True
        seen.add(above.id)
        above = targets.get(above.parent_target)
    return False
