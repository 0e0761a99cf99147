"""`giaouoc do`: the ceremony run from a script."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from giaouoc.commands import CancelDelegate
from giaouoc.folder import CeremonyFolder
from tests.cli.shell import Shell


def _codes(giaouoc: Shell, folder: Path) -> dict[int, str]:
    return {row["number"]: row["code"] for row in giaouoc("people", folder, "codes", "--json").data["codes"]}


def test_what_was_recorded_is_told(giaouoc: Shell, prepared: Path) -> None:
    told = giaouoc("do", prepared, "open", "--json")

    assert told.code == 0
    assert [fact["kind"] for fact in told.data["facts"]] == ["ceremony.opened", "item.started", "slide.shown"]
    assert told.data["head"] == giaouoc("show", prepared, "--json").data["head"]


def test_a_badge_is_scanned_once_and_the_repetition_names_time_and_desk(giaouoc: Shell, opened: Path) -> None:
    code = _codes(giaouoc, opened)[7]

    first = giaouoc("do", opened, "scan", code, "--desk", "Cửa 2")
    again = giaouoc("do", opened, "scan", code, "--json")

    assert (first.code, again.code) == (0, 1)
    assert "có mặt" in first.out
    assert again.data["refused"]["key"] == "scan.already_here"
    assert [fact["kind"] for fact in again.data["facts"]] == ["scan.refused"]
    assert "bàn Cửa 2" in again.err


def test_badges_can_be_tried_before_the_doors_open(giaouoc: Shell, prepared: Path) -> None:
    codes = _codes(giaouoc, prepared)
    with CeremonyFolder.open(prepared) as folder:
        folder.do(CancelDelegate(8))

    good = giaouoc("do", prepared, "scan", codes[7])
    cancelled = giaouoc("do", prepared, "scan", codes[8])

    assert good.err.startswith("Thẻ đúng. Buổi lễ chưa mở")
    assert "Chưa mở cửa nên không ghi lần quét này" in cancelled.err
    assert "Đại biểu số 8 đã rút khỏi danh sách" in cancelled.err


def test_a_reason_is_given_by_the_same_option_to_every_command(giaouoc: Shell, prepared: Path) -> None:
    assert giaouoc("do", prepared, "excuse", 7, "--reason", "Đi công tác").code == 0
    assert giaouoc("do", prepared, "no-show", 8, "--reason", "Không báo").code == 0

    forgotten = giaouoc("do", prepared, "excuse", 9)

    assert forgotten.code == 2
    assert "--reason" in forgotten.err


def test_codes_are_read_however_they_are_written(giaouoc: Shell, opened: Path) -> None:
    code = _codes(giaouoc, opened)[7]
    grouped = " ".join(code[start : start + 4] for start in range(0, 24, 4))
    french = code.translate(str.maketrans("1234567890", "&é\"'(-è_çà"))

    assert giaouoc("do", opened, "scan", french).code == 0
    assert giaouoc("do", opened, "scan", grouped, "--json").data["refused"]["key"] == "scan.already_here"
    wrong = giaouoc("do", opened, "scan", code[:-1] + str((int(code[-1]) + 1) % 10), "--json")
    assert wrong.data["refused"]["key"] == "scan.misread"


def test_a_missing_signatory_is_told_with_who_could_sign_and_a_reason_overrides(giaouoc: Shell, opened: Path) -> None:
    deputy = next(
        row["number"]
        for row in giaouoc("people", opened, "list", "--json").data["people"]
        if row["role"] == "bloc_deputy" and row["bloc"] == "phuong"
    )
    assert giaouoc("do", opened, "check-in", deputy).code == 0
    witness = ("--name", "Mai Thế Lâm", "--post", "Phó Giám đốc", "--role", "witness", "--unit", "so-noi-vu")
    assert giaouoc("do", opened, "walk-in", *witness).code == 0

    refused = giaouoc("do", opened, "call", "--slot", "phuong", "--json")
    overridden = giaouoc("do", opened, "call", "--slot", "phuong", "--reason", "Đang vào hội trường")

    assert (refused.code, refused.data["refused"]["overridable"]) == (1, True)
    assert f"số {deputy} " in refused.err
    assert "--reason" in refused.err
    assert overridden.code == 0
    assert "Đang vào hội trường" in overridden.out


def test_a_substitute_signs_with_authority_and_paper(giaouoc: Shell, opened: Path) -> None:
    people = giaouoc("people", opened, "list", "--json").data["people"]
    deputy = next(row["number"] for row in people if row["role"] == "bloc_deputy" and row["bloc"] == "thcs")
    for row in people:
        if row["role"] in {"bloc_deputy", "witness"}:
            assert giaouoc("do", opened, "check-in", row["number"]).code == 0

    for command in (
        ("substitute", "thcs", deputy, "--authority", "kt", "--paper", "15/GUQ"),
        ("call", "thcs"),
        ("sign", "--slot", "thcs"),
    ):
        assert giaouoc("do", opened, *command).code == 0

    slot = next(slot for slot in giaouoc("show", opened, "--json").data["slots"] if slot["id"] == "thcs")
    assert (slot["state"], slot["signer"], slot["authority"], slot["paper"]) == ("signed", deputy, "KT.", "15/GUQ")


def test_a_walk_in_is_enrolled_checked_in_and_stands_in(giaouoc: Shell, opened: Path) -> None:
    told = giaouoc(
        *("do", opened, "walk-in", "--name", "Đỗ Thị Ngọc", "--post", "Phó Chủ tịch", "--bloc", "phuong"),
        *("--unit", "may-to", "--for", "30", "--paper", "7/GGT", "--json"),
    )

    assert told.code == 0
    assert [fact["kind"] for fact in told.data["facts"]] == [
        "delegates.enrolled",
        "delegate.arrived",
        "delegate.substituted",
    ]
    people = {row["number"]: row for row in giaouoc("people", opened, "list", "--json").data["people"]}
    assert (people[41]["name"], people[41]["walk_in"], people[41]["presence"]) == ("Đỗ Thị Ngọc", True, "present")
    assert people[30]["presence"] == "substituted"


@pytest.mark.parametrize(("language", "words"), [("vi", "Chưa điểm danh"), ("en", "Not checked in yet")])
def test_who_attends_for_somebody_is_told_to_be_awaited_until_here(
    giaouoc: Shell, opened: Path, language: str, words: str
) -> None:
    awaited = giaouoc("--lang", language, "do", opened, "stand-in", "30", "31")
    assert awaited.code == 0
    assert words in awaited.err

    assert giaouoc("do", opened, "check-in", "31").code == 0
    assert giaouoc("--lang", language, "do", opened, "stand-in", "30", "31").err == ""


@pytest.mark.parametrize(
    ("option", "value", "key"),
    [
        ("--for", "999", "attendance.no_number"),
        ("--bloc", "khong-co", "walk_in.no_bloc"),
        ("--unit", "may-to", "walk_in.no_unit"),
        ("--role", "witness", "walk_in.no_body"),
    ],
)
def test_a_walk_in_is_refused_before_anything_is_recorded(
    giaouoc: Shell, opened: Path, option: str, value: str, key: str
) -> None:
    before = (opened / "record.json").read_bytes(), (opened / "people.json").read_bytes()

    refused = giaouoc("do", opened, "walk-in", "--name", "Lê An", "--post", "Khách", option, value, "--json")

    assert (refused.code, refused.data["refused"]["key"]) == (1, key)
    assert ((opened / "record.json").read_bytes(), (opened / "people.json").read_bytes()) == before


def test_pages_are_counted_from_one(giaouoc: Shell, opened: Path) -> None:
    assert giaouoc("do", opened, "show", "pledge", "--page", "3").code == 0
    assert giaouoc("show", opened, "--json").data["slide"] == {
        "kind": "pledge",
        "page": 3,
        "cover": "none",
        "message": "",
        "held": False,
    }
    assert "400" in giaouoc("do", opened, "show", "pledge", "--page", "400").err


@pytest.mark.parametrize("slot", [("phuong",), ("--slot", "phuong")])
def test_a_slot_is_named_with_or_without_its_option(giaouoc: Shell, opened: Path, slot: tuple[str, ...]) -> None:
    no_witness = giaouoc("do", opened, "call", *slot, "--reason", "Cơ quan chứng kiến báo bận", "--json")
    assert [fact["kind"] for fact in no_witness.data["facts"]] == ["witnesses.waived"]
    for arguments in (("call", *slot, "--reason", "Đang vào"), ("postpone", "--reason", "Chờ ký", *slot)):
        told = giaouoc("do", opened, *arguments, "--json")
        assert told.data["facts"][-1]["data"]["slot"] == "phuong"


def test_undoing_and_doing_again_are_told_apart(giaouoc: Shell, opened: Path) -> None:
    giaouoc("do", opened, "skip", "chao-co")

    told = [giaouoc("do", opened, command).out.splitlines()[0] for command in ("undo", "redo", "undo")]

    skipped = "Bỏ qua mục: Chào cờ, hát Quốc ca"
    assert told == [f"Hoàn tác: {skipped}", f"Làm lại: {skipped}", f"Hoàn tác: {skipped}"]


def test_a_whole_list_is_taken_back_only_by_name_or_when_that_is_meant(giaouoc: Shell, prepared: Path) -> None:
    refused = giaouoc("do", prepared, "undo", "--json")
    assert refused.data["refused"]["key"] == "undo.list"
    assert "Ghi danh sách: 40 người" in refused.err
    action = refused.data["refused"]["params"]["action"]

    assert "Hoàn tác: Ghi danh sách: 40 người" in giaouoc("do", prepared, "undo", "--action", action).out
    assert giaouoc("do", prepared, "redo").code == 0
    assert "Hoàn tác: Ghi danh sách: 40 người" in giaouoc("do", prepared, "undo", "--yes").out


def test_the_log_names_the_item_that_was_moved_and_its_place(giaouoc: Shell, prepared: Path) -> None:
    far = giaouoc("do", prepared, "move", "khai-mac", "--after", "don-tiep")
    first = giaouoc("do", prepared, "move", "bao-cao")

    assert far.out == "Dời mục: “Phát biểu khai mạc” sau mục “Đón tiếp đại biểu, ổn định tổ chức”\n"
    assert first.out.startswith("Dời mục: “Báo cáo tổng kết")
    assert first.out.endswith("” lên đầu chương trình\n")


def test_asking_twice_is_asking_once(giaouoc: Shell, opened: Path) -> None:
    assert giaouoc("do", opened, "black", "--json").data["facts"] != []
    twice = giaouoc("do", opened, "black")

    assert (twice.code, twice.out) == (0, "Không có gì thay đổi.\n")


def test_the_holder_of_the_lock_is_named(giaouoc: Shell, opened: Path) -> None:
    with CeremonyFolder.open(opened):
        refused = giaouoc("do", opened, "next", "--json")

    assert (refused.code, refused.data["refused"]["key"]) == (1, "record.locked")
    assert str(os.getpid()) in refused.err
    assert giaouoc("do", opened, "next").code == 0


def test_every_command_is_listed_with_its_help(giaouoc: Shell) -> None:
    vietnamese, english = giaouoc("do", "--list"), giaouoc("do", "--list", "--lang", "en")

    assert (vietnamese.code, english.code) == (0, 0)
    assert "scan " in vietnamese.out
    assert "Hoàn tác một việc" in vietnamese.out
    assert "Take back an action" in english.out
    assert len(vietnamese.out.splitlines()) == len(english.out.splitlines()) > 35


def test_hostile_text_is_kept_as_text_and_never_reaches_the_terminal(giaouoc: Shell, opened: Path) -> None:
    told = giaouoc("do", opened, "message", "a\x1b[2Jb\u202ec\x07", "--json")

    assert told.data["facts"][0]["data"]["text"] == "a␛[2Jbc␇"
    for answer in (told, giaouoc("show", opened), giaouoc("log", opened)):
        assert not {"\x1b", "\x07", "\u202e"} & set(answer.out + answer.err)
