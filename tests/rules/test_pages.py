"""The pledge as the hall reads it: nothing lost, nothing too long, the same pages everywhere."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from giaouoc.pages import PAGE_CHARACTERS, pages_of
from giaouoc.pledge import Article, Pledge
from tests.ceremony import PLEDGE

_words = st.lists(
    st.text(st.sampled_from("ăâêôơưđếệữ xyz.;:!?\n\u00a0"), max_size=90) | st.integers(0, 800).map("ư".__mul__),
    max_size=8,
).map(" ".join)
_articles = st.recursive(
    st.builds(Article, st.just("id"), st.sampled_from(["", "Một là", "a)"]), _words),
    lambda children: st.builds(
        Article,
        st.just("id"),
        st.just("Điều 1"),
        _words,
        st.sampled_from(["Kinh tế", ""]),
        st.tuples(children, children),
    ),
    max_leaves=4,
)
_pledges = st.builds(
    lambda preamble, articles, closing: replace(PLEDGE, preamble=preamble, articles=tuple(articles), closing=closing),
    _words,
    st.lists(_articles, min_size=1, max_size=3),
    _words,
)


@given(_pledges)
def test_no_text_is_lost_and_no_page_is_too_long(pledge: Pledge) -> None:
    pages = pages_of(pledge)
    texts = [pledge.preamble, *(part.text for top in pledge.articles for part in top.walk()), pledge.closing]
    begun = [page.heading if page.part == 1 else "" for page in pages]
    shown = [[heading, *(line.text for line in page.lines)] for heading, page in zip(begun, pages, strict=True)]
    squeezed, read = "".join("".join(map("".join, shown)).split()), 0

    for text in texts:
        words = "".join(text.split()).rstrip(":")
        read = squeezed.index(words, read) + len(words)
    assert all(1 <= len(page.text) <= PAGE_CHARACTERS for page in pages)
    assert all(1 <= page.part <= page.parts for page in pages)


def test_a_page_ends_with_a_sentence_when_it_can() -> None:
    sentence = "Thi đua là yêu nước, yêu nước thì phải thi đua. "
    pledge = replace(PLEDGE, preamble=sentence * 20)

    pages = [page for page in pages_of(pledge) if page.heading == pledge.title]

    assert [page.part for page in pages] == [1, 2, 3]
    assert all(page.text.endswith("thi đua.") for page in pages)


def test_a_long_sentence_is_cut_between_words_and_a_long_word_anywhere() -> None:
    pledge = replace(PLEDGE, preamble="thi đua " * 60 + "ư" * 400)

    lengths = [len(page.text) for page in pages_of(pledge) if page.heading == pledge.title]

    assert lengths == [339, 139, 340, 60]


def _article(*parts: Article, text: str = "", heading: str = "") -> Pledge:
    return replace(PLEDGE, articles=(Article("2", "Điều 2", text, heading, parts),), preamble="", closing="")


def test_short_parts_of_an_article_share_a_page() -> None:
    points = (Article("2.2.a", "a)", "Trồng 1.000 cây;"), Article("2.2.b", "b)", "Không đốt rơm rạ."))
    clauses = (Article("2.1", "1", "Giữ đường sạch."), Article("2.2", "2", "Xanh, sạch, đẹp:", "", points))

    (page,) = pages_of(_article(*clauses, text="Về môi trường"))

    assert (page.label, page.heading) == ("Điều 2", "Về môi trường")
    assert page.text == "1. Giữ đường sạch.\n2. Xanh, sạch, đẹp:\na) Trồng 1.000 cây;\nb) Không đốt rơm rạ."


def test_a_later_page_says_where_it_goes_on_and_none_ends_with_an_announcement() -> None:
    points = tuple(Article(f"2.1.{one}", f"{one})", "Trồng cây ven đường; " * 4) for one in "abcde")

    pages = pages_of(_article(Article("2.1", "1.", "Xanh, sạch, đẹp:", "", points), heading="Môi trường"))

    assert [(page.label, page.part) for page in pages] == [("Điều 2", 1), ("Điều 2, khoản 1", 2)]
    assert [len(page.lines) for page in pages] == [3, 3]


def test_a_part_with_a_heading_of_its_own_stands_alone() -> None:
    parts = (Article("2.1", "1.", "Ít nhất 02 km.", "Đường hoa"), Article("2.2", "", "Cùng dọn vệ sinh."))

    pages = pages_of(_article(*parts, text="Giữ sạch:", heading="Môi trường"))

    assert [(page.heading, page.text) for page in pages] == [
        ("Môi trường", "Giữ sạch:"),
        ("Đường hoa", "Ít nhất 02 km."),
        ("Môi trường", "– Cùng dọn vệ sinh."),
    ]


def test_a_heading_that_only_repeats_the_text_is_not_shown() -> None:
    pages = pages_of(_article(text="Không để xảy ra cháy, nổ.", heading="Không để xảy ra…"))

    assert [(page.heading, page.text) for page in pages] == [("", "Không để xảy ra cháy, nổ.")]


def test_the_text_hash_is_the_same_however_the_letters_are_composed() -> None:
    composed = replace(PLEDGE, title="Giao \u01b0\u1edbc")
    decomposed = replace(PLEDGE, title="Giao u\u031bo\u031b\u0301c")

    assert composed.text_hash() == decomposed.text_hash()
    assert composed.text_hash() != PLEDGE.text_hash()
