"""What a person should look at before a reading is used: missing, doubtful or faulty parts of the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from giaouoc.reading.counts import missing_counts
from giaouoc.reading.quotes import unbalanced
from giaouoc.reading.result import Reading, Warned

__all__ = ["Checked", "warnings_of"]

_OFFICIAL = {
    "plan",
    "decision",
    "directive",
    "guidance",
    "programme",
    "report",
    "notice",
    "proposal",
    "resolution",
    "regulation",
}
_PLEDGING = {"pledge", "registration"}
_FAULTS = {
    "numbering_gap": "Đánh số nhảy cách tại mục “{label}”: có thể thiếu mục ở giữa. Hãy đối chiếu với bản gốc.",
    "numbering_restarts": "Đánh số bắt đầu lại tại mục “{label}”. Hãy xem các mục có ở đúng cấp không.",
}


class Checked(msgspec.Struct, frozen=True):
    """What the warnings need to know beside the reading."""

    faults: Sequence[tuple[str, str]]
    """Faults of the numbering: (code, label)."""
    outside: Sequence[str]
    """Text outside the contents, which may state how many there are."""
    quoted: Sequence[str]
    """All text, for quotation marks."""
    number_blank: bool = False
    date_blank: bool = False
    """Place and date stand there, to be filled in."""
    year_inferred: bool = False
    """The year of the date was taken from other words."""


def warnings_of(reading: Reading, checked: Checked) -> tuple[Warned, ...]:
    """The warnings of a reading, each once, in the order a person reads the document."""
    found: dict[Warned, None] = {}
    for warning in (
        *_of_head(reading, checked),
        *_of_dates(reading, checked),
        *(Warned(code, _FAULTS[code].format(label=label)) for code, label in checked.faults),
        *missing_counts(checked.outside, reading.articles, reading.targets),
        *_of_contents(reading),
        *_of_quotes(checked.quoted),
        *_of_end(reading),
    ):
        found.setdefault(warning)
    return tuple(found)


def _of_head(reading: Reading, checked: Checked) -> Iterator[Warned]:
    if reading.kind == "news":
        return
    if reading.kind in _OFFICIAL and reading.number is None:
        blank = "Số văn bản còn để trống." if checked.number_blank else "Văn bản không ghi số, ký hiệu."
        yield Warned("number_missing", f"{blank} Phần này được để trống.")
    if checked.date_blank:
        yield Warned("date_incomplete", "Ngày ký chưa ghi đủ ngày, tháng, năm. Phần này được để trống.")
    elif reading.date is None:
        yield Warned("date_missing", "Văn bản không ghi ngày ban hành. Phần này được để trống.")


def _of_dates(reading: Reading, checked: Checked) -> Iterator[Warned]:
    if checked.year_inferred and reading.date:
        yield Warned(
            "year_inferred",
            f"Ngày trong bài không ghi năm; năm {reading.date.year} được lấy từ nội dung. Hãy xác nhận.",
        )
    if reading.year is None:
        yield Warned("year_missing", "Không thấy văn bản nói về năm nào.")
    window = reading.window
    if window is not None and window.start is None and window.text.lower().startswith("từ"):
        yield Warned("window_start_unknown", f"Không rõ “{window.text}” bắt đầu từ ngày nào vì văn bản không ghi ngày.")
    if window is not None and window.end is None:
        yield Warned("window_end_unknown", f"“{window.text}” không cho biết ngày kết thúc.")
    for deadline in reading.deadlines:
        if deadline.date is None:
            yield Warned("deadline_unclear", f"Hạn “{deadline.text}” không đủ ngày, tháng, năm.")
        elif str(deadline.date.year) not in deadline.text:
            yield Warned(
                "deadline_year_inferred",
                f"Hạn “{deadline.text}” không ghi năm; đã hiểu là năm {deadline.date.year}. Hãy xác nhận.",
            )


def _of_contents(reading: Reading) -> Iterator[Warned]:
    if reading.kind != "news" and not reading.articles:
        yield Warned(
            "no_contents", "Không nhận ra mục nội dung nào. Hãy đánh số các nội dung rồi đọc lại, hoặc nhập tay."
        )
    elif reading.kind in _PLEDGING and not any(article.marker for article in reading.articles):
        yield Warned(
            "unnumbered_contents", "Các nội dung không đánh số; mỗi đoạn được hiểu là một nội dung. Hãy xem lại."
        )
    if not any(target.op != "grade" for target in reading.targets):
        yield Warned("no_numeric_targets", "0 chỉ tiêu định lượng.")


def _of_quotes(paragraphs: Sequence[str]) -> Iterator[Warned]:
    for paragraph in paragraphs:
        if unbalanced(paragraph):
            yield Warned("quotes_unbalanced", f"Dấu ngoặc kép không đủ cặp trong đoạn “{paragraph[:60].strip()}…”.")


def _of_end(reading: Reading) -> Iterator[Warned]:
    if reading.kind in _OFFICIAL and not reading.signatures:
        yield Warned("signature_missing", "Không thấy phần ký tên. Hãy xem văn bản có đủ trang không.")
