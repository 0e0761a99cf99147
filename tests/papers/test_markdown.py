"""Foreign text stays text in Markdown."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaouoc.papers.markdown import plain


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Ủy ban nhân dân quận Ngô Quyền", "Ủy ban nhân dân quận Ngô Quyền"),
        ("Trần [Văn](http://x) An", "Trần \\[Văn\\](http:\\//x) An"),
        ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
        ("*đậm* _nghiêng_ `mã`", "\\*đậm\\* \\_nghiêng\\_ \\`mã\\`"),
        ("a | b", "a \\| b"),
        ("&lt; và \\", "\\&lt; và \\\\"),
        ("www.giaouoc.vn", "www\\.giaouoc.vn"),
        ("một\nhai\x1b[31m", "một␊hai␛\\[31m"),
    ],
)
def test_what_markdown_would_read_is_escaped(text: str, written: str) -> None:
    assert plain(text) == written


@given(st.text(alphabet=st.sampled_from("aạ *_`[]<>#|~&\\:/@.\n\u202e"), max_size=40))
def test_nothing_special_is_left_unescaped_in_one_line(text: str) -> None:
    written = plain(text)
    without_escapes = re.sub(r"\\[!-/:-@\[-`{-~]", "", written)

    assert not set(without_escapes) & set("*_`[]<>#|~&@\\\n\u202e")
    assert "://" not in written
