"""The plan around a pledge in words: what it is, until when it runs, what is due to whom, who rewards whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec

from giaouoc.plan import Award, Campaign, Deadline, Document, Result, Review
from giaouoc.pledge import Pledge
from giaouoc_tui.locale import Say
from giaouoc_tui.quantities import number_words

__all__ = ["deadline_words", "due_words", "left_words", "plan_data", "plan_lines"]


def plan_lines(say: Say, pledge: Pledge, today: date) -> Iterator[str]:
    """One line a thing; what a plan does not say is left out, what its document leaves blank is told."""
    plan = pledge.plan
    if plan is None:
        return
    if document := _document(say, plan.document):
        yield say("plan.document", document=document)
    if pledge.based_on:
        yield say("plan.based_on", document=pledge.based_on)
    if plan.bases:
        yield say("plan.bases", documents="; ".join(_document(say, base) for base in plan.bases))
    if plan.baseline:
        yield say("plan.baseline", period=plan.baseline)
    for occasion in plan.occasions:
        yield say("plan.occasion", text=occasion)
    for purpose in (*plan.purposes, *plan.requirements):
        yield say("plan.purpose", text=purpose)
    for theme in pledge.themes:
        level = f" ({theme.level})" if theme.level else ""
        yield say("plan.theme", level=level, text=theme.text)
    if plan.campaign:
        yield _campaign(say, plan.campaign, today)
    stated = f" ({say('plan.stated', count=plan.stated_contents)})" if plan.stated_contents else ""
    yield say("plan.contents", count=len(pledge.articles), targets=pledge.quantified) + stated
    above = {target.id: target.text for target in pledge.parent_targets}
    for target in pledge.targets:
        if target.parent_target in above:
            yield say("plan.cascade", text=target.text, parent=above[target.parent_target])
    for deadline in plan.deadlines:
        yield f"{deadline_words(say, deadline)} – {left_words(say, deadline, today)}"
    for duty in plan.duties:
        yield say("plan.duty", bodies=", ".join(duty.bodies), tasks="; ".join(one.rstrip(".") for one in duty.tasks))
    if plan.awards:
        yield say("plan.awards", awards=_awards(say, plan.awards))
    if plan.award_rule:
        yield say("plan.award_rule", text=plan.award_rule)
    if plan.exemplar_stages:
        yield say("plan.exemplars", stages=" → ".join(plan.exemplar_stages))
    if plan.review:
        yield from _review(say, plan.review)
    if plan.recipients:
        yield say("plan.recipients", names="; ".join(plan.recipients))
    if plan.signature:
        one = plan.signature
        yield say("plan.signature", signer=", ".join(filter(None, (one.authority, one.position, one.name))))
    if plan.published:
        at = f" ({plan.published.at:%d/%m/%Y %H:%M})" if plan.published.at else ""
        yield say("plan.published", title=plan.published.title, outlet=plan.published.outlet or "–") + at
    for gap in plan.gaps:
        yield say("plan.gap", text=gap)


def deadline_words(say: Say, deadline: Deadline) -> str:
    """Before when what is due to whom."""
    what = "; ".join(deadline.what)
    return f"{due_words(say, deadline)}: {what}"


def due_words(say: Say, deadline: Deadline) -> str:
    """Before when something is due to whom, where what it is stands elsewhere."""
    receiver = say("plan.due.to", to=deadline.to) if deadline.to else ""
    return say("plan.due", date=f"{deadline.before:%d/%m/%Y}", receiver=receiver)


def left_words(say: Say, deadline: Deadline, today: date) -> str:
    """How many days there are still, or for how many it has been late."""
    days = deadline.days_left(today)
    return say("plan.days_left", days=days) if days > 0 else say("plan.late", days=1 - days)


def plan_data(pledge: Pledge, today: date) -> dict[str, Any] | None:
    """The plan as data: its fields, with days and states on a day; none where there is no plan."""
    if pledge.plan is None:
        return None
    data: dict[str, Any] = msgspec.to_builtins(pledge.plan)
    if pledge.plan.campaign:
        data["campaign"]["days_left"] = pledge.plan.campaign.days_left(today)
    for deadline, told in zip(pledge.plan.deadlines, data["deadlines"], strict=True):
        told |= {"state": deadline.state(today), "days_left": deadline.days_left(today)}
    return {**data, "based_on": pledge.based_on, "quantified_targets": pledge.quantified}


def _document(say: Say, document: Document) -> str:
    name = f"{document.kind} {document.number}".strip()
    if document.issued:
        name = say("plan.of_day", document=name, date=f"{document.issued:%d/%m/%Y}")
    return ": ".join(part for part in (", ".join(filter(None, (name, document.issuer))), document.subject) if part)


def _campaign(say: Say, campaign: Campaign, today: date) -> str:
    first = say("plan.from", date=f"{campaign.first:%d/%m/%Y}") if campaign.first else ""
    if campaign.first and today < campaign.first:
        when = say("plan.begins_in", days=(campaign.first - today).days)
    elif today > campaign.last:
        when = say("plan.ended")
    else:
        when = say("plan.days_left", days=campaign.days_left(today))
    kind = say(f"hall.plan.campaign.{campaign.kind}")
    return say("plan.campaign", kind=kind, first=first, last=f"{campaign.last:%d/%m/%Y}", when=when)


def _awards(say: Say, awards: tuple[Award, ...]) -> str:
    words = (
        say("plan.proposed" if one.on_proposal else "plan.award", name=one.name, giver=one.giver) for one in awards
    )
    return "; ".join(words)


def _review(say: Say, review: Review) -> Iterator[str]:
    if review.theme:
        yield say("plan.reviewed_theme", year=review.year, text=review.theme)
    for result in review.results:
        yield say("plan.result", year=review.year, measure=result.measure, figure=_figure(say, result))
    if review.awards:
        yield say("plan.honours", year=review.year, awards=_awards(say, review.awards))
    for shortcoming in review.shortcomings:
        yield say("plan.shortcoming", year=review.year, text=shortcoming)


def _figure(say: Say, result: Result) -> str:
    unit = result.uom if result.uom[:1] in ("", "%", "‰") else f" {result.uom}"
    figure = say(f"hall.plan.result.{result.kind}", value=f"{number_words(say, result.value)}{unit}")
    return f"{figure} – {result.against}" if result.against else figure
