"""Hostile texts in a document that is read: shown, kept as text in a pack and in a ceremony, and never markup."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from docx import Document
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from giaouoc.reading import OpenedDocument, open_document
from tests.cli.conftest import giaouoc  # noqa: F401 - fixture
from tests.cli.shell import Shell
from tests.hostile.looking import assert_screen_harmless
from tests.hostile.payloads import PAYLOADS, unseen
from tests.reader.opening import previewed

_NOT_IN_A_PARAGRAPH = {"very long", "one long word"}


def _document(variables: bool) -> list[str]:
    """A commune's pledge with each text in an article, and some above and below."""
    texts = [" ".join(text.split()) for name, text in PAYLOADS.items() if name not in _NOT_IN_A_PARAGRAPH]
    texts = [text for text in texts if variables or "{" not in text]
    articles = [f"{number}. Thi đua {text} từ 95% số hộ trở lên." for number, text in enumerate(texts, 1)]
    return [
        *texts[:3],
        "BẢN GIAO ƯỚC THI ĐUA NĂM 2026",
        f"Phát huy kết quả năm 2025, các thôn cùng ký kết giao ước thi đua {texts[3]}:",
        *articles,
        "Nơi nhận:",
        *[f"- {text};" for text in texts[-6:]],
    ]


def _file(folder: Path, kind: str, *, variables: bool = True) -> Path:
    """The document, under a name that is hostile too; the braces of `variables` become brackets in a pack."""
    path = folder / f"[@click=app.quit]\x1b[2J{variables}.{kind}"
    if kind == "txt":
        path.write_text("\n\n".join(_document(variables)), encoding="utf-8")
    else:
        document = Document()
        for text in _document(variables):
            document.add_paragraph(ILLEGAL_CHARACTERS_RE.sub("", text))
        document.save(str(path))
    return path


@pytest.mark.parametrize("kind", ["txt", "docx"])
def test_the_command_tells_and_keeps_text(giaouoc: Shell, kind: str, tmp_path: Path) -> None:  # noqa: F811
    file = _file(tmp_path, kind)
    pack = tmp_path / "goi"
    ceremony = tmp_path / "le"
    assert giaouoc("new", ceremony, "--pack", "ngo-quyen", "--starts", "2026-01-20T08:00").code == 0
    plain = _file(tmp_path, kind, variables=False)
    assert giaouoc("read", file, "--pack", tmp_path / "ngoac", "--locality", "Xã An Phú").code == 0
    assert "{{" not in (tmp_path / "ngoac" / "pack.toml").read_text("utf-8")
    for document, *options in (
        (file,),
        (file, "--json"),
        (file, "--into", ceremony),
        (plain, "--pack", pack, "--locality", "=[/] $x"),
    ):
        answer = giaouoc("read", document, *options)
        assert answer.code == 0, answer.err
        assert unseen(answer.out + answer.err) == set(), options
        if "--json" in options:
            json.loads(answer.out)
    for kept in (*pack.rglob("*.*"), ceremony / "record.json"):
        assert unseen(kept.read_text(encoding="utf-8")) == set(), kept
    assert giaouoc("packs", "check", pack).code == 0


async def test_the_preview_shows_text(tmp_path: Path) -> None:
    opened = open_document(_file(tmp_path, "txt"))
    assert isinstance(opened, OpenedDocument)
    async with previewed(opened) as preview:
        for place in range(len(preview.shown.elements)):
            preview.shown.understood.move_cursor(place)
            await preview.pilot.pause(0)
            assert_screen_harmless(preview.app)
        await preview.press("e")
        assert_screen_harmless(preview.app)
