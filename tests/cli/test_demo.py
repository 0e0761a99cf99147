"""The sample ceremony: it closes, and everybody who checks it finds the same."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tinydb import TinyDB

from giaouoc.folder import CeremonyFolder
from tests.cli.shell import Shell


@pytest.fixture(scope="module")
def checker(repository: Path) -> list[str]:
    """The stand-alone checker, which knows nothing of giaouoc."""
    return [sys.executable, "-I", str(repository / "docs/verify.py")]


def _checked(checker: list[str], folder: Path, *arguments: str) -> int:
    return subprocess.run([*checker, str(folder), *arguments], capture_output=True, check=False).returncode


def test_without_a_terminal_it_runs_to_its_end_and_tells_how_to_verify(own_user_folders: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "giaouoc_tui", "demo"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (ran.returncode, ran.stderr) == (0, "")
    record = next(own_user_folders.rglob("record.json"))
    told = ran.stdout.splitlines()
    for words in (
        "đã điểm danh trước đó",
        "thẻ giả",
        "đọc sai",
        "đến muộn",
        "ký thay (KT.)",
        "Hoàn tác",
        "Báo cáo Sơ kết",
    ):
        assert any(words in line for line in told), words
    assert told[-1].startswith(f"Kiểm chứng: giaouoc verify {record.parent} --head ")


def test_verify_tinydb_and_the_stand_alone_checker_agree(giaouoc: Shell, closed: Path, checker: list[str]) -> None:
    state = giaouoc("show", closed, "--json").data
    code = state["closing_code"]

    told = giaouoc("verify", closed, "--head", code)
    assert (told.code, told.out.count(code)) == (0, 1)
    assert _checked(checker, closed, "--head", code) == 0
    with TinyDB(closed / "record.json", encoding="utf-8", access_mode="r") as database:
        documents = database.table("events").all()
    assert [document.doc_id for document in documents] == list(range(1, state["events"] + 1))
    sealing = next(document for document in documents if document["kind"] == "ceremony.closed")
    verdict = giaouoc("verify", closed, "--head", sealing["hash"], "--json").data
    assert verdict["head_at"] == sealing.doc_id


def test_they_agree_on_another_record_and_on_a_cut_one(giaouoc: Shell, closed: Path, checker: list[str]) -> None:
    head = giaouoc("show", closed, "--json").data["head"]
    record = closed / "record.json"
    lines = record.read_bytes().splitlines(keepends=True)

    record.write_bytes(b"".join([*lines[:-2], lines[-1]]))

    assert giaouoc("verify", closed).code == _checked(checker, closed) == 0
    assert giaouoc("verify", closed, "--head", head).code == _checked(checker, closed, "--head", head) == 1


def test_they_agree_on_a_changed_record(giaouoc: Shell, closed: Path, checker: list[str]) -> None:
    record = closed / "record.json"
    record.write_bytes(record.read_bytes().replace("Ghi trước khi".encode(), b"Ghi sau khi..", 1))

    verdict = giaouoc("verify", closed, "--json")

    assert verdict.code == _checked(checker, closed) == 3
    assert verdict.data["damage"]["events_after"] > 0
    assert giaouoc("log", closed).code == 3


def test_two_runs_differ_only_in_ids_and_keys(giaouoc: Shell, tmp_path: Path) -> None:
    told = []
    for name in ("a", "b"):
        assert giaouoc("demo", "--headless", "--dir", tmp_path / name).code == 0
        facts = giaouoc("log", tmp_path / name, "--json").data["facts"]
        told.append([(fact["at"], fact["kind"], _without_ids(fact["data"])) for fact in facts])

    assert told[0] == told[1]


def test_a_closed_ceremony_takes_only_progress(giaouoc: Shell, closed: Path) -> None:
    assert giaouoc("do", closed, "undo", "--reason", "Thử", "--json").code == 0  # the report of the demonstration
    assert giaouoc("do", closed, "undo", "--reason", "Thử", "--json").data["refused"]["key"].startswith("undo.")
    assert giaouoc("do", closed, "next", "--json").data["refused"]["key"] == "life.closed"


def test_the_script_asks_for_nothing_that_is_refused_with_fewer_people(giaouoc: Shell, prepared: Path) -> None:
    """It looks at who is there, so that it can play any prepared ceremony."""
    from giaouoc.demo import script
    from giaouoc.refusal import Refusal

    with CeremonyFolder.open(prepared) as folder:
        refused = [result for command in script(folder) if isinstance(result := folder.do(command), Refusal)]

    assert refused == []
    assert giaouoc("show", prepared, "--json").data["life"] == "closed"


def _without_ids(data: object) -> str:
    """A fact's data without what is drawn at random: commitments, the event number, ids of actions."""
    if not isinstance(data, dict):
        return json.dumps(data)
    kept = {key: value for key, value in data.items() if key not in {"action", "delegates"}}
    if isinstance(setup := kept.get("setup"), dict):
        kept["setup"] = {key: value for key, value in setup.items() if key != "event_no"}
    return json.dumps(kept, sort_keys=True)
