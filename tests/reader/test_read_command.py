"""`giaouoc read`: JSON for programs, a summary for people, a pack, a ceremony; refusals with a way out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from giaouoc.folder import CeremonyFolder
from giaouoc.reading.warning_texts import SENTENCES
from giaouoc_tui.cli import main
from giaouoc_tui.locale import messages
from tests.reader.opening import PLEDGE

_KEYS = {
    "kind", "title", "subject", "number", "date", "place", "year", "issuers", "themes", "preamble", "bases", "articles",
    "targets", "window", "deadlines", "parties", "witnesses", "recipients", "signature", "warnings",
}  # fmt: skip


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A pledge of a commune."""
    file = tmp_path / "giao-uoc.txt"
    file.write_text(PLEDGE, encoding="utf-8")
    return file


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Exit code, output and errors of `giaouoc read`."""
    capsys.readouterr()
    code = main(["read", *map(str, arguments)])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_json_has_all_that_is_asked_for(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, document, "--json")
    data: dict[str, Any] = json.loads(out)

    assert code == 0
    assert data.keys() >= _KEYS
    assert (data["kind"], data["year"], data["number"], data["window"]) == ("pledge", 2026, None, None)
    assert {key: data["targets"][0][key] for key in ("op", "value", "unit", "article")} == {
        "op": "at_least", "value": 95, "unit": "%", "article": "Một là",
    }  # fmt: skip
    assert [set(warning) for warning in data["warnings"]] == [{"code", "text"}] * 2


def test_a_summary_tells_contents_targets_and_what_to_look_at(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, document)

    assert code == 0
    assert "    a) Mỗi thôn trồng ít nhất 02 đoạn đường hoa;" in out
    assert "Hai là: giảm 3 hộ nghèo – Giảm 03 hộ nghèo" in out
    assert "! Văn bản nói “06 nội dung” nhưng chỉ nhận ra 3." in out
    assert "! The text says “06 nội dung” but 3 were found." in run(capsys, document, "--lang", "en")[1]


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("khong-co.txt", None, "no_file"),
        ("trong.txt", b"", "empty"),
        ("hong.docx", b"PK\x03\x04broken", "damaged"),
        ("bang.xlsx", b"text", "unknown_type"),
        ("khac.txt", "Thực đơn trưa nay gồm cơm, canh và cá kho tộ, mời cả nhà.".encode(), "not_emulation"),
        ("khong-dau.txt", b"giao uoc thi dua nam 2026 cua cac thon trong xa cung nhau thuc hien tot cac phong trao "
         b"thi dua yeu nuoc", "no_marks"),
    ],
)  # fmt: skip
def test_a_refusal_has_its_reason_and_a_way_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes | None, key: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    code, out, err = run(capsys, tmp_path / name, "--json")

    assert code == 1
    assert json.loads(out)["refused"]["key"] == f"reading.{key}"
    assert name in err
    assert ". Hãy" in err


def test_a_pack_is_saved_and_a_ceremony_made_from_it(
    document: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    home = document.parent / "packs"
    monkeypatch.setenv("GIAOUOC_PACKS", str(home))
    assert run(capsys, document, "--pack", home / "xa-an-phu")[0] == 0
    ceremony = document.parent / "lễ"
    assert main(["new", str(ceremony), "--pack", "xa-an-phu", "--starts", "2026-01-20T08:00"]) == 0

    with CeremonyFolder.open(ceremony, read_only=True) as folder:
        assert folder.state.pledge is not None
        assert folder.state.pledge.articles[2].text == "Thực hiện nếp sống văn minh [trong việc cưới, việc tang]."
    code, _, err = run(capsys, document, "--pack", home / "xa-an-phu")
    assert (code, "Hãy chọn một thư mục mới" in err) == (1, True)


def test_the_text_goes_into_a_ceremony(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ceremony = document.parent / "lễ"
    assert main(["new", str(ceremony), "--pack", "ngo-quyen", "--starts", "2026-01-20T08:00"]) == 0
    _, out, err = run(capsys, document, "--into", ceremony)
    assert "5 mục, 4 chỉ tiêu" in out
    assert "Văn bản là của năm 2026, buổi lễ là của năm 2017" in err
    assert "đúng nội dung này" in run(capsys, document, "--into", ceremony)[1]
    with CeremonyFolder.open(ceremony, read_only=True) as folder:
        assert folder.state.pledge is not None
        assert folder.state.pledge.source == document.name


def test_what_the_document_does_not_say_can_be_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "thieu.txt"
    file.write_text("BẢN GIAO ƯỚC THI ĐUA\n\n1. Giữ đường làng sạch, đẹp.\n2. Đoàn kết giúp nhau.\n", encoding="utf-8")

    assert "--year" in run(capsys, file, "--pack", tmp_path / "goi")[2]
    assert "--locality" in run(capsys, file, "--pack", tmp_path / "goi", "--year", "2026")[2]
    assert run(capsys, file, "--pack", tmp_path / "goi", "--year", "2026", "--locality", "Xã An Phú")[0] == 0


def test_every_warning_has_words_in_english() -> None:
    assert {code for code in SENTENCES if f"reading.warning.{code}" not in messages()} == set()
