"""Words: the packs screen, and opening a document or another path from the console."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_PACKS = {
    "packs.title": ("Gói địa phương và phần mở rộng", "Packs and plugins"),
    "packs.asking": (
        "Đang hỏi từng phần mở rộng, mỗi phần chờ nhiều nhất hai giây…",
        "Asking each plugin, for two seconds at most…",
    ),
    "packs.counted": (
        "{packs} gói dùng được, {problems} lỗi. Gói của đơn vị đặt trong {home}",
        "{packs} packs can be used, {problems} problems. Your own packs go into {home}",
    ),
    "packs.no_plugins": (
        "Đang chạy với --no-plugins: chỉ có gói kèm theo.",
        "Running with --no-plugins: only what came with the program.",
    ),
    "packs.none": ("Chưa có gói nào.", "There is no pack."),
    "packs.broken": ("gói lỗi", "broken"),
    "packs.templates": ("{count} mẫu", "{count} tpl."),
    "packs.from.folder": ("thư mục", "folder"),
    "packs.from.bundled": ("kèm theo", "bundled"),
    "packs.key.details": ("đọc chi tiết", "read"),
    "packs.key.check": ("kiểm tra", "check"),
    "packs.key.check_other": ("gói khác", "other"),
    "packs.key.folder": ("thư mục gói", "folder"),
    "packs.key.ask": ("xem lại", "again"),
    "packs.field.id": ("Mã, phiên bản", "Id, version"),
    "packs.field.locality": ("Địa phương", "Locality"),
    "packs.field.origin": ("Nguồn gói", "From"),
    "packs.field.ended": ("Lưu ý", "Note"),
    "packs.field.source": ("Văn bản gốc", "Source"),
    "packs.field.template": ("Mẫu lễ", "Template"),
    "packs.field.years": ("Nội dung hợp với năm", "Text suits"),
    "packs.field.content": ("Gồm có", "Holds"),
    "packs.field.sample": ("DỮ LIỆU MẪU", "SAMPLE DATA"),
    "packs.field.gap": ("Văn bản gốc để trống", "The source leaves blank"),
    "packs.field.plugin": ("Phần mở rộng", "Plugin"),
    "packs.field.distribution": ("Bản cài", "Distribution"),
    "packs.field.stage": ("Lỗi ở bước", "Failed at"),
    "packs.field.error": ("Lỗi", "What is wrong"),
    "packs.field.file": ("Tệp và dòng", "File and line"),
    "packs.field.field": ("Mục", "Field"),
    "packs.field.example": ("Ví dụ đúng", "Example"),
    "packs.field.to_do": ("Cách xử lý", "What to do"),
    "packs.ended": (
        "địa phương này kết thúc hoạt động {date}; kế tục: {successors}",
        "the locality ended on {date}; its successors: {successors}",
    ),
    "packs.no_successors": ("chưa biết", "not known"),
    "packs.every_year": ("mọi năm", "every year"),
    "packs.years": ("{first}–{last}", "{first}–{last}"),
    "packs.holds": (
        "{articles} điều, {targets} chỉ tiêu, {items} mục chương trình, {blocs} khối",
        "{articles} articles, {targets} targets, {items} agenda items, {blocs} blocs",
    ),
    "packs.sample_blocs": (
        "các khối và đơn vị là giả định; thay bằng danh sách thật",
        "blocs and units are made up; put the real ones in their place",
    ),
    "packs.mode.members_one_text": ("các đơn vị cùng ký một bản", "all sign one text"),
    "packs.mode.bloc_representatives": ("đại diện các khối ký", "bloc representatives sign"),
    "packs.mode.bilateral_superior": ("từng đơn vị ký với cấp trên", "each signs with the superior"),
    "packs.mode.registration_file": ("nộp bản đăng ký", "registrations are handed in"),
    "packs.unknown": ("không rõ", "unknown"),
    "packs.checked": ("Kết quả kiểm tra", "Checked"),
    "packs.checking": (
        "Đang kiểm tra: dựng thử ba năm và vẽ mọi trang chiếu…",
        "Checking: rendering three years and drawing every slide…",
    ),
    "packs.nothing_to_check": (
        "Không có nội dung gói để kiểm tra: hãy xử lý lỗi trên trước.",
        "There is nothing of a pack to check: deal with the problem above first.",
    ),
    "packs.other.title": ("Kiểm tra gói ở thư mục nào?", "Check the pack in which folder?"),
    "packs.other.text": (
        "Thư mục có tệp pack.toml. Kéo thả thư mục vào đây cũng được.",
        "The folder that holds pack.toml. It can be dropped here too.",
    ),
    "packs.folder.opened": ("Đã mở thư mục gói: {path}", "Opened the packs folder: {path}"),
    "packs.folder.copied": (
        "Thư mục gói (đã chép đường dẫn vào bộ nhớ tạm): {path}",
        "The packs folder (its path is on the clipboard): {path}",
    ),
}

_DOCUMENTS = {
    "document.file": ("Đọc văn bản nào?", "Which document?"),
    "document.file.text": (
        "Tệp .docx, .pdf, .txt, .md; .doc và .odt nếu máy có LibreOffice. Kéo thả tệp vào đây cũng được.",
        "A .docx, .pdf, .txt or .md file; .doc and .odt where LibreOffice is installed. It can be dropped here too.",
    ),
    "document.reading": ("Đang đọc {file}…", "Reading {file}…"),
    "document.saved": ("Lập buổi lễ từ gói vừa lưu?", "Make a ceremony from the new pack?"),
    "document.saved.text": ("Gói ở {path}", "The pack is in {path}"),
    "document.make": ("Lập buổi lễ ngay", "Make it now"),
    "document.later": ("Để sau", "Later"),
}

_PATHS = {
    "path.complete": ("điền nốt", "complete"),
    "path.clear": ("xóa", "clear"),
    "path.none": ("Không có {path}. Hãy xem lại đường dẫn.", "There is no {path}. Look at the path again."),
    "path.other_kind": ("Cần tệp thuộc loại {kinds}.", "A file of one of these kinds is needed: {kinds}."),
    "path.not_in_folder": (
        "Thư mục này không có tệp {file}; hãy chọn tiếp bên dưới.",
        "There is no {file} in this folder; go on below.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {**_PACKS, **_DOCUMENTS, **_PATHS}
