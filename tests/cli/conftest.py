"""A shell for tests: commands in this process, with what they printed and the code they ended with."""

from __future__ import annotations

from pathlib import Path

import pytest

from giaouoc_tui.cli import main
from tests.cli.shell import Answer, Shell


@pytest.fixture
def giaouoc(capsys: pytest.CaptureFixture[str]) -> Shell:
    """The command, in this process."""

    def run(*arguments: object) -> Answer:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return Answer(code, printed.out, printed.err)

    return run


@pytest.fixture
def prepared(giaouoc: Shell, tmp_path: Path) -> Path:
    """A prepared ceremony with 40 made-up delegates."""
    folder = tmp_path / "lễ ký 2017"
    made = giaouoc("new", folder, "--pack", "ngo-quyen", "--sample", "40", "--starts", "2017-01-04T07:30")
    assert made.code == 0, made.err
    return folder


@pytest.fixture
def opened(giaouoc: Shell, prepared: Path) -> Path:
    """The same, with its doors open."""
    assert giaouoc("do", prepared, "open").code == 0
    return prepared


@pytest.fixture
def closed(giaouoc: Shell, tmp_path: Path) -> Path:
    """The demonstration, run to its end."""
    folder = tmp_path / "demo"
    ran = giaouoc("demo", "--headless", "--dir", folder)
    assert ran.code == 0, ran.err
    return folder
