"""What every test may rely on: an installed package, and nothing of the developer's machine."""

from __future__ import annotations

import os
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from hypothesis import settings

_NOT_INSTALLED = """\
giaouoc is not installed in this environment, so no pack can be found: packs are registered by entry
points, which a bare checkout does not have. In the root of the repository run

    python3 -m venv .venv && .venv/bin/pip install -e '.[dev]'

and start the tests with .venv/bin/pytest. Run the pip command again after adding an entry point."""

_PERSONAL_SETTINGS = (
    "COLORTERM",
    "COLUMNS",
    "FORCE_COLOR",
    "LANGUAGE",
    "LC_ALL",
    "LC_MESSAGES",
    "LINES",
    "NO_COLOR",
    "TMUX",
)


def pytest_configure() -> None:
    """Refuse to run against a checkout that is not installed, and set how hypothesis works."""
    if not entry_points(group="giaouoc"):
        raise pytest.UsageError(_NOT_INSTALLED)
    # With CI set hypothesis has its own profile: the same examples at every run, no deadline.
    if not os.environ.get("CI"):
        settings.register_profile("giaouoc", deadline=None)
        settings.load_profile("giaouoc")


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the checkout, for tests that look at the project's own files."""
    return Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def own_user_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test, and the programs it starts, an empty home and no personal settings."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    for folder in ("APPDATA", "LOCAL_APPDATA", "PERSONAL"):
        monkeypatch.setenv(f"WIN_PD_OVERRIDE_{folder}", str(home / folder.lower()))
    for name in _PERSONAL_SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    return home
