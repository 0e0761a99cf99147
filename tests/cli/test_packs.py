"""Packs and plugins from the command line: listed, made, checked, switched off, and what they add to commands."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from giaouoc.packs.folder import PACKS_FOLDER
from tests.cli.shell import Shell
from tests.plugins.strangers import Install, installer
from tests.plugins.test_hooks import HOOKS, example_of

LONG_SLIDE = f'slides = [{{ item = "chao-co", paragraph = "{"Xin mời đứng dậy. " * 120}" }}]\n'

Mend = Callable[[str, str, str], Path]


class Keyboard(StringIO):
    """Somebody who types lines in a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Install a module as a stranger's plugin."""
    folder = tmp_path / "site"
    folder.mkdir()
    return installer(folder, monkeypatch)


@pytest.fixture
def pack(giaouoc: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new folder pack among the user's packs."""
    monkeypatch.setenv(PACKS_FOLDER, str(tmp_path / "packs"))
    made = giaouoc("packs", "new", "--name", "Phường Gia Viên", "--yes")
    assert made.code == 0, made.err
    return tmp_path / "packs" / "phuong-gia-vien"


@pytest.fixture
def mend(pack: Path) -> Mend:
    """Change a text in one of the pack's files."""

    def change(file: str, written: str, instead: str) -> Path:
        text = (pack / file).read_text(encoding="utf-8")
        assert written in text
        (pack / file).write_text(text.replace(written, instead, 1), encoding="utf-8")
        return pack

    return change


def test_a_new_pack_is_sound_listed_and_makes_a_ceremony(giaouoc: Shell, pack: Path, tmp_path: Path) -> None:
    listed = giaouoc("packs", "--json").data
    checked = giaouoc("packs", "check", pack, "--json").data
    made = giaouoc("new", tmp_path / "lễ", "--pack", "phuong-gia-vien", "--year", "2030", "--sample", "10")

    [ours] = [one for one in listed["packs"] if one["id"] == "phuong-gia-vien"]
    assert not ours["bundled"]
    assert "{{" not in ours["templates"][0]["title"]
    assert (checked["sound"], checked["findings"], checked["packs"]) == (True, [], ["phuong-gia-vien"])
    assert made.code == 0
    assert "Lễ ký kết giao ước thi đua năm 2030" in made.out


@pytest.mark.parametrize(
    ("file", "written", "instead", "key", "told"),
    [
        ("pack.toml", 'op = "at_least", value = 90', 'op = "at_least"', "no_figure", "op = “open”"),
        ("pack.toml", 'op = "at_least", value = 90', 'op = "range", minimum = 9, maximum = 3', "empty_range", "9"),
        ("pack.toml", 'op = "at_least", value = 90', 'op = "grade"', "no_grade", "grade"),
        ("pack.toml", 'mode = "members_one_text"', 'mode = "cung_ky"', "fault", "pack.toml:17"),
        ("pack.toml", "report_rounds", LONG_SLIDE + "report_rounds", "slide_cut", "80 × 24"),
        ("giao-uoc.md", "Giữ đường phố", "Giữ {{ duong }}", "fault", "{{ locality }}"),
    ],
)
def test_a_finding_tells_what_to_do(
    giaouoc: Shell, mend: Mend, file: str, written: str, instead: str, key: str, told: str
) -> None:
    folder = mend(file, written, instead)

    checked = giaouoc("packs", "check", folder, "--json")

    assert checked.code == 1
    assert {finding["key"] for finding in checked.data["findings"]} == {key}
    assert told in checked.data["findings"][0]["text"]


def test_advice_breaks_nothing(giaouoc: Shell, mend: Mend) -> None:
    folder = mend("pack.toml", 'kind = "signing"', 'kind = "response"')

    checked = giaouoc("packs", "check", folder)

    assert checked.code == 0
    assert "· phuong-gia-vien/le-ky-ket: agenda: chương trình chưa có phần ký kết" in checked.out


def test_a_pack_that_is_there_is_not_written_over(giaouoc: Shell, pack: Path) -> None:
    before = (pack / "pack.toml").read_bytes()

    again = giaouoc("packs", "new", "--name", "Phường Gia Viên", "--yes")

    assert again.code == 1
    assert (pack / "pack.toml").read_bytes() == before


@pytest.mark.parametrize("options", [(), ("--name", "Xã {{ year }}"), ("--name", "Xã", "--id", "../xã")])
def test_answers_no_pack_can_have_are_refused(giaouoc: Shell, tmp_path: Path, options: tuple[str, ...]) -> None:
    answer = giaouoc("packs", "new", *options, "--yes", "--into", tmp_path / "packs")

    assert answer.code == 1
    assert not (tmp_path / "packs").exists()


def test_an_answer_that_no_pack_can_have_is_asked_for_again(
    giaouoc: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PACKS_FOLDER, str(tmp_path))
    typed = Keyboard("\nXã An Phú\nzip\n\nXã\nngo-quyen\n\nXã An Phú, tỉnh Cà Mau\n")
    monkeypatch.setattr(sys, "stdin", typed)

    made = giaouoc("packs", "new")

    assert (made.code, typed.read()) == (0, "")
    assert "Tên “” không dùng được" in made.err
    assert "Không có loại gói “zip”" in made.err
    assert "Mã “Xã” không dùng được" in made.err
    assert "Mã “ngo-quyen” đã là mã của gói “Quận Ngô Quyền, thành phố Hải Phòng" in made.err
    assert "Xã An Phú, tỉnh Cà Mau" in (tmp_path / "xa-an-phu/pack.toml").read_text("utf-8")


def test_a_pack_with_the_id_of_another_is_told_by_its_folder(giaouoc: Shell, mend: Mend, tmp_path: Path) -> None:
    folder = mend("pack.toml", 'id = "phuong-gia-vien"', 'id = "ngo-quyen"')

    listed, checked = giaouoc("packs"), giaouoc("packs", "check", folder)
    elsewhere = folder.rename(tmp_path / "goi-moi")

    told = "Gói “phuong-gia-vien”, pack.toml, id: mã “ngo-quyen” đã là mã của gói"
    assert told in listed.err
    assert "pip uninstall" not in listed.err
    assert (checked.code, f"✗ {told}" in checked.out) == (1, True)
    assert giaouoc("packs", "check", elsewhere).code == 0
    assert giaouoc("packs", "new", "--name", "Xã", "--id", "ngo-quyen", "--yes").code == 1


def test_a_culprit_is_named_with_its_distribution(giaouoc: Shell, install: Install) -> None:
    culprit = install("raise OSError('mất mạng')")

    [problem] = giaouoc("packs", "--json").data["problems"]

    assert (problem["plugin"], problem["distribution"], problem["stage"]) == (culprit, f"{culprit} 3.1", "load")
    assert problem["text"] in giaouoc("packs").err


def test_a_faulty_folder_is_told_with_file_line_and_example(giaouoc: Shell, mend: Mend) -> None:
    mend("pack.toml", 'mode = "members_one_text"', 'mode = "cung_ky"')

    answer = giaouoc("packs")

    assert "Gói “phuong-gia-vien”, pack.toml:17" in answer.err
    assert 'Ví dụ đúng: mode = "members_one_text"' in answer.err


def test_without_plugins_only_this_command_has_none(giaouoc: Shell, install: Install, pack: Path) -> None:
    install("raise OSError('mất mạng')")

    without = giaouoc("packs", "--no-plugins", "--json").data

    assert without["problems"] == []
    assert pack.name not in {one["id"] for one in without["packs"]}
    assert "GIAOUOC_NO_PLUGINS" not in os.environ
    assert len(giaouoc("packs", "--json").data["problems"]) == 1


def hook(name: str) -> str:
    return example_of(HOOKS[f"giaouoc_{name}"])


def test_what_plugins_change_while_preparing_is_in_the_record(
    giaouoc: Shell, install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(hook("agenda"))
    giaouoc("new", tmp_path / "lễ", "--pack", "ngo-quyen")
    monkeypatch.setenv("GIAOUOC_NO_PLUGINS", "1")

    agenda = giaouoc("show", tmp_path / "lễ", "--json").data["agenda"]

    assert "mac-niem" in [item["id"] for item in agenda]


def test_a_foreign_badge_checks_its_owner_in(giaouoc: Shell, install: Install, opened: Path) -> None:
    assert giaouoc("do", opened, "scan", "CB7").code == 1
    install(hook("read_badge"))

    scanned = giaouoc("do", opened, "scan", "CB7", "--json")

    assert scanned.code == 0
    assert scanned.data["facts"][0]["data"]["number"] == 7


def test_remarks_on_precedence_are_told(giaouoc: Shell, install: Install, prepared: Path) -> None:
    places = "from giaouoc import *\n@hookimpl\ndef giaouoc_check_order(kind, places):\n"
    install(f"{places}    if kind is OrderKind.SIGNING: yield OrderRemark(places[0].id, places[0].name)")

    [remark] = giaouoc("show", prepared, "--json").data["order_remarks"]

    assert remark == {"order": "signing", "place": "phuong", "name": "Khối các phường", "text": "Khối các phường"}
    assert "Thứ bậc (Khối các phường): Khối các phường" in giaouoc("show", prepared).err
    findings = giaouoc("preflight", prepared, "--json").data["findings"]
    assert [one["standing"] for one in findings if one["check"] == "preflight.order"] == ["look"]


def test_points_stand_on_the_progress_board(giaouoc: Shell, install: Install, closed: Path) -> None:
    giaouoc(
        "progress", closed, "report", "--bloc", "phuong", "--target", "dien-hinh", "--round", "year", "--value", "2"
    )
    assert giaouoc("progress", closed, "--json").data["scores"] == []
    install(hook("scores"))

    scores = giaouoc("progress", closed, "--json").data["scores"]

    assert scores[0] == {"rank": 1, "bloc": "phuong", "points": "10", "note": ""}
    assert [score["rank"] for score in scores[1:]] == [2] * (len(scores) - 1)


def test_a_document_is_listed_and_written_once(giaouoc: Shell, install: Install, closed: Path) -> None:
    assert giaouoc("export", closed).out == "Chưa cài gói nào làm thêm văn bản.\n"
    install(hook("exports"))

    assert giaouoc("export", closed).out == "chu-ky  Giờ ký của từng khối\n"
    written = giaouoc("export", closed, "chu-ky", "--json").data["written"]

    assert Path(written) == closed / "papers/chu-ky.csv"
    assert Path(written).read_text("utf-8-sig").startswith("khối;lúc\nKhối các phường;2017-01-04")
    assert [path.stat().st_mode & 0o077 for path in (Path(written), Path(written).parent)] == [0, 0]
    assert giaouoc("export", closed, "chu-ky").code == 1
    assert giaouoc("export", closed, "khong-co").code == 1


FAILING = {
    "agenda": "raise ValueError('thiếu chào cờ')",
    "blocs": "return ['không phải khối']",
    "slides": "return [ItemSlide('khong-co', paragraph='?')]",
    "look": "raise SystemExit(3)",
    "scores": "return {}['khối']",
    "check_order": "raise OSError('mất mạng')",
    "exports": "return [1]",
}
"""What a plugin may do wrong in the hooks that commands ask."""


@pytest.fixture
def failing(install: Install) -> str:
    """A plugin in which each of these hooks fails."""
    hooks = (f"@hookimpl\ndef giaouoc_{name}():\n    {deed}\n" for name, deed in FAILING.items())
    return install("from giaouoc import *\n" + "".join(hooks))


def test_hooks_that_fail_while_preparing_are_told_and_the_ceremony_is_made(
    giaouoc: Shell, failing: str, tmp_path: Path
) -> None:
    made = giaouoc("new", tmp_path / "lễ", "--pack", "ngo-quyen", "--json")

    told = [one["text"] for one in made.data["warnings"] if (one["kind"], one["where"]) == ("plugin", failing)]
    assert made.code == 0
    assert len(told) == 4
    assert all(part in text for part, text in zip(("chào cờ", "str", "khong-co", "SystemExit"), told, strict=True))
    assert all(text in made.err for text in told)


@pytest.mark.parametrize(
    ("command", "told"),
    [(("progress",), "KeyError"), (("preflight",), "mất mạng"), (("show",), "mất mạng"), (("export",), "not Export")],
)
def test_hooks_that_fail_are_told_beside_the_answer(
    giaouoc: Shell, failing: str, closed: Path, command: tuple[str, ...], told: str
) -> None:
    answer = giaouoc(*command, closed, "--json")

    assert {one["where"] for one in answer.data["warnings"]} == {failing}
    assert told in answer.data["warnings"][0]["text"]
    assert answer.data["warnings"][0]["text"] in answer.err


def test_a_sound_plugin_without_packs_is_listed_with_its_hooks(giaouoc: Shell, install: Install) -> None:
    helper = install(hook("agenda"))

    assert giaouoc("packs", "--json").data["plugins"] == [
        {"name": helper, "distribution": f"{helper} 3.1", "hooks": ["giaouoc_agenda"]}
    ]
    assert f"{helper}  phần mở rộng  ({helper} 3.1)  điểm mở rộng: giaouoc_agenda" in giaouoc("packs").out


def test_a_plugin_that_is_no_python_is_told_with_file_and_line(giaouoc: Shell, install: Install) -> None:
    culprit = install("import giaouoc\ndef (:\n")

    told = giaouoc("packs").err

    assert f"{culprit}.py:2" in told
    assert "hãy sửa đúng dòng ấy" in told
