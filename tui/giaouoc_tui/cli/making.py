"""Making a ceremony on disk: from a template of a pack, or after last year's."""

from __future__ import annotations

import secrets
from datetime import datetime
from pathlib import Path

from giaouoc.clock import now
from giaouoc.commands import Create
from giaouoc.folder import CeremonyFolder, is_ceremony
from giaouoc.packs.pack import CeremonyTemplate
from giaouoc.plugins.asking import LoadedPack, Plugins
from giaouoc.prepare import create_command, next_start
from giaouoc.refusal import Refusal, refuse
from giaouoc.sample import sample_newcomers
from giaouoc.signing import SigningMode
from giaouoc.store.errors import RecordExists
from giaouoc_tui.cli.output import Refused

__all__ = ["SAMPLE_SIZE", "create_from_pack", "event_number", "found", "make_folder"]

SAMPLE_SIZE = 120
"""Made-up delegates when no number is given: an ordinary hall of a district."""

_CHAIR = 1
"""The chair stands first on a sample list, and countersigns where the superior does."""


def found(pack_id: str, template_id: str = "") -> tuple[LoadedPack, CeremonyTemplate]:
    """An installed pack and one of its templates, the first when none is named.

    Raises `Refused`.
    """
    plugins = Plugins.installed()
    loaded = plugins.pack(pack_id)
    if loaded is None:
        packs = ", ".join(one.summary.id for one in plugins.packs()) or "–"
        raise Refused(refuse("new.no_pack", pack=pack_id, packs=packs))
    template = loaded.pack.template(template_id) if template_id else loaded.pack.templates[0]
    if template is None:
        templates = ", ".join(one.id for one in loaded.pack.templates)
        raise Refused(refuse("new.no_template", pack=pack_id, template=template_id, templates=templates))
    return loaded, template


def create_from_pack(
    loaded: LoadedPack,
    template: CeremonyTemplate,
    *,
    year: int | None = None,
    starts_at: datetime | None = None,
    sample: int = 0,
) -> Create:
    """The command for a template; this year where the text suits it, else the year it was written for."""
    moment = now()
    countersigned = sample > 0 and template.mode is SigningMode.BILATERAL_SUPERIOR
    return create_command(
        template,
        pack=loaded,
        year=year or (moment.year if moment.year in template.suits else template.year),
        starts_at=starts_at or next_start(template, moment),
        event_no=event_number(),
        sample=sample > 0,
        countersigner=_CHAIR if countersigned else None,
        plugins=Plugins.of_strangers(),
    )


def event_number() -> int:
    """Four random digits that tell this ceremony's badges from another's."""
    return secrets.randbelow(10_000)


def make_folder(
    path: Path, create: Create, *, sample: int = 0, desk: str = "A", moment: datetime | None = None
) -> CeremonyFolder:
    """A new ceremony in a folder that is not there yet or empty, with so many made-up delegates; still open.

    Raises `Refused`, or a `StoreError` when there is a ceremony or the disk fails.
    """
    if is_ceremony(path):
        raise RecordExists(path=str(path))
    if path.exists() and not (path.is_dir() and not any(path.iterdir())):
        raise Refused(refuse("new.folder_taken", path=str(path)))
    folder = CeremonyFolder.create(path, create, desk=desk, now=moment)
    if sample:
        enrolled = folder.enrol(sample_newcomers(create, sample), moment)
        if isinstance(enrolled, Refusal):
            folder.close()
            raise Refused(enrolled)
    return folder
