"""The slides of a pack, drawn as the projector draws them, to see whether one is cut."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from msgspec.structs import replace

from giaouoc.agenda import Agenda
from giaouoc.contract import YEARS, PackFinding
from giaouoc.hall import Hall, SlideKind, SlideRef
from giaouoc.packs.pack import CeremonyTemplate, Pack
from giaouoc.pages import pages_of
from giaouoc.plan_pages import plan_pages_of
from giaouoc.plugins.asking import LoadedPack
from giaouoc.prepare import create_command
from giaouoc.slides import Slide, build
from giaouoc.state import State
from giaouoc.store.chain import VIETNAM_TIME
from giaouoc_tui.locale import Say
from giaouoc_tui.projector.palette import Theme, palette_of
from giaouoc_tui.projector.picture import rows_cut

__all__ = ["SMALLEST", "cut_slides"]

SMALLEST = (80, 24)
"""Columns and rows of the smallest screen that a hall is shown."""


def cut_slides(pack: Pack, say: Say) -> Iterator[PackFinding]:
    """Every slide of every template, in each of its years, that has rows without room on the smallest screen."""
    width, height = SMALLEST
    palette = palette_of(Theme.DARK)
    for template in pack.templates:
        for year in range(template.year, template.year + YEARS):
            for slide in _slides(pack, template, year, say):
                if rows_cut(slide, width, height, palette, say):
                    params: dict[str, str | int] = {
                        "year": year,
                        "title": slide.title,
                        "width": width,
                        "height": height,
                    }
                    yield PackFinding("slide_cut", f"{pack.id}/{template.id}", params, pack=pack.id)


def _slides(pack: Pack, template: CeremonyTemplate, year: int, say: Say) -> Iterator[Slide]:
    loaded = LoadedPack(pack, "", "", "", bundled=False)
    starts = datetime.combine(datetime(year, 1, 1), template.starts_at, VIETNAM_TIME)
    create = create_command(template, pack=loaded, year=year, starts_at=starts, event_no=0)
    state = State(
        setup=create.setup,
        pledge=create.pledge,
        pages=pages_of(create.pledge),
        plan_pages=plan_pages_of(create.pledge),
        blocs=create.blocs,
        report_rounds=create.report_rounds,
        agenda=Agenda.planned(create.agenda),
    )

    def drawn(kind: SlideKind, page: int = 0, agenda: Agenda = state.agenda) -> Slide:
        shown = replace(state, agenda=agenda, hall=Hall(SlideRef(kind, page)))
        return build(shown, lambda _: None, say)

    for kind in (SlideKind.TITLE, SlideKind.WELCOME, SlideKind.THEME, SlideKind.AGENDA, SlideKind.CLOSING):
        yield drawn(kind)
    for item in create.agenda:
        yield drawn(SlideKind.ITEM, agenda=state.agenda.going_to(item.id, starts))
    for page in range(len(state.pages)):
        yield drawn(SlideKind.PLEDGE, page)
    for page in range(len(state.plan_pages)):
        yield drawn(SlideKind.PLAN, page)
