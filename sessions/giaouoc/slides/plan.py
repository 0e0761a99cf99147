"""The slides of the plan around a pledge: the year that is looked back on, then what is launched."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from msgspec.structs import replace

from giaouoc.hall import SlideKind
from giaouoc.plan import Award, Campaign, Plan, Result, Review
from giaouoc.plan_pages import PlanPage, PlanPart, pages_during
from giaouoc.pledge import Pledge, Target
from giaouoc.slides.data import Emphasis, Line, Slide, Words
from giaouoc.slides.phrases import day_in_words, joined, number_in_words
from giaouoc.state import State

__all__ = ["plan_slide"]


class _Shown(NamedTuple):
    """A page, and what its words come from."""

    page: PlanPage
    pledge: Pledge
    plan: Plan
    today: date
    say: Words

    def slide(
        self, title: str, lines: Iterable[Line] = (), *, overline: str = "", text: str = "", underline: str = ""
    ) -> Slide:
        return Slide(SlideKind.PLAN, overline=overline, title=title, text=text, lines=tuple(lines), underline=underline)

    def texts(self) -> tuple[Line, ...]:
        """The lines as they stand on the page."""
        return tuple(Line(line.text) for line in self.page.lines)

    @property
    def review(self) -> Review:
        return self.plan.review or Review(self.pledge.year - 1)


def plan_slide(state: State, say: Words) -> Slide | None:
    """The page of the plan that the hall is to see; none where the pledge has no plan.

    Days are counted from that of the latest fact, so that every projector counts the same.
    """
    pledge, setup = state.pledge, state.setup
    if pledge is None or pledge.plan is None or setup is None or not state.plan_pages:
        return None
    position = min(max(state.hall.slide.page, 0), len(state.plan_pages) - 1)
    page = state.plan_pages[position]
    today = (state.last_at or setup.starts_at).astimezone(setup.starts_at.tzinfo).date()
    slide = _BUILDERS[page.part](_Shown(page, pledge, pledge.plan, today, say))
    part = say("hall.part", part=page.number, parts=page.numbers) if page.numbers > 1 else ""
    current = state.agenda.current
    together = pages_during(state.plan_pages, current.item.kind if current else None)
    number = together.index(position) + 1 if len(together) > 1 and position in together else 0
    return replace(slide, overline=joined(slide.overline, part), page=number, pages=len(together) if number else 0)


# -- the year that is looked back on ------------------------------------------------------------


def _reviewed_theme(shown: _Shown) -> Slide:
    return shown.slide(shown.say("hall.theme", year=shown.review.year), shown.texts())


def _results(shown: _Shown) -> Slide:
    results = [shown.review.results[line.item] for line in shown.page.lines]
    lines = (Line(one.measure, _comparison(one, shown.say), _figure(one, shown.say)) for one in results)
    return shown.slide(shown.say("hall.plan.results", year=shown.review.year), lines)


def _figure(result: Result, say: Words) -> str:
    value = number_in_words(result.value, say)
    unit = result.uom if result.uom[:1] in ("", "%", "‰") else f" {result.uom}"
    return say(f"hall.plan.result.{result.kind}", value=f"{value}{unit}")


def _comparison(result: Result, say: Words) -> str:
    """What a figure is measured against; over-fulfilment also as per cent of the plan."""
    percent = result.percent_of_plan
    if percent is None or result.uom != "%":
        return result.against
    of_plan = say("hall.plan.of_plan", percent=number_in_words(percent, say))
    return f"{result.against} ({of_plan})" if result.against else of_plan


def _shortcomings(shown: _Shown) -> Slide:
    return shown.slide(shown.say("hall.plan.shortcomings", year=shown.review.year), shown.texts())


def _honours(shown: _Shown) -> Slide:
    lines = _award_lines(shown, shown.review.awards)
    return shown.slide(shown.say("hall.plan.honours", year=shown.review.year), lines)


# -- what is launched ---------------------------------------------------------------------------


def _document(shown: _Shown) -> Slide:
    document, say = shown.plan.document, shown.say
    title = f"{document.kind} {document.number}".strip()
    based_on = shown.pledge.based_on
    itself = bool(document.number) and document.number in based_on
    return shown.slide(
        title or say("hall.plan.document"),
        shown.texts() if document.subject else (),
        overline=joined(document.issuer, day_in_words(document.issued, say) if document.issued else ""),
        underline=say("hall.plan.based_on", document=based_on) if based_on and not itself else "",
    )


def _occasions(shown: _Shown) -> Slide:
    return shown.slide(shown.say("hall.plan.occasions"), shown.texts())


def _campaign(shown: _Shown) -> Slide:
    campaign, say = shown.plan.campaign, shown.say
    if campaign is None:
        return shown.slide(shown.say("hall.plan.document"))
    key = "hall.plan.window" if campaign.first else "hall.plan.window.open"
    dates = {"first": campaign.first and _short(campaign.first), "last": _short(campaign.last)}
    return shown.slide(
        _countdown(campaign, shown.today, say),
        overline=say(f"hall.plan.campaign.{campaign.kind}"),
        text=say(key, **dates),
        underline=campaign.wording,
    )


def _countdown(campaign: Campaign, today: date, say: Words) -> str:
    if campaign.first and today < campaign.first:
        return say("hall.plan.begins_in", days=(campaign.first - today).days)
    if today > campaign.last:
        return say("hall.plan.ended")
    left = campaign.days_left(today)
    return say("hall.plan.days_left", days=left) if left else say("hall.plan.last_day")


def _purposes(shown: _Shown) -> Slide:
    return shown.slide(shown.say("hall.plan.purposes"), shown.texts())


def _contents(shown: _Shown) -> Slide:
    """How many there are; where the plan says another number than the pledge has, both."""
    say, has, stated = shown.say, len(shown.pledge.articles), shown.plan.stated_contents
    differs = stated and stated != has
    return shown.slide(
        say("hall.plan.contents", count=has),
        shown.texts(),
        underline=say("hall.plan.contents.stated", stated=stated, count=has) if differs else "",
    )


def _targets(shown: _Shown) -> Slide:
    """Each with the higher level's target it puts into practice; that there is no figure is said, and is no fault."""
    say, pledge = shown.say, shown.pledge
    above = {target.id: target for target in pledge.parent_targets}
    targets = [(line, pledge.targets[line.item]) for line in shown.page.lines]
    lines = (Line(line.text, _above(target, above, say) if line.begins else "") for line, target in targets)
    open_targets = len(pledge.targets) - pledge.quantified
    return shown.slide(
        say("hall.plan.targets", count=pledge.quantified),
        lines,
        text="" if targets else say("hall.plan.targets.none"),
        overline=say("hall.plan.based_on", document=pledge.based_on) if above and pledge.based_on else "",
        underline=say("hall.plan.targets.open", count=open_targets) if open_targets else "",
    )


