"""Words: the check before the doors open and the printing of cards, in the running console."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_PREFLIGHT = {
    "action.preflight": ("Soát trước giờ", "Preflight"),
    "action.preflight.help": (
        "Việc nào đã xong, việc nào còn phải làm, và xác nhận những việc chỉ người mới thấy: hình trên màn chiếu, tập "
        "duyệt, bản chép USB.",
        "What is done and what is left, and vouching for what only a person can see: the picture on the wall, the "
        "rehearsal, the copy on USB.",
    ),
    "key.f5": ("F5", "F5"),
    "preflight.title": ("Soát trước giờ mở cửa", "Before the doors open"),
    "preflight.enter.vouch": ("xác nhận đã kiểm", "vouch for it"),
    "preflight.enter.describe": ("sửa thông tin", "change it"),
    "preflight.enter.import": ("nhập danh sách", "import a list"),
    "preflight.enter.print": ("in thẻ", "print cards"),
    "preflight.enter.signatory": ("cử người ký", "name who signs"),
    "preflight.enter.countersigner": ("cử người ký", "name who signs"),
    "preflight.here.projector": (
        "mở giaouoc projector ở cửa sổ khác, đứng hàng cuối đọc được, rồi bấm Enter",
        "open giaouoc projector in another window, read it from the last row, then press Enter",
    ),
    "preflight.here.rehearsal": (
        "chạy giaouoc rehearse ở cửa sổ khác, đi hết chương trình, rồi bấm Enter",
        "run giaouoc rehearse in another window, go through it all, then press Enter",
    ),
    "preflight.here.usb_copy": (
        "chép cả thư mục buổi lễ ra USB, rồi bấm Enter để so bản chép",
        "copy the whole folder to a USB stick, then press Enter to compare it",
    ),
    "preflight.here.describe": (
        "kiểm tra giờ của máy; sai ngày thì bấm Enter để sửa",
        "check the clock; press Enter to change the day",
    ),
    "preflight.here.import": ("bấm Enter để nhập danh sách", "press Enter to import a list"),
    "preflight.here.print": ("bấm Enter để in", "press Enter to print"),
    "preflight.here.signatory": ("bấm Enter để cử người ký", "press Enter to name who signs"),
    "preflight.here.countersigner": ("bấm Enter để cử người ký", "press Enter to name who signs"),
    "preflight.signatory.slot": ("Cử người ký cho lượt nào?", "Who is to sign in which slot?"),
    "preflight.signatory.title": ("Ai ký: {slot}?", "Who signs: {slot}?"),
    "preflight.countersigner.title": ("Ai ký thay mặt cấp trên?", "Who signs for the superior?"),
    "preflight.vouch.projector": (
        "Đã thấy hình trên màn chiếu, từ hàng ghế cuối?",
        "Was the picture seen?",
    ),
    "preflight.vouch.rehearsal": ("Đã tập duyệt trên một bản chép?", "Was it gone through once on a copy?"),
    "preflight.vouch.usb_copy": ("Bản chép trên USB", "The copy on a USB stick"),
    "preflight.vouch.text": (
        "Giờ và bàn được ghi vào hồ sơ cùng xác nhận này. Ghi chú được để trống.",
        "Time and desk are recorded with it. The note may be empty.",
    ),
    "preflight.vouch.example": ("ví dụ: anh Hải xem từ cuối hội trường", "for instance: seen from the last row"),
    "preflight.copy.compare": ("So bản chép với buổi lễ rồi xác nhận", "Compare the copy, then check it off"),
    "preflight.copy.vouch": ("Xác nhận không so: USB không ở máy này", "Vouch for one that is not at hand"),
    "preflight.copy.title": ("Thư mục vừa chép", "The folder that was copied"),
    "preflight.copy.text": (
        "Chép cả thư mục buổi lễ ra USB trước, rồi chỉ thư mục ấy ở đây.",
        "Copy the whole folder of the ceremony to the stick first, then name it here.",
    ),
}

_PRINTING = {
    "action.print_cards": ("In thẻ", "Print cards"),
    "action.print_cards.help": (
        "Xuất thẻ đại biểu, giấy mời, thẻ khối, thẻ dự phòng, thẻ lệnh thành PDF; việc quét thẻ không phải chờ.",
        "Badges, invitations, bloc, spare and command cards as PDF; no scan waits for it.",
    ),
    "key.f7": ("F7", "F7"),
    "person.reissue": ("In lại thẻ (thẻ cũ hết hiệu lực)", "Print a new badge (the old one is refused)"),
    "print.title": ("In thẻ nào?", "Which cards?"),
    "print.text": (
        "Ghi tệp PDF vào thư mục papers của buổi lễ. Tệp có tên và mã mở cửa: in xong nên xóa.",
        "A PDF in the ceremony's folder papers, with names and codes that open the door: delete it once printed.",
    ),
    "print.delegate": ("Thẻ đại biểu chưa in", "Badges not printed yet"),
    "print.invitation": ("Giấy mời chưa in", "Invitations not printed yet"),
    "print.bloc": ("Thẻ khối chưa in", "Cards of blocs not printed yet"),
    "print.command": ("Thẻ lệnh chưa in", "Command cards not printed yet"),
    "print.spare": ("{count} thẻ dự phòng mới", "{count} new spare badges"),
    "print.count": ("{count} chiếc", "{count}"),
    "print.all_printed": ("đã in đủ", "all printed"),
    "print.anew": ("In lại thẻ của một người", "One person's new badge"),
    "print.anew.detail": ("thẻ cũ hết hiệu lực", "the old one is refused"),
    "print.anew.title": ("In lại thẻ của {name}", "Print a new badge for {name}"),
    "print.anew.text": (
        "Thẻ mới mang mã khác. Thẻ cũ bị từ chối ngay từ bây giờ, kể cả khi chưa in xong thẻ mới.",
        "The new badge has another code. The old one is refused from now on, even before the new one is printed.",
    ),
    "print.again": ("Tất cả thẻ đại biểu, in lại", "All badges once more"),
    "print.again.detail": ("cùng mã, thẻ đã phát vẫn dùng", "same codes, badges given out stay good"),
    "print.one": ("In lại thẻ của ai?", "Whose badge?"),
    "print.running": (
        "Đang xuất một tệp thẻ. Hãy đợi xong rồi in tiếp.",
        "A file of cards is being made. Wait until it is done.",
    ),
    "print.done": (
        "{count} thẻ, {pages} tờ: {path} – in cỡ 100%",
        "{count} {count:card|cards}, {pages} {pages:sheet|sheets}: {path} – print at 100%",
    ),
    "print.failed": ("Không ghi được {path}: {reason}.", "Could not write {path}: {reason}."),
    "printing.cards": ("IN THẺ {done}/{of}", "CARDS {done}/{of}"),
    "printing.pages": ("DÀN TRANG THẺ", "SETTING PAGES"),
}

MESSAGES: dict[str, tuple[str, str]] = {**_PREFLIGHT, **_PRINTING}
