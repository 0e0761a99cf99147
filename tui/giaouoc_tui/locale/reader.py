"""Words: the preview of a document."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_DEEDS = {
    "edit": ("sửa", "correct", "sửa chỗ đang chọn", "correct what the cursor is on"),
    "next_question": ("điểm cần xem", "next question", "đến điểm cần xem tiếp theo", "go to the next question"),
    "seen": ("đã xem", "seen", "đã xem điểm này, để nguyên", "seen: leave it as it is"),
    "undo": ("hoàn tác", "undo", "bỏ lần sửa vừa rồi", "take the last correction back"),
    "redo": ("làm lại", "redo", "làm lại lần sửa vừa bỏ", "do again what was taken back"),
    "pack": ("lưu gói", "save pack", "lưu thành gói thư mục", "save as a folder pack"),
    "into": ("đưa vào lễ", "into ceremony", "đưa nội dung vào một buổi lễ", "put the text into a ceremony"),
    "target": (
        "chỉ tiêu",
        "target",
        "coi mục này là chỉ tiêu, hoặc không phải chỉ tiêu",
        "say that this states a target, or that it does not",
    ),
    "label": ("ký hiệu", "label", "sửa số, chữ đầu mục", "correct the number or letter of a content"),
    "lower": ("xuống cấp", "level down", "hạ mục xuống một cấp", "one level down"),
    "raise": ("lên cấp", "level up", "nâng mục lên một cấp", "one level up"),
    "join": ("gộp", "join", "gộp với mục ngay trước", "make one with the content before"),
    "split": ("tách", "split", "tách mục thành hai", "make two contents of one"),
    "add": ("thêm", "add", "thêm một mục, một dòng sau chỗ đang chọn", "add one behind what the cursor is on"),
    "delete": (
        "xóa",
        "delete",
        "xóa khỏi kết quả; lời của mục vẫn ghi ở phần Không lấy vào",
        "take it out; the words of a content stay under Left out",
    ),
    "side": ("đổi bên", "other side", "sang bên kia: văn bản hoặc kết quả", "go to the other side"),
    "help": ("mọi phím", "all keys", "danh sách phím này", "this list"),
    "theme": ("sáng, tối", "light, dark", "đổi nền sáng, tối", "change between light and dark"),
    "quit": ("thoát", "quit", "thoát; còn sửa chưa lưu thì hỏi lại", "leave; asked first while something is not saved"),
}

MESSAGES = {
    **{f"reader.do.{name}": (words[0], words[1]) for name, words in _DEEDS.items()},
    **{f"reader.do.{name}.help": (words[2], words[3]) for name, words in _DEEDS.items()},
    "reader.document": ("Văn bản {file}", "Document {file}"),
    "reader.understood": ("Hiểu được", "Understood"),
    "reader.whole": ("Trọn đoạn", "In full"),
    "reader.counts": ("{contents} mục · {targets} chỉ tiêu", "{contents} contents · {targets} targets"),
    "reader.unsaved": ("chưa lưu", "not saved"),
    "reader.question": ("Cần xem lại {number}/{count}", "Question {number}/{count}"),
    "reader.no_questions": (
        "Không còn điểm nào cần xem lại. Đối chiếu hai bên rồi lưu.",
        "No questions are left. Compare both sides and save.",
    ),
    "reader.seen": ("Đã xem, để nguyên.", "Seen, left as it is."),
    "reader.needed": (
        "Thiếu phần này thì chưa lập được giao ước: hãy điền, hoặc sửa.",
        "Without this no pledge can be made: fill it in, or correct it.",
    ),
    "reader.undone": ("Đã hoàn tác.", "Taken back."),
    "reader.redone": ("Đã làm lại.", "Done again."),
    "reader.not_found": (
        "(văn bản không ghi, hoặc chưa nhận ra)",
        "(not in the document, or not recognised)",
    ),
    "reader.nothing_to_do": ("Ở đây không có gì để làm với phím này.", "There is nothing to do here with this key."),
    "reader.only_contents": (
        "Phím này chỉ dùng cho các mục nội dung. Hãy đưa con trỏ đến một mục.",
        "This key is for contents. Move to one of them.",
    ),
    "reader.only_shown": (
        "Phần không lấy vào chỉ để xem. Cần đoạn nào thì thêm mục mới bằng phím a.",
        "What was left out is only shown. Add a content with a where you need it.",
    ),
    "reader.edit.content": ("Sửa lời mục {label}", "Text of the content {label}"),
    "reader.add.title": ("Thêm một mục", "Add a content"),
    "reader.add.text": (
        "Chép đúng lời văn bản; gõ cả ký hiệu đầu mục nếu có, ví dụ “a) …”, “Ba là: …”.",
        "Copy the words of the document, with the label if there is one, such as “a) …” or “Ba là: …”.",
    ),
    "reader.label.title": ("Ký hiệu đầu mục, như in trong văn bản", "Label, as printed"),
    "reader.split.title": ("Tách mục", "Split"),
    "reader.split.text": (
        "Đưa con trỏ đến chữ đầu của mục thứ hai.",
        "Move the cursor to the first letter of the second content.",
    ),
    "reader.split.here": ("tách tại đây", "split here"),
    "reader.pack.title": ("Lưu thành gói thư mục", "Save as a folder pack"),
    "reader.pack.folder": ("Thư mục mới", "New folder"),
    "reader.pack.saved": ("Đã lưu gói “{id}” vào {path}.", "Saved the pack “{id}” to {path}."),
    "reader.pack.next": (
        "Lập buổi lễ: giaouoc new THƯ_MỤC --pack {id}",
        "Make a ceremony: giaouoc new FOLDER --pack {id}",
    ),
    "reader.pack.field.id": ("mã gói", "id of the pack"),
    "reader.pack.field.name": ("tên gói", "name of the pack"),
    "reader.pack.field.source": ("nguồn của gói", "source of the pack"),
    "reader.todo.blocs": (
        "Văn bản không kể tên các bên ký: hãy thêm khối và đơn vị (blocs) vào pack.toml.",
        "The document names no parties: add blocs and their units to pack.toml.",
    ),
    "reader.todo.parties": (
        "Văn bản chưa kể tên từng đơn vị ký: hãy thêm khối và đơn vị (blocs) vào pack.toml.",
        "The document does not name each unit that signs: add blocs and their units to pack.toml.",
    ),
    "reader.todo.rounds": (
        "Văn bản không nêu hạn báo cáo: kỳ báo cáo ghi theo thường lệ, hãy xem lại.",
        "The document fixes no day of a report: the report rounds are the usual ones, look at them.",
    ),
    "reader.todo.title": (
        "Văn bản không có tên: tên giao ước ghi theo thường lệ, hãy sửa trong gói.",
        "The document has no title: the pledge has the usual one, change it in the pack.",
    ),
    "reader.todo.cut": (
        "Chỗ dài quá mức của gói (không phải nội dung giao ước) đã cắt, cuối có dấu “…”.",
        "What was longer than a pack holds, never the contents, was cut and ends in “…”.",
    ),
    "reader.todo.braces": (
        "Ngoặc nhọn trong văn bản đã đổi thành ngoặc vuông.",
        "Braces in the document became brackets.",
    ),
    "reader.todo.agenda": (
        "Chương trình và số phút là trình tự thường gặp, hãy sửa theo thực tế.",
        "Agenda and minutes are the usual ones: change them to what you will do.",
    ),
    "reader.into.open.title": ("Đưa vào buổi lễ đang mở", "Put it into the open ceremony"),
    "reader.into.title": ("Đưa nội dung vào buổi lễ", "Put the text into a ceremony"),
    "reader.into.folder": ("Thư mục buổi lễ", "Folder of the ceremony"),
    "reader.into.reason": ("Lý do (cần khi nội dung đã chốt)", "Reason (needed once the text is frozen)"),
    "reader.help.title": ("Xem trước văn bản", "Preview of a document"),
    "reader.help.intro": (
        "Bên trái là văn bản, bên phải là những gì hiểu được. Dấu · trước một đoạn: chưa có gì lấy từ đoạn ấy. Dấu ◆: "
        "chỉ tiêu. Dấu !: cần xem lại.",
        "The document on the left, what was understood on the right. A dot before a paragraph: nothing was taken from "
        "it. ◆: a target. !: to look at.",
    ),
    "reader.quit.title": ("Thoát mà không lưu?", "Leave without saving?"),
    "reader.quit.text": ("Những chỗ đã sửa sẽ mất.", "What was corrected will be lost."),
}
