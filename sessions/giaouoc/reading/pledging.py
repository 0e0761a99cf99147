"""A reading put to use: the pledge it states, for a ceremony or a pack."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from giaouoc.pledge import Article, Pledge, Target, TargetOp, Theme
from giaouoc.reading.result import Content, Reading, ReadTarget
from giaouoc.text import clean
from giaouoc.vietnamese.bodies import sentence_name

__all__ = ["basis_of", "to_pledge"]

_LEVELS: Final = {
    "national": "Toàn quốc",
    "province": "Tỉnh",
    "city": "Thành phố",
    "district": "Cấp huyện",
    "commune": "Cấp xã",
    "hamlet": "Thôn, tổ dân phố",
    "bloc": "Khối, cụm",
    "sector": "Ngành",
    "school": "Nhà trường",
    "unit": "Đơn vị",
    "campaign": "Đợt thi đua",
}
"""Level of a theme as it is read → as the hall sees it."""
_LONGEST_TEXT = 20_000
_LONGEST_LINE = 1_000
_HEADING_WORDS = 15
_NO_HEADING: Final = (".", ",", ";", ":", "!", "?")
_GOVERNS = re.compile(
    r"UBND|HĐND|[ỦU][ỶY] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|ĐẢNG [ỦU][ỶY]|(?:UB)?MTTQ(?: VIỆT NAM)?", re.I
)
_IN_PLACE = re.compile(r"\b(?:tỉnh|thành phố|quận|huyện|thị xã|xã(?! hội)|phường|thị trấn|đặc khu)\s+\S", re.IGNORECASE)
"""A body whose name tells its locality."""
_PUTS_INTO_PRACTICE = re.compile(r"(?:Thực hiện|Căn cứ(?: vào)?|Theo)\s+", re.IGNORECASE)


_Ids: TypeAlias = dict[str, list[tuple[str, str]]]
"""Path of labels → id and text of each content that has it."""


def to_pledge(reading: Reading, *, source: str = "") -> Pledge:
    """The pledge that `reading` states, with ids by place (`2.1`, `t3`), and nothing it does not state.

    `source` is where the document comes from.

    Raises `ValueError` when the reading has no year or no contents; ask the operator for them first.
    """
    if reading.year is None:
        raise ValueError("the reading names no year")
    if not reading.articles:
        raise ValueError("the reading has no contents")
    ids: _Ids = {}
    articles = tuple(_articles(reading.articles, "", "", ids))
    return Pledge(
        title=_line(" ".join(filter(None, (reading.title, reading.subject if reading.kind != "news" else "")))),
        year=reading.year,
        issuers=tuple(_line(sentence_name(issuer)) for issuer in _full(reading)),
        preamble=_text(reading.preamble),
        articles=articles,
        closing=_text(reading.closing),
        targets=tuple(_target(place, target, ids) for place, target in enumerate(reading.targets, start=1)),
        themes=tuple(Theme(_line(theme.text), _LEVELS.get(theme.level, "")) for theme in reading.themes),
        movements=tuple(_line(movement) for movement in reading.movements),
        school_year=reading.school_year,
        based_on=_line(basis_of(reading.bases[0])) if reading.bases else "",
        source=_line(source),
    )


def _full(reading: Reading) -> Iterator[str]:
    """The issuers; the locality that several share goes to the last, as it stands in their line.

    A single one is given the locality only where it is a government's: "UBND", never "Sở Giáo dục và Đào tạo".
    """
    *others, last = reading.issuers or ("",)
    yield from others
    governs = bool(others) or _GOVERNS.fullmatch(last) is not None
    if last:
        place = reading.locality
        inside = place if place.isupper() or not _IN_PLACE.match(place) else f"{place[:1].lower()}{place[1:]}"
        yield f"{last} {inside}" if governs and inside and not _IN_PLACE.search(last) else last


def _articles(contents: Sequence[Content], above: str, path: str, ids: _Ids) -> Iterator[Article]:
    for place, content in enumerate(contents, start=1):
        identifier = f"{above}.{place}" if above else str(place)
        own_path = ".".join(filter(None, (path, content.label)))
        if content.label or own_path not in ids:
            ids.setdefault(own_path, []).append((identifier, content.text))
        label = content.marker.rstrip(" .:/-–") if content.label else ""
        children = tuple(_articles(content.children, identifier, own_path, ids))
        heading, text = _headed(content.text)
        yield Article(identifier, _line(label), _text(text), _line(heading), children)


def _headed(text: str) -> tuple[str, str]:
    """The heading that stands on a line of its own over the text, if one does, and the text."""
    first, _, rest = text.partition("\n")
    first, rest = first.strip(), rest.strip()
    heading = rest and len(first.split()) <= _HEADING_WORDS and not first.endswith(_NO_HEADING)
    return (first, rest) if heading else ("", text)


def basis_of(words: str) -> str:
    """A document as it is cited, without the words that cite it: "Thực hiện Kế hoạch số 5" is "Kế hoạch số 5"."""
    bare = _PUTS_INTO_PRACTICE.sub("", words, count=1) if _PUTS_INTO_PRACTICE.match(words) else words
    return bare[:1].upper() + bare[1:]


def _article_of(target: ReadTarget, ids: _Ids) -> str:
    """Where numbers begin anew several contents have one label: the one that holds the target's words states it."""
    alike = ids.get(target.article, [])
    return next((one for one, text in alike if target.text in text), alike[0][0] if alike else "")


def _target(place: int, target: ReadTarget, ids: _Ids) -> Target:
    return Target(
        id=f"t{place}",
        text=_line(target.text),
        op=TargetOp(target.op),
        value=target.value,
        minimum=target.min,
        maximum=target.max,
        grade=_line(target.grade),
        uom=_line(target.unit),
        per=_line(target.per),
        baseline_year=target.baseline_year,
        article=_article_of(target, ids),
    )


def _line(text: str) -> str:
    return clean(text, _LONGEST_LINE)


def _text(text: str) -> str:
    return clean(text, _LONGEST_TEXT, lines=True)
