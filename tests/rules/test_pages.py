"""The pledge as the hall reads it: nothing lost, nothing too long, the same pages everywhere."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from giaouoc.pages import PAGE_CHARACTERS, pages_of
from giaouoc.pledge import Article, Pledge
from tests.rules.building import PLEDGE

_words = st.lists(
    st.text(st.sampled_from("ăâêôơưđếệữ xyz.;:!?\n\u00a0"), max_size=90) | st.integers(0, 800).map("ư".__mul__),
    max_size=8,
).map(" ".join)
_articles = st.recursive(
    st.builds(Article, st.just("id"), st.sampled_from(["", "Một là", "a)"]), _words),
    lambda children: st.builds(
        Article, st.just("id"), st.just("Điều 1"), _words, st.just("Kinh tế"), st.tuples(children, children)
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

    assert "".join("".join(page.text for page in pages).split()) == "".join("".join(texts).split())
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


def test_a_part_is_found_under_the_labels_above_it() -> None:
    third = Article("2.1.a", "a)", "Trồng 1.000 cây.")
    second = Article("2.1", "1.", "Môi trường:", "Xanh", (third,))
    pledge = replace(PLEDGE, articles=(Article("2", "Điều 2", "", "Nội dung", (second,)),), preamble="", closing="")

    assert [(page.label, page.heading) for page in pages_of(pledge)] == [
        ("Điều 2 1.", "Xanh"),
        ("Điều 2 1. a)", "Xanh"),
    ]


def test_the_text_hash_is_the_same_however_the_letters_are_composed() -> None:
    composed = replace(PLEDGE, title="Giao \u01b0\u1edbc")
    decomposed = replace(PLEDGE, title="Giao u\u031bo\u031b\u0301c")

    assert composed.text_hash() == decomposed.text_hash()
    assert composed.text_hash() != PLEDGE.text_hash()
