"""The sentence of every warning, by its code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from giaouoc.reading.result import Warned

__all__ = ["SENTENCES", "warned"]

SENTENCES: Final[Mapping[str, str]] = {
    "content_empty": "Mục “{label}” không có lời văn. Hãy đối chiếu với bản gốc.",
    "date_incomplete": "Ngày ký chưa ghi đủ ngày, tháng, năm. Phần này được để trống.",
    "date_missing": "Văn bản không ghi ngày ban hành. Phần này được để trống.",
    "deadline_receiver_missing": "Hạn “{deadline}” không ghi nộp cho ai. Phần này được để trống.",
    "deadline_unclear": "Hạn “{deadline}” không đủ ngày, tháng, năm.",
    "deadline_year_inferred": "Hạn “{deadline}” không ghi năm; đã hiểu là năm {year}. Hãy xác nhận.",
    "legacy_encoding": "Văn bản dùng bảng mã cũ {encoding}, đã chuyển sang Unicode. Hãy soát lại dấu và chữ hoa.",
    "letters_lost": "Chữ “ư” đã mất khi chép từ phông cũ. Hãy đối chiếu với bản gốc.",
    "no_contents": "Không nhận ra mục nội dung nào. Hãy đánh số các nội dung rồi đọc lại, hoặc nhập tay.",
    "no_numeric_targets": "0 chỉ tiêu định lượng.",
    "not_emulation": "Văn bản không nhắc đến thi đua hay giao ước. Hãy xem có đúng là bản cam kết thi đua không.",
    "number_missing": "Văn bản không ghi số, hoặc chỗ ghi số còn trống. Phần này được để trống.",
    "numbering_gap": "Đánh số nhảy cách tại mục “{label}”: có thể thiếu mục ở giữa. Hãy đối chiếu với bản gốc.",
    "numbering_restarts": "Đánh số bắt đầu lại tại mục “{label}”. Hãy xem các mục có ở đúng cấp không.",
    "paragraph_too_long": "Đoạn “{part}…” dài quá {limit} chữ nên chưa lưu thành gói được. Hãy tách đoạn.",
    "quotes_unbalanced": "Dấu ngoặc kép không đủ cặp trong đoạn “{paragraph}…”.",
    "signature_in_text": "Dòng “{line}” có lẽ thuộc phần ký tên nhưng nằm trong nội dung. Hãy đối chiếu với bản gốc.",
    "signature_missing": "Không thấy phần ký tên. Hãy xem văn bản có đủ trang không.",
    "stated_count_mismatch": "Văn bản nói “{words}” nhưng chỉ nhận ra {found}. Hãy đối chiếu với bản gốc.",
    "stated_count_not_found": "Văn bản nói “{words}” nhưng không liệt kê nội dung nào. Hãy bổ sung từ bản gốc.",
    "too_large": "Văn bản dài, có thể quá mức một gói chứa được. Hãy bỏ phần không phải nội dung giao ước.",
    "slots_open": "Chỉ tiêu còn để trống con số: {count}, như “{words}”. Hãy điền, hoặc để các bên tự đăng ký.",
    "table_place": "Bảng sau mục “{label}” được đặt dưới mục đó. Hãy xem có đúng chỗ không.",
    "told_twice": "“{first}” và “{second}” có lẽ là một chỉ tiêu, ghi hai lần. Hãy giữ lại một.",
    "unnumbered_contents": "Các nội dung không đánh số; mỗi đoạn được hiểu là một nội dung. Hãy xem lại.",
    "window_end_unknown": "“{window}” không cho biết ngày kết thúc.",
    "window_start_unknown": "Không rõ “{window}” bắt đầu từ ngày nào vì văn bản không ghi ngày.",
    "year_inferred": "Ngày trong bài không ghi năm; năm {year} được lấy từ nội dung. Hãy xác nhận.",
    "year_missing": "Không thấy văn bản nói về năm nào.",
}
"""Code → Vietnamese sentence with its parameters; screens have the same codes in other languages."""


def warned(code: str, **params: str | int) -> Warned:
    """The warning with this code."""
    return Warned(code, SENTENCES[code].format_map(params), {name: str(value) for name, value in params.items()})
