"""Words: every action of the console, its keys and its group."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_LABELS = {
    "action.go_on": ("Tiếp", "Go on"),
    "action.back": ("Lùi", "Back"),
    "action.goto": ("Chương trình", "Agenda"),
    "action.insert": ("Thêm mục", "Insert item"),
    "action.skip": ("Bỏ qua mục", "Skip item"),
    "action.call": ("Mời ký", "Call"),
    "action.sign": ("Đã ký", "Signed"),
    "action.postpone": ("Hoãn ký", "Postpone"),
    "action.substitute": ("Ký thay", "Substitute"),
    "action.absent": ("Vắng ký", "Absent"),
    "action.decline": ("Từ chối ký", "Declines"),
    "action.requeue": ("Cho chờ ký lại", "Back to waiting"),
    "action.call_slot": ("Mời riêng một khối lên ký", "Call one slot"),
    "action.countersign": ("Cấp trên đã ký", "Countersigned"),
    "action.witnesses": ("Người chứng kiến", "Witnesses"),
    "action.black": ("Màn đen", "Black"),
    "action.emblem": ("Huy hiệu", "Emblem"),
    "action.freeze": ("Giữ hình", "Freeze"),
    "action.reveal": ("Hiện lại", "Reveal"),
    "action.message": ("Thông báo", "Message"),
    "action.clear_message": ("Xóa thông báo", "Clear message"),
    "action.slide": ("Chiếu trang khác", "Show another slide"),
    "action.search": ("Tìm đại biểu", "Find delegate"),
    "action.walk_in": ("Khách mới", "Walk-in"),
    "action.undo": ("Hoàn tác", "Undo"),
    "action.redo": ("Làm lại", "Redo"),
    "action.log": ("Nhật ký", "Log"),
    "action.progress": ("Tiến độ", "Progress"),
    "action.close": ("Bế mạc", "Close"),
    "action.new": ("Lập buổi lễ mới", "New ceremony"),
    "action.open_folder": ("Mở thư mục", "Open folder"),
    "action.copy_last_year": ("Chép buổi lễ năm trước", "Copy last year's"),
    "action.describe": ("Sửa thông tin buổi lễ", "Title, place and start"),
    "action.forget": ("Bỏ khỏi danh sách", "Forget"),
    "action.read_document": ("Đọc văn bản", "Read a document"),
    "action.packs": ("Gói địa phương", "Packs"),
    "action.home": ("Về trang đầu", "Home screen"),
    "action.palette": ("Tìm lệnh", "Commands"),
    "action.help": ("Trợ giúp", "Help"),
    "action.theme": ("Đổi nền sáng, tối", "Light or dark"),
    "action.quit": ("Thoát", "Quit"),
}

_HELP = {
    "action.describe.help": (
        "Sửa tên buổi lễ, đơn vị tổ chức, cơ quan cấp trên, địa điểm và ngày giờ trước khi mở cửa.",
        "Change title, organiser, parent body, place and start before the doors open.",
    ),
    "action.go_on.help": (
        "Việc tiếp theo, dù là gì: mở cửa, sang trang, mời ký, ghi đã ký, sang mục sau. Bút trình chiếu cũng bấm được.",
        "Whatever comes next: open the doors, turn the page, call, record a signature, move on. A clicker does it too.",
    ),
    "action.back.help": (
        "Lùi một trang giao ước hoặc về mục trước. Chữ ký chỉ hoàn tác, không lùi.",
        "A page of the pledge back, or the item before. Signatures are only ever undone.",
    ),
    "action.goto.help": (
        "Xem cả chương trình; sang mục bất kỳ, đổi chỗ, bỏ qua, thêm mục, ghi ai phụ trách.",
        "See the whole agenda; go to any item, move, skip or insert one, say who leads it.",
    ),
    "action.insert.help": ("Thêm một mục ngay sau mục đang diễn ra.", "Add an item right after the current one."),
    "action.skip.help": ("Bỏ qua một mục chưa bắt đầu.", "Leave out an item that has not begun."),
    "action.call.help": (
        "Mời cả lượt ký tiếp theo lên bàn. Thiếu người ký thì hỏi cách xử lý.",
        "Call the whole next round to the table. If a signatory is missing you are asked what to do.",
    ),
    "action.sign.help": (
        "Ghi người đầu tiên ở bàn đã ký, trước những người chứng kiến đang có mặt.",
        "Record that the first at the table signed, before the witnesses present.",
    ),
    "action.postpone.help": ("Để khối ký sau, có nêu lý do.", "Let a slot sign later, for a reason."),
    "action.substitute.help": (
        "Người khác ký thay: chọn người, chữ ký hiệu KT., TUQ., TL., Q., TM. và số giấy.",
        "Another person signs: choose who, the prefix KT., TUQ., TL., Q., TM. and the paper.",
    ),
    "action.absent.help": (
        "Không có ai lên ký; sau này vẫn mời lại được.",
        "Nobody came to sign; can be called later.",
    ),
    "action.decline.help": ("Người ký từ chối, có nêu lý do.", "The signatory declines, for a reason."),
    "action.requeue.help": (
        "Khối đã mời, đã hoãn hoặc vắng trở lại chờ ký.",
        "A called, postponed or absent slot waits again.",
    ),
    "action.call_slot.help": ("Mời riêng một khối, không theo thứ tự lượt.", "Call one slot out of its turn."),
    "action.countersign.help": ("Ghi cấp trên đã ký vào bản của đơn vị.", "Record the superior's signature."),
    "action.witnesses.help": (
        "Cơ quan chứng kiến nào đã có mặt; điểm danh cho họ.",
        "Which witnessing bodies are here; check their people in.",
    ),
    "action.black.help": (
        "Tắt đen hình ở hội trường. Bấm mấy lần cũng vẫn đen.",
        "Black picture. It stays black however often you press.",
    ),
    "action.emblem.help": ("Chiếu huy hiệu thay cho trang đang chiếu.", "The emblem instead of the slide."),
    "action.freeze.help": (
        "Hội trường vẫn thấy hình đang có trong khi điều hành làm việc khác.",
        "The hall keeps its picture while you work on.",
    ),
    "action.reveal.help": ("Bỏ màn đen, huy hiệu và giữ hình.", "Take black, emblem and freeze away."),
    "action.message.help": ("Một dòng chữ cho hội trường, trên mọi trang.", "One line to the hall, over any slide."),
    "action.clear_message.help": ("Bỏ dòng thông báo đang hiện.", "Take the present line away."),
    "action.slide.help": (
        "Chiếu một trang bất kỳ; chương trình vẫn đứng nguyên chỗ.",
        "Show any slide; the agenda stays where it is.",
    ),
    "action.search.help": (
        "Tìm theo tên không cần dấu, số, chức vụ hoặc khối để điểm danh, ghi về, ghi vắng, ghi đi thay.",
        "Find by name without accents, number, post or bloc: check in, leave, absent, stand-in.",
    ),
    "action.walk_in.help": (
        "Ghi thêm người đến mà không có trong danh sách và điểm danh luôn.",
        "Enrol somebody who is not on the list and check them in.",
    ),
    "action.undo.help": (
        "Hoàn tác việc vừa làm. Điểm danh và chữ ký phải nêu lý do. Không xóa gì khỏi hồ sơ.",
        "Take back the last action. A check-in or signature needs a reason. Nothing leaves the record.",
    ),
    "action.redo.help": ("Khôi phục việc vừa hoàn tác.", "Put back what was just undone."),
    "action.log.help": ("Mọi việc đã ghi; chọn một việc để hoàn tác.", "Everything recorded; choose one to undo it."),
    "action.progress.help": (
        "Bảng tiến độ chỉ tiêu của từng khối và ghi báo cáo mới.",
        "Every bloc's standing with its targets, and new reports.",
    ),
    "action.close.help": (
        "Kết thúc và niêm phong hồ sơ. Việc duy nhất không hoàn tác được nên có hỏi lại.",
        "End and seal the record. The one thing that cannot be undone, so it asks first.",
    ),
    "action.new.help": ("Lập từ mẫu của địa phương", "From a pack's template"),
    "action.open_folder.help": (
        "Mở một buổi lễ ở thư mục khác, ổ USB",
        "Open a ceremony in another folder or on a USB stick",
    ),
    "action.copy_last_year.help": (
        "Giữ khối, chương trình, nội dung; không mang theo người và chữ ký",
        "Blocs, agenda and text again; no people, no signatures",
    ),
    "action.forget.help": ("Chỉ bỏ khỏi danh sách này, thư mục vẫn còn.", "Only off this list; the folder stays."),
    "action.read_document.help": (
        "Lấy giao ước từ tệp Word, PDF hoặc văn bản thường",
        "The pledge from a Word, PDF or text file",
    ),
    "action.packs.help": (
        "Gói nào đã cài, gói nào bị lỗi và cách sửa",
        "Which packs are installed, what is wrong with others",
    ),
    "action.home.help": ("Rời buổi lễ, mọi việc đã ghi vẫn còn.", "Leave the ceremony; all of it is recorded."),
    "action.palette.help": (
        "Gõ vài chữ, không cần dấu, để tìm lệnh.",
        "Type a few letters, accents or not, to find a command.",
    ),
    "action.help.help": ("Mọi lệnh và phím.", "All commands and keys."),
    "action.theme.help": (
        "Nền sáng cho phòng nhiều nắng, nền tối cho phòng tối.",
        "Light for a sunlit hall, dark for a dim one.",
    ),
    "action.quit.help": (
        "Rời chương trình; có hỏi lại khi đang mở buổi lễ.",
        "Leave; asks first while a ceremony is open.",
    ),
}

_KEYS = {
    "key.space": ("Dấu cách", "Space"),
    "key.pagedown": ("PgDn", "PgDn"),
    "key.pageup": ("PgUp", "PgUp"),
    "key.right": ("→", "→"),
    "key.left": ("←", "←"),
    "key.updown": ("↑↓", "↑↓"),
    "key.brackets": ("[ ]", "[ ]"),
    "key.enter": ("Enter", "Enter"),
    "key.escape": ("Esc", "Esc"),
    "key.tab": ("Tab", "Tab"),
    "key.delete": ("Del", "Del"),
    "key.f1": ("F1", "F1"),
    "key.f3": ("F3", "F3"),
    "key.f4": ("F4", "F4"),
    "key.f6": ("F6", "F6"),
}

_GROUPS = {
    "group.agenda": ("Chương trình", "Agenda"),
    "group.signing": ("Ký kết", "Signing"),
    "group.hall": ("Màn chiếu hội trường", "The hall's picture"),
    "group.door": ("Điểm danh", "Attendance"),
    "group.record": ("Hồ sơ", "Record"),
    "group.ceremonies": ("Các buổi lễ", "Ceremonies"),
    "group.program": ("Phần mềm", "Program"),
}

MESSAGES: dict[str, tuple[str, str]] = {**_LABELS, **_HELP, **_KEYS, **_GROUPS}
