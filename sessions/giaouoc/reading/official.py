"""Reading an official document: a plan, a pledge, a registration, and all that is laid out like them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from giaouoc.reading.bodies import is_body
from giaouoc.reading.checks import Checked, warnings_of
from giaouoc.reading.endings import Ending, ending
from giaouoc.reading.kinds import kind_of_title
from giaouoc.reading.letterhead import is_date_line, letterhead
from giaouoc.reading.news import NewsFacts, facts_of
from giaouoc.reading.outline import outline
from giaouoc.reading.paragraphs import Paragraph, Table, texts_of
from giaouoc.reading.people import parties_in, party_lines, witnesses_in
from giaouoc.reading.references import bases_in, is_base_line, references_in
from giaouoc.reading.result import Content, LeftOut, Reading, ReadSignature
from giaouoc.reading.targets import striven_for, targets_of
from giaouoc.reading.themes import movements_in, themes_in
from giaouoc.reading.windows import day_of_signing, deadlines_in, window_in
from giaouoc.reading.years import document_year, school_year_in
from giaouoc.vietnamese import fold

__all__ = ["read_official"]

Blocks = Sequence[Paragraph | Table]

_ISSUED_BY = re.compile(
    r"(?:Chủ tịch\s+)?(?P<body>(?:[ỦủU][ỷy] ban nhân dân|UBND|Hội đồng [^\s,]+|Khối thi đua|"
    r"Cụm thi đua|Công đoàn|Đảng ủy|Ban Chấp hành|Trường|Sở|Phòng|Ban)(?:\s+[^\s,.;:]+){0,9}?)"
    r"\s+(?:ban hành|xây dựng|phát động|tổ chức|triển khai|đề ra|thống nhất|phấn đấu|giao ước|ký kết|đăng ký|"
    r"quyết tâm)\b"
)
_ADDRESSEE = re.compile(r"[-–+•*]\s*\S.{0,120}[;.]?$")
_AUTHORITY_OF = re.compile(r"TM\.?\s*(.+)")
_WITNESS = re.compile(r"CHỨNG KIẾN", re.IGNORECASE)
_PLEDGING = {"pledge", "registration", "commitment"}
_SIGNED = {*_PLEDGING, "minutes"}
"""Documents that are signed where they are made, by those they list."""


def read_official(document: Blocks, title_at: int | None, frame: Blocks, lines: Sequence[str]) -> Reading:
    """What a document says whose title stands at `title_at`.

    `frame` is the news article around a document that is quoted in full: it tells the day, who signs, who witnesses.
    `lines` are all lines of the page, for the time of publishing.
    """
    head = letterhead(document, title_at)
    below = document[head.body_from :]
    end = ending(below)
    kind = kind_of_title(head.title) or _kind_by_words(texts_of(document))
    contents, parties = _without_parties(_addressed(below[: end.text_until]), listed=kind in _SIGNED)
    tree = outline(contents, unmarked=kind in _PLEDGING)
    framed = texts_of(frame)
    told = facts_of("", framed, lines, None) if framed else NewsFacts()
    paragraphs = [*tree.preamble, *_texts(tree.articles), *tree.closing]
    around = [*framed, *paragraphs]
    date = head.date or told.date
    if date is None and not head.date_blank and kind in _SIGNED:
        date = day_of_signing(texts_of(below))
    school_year = school_year_in([head.title, head.subject, *paragraphs])
    year = document_year([head.title, head.subject], paragraphs, school_year, date.year if date else head.stated_year)
    issuers = head.issuers or _issuers(tree.preamble, end)
    reading = Reading(
        kind=kind,
        title=head.title,
        subject=head.subject,
        number=head.number or told.number,
        date=date,
        place=head.place,
        year=year,
        school_year=school_year,
        published=told.published,
        parent_body=head.parent_body,
        issuers=issuers,
        locality=head.locality,
        themes=tuple(
            themes_in([*framed, head.subject, *paragraphs], issuer=" ".join((*issuers, head.locality)), year=year)
        ),
        preamble="\n".join(text for text in tree.preamble if not is_base_line(text)),
        bases=bases_in(tree.preamble),
        articles=tree.articles,
        closing="\n".join(tree.closing),
        targets=(*targets_of(tree.articles, year), *striven_for([*tree.preamble, *tree.closing], year)),
        movements=movements_in(paragraphs),
        window=window_in([head.subject, *tree.preamble, *_below(tree.articles), *tree.closing], date, year),
        deadlines=tuple(deadlines_in(paragraphs, year)),
        parties=parties or parties_in(around) or _signing_parties(end),
        witnesses=witnesses_in([*around, *end.unread]) or _witnessing(end),
        recipients=end.recipients,
        signature=_chief(end),
        signatures=end.signatures,
        references=references_in(paragraphs),
        left_out=(
            *(LeftOut(text, "frame") for text in framed),
            *(LeftOut(text, "ending") for text in end.unread),
        ),
    )
    outside = [head.subject, *tree.preamble, *tree.closing]
    checked = Checked(tree.faults, outside, around, date_blank=head.date_blank and date is None)
    return reading.with_warnings(warnings_of(reading, checked))


def _addressed(blocks: Blocks) -> Blocks:
    """Put the lines that name whom a letter is addressed to in one paragraph: they are no contents."""
    for place, block in enumerate(blocks[:6]):
        if isinstance(block, Table) or not re.match(r"Kính gửi\s*:", block.text, re.IGNORECASE):
            continue
        end = place + 1
        while end < len(blocks) and isinstance(line := blocks[end], Paragraph) and _ADDRESSEE.match(line.text):
            end += 1
        lines = "\n".join(texts_of(blocks[place:end]))
        return [*blocks[:place], Paragraph(lines), *blocks[end:]]
    return blocks


def _without_parties(blocks: Blocks, *, listed: bool) -> tuple[Blocks, tuple[str, ...]]:
    """Take the lines that list the parties out of the contents; the words that announce them stay in the preamble.

    `listed` says that the document is of a kind that lists its parties.
    """
    blocks = [block for block in blocks if isinstance(block, Table) or not is_date_line(block.text)]
    head = []
    for block in blocks[:40]:
        if isinstance(block, Table):
            break
        head.append(block.text)
    used, parties = party_lines(head) if listed else (0, ())
    if not parties:
        return blocks, ()
    return [*blocks[: used - len(parties)], *blocks[used:]], parties


def _texts(articles: Sequence[Content]) -> Iterator[str]:
    for article in articles:
        for _, content in article.walk():
            yield content.text


def _below(articles: Sequence[Content], heading: str = "") -> Iterator[str]:
    """The texts of the contents, each below the line that heads it."""
    for article in articles:
        yield f"{heading}\n{article.text}" if heading else article.text
        yield from _below(article.children, article.text.split("\n", 1)[0])


def _kind_by_words(texts: Sequence[str]) -> str:
    """The kind of a document that lost its title."""
    words = fold(" ".join(texts))
    if any(fold(text).startswith("kinh gui") for text in texts[:12]):
        return "letter"
    if "giao uoc" in words:
        return "pledge"
    return "plan" if "ke hoach" in words else "other"


def _issuers(preamble: Sequence[str], end: Ending) -> tuple[str, ...]:
    """Who issues a document without a letterhead: the body its preamble names, else the one it is signed for."""
    for text in preamble[:3]:
        if text.isupper() and is_body(re.sub(r"^(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG)\s+", "", text)):
            return (text,)
    for text in preamble:
        if matches := list(_ISSUED_BY.finditer(text)):
            return (matches[-1]["body"],)
    for signature in end.signatures:
        if match := _AUTHORITY_OF.match(signature.authority.split("\n")[0]):
            return (match[1],)
    return ()


def _chief(end: Ending) -> ReadSignature | None:
    """The signature that issues the document: the one given on authority, else the only one."""
    on_authority = [signature for signature in end.signatures if signature.authority]
    if on_authority:
        return on_authority[0]
    return end.signatures[0] if len(end.signatures) == 1 else None


def _signing_parties(end: Ending) -> tuple[str, ...]:
    """Several who sign below a pledge are its parties."""
    posts = tuple(
        " ".join(filter(None, (one.authority, one.position))).replace("\n", " ")
        for one in end.signatures
        if not _WITNESS.search(one.position)
    )
    return tuple(post for post in posts if post) if len(posts) > 1 else ()


def _witnessing(end: Ending) -> tuple[str, ...]:
    """Who signs as a witness."""
    return tuple(one.name or one.position for one in end.signatures if _WITNESS.search(one.position))
