"""Words: the console's screens."""

from __future__ import annotations

from giaouoc_tui.locale import console_actions, console_dialogs

__all__ = ["MESSAGES"]

_BANDS = {
    "screen.too_small": (
        "Hãy phóng to cửa sổ: cần ít nhất {columns} cột, {rows} hàng.\n\nVẫn đang nhận thẻ quét.",
        "Please enlarge the window: {columns} columns and {rows} rows at least.\n\nBadges are still being taken.",
    ),
    "head.rehearsal": ("TẬP DUYỆT", "REHEARSAL"),
    "head.projector_lost": ("MẤT MÀN CHIẾU", "NO PROJECTOR"),
    "head.read_only": ("CHỈ XEM", "READ-ONLY"),
    "head.none": ("CHƯA CÓ", "NONE"),
    "head.prepared": ("CHƯA MỞ CỬA", "NOT OPEN YET"),
    "head.open": ("ĐANG DIỄN RA", "RUNNING"),
    "head.closed": ("ĐÃ BẾ MẠC", "CLOSED"),
    "notice.none": ("Mọi việc đã ghi đều còn nguyên. F1: trợ giúp", "Everything recorded is safe. F1: help"),
    "notice.failure": ("CHƯA GHI ĐƯỢC", "NOT RECORDED"),
    "notice.unchanged": ("Đã như vậy rồi, không có gì thay đổi.", "It is so already; nothing changed."),
    "notice.resumed": (
        "Tiếp tục đúng chỗ đã dừng, sau việc số {facts}.",
        "Going on where it stopped, after fact {facts}.",
    ),
    "notice.projector.lost": (
        "MẤT MÀN CHIẾU. Mở lại ở cửa sổ kia: giaouoc projector",
        "The projector is LOST. Start it again in the other window: giaouoc projector",
    ),
    "notice.projector.showing": ("Màn chiếu đang chiếu buổi lễ này.", "A projector shows this ceremony."),
    "viewing.elsewhere": (
        "CHỈ XEM: tiến trình {pid} trên máy {host} đang điều hành; ở đây không ghi gì.",
        "READ-ONLY: process {pid} on {host} runs it; nothing is recorded here.",
    ),
    "viewing.elsewhere.todo": (
        "Muốn điều hành ở đây: đóng chương trình kia rồi mở lại buổi lễ.",
        "To run it here: close that program, then open the ceremony again.",
    ),
    "viewing.damaged.todo": (
        "Hãy chạy “giaouoc verify”, và mở bản sao còn lành để điều hành.",
        "Run “giaouoc verify”, and open a sound copy to run the ceremony.",
    ),
    "viewing.forbidden.todo": (
        "Hãy chép thư mục ra chỗ ghi được rồi mở lại ở đó.",
        "Copy the folder to where you may write and open it there.",
    ),
    "notice.followed": ("Đang theo dõi: việc mới hiện ra ngay.", "Following: what is recorded appears at once."),
    "viewing.damaged": (
        "CHỈ XEM: hồ sơ hỏng ở việc số {seq}; không ghi thêm gì được.",
        "READ-ONLY: the record is damaged at fact {seq}; nothing can be recorded.",
    ),
    "viewing.forbidden": (
        "CHỈ XEM: thư mục không ghi được; không ghi thêm gì được.",
        "READ-ONLY: the folder cannot be written; nothing can be recorded.",
    ),
    "notice.not_now": ("“{action}” không làm được lúc này: buổi lễ {life}.", "“{action}” cannot be done now: {life}."),
    "next.open": ("Mở cửa đón đại biểu", "Open the doors"),
    "next.call": ("Mời lượt {round}: {names}", "Call round {round}: {names}"),
    "next.sign": ("Ghi {name} đã ký", "Record that {name} signed"),
    "next.countersign": ("Ghi cấp trên đã ký với {name}", "Record the superior's signature with {name}"),
    "next.item": ("Sang mục {number}: {title}", "Item {number}: {title}"),
    "next.plan_page": ("Kế hoạch: {part}", "Plan: {part}"),
    "next.page": ("Giao ước, trang {page}/{pages}", "Pledge, page {page} of {pages}"),
    "next.missing": ("Chưa đến: {names}. Bấm để chọn cách xử lý", "Not here: {names}. Press to decide"),
    "next.close": (
        "Hết chương trình: bế mạc và niêm phong, có hỏi lại (phím x)",
        "The agenda is done: close and seal, asked first (key x)",
    ),
    "next.undo": ("hoàn tác", "undo"),
    "next.closed": (
        "Hồ sơ đã niêm phong. Phím o: tiến độ thực hiện giao ước.",
        "The record is sealed. Key o: progress.",
    ),
}

