"""Words: the desk at the door, command cards, spare badges and counts."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_COMMAND_LINE = {
    "cli.desk.description": (
        "Mở màn hình bàn đón tiếp của một buổi lễ, không có bàn điều hành. Mỗi buổi lễ chỉ một chương trình được ghi: "
        "hãy đóng bàn điều hành trước, hoặc mở bàn đón tiếp ngay trong bàn điều hành bằng phím q.",
        "Open a ceremony's check-in screen without the console. One program at a time can write a ceremony: close the "
        "console first, or open the desk inside it with the key q.",
    ),
    "cli.desk.quiet.help": ("không phát tiếng bíp; phím m bật lại", "begin without sound; the key m turns it on"),
}

_ACTIONS = {
    "action.desk": ("Bàn đón tiếp", "Door desk"),
    "action.desk.help": (
        "Màn hình đón tiếp đầy đủ: câu trả lời thật to cho mỗi thẻ quét. Buổi lễ vẫn chạy phía sau.",
        "The check-in screen over all else: a huge answer to each scan. The ceremony goes on behind it.",
    ),
    "action.leave_desk": ("Rời bàn", "Leave"),
    "action.leave_desk.help": ("Về bàn điều hành, hoặc thoát.", "Back to the console, or out."),
    "action.open_doors": ("Mở cửa", "Open doors"),
    "action.open_doors.help": ("Bắt đầu đón đại biểu.", "Begin to check delegates in."),
    "action.call_missing": ("Mời người thiếu", "Call missing"),
    "action.call_missing.help": (
        "Chiếu lời mời khối, đơn vị và cơ quan chứng kiến còn thiếu người ký; bấm lại để mời tốp sau.",
        "Call on the projector the units and bodies whose signatory or witness is missing; again for the next of them.",
    ),
    "action.counts": ("Số liệu", "Counts"),
    "action.counts.help": (
        "Được mời, có mặt, đi thay, vắng, muộn, về sớm theo khối, đơn vị và vai trò.",
        "Expected, present, substituted, absent, late, left by bloc, unit and role.",
    ),
    "action.undo_arrival": ("Hủy điểm danh cuối", "Undo check-in"),
    "action.undo_arrival.help": (
        "Hủy lần điểm danh gần nhất, có nêu lý do; việc khác không bị ảnh hưởng.",
        "Take back the last check-in, for a reason; nothing else is touched.",
    ),
    "action.silence": ("Tắt, bật tiếng", "Sound"),
    "action.silence.help": ("Tắt hoặc bật tiếng bíp ở bàn đón tiếp.", "Turn the desk's sound off or on."),
    "key.f2": ("F2", "F2"),
}

_ANSWERS = {
    "desk.ready.none": ("", ""),
    "desk.ready.prepared": (
        "Bấm o để mở cửa, rồi quét thẻ. Trước đó quét thử được: không ai bị điểm danh.",
        "Press o to open the doors, then scan. Badges can be tried before: nobody is checked in.",
    ),
    "desk.ready.open": (
        "Quét thẻ lúc nào cũng được. Không có thẻ: phím a tìm tên, phím n khách mới.",
        "Scan at any time. No badge: key a finds a name, key n adds a walk-in.",
    ),
    "desk.ready.closed": (
        "Hồ sơ đã niêm phong, không điểm danh nữa.",
        "The record is sealed; nobody is checked in any more.",
    ),
    "desk.letter": ("BÀN {desk}", "DESK {desk}"),
    "desk.silent": ("TẮT TIẾNG", "SILENT"),
    "desk.sound.off": ("Đã tắt tiếng ở bàn này.", "The sound of this desk is off."),
    "desk.sound.on": ("Đã bật tiếng ở bàn này.", "The sound of this desk is on."),
    "desk.seat": ("Ghế {seat}", "Seat {seat}"),
    "desk.substitute": ("CÓ MẶT – ĐI THAY", "WELCOME – SUBSTITUTE"),
    "desk.walk_in": ("CÓ MẶT – KHÁCH MỚI", "WELCOME – WALK-IN"),
    "desk.first": (
        "Đã điểm danh lúc {time} tại bàn {desk} ({means}). Không ghi thêm lần nữa.",
        "Checked in at {time} at desk {desk} ({means}). Nothing more is recorded.",
    ),
    "desk.late_by": ("Muộn {minutes} phút so với giờ khai mạc {start}", "{minutes} minutes after the start at {start}"),
    "desk.stands_in": ("Đi thay {name} (số {number})", "Stands in for {name} (no. {number})"),
    "desk.stands_in.paper": (
        "Đi thay {name} (số {number}), giấy {paper}",
        "Stands in for {name} (no. {number}), paper {paper}",
    ),
    "desk.by": ("{name} (số {number}) đi thay", "{name} (no. {number}) attends instead"),
    "desk.by.paper": (
        "{name} (số {number}) đi thay, giấy {paper}",
        "{name} (no. {number}) attends instead, paper {paper}",
    ),
    "desk.left": ("RA VỀ", "LEFT"),
    "desk.excused": ("VẮNG CÓ LÝ DO", "EXCUSED"),
    "desk.absent": ("VẮNG KHÔNG LÝ DO", "ABSENT"),
    "desk.substituted": ("CÓ NGƯỜI ĐI THAY", "SUBSTITUTED"),
    "desk.reason": ("Lý do: {reason}", "Reason: {reason}"),
    "desk.undone": ("ĐÃ HỦY ĐIỂM DANH", "CHECK-IN TAKEN BACK"),
    "desk.undone.now": ("Nay được ghi là: {presence}", "Now: {presence}"),
    "desk.undone.unlisted": ("Không còn trong danh sách", "No longer on the list"),
    "desk.spare_given": ("ĐÃ TRAO THẺ DỰ PHÒNG", "SPARE BADGE GIVEN"),
    "desk.spare_given.badge": ("Thẻ dự phòng số {badge}", "Spare badge no. {badge}"),
    "desk.spare.next": (
        "Trao cho ai? Phím n: khách mới. Phím a: người có tên trong danh sách.",
        "For whom? Key n: a walk-in. Key a: somebody on the list.",
    ),
    "person.give_spare": ("Trao thẻ dự phòng số {badge} và điểm danh", "Give spare badge no. {badge} and check in"),
    "walk_in.spare": (
        "Thẻ dự phòng số {badge} sẽ trao cho người này. Chỉ giữ họ tên và chức vụ.",
        "Spare badge no. {badge} goes to this person. Only name and post are kept.",
    ),
}

_CARDS = {
    "desk.card": ("THẺ LỆNH", "COMMAND CARD"),
    "desk.card_wait": ("QUÉT LẠI ĐỂ THỰC HIỆN", "SCAN AGAIN TO DO IT"),
    "desk.card_wait.text": (
        "Quét thẻ này lần nữa trong {seconds} giây. Quét thẻ khác là bỏ.",
        "Scan this card again within {seconds} seconds. Any other scan drops it.",
    ),
    "desk.card.go_on": ("TIẾP TỤC", "GO ON"),
    "desk.card.back": ("QUAY LẠI", "BACK"),
    "desk.card.black": ("MÀN HÌNH ĐEN", "BLACK"),
    "desk.card.emblem": ("HUY HIỆU", "EMBLEM"),
    "desk.card.reveal": ("HIỆN LẠI HÌNH", "REVEAL"),
    "desk.card.undo_scan": ("HỦY LẦN QUÉT CUỐI", "UNDO THE LAST SCAN"),
    "desk.card.call_round": ("GỌI LƯỢT KÝ", "CALL THE ROUND"),
    "desk.card.timer": ("BẤM GIỜ", "TIMER"),
    "desk.card.reason": ("quét thẻ lệnh hủy lần quét cuối", "by the card that undoes the last scan"),
    "desk.card.no_scan": ("Chưa có lần điểm danh nào để hủy.", "There is no check-in to take back."),
    "desk.timer.started": ("Bắt đầu bấm giờ. Quét lại để dừng.", "Running. Scan again to stop."),
    "desk.timer.stopped": ("Dừng giờ: {time}", "Stopped at {time}"),
}

_COUNTS = {
    "desk.present": ("Có mặt {present}/{of}", "{present} of {of} present"),
    "desk.pace": ("phút này {count}, phút trước {before}", "{count} this minute, {before} before"),
    "desk.full_at": ("đủ người khoảng {time}", "all here by {time}"),
    "desk.full_unknown": ("chưa đoán được giờ đủ", "no forecast yet"),
    "desk.full": ("không còn ai phải chờ", "nobody is awaited"),
    "desk.signing.ready": ("Đủ người ký và người chứng kiến", "All signatories and witnesses are here"),
    "desk.signing.round": (
        "Lượt ký {round}: {here}/{due}, thiếu {names}",
        "Round {round}: {here} of {due}, missing {names}",
    ),
    "desk.signing.more_rounds": ("{count} lượt nữa cũng thiếu", "{count} more rounds too"),
    "desk.signing.witnesses": ("Chưa có chứng kiến: {names}", "No witness of: {names}"),
    "desk.call": ("Kính mời đại diện {names} đến bàn đón tiếp", "Would {names} please come to the desk"),
    "desk.call.nobody": ("Không thiếu người ký hay người chứng kiến nào.", "No signatory or witness is missing."),
    "counts.title": ("Số liệu điểm danh", "Head counts"),
    "counts.text": (
        "Đến: có mặt · Thay: có người đi thay · CLD, KLD: vắng có, không lý do · Chờ: chưa đến · Mới: ngoài danh sách",
        "Sub: substituted · Exc, Abs: absent with, without leave · Due: awaited · New: walk-ins",
    ),
    "counts.whom": ("Khối, đơn vị, vai trò", "Bloc, unit, role"),
    "counts.role": ("Vai trò: {role}", "Role: {role}"),
    "counts.expected": ("Mời", "All"),
    "counts.present": ("Đến", "Here"),
    "counts.substituted": ("Thay", "Sub"),
    "counts.excused": ("CLD", "Exc"),
    "counts.absent": ("KLD", "Abs"),
    "counts.late": ("Muộn", "Late"),
    "counts.left": ("Về", "Left"),
    "counts.awaited": ("Chờ", "Due"),
    "counts.walk_ins": ("Mới", "New"),
}

_RECORD = {
    "command.give-spare.help": (
        "Trao thẻ dự phòng cho người có trong danh sách; từ đó thẻ ấy là thẻ của người này.",
        "Give a spare badge to somebody on the list, for whom it then is a badge.",
    ),
    "argument.spare": ("số của thẻ dự phòng", "number of the spare badge"),
    "argument.spare.metavar": ("SỐ_THẺ", "BADGE"),
    "fact.spare.given": ("Trao thẻ dự phòng số {badge} cho {who}", "Spare badge no. {badge} given to {who}"),
    "refusal.spare.none": (
        "Số {badge} không phải thẻ dự phòng. Hãy dùng số từ {first} đến {last}.",
        "No. {badge} is no spare badge. Use a number from {first} to {last}.",
    ),
    "refusal.spare.given": (
        "Thẻ dự phòng số {badge} đã trao cho đại biểu số {number}. Hãy lấy thẻ khác.",
        "Spare badge no. {badge} was given to delegate no. {number}. Take another one.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {
    **_COMMAND_LINE,
    **_ACTIONS,
    **_ANSWERS,
    **_CARDS,
    **_COUNTS,
    **_RECORD,
}
