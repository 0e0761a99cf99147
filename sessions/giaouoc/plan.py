"""The plan (kế hoạch) a pledge belongs to: its document, campaign, deadlines, duties, awards and review."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from giaouoc.years import years_later

__all__ = [
    "Award",
    "Campaign",
    "CampaignKind",
    "Deadline",
    "DeadlineState",
    "Document",
    "Duty",
    "Plan",
    "Publication",
    "Result",
    "ResultKind",
    "Review",
    "SignatureBlock",
]


class Document(msgspec.Struct, frozen=True):
    """A document as it is cited; what is not printed on it stays empty."""

    kind: str = ""
    """"Kế hoạch", "Chỉ thị", …"""
    number: str = ""
    """As printed: "245/KH-UBND"."""
    issued: date | None = None
    issuer: str = ""
    subject: str = ""


class Publication(msgspec.Struct, frozen=True):
    """Where the plan or the ceremony was reported."""

    title: str
    outlet: str = ""
    author: str = ""
    """As signed there, often initials: "T. HUY"."""
    at: datetime | None = None
    """With its offset."""


class CampaignKind(StrEnum):
    """What sort of effort a campaign (đợt thi đua) asks for."""

    YEAR = "year"
    TOPIC = "topic"
    SPRINT = "sprint"
    """The last weeks of the year (nước rút), for the targets of the year's pledge."""


class Campaign(msgspec.Struct, frozen=True):
    """A campaign and its window; both days belong to it."""

    kind: CampaignKind
    last: date
    first: date | None = None
    """None where the document does not say from when."""
    wording: str = ""
    """How the document puts the window: "từ nay đến hết tháng 12"."""

    def days_left(self, today: date) -> int:
        """How many days there are still to come; 0 on the last day and after it."""
        return max((self.last - today).days, 0)


class DeadlineState(StrEnum):
    """How near a deadline is."""

    AHEAD = "ahead"
    NEAR = "near"
    """Time to remind."""
    LATE = "late"


class Deadline(msgspec.Struct, frozen=True):
    """Something that must be handed in before a day (hạn nộp)."""

    id: str
    before: date
    """"trước ngày 15 tháng 12": on this day it is late already."""
    what: tuple[str, ...]
    to: str = ""
    """The body that receives it; empty where the document names none."""

    def state(self, today: date, *, reminder_days: int = 7) -> DeadlineState:
        """How near it is on a day; `reminder_days` is how long before it people are reminded."""
        if today >= self.before:
            return DeadlineState.LATE
        return DeadlineState.NEAR if (self.before - today).days <= reminder_days else DeadlineState.AHEAD

    def days_left(self, today: date) -> int:
        """How many days there are to hand it in, this one among them; 0 and less once it is late."""
        return (self.before - today).days


class Duty(msgspec.Struct, frozen=True):
    """What the plan asks of bodies (tổ chức thực hiện)."""

    bodies: tuple[str, ...]
    tasks: tuple[str, ...]


class Award(msgspec.Struct, frozen=True):
    """A form of reward and who gives it; the giver is data, since levels of government change."""

    name: str
    giver: str
    to: str = ""
    on_proposal: bool = False
    """Whether the locality can only propose it to a higher level."""


class ResultKind(StrEnum):
    """How a figure of a review is to be read."""

    ABOVE = "above"
    """By so many per cent above what was planned: 57.8 is 157.8% of the plan."""
    GROWTH = "growth"
    """By so many per cent more than a year before."""
    RANK = "rank"
    VALUE = "value"


class Result(msgspec.Struct, frozen=True):
    """One figure of the year that is reviewed."""

    measure: str
    kind: ResultKind
    value: Decimal
    uom: str = ""
    against: str = ""
    """What it is compared with: a level's plan, last year, the others."""

    @property
    def percent_of_plan(self) -> Decimal | None:
        """The figure as per cent of the plan; none where it is compared with something else."""
        return 100 + self.value if self.kind is ResultKind.ABOVE else None


class Review(msgspec.Struct, frozen=True):
    """What a conference looks back on before it launches the next year (tổng kết)."""

    year: int
    theme: str = ""
    results: tuple[Result, ...] = ()
    awards: tuple[Award, ...] = ()
    shortcomings: tuple[str, ...] = ()


class SignatureBlock(msgspec.Struct, frozen=True):
    """Who signed the document, as printed (Decree 30/2020/NĐ-CP, Appendix I); what is not printed stays empty."""

    authority: str = ""
    """"TM. ỦY BAN NHÂN DÂN"."""
    position: str = ""
    name: str = ""


class Plan(msgspec.Struct, frozen=True):
    """Everything around the pledge's text that a document fixes; none of it is part of what is signed."""

    document: Document = Document()
    published: Publication | None = None
    campaign: Campaign | None = None
    purposes: tuple[str, ...] = ()
    requirements: tuple[str, ...] = ()
    bases: tuple[Document, ...] = ()
    """The documents it refers to."""
    baseline: str = ""
    """The period its figures start from: "10 tháng đầu năm"."""
    stated_contents: int = 0
    """How many contents the document says it has; 0 when it does not say."""
    deadlines: tuple[Deadline, ...] = ()
    duties: tuple[Duty, ...] = ()
    awards: tuple[Award, ...] = ()
    award_rule: str = ""
    """What the result counts for besides."""
    exemplar_stages: tuple[str, ...] = ()
    """The stages an exemplar (điển hình tiên tiến) goes through, in order."""
    occasions: tuple[str, ...] = ()
    """Anniversaries it is dedicated to."""
    recipients: tuple[str, ...] = ()
    """As printed under "Nơi nhận"."""
    signature: SignatureBlock | None = None
    review: Review | None = None
    gaps: tuple[str, ...] = ()
    """What the document leaves blank or only announces, so that nobody fills it with guesses."""

    def later(self, years: int) -> Plan:
        """The same plan some years later: window and deadlines move, documents and review stay what they were."""
        campaign = self.campaign and replace(
            self.campaign,
            first=self.campaign.first and years_later(self.campaign.first, years),
            last=years_later(self.campaign.last, years),
        )
        deadlines = tuple(replace(one, before=years_later(one.before, years)) for one in self.deadlines)
        return replace(self, campaign=campaign, deadlines=deadlines)
