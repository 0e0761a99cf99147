"""Strangers' plugins for tests: a module on the path, with the metadata of an installed distribution."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TypeAlias

import pytest

__all__ = ["Install", "installer"]

Install: TypeAlias = Callable[[str], str]
"""Source of a plugin → name of the plugin, its module and its distribution."""

_SERIAL = count(1)


def installer(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Installs into a folder that it puts on the path; a module without source is missing."""
    monkeypatch.syspath_prepend(folder)

    def put(source: str) -> str:
        name = f"stranger_{next(_SERIAL)}"
        information = folder / f"{name}-3.1.dist-info"
        information.mkdir()
        metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 3.1\n"
        (information / "METADATA").write_text(metadata, encoding="utf-8")
        (information / "entry_points.txt").write_text(f"[giaouoc]\n{name} = {name}\n", encoding="utf-8")
        if source:
            (folder / f"{name}.py").write_text(source, encoding="utf-8")
        return name

    return put
