"""Corrections to what was understood: nothing is invented, no word is lost, targets follow their content."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from giaouoc.pledge import TargetOp
from giaouoc.reading import Reading, editing, read_text, to_pledge
from giaouoc.reading.corrections import Corrections
from giaouoc.reading.editing import Place
from giaouoc.reading.elements import CONTENTS, element_of, elements_of, paragraphs_of
from giaouoc.reading.field_values import WrongValue, remove_value, set_values, values_of
from tests.reader.opening import PLEDGE


@pytest.fixture
def reading() -> Reading:
    """Three contents, the first with two parts; three targets."""
    return read_text(PLEDGE)


def paths(reading: Reading) -> list[str]:
    """Labels of all contents, each behind those it stands under."""
    return [path for path, _ in reading.contents()]


def test_a_text_and_a_label_are_written_anew(reading: Reading) -> None:
    corrected = editing.set_content(reading, (1,), marker="Điều 2.", text="Giảm 05 hộ nghèo.")

    assert corrected.articles[1].label == "Điều 2"
    assert corrected.articles[1].marker == "Điều 2."
    assert corrected.articles[1].text == "Giảm 05 hộ nghèo."
    assert [target.article for target in corrected.targets] == ["Một là", "Một là.a", "Một là.b", "Điều 2"]
    assert reading.articles[1].label == "Hai là"


def test_levels_go_down_and_up_without_changing_the_order(reading: Reading) -> None:
    assert paths(reading) == ["Một là", "Một là.a", "Một là.b", "Hai là", "Ba là"]
    down = editing.lower(reading, (1,))
    assert paths(down) == ["Một là", "Một là.a", "Một là.b", "Một là.Hai là", "Ba là"]
    assert paths(editing.raise_level(down, (0, 2))) == paths(reading)
    up = editing.raise_level(reading, (0, 0))
    assert paths(up) == ["Một là", "a", "a.b", "Hai là", "Ba là"]
    assert [target.article for target in up.targets] == ["Một là", "a", "a.b", "Hai là"]


def test_there_is_no_level_above_the_first_and_none_below_nothing(reading: Reading) -> None:
    assert editing.raise_level(reading, (1,)) is reading
    assert editing.lower(reading, (0,)) is reading
    assert editing.join_previous(reading, (0,)) is reading


def test_joining_keeps_the_label_as_words(reading: Reading) -> None:
    first = editing.join_previous(reading, (0, 0))
    assert first.articles[0].text.endswith("tại nhà: a) Mỗi thôn trồng ít nhất 02 đoạn đường hoa;")
    assert paths(first) == ["Một là", "Một là.b", "Hai là", "Ba là"]
    last = editing.join_previous(reading, (1,))
    assert (
        last.articles[0]
        .children[1]
        .text.endswith("công cộng. Hai là: Đoàn kết, giúp nhau phát triển kinh tế. Giảm 03 hộ nghèo trong năm.")
    )


def test_splitting_understands_the_label_of_the_second(reading: Reading) -> None:
    text = reading.articles[0].text
    joined = editing.join_previous(reading, (0, 0))
    split = editing.split_content(joined, (0,), len(text))

    assert [(one.label, one.text) for one in split.articles[:2]] == [
        ("Một là", text),
        ("a", "Mỗi thôn trồng ít nhất 02 đoạn đường hoa;"),
    ]
    assert [target.article for target in split.targets] == ["Một là", "a", "a.b", "Hai là"]


def test_what_is_deleted_is_listed_as_left_out(reading: Reading) -> None:
    corrected = editing.delete_content(reading, (0,))

    assert paths(corrected) == ["Hai là", "Ba là"]
    assert [target.article for target in corrected.targets] == ["Hai là"]
    deleted = [left.text for left in corrected.left_out if left.reason == editing.DELETED]
    assert deleted[1] == "a) Mỗi thôn trồng ít nhất 02 đoạn đường hoa;"


def test_a_target_is_found_again_or_stays_open(reading: Reading) -> None:
    without = editing.toggle_target(reading, (1,))
    assert [target.article for target in without.targets] == ["Một là", "Một là.a", "Một là.b"]
    assert editing.toggle_target(without, (1,)).targets[-1].value == Decimal(3)
    opened = editing.toggle_target(reading, (2,)).targets[-1]
    assert (opened.op, opened.value, opened.article) == (TargetOp.OPEN, None, "Ba là")


def test_contents_are_added_where_none_was_found() -> None:
    nothing = Reading("pledge", year=2026)
    once = editing.add_content(nothing, None, "Điều 1. Giữ gìn đường làng.")
    twice = editing.add_content(once, (0,), "Điều 2. Đoàn kết.")

    assert [article.label for article in twice.articles] == ["Điều 1", "Điều 2"]
    assert to_pledge(twice).articles[1].text == "Đoàn kết."


@pytest.mark.parametrize(
    ("field", "place", "values"),
    [
        ("year", None, {"year": "2027"}),
        ("number", None, {"number": "12/GƯ-UBND"}),
        ("date", None, {"date": "05/01/2026"}),
        ("issuers", 1, {"issuers": "Ủy ban nhân dân"}),
        ("themes", None, {"text": "Kỷ cương, sáng tạo", "level": "commune", "year": "2026"}),
        ("window", None, {"start": "01/01/2026", "end": "31/12/2026", "text": "cả năm"}),
        ("signatures", None, {"authority": "TM. UBND", "position": "CHỦ TỊCH", "name": "Nguyễn Văn An"}),
    ],
)
def test_what_is_written_is_what_stands_there(
    reading: Reading, field: str, place: int | None, values: dict[str, str]
) -> None:
    corrected = set_values(reading, field, place, values)
    listed = getattr(corrected, field)
    at = place if place is not None else len(listed) - 1 if isinstance(listed, tuple) else None

    assert values_of(corrected, field, at) == values


def test_dates_numbers_and_years_are_checked(reading: Reading) -> None:
    for field, wrong in (("date", "31/02/2026"), ("year", "26"), ("year", "3026")):
        with pytest.raises(WrongValue):
            set_values(reading, field, None, {field: wrong})
    with pytest.raises(WrongValue):
        set_values(reading, "targets", 0, {**values_of(reading, "targets", 0), "value": "chín lăm"})


def test_a_target_keeps_its_content_when_its_figures_are_corrected(reading: Reading) -> None:
    values = values_of(reading, "targets", 0) | {"value": "97,5"}
    corrected = set_values(reading, "targets", 0, values)

    assert (corrected.targets[0].value, corrected.targets[0].article) == (Decimal("97.5"), "Một là")


def test_the_chief_signature_follows_its_correction(reading: Reading) -> None:
    signed = set_values(reading, "signatures", None, {"authority": "", "position": "CHỦ TỊCH", "name": "An"})
    assert signed.signature is not None
    assert signed.signature.name == "An"
    mended = set_values(signed, "signatures", 0, {"authority": "", "position": "CHỦ TỊCH", "name": "Bình"})
    assert mended.signature is not None
    assert mended.signature.name == "Bình"
    assert remove_value(mended, "signatures", 0).signature is None


def test_corrections_are_taken_back_and_done_again(reading: Reading) -> None:
    begun = Corrections(reading)
    once = begun.correct(editing.lower(reading, (1,)))
    twice = once.correct(editing.delete_content(once.reading, (0,)))

    assert twice.undo().reading == once.reading
    assert twice.undo().undo().reading == reading
    assert twice.undo().undo().redo().redo().reading == twice.reading
    assert begun.undo() is begun
    assert begun.correct(reading) is begun


def test_a_question_ends_with_its_answer_or_when_it_was_seen(reading: Reading) -> None:
    begun = Corrections(reading)
    assert [warning.code for warning in begun.questions()] == ["date_missing", "stated_count_mismatch"]
    answered = begun.correct(set_values(reading, "date", None, {"date": "05/01/2026"}))
    assert [warning.code for warning in answered.questions()] == ["stated_count_mismatch"]
    seen = answered.seen(answered.questions()[0])
    assert seen.questions() == ()
    assert [warning.code for warning in seen.undo().questions()] == ["stated_count_mismatch"]


def test_every_element_leads_to_its_paragraph(reading: Reading) -> None:
    paragraphs = [line for line in PLEDGE.splitlines() if line]
    elements = elements_of(reading)
    places = paragraphs_of(elements, paragraphs)

    for element, found in zip(elements, places, strict=True):
        if element.field == CONTENTS:
            assert [paragraphs[place].startswith(element.marker) for place in found] == [True]
    date = elements.index(next(one for one in elements if one.field == "date"))
    assert element_of(reading.warnings[0], elements) == date


def test_a_corrected_content_still_leads_to_its_paragraph(reading: Reading) -> None:
    paragraphs = [line for line in PLEDGE.splitlines() if line]
    text = "Cùng đoàn kết, giúp nhau phát triển kinh tế. Giảm 05 hộ nghèo trong năm."
    elements = elements_of(editing.set_content(reading, (1,), marker="2.", text=text))
    places = paragraphs_of(elements, paragraphs)
    corrected = next(place for place, one in enumerate(elements) if one.text == text)

    assert [paragraphs[place][:6] for place in places[corrected]] == ["Hai là"]


_EDITS: dict[str, Callable[[Reading, Place], Reading]] = {
    "lower": editing.lower,
    "raise": editing.raise_level,
    "join": editing.join_previous,
    "delete": editing.delete_content,
    "split": lambda reading, at: editing.split_content(reading, at, len(editing.content_at(reading, at).text) // 2),
}


@given(st.lists(st.tuples(st.sampled_from(sorted(_EDITS)), st.integers(0, 9)), max_size=12))
def test_no_letter_is_ever_lost_or_made_up(edits: list[tuple[str, int]]) -> None:
    def step(reading: Reading, edit: tuple[str, int]) -> Reading:
        places = [one.at for one in elements_of(reading) if one.field == CONTENTS and one.at]
        return _EDITS[edit[0]](reading, places[edit[1] % len(places)]) if places else reading

    before = read_text(PLEDGE)
    after = reduce(step, edits, before)

    assert _letters(after) == _letters(before)
    known = set(paths(after))
    assert all(target.article in known or not target.article for target in after.targets)


def _letters(reading: Reading) -> Counter[str]:
    """All letters of the contents and of what was deleted; markers may become words and words markers."""
    texts = [f"{content.marker}{content.text}" for _, content in reading.contents()]
    texts += [left.text for left in reading.left_out if left.reason == editing.DELETED]
    return Counter("".join("".join(texts).split()))


def test_days_are_written_as_people_write_them(reading: Reading) -> None:
    assert set_values(reading, "date", None, {"date": "2026-01-05"}).date == dt.date(2026, 1, 5)
    assert set_values(reading, "date", None, {"date": ""}).date is None


def test_what_a_pledge_lacks_is_asked_until_it_is_there(reading: Reading) -> None:
    lacking = Corrections(set_values(reading, "year", None, {"year": ""}))
    (first, *_) = lacking.questions()

    assert first.code == "year_missing"
    assert lacking.seen(first) is lacking
