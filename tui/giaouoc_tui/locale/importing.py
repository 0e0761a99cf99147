"""Words: looking at a list before it is taken in."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_SCREEN = {
    "importing.title": ("Nhập danh sách: {file}", "Import a list: {file}"),
    "importing.reading": ("Đang đọc tệp…", "Reading the file…"),
    "importing.sheets": ("Trang {sheets}", "Sheet {sheets}"),
    "importing.encoding.utf-8": ("chữ Unicode", "text in Unicode"),
    "importing.encoding.utf-16": ("chữ Unicode (UTF-16)", "text in Unicode (UTF-16)"),
    "importing.encoding.cp1258": ("chữ kiểu cũ Windows-1258", "text in the old Windows-1258"),
    "importing.encoding.tcvn3": ("phông chữ cũ TCVN3 (.VnTime)", "old font TCVN3 (.VnTime)"),
    "importing.encoding.vni": ("phông chữ cũ VNI (VNI-Times)", "old font VNI (VNI-Times)"),
    "importing.encoding.auto": ("để máy tự nhận ra", "let it be recognised"),
    "importing.converted": (
        "Chữ đã chuyển sang Unicode. Hãy đọc kỹ vài họ tên; nếu sai dấu thì bấm e để chọn lại bảng mã.",
        "The text was converted to Unicode. Read some names; if the accents are wrong press e to choose the encoding.",
    ),
    "importing.read": ("Đọc cột: {columns}", "Columns read: {columns}"),
    "importing.dropped": (
        "Bỏ, không lưu vì là dữ liệu riêng: {columns}",
        "Dropped and not kept, being personal data: {columns}",
    ),
    "importing.unread": ("Không dùng cột: {columns}", "Columns not used: {columns}"),
    "importing.hidden": ("Trang ẩn, không đọc: {sheets}", "Hidden sheets, not read: {sheets}"),
    "importing.skipped": ("Dòng không có đại biểu: {rows}", "Rows that hold no delegate: {rows}"),
    "importing.field.order": ("số thứ tự", "running number"),
    "importing.field.number": ("số thẻ", "badge number"),
    "importing.field.name": ("họ tên", "name"),
    "importing.field.family": ("họ và đệm", "family name"),
    "importing.field.given": ("tên", "given name"),
    "importing.field.post": ("chức vụ", "post"),
    "importing.field.unit": ("đơn vị", "unit"),
    "importing.field.bloc": ("khối", "bloc"),
    "importing.field.role": ("tư cách", "role"),
    "importing.field.seat": ("chỗ ngồi", "seat"),
    "importing.count.added": ("Thêm {count}", "Add {count}"),
    "importing.count.changed": ("Đổi {count}", "Change {count}"),
    "importing.count.removed": ("Rút {count}", "Remove {count}"),
    "importing.count.kept": ("Vắng trong tệp {count}", "Not in file {count}"),
    "importing.count.unchanged": ("Giữ nguyên {count}", "Same {count}"),
    "importing.count.problems": ("Lỗi {count}", "Problems {count}"),
    "importing.count.warnings": ("Cần xem {count}", "Look at {count}"),
    "importing.column.what": ("Việc", "What"),
    "importing.column.place": ("Chỗ", "Where"),
    "importing.column.who": ("Nội dung", "Who and how"),
    "importing.word.problem": ("LỖI", "PROBLEM"),
    "importing.word.left_out": ("BỎ DÒNG", "LEFT OUT"),
    "importing.word.warning": ("CẦN XEM", "LOOK"),
    "importing.word.added": ("THÊM", "ADD"),
    "importing.word.changed": ("ĐỔI", "CHANGE"),
    "importing.word.signatory": ("KÝ", "SIGN"),
    "importing.signatory": (
        "ký cho {place}: {name}, {post} – {why}",
        "signs for {place}: {name}, {post} – {why}",
    ),
    "importing.word.removed": ("RÚT", "REMOVE"),
    "importing.word.kept": ("GIỮ LẠI", "KEEP"),
    "importing.number": ("số {number}", "no. {number}"),
    "importing.bloc": ("khối", "bloc"),
    "importing.unit": ("đơn vị", "unit"),
    "importing.unit_of": ("{unit}, {bloc}", "{unit}, {bloc}"),
    "importing.added": (
        "số {number}, {name} – {post} ({role}; {bloc})",
        "no. {number}, {name} – {post} ({role}; {bloc})",
    ),
    "importing.changed": ("số {number}, {name}: {differences}", "no. {number}, {name}: {differences}"),
    "importing.difference": ("{field} “{before}” → “{after}”", "{field} “{before}” → “{after}”"),
    "importing.back": ("đưa trở lại danh sách", "back on the list"),
    "importing.group.all": ("Tất cả", "Everything"),
    "importing.group.remarks": ("Lỗi và chỗ cần xem", "Problems and what to look at"),
    "importing.group.changed": ("Thay đổi", "Changes"),
    "importing.group.removed": ("Không có trong tệp", "Not in the file"),
    "importing.group.signatories": ("Người ký", "Who signs"),
    "importing.group.added": ("Thêm mới", "New"),
    "importing.shown": ("{group}: {count} dòng", "{group}: {count} {count:row|rows}"),
    "importing.key.store": ("nhập", "take in"),
    "importing.key.leave": ("thôi", "leave"),
    "importing.key.group": ("lọc", "filter"),
    "importing.key.sheet": ("trang", "sheet"),
    "importing.key.encoding": ("mã chữ", "encoding"),
    "importing.key.remove": ("rút người", "remove"),
    "importing.key.keep": ("giữ người", "keep"),
    "importing.key.leave_out": ("bỏ lỗi", "skip"),
    "importing.key.take_all": ("giữ lỗi", "heed"),
    "key.leftright": ("←→", "←→"),
}

_ANSWERS = {
    "importing.pick_sheet": ("Nhập trang nào?", "Which sheet?"),
    "importing.all_sheets": ("mọi trang có danh sách", "every sheet with a list"),
    "importing.pick_encoding": ("Chữ trong tệp thuộc bảng mã nào?", "Which encoding is the text in?"),
    "importing.confirm": ("Nhập danh sách này?", "Import this list?"),
    "importing.confirm.added": ("Thêm {count} người.", "{count} {count:person is|people are} added."),
    "importing.confirm.changed": (
        "Đổi {count} người; họ tên, chức vụ đã đổi thì không hoàn tác được.",
        "{count} {count:person changes|people change}; a changed name or post cannot be undone.",
    ),
    "importing.confirm.removed": (
        "RÚT {count} người khỏi danh sách; thẻ của họ sẽ không dùng được.",
        "{count} {count:person is|people are} TAKEN OFF the list; their badges will be refused.",
    ),
    "importing.confirm.left_out": ("Bỏ {count} dòng có lỗi.", "{count} {count:line|lines} with a problem left out."),
    "importing.confirm.converted": (
        "Chữ đã chuyển sang Unicode; người đầu tiên đọc là “{sample}”.",
        "The text was converted to Unicode; the first person reads “{sample}”.",
    ),
    "importing.confirm.blocs": ("Thêm {count} khối.", "{count} {count:bloc is|blocs are} added."),
    "importing.confirm.units": ("Thêm {count} đơn vị.", "{count} {count:unit is|units are} added."),
    "importing.confirm.signatories": (
        "Đã ghi người ký cho {count} nơi.",
        "{count} {count:signatory was|signatories were} named.",
    ),
    "importing.has_problems": (
        "Có {count} dòng lỗi nên chưa nhập gì. Hãy sửa tệp, hoặc bấm b để bỏ các dòng đó.",
        "Lines with a problem: {count}. Nothing was stored. Correct the file, or press b to leave them out.",
    ),
    "importing.meanwhile": (
        "Buổi lễ vừa thay đổi nên bản xem trước được tính lại. Hãy xem lại rồi bấm ^S.",
        "The ceremony has just changed, so the preview was made anew. Look again, then press ^S.",
    ),
    "importing.which_sheet": (
        "Nhiều trang có danh sách: {sheets}. Hãy bấm t để chọn trang.",
        "Several sheets hold a list: {sheets}. Press t to choose.",
    ),
    "importing.unknown_encoding": (
        "Chưa rõ mã chữ của tệp, lạ từ dòng {row}. Hãy bấm e để chọn, hoặc lưu lại thành “CSV UTF-8”.",
        "The encoding is not known; it is strange from row {row} on. Press e to choose, or save it as “CSV UTF-8”.",
    ),
    "importing.left": ("Chưa nhập gì.", "Nothing was stored."),
}

_CONSOLE = {
    "action.import_list": ("Nhập danh sách", "Import a list"),
    "action.import_list.help": (
        "Nhập đại biểu từ tệp Excel hoặc CSV; xem trước rồi mới ghi.",
        "Take delegates in from an Excel or CSV file, after a preview.",
    ),
    "importing.file": ("Nhập danh sách từ tệp nào?", "Which file is the list?"),
    "importing.file.other": ("tệp khác…", "another file…"),
    "importing.file.search": ("gõ một phần tên tệp", "type a part of the name"),
    "importing.file.path": ("Đường dẫn của tệp", "Path of the file"),
    "importing.file.path.text": (
        "Tệp .xlsx, .csv, .tsv hoặc .txt; có thể kéo tệp thả vào cửa sổ này.",
        "An .xlsx, .csv, .tsv or .txt file; it can be dropped onto this window.",
    ),
    "importing.file.none": ("Không đọc được tệp {path}: {reason}", "The file {path} cannot be read: {reason}"),
}

MESSAGES: dict[str, tuple[str, str]] = {**_SCREEN, **_ANSWERS, **_CONSOLE}
