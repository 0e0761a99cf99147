"""Offers of packs: enough to list a pack, and how to read it when it is chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec

from giaouoc.packs.checks import text_faults
from giaouoc.packs.faults import PackError, fault_of_type
from giaouoc.packs.pack import Pack

__all__ = ["PackOffer", "PackSummary", "TemplateSummary", "summary_of"]


class TemplateSummary(msgspec.Struct, frozen=True):
    """A template as it is listed."""

    id: str
    title: str
    """As it reads in the year it was written for."""
    year: int
    blocs: int = 0
    """How many there are."""
    sample_blocs: bool = False
    locality: str = ""
    """Whose ceremony it is, as it reads in that year."""


class PackSummary(msgspec.Struct, frozen=True):
    """A pack as it is listed. Raises `PackError` for texts that a pack could not have."""

    id: str
    name: str
    version: str
    templates: tuple[TemplateSummary, ...]

    def __post_init__(self) -> None:
        for fault in text_faults(self):
            raise PackError(self.id, fault)


class PackOffer(NamedTuple):
    """A pack that is read only when it is chosen: what a plugin with many of them gives."""

    summary: PackSummary
    load: Callable[[], Pack]
    """Reads the pack; may raise `PackError`."""
    folder: Path | None = None
    """Where it lies on the disk, for a pack that its user may edit."""

    @classmethod
    def of(cls, pack: Pack) -> PackOffer:
        """The offer of a pack that is there already."""
        return cls(summary_of(pack), lambda: pack)

    def checked(self) -> PackOffer:
        """The same offer, once its summary is known to be of the declared types. Raises `PackError`."""
        try:
            return self._replace(summary=msgspec.convert(msgspec.to_builtins(self.summary), PackSummary))
        except (msgspec.ValidationError, TypeError) as error:
            raise PackError(getattr(self.summary, "id", ""), fault_of_type(error)) from error

    def pack(self) -> Pack:
        """The pack, of the type and id that were offered. Raises `PackError`."""
        pack = self.load()
        if not isinstance(pack, Pack):
            error = msgspec.ValidationError(f"Expected `Pack`, got `{type(pack).__name__}`")
            raise PackError(self.summary.id, fault_of_type(error))
        if pack.id != self.summary.id:
            error = msgspec.ValidationError(f"the pack offered as {self.summary.id} says that it is {pack.id}")
            raise PackError(self.summary.id, fault_of_type(error, "id"))
        return pack


def summary_of(pack: Pack) -> PackSummary:
    """What is listed of a pack."""
    return PackSummary(
        pack.id,
        pack.name,
        pack.version,
        tuple(
            TemplateSummary(
                one.id,
                one.words(one.title, one.year),
                one.year,
                len(one.blocs),
                one.sample_blocs,
                one.words(one.locality, one.year),
            )
            for one in pack.templates
        ),
    )
