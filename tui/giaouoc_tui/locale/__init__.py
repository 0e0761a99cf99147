"""Words for people, in Vietnamese and English side by side, one module an area."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache

# Type checkers take this name for true; typing, which has it too, would double the start of `giaouoc --help`.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any

    from giaouoc.refusal import Refusal

__all__ = ["AREAS", "Language", "Say", "messages"]

AREAS = (
    "cli",
    "console",
    "hall",
    "facts",
    "desk",
    "importing",
    "commands",
    "refusals",
    "badges",
    "delegates",
    "lists",
    "list_refusals",
    "reading",
    "doctor",
    "preflight",
    "preparing",
    "making",
    "describing",
    "packs",
    "plugins",
    "documents",
    "reading_warnings",
    "reader",
)
"""Modules of this package, each with `MESSAGES: dict[key, (Vietnamese, English)]`.

A key is looked for in this order and a module loaded when it is reached, so that `giaouoc --help` needs only the first,
and the first screen of an open ceremony the few behind it.
"""


class Language(StrEnum):
    """An interface language."""

    VIETNAMESE = "vi"
    ENGLISH = "en"


@cache
def messages() -> Mapping[str, tuple[str, str]]:
    """All words by key, Vietnamese first."""
    merged: dict[str, tuple[str, str]] = {}
    for area in AREAS:
        merged.update(_area(area))
    return merged


@cache
def _area(area: str) -> Mapping[str, tuple[str, str]]:
    words: dict[str, tuple[str, str]] = importlib.import_module(f"{__name__}.{area}").MESSAGES
    return words


@cache
def _words(key: str) -> tuple[str, str] | None:
    return next((words[key] for words in map(_area, AREAS) if key in words), None)


class Say:
    """Puts message keys into words of one language."""

    def __init__(self, language: Language = Language.VIETNAMESE) -> None:
        self.language = language
        self._column = 0 if language is Language.VIETNAMESE else 1

    def __call__(self, key: str, /, **params: Any) -> str:
        """The words for a key with its parameters filled in, dates as the language writes them.

        `{count:person|people}` takes the first for one and the second for any other count. A key without words is shown
        as itself, so that a missing translation can be seen and told.
        """
        words = _words(key)
        if words is None:
            return key
        return words[self._column].format_map(_Params({name: self._written(value) for name, value in params.items()}))

    def _written(self, value: Any) -> Any:
        if type(value) is int:
            return _Count(value)
        return self.day(value) if type(value) is date else value

    def day(self, day: date) -> str:
        """A date as the language writes it."""
        from giaouoc.slides.phrases import day_in_words

        return day_in_words(day, self)

    def refusal(self, refusal: Refusal, **names: Any) -> str:
        """The words for a refusal; `names` replace ids by what people call them.

        What the operating system gives as its reason is put into words too: it speaks English itself.
        """
        params = {**refusal.params, **names}
        if isinstance(params.get("reason"), str):
            from giaouoc_tui.os_reasons import reason_words

            params["reason"] = reason_words(self, params["reason"])
        return self(f"refusal.{refusal.key}", **params)


class _Count(int):
    """A number that picks between two words by a format such as `person|people`."""

    def __format__(self, spec: str) -> str:
        one, bar, many = spec.partition("|")
        return int.__format__(self, spec) if not bar else one if self == 1 else many


class _Missing(str):
    """Stands for a value in whatever format it is asked for."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return str(self)


class _Params(dict[str, "Any"]):
    """Parameters of a message; one that is not given stays visible as a dash."""

    def __missing__(self, key: str) -> _Missing:
        return _Missing("–")
