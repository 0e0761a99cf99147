"""Paths as people give them: typed, pasted, or dropped onto a terminal, each of which writes them in its own way."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from giaouoc_tui.paths import suggestions, typed_path

NAMES = st.text(st.characters(exclude_characters="/\x00\n\r", exclude_categories=["Cs", "Cc"]), min_size=1)


@pytest.mark.parametrize(
    "dropped",
    [
        "/tai lieu/giao ước (cuối).docx",
        "  '/tai lieu/giao ước (cuối).docx' ",
        '"/tai lieu/giao ước (cuối).docx"',
        r"/tai\ lieu/giao\ ước\ \(cuối\).docx",
        "& '/tai lieu/giao ước (cuối).docx'",
        "file:///tai%20lieu/giao%20%C6%B0%E1%BB%9Bc%20(cu%E1%BB%91i).docx",
    ],
    ids=["plain", "single quotes", "double quotes", "escapes", "PowerShell", "address"],
)
def test_a_dropped_file_is_found_however_the_terminal_writes_it(dropped: str) -> None:
    assert typed_path(dropped) == Path("/tai lieu/giao ước (cuối).docx")


def test_home_is_understood_and_a_file_of_exactly_that_name_counts_before_all(tmp_path: Path) -> None:
    odd = tmp_path / "'lễ'\\ 1.txt"
    odd.touch()

    assert typed_path("~/le") == Path.home() / "le"
    assert typed_path(str(odd)) == odd


@example(name="xã Ea H'leo")
@given(name=NAMES)
def test_what_a_shell_quotes_is_what_was_meant(name: str) -> None:
    path = f"/khong-co/{name}"
    assume(path == path.strip())

    assert typed_path(shlex.quote(path)) == Path(path)


def test_suggestions_do_not_ask_for_accents(tmp_path: Path) -> None:
    for name in ("Văn bản", "vắng mặt", ".van"):
        (tmp_path / name).mkdir()
    for name in ("Vận động.docx", "vang.xlsx", "Khác.docx"):
        (tmp_path / name).touch()

    found = [path.name for path in suggestions(f"{tmp_path}/van", {".docx"})]

    assert found == ["Văn bản", "vắng mặt", "Vận động.docx"]
    assert suggestions(f"{tmp_path}/không có/x", {".docx"}) == []
