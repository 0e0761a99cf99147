"""The lines that answer at once: the verdict of the last scan, the last action, and what the one key does next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import cell_len

from giaouoc import events as e
from giaouoc.commands import GoOn, Undo
from giaouoc.hall import SlideKind, SlideRef
from giaouoc.refusal import Refusal
from giaouoc.state import Life
from giaouoc_tui.console.lines import Line, Part, clip, joined, spread
from giaouoc_tui.console.operation import AT_END, Failure, Tone, Verdict
from giaouoc_tui.console.panels.scans import GLYPHS
from giaouoc_tui.console.view import View
from giaouoc_tui.console.wording import action_words, failure_words, refusal_words, viewing_advice, viewing_words
from giaouoc_tui.desk.answers import DeskAnswer, Shown, answer_of

__all__ = [
    "GROUNDS",
    "Notice",
    "head_line",
    "next_line",
    "notice_line",
    "notice_words",
    "paint_verdict",
    "verdict_parts",
]

_UNDO_KEY = 4
"""Cells of the undo key with the blanks beside it and at the end of the line."""

_LEAST_UNDO = 24
"""Cells in which what an undo takes back can just be told from other things."""

GROUNDS = {tone: f"${tone}-band-text on ${tone}-band" for tone in Tone}


class Notice(NamedTuple):
    """The answer to the last key."""

    tone: Tone
    text: str


def head_line(view: View, width: int, *marks: str) -> Line:
    """Title, other marks, how far the ceremony is, and the clock; a rehearsal is marked for good."""
    state, say = view.state, view.say
    title = state.setup.title if state.setup else ""
    marks = (view.operation.printing.words(say), *marks)
    ends: list[Part] = [(f" {mark} ", "bold") for mark in marks if mark]
    if view.operation.projector.lost_at is not None and state.life is not Life.CLOSED:
        ends.append((f" {say('head.projector_lost')} ", "bold $bad-band-text on $bad-band"))
    if state.hall.message:
        ends.append((f" {say('head.message')} ", "bold $warn-band-text on $warn-band"))
    if state.rehearsal:
        ends.append((f" {say('head.rehearsal')} ", "bold $warn-band-text on $warn-band"))
    if view.operation.folder.read_only:
        ends.append((f" {say('head.read_only')} ", "bold $bad-band-text on $bad-band"))
    ends.append((f" {say(f'head.{state.life}')} ", "bold $now-band-text on $now-band"))
    ends.append((f"  {view.now:%H:%M:%S} ", "bold"))
    return spread(width, [(" ", ""), (title, "bold")], ends, "$key-band-text on $key-band")


def verdict_parts(view: View, shown: Shown) -> tuple[Tone, str, str, str]:
    """Tone, the word, who it is about, and what to do or know: the words of the desk at the door."""
    say, life = view.say, view.state.life
    folder = view.operation.folder
    if folder.read_only and shown is None:
        return Tone.WARN, say("verdict.viewing"), viewing_advice(say, folder), ""
    if folder.read_only and isinstance(shown, Failure):
        return Tone.BAD, say("verdict.not_recorded"), viewing_words(say, folder), viewing_advice(say, folder)
    if shown is None:
        return Tone.CALM, say(f"verdict.ready.{life}"), say(f"verdict.ready.{life}.text"), ""
    if isinstance(shown, Failure):
        return Tone.BAD, say("verdict.not_recorded"), failure_words(say, shown), ""
    answer = answer_of(view, shown)
    number = say("verdict.number", number=answer.number) if answer.number is not None else ""
    return answer.tone, answer.word, joined([number, answer.who], "  "), answer.advice


def paint_verdict(view: View, shown: Shown, width: int, height: int) -> list[Line]:
    """The band of the last scan; where the word stands and the head count never move."""
    tone, word, who, advice = verdict_parts(view, shown)
    ground = GROUNDS[tone]
    total = view.state.attendance.total
    count: list[Part] = []
    if view.state.life is Life.OPEN:
        count = [(f" {view.say('verdict.present', present=total.present, of=total.enrolled)} ", "bold")]
    glyph = GLYPHS[tone]
    rows = [
        spread(width, [(f" {glyph} ", "bold"), (word, "bold")], count, ground),
        spread(width, [("   ", ""), (who, "bold" if isinstance(shown, Verdict | DeskAnswer) else "")], (), ground),
        spread(width, [("   ", ""), (advice, "")], (), ground),
    ]
    empty = spread(width, [], (), ground)
    above = max((height - len(rows)) // 2, 0)
    return ([empty] * above + rows + [empty] * (height - len(rows) - above))[:height]


def notice_line(view: View, notice: Notice | None, width: int, *, held: bool = False) -> Line:
    """The answer to the last key; a failure of the disk stays in red until something is recorded again.

    When the key was `held`, it says that the repeats were ignored.
    """
    failure = view.operation.failure
    if failure is not None:
        words = f" ✗ {view.say('notice.failure')}: {failure_words(view.say, failure)}"
        return spread(width, [(words, "bold")], (), GROUNDS[Tone.BAD])
    ends: list[Part] = [(f" {view.say('notice.held')} ", "bold $warn")] if held else []
    return notice_words(notice or Notice(Tone.CALM, view.say("notice.none")), width, ends)


def notice_words(notice: Notice | None, width: int, ends: Sequence[Part] = ()) -> Line:
    """The answer alone, with its glyph, and what stands at the right end."""
    if notice is None:
        return spread(width, [])
    style = {Tone.CALM: "$quiet", Tone.GOOD: "$good", Tone.WARN: "bold $warn", Tone.BAD: "bold $bad"}[notice.tone]
    return spread(width, [(f" {GLYPHS[notice.tone]} ", style), (notice.text, style)], ends)


def next_line(view: View, width: int) -> Line:
    """What the go-on key does now, told from the very facts it would record."""
    say = view.say
    if viewing := viewing_words(say, view.operation.folder):
        return spread(width, [(f" ! {viewing}", "bold")], (), GROUNDS[Tone.WARN])
    decision = view.operation.folder.ceremony.decide(GoOn(), view.now)
    key = (f" {say('key.space')} ", "bold $key-band-text on $key-band")
    if view.state.life is Life.CLOSED:
        return spread(width, [(f" {say('next.closed')}", "$quiet")])
    if isinstance(decision, Refusal):
        if decision.key == AT_END:
            return _with_undo(view, width, [key, (" ▸ ", "bold $now"), (say("next.close"), "bold")])
        words = _missing(view, decision) or refusal_words(view, decision)
        return spread(width, [key, (" ", ""), ("! ", "bold $warn"), (words, "$warn")])
    return _with_undo(view, width, [key, (" ▸ ", "bold $now"), (_deed(view, decision), "bold")])


def _missing(view: View, refusal: Refusal) -> str:
    """The missing signatories, their names first, since the line may be cut."""
    if refusal.key != "signing.signatory_missing":
        return ""
    names = []
    for slot_id in refusal.params["slots"]:
        slot = view.state.signing.slot(slot_id)
        signer = view.operation.signer(slot) if slot else None
        name = view.state.slot_name(slot) if slot else slot_id
        names.append(f"{signer.name} ({name})" if signer else name)
    key = "next.missing.called" if view.state.signing.called else "next.missing"
    return view.say(key, names=", ".join(names))


def _with_undo(view: View, width: int, deed: list[Part]) -> Line:
    """What the go-on key does, and to its right what an undo takes back as far as there is room to say it."""
    left = width - sum(cell_len(text) for text, _ in deed) - 1
    return spread(width, deed, _undo(view, min(left, width * 2 // 5 + _UNDO_KEY)) if left >= _LEAST_UNDO else ())


def _undo(view: View, room: int) -> list[Part]:
    """What an undo would take back, in at most so many cells, where something can be."""
    ceremony = view.operation.folder.ceremony
    actions = ceremony.last_actions(view.now)
    if not actions:
        return []
    decision = ceremony.decide(Undo(actions[0].id), view.now)
    if isinstance(decision, Refusal) and not decision.overridable:
        return []
    words = f" {view.say('next.undo.or')} ".join(action_words(view, action) for action in actions)
    return [
        (" u ", "bold $key-band-text on $key-band"),
        (clip(f" {view.say('next.undo')}: {words}", room - _UNDO_KEY) + " ", "$quiet"),
    ]


def _deed(view: View, facts: tuple[e.Event, ...]) -> str:
    say, state = view.say, view.state
    called = [fact.slot for fact in facts if isinstance(fact, e.SlotCalled)]
    if called:
        slots = [slot for slot_id in called if (slot := state.signing.slot(slot_id))]
        names = ", ".join(state.slot_name(slot) for slot in slots)
        return say("next.call", round=slots[0].round if slots else "", names=names)
    for fact in facts:
        match fact:
            case e.CeremonyOpened():
                return say("next.open")
            case e.SlotSigned(slot=slot_id) | e.SlotCountersigned(slot=slot_id):
                slot = state.signing.slot(slot_id)
                key = "next.sign" if isinstance(fact, e.SlotSigned) else "next.countersign"
                return say(key, name=state.slot_name(slot) if slot else "")
            case e.ItemStarted(item=item_id):
                item = view.operation.item(item_id)
                number = state.agenda.numbers.get(item_id, "")
                return say("next.item", number=number, title=item.title if item else "")
            case e.SlideShown(slide=SlideRef(kind=SlideKind.PLAN, page=page)):
                return say("next.plan_page", part=say(f"plan.part.{state.plan_pages[page].part}"))
            case e.SlideShown(slide=slide):
                return say("next.page", page=slide.page + 1, pages=len(state.pages))
    return ""