_VERDICTS = {
    "verdict.ready.none": ("CHƯA CÓ BUỔI LỄ", "NO CEREMONY"),
    "verdict.ready.none.text": ("", ""),
    "verdict.ready.prepared": ("CHƯA MỞ CỬA", "NOT OPEN YET"),
    "verdict.ready.prepared.text": (
        "Khi có đại biểu đến, bấm dấu cách để mở cửa rồi quét thẻ.",
        "When delegates arrive, press Space to open the doors, then scan.",
    ),
    "verdict.ready.open": ("SẴN SÀNG QUÉT THẺ", "READY TO SCAN"),
    "verdict.ready.open.text": ("Quét lúc nào cũng được, ở mọi màn hình.", "Scan at any time, on any screen."),
    "verdict.ready.closed": ("ĐÃ BẾ MẠC", "CLOSED"),
    "verdict.ready.closed.text": (
        "Hồ sơ đã niêm phong, không điểm danh nữa.",
        "The record is sealed; nobody is checked in any more.",
    ),
    "verdict.not_recorded": ("CHƯA GHI ĐƯỢC – QUÉT LẠI", "NOT RECORDED – SCAN AGAIN"),
    "verdict.present": ("Có mặt {present}/{of}", "{present}/{of} present"),
    "verdict.number": ("Số {number}", "No. {number}"),
    "verdict.at": ("Đã ghi lúc {time}", "Recorded at {time}"),
    "verdict.welcome": ("CÓ MẶT", "WELCOME"),
    "verdict.late": ("CÓ MẶT – ĐẾN MUỘN", "WELCOME – LATE"),
    "verdict.welcome_back": ("TRỞ LẠI HỘI TRƯỜNG", "WELCOME BACK"),
    "verdict.signatory_needed": ("CÓ MẶT – MỜI LÊN KÝ NGAY", "WANTED ON THE STAGE NOW"),
    "verdict.principal_came": ("CÓ MẶT – ĐÃ CÓ NGƯỜI ĐI THAY", "WELCOME – SUBSTITUTE ANNOUNCED"),
    "verdict.viewing": ("CHỈ XEM – QUÉT THẺ Ở ĐÂY KHÔNG ĐƯỢC GHI", "READ-ONLY – SCANS ARE NOT RECORDED HERE"),
    "verdict.principal_came.attends": (
        "{name} (số {substitute}) đã được cử đi thay. Hãy báo thư ký.",
        "{name} (no. {substitute}) was named to attend instead. Tell the secretary.",
    ),
    "verdict.principal_came.signs": (
        "{name} (số {substitute}) đã được cử ký thay. Hãy báo thư ký.",
        "{name} (no. {substitute}) was named to sign instead. Tell the secretary.",
    ),
    "verdict.already_here": ("THẺ NÀY ĐÃ QUÉT", "ALREADY SCANNED"),
    "verdict.other_ceremony": ("THẺ CỦA SỰ KIỆN KHÁC", "BADGE OF ANOTHER CEREMONY"),
    "verdict.replaced_badge": ("THẺ CŨ, ĐÃ IN LẠI", "OLD BADGE, PRINTED ANEW"),
    "verdict.cancelled": ("ĐÃ RÚT KHỎI DANH SÁCH", "TAKEN OFF THE LIST"),
    "verdict.unknown": ("KHÔNG CÓ TRONG DANH SÁCH", "NOT ON THE LIST"),
    "verdict.spare_badge": ("THẺ DỰ PHÒNG CHƯA TRAO", "SPARE BADGE, UNASSIGNED"),
    "verdict.not_a_delegate": ("KHÔNG PHẢI THẺ ĐẠI BIỂU", "NOT A DELEGATE'S BADGE"),
    "verdict.misread": ("ĐỌC SAI – QUÉT LẠI", "MISREAD – SCAN AGAIN"),
    "verdict.forged": ("THẺ GIẢ", "FORGED BADGE"),
    "verdict.not_open": ("CHƯA MỞ CỬA", "NOT OPEN YET"),
    "verdict.closed": ("ĐÃ BẾ MẠC", "CLOSED"),
}

