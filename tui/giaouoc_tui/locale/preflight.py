"""Words: whether a ceremony is ready, what somebody vouches for, and how long names are kept."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_COMMAND = {
    "cli.preflight.help": ("buổi lễ đã sẵn sàng chưa", "whether a ceremony is ready"),
    "cli.preflight.description": (
        "Soát mọi việc phải xong trước khi mở cửa, mỗi dòng kèm việc cần làm; “-o” ghi phiếu để in và ký. "
        "Mã thoát 0 sẵn sàng, 1 còn việc.",
        "Go through all that must be done before the doors open, with what to do on each line; “-o” writes a sheet "
        "to print and sign. Exit code 0 ready, 1 something left to do.",
    ),
    "cli.preflight.output.help": ("tệp Markdown mới để ghi phiếu soát", "a new Markdown file for the sheet"),
    "cli.preflight.tick.help": (
        "đánh dấu việc đã tận mắt kiểm: projector (đã thấy hình trên màn chiếu), rehearsal (đã tập duyệt), usb-copy "
        "(đã chép ra USB)",
        "vouch for what you have seen: projector (the picture on the wall), rehearsal (gone through on a copy), "
        "usb-copy (copied to a USB stick)",
    ),
    "cli.preflight.note.metavar": ("GHI CHÚ", "NOTE"),
    "cli.preflight.note.help": ("ghi chú kèm việc đánh dấu", "a note kept with it"),
    "cli.preflight.copy.help": (
        "so thư mục trên USB này với buổi lễ, đúng thì đánh dấu đã chép",
        "compare this folder on a USB stick with the ceremony, and check the copy off if it is sound",
    ),
    "cli.preflight.done": ("Sẵn sàng: không còn việc nào phải làm.", "Ready: nothing is left to do."),
    "cli.preflight.left": ("Chưa sẵn sàng: còn {count} việc.", "Not ready: {count} left to do."),
    "cli.preflight.written": ("Đã ghi phiếu soát vào {path}", "Wrote the sheet to {path}"),
    "cli.preflight.todo": ("→ {todo}", "→ {todo}"),
    "readiness.ready": ("ĐẠT", "READY"),
    "readiness.look": ("XEM LẠI", "LOOK"),
    "readiness.to_do": ("CẦN LÀM", "TO DO"),
    "command.check-off.help": (
        "Xác nhận một việc chuẩn bị không tự để lại dấu vết trong hồ sơ.",
        "Vouch for a preparation that leaves no other trace in the record.",
    ),
    "argument.preparation": ("việc chuẩn bị", "the preparation"),
    "argument.preparation.metavar": ("VIỆC", "PREPARATION"),
    "fact.preparation.checked_off": ("Đã kiểm: {preparation}{noted}", "Checked off: {preparation}{noted}"),
    "fact.retention.set": ("Giữ họ tên đến hết {until}", "Names are kept until {until}"),
    "refusal.preflight.no_copy": (
        "{path}: bản chép thiếu hoặc sai tệp {what}. Hãy chép lại cả thư mục buổi lễ ra USB.",
        "{path}: the copy lacks a sound {what}. Copy the whole folder of the ceremony to the USB stick again.",
    ),
    "refusal.preflight.nothing_there": (
        "{path}: ở đó không có buổi lễ nào (thiếu tệp {what}). Hãy cắm USB, chỉ đúng thư mục vừa chép.",
        "{path}: there is no ceremony (no file {what}). Plug the USB stick in and name the folder that was copied.",
    ),
    "refusal.preflight.other_ceremony": (
        "{path}: là buổi lễ khác, hoặc hồ sơ đã rẽ nhánh. Hãy chỉ đúng thư mục vừa chép.",
        "{path}: another ceremony, or a record that went its own way. Name the folder that was just copied.",
    ),
    "refusal.preflight.old_copy": (
        "{path}: bản chép thiếu {newer} việc ghi sau đó. Hãy chép lại cả thư mục buổi lễ ra USB.",
        "{path}: the copy lacks the last {newer} {newer:fact|facts}. Copy the whole folder of the ceremony again.",
    ),
    "refusal.preflight.same_folder": (
        "{path}: chính là buổi lễ này, không phải bản chép. Hãy chỉ thư mục trên USB.",
        "{path}: this is the ceremony itself, not a copy. Name the folder on the USB stick.",
    ),
}

_LINES = {
    "preflight.rehearsal.copy": ("đây là bản tập duyệt", "this is a rehearsal"),
    "preflight.rehearsal.copy.todo": (
        "đóng bản này và mở thư mục chính thức trước khi đón đại biểu",
        "close it and open the real folder before the doors open",
    ),
    "preflight.when": ("Thời gian", "When"),
    "preflight.when.none": ("hồ sơ chưa có buổi lễ", "the record holds no ceremony"),
    "preflight.when.none.todo": ("lập buổi lễ bằng giaouoc new", "make one with giaouoc new"),
    "preflight.when.past": ("đã qua: {time}, {date}", "passed: {time}, {date}"),
    "preflight.when.past.todo": ("kiểm tra lại giờ của máy và thư mục đang mở", "check the clock and the folder"),
    "preflight.when.other_year": (
        "{time}, {date}, còn giao ước là của năm {year}",
        "{time}, {date}, while the pledge is of {year}",
    ),
    "preflight.when.other_year.todo": (
        "xem lại ngày; sửa bằng giaouoc do … describe",
        "look at the day; change it with giaouoc do … describe",
    ),
    "preflight.when.far": ("{time}, {date}: còn {days} ngày nữa", "{time}, {date}: {days} days from now"),
    "preflight.when.far.todo": (
        "xem lại năm; sửa bằng giaouoc do … describe",
        "look at the year; change it with giaouoc do … describe",
    ),
    "preflight.when.set": ("{time}, {date}", "{time}, {date}"),
    "preflight.pledge": ("Bản giao ước", "Pledge"),
    "preflight.pledge.none": ("chưa có nội dung", "there is no text"),
    "preflight.pledge.none.todo": ("lập lại buổi lễ từ gói có nội dung", "make the ceremony from a pack with a text"),
    "preflight.pledge.set": ("{articles} điều, {pages} trang chiếu", "{articles} articles, {pages} pages to show"),
    "preflight.plan": ("Kế hoạch", "Plan"),
    "preflight.plan.gaps": ("{count} chỗ văn bản bỏ ngỏ: {gaps}", "the document leaves open ({count}): {gaps}"),
    "preflight.plan.gaps.todo": (
        "đọc từng chỗ; cần bổ sung thì sửa gói rồi lập lại buổi lễ",
        "read each; where it matters, complete the pack and make the ceremony anew",
    ),
    "preflight.agenda": ("Chương trình", "Agenda"),
    "preflight.agenda.none": ("chưa có mục nào", "there are no items"),
    "preflight.agenda.none.todo": ("thêm mục bằng giaouoc do … insert", "add items with giaouoc do … insert"),
    "preflight.agenda.set": ("{items} mục, {minutes} phút", "{items} items, {minutes} minutes"),
    "preflight.blocs": ("Khối thi đua", "Blocs"),
    "preflight.blocs.none": ("chưa có khối nào", "there are no blocs"),
    "preflight.blocs.none.todo": ("nhập danh sách có cột khối", "import a list with a column for the bloc"),
    "preflight.blocs.empty": ("{blocs} khối, chưa có người của: {names}", "{blocs} blocs, nobody of: {names}"),
    "preflight.blocs.empty.todo": ("nhập thêm danh sách đại biểu của các khối này", "import the lists of these blocs"),
    "preflight.blocs.set": ("{blocs} khối đều có người", "{blocs} blocs, each with people"),
    "preflight.leaders": ("Khối trưởng", "Bloc leaders"),
    "preflight.leaders.leaderless": ("chưa rõ ở {count} khối: {names}", "not known for {count} blocs: {names}"),
    "preflight.leaders.leaderless.todo": (
        "ghi vai trò khối trưởng trong danh sách đại biểu rồi nhập",
        "mark the bloc leaders in the list of delegates and import it",
    ),
    "preflight.delegates": ("Danh sách đại biểu", "Delegates"),
    "preflight.delegates.none": ("chưa có ai", "nobody is on the list"),
    "preflight.delegates.none.todo": (
        "nhập danh sách bằng giaouoc delegates … import",
        "import the list with giaouoc delegates … import",
    ),
    "preflight.delegates.sample": ("{count} người, là DỮ LIỆU MẪU", "{count} {count:person|people}, SAMPLE DATA"),
    "preflight.delegates.sample.todo": (
        "lập buổi lễ thật không kèm dữ liệu mẫu, rồi nhập danh sách",
        "make the real ceremony without sample data and import the list",
    ),
    "preflight.delegates.nameless": (
        "{count} người, không còn tên: số {numbers}",
        "{count} {count:person|people}, no name: {numbers}",
    ),
    "preflight.delegates.nameless.todo": (
        "rút các số này khỏi danh sách, hoặc lấy lại people.json từ bản sao",
        "take these numbers off the list, or restore people.json from a copy",
    ),
    "preflight.delegates.set": ("{count} người trong danh sách", "{count} {count:person|people} on the list"),
    "preflight.signatories": ("Người ký", "Signatories"),
    "preflight.signatories.none": ("chưa xếp lượt ký nào", "no signing is planned"),
    "preflight.signatories.none.todo": (
        "lập lại buổi lễ từ gói có lượt ký",
        "make the ceremony from a pack with slots",
    ),
    "preflight.signatories.files": ("đã cử {named}/{of}; nộp bản đăng ký", "{named} of {of} named; files handed in"),
    "preflight.signatories.files.todo": ("cử nốt người nộp nếu đã biết", "name the others if they are known"),
    "preflight.signatories.missing": ("đã cử {named}/{of}; chưa có: {names}", "{named} of {of}; nobody for: {names}"),
    "preflight.signatories.missing.todo": (
        "cử người ký có trong danh sách bằng giaouoc do … name-signatory",
        "name somebody on the list with giaouoc do … name-signatory",
    ),
    "preflight.signatories.away": ("{named}/{of}; báo vắng: {names}", "{named} of {of}; excused or absent: {names}"),
    "preflight.signatories.away.todo": (
        "cử người ký thay bằng giaouoc do … substitute",
        "name a substitute with giaouoc do … substitute",
    ),
    "preflight.signatories.twice": (
        "đã cử đủ {of}/{of}; một người ký hai nơi: {names}",
        "all {of} named; one person signs twice: {names}",
    ),
    "preflight.signatories.twice.todo": (
        "xem lại; mỗi nơi nên có người ký riêng",
        "look again; each should have a signatory of its own",
    ),
    "preflight.signatories.outside": (
        "đã cử đủ {of}/{of}; người ký thuộc khối khác: {names}",
        "all {of} named; the signatory is of another bloc: {names}",
    ),
    "preflight.signatories.outside.todo": (
        "xem lại; người ký nên là người trong khối",
        "look again; the signatory should be of the bloc itself",
    ),
    "preflight.signatories.set": ("đã cử đủ {of}/{of}", "all {of} named"),
    "preflight.countersigner": ("Người ký cấp trên", "Countersigner"),
    "preflight.countersigner.missing": ("chưa có ở: {names}", "nobody for: {names}"),
    "preflight.countersigner.missing.todo": (
        "cử bằng giaouoc do … name-countersigner",
        "name one with giaouoc do … name-countersigner",
    ),
    "preflight.countersigner.set": ("đã có ở {of} lượt", "named in all {of} slots"),
    "preflight.witnesses": ("Chứng kiến", "Witnesses"),
    "preflight.witnesses.missing": (
        "{count} cơ quan, chưa có người của: {names}",
        "{count} bodies, nobody of: {names}",
    ),
    "preflight.witnesses.missing.todo": (
        "hỏi cơ quan đó cử ai, rồi thêm vào danh sách với vai trò chứng kiến",
        "ask whom they send, and put them on the list as witnesses",
    ),
    "preflight.witnesses.set": ("{count} cơ quan đều có người", "{count} bodies, each with people"),
    "preflight.order": ("Thứ bậc", "Precedence"),
    "preflight.order.remarks": ("{remarks}", "{remarks}"),
    "preflight.order.remarks.todo": (
        "xem lại thứ tự; đổi bằng giaouoc do … reorder-slot nếu cần",
        "look at the order again; change it with giaouoc do … reorder-slot if need be",
    ),
    "preflight.badges": ("Thẻ đại biểu", "Badges"),
    "preflight.badges.nobody": ("chưa có danh sách để in thẻ", "there is no list to print badges for"),
    "preflight.badges.nobody.todo": ("nhập danh sách đại biểu trước", "import the list of delegates first"),
    "preflight.badges.none": ("chưa xuất, cần {of} thẻ", "none exported for printing, {of} needed"),
    "preflight.badges.none.todo": ("giaouoc badges … -o the.pdf, rồi in", "giaouoc badges … -o badges.pdf, then print"),
    "preflight.badges.some": ("đã xuất {printed}/{of}, còn {left}", "{printed} of {of} exported, {left} left"),
    "preflight.badges.some.todo": (
        "giaouoc badges … --unprinted -o the-them.pdf, rồi in",
        "giaouoc badges … --unprinted -o more.pdf, then print",
    ),
    "preflight.badges.set": ("đã xuất đủ {of} thẻ", "all {of} exported for printing"),
    "preflight.spares": ("Thẻ dự phòng", "Spare badges"),
    "preflight.spares.none": ("chưa có", "none"),
    "preflight.spares.none.todo": (
        "giaouoc badges … --kind spare --count 20 -o du-phong.pdf cho khách ngoài danh sách",
        "giaouoc badges … --kind spare --count 20 -o spare.pdf for guests who are not on the list",
    ),
    "preflight.spares.set": ("đã xuất {count} thẻ", "{count} made to print"),
    "preflight.projector": ("Màn chiếu", "Projector"),
    "preflight.projector.unchecked": ("chưa ai xác nhận đã thấy hình", "nobody has seen the picture yet"),
    "preflight.projector.unchecked.todo": (
        "mở giaouoc projector, đứng hàng cuối đọc được, rồi giaouoc preflight … --tick projector",
        "open giaouoc projector, read it from the last row, then giaouoc preflight … --tick projector",
    ),
    "preflight.projector.running": ("đang chiếu, chưa ai xác nhận đã thấy hình", "running, nobody has seen it yet"),
    "preflight.projector.running.todo": (
        "đứng hàng cuối đọc được, rồi giaouoc preflight … --tick projector",
        "read it from the last row, then giaouoc preflight … --tick projector",
    ),
    "preflight.projector.checked_and_running": (
        "đang chiếu, đã thấy hình lúc {time} {date} {note}",
        "running, seen at {time} {date} {note}",
    ),
    "preflight.projector.checked": ("đã thấy hình lúc {time} {date} {note}", "seen at {time} {date} {note}"),
    "preflight.rehearsal": ("Tập duyệt", "Rehearsal"),
    "preflight.rehearsal.unchecked": ("chưa tập duyệt", "not done"),
    "preflight.rehearsal.unchecked.todo": (
        "giaouoc rehearse …, đi hết chương trình, rồi giaouoc preflight … --tick rehearsal",
        "giaouoc rehearse …, go through it all, then giaouoc preflight … --tick rehearsal",
    ),
    "preflight.rehearsal.checked": ("đã tập duyệt, ghi lúc {time} {date} {note}", "done, noted {time} {date} {note}"),
    "preflight.usb_copy": ("Bản chép USB", "Copy on USB"),
    "preflight.usb_copy.unchecked": ("chưa chép", "none"),
    "preflight.usb_copy.unchecked.todo": (
        "chép cả thư mục ra USB, rồi giaouoc preflight … --copy THƯ_MỤC_USB",
        "copy the whole folder to a USB stick, then giaouoc preflight … --copy FOLDER_ON_USB",
    ),
    "preflight.usb_copy.outdated": (
        "chép lúc {time} {date}, sau đó ghi thêm {newer} việc",
        "of {time} {date}, {newer} {newer:fact|facts} old",
    ),
    "preflight.usb_copy.outdated.todo": (
        "chép lại cả thư mục, rồi giaouoc preflight … --copy THƯ_MỤC_USB",
        "copy the folder again, then giaouoc preflight … --copy FOLDER_ON_USB",
    ),
    "preflight.usb_copy.checked": ("đã chép lúc {time} {date} {note}", "made {time} {date} {note}"),
    "preflight.disk": ("Ổ đĩa", "Disk"),
    "preflight.disk.read_only": ("hồ sơ chỉ mở để xem", "the record is read-only"),
    "preflight.disk.read_only.todo": (
        "chạy giaouoc verify; dùng bản sao còn nguyên hoặc thư mục ghi được",
        "run giaouoc verify; use a sound copy, or a folder that can be written",
    ),
    "preflight.disk.unknown": ("không xem được chỗ trống", "free space is unknown"),
    "preflight.disk.unknown.todo": ("xem chỗ trống bằng công cụ của máy", "look with the system's own tools"),
    "preflight.disk.full": ("chỉ còn trống {room}", "only {room} free"),
    "preflight.disk.full.todo": ("dọn ổ đĩa cho trống ít nhất 50 MB", "free at least 50 MB"),
    "preflight.disk.free": ("ghi được, còn trống {room}", "can be written, {room} free"),
}

_SHEET = {
    "sheet.title": ("PHIẾU SOÁT TRƯỚC BUỔI LỄ", "PREFLIGHT SHEET"),
    "sheet.made": (
        "Lập lúc {time}, {date}. Mã đầu chuỗi lúc này: {head}",
        "Made at {time}, {date}. Code so far: {head}",
    ),
    "sheet.columns": ("Việc|Tình trạng|Cần làm", "Check|Found|To do"),
    "sheet.by_hand": ("Kiểm bằng mắt và tay tại hội trường", "To be checked by hand in the hall"),
    "sheet.hand.power": ("Máy tính cắm nguồn, tắt chế độ ngủ", "Laptop on mains power, sleep switched off"),
    "sheet.hand.scanner": ("Máy quét đọc được một thẻ thật", "The scanner reads a real badge"),
    "sheet.hand.sound": ("Âm thanh, micro, nhạc Quốc ca", "Sound, microphones, the anthem"),
    "sheet.hand.table": ("Bàn ký, bút, bản giao ước đủ số bản", "Signing table, pens, all originals of the pledge"),
    "sheet.hand.paper": (
        "Danh sách giấy để điểm danh khi mất điện",
        "A list on paper in case the power fails",
    ),
    "sheet.hand.notice": (
        "Thông báo về ghi hình và dữ liệu cá nhân ở cửa",
        "A notice on filming and personal data at the door",
    ),
    "sheet.sign": ("Phụ trách máy|Phụ trách lễ tân|Trưởng ban tổ chức", "At the laptop|At the door|In charge"),
    "sheet.sign_here": ("(ký, ghi rõ họ tên)", "(signature and name)"),
}

_RETENTION = {
    "cli.people.report.until": ("Giữ đến hết {until}", "Kept until {until}"),
    "cli.people.report.named_in": ("Họ tên còn trong tệp {path}", "The name is also in the file {path}"),
    "cli.people.retention.help": (
        "thời hạn giữ họ tên, và ai sẽ được xóa",
        "how long names are kept, and whose are erased then",
    ),
    "cli.people.retention.set.metavar": ("NGÀY", "DATE"),
    "cli.people.retention.set.help": (
        "giữ đến hết ngày này (dd/mm/yyyy hoặc yyyy-mm-dd)",
        "keep until this day (dd/mm/yyyy or yyyy-mm-dd)",
    ),
    "cli.people.retention.months.metavar": ("SỐ THÁNG", "MONTHS"),
    "cli.people.retention.months.help": (
        "giữ thêm số tháng này sau kỳ tổng kết cuối năm",
        "keep for so many months after the review of the year",
    ),
    "cli.people.retention.apply.help": (
        "xóa thật mọi họ tên đã quá hạn; không lấy lại được",
        "erase the names that are due; they cannot be had back",
    ),
    "cli.people.retention.question": (
        "Sắp xóa họ tên, chức vụ của {count} người dự “{title}”; không lấy lại được.",
        "About to erase name and post of {count} {count:person|people} of “{title}”; they cannot be had back.",
    ),
    "cli.people.retention.dry_run.help": ("chỉ kể ai sẽ được xóa (mặc định)", "only tell whose names go (the default)"),
    "cli.people.retention.reason.metavar": ("LÝ DO", "REASON"),
    "cli.people.retention.reason.help": ("lý do đặt ngày này", "why this day"),
    "cli.people.retention.bad_date": (
        "không phải ngày: {given} (ví dụ 31/12/2028)",
        "not a date: {given} (such as 31/12/2028)",
    ),
    "cli.people.retention.chosen": (
        "Giữ họ tên đến hết {until} (đã đặt trong hồ sơ).",
        "Names are kept until {until} (set in the record).",
    ),
    "cli.people.retention.default": (
        "Giữ họ tên đến hết {until}: {months} tháng sau kỳ tổng kết {review} (mặc định).",
        "Names are kept until {until}: {months} months after the review {review} (the default).",
    ),
    "cli.people.retention.not_due": (
        "Chưa đến hạn: {count} người còn tên, hôm nay chưa xóa ai.",
        "Not due yet: {count} {count:person has|people have} a name, none goes today.",
    ),
    "cli.people.retention.not_closed": (
        "Buổi lễ chưa bế mạc nên còn cần họ tên của {count} người; chưa xóa ai.",
        "The ceremony is not closed and needs the {count} {count:name|names} it has; none goes.",
    ),
    "cli.people.retention.would_erase": (
        "Quá hạn: sẽ xóa họ tên, chức vụ của {count} người. Thêm --apply để xóa thật.",
        "Due: name and post of {count} {count:person|people} would be erased. Add --apply to do it.",
    ),
    "cli.people.retention.erased": (
        "Đã xóa họ tên, chức vụ của {count} người; hồ sơ vẫn kiểm chứng được.",
        "Erased name and post of {count} {count:person|people}; the record can still be verified.",
    ),
    "cli.people.retention.none": ("Không còn họ tên nào trong buổi lễ này.", "No name is left in this ceremony."),
    "refusal.retention.not_due": (
        "Chưa đến hạn xóa: giữ đến hết {until}. Muốn xóa sớm, hãy đặt lại ngày bằng --set, hoặc xóa từng người bằng "
        "erase.",
        "Not due: names are kept until {until}. To erase earlier set another day with --set, or erase single people.",
    ),
    "refusal.retention.not_closed": (
        "Buổi lễ chưa bế mạc nên còn cần họ tên. Xóa được khi đã bế mạc và qua {until}; riêng người yêu cầu xóa "
        "tên mình thì dùng erase.",
        "The ceremony is not closed and needs its names. They can be erased once it is closed and {until} is over; "
        "for somebody who asks for it use erase.",
    ),
    "refusal.retention.before_ceremony": (
        "{until} là trước buổi lễ. Hãy chọn một ngày sau buổi lễ.",
        "{until} is before the ceremony. Choose a later day.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {**_COMMAND, **_LINES, **_SHEET, **_RETENTION}
