"""The hook for content: packs of localities."""

from __future__ import annotations

from collections.abc import Iterable

from giaouoc.hookspecs.markers import hookspec
from giaouoc.packs.faults import PackError
from giaouoc.packs.offers import PackOffer
from giaouoc.packs.pack import Pack

__all__ = ["giaouoc_packs"]


@hookspec
def giaouoc_packs() -> Iterable[Pack | PackOffer | PackError]:
    """Offer the packs of one or more localities.

    **When:** once in a program run, when packs are listed or a ceremony is made; never while a
    ceremony runs. What is chosen is frozen into the record, so a later version of the plugin does
    not change a signed pledge.

    **By whom, in which order:** by `Plugins.packs`, the bundled plugins first, then the others by
    name of entry point.

    **What nothing means:** an empty iterable offers no pack, which is no error. Where two packs have
    the same id the first counts, and the other is listed as a problem.

    **Many packs:** give a `PackOffer` for each, a summary and a function that reads the pack. It is
    called only for the pack that is chosen, so that two hundred cost no more than five.

    **A pack that cannot be used:** give the `PackError` in its place. It is listed as a problem with
    file and line, and the packs that follow count; an exception would end the list.

    A complete plugin, registered by `thanh-cong = "thanh_cong"` under
    `[project.entry-points.giaouoc]`:

    ```python
    from collections.abc import Iterable

    from giaouoc import AgendaItem, Article, CeremonyTemplate, ItemKind, Pack, Pledge, hookimpl


    @hookimpl
    def giaouoc_packs() -> Iterable[Pack]:
        pledge = Pledge(
            title="Giao ước thi đua năm {{ year }}",
            year=2026,
            issuers=("Ủy ban nhân dân xã Thành Công",),
            preamble="Phát huy kết quả năm {{ last_year }}, các thôn giao ước:",
            articles=(Article("1", "Điều 1", "Giữ đường làng sạch, đẹp./."),),
        )
        agenda = (
            AgendaItem("don-tiep", ItemKind.RECEPTION, "Đón tiếp đại biểu", minutes=15),
            AgendaItem("ky-ket", ItemKind.SIGNING, "Ký kết giao ước thi đua", minutes=20),
            AgendaItem("be-mac", ItemKind.CLOSING, "Bế mạc", minutes=5),
        )
        template = CeremonyTemplate(
            id="cac-thon",
            title="Lễ ký kết giao ước thi đua năm {{ year }}",
            locality="Xã Thành Công",
            organiser="Ủy ban nhân dân xã Thành Công",
            year=2026,
            pledge=pledge,
            agenda=agenda,
        )
        yield Pack("thanh-cong", "Xã Thành Công", "1.0", (template,))
    ```
    """
    return ()
