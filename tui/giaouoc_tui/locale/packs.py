"""Words: what is wrong with a pack, and what has ended since last year."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str]] = {
    "pack.fault": (
        "Gói “{pack}”, {where}: {problem} Ví dụ đúng: {example}",
        "Pack “{pack}”, {where}: {problem} Example: {example}",
    ),
    "pack.fault.plain": ("Gói “{pack}”, {where}: {problem}", "Pack “{pack}”, {where}: {problem}"),
    "pack.fault.braces": (
        "“{given}” không phải tên biến; chỉ dùng được {known}.",
        "“{given}” is no variable; there are only {known}.",
    ),
    "pack.fault.empty": ("chỗ này để trống; hãy điền vào.", "this is empty; fill it in."),
    "pack.fault.given_twice": (
        "đã ghi trong {first}; hãy bỏ bớt một chỗ.",
        "is given in {first} already; take one away.",
    ),
    "pack.fault.id": (
        "mã “{given}” chỉ được gồm chữ thường không dấu, số và dấu gạch nối.",
        "the id “{given}” may only be of a-z, 0-9 and hyphens.",
    ),
    "pack.fault.led_by_stranger": (
        "khối “{bloc}” có trưởng hoặc phó là “{unit}”, nhưng không có đơn vị ấy.",
        "the bloc “{bloc}” is led by “{unit}”, a unit it does not have.",
    ),
    "pack.fault.link": (
        "“{name}” là lối tắt; hãy chép tệp thật vào thư mục gói.",
        "“{name}” is a link; copy the file itself into the pack.",
    ),
    "pack.fault.markdown": (
        "không đọc được “{given}”; chỉ dùng tiêu đề, đoạn văn và danh sách.",
        "“{given}” cannot be read; use only headings, paragraphs and lists.",
    ),
    "pack.fault.low_contrast": (
        "độ tương phản với màu nền là {ratio}, phải từ {least} trở lên; chọn màu khác biệt hơn.",
        "the contrast to the ground is {ratio}, and must be {least} or more; choose a clearer colour.",
    ),
    "pack.fault.missing": ("thiếu “{name}”.", "“{name}” is missing."),
    "pack.fault.no_article": (
        "chỉ tiêu “{target}” trỏ đến nội dung “{article}”, không có nội dung ấy.",
        "the target “{target}” names the article “{article}”, which is not there.",
    ),
    "pack.fault.no_file": ("không có tệp “{name}”.", "there is no file “{name}”."),
    "pack.fault.no_item": (
        "chương trình không có mục “{item}”.",
        "there is no agenda item “{item}”.",
    ),
    "pack.fault.no_parent_target": (
        "chỉ tiêu “{target}” trỏ đến chỉ tiêu cấp trên “{parent}”, không có chỉ tiêu ấy.",
        "the target “{target}” names “{parent}” of the higher level, which is not there.",
    ),
    "pack.fault.no_such_field": (
        "không có mục nào tên như thế; có các mục {known}.",
        "there is no such field; there are {known}.",
    ),
    "pack.fault.none": ("phải có ít nhất một.", "there must be at least one."),
    "pack.fault.not_a_colour": (
        "“{given}” không phải màu viết như #081024.",
        "“{given}” is no colour written like #081024.",
    ),
    "pack.fault.not_a_time": (
        "“{given}” không phải giờ viết như 07:30.",
        "“{given}” is no time written like 07:30.",
    ),
    "pack.fault.not_clean": (
        "có ký tự điều khiển hoặc ký tự ẩn; hãy gõ lại dòng này.",
        "holds control or invisible characters; type this line again.",
    ),
    "pack.fault.not_toml": (
        "sai cách viết TOML; kiểm tra ngoặc và dấu nháy. ({text})",
        "is no TOML; check brackets and quotes. ({text})",
    ),
    "pack.fault.not_utf8": (
        "không phải chữ Unicode; hãy lưu lại bằng bảng mã UTF-8.",
        "is no Unicode; save it again as UTF-8.",
    ),
    "pack.fault.other_year": (
        "ghi năm {given}, nhưng mẫu lễ là của năm {expected}.",
        "is {given}, but the template is of {expected}.",
    ),
    "pack.fault.outside": (
        "“{given}” không phải tên tệp hoặc thư mục trong gói.",
        "“{given}” is no name of a file or folder of the pack.",
    ),
    "pack.fault.target_circle": (
        "chỉ tiêu “{target}” đi vòng về chính nó.",
        "the target “{target}” leads back to itself.",
    ),
    "pack.fault.too_large": ("lớn hơn {limit} byte.", "is larger than {limit} bytes."),
    "pack.fault.too_long": (
        "dài hơn {limit} ký tự; hãy tách thành nhiều đoạn.",
        "is longer than {limit} characters; make it several paragraphs.",
    ),
    "pack.fault.too_many_lines": ("có hơn {limit} dòng.", "has more than {limit} lines."),
    "pack.fault.too_small": ("là {given}, phải từ {least} trở lên.", "is {given}, and must be {least} or more."),
    "pack.fault.twice": ("mã “{id}” dùng hai lần.", "the id “{id}” is there twice."),
    "pack.fault.value": ("giá trị không hợp lệ. ({text})", "the value is not valid. ({text})"),
    "pack.fault.wrong_choice": (
        "“{given}” không dùng được; chọn một trong {choices}.",
        "“{given}” is none of {choices}.",
    ),
    "pack.fault.wrong_type": (
        "cần kiểu {expected}, đang là {given}.",
        "should be {expected}, and is {given}.",
    ),
    "copy.warning.locality_ended": (
        "{where} đã kết thúc hoạt động: hãy chọn đơn vị kế tục đứng ra tổ chức.",
        "{where} no longer exists: choose which successor holds the ceremony.",
    ),
    "copy.warning.names_old_locality": (
        "Còn chỗ nhắc địa phương cũ: {where}.",
        "The old locality is named at {where}.",
    ),
    "copy.warning.unit_ended": (
        "{where} đã kết thúc hoạt động: hãy xem lại đơn vị kế tục trong khối.",
        "{where} no longer exists: check its successors in the bloc.",
    ),
    "cli.new.warning.pledge_kept": (
        "Cần xem lại: gói “{where}” chưa cài, nội dung giữ nguyên như năm trước.",
        "To look at: the pack “{where}” is not installed, the text stands as it was.",
    ),
    "cli.new.warning.names_old_year": (
        "Cần xem lại: “{where}” còn nhắc năm cũ.",
        "To look at: “{where}” still names an old year.",
    ),
    "cli.new.warning.locality_ended": (
        "Cần xem lại: {where} đã kết thúc hoạt động; chọn đơn vị kế tục đứng ra tổ chức.",
        "To look at: {where} no longer exists; choose which successor holds the ceremony.",
    ),
    "cli.new.warning.names_old_locality": (
        "Cần xem lại: “{where}” còn nhắc địa phương cũ.",
        "To look at: “{where}” still names the old locality.",
    ),
    "cli.new.warning.unit_ended": (
        "Cần xem lại: {where} đã kết thúc hoạt động.",
        "To look at: {where} no longer exists.",
    ),
}
