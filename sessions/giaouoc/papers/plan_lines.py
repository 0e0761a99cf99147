"""What the minutes say of the plan around the pledge: lists in Markdown, of what the plan says and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from giaouoc.papers.markdown import plain
from giaouoc.plan import Document
from giaouoc.pledge import Pledge
from giaouoc.vietnamese import format_count, format_date

__all__ = ["plan_lines", "recipient_lines"]


def plan_lines(pledge: Pledge) -> Iterator[str]:
    """The document, what it rests on, its window and deadlines, and who signed it; nothing without a plan."""
    plan = pledge.plan
    if plan is None:
        return
    if document := _cited(plan.document):
        yield f"- Kế hoạch phát động: {document}."
    if pledge.based_on:
        yield f"- Thực hiện: {plain(pledge.based_on)}."
    if campaign := plan.campaign:
        first = f"từ {format_date(campaign.first)} " if campaign.first else ""
        yield f"- Thời gian thi đua: {first}đến hết {format_date(campaign.last)}."
    if plan.campaign or document:
        yield f"- Chỉ tiêu định lượng: {format_count(pledge.quantified) if pledge.quantified else 0}."
    for deadline in plan.deadlines:
        what = "; ".join(map(plain, deadline.what))
        receiver = f", gửi {plain(deadline.to)}" if deadline.to else ""
        yield f"- Hạn nộp: trước {format_date(deadline.before)}{receiver}: {what}."
    if signature := plan.signature:
        signer = " ".join(filter(None, (signature.position, signature.name)))
        yield f"- Kế hoạch do {', '.join(plain(part) for part in (signature.authority, signer) if part)} ký."


def recipient_lines(pledge: Pledge) -> Iterator[str]:
    """Who gets the plan, as it prints them; a suggestion for the minutes."""
    recipients = pledge.plan.recipients if pledge.plan else ()
    if recipients:
        yield from ("", "***Nơi nhận*** *(theo kế hoạch)*:", "")
        yield from (f"- {plain(one)}" for one in recipients)


def _cited(document: Document) -> str:
    name = " ".join(part for part in (document.kind, document.number) if part)
    day = format_date(document.issued) if document.issued else ""
    issuer = f"của {document.issuer}" if document.issuer else ""
    cited = " ".join(part for part in (name, day, issuer) if part)
    return plain(": ".join(part for part in (cited, document.subject) if part))
