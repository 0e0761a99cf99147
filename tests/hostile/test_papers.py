"""Hostile texts through every paper and every command's output: shown, never obeyed."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path
from string import hexdigits

import pytest
from markdown_it import MarkdownIt
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.cli.conftest import giaouoc  # noqa: F401 - fixture
from tests.cli.shell import Shell
from tests.hostile.halls import hostile_folder
from tests.hostile.payloads import GROUPS, NO_TEXT, PAYLOADS, unseen

_TAGS = {"body", "g", "head", "html", "meta", "path", "style", "svg", "text", "title"}
_READING = (
    ("show",),
    ("log",),
    ("minutes",),
    ("verify",),
    ("preflight",),
    ("people", "list"),
    ("people", "codes"),
    ("people", "report", "1"),
    ("people", "report", "7"),
    ("people", "retention"),
    ("progress",),
    ("doctor",),
)


@pytest.fixture(params=[*GROUPS.values()], ids=[*GROUPS])
def hall(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A ceremony full of such texts."""
    return hostile_folder(tmp_path / "le", request.param)


def test_every_command_prints_only_what_can_be_seen(giaouoc: Shell, hall: Path) -> None:  # noqa: F811
    for command, *rest in _READING:
        for form in ([], ["--json"]):
            if command == "minutes" and form:
                continue
            answer = giaouoc(command, hall, *rest, *form)
            assert answer.code in {0, 1}, (command, answer.err)
            assert unseen(answer.out + answer.err) == set(), command
            if form:
                json.loads(answer.out)


def test_every_paper_holds_text_and_nothing_else(giaouoc: Shell, hall: Path, tmp_path: Path) -> None:  # noqa: F811
    for name, call in {
        "minutes.md": ["minutes", hall, "-o"],
        "sheet.md": ["preflight", hall, "-o"],
        "badges.html": ["badges", hall, "--html", "-o"],
        "invitations.html": ["badges", hall, "--kind", "invitation", "--html", "-o"],
        "list.csv": ["delegates", hall, "export", "-o"],
        "list.xlsx": ["delegates", hall, "export", "-o"],
        "sign-in.xlsx": ["delegates", hall, "export", "--sign-in", "-o"],
        "sign-in.csv": ["delegates", hall, "export", "--sign-in", "--order", "bloc", "-o"],
    }.items():
        answer = giaouoc(*call, tmp_path / name)
        assert (tmp_path / name).exists(), (name, answer.err)
        assert unseen(answer.out + answer.err) == set(), name

    for name in ("minutes.md", "sheet.md"):
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert unseen(text) == set(), name
        assert set(_foreign(text)) == set(), name
    for name in ("badges.html", "invitations.html"):
        page = _Page()
        page.feed((tmp_path / name).read_text(encoding="utf-8"))
        assert page.tags <= _TAGS, name
        assert unseen("".join(page.texts)) == set(), name
    for name in ("list.xlsx", "sign-in.xlsx"):
        for row in load_workbook(tmp_path / name).active.iter_rows():  # type: ignore[union-attr]
            for cell in row:
                assert cell.data_type != "f", f"{name} {cell.coordinate} is a formula"
                assert unseen(str(cell.value or "")) == set(), f"{name} {cell.coordinate}"
    for name in ("list.csv", "sign-in.csv"):
        for fields in csv.reader(StringIO((tmp_path / name).read_text(encoding="utf-8-sig"))):
            for field in fields:
                assert not field.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")), field
                assert unseen(field) == set()


@pytest.mark.parametrize("kind", ["delegate", "invitation", "bloc"])
def test_a_card_is_drawn_and_not_programmed(giaouoc: Shell, tmp_path: Path, kind: str) -> None:  # noqa: F811
    hall = hostile_folder(tmp_path / "le", [*PAYLOADS.values()])
    answer = giaouoc("badges", hall, "--kind", kind, "-o", tmp_path / "cards.pdf")
    assert answer.code == 0, answer.err
    pages = PdfReader(tmp_path / "cards.pdf").pages
    text = "".join(page.extract_text() for page in pages)
    assert unseen(text, allowed="\n\0") == set()  # NUL is what extracting gives for a letter that no font here has
    assert not any(page.annotations for page in pages), "a link"
    if kind != "bloc":
        assert '#read("/etc/passwd")' in text, "typst carried out what a name says"


def _foreign(text: str) -> Iterator[str]:
    """What a renderer of Markdown would make of a text beyond what the papers themselves are made of."""
    for block in MarkdownIt("commonmark").enable("table").parse(text):
        for token in (block, *(block.children or ())):
            code = token.type == "code_inline" and not set(token.content) <= set(hexdigits)
            if code or token.type in {"html_block", "html_inline", "link_open", "image", "fence", "code_block"}:
                yield f"{token.type} {token.content}"


@pytest.mark.parametrize("name", ["An\x1b[2J\u202e", "[@click=app.quit]", "An\udcff"])
def test_a_machine_described_in_hostile_words_is_told_in_visible_ones(
    giaouoc: Shell,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    folder = tmp_path / name
    folder.mkdir()
    for variable in ("TERM", "LANG", "TERM_PROGRAM", "OneDrive"):
        monkeypatch.setenv(variable, f"{tmp_path}/{name}")
    for options in ([], ["--json"]):
        answer = giaouoc("doctor", folder, *options)
        assert answer.code in {0, 1}
        assert unseen(answer.out + answer.err) == set()


@pytest.mark.parametrize("text", [*NO_TEXT[2:], "\x1b[2J\u202e", "[/]"])
def test_a_call_in_hostile_words_is_refused_in_visible_ones(
    giaouoc: Shell,  # noqa: F811
    tmp_path: Path,
    text: str,
) -> None:
    hall = hostile_folder(tmp_path / "le", [text.encode(errors="replace").decode()])
    for call in (
        [text],
        ["show", hall, text],
        ["show", text],
        ["do", hall, "goto", text],
        ["do", hall, text],
        ["people", hall, "report", text],
        ["people", hall, "erase", text],
        ["new", hall.parent / "moi", "--pack", text],
        ["verify", hall, "--head", text],
        ["delegates", hall, "import", text],
        ["delegates", hall, "import", hall / "record.json", "--sheet", text],
        ["badges", hall, "--only", text, "-o", hall.parent / "the.pdf"],
        ["read", text],
        ["packs", "check", text],
    ):
        for form in ([], ["--json"]):
            answer = giaouoc(*call, *form)
            assert answer.code in {1, 2}, call
            assert unseen(answer.out + answer.err) == set(), call


class _Page(HTMLParser):
    """The tags and the texts of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not [name for name, _ in attrs if name.startswith("on")]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)
