"""The tutorial works as it is written: its files are written, its commands run, and they say what it says."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from giaouoc_tui.cli import main

PAGES = ("docs/tutorial.md", "docs/tutorial.vi.md")

_BLOCK = re.compile(r"(?:^`([^`\n]+)`:\n\n)?^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Step(NamedTuple):
    """A block of the tutorial."""

    file: str
    """The file it is the text of, where it is one."""
    kind: str
    text: str


def steps(written: str) -> Iterator[Step]:
    yield from (Step(*found.groups(default="")) for found in _BLOCK.finditer(written))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the tutorial names the folders of Linux")
@pytest.mark.parametrize("page", PAGES)
def test_the_tutorial_works_as_it_is_written(
    repository: Path, page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.chdir(tmp_path)
    replaced: tuple[Path, str] | None = None
    commands = files = 0
    for step in steps((repository / page).read_text(encoding="utf-8")):
        kind, _, target = step.kind.partition(" ")
        if kind == "console":
            for command, expected in sessions(step.text):
                code = main([str(Path(one).expanduser()) for one in shlex.split(command)[1:]])
                printed = "".join(capsys.readouterr())
                assert code == (1 if target == "fails" else 0), printed
                assert [line for line in expected if line not in printed] == [], printed
                commands += 1
        elif kind == "replace":
            replaced = Path(target).expanduser(), step.text.strip()
        elif kind == "with":
            assert replaced
            file, before = replaced
            text = file.read_text(encoding="utf-8")
            assert text.count(before) == 1
            file.write_text(text.replace(before, step.text.strip()), encoding="utf-8")
        else:
            assert step.file, f"a block of {kind!r} is of no file"
            file = Path(step.file).expanduser()
            assert file.exists()
            file.write_text(step.text, encoding="utf-8")
            files += 1

    assert (commands, files) == (10, 3)


def sessions(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each command with the lines it should print."""
    for part in text.split("$ ")[1:]:
        command, *expected = part.splitlines()
        yield command, [line for line in expected if line]


def test_both_languages_do_the_same(repository: Path) -> None:
    english, vietnamese = ([*steps((repository / page).read_text(encoding="utf-8"))] for page in PAGES)

    assert english == vietnamese
