"""Words: what the doctor finds about the machine, and the screen that shows what the keyboard sends."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_COMMAND = {
    "cli.doctor.help": (
        "kiểm tra máy: bàn phím, cửa sổ, ổ đĩa, đồng hồ",
        "examine the machine: keys, window, disk, clock",
    ),
    "cli.doctor.description": (
        "Kiểm tra máy trước ngày lễ: cửa sổ lệnh, ổ đĩa, đồng hồ, gói địa phương; “--keys” xem bàn phím và máy quét "
        "thật sự gửi gì. Mã thoát 0 tốt, 1 có việc cần làm.",
        "Examine the machine before the day: terminal, disk, clock, packs; “--keys” shows what keyboard and scanner "
        "really send. Exit code 0 well, 1 something to do.",
    ),
    "cli.doctor.folder.help": (
        "thư mục sẽ chứa buổi lễ, hoặc buổi lễ đã có; không nêu thì thư mục hiện tại",
        "the folder for ceremonies, or a ceremony; the current folder if not given",
    ),
    "cli.doctor.keys.help": (
        "mở màn hình xem từng phím bàn phím, bộ gõ, máy quét gửi tới",
        "open the screen that shows every key as keyboard, input method and scanner send it",
    ),
    "cli.doctor.trace.help": ("ghi các phím đã xem vào tệp mới này", "write the keys that were seen to this new file"),
    "cli.doctor.card.help": (
        "ghi thẻ hiệu chỉnh để in (tệp HTML mới), rồi dừng",
        "write the calibration card to print (a new HTML file), and end",
    ),
    "cli.doctor.carded": (
        "Đã ghi thẻ hiệu chỉnh vào {path}. In ra, mở giaouoc doctor --keys rồi quét thẻ.",
        "Wrote the calibration card to {path}. Print it, run giaouoc doctor --keys and scan it.",
    ),
    "cli.doctor.traced": ("Đã ghi {count} phím vào {path}", "Wrote {count} keys to {path}"),
    "cli.doctor.well": ("Máy dùng được: không có việc nào phải làm.", "The machine is fit: nothing to do."),
    "cli.doctor.ill": ("Có {count} việc cần làm trước buổi lễ.", "{count} to do before the ceremony."),
    "cli.doctor.look": ("Hãy nhìn hai dòng sau:", "Look at these two lines:"),
    "cli.doctor.ask": (
        "Mọi chữ, dấu và khối vuông hiện đúng, hai gạch đứng thẳng hàng? [c/k] ",
        "Are all letters, marks and blocks drawn, the two bars in line? [y/n] ",
    ),
    "cli.doctor.yes": ("c", "y"),
}

_LINES = {
    "doctor.program": ("Chương trình", "Program"),
    "doctor.program.fit": ("Python {python} trên {system}", "Python {python} on {system}"),
    "doctor.program.old": ("Python {python} quá cũ ({system})", "Python {python} is too old ({system})"),
    "doctor.program.old.todo": ("cài Python 3.11 trở lên", "install Python 3.11 or newer"),
    "doctor.terminal": ("Cửa sổ lệnh", "Terminal"),
    "doctor.terminal.none": ("không chạy trong cửa sổ lệnh nên chưa xem được", "not run in a terminal, so not seen"),
    "doctor.terminal.none.todo": (
        "chạy lại giaouoc doctor ngay trong cửa sổ sẽ dùng ở buổi lễ",
        "run giaouoc doctor in the window that the ceremony will use",
    ),
    "doctor.terminal.windows_terminal": ("Windows Terminal", "Windows Terminal"),
    "doctor.terminal.old_console": ("cửa sổ lệnh kiểu cũ của Windows", "the old console of Windows"),
    "doctor.terminal.old_console.todo": (
        "nên dùng Windows Terminal (có sẵn trong Microsoft Store), phông Cascadia Mono",
        "better use Windows Terminal (Microsoft Store) with the font Cascadia Mono",
    ),
    "doctor.terminal.dumb": ("loại {name}, không vẽ được màn hình", "kind {name}, which cannot draw screens"),
    "doctor.terminal.dumb.todo": (
        "mở bằng một cửa sổ lệnh thường, ví dụ Windows Terminal, GNOME Terminal",
        "use an ordinary terminal such as Windows Terminal or GNOME Terminal",
    ),
    "doctor.terminal.text_console": (
        "màn hình chữ của Linux, chỉ có 512 hình chữ",
        "the text console of Linux, which has 512 glyphs",
    ),
    "doctor.terminal.text_console.todo": ("mở trong môi trường đồ họa", "use a terminal in a graphical session"),
    "doctor.terminal.known": ("{name}", "{name}"),
    "doctor.size": ("Cỡ cửa sổ", "Window size"),
    "doctor.size.enough": ("{columns} × {rows} ô", "{columns} × {rows} cells"),
    "doctor.size.small": (
        "{columns} × {rows} ô, cần ít nhất 80 × 24",
        "{columns} × {rows} cells, at least 80 × 24 needed",
    ),
    "doctor.size.small.todo": ("phóng to cửa sổ hoặc giảm cỡ chữ", "enlarge the window, or make the letters smaller"),
    "doctor.colours": ("Màu", "Colours"),
    "doctor.colours.many": ("đủ màu ({system})", "enough ({system})"),
    "doctor.colours.few": ("chỉ 16 màu", "only 16"),
    "doctor.colours.few.todo": (
        "vẫn dùng được; nên đổi sang cửa sổ lệnh mới hơn cho dễ đọc",
        "it works; a newer terminal is easier to read",
    ),
    "doctor.colours.none": ("không có màu", "none"),
    "doctor.colours.none.todo": (
        "vẫn dùng được vì mọi trạng thái đều có chữ; bỏ biến NO_COLOR nếu muốn có màu",
        "it works, every state is also a word; unset NO_COLOR to have colours",
    ),
    "doctor.encoding": ("Bảng mã", "Encoding"),
    "doctor.encoding.utf8": ("{encoding}", "{encoding}"),
    "doctor.encoding.other": ("{encoding}, không chứa đủ chữ Việt", "{encoding}, which lacks Vietnamese letters"),
    "doctor.encoding.other.todo": ("đặt LANG=vi_VN.UTF-8 hoặc C.UTF-8", "set LANG=vi_VN.UTF-8 or C.UTF-8"),
    "doctor.glyphs": ("Phông chữ", "Font"),
    "doctor.glyphs.drawn": ("đủ chữ, dấu và khối vuông", "all letters, marks and blocks"),
    "doctor.glyphs.not_asked": ("chưa hỏi được", "nobody was asked"),
    "doctor.glyphs.not_asked.todo": (
        "chạy giaouoc doctor trong cửa sổ lệnh và trả lời câu hỏi về dòng chữ mẫu",
        "run giaouoc doctor in a terminal and answer the question on the test line",
    ),
    "doctor.glyphs.missing": ("thiếu chữ hoặc lệch cột", "letters are missing or out of line"),
    "doctor.glyphs.missing.todo": (
        "đổi phông: Noto Sans Mono, Liberation Mono hoặc Cousine (DejaVu Sans Mono thiếu dấu)",
        "choose Noto Sans Mono, Liberation Mono or Cousine (DejaVu Sans Mono lacks marks)",
    ),
    "doctor.glyphs.missing_windows": ("thiếu chữ hoặc lệch cột", "letters are missing or out of line"),
    "doctor.glyphs.missing_windows.todo": (
        "đổi phông: Cascadia Mono hoặc Consolas",
        "choose Cascadia Mono or Consolas",
    ),
    "doctor.room": ("Chỗ trống", "Free space"),
    "doctor.room.free": ("{room}", "{room}"),
    "doctor.room.full": ("chỉ {room}", "only {room}"),
    "doctor.room.full.todo": ("dọn ổ đĩa cho trống ít nhất 50 MB", "free at least 50 MB"),
    "doctor.room.unknown": ("không xem được", "unknown"),
    "doctor.room.unknown.todo": ("xem bằng công cụ của máy", "look with the system's own tools"),
    "doctor.place": ("Thư mục", "Folder"),
    "doctor.place.local": ("{path}, trên máy này", "{path}, on this machine"),
    "doctor.place.synchronised": ("{path}, đang được {service} đồng bộ", "{path}, synchronised by {service}"),
    "doctor.place.synchronised.todo": (
        "chọn thư mục ngoài {service}: chương trình đồng bộ có thể giữ hoặc thay tệp giữa buổi lễ",
        "choose a folder outside of {service}, which may hold or replace files in the middle of the ceremony",
    ),
    "doctor.place.network": ("{path}, trên mạng", "{path}, on the network"),
    "doctor.place.network.todo": (
        "chọn thư mục trên ổ đĩa của máy: mạng đứt thì không ghi được",
        "choose a folder on this machine's own drive: nothing can be recorded when the network fails",
    ),
    "doctor.trial": ("Ghi thử", "Trial"),
    "doctor.trial.sound": ("ghi, khóa, thay tệp đều được", "writing, locking and replacing all work"),
    "doctor.trial.write": ("không ghi được vào {path} ({reason})", "cannot write in {path} ({reason})"),
    "doctor.trial.write.todo": ("chọn thư mục khác, ví dụ trong Tài liệu", "choose another folder, such as Documents"),
    "doctor.trial.lock": ("không khóa được tệp trong {path} ({reason})", "cannot lock files in {path} ({reason})"),
    "doctor.trial.lock.todo": ("chọn thư mục trên ổ đĩa của máy", "choose a folder on this machine's own drive"),
    "doctor.trial.shared_lock": ("khóa tệp trong {path} không có tác dụng", "locks in {path} keep nobody out"),
    "doctor.trial.shared_lock.todo": (
        "chọn thư mục trên ổ đĩa của máy; nếu không, hai người có thể cùng ghi một buổi lễ",
        "choose a folder on this machine's own drive, or two people may write to one ceremony",
    ),
    "doctor.trial.replace": (
        "không thay được tệp trong {path} ({reason})",
        "cannot replace files in {path} ({reason})",
    ),
    "doctor.trial.replace.todo": (
        "chọn thư mục khác, hoặc cho phép chương trình trong phần mềm diệt virus",
        "choose another folder, or allow the program in the virus scanner",
    ),
    "doctor.flush": ("Tốc độ ghi", "Flush time"),
    "doctor.flush.fast": ("thường {typical} ms, chậm nhất {worst} ms", "typically {typical} ms, at worst {worst} ms"),
    "doctor.flush.slow": ("thường {typical} ms, chậm nhất {worst} ms", "typically {typical} ms, at worst {worst} ms"),
    "doctor.flush.slow.todo": (
        "mỗi lần quét sẽ phải chờ; nên dùng ổ SSD trong máy thay cho USB hay thẻ nhớ",
        "every scan will wait; better use the internal drive than a USB stick or a card",
    ),
    "doctor.clock": ("Đồng hồ", "Clock"),
    "doctor.clock.plausible": ("{time}, ngày {date}; hãy so với điện thoại", "{time}, {date}; compare with a phone"),
    "doctor.clock.wrong": ("{time}, ngày {date} không thể đúng", "{time}, {date} cannot be right"),
    "doctor.clock.wrong.todo": (
        "chỉnh ngày giờ của máy; pin CMOS có thể đã hết",
        "set date and time; the battery of the clock may be empty",
    ),
    "doctor.zone": ("Múi giờ", "Time zone"),
    "doctor.zone.vietnam": ("{offset}, giờ Việt Nam", "{offset}, Vietnam"),
    "doctor.zone.other": ("{offset}, không phải giờ Việt Nam", "{offset}, not Vietnam's"),
    "doctor.zone.other.todo": (
        "hồ sơ vẫn ghi giờ Việt Nam (+07:00); nên chỉnh múi giờ để giờ trên máy khớp",
        "the record is written in +07:00 anyway; set the zone so that the machine shows the same",
    ),
    "doctor.record_clock": ("Đồng hồ và hồ sơ", "Clock and record"),
    "doctor.record_clock.after": ("việc cuối ghi lúc {last}", "last fact of {last}"),
    "doctor.record_clock.before": (
        "đồng hồ chậm {minutes} phút so với việc cuối ({last})",
        "the clock is {minutes} min before the last fact ({last})",
    ),
    "doctor.record_clock.before.todo": (
        "chỉnh lại đồng hồ trước khi ghi tiếp; thứ tự hồ sơ không đổi nhưng giờ sẽ lùi",
        "set the clock before recording more: the order stays, but times would go back",
    ),
    "doctor.packs": ("Gói địa phương", "Packs"),
    "doctor.packs.found": ("{count} gói", "{count} packs"),
    "doctor.packs.none": ("không thấy gói nào", "none"),
    "doctor.packs.none.todo": ("cài lại chương trình: pip install --force-reinstall giaouoc", "install giaouoc again"),
    "doctor.packs.broken": ("“{plugin}” ({distribution}) lỗi: {error}", "“{plugin}” ({distribution}) failed: {error}"),
    "doctor.packs.broken.todo": ("báo người làm gói, hoặc gỡ gói ra", "tell its author, or uninstall it"),
}

_KEYS = {
    "keys.about": (
        "Quét mã này hoặc một thẻ của buổi lễ; hoặc gõ vài chữ có dấu.\nCtrl+Q: thoát. Đừng gõ mật khẩu.",
        "Scan this code or a card of a ceremony, or type some letters with marks.\nCtrl+Q: leave. Type no password.",
    ),
    "keys.waiting": ("Đang chờ phím …", "Waiting for keys …"),
    "keys.row.digits": ("Máy quét gửi đúng chữ số: đọc được thẻ.", "The scanner sends digits: badges are read."),
    "keys.row.vietnamese": (
        "Bàn phím kiểu Việt (ăâêô…): đọc được thẻ, không cần chỉnh.",
        "A Vietnamese digit row (ăâêô…): badges are read, nothing to change.",
    ),
    "keys.row.french": (
        "Bàn phím kiểu Pháp (&é\"'…): đọc được thẻ, không cần chỉnh.",
        "A French digit row (&é\"'…): badges are read, nothing to change.",
    ),
    "keys.row.shifted": (
        "Máy quét gửi !@#…: KHÔNG đọc được. Tắt Caps Lock, hoặc đặt lại máy quét về bàn phím US.",
        "The scanner sends !@#…: NOT read. Switch Caps Lock off, or set the scanner to a US keyboard.",
    ),
    "keys.row.keypad_off": (
        "Máy quét dùng phím số bên phải khi Num Lock tắt: KHÔNG đọc được. Bật Num Lock hoặc bỏ chế độ keypad.",
        "The scanner uses the keypad with Num Lock off: NOT read. Switch it on, or leave keypad mode.",
    ),
    "keys.row.damaged": (
        "Mất hoặc đổi phím giữa chừng: KHÔNG đọc được. Tắt Unikey khi quét, hoặc đặt máy quét gửi chậm lại 2 ms.",
        "Keys were lost or rewritten: NOT read. Switch the input method off, or let the scanner wait 2 ms a key.",
    ),
    "keys.row.other": (
        "Không phải thẻ hiệu chỉnh, cũng không phải thẻ của buổi lễ nào.",
        "Neither the calibration card nor a card of any ceremony.",
    ),
    "keys.badge": ("Thẻ của một buổi lễ.", "A card of a ceremony."),
    "keys.suffix.enter": ("Sau mã: phím Enter.", "Behind the code: Enter."),
    "keys.suffix.tab": ("Sau mã: phím Tab.", "Behind the code: Tab."),
    "keys.suffix.none": ("Sau mã: không có phím nào (vẫn dùng được).", "Behind the code: nothing (which works)."),
    "keys.gaps": (
        "Khoảng cách giữa hai phím: thường {median} ms, dài nhất {longest} ms.",
        "Between two keys: typically {median} ms, at most {longest} ms.",
    ),
    "keys.method.rewrites": (
        "Bộ gõ (kiểu Unikey) xóa lùi rồi gửi chữ có dấu.",
        "An input method (as Unikey) sends Backspace and the finished letter.",
    ),
    "keys.method.composes": ("Chữ có dấu tới nguyên vẹn.", "Letters with marks arrive whole."),
    "keys.method.combines": (
        "Dấu tới riêng sau chữ (bàn phím tiếng Việt của hệ điều hành).",
        "Marks arrive behind their letter (the system's Vietnamese keyboard).",
    ),
    "keys.card.title": ("THẺ HIỆU CHỈNH MÁY QUÉT", "SCANNER CALIBRATION CARD"),
    "keys.card.how": (
        "Mở giaouoc doctor --keys rồi quét từng mã. Thẻ này không phải thẻ đại biểu.",
        "Run giaouoc doctor --keys and scan each code. This is no delegate's badge.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {**_COMMAND, **_LINES, **_KEYS}
