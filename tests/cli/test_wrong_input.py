"""Whatever is wrong with a call: one sentence, the right exit code, and never a traceback."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.shell import Shell


def _no_ceremony(folder: Path) -> None:
    (folder / "record.json").unlink()


def _emptied(folder: Path) -> None:
    (folder / "record.json").write_bytes(b"")


def _foreign(folder: Path) -> None:
    (folder / "record.json").write_bytes(b"%PDF-1.4 not a record\n")


def _binary(folder: Path) -> None:
    (folder / "record.json").write_bytes(bytes(range(256)) * 50)


def _flipped(folder: Path) -> None:
    record = folder / "record.json"
    raw = bytearray(record.read_bytes())
    raw[raw.index(b"ceremony.opened")] ^= 1
    record.write_bytes(raw)


def _flipped_at_its_beginning(folder: Path) -> None:
    """In the first append, so that nothing of the ceremony can be read."""
    record = folder / "record.json"
    raw = bytearray(record.read_bytes())
    raw[2000] ^= 1
    record.write_bytes(raw)


def _another_table(folder: Path) -> None:
    (folder / "record.json").write_text('{"_default": {"1": {"name": "x"}}}', encoding="utf-8")


def _is_a_folder(folder: Path) -> None:
    (folder / "record.json").unlink()
    (folder / "record.json").mkdir()


def _people_gone(folder: Path) -> None:
    (folder / "people.json").unlink()


def _people_damaged(folder: Path) -> None:
    (folder / "people.json").write_bytes(b'{"people": {"1": ')


def _key_gone(folder: Path) -> None:
    (folder / "key").unlink()


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (_no_ceremony, 1),
        (_foreign, 1),
        (_binary, 1),
        (_is_a_folder, 1),
        (_people_gone, 1),
        (_another_table, 1),
        (_emptied, 3),
        (_flipped, 3),
        (_flipped_at_its_beginning, 3),
        (_people_damaged, 3),
    ],
)
@pytest.mark.parametrize("command", [("show",), ("do", "next")])
def test_a_harmed_folder(
    giaouoc: Shell, opened: Path, harm: Callable[[Path], None], code: int, command: tuple[str, ...]
) -> None:
    harm(opened)

    answer = giaouoc(command[0], opened, *command[1:])

    assert answer.code == code
    assert answer.err.rstrip().endswith(".")
    assert "Traceback" not in answer.err
    assert "tạo buổi lễ mới" not in answer.err


@pytest.mark.parametrize("command", ["minutes", "progress", "log", "people"])
def test_a_record_damaged_at_its_beginning_is_told_by_every_command(giaouoc: Shell, opened: Path, command: str) -> None:
    _flipped_at_its_beginning(opened)

    answer = giaouoc(command, opened, *(["list"] if command == "people" else []))

    assert (answer.code, len(answer.err.splitlines())) == (3, 1)
    assert "HỒ SƠ HỎNG" in answer.err


@pytest.mark.parametrize("harm", [_foreign, _another_table, _binary, _emptied, _flipped, _flipped_at_its_beginning])
def test_verify_and_show_agree(giaouoc: Shell, opened: Path, harm: Callable[[Path], None]) -> None:
    harm(opened)

    assert giaouoc("verify", opened).code == giaouoc("show", opened).code


def test_only_what_needs_the_key_is_refused_without_it(giaouoc: Shell, opened: Path) -> None:
    _key_gone(opened)

    assert "Có mặt: 0/40" in giaouoc("show", opened).out
    assert giaouoc("people", opened, "list").code == 0
    assert giaouoc("people", opened, "codes").code == 1
    assert giaouoc("do", opened, "next").code == 1


def test_a_head_of_another_record_is_refused_before_anything_is_called_sound(giaouoc: Shell, opened: Path) -> None:
    answer = giaouoc("verify", opened, "--head", "AAAA-AAAA-AAAA-AAAA-AAAA")

    assert (answer.code, answer.out) == (1, "")
    assert "KHÔNG in từ hồ sơ này" in answer.err.splitlines()[0]


def test_a_head_of_another_record_is_refused_in_json_too(giaouoc: Shell, opened: Path) -> None:
    answer = giaouoc("verify", opened, "--head", "AAAA-AAAA-AAAA-AAAA-AAAA", "--json")

    assert (answer.code, answer.data["refused"]["key"]) == (1, "verify.other_head")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["frob"], 2),
        (["show"], 2),
        (["show", "{folder}", "--frob"], 2),
        (["show", "{folder}", "extra"], 2),
        (["show", "{folder}", "--js"], 2),
        (["show", "{folder}/không có"], 1),
        (["show", "{folder}/record.json/bên trong"], 1),
        (["--lang", "fr", "show", "{folder}"], 2),
        (["--theme", "pink"], 2),
        (["do", "{folder}"], 2),
        (["do", "{folder}", "frob"], 2),
        (["do", "{folder}", "goto"], 2),
        (["do", "{folder}", "goto", "không có"], 1),
        (["do", "{folder}", "check-in", "mười"], 2),
        (["do", "{folder}", "check-in", "-3"], 2),
        (["do", "{folder}", "check-in", "٣"], 2),
        (["do", "{folder}", "check-in", "99999999999999999999"], 2),
        (["do", "{folder}", "check-in", "9999"], 1),
        (["do", "{folder}", "scan", "123"], 1),
        (["do", "{folder}", "show", "movie"], 2),
        (["do", "{folder}", "show", "pledge", "--page", "0"], 2),
        (["do", "{folder}", "sign", "--paper"], 2),
        (["do", "{folder}", "substitute", "phuong", "2", "--authority", "PP"], 2),
        (["do", "{folder}", "message", "{long}"], 2),
        (["do", "{folder}", "message", "   "], 1),
        (["do", "{folder}", "sign", "phuong"], 1),
        (["do", "{folder}", "sign", "phuong", "thcs"], 2),
        (["do", "{folder}", "redo"], 1),
        (["do", "{folder}", "report", "phuong", "dien-hinh", "6m", "2"], 1),
        (["do", "{folder}", "report", "phuong", "dien-hinh", "6m", "1.65.1"], 2),
        (["do", "{folder}", "walk-in", "--name", "Lê An"], 2),
        (["do", "{folder}", "walk-in", "--name", " ", "--post", "Khách"], 1),
        (["progress", "{folder}", "report", "--bloc", "phuong"], 2),
        (["progress", "{folder}", "report", "--bloc", "a", "--target", "b", "--round", "c", "--value", "12 3"], 2),
        (["people", "{folder}", "erase"], 2),
        (["people", "{folder}", "erase", "4000"], 1),
        (["people", "{folder}", "report", "4000"], 1),
        (["people", "{folder}", "sing"], 2),
        (["verify", "{folder}", "--head", "AAAA-AAAA"], 2),
        (["verify", "{folder}", "--head", ""], 2),
        (["verify", "{folder}", "--head", "AAAA-AAAA-AAAA-AAAA-AAAA"], 1),
        (["new", "{folder}", "--pack", "ngo-quyen"], 1),
        (["new", "{folder}/papers/x", "--pack", "khong-co"], 1),
        (["new", "{folder}/x", "--pack", "ngo-quyen", "--template", "khong-co"], 1),
        (["new", "{folder}/x"], 2),
        (["new", "{folder}/x", "--pack", "ngo-quyen", "--from", "{folder}"], 2),
        (["new", "{folder}/x", "--pack", "ngo-quyen", "--sample", "100000"], 2),
        (["new", "{folder}/x", "--pack", "ngo-quyen", "--year", "17"], 2),
        (["new", "{folder}/x", "--pack", "ngo-quyen", "--starts", "mai"], 2),
        (["new", "{folder}/record.json", "--pack", "ngo-quyen"], 1),
        (["new", "{folder}/x", "--from", "{folder}/không có"], 1),
        (["minutes", "{folder}", "-o", "{folder}/không có/biên bản.md"], 1),
        (["minutes", "{folder}", "-o", "{folder}"], 1),
        (["rehearse", "{folder}", "--prepare-only", "--into", "{folder}"], 1),
        (["demo", "--headless", "--dir", "{folder}"], 1),
        (["demo", "--headless", "--play"], 2),
    ],
)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_wrong_call(giaouoc: Shell, opened: Path, arguments: list[str], code: int, language: str) -> None:
    filled = [one.format(folder=opened, long="dài " * 200) for one in arguments]
    before = (opened / "record.json").read_bytes()

    answer = giaouoc("--lang", language, *filled)

    assert answer.code == code
    assert answer.err.strip()
    assert "Traceback" not in answer.err
    assert "refusal." not in answer.err
    assert "cli." not in answer.err
    if code == 2:
        assert "--help" in answer.err
        assert (opened / "record.json").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["do", "{folder}", "call", "phuong", "thcs"], "đối số lạ: thcs"),
        (["do", "{folder}", "call", "--lot", "phuong"], "đối số lạ: --lot"),
        (["do", "{folder}", "show", "movie"], "chọn một trong: title, welcome"),
        (["do", "{folder}", "insert", "Nghỉ", "--minutes", "-3"], "cần một số từ 0 trở lên"),
        (["new", "{folder}/x", "--pack", "ngo-quyen", "--sample", "-5"], "-5 không nằm trong 1–9999"),
        (["verify", "{folder}", "--head", "xx"], "cần đủ 20 ký tự"),
    ],
)
def test_a_wrong_call_is_told_with_the_usage_of_its_command(
    giaouoc: Shell, opened: Path, arguments: list[str], words: str
) -> None:
    answer = giaouoc(*(one.format(folder=opened) for one in arguments))

    command = f"{arguments[0]} THƯ_MỤC {arguments[2]}" if arguments[0] == "do" else arguments[0]
    assert answer.err.startswith(f"cách dùng: giaouoc {command} ")
    assert words in answer.err


def test_what_the_system_says_is_told_in_vietnamese(giaouoc: Shell, opened: Path) -> None:
    answer = giaouoc("minutes", opened, "-o", opened / "không có" / "biên bản.md")

    assert "không có tệp hoặc thư mục này" in answer.err


def test_a_folder_that_cannot_be_written(giaouoc: Shell, tmp_path: Path) -> None:
    """Not even root can make a folder below /proc."""
    answer = giaouoc("new", "/proc/giaouoc/lễ", "--pack", "ngo-quyen")

    assert answer.code == 1
    assert "Traceback" not in answer.err


@pytest.mark.parametrize("arguments", [["log", "{folder}"], ["do", "--list"], ["--help"]])
def test_a_reader_that_goes_away_leaves_no_traceback(opened: Path, arguments: list[str]) -> None:
    """As in `giaouoc log DIR | head -1`."""
    filled = [one.format(folder=opened) for one in arguments]
    log = subprocess.Popen(
        [sys.executable, "-m", "giaouoc_tui", *filled], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert log.stdout is not None
    assert log.stderr is not None
    log.stdout.close()

    with log.stderr:
        assert log.stderr.read() == b""
    log.wait()
