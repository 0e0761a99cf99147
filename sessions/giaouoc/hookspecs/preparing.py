"""The hooks that change a ceremony while it is prepared; what they give is frozen into its record."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from giaouoc.agenda import AgendaItem
from giaouoc.hookspecs.markers import hookspec
from giaouoc.look import ItemSlide, Look
from giaouoc.packs.templates import CeremonyTemplate
from giaouoc.signing import Bloc

__all__ = ["giaouoc_agenda", "giaouoc_blocs", "giaouoc_look", "giaouoc_slides"]


@hookspec
def giaouoc_agenda(template: CeremonyTemplate) -> Iterable[AgendaItem] | None:
    """Give the agenda of a ceremony, where it is not to be as its pack has it.

    **When:** once, while a ceremony is made from a pack; never for one that is copied from last year's.

    **By whom, in which order:** by `Plugins.adapted`, as the first of the four hooks of preparing, by
    name of entry point. `template` is rendered for the ceremony's year and holds what the plugins
    before this one made of it.

    **What nothing means:** `None`, or no item, leaves the agenda as it is. What is given is the whole
    agenda. One that no pack could hold is listed as a problem and left out.

    A minute of silence after the flag salute, in every ceremony of a province:

    ```python
    from collections.abc import Iterable

    from giaouoc import AgendaItem, CeremonyTemplate, ItemKind, hookimpl


    @hookimpl
    def giaouoc_agenda(template: CeremonyTemplate) -> Iterable[AgendaItem]:
        for item in template.agenda:
            yield item
            if item.kind is ItemKind.FLAG_SALUTE:
                yield AgendaItem("mac-niem", ItemKind.OPENING, "Phút mặc niệm các Anh hùng liệt sĩ", minutes=1)
    ```
    """
    return None


@hookspec
def giaouoc_blocs(template: CeremonyTemplate, day: date) -> Iterable[Bloc] | None:
    """Give the blocs of a ceremony with their units, where a register knows them better than the pack.

    **When:** once, while a ceremony is made from a pack, before its signing slots are planned.

    **By whom, in which order:** by `Plugins.adapted` after `giaouoc_agenda`, by name of entry point.
    `day` is that of the ceremony: units that have ended by then should not be there.

    **What nothing means:** `None`, or no bloc, leaves the blocs as they are. What is given is all of
    them. Blocs that no pack could hold are listed as a problem and left out.

    The units that are valid on the day:

    ```python
    from collections.abc import Iterable
    from datetime import date

    from giaouoc import Bloc, CeremonyTemplate, hookimpl


    @hookimpl
    def giaouoc_blocs(template: CeremonyTemplate, day: date) -> Iterable[Bloc]:
        for bloc in template.blocs:
            units = tuple(unit for unit in bloc.units if unit.valid_on(day))
            ids = {unit.id for unit in units}
            terms = tuple(term for term in bloc.terms if {term.leader, term.deputy} <= {*ids, ""})
            yield Bloc(bloc.id, bloc.name, units, terms, bloc.kind)
    ```
    """
    return None


@hookspec
def giaouoc_slides(template: CeremonyTemplate) -> Iterable[ItemSlide] | None:
    """Give words of its own to the hall's slides of agenda items.

    **When:** once, while a ceremony is made from a pack. The projector reads them from the record and
    knows no plugin.

    **By whom, in which order:** by `Plugins.adapted` after `giaouoc_blocs`, by name of entry point;
    each one's slides take the place of those before it, which it finds in `template.slides`.

    **What nothing means:** `None`, or no slide, leaves the slides as they are: an item's title, and
    who leads it. A slide for an item that is not on the agenda is listed as a problem, and all of the
    plugin's slides are left out.

    An appeal under the title of every item in which the hall stands:

    ```python
    from collections.abc import Iterable

    from giaouoc import CeremonyTemplate, ItemKind, ItemSlide, hookimpl


    @hookimpl
    def giaouoc_slides(template: CeremonyTemplate) -> Iterable[ItemSlide]:
        yield from template.slides
        for item in template.agenda:
            if item.kind is ItemKind.FLAG_SALUTE:
                yield ItemSlide(item.id, paragraph="Xin mời toàn thể đại biểu đứng dậy")
    ```
    """
    return None


@hookspec
def giaouoc_look(template: CeremonyTemplate) -> Look | None:
    """Give the projector the colours of a locality.

    **When:** once, while a ceremony is made from a pack. The projector reads them from the record.

    **By whom, in which order:** by `Plugins.adapted` as the last hook of preparing, by name of entry
    point; the last plugin that gives one counts.

    **What nothing means:** `None` leaves the pack's look, or giaouoc's own. Colours that are none, or
    with a contrast below 7 to 1, are listed as a problem and left out. An operator who asks for a
    theme by `--theme` gets it whatever a plugin gives.

    Dark green with gold, for the ceremonies of one locality:

    ```python
    from giaouoc import CeremonyTemplate, Look, hookimpl


    @hookimpl
    def giaouoc_look(template: CeremonyTemplate) -> Look | None:
        if "Thành Công" not in template.locality:
            return None
        return Look(
            ground="#04210f",
            text="#ffffff",
            title="#ffd84d",
            accent="#a5e8b5",
            quiet="#c3d1c7",
            now="#ffd84d",
            message="#ffffff",
            mark="#ffb59a",
        )
    ```
    """
    return None
