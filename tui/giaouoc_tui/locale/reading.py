"""Words: reading documents, from the command line and on the preview."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_COMMAND = {
    "cli.read.help": ("đọc văn bản giao ước, kế hoạch thi đua", "read a pledge or plan from a document"),
    "cli.read.description": (
        "Đọc một văn bản (.docx, .pdf có chữ, .txt, .md; .doc và .odt nếu có LibreOffice), cho biết hiểu được gì. "
        "Trên màn hình dòng lệnh thì mở phần xem trước để sửa; chuyển sang tệp hoặc chương trình khác thì in tóm tắt.",
        "Read a document (.docx, .pdf with text, .txt, .md; .doc and .odt with LibreOffice) and tell what it "
        "says. In a terminal a preview opens, where everything can be corrected; elsewhere a summary is printed.",
    ),
    "cli.read.file.help": ("văn bản cần đọc", "the document"),
    "cli.read.pack.help": (
        "lưu thành gói thư mục mới, dùng được ngay cho “giaouoc new”",
        "save as a new folder pack, ready for “giaouoc new”",
    ),
    "cli.read.into.help": (
        "thay nội dung giao ước của buổi lễ này",
        "replace the pledge of this ceremony",
    ),
    "cli.read.reason.metavar": ("LÝ_DO", "REASON"),
    "cli.read.reason.help": (
        "lý do, cần khi nội dung đã chốt",
        "the reason, needed once the text is frozen",
    ),
    "cli.read.year.metavar": ("NĂM", "YEAR"),
    "cli.read.year.help": (
        "năm của giao ước, khi văn bản không nói hoặc nói chưa đúng",
        "year of the pledge, where the document does not say it or not rightly",
    ),
    "cli.read.locality.metavar": ("TÊN", "NAME"),
    "cli.read.locality.help": (
        "tên địa phương cho gói, khi văn bản không ghi",
        "name of the locality for the pack, where the document does not print it",
    ),
    "cli.read.pack_use": (
        "Gói nằm ngoài thư mục gói của máy: để dùng được, đặt biến GIAOUOC_PACKS={home}.",
        "The pack is outside the user's own folder: set GIAOUOC_PACKS={home} to use it.",
    ),
    "cli.read.into_done": (
        "Đã đưa nội dung vào buổi lễ: {articles} mục, {targets} chỉ tiêu.",
        "The text is in the ceremony: {articles} contents, {targets} targets.",
    ),
    "cli.read.other_year": (
        "Văn bản là của năm {year}, buổi lễ là của năm {expected}. Nếu nhầm, hãy hoàn tác trong buổi lễ.",
        "The document is of {year}, the ceremony of {expected}. If that is a mistake, undo it in the ceremony.",
    ),
    "cli.read.into_same": (
        "Buổi lễ đã có đúng nội dung này.",
        "The ceremony has this very text already.",
    ),
}

_SUMMARY = {
    "read.summary.kind": ("{file}: {kind}", "{file}: {kind}"),
    "read.summary.field": ("  {name}: {value}", "  {name}: {value}"),
    "read.summary.contents": ("Nội dung: {count}", "Contents: {count}"),
    "read.summary.targets": ("Chỉ tiêu: {count}", "Targets: {count}"),
    "read.summary.warnings": ("Cần xem lại: {count}", "To look at: {count}"),
    "read.summary.left_out": ("Không lấy vào nội dung: {count} đoạn", "Left out: {count} paragraphs"),
}

_KINDS = {
    "pledge": ("bản giao ước", "pledge"),
    "registration": ("bản đăng ký thi đua", "registration"),
    "commitment": ("bản cam kết", "commitment"),
    "plan": ("kế hoạch", "plan"),
    "news": ("bài báo, tin", "news article"),
    "decision": ("quyết định", "decision"),
    "directive": ("chỉ thị", "directive"),
    "guidance": ("hướng dẫn", "guidance"),
    "minutes": ("biên bản", "minutes"),
    "report": ("báo cáo", "report"),
    "regulation": ("quy chế", "regulation"),
    "programme": ("chương trình", "programme"),
    "resolution": ("nghị quyết", "resolution"),
    "proposal": ("tờ trình", "proposal"),
    "call": ("lời phát động", "call"),
    "letter": ("công văn", "official letter"),
    "notice": ("thông báo", "notice"),
    "other": ("văn bản khác", "other document"),
}

_FIELDS = {
    "kind": ("Loại văn bản", "Kind"),
    "title": ("Tên văn bản", "Title"),
    "subject": ("Trích yếu", "Subject"),
    "number": ("Số, ký hiệu", "Number"),
    "date": ("Ngày", "Date"),
    "place": ("Nơi ban hành", "Place"),
    "year": ("Năm", "Year"),
    "school_year": ("Năm học", "School year"),
    "published": ("Ngày giờ đăng", "Published"),
    "parent_body": ("Cơ quan chủ quản", "Parent body"),
    "issuers": ("Cơ quan ban hành", "Issuers"),
    "locality": ("Địa phương", "Locality"),
    "themes": ("Chủ đề", "Themes"),
    "movements": ("Phong trào", "Movements"),
    "preamble": ("Phần mở đầu", "Preamble"),
    "bases": ("Căn cứ", "Legal bases"),
    "articles": ("Nội dung", "Contents"),
    "targets": ("Chỉ tiêu", "Targets"),
    "closing": ("Phần kết", "Closing"),
    "window": ("Thời gian", "Window"),
    "deadlines": ("Thời hạn", "Deadlines"),
    "parties": ("Các bên ký", "Parties"),
    "witnesses": ("Chứng kiến", "Witnesses"),
    "recipients": ("Nơi nhận", "Recipients"),
    "signatures": ("Người ký", "Signatures"),
    "references": ("Văn bản viện dẫn", "References"),
    "left_out": ("Không lấy vào", "Left out"),
}

_PARTS = {
    "text": ("Lời văn", "Text"),
    "marker": ("Ký hiệu mục", "Label"),
    "level": ("Cấp đặt ra", "Level"),
    "op": ("Loại chỉ tiêu", "Kind of target"),
    "value": ("Giá trị", "Value"),
    "min": ("Từ", "From"),
    "max": ("Đến", "To"),
    "unit": ("Đơn vị tính", "Unit"),
    "per": ("Tính cho mỗi", "Per"),
    "baseline_year": ("So với năm", "Against the year"),
    "grade": ("Mức xếp loại", "Grade"),
    "what": ("Việc phải xong", "What is due"),
    "to": ("Nộp cho", "To"),
    "authority": ("Thẩm quyền ký", "Authority"),
    "position": ("Chức vụ", "Position"),
    "name": ("Họ tên", "Name"),
    "start": ("Từ ngày", "From"),
    "end": ("Đến ngày", "Until"),
}

_OPS = {
    "at_least": ("ít nhất", "at least"),
    "at_most": ("nhiều nhất", "at most"),
    "equal": ("đúng bằng", "exactly"),
    "range": ("trong khoảng", "between"),
    "increase": ("tăng", "increase by"),
    "decrease": ("giảm", "decrease by"),
    "zero": ("không để xảy ra", "none at all"),
    "grade": ("xếp loại", "a grade"),
    "open": ("chưa có con số", "no figure yet"),
}

_LEVELS = {
    "": ("chưa rõ", "not known"),
    "national": ("cả nước", "national"),
    "province": ("tỉnh", "province"),
    "city": ("thành phố", "city"),
    "district": ("huyện, quận", "district"),
    "commune": ("xã, phường", "commune, ward"),
    "hamlet": ("thôn, tổ dân phố", "hamlet"),
    "bloc": ("khối, cụm", "bloc"),
    "sector": ("ngành", "sector"),
    "school": ("trường", "school"),
    "unit": ("đơn vị", "unit"),
    "campaign": ("của đợt thi đua", "of the campaign"),
}

_REASONS = {
    "widget": ("khung của trang báo", "part of the web page"),
    "tail": ("tin liên quan ở cuối trang", "other news at the end"),
    "caption": ("chú thích ảnh", "caption of a picture"),
    "footnote": ("chú thích cuối trang", "footnote"),
    "frame": ("lời bài báo quanh văn bản", "article around the document"),
    "ending": ("dòng cuối văn bản chưa hiểu", "line at the end, not understood"),
    "deleted": ("đã xóa khi xem trước", "deleted on the preview"),
}

_EXPECTED = {
    "date": (
        "“{given}” không phải là ngày. Hãy viết như 15/12/2026, hoặc để trống.",
        "“{given}” is no date. Write it like 15/12/2026, or leave it empty.",
    ),
    "year": (
        "“{given}” không phải là năm. Hãy viết bốn chữ số như 2026, hoặc để trống.",
        "“{given}” is no year. Write four digits like 2026, or leave it empty.",
    ),
    "number": (
        "“{given}” không phải là một con số. Hãy viết như 1.250 hoặc 57,8, hoặc để trống.",
        "“{given}” is no number. Write it like 1.250 or 57,8, or leave it empty.",
    ),
    "moment": (
        "“{given}” không phải là ngày giờ. Hãy viết như 2026-01-05 08:30, hoặc để trống.",
        "“{given}” is no date and time. Write it like 2026-01-05 08:30, or leave it empty.",
    ),
    "choice": (
        "“{given}” không có trong danh sách. Hãy chọn một dòng.",
        "“{given}” is not on the list. Choose a line.",
    ),
}

_REFUSALS = {
    "no_file": (
        "Không mở được {file}: {reason}. Hãy xem lại đường dẫn và quyền đọc tệp.",
        "{file} cannot be opened: {reason}. Check the path and whether you may read it.",
    ),
    "empty": (
        "{file} không có chữ nào. Hãy chọn đúng tệp văn bản.",
        "{file} has no text in it. Choose the right file.",
    ),
    "too_big": (
        "{file} lớn hơn {limit} MB. Hãy lưu riêng phần văn bản, không kèm ảnh, rồi đọc lại.",
        "{file} is larger than {limit} MB. Save the text alone, without pictures, and read that.",
    ),
    "too_long": (
        "{file} dài hơn {limit} trang. Hãy tách riêng văn bản giao ước rồi đọc lại.",
        "{file} is longer than {limit} pages. Save the pledge alone and read that.",
    ),
    "damaged": (
        "{file} bị hỏng hoặc không đúng loại tệp như tên. Hãy mở bằng Word, lưu lại thành .docx rồi đọc lại.",
        "{file} is damaged, or not the kind of file its name says. Open it in Word, save it as .docx and read that.",
    ),
    "locked": (
        "{file} có mật khẩu. Hãy mở, bỏ mật khẩu, lưu lại rồi đọc lại.",
        "{file} has a password. Open it, take the password off, save it and read that.",
    ),
    "scan": (
        "{file} là bản chụp, không có chữ để đọc. Hãy xin bản .docx của nơi soạn, hoặc nhận dạng chữ có dấu rồi đọc "
        "lại.",
        "{file} is a scan without text. Ask its author for the .docx, or run text recognition that keeps Vietnamese "
        "marks.",
    ),
    "no_marks": (
        "Chữ trong {file} không có dấu tiếng Việt nên không đọc chắc được. Hãy dùng bản .docx gốc, hoặc nhận dạng lại "
        "bằng phần mềm có tiếng Việt.",
        "The text of {file} has lost its Vietnamese marks and cannot be read safely. Use the original .docx, or "
        "recognise it again with software that knows Vietnamese.",
    ),
    "web_page": (
        "{file} là trang web. Hãy mở bằng trình duyệt, chép phần văn bản vào Word, lưu thành .docx rồi đọc lại.",
        "{file} is a web page. Open it in a browser, copy the document into Word, save it as .docx and read that.",
    ),
    "unknown_encoding": (
        "Không nhận ra bảng mã chữ của {file}. Hãy mở bằng Word hoặc Notepad, lưu lại dạng UTF-8 rồi đọc lại.",
        "The encoding of {file} is not known. Open it in Word or Notepad, save it as UTF-8 and read that.",
    ),
    "needs_docx": (
        "Không đọc được tệp {type} này: {file}. Hãy mở và lưu thành .docx; máy có LibreOffice thì đọc được ngay .doc "
        "và .odt.",
        "A {type} file cannot be read here: {file}. Open it and save it as .docx; with LibreOffice installed, .doc and "
        ".odt are read too.",
    ),
    "unknown_type": (
        "Không biết loại tệp “{type}” của {file}. Hãy lưu thành .docx, .pdf có chữ, .txt hoặc .md.",
        "The type “{type}” of {file} is not known. Save it as .docx, .pdf with text, .txt or .md.",
    ),
    "not_emulation": (
        "{file} không nói về giao ước hay thi đua. Hãy chọn đúng văn bản.",
        "{file} is not about a pledge or emulation. Choose the right document.",
    ),
    "no_articles": (
        "Không nhận ra nội dung giao ước nào trong {file}. Hãy mở phần xem trước (giaouoc read {file}) để nhập, hoặc "
        "đánh số các nội dung rồi đọc lại.",
        "No contents of a pledge were found in {file}. Write them on the preview (giaouoc read {file}), or number them "
        "in the document and read it again.",
    ),
    "no_year": (
        "{file} không nói về năm nào. Hãy cho biết bằng --year, hoặc sửa dòng “Năm” trên phần xem trước.",
        "{file} names no year. Give it with --year, or correct the line “Year” on the preview.",
    ),
    "no_locality": (
        "{file} không ghi tên địa phương. Hãy cho biết bằng --locality, hoặc sửa dòng “Địa phương” trên phần xem "
        "trước.",
        "{file} names no locality. Give it with --locality, or correct the line “Locality” on the preview.",
    ),
    "folder_taken": (
        "{path} đã có tệp bên trong. Hãy chọn một thư mục mới.",
        "There are files in {path}. Choose a new folder.",
    ),
    "paragraph_too_long": (
        "Đoạn “{part}…” dài quá {limit} chữ. Hãy tách đoạn đó trên phần xem trước rồi lưu lại.",
        "The paragraph “{part}…” is longer than {limit} characters. Split it on the preview and save again.",
    ),
    "too_large": (
        "{file} dài quá mức một gói chứa được. Hãy xóa phần không phải nội dung giao ước trên phần xem trước rồi lưu "
        "lại.",
        "{file} is more than a pack can hold. Delete what is no content of the pledge on the preview and save again.",
    ),
    "no_pack": (
        "Chưa lưu được gói, phần “{field}”: {problem}. Hãy sửa phần đó trên phần xem trước rồi lưu lại.",
        "The pack cannot be saved, at “{field}”: {problem}. Correct it on the preview and save again.",
    ),
}

MESSAGES = {
    **_COMMAND,
    **_SUMMARY,
    **{f"reading.kind.{name}": words for name, words in _KINDS.items()},
    **{f"reading.field.{name}": words for name, words in _FIELDS.items()},
    **{f"reading.part.{name}": words for name, words in _PARTS.items()},
    **{f"reading.op.{name}": words for name, words in _OPS.items()},
    **{f"reading.level.{name}": words for name, words in _LEVELS.items()},
    **{f"reading.reason.{name}": words for name, words in _REASONS.items()},
    **{f"reading.expected.{name}": words for name, words in _EXPECTED.items()},
    **{f"refusal.reading.{name}": words for name, words in _REFUSALS.items()},
}
