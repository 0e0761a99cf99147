"""Ceremonies of any size for the benchmarks, made through the product's own commands."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.attendance import Role, ScanOutcome
from giaouoc.badges import Badge, BadgeKind
from giaouoc.folder import CeremonyFolder
from giaouoc.newcomers import Newcomer
from giaouoc.plugins.asking import Plugins
from giaouoc.prepare import create_command
from giaouoc.refusal import Refusal
from giaouoc.store.chain import VIETNAM_TIME

__all__ = ["STARTS", "badge_of", "filled_ceremony", "opened_ceremony"]

STARTS = datetime(2017, 1, 4, 8, 0, tzinfo=VIETNAM_TIME)
_BATCH = 1_000


def opened_ceremony(path: Path, *, delegates: int) -> CeremonyFolder:
    """The bundled pack's ceremony with its doors open and so many made-up delegates on the list."""
    loaded = Plugins.installed().pack("ngo-quyen")
    assert loaded is not None
    template = loaded.pack.templates[0]
    create = create_command(template, pack=loaded, year=2017, starts_at=STARTS, event_no=2017)
    folder = CeremonyFolder.create(path, create, now=STARTS)
    blocs = [bloc.id for bloc in folder.state.blocs]
    done = folder.enrol(
        (
            Newcomer(
                name=f"Nguyễn Văn Mẫu {number}",
                post="Chuyên viên",
                role=Role.BLOC_LEADER if number <= len(blocs) else Role.MEMBER,
                bloc=blocs[number % len(blocs)],
            )
            for number in range(1, delegates + 1)
        ),
        STARTS,
    )
    assert not isinstance(done, Refusal)
    folder.do(c.Open(), STARTS)
    return folder


def filled_ceremony(path: Path, *, facts: int, delegates: int) -> CeremonyFolder:
    """An open ceremony whose record holds so many facts, most of them repeated scans."""
    folder = opened_ceremony(path, delegates=delegates)
    repeated = e.ScanRefused(ScanOutcome.ALREADY_HERE, 1)
    while (missing := facts - folder.record.seq) > 0:
        at = STARTS + timedelta(seconds=1)
        folder.record.append(e.drafts_of([repeated] * min(missing, _BATCH), at=at, desk="A"))
    folder.close()
    return CeremonyFolder.open(path)


def badge_of(folder: CeremonyFolder, number: int) -> Badge:
    """The badge a scanner reads for a delegate."""
    setup = folder.state.setup
    assert setup is not None
    return Badge(BadgeKind.DELEGATE, setup.event_no, number)
