"""What the hall sees now and what it will see next, as text that stands for the picture."""

from __future__ import annotations

from msgspec.structs import replace
from rich.cells import cell_len

from giaouoc.hall import Cover
from giaouoc.slides import Emphasis, Slide, build
from giaouoc_tui.console.lines import BLANK, Line, Part, joined, line, spread, wrap
from giaouoc_tui.console.view import Painted, View

__all__ = ["paint_counts", "paint_hall", "slide_lines"]

_MARKS = {
    Emphasis.PLAIN: ("  ", ""),
    Emphasis.HEADING: ("  ", "$quiet"),
    Emphasis.NOW: ("▶ ", "bold $now"),
    Emphasis.NEXT: ("· ", ""),
    Emphasis.DONE: ("✓ ", "$good"),
    Emphasis.QUIET: ("  ", "$quiet"),
}


def paint_hall(view: View, width: int, height: int) -> Painted:
    """The upper part is on the projector now, the lower part comes when the operator goes on."""
    operation, say = view.operation, view.say
    shown = build(operation.on_screen(), operation.person, say)
    coming = operation.coming(view.now)
    if coming is not None:
        # What lies under a cover is what the operator wants to see beforehand.
        coming = replace(coming, hall=replace(coming.hall, cover=Cover.NONE))
    held = view.state.hall.held_at is not None
    ahead = max(height * 2 // 5, 2) if height >= 4 else 0
    lines = slide_lines(view, shown, width, height - ahead, held=held)
    if ahead:
        lines += [BLANK] * (height - ahead - len(lines))
        lines += _coming_lines(view, build(coming, operation.person, say) if coming else None, width, ahead)
    return Painted(lines[:height], joined([operation.projector.words(say), say("hall_panel.held") if held else ""]))


def paint_counts(view: View, width: int, height: int) -> list[Line]:
    """The first line alone: which slide is shown, and the head count where it has one."""
    operation = view.operation
    shown = build(operation.on_screen(), operation.person, view.say)
    return slide_lines(view, shown, width, min(height, 1), held=view.state.hall.held_at is not None)


def slide_lines(view: View, slide: Slide, width: int, rows: int, *, held: bool = False) -> list[Line]:
    """A slide in at most so many lines: which one it is, what covers it, and its text as far as it goes."""
    say = view.say
    if rows <= 0:
        return []
    head: list[Part] = []
    if held:
        head += [(f" {say('hall_panel.held_mark')} ", "bold $warn-band-text on $warn-band"), (" ", "")]
    if slide.cover is Cover.BLACK:
        head.append((f" {say('hall_panel.black')} ", "bold $bad-band-text on $bad-band"))
        covered = "hall_panel.covered.viewing" if view.operation.folder.read_only else "hall_panel.covered"
        return [spread(width, head), spread(width, [(say(covered), "$quiet")])][:rows]
    if slide.cover is Cover.EMBLEM:
        head.append((f" {say('hall_panel.emblem')} ", "bold $warn-band-text on $warn-band"))
    else:
        head.append((_kind_words(view, slide), "bold $now"))
    lines: list[Line] = [spread(width, head, [(_figures(slide), "bold")])]
    if slide.message:
        lines.append(spread(width, [(say("hall_panel.message", text=slide.message), "bold $warn")]))
    return (lines + _body(slide, width, rows - len(lines)))[:rows]


def _coming_lines(view: View, slide: Slide | None, width: int, rows: int) -> list[Line]:
    """A rule that says what comes, and its text below."""
    say = view.say
    kind = _kind_words(view, slide) if slide else say("hall_panel.nothing_next")
    figures = f" {_figures(slide)}" if slide and _figures(slide) else ""
    left: list[Part] = [("── ", "$line"), (f"{say('hall_panel.next')}: ", "$quiet"), (kind, "bold"), (" ", "")]
    rule = max(width - sum(cell_len(text) for text, _ in left) - cell_len(figures) - 1, 0)
    lines = [spread(width, [*left, ("─" * rule, "$line")], [(figures.strip(), "bold")])]
    return lines + (_body(slide, width, rows - 1) if slide else [])


def _kind_words(view: View, slide: Slide) -> str:
    kind = view.say(f"slide.kind.{slide.kind}", page=slide.page)
    return kind[:1].upper() + kind[1:]


def _figures(slide: Slide) -> str:
    """The numbers that stand on a slide: how many of how many, and the page."""
    figures = [f"{figure.text} {figure.label}".strip() for figure in slide.figures]
    return joined([*figures, f"{slide.page}/{slide.pages}" if slide.pages else ""])


def _body(slide: Slide, width: int, rows: int) -> list[Line]:
    """Overline, title, text, lines and foot; what names the slide only gives way to what is on it."""
    if rows <= 0:
        return []
    body: list[Line] = []
    if slide.overline and rows > 4:
        body.append(line((_first(slide.overline, width), "$quiet")))
    if not slide.lines or rows > 4:
        body += [line((row, "bold")) for row in wrap(slide.title, width, 2 if rows > 3 else 1)]
    body += [line(row) for row in wrap(slide.text, width, rows - len(body))]
    for entry in slide.lines[: max(rows - len(body), 0)]:
        mark, style = _MARKS[entry.emphasis]
        count = entry.figure.text if entry.figure else ""
        text = joined([entry.text, entry.detail, entry.note])
        body.append(spread(width, [(mark, style), (text, style)], [(count, "")]))
    foot = joined([slide.code, slide.underline])
    if foot and len(body) < rows:
        body.append(line((_first(foot, width), "$quiet")))
    return body


def _first(text: str, width: int) -> str:
    return next(iter(wrap(text, width, 1)), "")
