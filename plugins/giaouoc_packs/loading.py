"""Reading a pack from the TOML files of a package."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from giaouoc import Pack, PackError, pack_from_data

__all__ = ["load_pack"]


def load_pack(package: str) -> Pack:
    """The pack in the data files of a package, such as `giaouoc_packs.ngo_quyen`.

    `pack.toml` holds the fields of the pack; its `templates` are names of folders, whose TOML files
    together hold the fields of one template each. Raises `PackError`.
    """
    folder = files(package)
    data = _table(package, folder / "pack.toml")
    data["templates"] = [_template(package, folder / name) for name in data.get("templates", ())]
    return pack_from_data(data)


def _template(package: str, folder: Traversable) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if not file.name.endswith(".toml"):
            continue
        table = _table(package, file)
        for field in table.keys() & fields.keys():
            raise PackError(package, f"{folder.name}/{file.name}", f"{field!r} is given twice")
        fields |= table
    return fields


def _table(package: str, file: Traversable) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"), parse_float=Decimal)
    except (OSError, ValueError) as error:
        raise PackError(package, file.name, str(error)) from error
