"""Words for making a ceremony, from a template or after last year's, in the console and on the command line."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str]] = {
    "new.pick": ("Lập từ mẫu nào?", "From which template?"),
    "new.title": ("Lập buổi lễ mới", "New ceremony"),
    "new.year": ("Năm của giao ước", "Year of the pledge"),
    "new.fault.year": ("Năm ghi bốn chữ số, như 2017.", "Write the year in four digits, such as 2017."),
    "new.day": ("Ngày (ngày/tháng/năm)", "Day (day/month/year)"),
    "new.time": ("Giờ bắt đầu", "Start"),
    "new.folder": ("Thư mục", "Folder"),
    "new.delegates": ("Số đại biểu mẫu (0: nạp danh sách sau)", "Made-up delegates (0: read a list later)"),
    "new.fault.delegates": (
        "Số đại biểu mẫu ghi từ 0 đến {most}.",
        "Write the number of made-up delegates, from 0 to {most}.",
    ),
    "new.no_packs": (
        "Chưa cài gói địa phương nào nên không có mẫu. Hãy xem “giaouoc packs”.",
        "No pack is installed, so there is no template. See “giaouoc packs”.",
    ),
    "new.fault.when": (
        "Ngày ghi như 04/01/2017, giờ ghi như 7:30.",
        "Write the day as 04/01/2017 and the time as 7:30.",
    ),
    "new.fault.folder": ("Cần một thư mục.", "A folder is needed."),
    "refusal.new.no_pack": (
        "Không dùng được gói “{pack}”. Hiện có: {packs}.",
        "The pack “{pack}” is not there or cannot be read. There are: {packs}.",
    ),
    "refusal.new.no_template": (
        "Gói “{pack}” không có mẫu “{template}”. Hiện có: {templates}.",
        "The pack “{pack}” has no template “{template}”. There are: {templates}.",
    ),
    "refusal.new.folder_taken": (
        "Thư mục {path} không trống. Hãy chọn thư mục mới.",
        "The folder {path} is not empty. Choose a new one.",
    ),
    "refusal.new.no_last_year": (
        "Ở {path} không có buổi lễ nào để chép theo. Hãy chọn thư mục khác.",
        "There is no ceremony to copy at {path}. Choose another folder.",
    ),
    "copy.title": ("Chép buổi lễ năm trước", "Copy last year's ceremony"),
    "copy.text": (
        "Giữ khối, chương trình, cơ quan chứng kiến và nội dung giao ước. Người, điểm danh và chữ ký không mang theo.",
        "Blocs, agenda, witnesses and text are carried over. People, attendance and signatures are not.",
    ),
    "copy.name": ("giao ước thi đua", "pledge"),
    "copy.from": ("Thư mục buổi lễ năm trước", "Folder of last year's ceremony"),
    "copy.warning.pledge_kept": (
        "Gói “{where}” chưa cài: nội dung giữ nguyên như năm trước, hãy đọc lại.",
        "The pack “{where}” is not installed: the text stands as it was, read it again.",
    ),
    "copy.warning.unsuited_year": (
        "Nội dung của gói “{where}” viết cho năm khác: hãy xem lại chủ đề và căn cứ.",
        "The text of the pack “{where}” was written for other years: check theme and references.",
    ),
    "copy.warning.names_old_year": ("Còn nhắc năm cũ: {where}.", "An old year is named in: {where}."),
    "copy.warning.leader_unknown": (
        "Chưa rõ khối trưởng năm nay: {where}.",
        "Nobody is known to lead this year: {where}.",
    ),
    "copy.warning.locality_ended": (
        "{where} đã kết thúc hoạt động: hãy chọn đơn vị kế tục đứng ra tổ chức.",
        "{where} no longer exists: choose which successor holds the ceremony.",
    ),
    "copy.warning.names_old_locality": (
        "Còn nhắc địa phương cũ: {where}.",
        "The old locality is named in: {where}.",
    ),
    "copy.warning.unit_ended": (
        "{where} đã kết thúc hoạt động: hãy xem lại đơn vị kế tục trong khối.",
        "{where} no longer exists: check its successors in the bloc.",
    ),
}
