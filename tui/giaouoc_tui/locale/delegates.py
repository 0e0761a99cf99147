"""Words: `giaouoc delegates`, lists of delegates in, attendance lists out."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_COMMAND = {
    "cli.delegates.help": ("nhập và xuất danh sách đại biểu", "lists of delegates in and out"),
    "cli.delegates.description": (
        "Nhập danh sách đại biểu từ tệp Excel hoặc CSV, xuất danh sách điểm danh và danh sách ký tên.",
        "Take delegates from an Excel or CSV file; write attendance lists and sign-in sheets.",
    ),
    "cli.delegates.actions": ("việc", "actions"),
    "cli.delegates.action.metavar": ("VIỆC", "ACTION"),
    "cli.delegates.import.help": (
        "nhập danh sách; --dry-run chỉ xem trước, không ghi gì",
        "take people from a list; --dry-run only shows what would happen",
    ),
    "cli.delegates.file.help": ("tệp .xlsx, .csv, .tsv hoặc .txt", "an .xlsx, .csv, .tsv or .txt file"),
    "cli.delegates.sheet.metavar": ("TRANG", "SHEET"),
    "cli.delegates.sheet.help": (
        "trang tính cần đọc; nêu nhiều lần được",
        "the sheet to read; may be given several times",
    ),
    "cli.delegates.encoding.help": (
        "bảng mã hoặc phông cũ của tệp khi máy nhận ra chưa đúng: tcvn3 là .VnTime, vni là VNI-Times",
        "encoding or old font of the file where it is not recognised: tcvn3 is .VnTime, vni is VNI-Times",
    ),
    "cli.delegates.dry_run.help": ("chỉ xem trước, không ghi gì", "only show what would happen, store nothing"),
    "cli.delegates.yes.help": ("đã xem trước và đồng ý, không hỏi lại", "seen and agreed, do not ask"),
    "cli.delegates.remove.help": (
        "rút khỏi danh sách những người không có trong tệp; không nêu thì giữ lại",
        "take people off the list whom the file does not name; they stay otherwise",
    ),
    "cli.delegates.skip_problems.help": (
        "bỏ các dòng có lỗi, nhập những dòng còn lại",
        "leave out the lines with a problem and take the others",
    ),
    "cli.delegates.export.help": ("xuất danh sách điểm danh", "write the attendance list"),
    "cli.delegates.output.help": ("tệp mới để ghi: .xlsx hoặc .csv", "a new file to write: .xlsx or .csv"),
    "cli.delegates.order.help": (
        "thứ tự: name theo tên (mặc định), bloc theo khối",
        "order: name by given name (the default), bloc by bloc",
    ),
    "cli.delegates.sign_in.help": (
        "danh sách ký tên, cột chữ ký để trống",
        "a sign-in sheet with an empty column for signatures",
    ),
    "cli.delegates.written": ("Đã ghi {count} người vào {path}", "Wrote {count} {count:person|people} to {path}"),
    "cli.delegates.removal_reason": (
        "không còn trong danh sách {file}",
        "no longer on the list {file}",
    ),
}

_PREVIEW = {
    "cli.delegates.file": ("Tệp {file}, mã chữ {encoding}", "File {file}, text in {encoding}"),
    "cli.delegates.file_sheets": (
        "Tệp {file}, trang “{sheets}”, mã chữ {encoding}",
        "File {file}, sheet “{sheets}”, text in {encoding}",
    ),
    "cli.delegates.converted": (
        "Chữ được chuyển từ {encoding} sang Unicode. Hãy đọc kỹ các dòng mẫu sau; sai thì chọn lại bằng --encoding:",
        "The text was converted from {encoding} to Unicode. Read these samples; if they are wrong choose --encoding:",
    ),
    "cli.delegates.sample": ("    {name} | {post} | {unit}", "    {name} | {post} | {unit}"),
    "cli.delegates.counts": (
        "Thêm mới {added}, thay đổi {changed}, giữ nguyên {unchanged}, có trong buổi lễ nhưng không có trong tệp "
        "{removed}, dòng có lỗi {problems}",
        "New {added}, changed {changed}, unchanged {unchanged}, in the ceremony but not in the file {removed}, lines "
        "with a problem {problems}",
    ),
    "cli.delegates.added": (
        "  + số {number}: {name}, {post} [{role}; {bloc}]",
        "  + no. {number}: {name}, {post} [{role}; {bloc}]",
    ),
    "cli.delegates.signatory": (
        "  ✎ ký cho {place}: số {number} {name}, {post} ({why})",
        "  ✎ signs for {place}: no. {number} {name}, {post} ({why})",
    ),
    "cli.delegates.unsure_signatory": (
        "Cần xem, ký cho {place}: số {number} {name}, {post} ({why})",
        "To look at, signs for {place}: no. {number} {name}, {post} ({why})",
    ),
    "cli.delegates.more": ("    … và {count} người nữa", "    … and {count} more"),
    "cli.delegates.changed": (
        "  ~ số {number} {name}: {field} “{before}” → “{after}”",
        "  ~ no. {number} {name}: {field} “{before}” → “{after}”",
    ),
    "cli.delegates.back": (
        "  ~ số {number} {name}: đưa trở lại danh sách",
        "  ~ no. {number} {name}: back on the list",
    ),
    "cli.delegates.removed": ("  - số {number}: {name}", "  - no. {number}: {name}"),
    "cli.delegates.removed_stay": (
        "Những người không có trong tệp vẫn được giữ; muốn rút khỏi danh sách thì thêm --remove-missing.",
        "People whom the file does not name stay; add --remove-missing to take them off the list.",
    ),
    "cli.delegates.new_bloc": ("  + khối mới: {bloc}", "  + new bloc: {bloc}"),
    "cli.delegates.new_unit": ("  + đơn vị mới: {unit}, {bloc}", "  + new unit: {unit}, {bloc}"),
    "cli.delegates.dropped": (
        "Bỏ cột {column} “{label}” ({kind}): buổi lễ không cần dữ liệu này nên không đọc, không lưu.",
        "Column {column} “{label}” ({kind}) is dropped: a ceremony does not need it, so it is not kept.",
    ),
    "cli.delegates.ignored": (
        "Không dùng cột {column} “{label}”.",
        "Column {column} “{label}” is not used.",
    ),
    "cli.delegates.hidden_sheet": (
        "Bỏ qua trang ẩn “{sheet}”; muốn đọc thì thêm --sheet.",
        "The hidden sheet “{sheet}” was passed over; name it with --sheet to read it.",
    ),
    "cli.delegates.skipped": ("Bỏ qua {count} dòng: {what}", "Passed over {count} {count:row|rows}: {what}"),
    "cli.delegates.problem": ("LỖI {where}: {text}", "PROBLEM {where}: {text}"),
    "cli.delegates.warning": ("Cần xem {where}: {text}", "To look at {where}: {text}"),
    "cli.delegates.where.row": ("dòng {row}", "row {row}"),
    "cli.delegates.where.cell": ("dòng {row}, ô {cell}", "row {row}, cell {cell}"),
    "cli.delegates.where.sheet": ("trang “{sheet}”", "sheet “{sheet}”"),
    "cli.delegates.where.file": ("cả tệp", "the whole file"),
    "cli.delegates.nothing_stored": ("Chưa nhập gì.", "Nothing was stored."),
    "cli.delegates.nothing_new": ("Danh sách không có gì thay đổi.", "The list changes nothing."),
    "cli.delegates.only_looked": ("Mới xem trước, chưa nhập gì.", "Only a preview: nothing was stored."),
    "cli.delegates.done": (
        "Đã nhập: thêm {added}, thay đổi {changed}, rút {removed} người.",
        "Done: {added} added, {changed} changed, {removed} taken off.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {**_COMMAND, **_PREVIEW}
