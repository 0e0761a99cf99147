"""Strangers' plugins, installed for one test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.plugins.strangers import Install, installer


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Install a module as a stranger's plugin."""
    return installer(tmp_path, monkeypatch)
