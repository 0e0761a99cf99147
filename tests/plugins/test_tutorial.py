"""The tutorial works as it is written: its files are written, its commands run, and they say what it says."""

from __future__ import annotations

import json
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


def test_the_page_of_packs_has_the_same_files_in_both_languages(repository: Path) -> None:
    english, vietnamese = (repository / "docs" / page for page in ("packs.md", "packs.vi.md"))

    assert [*steps(english.read_text(encoding="utf-8"))] == [*steps(vietnamese.read_text(encoding="utf-8"))]


def test_every_field_and_choice_of_a_pack_is_told_in_vietnamese(repository: Path) -> None:
    schema = json.loads((repository / "docs/pack.schema.json").read_text(encoding="utf-8"))
    told = set(re.findall(r"`([a-z_]+)`", (repository / "docs/packs.vi.md").read_text(encoding="utf-8")))
    named = {word for one in schema["$defs"].values() for word in (*one.get("properties", ()), *one.get("enum", ()))}

    assert len(named) > 100
    assert named - told == set()
