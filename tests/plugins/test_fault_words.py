"""Every fault of a pack, and every warning of a copy, can be told in both languages."""

from __future__ import annotations

import string

import pytest

from giaouoc.last_year import CopyWarningKind
from giaouoc.packs.faults import PROBLEMS
from giaouoc_tui.locale import messages


def placeholders(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


@pytest.mark.parametrize("key", PROBLEMS)
def test_a_fault_has_words(key: str) -> None:
    vietnamese, english = messages()[f"pack.fault.{key}"]

    assert placeholders(vietnamese) == placeholders(english) == placeholders(PROBLEMS[key])


@pytest.mark.parametrize("kind", CopyWarningKind)
def test_a_warning_has_words(kind: CopyWarningKind) -> None:
    assert all(messages()[f"copy.warning.{kind}"])
