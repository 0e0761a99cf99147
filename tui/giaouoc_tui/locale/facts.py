"""Words: one line for every kind of fact in the record, for the log and for lists of what happened."""

from __future__ import annotations

from giaouoc_tui.locale import terms

__all__ = ["MESSAGES"]

_LINES = {
    "fact.ceremony.created": ("Lập hồ sơ buổi lễ: {title}", "Ceremony made: {title}"),
    "fact.rehearsal.begun": ("TẬP DUYỆT: từ đây không phải buổi lễ thật", "REHEARSAL: from here on not the real thing"),
    "fact.setup.set": ("Sửa thông tin buổi lễ: {title}", "Ceremony described anew: {title}"),
    "fact.pledge.set": ("Đặt nội dung giao ước, phiên bản {version}", "Pledge text set, version {version}"),
    "fact.agenda.set": ("Đặt chương trình: {count} mục", "Agenda set: {count} {count:item|items}"),
    "fact.blocs.set": ("Đặt danh sách: {count} khối", "Blocs set: {count}"),
    "fact.witnesses.set": ("Đặt cơ quan chứng kiến: {count}", "Witnessing bodies set: {count}"),
    "fact.signing.planned": ("Xếp {count} lượt ký, {mode}", "{count} slots planned, {mode}"),
    "fact.report_rounds.set": ("Đặt {count} kỳ báo cáo", "{count} report {count:period|periods} set"),
    "fact.delegates.enrolled": ("Ghi danh sách: {count} người", "Put on the list: {count} {count:person|people}"),
    "fact.delegates.walk_in": ("Ghi tại chỗ: {who}", "Walk-in: {who}"),
    "fact.delegate.cancelled": ("Rút khỏi danh sách: {who}", "Taken off the list: {who}"),
    "fact.badge.reissued": ("In lại thẻ của {who}, lần {reissue}", "New badge for {who}, no. {reissue}"),
    "fact.signatory.named": ("{slot}: cử {who} ký", "{slot}: {who} is to sign"),
    "fact.countersigner.named": ("{slot}: cử {who} ký cho cấp trên", "{slot}: {who} signs for the superior"),
    "fact.ceremony.opened": ("Mở cửa đón đại biểu", "Doors opened"),
    "fact.ceremony.closed": (
        "Bế mạc: {signed}/{slots} đã ký, {present} người có mặt; niêm phong hồ sơ",
        "Closed: {signed} of {slots} signed, {present} present; record sealed",
    ),
    "fact.clock.went_back": ("Đồng hồ máy chạy lùi {seconds} giây", "The clock went back by {seconds} s"),
    "fact.undone": ("Hoàn tác: {deed}", "Undone: {deed}"),
    "fact.redone": ("Làm lại: {deed}", "Redone: {deed}"),
    "fact.item.started": ("Sang mục: {item}", "Agenda item: {item}"),
    "fact.item.skipped": ("Bỏ qua mục: {item}", "Item skipped: {item}"),
    "fact.item.inserted": ("Thêm mục: {item}", "Item added: {item}"),
    "fact.item.speaker_set": ("Phụ trách mục “{item}”: {speaker}", "“{item}” is led by {speaker}"),
    "fact.agenda.reordered": ("Dời mục: “{item}” {place}", "Item moved: “{item}” {place}"),
    "fact.agenda.behind": ("sau mục “{item}”", "behind “{item}”"),
    "fact.agenda.first": ("lên đầu chương trình", "to the beginning"),
    "fact.delegate.arrived": ("{who}: {outcome} ({means})", "{who}: {outcome} ({means})"),
    "fact.scan.refused": ("Không nhận thẻ{badge}: {outcome}", "Scan not taken{badge}: {outcome}"),
    "fact.delegate.left": ("{who} ra về", "{who} left"),
    "fact.delegate.excused": ("{who} vắng có lý do", "{who} is excused"),
    "fact.delegate.absent": ("{who} vắng không lý do", "{who} is absent"),
    "fact.delegate.substituted": ("{substitute} đi thay {who}", "{substitute} attends for {who}"),
    "fact.pledge.frozen": (
        "Chốt nội dung giao ước, phiên bản {version}, mã {hash}",
        "Pledge text frozen, version {version}, hash {hash}",
    ),
    "fact.witnesses.waived": ("Ký khi không có cơ quan chứng kiến", "Signing without any witness"),
    "fact.slot.called": ("Mời ký: {slot}", "Called to sign: {slot}"),
    "fact.slot.signed": ("{slot} đã ký: {who}", "{slot} signed: {who}"),
    "fact.slot.countersigned": ("Cấp trên ký với {slot}: {who}", "Countersigned with {slot}: {who}"),
    "fact.slot.substituted": (
        "{slot}: {who} ký thay ({authority})",
        "{slot}: {who} signs as substitute ({authority})",
    ),
    "fact.slot.postponed": ("{slot} hoãn ký", "{slot} postponed"),
    "fact.slot.requeued": ("{slot} chờ ký lại", "{slot} waits again"),
    "fact.slot.absent": ("{slot} vắng khi ký", "{slot} absent at the signing"),
    "fact.slot.declined": ("{slot} từ chối ký", "{slot} declined to sign"),
    "fact.slots.reordered": ("Đổi thứ tự ký", "Signing order changed"),
    "fact.slide.shown": ("Màn hình: {slide}", "Slide: {slide}"),
    "fact.cover.changed": ("Màn hình: {cover}", "Picture: {cover}"),
    "fact.picture.held": ("Giữ nguyên hình", "Picture held"),
    "fact.picture.let_go": ("Thôi giữ hình", "Picture let go"),
    "fact.message.shown": ("Thông báo: {text}", "Message: {text}"),
    "fact.message.cleared": ("Xóa thông báo", "Message cleared"),
    "fact.progress.reported": (
        "Báo cáo {round}: {bloc}, {target}: {value}",
        "Report {round}: {bloc}, {target}: {value}",
    ),
    "fact.unknown": (
        "Việc do bản giaouoc mới hơn ghi ({kind}); bản này không hiểu",
        "A fact of a newer giaouoc ({kind}), not understood here",
    ),
    "fact.reason": (" – lý do: {reason}", " – reason: {reason}"),
    "fact.paper": (" – giấy số {paper}", " – paper {paper}"),
    "fact.taken_back": (" (đã hoàn tác)", " (undone)"),
    "person.numbered": ("số {number}", "no. {number}"),
    "person.named": ("số {number} {name}", "no. {number} {name}"),
    "badge.numbered": (" số {number}", ", badge no. {number}"),
}

MESSAGES: dict[str, tuple[str, str]] = {**_LINES, **terms.MESSAGES}