def _above(target: Target, above: dict[str, Target], say: Words) -> str:
    parent = above.get(target.parent_target)
    return say("hall.plan.parent_target", text=parent.text) if parent else ""


def _exemplars(shown: _Shown) -> Slide:
    lines = (Line(f"{line.item + 1}. {line.text}" if line.begins else line.text) for line in shown.page.lines)
    return shown.slide(shown.say("hall.plan.exemplars", count=len(shown.plan.exemplar_stages)), lines)


def _duties(shown: _Shown) -> Slide:
    bodies = shown.plan.duties[shown.page.lines[0].item].bodies
    return shown.slide(
        shown.say("hall.plan.duties"), (Line(", ".join(bodies), emphasis=Emphasis.HEADING), *shown.texts())
    )


def _deadlines(shown: _Shown) -> Slide:
    deadline, say = shown.plan.deadlines[shown.page.lines[0].item], shown.say
    left = deadline.days_left(shown.today)
    return shown.slide(
        say("hall.plan.deadline", date=_short(deadline.before)),
        shown.texts(),
        overline=say("hall.plan.hand_in", to=deadline.to) if deadline.to else say("hall.plan.hand_in.no_receiver"),
        underline=say("hall.plan.deadline.left", days=left) if left > 0 else say("hall.plan.deadline.late"),
    )


def _awards(shown: _Shown) -> Slide:
    return shown.slide(shown.say("hall.plan.awards"), _award_lines(shown, shown.plan.awards))


def _award_lines(shown: _Shown, awards: tuple[Award, ...]) -> Iterable[Line]:
    for line in shown.page.lines:
        award = awards[line.item]
        key = "hall.plan.giver.proposed" if award.on_proposal else "hall.plan.giver"
        yield Line(joined(award.name, award.to), shown.say(key, giver=award.giver))


def _award_rule(shown: _Shown) -> Slide:
    return shown.slide(shown.say("hall.plan.award_rule"), shown.texts())


def _short(day: date) -> str:
    return f"{day:%d/%m/%Y}"


_BUILDERS: dict[PlanPart, Callable[[_Shown], Slide]] = {
    PlanPart.REVIEWED_THEME: _reviewed_theme,
    PlanPart.RESULTS: _results,
    PlanPart.SHORTCOMINGS: _shortcomings,
    PlanPart.HONOURS: _honours,
    PlanPart.DOCUMENT: _document,
    PlanPart.OCCASIONS: _occasions,
    PlanPart.CAMPAIGN: _campaign,
    PlanPart.PURPOSES: _purposes,
    PlanPart.CONTENTS: _contents,
    PlanPart.TARGETS: _targets,
    PlanPart.EXEMPLARS: _exemplars,
    PlanPart.DUTIES: _duties,
    PlanPart.DEADLINES: _deadlines,
    PlanPart.AWARDS: _awards,
    PlanPart.AWARD_RULE: _award_rule,
}
