"""Ceremonies in which every text is hostile, as a stranger's folder may hold them: nothing was cleaned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import cycle, islice
from pathlib import Path

from giaouoc import commands as c
from giaouoc.agenda import AgendaItem, ItemKind
from giaouoc.attendance import Role
from giaouoc.folder import CeremonyFolder
from giaouoc.newcomers import Newcomer
from giaouoc.pledge import Article, Pledge, Target, TargetOp, Theme
from giaouoc.progress import ReportRound
from giaouoc.refusal import Refusal
from giaouoc.setup import Labels, PackRef, Setup
from giaouoc.signing import Bloc, SigningMode, Unit, WitnessBody, plan_slots
from giaouoc.store.chain import VIETNAM_TIME

__all__ = ["STARTS", "hostile_folder"]

STARTS = datetime(2017, 1, 4, 8, 0, tzinfo=VIETNAM_TIME)

_ITEMS = (ItemKind.RECEPTION, ItemKind.OPENING, ItemKind.PLEDGE_READING, ItemKind.SIGNING, ItemKind.CLOSING)


def hostile_folder(path: Path, payloads: Sequence[str], *, opened: bool = True) -> Path:
    """A ceremony of four blocs whose titles, names, posts, reasons and messages are these texts, in turn."""
    texts = cycle(payloads)
    with CeremonyFolder.create(path, _content(texts), now=STARTS) as folder:
        names = (text if text.strip() else f"{text}A" for text in texts)  # a blank name is refused
        people = [Newcomer(next(names), next(names), Role.BLOC_LEADER, bloc=f"b{n}") for n in range(1, 5)]
        people += [Newcomer(next(names), next(names), Role.WITNESS, unit="w1")]
        people += [Newcomer(text, text, Role.GUEST, seat=text[:20]) for text in islice(names, len(payloads))]
        _do(folder, people)
        if opened:
            _run(folder, texts)
    return path


def _do(folder: CeremonyFolder, people: list[Newcomer]) -> None:
    assert not isinstance(folder.enrol(people, STARTS), Refusal)


def _run(folder: CeremonyFolder, texts: cycle[str]) -> None:
    """A morning in which every reason and every message is hostile too; what is refused is left out."""
    for command in (
        c.Open(),
        *(c.CheckIn(number) for number in (1, 2, 5, 6)),
        c.Excuse(7, next(texts)),
        c.StandIn(8, 6, next(texts)),
        c.Insert(next(texts)),
        c.Skip("i2", next(texts)),
        c.GoTo("i3"),
        c.GoTo("i4"),
        c.Call(),
        c.Sign("b1", next(texts)),
        c.Call("b2", next(texts)),
        c.Postpone("b2", next(texts)),
        c.Message(next(texts)),
    ):
        folder.do(command, STARTS)


def _content(texts: cycle[str]) -> c.Create:
    blocs = tuple(Bloc(f"b{n}", next(texts), (Unit(f"u{n}", next(texts)),)) for n in range(1, 5))
    return c.Create(
        setup=Setup(
            title=next(texts),
            locality=next(texts),
            organiser=next(texts),
            parent_body=next(texts),
            place=next(texts),
            labels=Labels(next(texts), next(texts), next(texts)),
            year=2017,
            starts_at=STARTS,
            event_no=4017,
            pack=PackRef(next(texts), next(texts), "0" * 64),
        ),
        pledge=Pledge(
            title=next(texts),
            year=2017,
            issuers=(next(texts),),
            preamble=next(texts),
            articles=(Article("a1", next(texts), next(texts), next(texts)),),
            themes=(Theme(next(texts), next(texts)),),
            closing=next(texts),
            targets=(Target("t1", next(texts), TargetOp.AT_LEAST, Decimal(3), uom=next(texts)),),
        ),
        agenda=tuple(AgendaItem(f"i{n}", kind, next(texts), 10, next(texts)) for n, kind in enumerate(_ITEMS, 1)),
        blocs=blocs,
        witnesses=(WitnessBody("w1", next(texts)),),
        mode=SigningMode.BLOC_REPRESENTATIVES,
        slots=plan_slots(SigningMode.BLOC_REPRESENTATIVES, blocs, per_round=2),
        report_rounds=(ReportRound("m6", next(texts), date(2017, 6, 30)),),
    )
