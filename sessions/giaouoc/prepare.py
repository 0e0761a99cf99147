"""Preparing a ceremony from a pack's template."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from giaouoc.commands import Create
from giaouoc.packs.content import digest_of
from giaouoc.packs.pack import Pack
from giaouoc.packs.templates import CeremonyTemplate
from giaouoc.plugins.asking import LoadedPack, Plugins
from giaouoc.setup import PackRef, Setup
from giaouoc.signing import plan_slots

__all__ = ["create_command", "next_start", "reference_to", "with_digest"]


def create_command(
    template: CeremonyTemplate,
    *,
    pack: LoadedPack,
    year: int,
    starts_at: datetime,
    event_no: int,
    sample: bool = False,
    countersigner: int | None = None,
    plugins: Plugins | None = None,
) -> Create:
    """The command that makes a ceremony out of a template of a pack, as `plugins` adapt it.

    `starts_at` is the planned start of the first agenda item, with its offset; `event_no` the four
    digits in every badge code; `sample` says that the delegates will be made up; `countersigner` is
    the number of the superior in the mode in which one countersigns.
    """
    rendered = template.render(year)
    if plugins is not None:
        rendered = plugins.adapted(rendered, starts_at.date())
    setup = Setup(
        title=rendered.title,
        locality=rendered.locality,
        organiser=rendered.organiser,
        year=year,
        starts_at=starts_at,
        event_no=event_no,
        pack=reference_to(pack.pack),
        parent_body=rendered.parent_body,
        place=rendered.place,
        labels=rendered.labels,
        copies=rendered.copies,
        sample=sample,
        slides=rendered.slides,
        look=rendered.look,
    )
    slots = plan_slots(rendered.mode, rendered.blocs, per_round=rendered.per_round, countersigner=countersigner)
    return with_digest(
        Create(
            setup=setup,
            pledge=rendered.pledge,
            agenda=rendered.agenda,
            blocs=rendered.blocs,
            witnesses=rendered.witnesses,
            mode=rendered.mode,
            slots=slots,
            report_rounds=rendered.report_rounds,
        )
    )


def next_start(template: CeremonyTemplate, now: datetime) -> datetime:
    """The next moment at which the clock shows the template's start, in the time zone of `now`."""
    today = datetime.combine(now.date(), template.starts_at, now.tzinfo)
    return today if today >= now else today + timedelta(days=1)


def reference_to(pack: Pack) -> PackRef:
    """The pack as a ceremony's setup names it, before `with_digest` adds the digest of the content."""
    return PackRef(pack.id, pack.version, "")


def with_digest(create: Create) -> Create:
    """The command with the digest of its content: its fields but the setup, then slides and look, as a list."""
    content = [getattr(create, field) for field in create.__struct_fields__ if field != "setup"]
    content += [create.setup.slides, create.setup.look]
    pack = replace(create.setup.pack, digest=digest_of(content))
    return replace(create, setup=replace(create.setup, pack=pack))
