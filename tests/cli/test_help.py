"""Help in both languages, argparse's own words included, and what it costs to ask for it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from giaouoc import commands
from giaouoc_tui.cli.calling import parse
from giaouoc_tui.locale import Say
from tests.cli.shell import Shell

_COMMANDS = ["demo", "new", "open", "projector", "rehearse", "do", "show", "log", "verify", "packs", "people"]
_COMMANDS += ["progress", "minutes", "preflight", "doctor"]
_CALLS = [
    [],
    *([command] for command in _COMMANDS),
    *(["people", "DIR", action] for action in ("list", "codes", "erase", "report", "retention")),
    ["progress", "DIR", "report"],
    *(["do", "DIR", name] for name in (*commands.command_names(), "walk-in")),
]

_ENGLISH = ("usage:", "options:", "positional", "show this help", "argument", "error", "required")
_VIETNAMESE = ("cách dùng:", "tùy chọn", "đối số", "in phần trợ giúp")


@pytest.mark.parametrize("call", _CALLS, ids=" ".join)
def test_help_is_all_in_one_language(giaouoc: Shell, call: list[str]) -> None:
    vietnamese = giaouoc(*call, "--help")
    english = giaouoc(*call, "--help", "--lang", "en")

    assert (vietnamese.code, english.code) == (0, 0)
    assert vietnamese.out.startswith("cách dùng: giaouoc")
    assert english.out.startswith("usage: giaouoc")
    assert [word for word in _ENGLISH if word in vietnamese.out] == []
    assert [word for word in _VIETNAMESE if word in english.out] == []
    for key in ("cli.", "command.", "argument."):
        assert key not in vietnamese.out + english.out


@pytest.mark.parametrize(
    "call",
    [
        ["frob"],
        ["show"],
        ["show", "x", "y"],
        ["new", "x"],
        ["do", "x", "sign", "--paper"],
        ["demo", "--play", "--headless"],
    ],
    ids=" ".join,
)
def test_complaints_of_argparse_are_translated(giaouoc: Shell, call: list[str]) -> None:
    vietnamese = giaouoc(*call)

    assert vietnamese.code == 2
    assert ": lỗi: " in vietnamese.err
    assert [word for word in (*_ENGLISH, "invalid", "expected", "unrecognized") if word in vietnamese.err] == []


def test_common_options_stand_before_or_behind_the_command(giaouoc: Shell) -> None:
    before, behind = giaouoc("--lang", "en", "packs"), giaouoc("packs", "--lang=en")

    assert (before.code, before.out) == (behind.code, behind.out) == (0, before.out)


@pytest.mark.parametrize("behind", [False, True], ids=["before", "behind"])
def test_what_was_asked_for_before_the_command_holds_in_it(behind: bool) -> None:
    asked = ["--theme", "light", "--desk", "B"]
    arguments = ["open", "le-ky", *asked] if behind else [*asked, "open", "le-ky"]

    parsed = parse(arguments, Say())

    assert (parsed.theme, parsed.desk, parsed.folder) == ("light", "B", "le-ky")


@pytest.mark.parametrize("call", [["--version"], ["--help"], ["--help", "--lang", "en"]], ids=" ".join)
def test_asking_for_help_loads_nothing_but_words_and_argparse(call: list[str]) -> None:
    program = """
import sys, json
before = {*sys.modules}
from giaouoc_tui.cli import main
code = main(sys.argv[1:])
sys.stderr.write(json.dumps([*{name.partition(".")[0] for name in {*sys.modules} - before}]))
sys.exit(code)
"""
    run = subprocess.run([sys.executable, "-c", program, *call], capture_output=True, check=True, encoding="utf-8")
    loaded = set(json.loads(run.stderr))

    assert "giaouoc_tui" in loaded
    assert (
        loaded & {"asyncio", "msgspec", "pathlib", "pluggy", "rich", "rpds", "shutil", "textual", "tinydb", "typing"}
        == set()
    )