_PANELS = {
    "panel.checklist": ("Kiểm tra trước giờ mở cửa", "Before the doors open"),
    "panel.closing": ("Hồ sơ đã niêm phong", "The sealed record"),
    "panel.progress": ("Tiến độ thực hiện giao ước", "Progress against the pledge"),
    "panel.agenda": ("Chương trình", "Agenda"),
    "panel.hall": ("Hội trường đang xem", "The hall sees"),
    "panel.attendance": ("Điểm danh theo khối", "Attendance by bloc"),
    "panel.signing": ("Ký kết", "Signing"),
    "panel.scans": ("Lượt quét gần đây", "Last scans"),
    "agenda.done": ("xong {done}/{of}", "{done} of {of} done"),
    "agenda.skipped": ("bỏ qua", "skipped"),
    "agenda.over": ("quá {minutes}'", "{minutes}' over"),
    "timing.planned": ("Dự kiến {start} – {end}", "Planned {start} – {end}"),
    "timing.running": ("Đã {ran} · xong lúc {end}", "{ran} · ends {end}"),
    "timing.ran": ("{began} – {ended}, {ran} phút", "{began} – {ended}, {ran} minutes"),
    "timing.late": ("chậm {minutes}'", "{minutes}' late"),
    "timing.early": ("sớm {minutes}'", "{minutes}' early"),
    "timing.in_time": ("đúng giờ", "in time"),
    "hall_panel.next": ("Sẽ xem", "Will see"),
    "hall_panel.nothing_next": ("Hết chương trình", "Nothing more"),
    "projector.showing": ("đang chiếu", "projector on"),
    "projector.none": ("chưa chiếu", "no projector"),
    "projector.lost": ("mất hình từ {time}", "lost at {time}"),
    "hall_panel.held": ("đang giữ hình", "frozen"),
    "hall_panel.held_mark": ("GIỮ HÌNH", "FROZEN"),
    "hall_panel.black": ("MÀN ĐEN", "BLACK"),
    "hall_panel.emblem": ("HUY HIỆU", "EMBLEM"),
    "hall_panel.covered": ("Hội trường không thấy gì. Phím h: hiện lại", "The hall sees nothing. Key h: reveal"),
    "hall_panel.covered.viewing": ("Hội trường không thấy gì.", "The hall sees nothing."),
    "hall_panel.message": ("Thông báo: {text}", "Message: {text}"),
    "attendance.total": ("Cả hội trường", "The whole hall"),
    "attendance.others": ("Khách mời, chứng kiến, ban tổ chức", "Guests, witnesses, organisers"),
    "attendance.rest": ("… và {count} khối nữa", "… and {count} more"),
    "attendance.needed": ("Cần có mặt, chưa đến: {count}", "Needed and not here: {count}"),
    "attendance.awaited": ("chưa đến {count}", "{count} awaited"),
    "attendance.late": ("muộn {count}", "{count} late"),
    "attendance.excused": ("vắng có lý do {count}", "{count} excused"),
    "attendance.absent": ("vắng không lý do {count}", "{count} absent"),
    "attendance.substituted": ("có người đi thay {count}", "{count} substituted"),
    "attendance.left": ("đã về {count}", "{count} left"),
    "attendance.walk_ins": ("khách mới {count}", "{count} walk-ins"),
    "signing.no_slots": ("Buổi lễ này không có lượt ký.", "Nobody signs in this ceremony."),
    "signing.signed": ("Đã ký {signed}/{of}", "{signed} of {of} signed"),
    "signing.now": ("Lượt {round}, đang ký", "Round {round}, signing now"),
    "signing.next": ("Lượt {round}, chuẩn bị", "Round {round}, next"),
    "signing.others": ("Các lượt khác", "Other rounds"),
    "signing.all": ("Tất cả các lượt", "All rounds"),
    "signing.more": ("… còn {count} nữa", "… {count} more"),
    "signing.signed_at": ("đã ký {time}", "signed {time}"),
    "signing.here": ("có mặt", "here"),
    "signing.not_here": ("CHƯA ĐẾN", "MISSING"),
    "signing.nobody_named": ("CHƯA CỬ AI", "NOBODY NAMED"),
    "signing.countersigning": ("chờ cấp trên ký", "superior signs"),
    "signing.stands_in": ("ký thay", "substitute"),
    "signing.missing": ("Thiếu {count}: {names}", "Missing {count}: {names}"),
    "signing.witnesses": ("chứng kiến {present}/{of}", "witnesses {present}/{of}"),
    "scans.none": ("Chưa quét thẻ nào.", "No badge scanned yet."),
    "scans.undone": ("đã hoàn tác", "undone"),
    "progress.no_targets": ("0 chỉ tiêu định lượng", "0 targets with a figure"),
    "progress.none": ("chưa có", "none"),
    "progress.more": ("… còn {count} dòng, phím o để xem", "… {count} more, key o to see"),
    "progress.overdue": ("{count} quá hạn", "{count} overdue"),
}

