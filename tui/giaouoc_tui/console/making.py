"""Making a ceremony's folder: from a pack's template, or after last year's ceremony."""

from __future__ import annotations

import secrets
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from giaouoc.clock import now as clock_now
from giaouoc.commands import Create
from giaouoc.folder import CeremonyFolder
from giaouoc.packs.offers import PackSummary, TemplateSummary
from giaouoc.packs.pack import CeremonyTemplate
from giaouoc.plugins.asking import LoadedPack, Plugins
from giaouoc.prepare import CopyWarning, copy_last_year, create_command
from giaouoc.vietnamese import fold

__all__ = ["copy_ceremony", "make_from_template", "proposed_folder", "read_start", "read_template", "templates"]

ReadTemplate: TypeAlias = tuple[LoadedPack, CeremonyTemplate]
"""A pack that was read, and one of its templates."""

_EVENT_NUMBERS = 10_000

_LONGEST_NAME = 40
"""Characters of a proposed folder's name before its year."""


def templates(plugins: Plugins) -> list[tuple[PackSummary, TemplateSummary]]:
    """Every template of every installed pack, without reading any."""
    return [(pack.summary, template) for pack in plugins.packs() for template in pack.summary.templates]


def read_template(plugins: Plugins, pack: PackSummary, template: TemplateSummary) -> ReadTemplate | None:
    """A listed template with its pack; none where the pack can no longer be read."""
    loaded = plugins.pack(pack.id)
    found = loaded and next((one for one in loaded.pack.templates if one.id == template.id), None)
    return (loaded, found) if loaded and found else None


def make_from_template(
    path: Path,
    pack: LoadedPack,
    template: CeremonyTemplate,
    *,
    year: int,
    starts_at: datetime,
    delegates: int,
    desk: str,
) -> CeremonyFolder:
    """Make the folder, with so many made-up delegates.

    Raises `StoreError` when the folder cannot be made.
    """
    create = create_command(
        template,
        pack=pack,
        year=year,
        starts_at=starts_at,
        event_no=secrets.randbelow(_EVENT_NUMBERS),
        sample=delegates > 0,
        plugins=Plugins.of_strangers(),
    )
    folder = CeremonyFolder.create(path, create, desk=desk)
    if delegates:
        from giaouoc.sample import sample_newcomers

        folder.enrol(sample_newcomers(folder.state, delegates))
    return folder


def copy_ceremony(
    last_year: Path, path: Path, *, year: int, starts_at: datetime, desk: str
) -> tuple[CeremonyFolder, tuple[CopyWarning, ...]]:
    """Make a ceremony like an earlier one; people and signatures are not carried over.

    Raises `StoreError` when one of the folders cannot be used.
    """
    with CeremonyFolder.open(last_year, read_only=True) as old:
        copied = copy_last_year(
            old.state,
            year=year,
            starts_at=starts_at,
            event_no=secrets.randbelow(_EVENT_NUMBERS),
            packs=Plugins.installed().packs(),
        )
    create: Create = copied.create
    return CeremonyFolder.create(path, create, desk=desk), copied.warnings


def proposed_folder(title: str, year: int) -> Path:
    """A folder below the user's documents that is not there yet."""
    home = Path.home()
    documents = home / "Documents" if (home / "Documents").is_dir() else home
    words = "-".join(
        word for word in "".join(c if c.isalnum() else " " for c in fold(title)).split() if not word.isdigit()
    )
    if len(words) > _LONGEST_NAME:
        words = words[: _LONGEST_NAME + 1].rpartition("-")[0]
    name = f"{words}-{year}"
    free = (documents / (name if count == 1 else f"{name}-{count}") for count in range(1, 1000))
    return next(path for path in free if not path.exists())


def read_start(day: str, time: str) -> datetime:
    """The moment of a day such as 04/01/2017 and a time such as 7:30, in Vietnam.

    Raises `ValueError` when they are not a day and a time.
    """
    moment = datetime.strptime(f"{day.strip()} {time.strip()}", "%d/%m/%Y %H:%M")
    return moment.replace(tzinfo=clock_now().tzinfo)
