"""The hooks about what is recorded: an order of precedence, scores, documents."""

from __future__ import annotations

from collections.abc import Iterable

from giaouoc.exports import Export
from giaouoc.hookspecs.markers import hookspec
from giaouoc.pledge import Pledge
from giaouoc.precedence import OrderKind, OrderPlace, OrderRemark
from giaouoc.progress import TargetStanding
from giaouoc.scores import BlocScore

__all__ = ["giaouoc_check_order", "giaouoc_exports", "giaouoc_scores"]


@hookspec
def giaouoc_check_order(kind: OrderKind, places: tuple[OrderPlace, ...]) -> Iterable[OrderRemark]:
    """Check an order of precedence by the rules of protocol of a locality.

    **When:** at `giaouoc show`, at `giaouoc preflight` and after `giaouoc do DIR reorder-slot`; and while
    a console has the ceremony open, at first and whenever an order has changed. Each time once for each
    order with at least two places: who is called to sign, which bodies witness.

    **By whom, in which order:** by `Plugins.remarks`, by name of entry point; all remarks count.
    `places` are in their present order and hold posts and bodies, no persons' names.

    **What nothing means:** an empty iterable finds nothing to remark. A remark stops nothing: the
    operator reads it and decides.

    The People's Council signs before all others:

    ```python
    from collections.abc import Iterable

    from giaouoc import OrderKind, OrderPlace, OrderRemark, hookimpl


    @hookimpl
    def giaouoc_check_order(kind: OrderKind, places: tuple[OrderPlace, ...]) -> Iterable[OrderRemark]:
        for earlier, place in zip(places, places[1:]):
            if "Hội đồng nhân dân" in place.name and "Hội đồng nhân dân" not in earlier.name:
                yield OrderRemark(place.id, f"{place.name} cần đứng trước {earlier.name}.")
    ```
    """
    return ()


@hookspec
def giaouoc_scores(pledge: Pledge, standings: tuple[TargetStanding, ...]) -> Iterable[BlocScore] | None:
    """Give the points of each bloc under the locality's scoring rules.

    **When:** whenever the progress board is told (`giaouoc progress`); points are worked out from the
    recorded reports and never recorded themselves.

    **By whom, in which order:** by `Plugins.scores`, by name of entry point; the first that gives
    points counts, and the others are not asked. `standings` holds every bloc with every target.

    **What nothing means:** `None`, or no score, says that the rules are not for this pledge. Without any
    score the board shows none. Ranks follow from the points: equal points share a rank.

    **What is late hides what is met:** a bloc above its plan in June without the report of December is
    `LATE`, not `MET`. Rules that count what was reported either way look at `latest` and `percent`.

    Ten points for a target that is met, five more where it is exceeded:

    ```python
    from collections.abc import Iterable
    from decimal import Decimal

    from giaouoc import BlocScore, Pledge, Standing, TargetStanding, hookimpl

    POINTS = {Standing.MET: 10, Standing.EXCEEDED: 15}


    @hookimpl
    def giaouoc_scores(pledge: Pledge, standings: tuple[TargetStanding, ...]) -> Iterable[BlocScore]:
        for bloc in dict.fromkeys(one.bloc for one in standings):
            points = sum(POINTS.get(one.standing, 0) for one in standings if one.bloc == bloc)
            yield BlocScore(bloc, Decimal(points))
    ```
    """
    return None


@hookspec
def giaouoc_exports() -> Iterable[Export]:
    r"""Offer documents made out of a ceremony's record.

    **When:** at `giaouoc export DIR`, which lists them, and at `giaouoc export DIR NAME`, which calls
    the export's `write` once.

    **By whom, in which order:** by `Plugins.exports`, by name of entry point. Where two exports have
    the same id the first counts, and the other is listed as a problem.

    **What nothing means:** an empty iterable offers no document. `write` gives the whole file as
    bytes, and it must answer within the two seconds of every hook.

    Who signed when, as a table for a spreadsheet:

    ```python
    from collections.abc import Iterable

    from giaouoc import Export, ExportSource, hookimpl


    def signatures(source: ExportSource) -> bytes:
        rows = ["khối;lúc"]
        for slot in source.state.signing.slots:
            rows.append(f"{source.state.slot_name(slot)};{slot.signed_at or ''}")
        return "\n".join(rows).encode("utf-8-sig")


    @hookimpl
    def giaouoc_exports() -> Iterable[Export]:
        yield Export("chu-ky", "Giờ ký của từng khối", ".csv", signatures)
    ```
    """
    return ()
