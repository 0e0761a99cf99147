"""The contract suite for whoever writes a plugin: a pytest plugin, asked for in `conftest.py`.

```python
pytest_plugins = ["giaouoc.testing"]
```

```python
import giaouoc_gia_vien
from giaouoc.testing import PackContract


def test_it_keeps_the_contract(pack_contract: PackContract) -> None:
    [pack] = pack_contract(giaouoc_gia_vien)
    assert pack.id == "gia-vien"
```
"""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint
from pathlib import Path
from types import ModuleType
from typing import Protocol

import pytest

from giaouoc.contract import Examined, examine, examine_pack, examine_plugins
from giaouoc.hookspecs import NAMESPACE
from giaouoc.packs.pack import Pack
from giaouoc.plugins.asking import Plugins

__all__ = ["PackContract", "pack_contract", "plugins_of"]


class PackContract(Protocol):
    """Fails the test with every finding, or gives the packs."""

    def __call__(self, subject: Pack | Path | ModuleType) -> tuple[Pack, ...]:
        """The packs of a pack, of a folder or tree on disk, or of an imported plugin."""
        ...


def plugins_of(*modules: ModuleType) -> Plugins:
    """These modules as the only plugins, as if they were installed."""
    missing = [module.__name__ for module in modules if module.__name__ not in sys.modules]
    if missing:
        raise ValueError(f"not imported: {', '.join(missing)}")
    return Plugins([EntryPoint(module.__name__, module.__name__, NAMESPACE) for module in modules])


@pytest.fixture
def pack_contract() -> PackContract:
    """Examine a pack, a folder with one, the source tree of a distribution, or an imported plugin."""

    def keeps(subject: Pack | Path | ModuleType) -> tuple[Pack, ...]:
        if isinstance(subject, Pack):
            examined = Examined((subject,), tuple(examine_pack(subject)))
        else:
            examined = examine(subject) if isinstance(subject, Path) else examine_plugins(plugins_of(subject))
        broken = [str(finding) for finding in examined.findings if not finding.advice]
        assert not broken, "\n".join(["the contract of giaouoc is not kept:", *broken])
        return examined.packs

    return keeps
