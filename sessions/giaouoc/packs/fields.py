"""Every field of a pack's data against its declared type: whoever wrote the data learns all its faults at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, Final, NamedTuple, get_args, get_origin

import msgspec
from msgspec.structs import FieldInfo

from giaouoc.packs.faults import PackFault, fault_of_type

__all__ = ["BROKEN", "ExaminedFields", "examine_fields", "rests_on"]

_ALIKE = 0.75
"""How like a field's name a key must be to be meant for it, as `difflib` measures it."""


class _Broken:
    """Stands in data for what could not be read, as a value or as a key; its fault is told already."""


BROKEN: Final = _Broken()

_RESTS_ON = {
    "led_by_stranger": ("blocs",),
    "low_contrast": ("look.ground",),
    "no_article": ("pledge.articles",),
    "no_item": ("agenda",),
    "no_parent_target": ("pledge.targets", "pledge.parent_targets"),
    "other_year": ("year",),
    "target_circle": ("pledge.targets", "pledge.parent_targets"),
}
"""Key of a fault of one template → the parts of the template that it can only be told by."""


_IDS_IN = ("]", ".children", ".id", ".units")
"""How the place of something ends that brings ids."""


class ExaminedFields(NamedTuple):
    """Data that holds what its types ask for, and what it took to make it so."""

    data: Any
    """With a stand-in for whatever is at fault."""
    faults: tuple[PackFault, ...]
    unsound: tuple[str, ...]
    """Places of the stand-ins, such as `templates[0].year`."""


def examine_fields(data: object, kind: type[msgspec.Struct]) -> ExaminedFields:
    """Look at every field of data for a struct: missing ones, unknown ones, and values of another type."""
    examination = _Examination()
    return ExaminedFields(
        examination.value(data, kind, ""), tuple(examination.faults), tuple(filter(None, examination.unsound))
    )


def rests_on(fault: PackFault, unsound: Iterable[str]) -> bool:
    """Whether a fault of the content may only be there because something else is at fault."""
    found = re.match(r"templates\[\d+\]\.", fault.field)
    template = found[0] if found else ""
    grounds = [f"{template}{part}" for part in _RESTS_ON.get(fault.key, ())]
    return any(_within(fault.field, place) or _within(place, fault.field) for place in unsound) or any(
        _within(ground, place) or (_within(place, ground) and place.endswith((ground, *_IDS_IN)))
        for place in unsound
        for ground in grounds
    )


def _within(inner: str, outer: str) -> bool:
    return inner == outer or inner.startswith((f"{outer}.", f"{outer}["))


class _Examination:
    def __init__(self) -> None:
        self.faults: list[PackFault] = []
        self.unsound: list[str] = []

    def value(self, given: Any, kind: Any, place: str) -> Any:
        """The value, or a stand-in for it."""
        if given is BROKEN:
            return self._stand_in(kind, place)
        if type(given) is kind:
            return given
        for one in get_args(kind) if _is_union(kind) else (kind,):
            if isinstance(given, dict) and _is_struct(one):
                return self._table(given, one, place)
            if isinstance(given, (list, tuple)) and get_origin(one) is tuple:
                item = get_args(one)[0]
                return [self.value(part, item, f"{place}[{index}]") for index, part in enumerate(given)]
        try:
            msgspec.convert(given, kind)
        except msgspec.ValidationError as error:
            self.faults.append(fault_of_type(error, place))
            return self._stand_in(kind, place)
        return given

    def _table(self, given: dict[Any, Any], kind: type[msgspec.Struct], place: str) -> dict[str, Any]:
        fields = _fields_of(kind)
        inside = f"{place}." if place else ""
        strange = [key for key in given if key is not BROKEN and key not in fields]
        meant = {key: like[0] for key in strange if (like := get_close_matches(key, fields, 1, _ALIKE))}
        mended: dict[str, Any] = {}
        for name, field in fields.items():
            if name in given:
                mended[name] = self.value(given[name], field.type, f"{inside}{name}")
            elif field.required or name in meant.values():
                if name not in meant.values() and BROKEN not in given:
                    self.faults.append(PackFault("missing", f"{inside}{name}", {"name": name}))
                mended[name] = self._stand_in(field.type, f"{inside}{name}")
        for key in strange:
            self.unsound.append(f"{inside}{key}")
            if key in meant:
                self.faults.append(PackFault("misspelt", f"{inside}{key}", {"given": key, "meant": meant[key]}))
            else:
                self.faults.append(PackFault("no_such_field", f"{inside}{key}", {"known": ", ".join(fields)}))
        return mended

    def _stand_in(self, kind: Any, place: str) -> Any:
        """A value of the kind, so that the rest can be looked at; an id that nothing else has."""
        self.unsound.append(place)
        return _value_of(kind, f"x-{len(self.unsound)}")


def _value_of(kind: Any, text: str) -> Any:
    if _is_union(kind):
        kinds = get_args(kind)
        return None if NoneType in kinds else _value_of(kinds[0], text)
    if get_origin(kind) is tuple:
        return []
    if _is_struct(kind):
        return {name: _value_of(one.type, text) for name, one in _fields_of(kind).items() if one.required}
    if issubclass(kind, Enum):
        return next(iter(kind)).value
    values: dict[type, object] = {bool: False, date: date(2026, 1, 1), Decimal: Decimal(1), int: 1, str: text}
    return values[kind]


@cache
def _fields_of(kind: type[msgspec.Struct]) -> dict[str, FieldInfo]:
    return {field.name: field for field in msgspec.structs.fields(kind)}


def _is_struct(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _is_union(kind: Any) -> bool:
    return len(get_args(kind)) > 0 and get_origin(kind) is not tuple
