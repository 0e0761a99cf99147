"""What the author of a plugin imports from `giaouoc`, and what that costs everybody else."""

from __future__ import annotations

import subprocess
import sys

import pytest

import giaouoc


def test_every_public_name_is_there() -> None:
    assert [name for name in giaouoc.__all__ if getattr(giaouoc, name, None) is None] == []
    assert set(giaouoc.__all__) <= set(dir(giaouoc))


def test_a_name_that_is_not_public_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="'giaouoc' has no attribute 'Goi'"):
        _ = getattr(giaouoc, "Goi")  # noqa: B009 - type checkers know that it is not there


def test_importing_the_package_loads_no_library() -> None:
    program = "import giaouoc, sys; giaouoc.__version__; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True).stdout.split()

    assert not {"msgspec", "pluggy", "rpds", "typing"} & set(loaded)
