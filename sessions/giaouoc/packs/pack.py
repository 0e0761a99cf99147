"""Packs: what a locality prepares once and every ceremony is made from, as data that is checked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import msgspec
from msgspec.structs import force_setattr

from giaouoc.packs.checks import repeated_ids, template_faults, text_faults
from giaouoc.packs.faults import PackError, PackFault, fault_of_type
from giaouoc.packs.templates import CeremonyTemplate, Years
from giaouoc.signing import Unit

__all__ = ["CeremonyTemplate", "Pack", "PackError", "Years"]


class Pack(msgspec.Struct, frozen=True):
    """The templates of one locality.

    Checked when it is made: ids are of `a-z0-9-` and unique, texts are bounded, in NFC and without
    control or invisible characters, references lead somewhere. Lists are taken for tuples. Raises
    `PackError`.
    """

    id: str
    name: str
    version: str
    templates: tuple[CeremonyTemplate, ...]
    source: str = ""
    """Where the facts come from."""
    locality: Unit | None = None
    """The locality with its level, its time and who took over from it."""

    def __post_init__(self) -> None:
        for field in ("id", "name", "version", "source"):
            given = getattr(self, field)
            if not isinstance(given, str):
                fault = PackFault("wrong_type", field, {"given": type(given).__name__, "expected": "str"})
                raise PackError(self.id, fault)
        # A plugin in Python may have given lists, or anything at all: what is kept has the declared types.
        for field, kind in (("templates", tuple[CeremonyTemplate, ...]), ("locality", Unit | None)):
            try:
                plain = msgspec.to_builtins(getattr(self, field), builtin_types=(Decimal, date))
                force_setattr(self, field, msgspec.convert(plain, kind))
            except (msgspec.ValidationError, TypeError) as error:
                raise PackError(self.id, fault_of_type(error, field)) from error
        if faults := tuple(self._faults()):
            raise PackError(self.id, *faults)

    def _faults(self) -> Iterator[PackFault]:
        yield from text_faults(self)
        if not self.templates:
            yield PackFault("none", "templates")
        yield from repeated_ids("templates", (template.id for template in self.templates))
        for index, template in enumerate(self.templates):
            yield from template_faults(template, f"templates[{index}].")

    def template(self, template_id: str) -> CeremonyTemplate | None:
        """The template with this id."""
        return next((one for one in self.templates if one.id == template_id), None)
