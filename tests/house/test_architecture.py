"""The architecture names the test that pins each promise; a promise whose test was renamed or removed is found here."""

from __future__ import annotations

import re
from pathlib import Path

_NAMED = re.compile(r"`(test_\w+|Test\w+)`")
_DEFINED = re.compile(r"^\s*(?:async )?(?:def|class) (test_\w+|Test\w+)", re.MULTILINE)


def test_every_test_the_architecture_names_exists(repository: Path) -> None:
    named = set(_NAMED.findall((repository / "docs/ARCHITECTURE.md").read_text(encoding="utf-8")))
    sources = (repository / "tests").rglob("test_*.py")
    defined = {name for source in sources for name in _DEFINED.findall(source.read_text(encoding="utf-8"))}

    assert len(named) > 30
    assert named - defined == set()
