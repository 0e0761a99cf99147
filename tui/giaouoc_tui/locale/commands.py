"""Words: the help of every command of the ceremony, and of their arguments."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_HELP = {
    "command.describe.help": (
        "Sửa tên buổi lễ, đơn vị tổ chức, địa điểm hoặc ngày giờ trước khi mở cửa.",
        "Change the ceremony's title, organiser, place or start before the doors open.",
    ),
    "command.set-speaker.help": (
        "Ghi chức danh hoặc cơ quan phụ trách một mục chưa bắt đầu.",
        "Say which post or body leads an agenda item that has not begun.",
    ),
    "command.name-signatory.help": (
        "Cử đại biểu ký ở một lượt ký.",
        "Say who signs in a slot.",
    ),
    "command.name-countersigner.help": (
        "Cử người ký cho cấp trên ở mọi lượt còn thiếu.",
        "Say who signs for the superior in every slot that still lacks it.",
    ),
    "command.cancel.help": (
        "Rút một người khỏi danh sách; thẻ của người đó không còn được nhận.",
        "Take a person off the list; the badge is refused from now on.",
    ),
    "command.reissue.help": (
        "Tính thêm một lần in thẻ; bản in trước hết dùng.",
        "Count a badge up for a new print; the old print is refused from now on.",
    ),
    "command.open.help": (
        "Mở cửa đón đại biểu và vào mục đầu của chương trình.",
        "Open the doors and begin the first agenda item.",
    ),
    "command.close.help": (
        "Kết thúc buổi lễ và niêm phong hồ sơ; không hoàn tác được.",
        "End the ceremony and seal the record; this cannot be undone.",
    ),
    "command.next.help": (
        "Làm việc tiếp theo: sang trang, mời ký, ghi ký, hoặc sang mục sau.",
        "Do the next thing: turn the page, call or sign, or move to the next agenda item.",
    ),
    "command.back.help": (
        "Lùi một trang, hoặc về mục trước.",
        "Go back a page, or to the agenda item before.",
    ),
    "command.goto.help": ("Sang một mục bất kỳ của chương trình.", "Move to any agenda item."),
    "command.skip.help": ("Bỏ một mục của chương trình.", "Leave an agenda item out."),
    "command.insert.help": (
        "Thêm một mục, sau mục đang diễn ra nếu không nêu --after.",
        "Add an agenda item, after the current one unless --after names another.",
    ),
    "command.move.help": (
        "Đặt một mục sau mục khác, hoặc lên đầu nếu không nêu --after.",
        "Put an agenda item behind another one, or first without --after.",
    ),
    "command.scan.help": (
        "Nhận mã 24 chữ số trên thẻ như máy quét gửi đến.",
        "Take the 24-digit code of a badge as a scanner sends it.",
    ),
    "command.check-in.help": (
        "Điểm danh một người không cần thẻ.",
        "Check a person in without a badge.",
    ),
    "command.leave.help": (
        "Ghi một người ra về trước khi kết thúc.",
        "Record that a person leaves before the end.",
    ),
    "command.excuse.help": ("Ghi một người vắng có lý do.", "A person is absent with leave."),
    "command.no-show.help": (
        "Ghi một người vắng không lý do.",
        "A person is absent without leave.",
    ),
    "command.stand-in.help": (
        "Ghi một đại biểu trong danh sách dự thay người khác (đi thay).",
        "Another delegate attends in a person's place (đi thay).",
    ),
    "command.walk-in.help": (
        "Ghi thêm một người không có trong danh sách và điểm danh ngay nếu buổi lễ đang mở.",
        "Enrol somebody who is not on the list, and check them in when the ceremony is open.",
    ),
    "command.call.help": (
        "Mời một lượt lên bàn ký, hoặc cả nhóm tiếp theo nếu không nêu lượt nào.",
        "Call a slot to the table, or the whole next round when none is named.",
    ),
    "command.sign.help": (
        "Ghi một lượt đã ký: lượt đầu ở bàn nếu không nêu.",
        "Record that a slot has signed: the first at the table when none is named.",
    ),
    "command.countersign.help": (
        "Ghi chữ ký của cấp trên ở một lượt: lượt đầu còn thiếu nếu không nêu.",
        "Record the superior's signature in a slot, the first that lacks it when none is named.",
    ),
    "command.postpone.help": (
        "Cho một lượt ký sau: lượt đầu ở bàn nếu không nêu.",
        "Let a slot sign later: the first at the table when none is named.",
    ),
    "command.substitute.help": (
        "Cho đại biểu khác ký thay, kèm thẩm quyền (TM., KT., TL., TUQ., Q.) và giấy tờ.",
        "Let another delegate sign in a slot, with the authority (TM., KT., TL., TUQ., Q.) and paper for it.",
    ),
    "command.absent.help": ("Ghi không có ai lên ký ở một lượt.", "Nobody came to sign in a slot."),
    "command.decline.help": (
        "Ghi người ký của một lượt từ chối ký.",
        "The signatory of a slot declines to sign.",
    ),
    "command.requeue.help": (
        "Cho một lượt đã mời, đã hoãn hoặc vắng chờ mời lại.",
        "Let a called, postponed or absent slot wait for its call again.",
    ),
    "command.reorder-slot.help": (
        "Đặt một lượt ký sau lượt khác, hoặc lên đầu nếu không nêu --after.",
        "Put a slot behind another one in signing order, or first without --after.",
    ),
    "command.show.help": ("Cho hội trường xem một màn hình.", "Show the hall a slide."),
    "command.black.help": ("Tắt đen màn chiếu.", "Make the picture black."),
    "command.emblem.help": (
        "Chiếu huy hiệu thay cho màn hình.",
        "Show the emblem instead of the slide.",
    ),
    "command.reveal.help": (
        "Hiện lại màn hình: thôi che, thôi giữ hình.",
        "Show the slide again: no cover, no frozen picture.",
    ),
    "command.freeze.help": (
        "Giữ nguyên hình trong khi buổi lễ vẫn tiếp tục.",
        "Hold the picture while the ceremony goes on.",
    ),
    "command.message.help": (
        "Hiện một dòng cho hội trường trên mọi màn hình.",
        "Show a line to the hall over any slide.",
    ),
    "command.clear-message.help": (
        "Bỏ dòng thông báo đang hiện.",
        "Take the line to the hall away.",
    ),
    "command.undo.help": (
        "Hoàn tác một việc, việc cuối nếu không nêu; điểm danh và chữ ký cần lý do.",
        "Take back an action, the last one when none is named; a check-in or a signature needs a reason.",
    ),
    "command.redo.help": (
        "Cho việc vừa hoàn tác có hiệu lực trở lại.",
        "Put the action that was last taken back in force again.",
    ),
    "command.report.help": (
        "Ghi báo cáo của một khối về một chỉ tiêu trong một kỳ.",
        "A bloc's report of one target in one report period.",
    ),
}

_ARGUMENTS = {
    "argument.slot": ("mã lượt ký", "id of a signing slot"),
    "argument.slot.metavar": ("LƯỢT", "SLOT"),
    "argument.number": ("số đại biểu", "number of a delegate"),
    "argument.number.metavar": ("SỐ", "NUMBER"),
    "argument.authority": (
        "thẩm quyền ký, để trống được",
        "signing authority, may be empty",
    ),
    "argument.authority.metavar": ("THẨM_QUYỀN", "AUTHORITY"),
    "argument.reason": ("lý do, được ghi vào hồ sơ", "reason, kept in the record"),
    "argument.reason.metavar": ("LÝ_DO", "REASON"),
    "argument.item": ("mã mục chương trình", "id of an agenda item"),
    "argument.item.metavar": ("MỤC", "ITEM"),
    "argument.title": ("tên gọi, hội trường sẽ thấy", "title, as the hall sees it"),
    "argument.title.metavar": ("TÊN", "TITLE"),
    "argument.organiser": ("đơn vị tổ chức", "who holds the ceremony"),
    "argument.organiser.metavar": ("ĐƠN_VỊ", "ORGANISER"),
    "argument.parent_body": ("cơ quan cấp trên; '' để bỏ", "the body above; '' for none"),
    "argument.parent_body.metavar": ("CẤP_TRÊN", "BODY"),
    "argument.place": ("địa điểm; '' để bỏ", "place; '' for none"),
    "argument.place.metavar": ("ĐỊA_ĐIỂM", "PLACE"),
    "argument.starts_at": ("ngày giờ bắt đầu, như “04/01/2026 8:00”", "planned start, such as “04/01/2026 8:00”"),
    "argument.starts_at.metavar": ("NGÀY_GIỜ", "TIME"),
    "argument.speaker": (
        "chức danh hoặc cơ quan phụ trách, không ghi họ tên; '' để bỏ",
        "post or body that leads the item, never a person's name; '' for nobody",
    ),
    "argument.speaker.metavar": ("PHỤ_TRÁCH", "SPEAKER"),
    "argument.kind": ("loại mục", "kind of item"),
    "argument.kind.metavar": ("LOẠI", "KIND"),
    "argument.minutes": ("số phút dự kiến", "planned minutes"),
    "argument.minutes.metavar": ("PHÚT", "MINUTES"),
    "argument.after": ("mã đứng ngay trước", "id of what comes before"),
    "argument.after.metavar": ("SAU", "AFTER"),
    "argument.badge": ("24 chữ số trên thẻ", "the 24 digits of the badge"),
    "argument.badge.metavar": ("MÃ_THẺ", "CODE"),
    "argument.means": ("cách điểm danh", "how the person was found"),
    "argument.means.metavar": ("CÁCH", "MEANS"),
    "argument.substitute": ("số đại biểu đi thay", "number of the delegate who attends instead"),
    "argument.substitute.metavar": ("NGƯỜI_THAY", "SUBSTITUTE"),
    "argument.paper": ("số giấy tờ", "number of the paper"),
    "argument.paper.metavar": ("SỐ_GIẤY", "PAPER"),
    "argument.slide": ("màn hình", "slide"),
    "argument.slide.metavar": ("MÀN_HÌNH", "SLIDE"),
    "argument.page": ("trang giao ước, từ 1", "page of the pledge, from 1"),
    "argument.page.metavar": ("TRANG", "PAGE"),
    "argument.text": ("nội dung dòng thông báo", "text of the line"),
    "argument.text.metavar": ("NỘI_DUNG", "TEXT"),
    "argument.action": ("mã việc, xem “giaouoc log”", "id of the action, see “giaouoc log”"),
    "argument.action.metavar": ("MÃ_VIỆC", "ACTION"),
    "argument.bloc": ("mã khối", "id of a bloc"),
    "argument.bloc.metavar": ("KHỐI", "BLOC"),
    "argument.role": ("tư cách tham dự", "role"),
    "argument.role.metavar": ("TƯ_CÁCH", "ROLE"),
    "argument.unit": ("mã đơn vị, hoặc của cơ quan chứng kiến", "id of a unit, or of a witnessing body"),
    "argument.unit.metavar": ("ĐƠN_VỊ", "UNIT"),
    "argument.target": ("mã chỉ tiêu", "id of a target"),
    "argument.target.metavar": ("CHỈ_TIÊU", "TARGET"),
    "argument.round": ("mã kỳ báo cáo", "id of a report period"),
    "argument.round.metavar": ("KỲ", "PERIOD"),
    "argument.value": (
        "kết quả như trong báo cáo, ví dụ 57,8%% hoặc “1.651 tỷ đồng”",
        "the value as reports write it, such as 57,8%% or “1.651 tỷ đồng”",
    ),
    "argument.value.metavar": ("KẾT_QUẢ", "VALUE"),
    "argument.uom": ("đơn vị tính", "unit of measure"),
    "argument.uom.metavar": ("ĐƠN_VỊ_TÍNH", "UOM"),
    "argument.evidence": ("số văn bản minh chứng", "number of the paper that proves it"),
    "argument.evidence.metavar": ("MINH_CHỨNG", "EVIDENCE"),
    "argument.note": ("ghi chú", "note"),
    "argument.note.metavar": ("GHI_CHÚ", "NOTE"),
    "argument.name": ("họ và tên", "full name"),
    "argument.name.metavar": ("HỌ_TÊN", "NAME"),
    "argument.post": ("chức vụ", "post"),
    "argument.post.metavar": ("CHỨC_VỤ", "POST"),
    "argument.for": ("số đại biểu được đi thay", "number of the delegate in whose place the person comes"),
}

MESSAGES: dict[str, tuple[str, str]] = {**_HELP, **_ARGUMENTS}