_CHECKS = {
    "check.ready": ("sẵn sàng", "ready"),
    "check.missing": ("thiếu {count}", "{count} missing"),
    "closing.closed": ("Đã bế mạc và niêm phong lúc {time}", "Closed and sealed at {time}"),
    "closing.counts": (
        "Đã ký {signed}/{slots} · có mặt {present}/{enrolled} đại biểu",
        "{signed} of {slots} signed · {present} of {enrolled} present",
    ),
    "closing.code": ("Mã niêm phong – ghi vào biên bản giấy", "Closing code – write it into the paper minutes"),
    "closing.code.why": (
        "Ai có mã này cũng kiểm được hồ sơ không bị sửa.",
        "Whoever has this code can check that nothing was changed.",
    ),
    "closing.files": ("Thư mục của buổi lễ", "The ceremony's folder"),
    "closing.record": ("{file}: {facts} việc đã ghi", "{file}: {facts} facts"),
    "closing.next": ("Việc tiếp theo", "What comes next"),
    "closing.copy": ("Chép cả thư mục ra USB để lưu.", "Copy the whole folder to a USB stick."),
}

_HOME = {
    "home.name": ("giaouoc", "giaouoc"),
    "home.what": ("Điều hành lễ ký kết giao ước thi đua", "Runs the signing of emulation pledges"),
    "home.recent": ("Các buổi lễ gần đây", "Recent ceremonies"),
    "home.none": (
        "Chưa mở buổi lễ nào trên máy này. Hãy lập buổi lễ mới hoặc mở một thư mục.",
        "No ceremony was opened on this machine yet. Make a new one, or open a folder.",
    ),
    "home.title": ("Buổi lễ", "Ceremony"),
    "home.when": ("Bắt đầu", "Starts"),
    "home.life": ("Tình trạng", "State"),
    "home.folder": ("Thư mục", "Folder"),
    "crash.sentence": (
        "giaouoc gặp lỗi và đã dừng. Mọi việc đã báo ghi vẫn còn; hãy mở lại buổi lễ để tiếp tục đúng chỗ. "
        "Chi tiết cho người sửa lỗi: {log}",
        "giaouoc met a fault and stopped. Everything told as recorded is safe; open the ceremony again to go on. "
        "Details for a developer: {log}",
    ),
    "crash.sentence_no_log": (
        "giaouoc gặp lỗi và đã dừng. Mọi việc đã báo ghi vẫn còn; hãy mở lại buổi lễ để tiếp tục đúng chỗ.",
        "giaouoc met a fault and stopped. Everything told as recorded is safe; open the ceremony again to go on.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {
    **_BANDS,
    **_VERDICTS,
    **_PANELS,
    **_CHECKS,
    **_HOME,
    **console_actions.MESSAGES,
    **console_dialogs.MESSAGES,
}
