"""Columns of personal data that no ceremony needs: told from their contents, so that they are dropped unread."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

__all__ = ["PersonalData", "holds_personal_number", "personal_data"]


class PersonalData(StrEnum):
    """What a column seems to hold."""

    ID_NUMBER = "id_number"
    PHONE = "phone"
    BIRTH_DATE = "birth_date"
    EMAIL = "email"
    OTHER = "other"
    """Named as personal data by its heading: address, sex, ethnicity, …"""


_PHONE = re.compile(r"(?:(?:\+|00)?84|0)?[35789][0-9]{8}")
_ID_NUMBER = re.compile(r"[0-9]{9}|[0-9]{11,12}")
_EMAIL = re.compile(r"\S+@\S+\.\S+")
_DATE = re.compile(
    r"(?:[0-9]{1,2}[/.-]){1,2}(?:19|20)[0-9]{2}|(?:[0-9]{1,2}[/.-]){2}[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}"
)
_YEAR = re.compile(r"19[3-9][0-9]|200[0-9]")
_GROUPING = re.compile(r"[ .'-]")
_LONG_NUMBER = re.compile(r"(?<![0-9])[0-9](?:[ .-]?[0-9]){8,11}(?![0-9])")


def personal_data(values: Sequence[str]) -> PersonalData | None:
    """What most of a column's values are; None when they are nothing of the kind.

    A phone that a spreadsheet took for a number, and so lost its first zero, is still one.
    """
    filled = [value for value in values if value]
    kinds = [_kind(value) for value in filled]
    for kind in PersonalData:
        if kinds.count(kind) * 2 > len(filled):
            return kind
    personal = [kind for kind in kinds if kind]
    return max(personal, key=personal.count) if len(personal) * 2 > len(filled) else None


def holds_personal_number(text: str) -> bool:
    """Whether a phone or identity number or an e-mail address stands among other words."""
    return _LONG_NUMBER.search(text) is not None or _EMAIL.search(text) is not None


def _kind(value: str) -> PersonalData | None:
    if _EMAIL.fullmatch(value):
        return PersonalData.EMAIL
    if _DATE.fullmatch(value) or _YEAR.fullmatch(value):
        return PersonalData.BIRTH_DATE
    digits = _GROUPING.sub("", value)
    if _PHONE.fullmatch(digits):
        return PersonalData.PHONE
    if _ID_NUMBER.fullmatch(digits):
        return PersonalData.ID_NUMBER
    return None
