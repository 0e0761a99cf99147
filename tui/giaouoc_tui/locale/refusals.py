"""Words: why something was not done, and what to do next."""

from __future__ import annotations

from giaouoc_tui.locale import store

__all__ = ["MESSAGES"]

_COMMANDS = {
    "refusal.agenda.already_begun": (
        "Mục “{item}” đã bắt đầu nên không bỏ qua hay chuyển chỗ được. Hãy chọn một mục chưa bắt đầu.",
        "“{item}” has begun, so it can be neither skipped nor moved. Choose an item that has not begun.",
    ),
    "refusal.agenda.at_end": (
        "Đã hết chương trình. Nếu mọi việc đã xong, hãy bế mạc.",
        "The agenda is at its end. If everything is done, close the ceremony.",
    ),
    "refusal.agenda.at_start": (
        "Đang ở mục đầu của chương trình, không lùi được nữa; hãy đi tiếp.",
        "This is the first agenda item, with nothing before it. Go on from here.",
    ),
    "refusal.agenda.bad_minutes": (
        "{minutes} phút không dùng được cho một mục. Hãy ghi số phút hợp lý.",
        "{minutes} minutes is no length for an item. Give a sensible number of minutes.",
    ),
    "refusal.agenda.before_current": (
        "Đặt ở đó thì “{item}” đứng trước mục đang diễn ra và không bao giờ đến lượt. Hãy chọn chỗ phía sau.",
        "There, before the item that runs now (“{item}”), it would never have its turn. Choose a place behind it.",
    ),
    "refusal.agenda.left_over": (
        "Phía sau không còn mục nào, nhưng phía trước còn mục chưa làm: {items}. Hãy chọn mục đó, hoặc bỏ qua nó.",
        "Nothing follows, but items before were left over: {items}. Go to them, or skip them.",
    ),
    "refusal.agenda.no_item": (
        "Chương trình không có mục “{item}”. Hãy xem danh sách mục và chọn lại.",
        "The agenda has no item “{item}”. Look at the list of items and choose again.",
    ),
    "refusal.agenda.no_title": (
        "Mục mới chưa có tên. Hãy ghi tên mục.",
        "The new item has no title. Give it one.",
    ),
    "refusal.attendance.here": (
        "Đại biểu số {number} đang được ghi là đã có mặt. Nếu ghi nhầm, hãy hoàn tác lần điểm danh trước.",
        "Delegate no. {number} is recorded as having come. If that is wrong, undo the check-in first.",
    ),
    "refusal.attendance.needs_reason": (
        "Ghi vắng có lý do thì phải nêu lý do. Hãy ghi lý do của đại biểu số {number}.",
        "An absence with leave needs its reason. Give the reason of delegate no. {number}.",
    ),
    "refusal.attendance.no_number": (
        "Danh sách không có số {number}. Hãy xem lại số trên thẻ, hoặc ghi thêm khách đến không có trong danh sách.",
        "Nobody on the list has no. {number}. Check the number on the badge, or enrol the person as a walk-in.",
    ),
    "refusal.attendance.not_here": (
        "Đại biểu số {number} không có trong hội trường. Hãy điểm danh trước.",
        "Delegate no. {number} is not in the hall. Check the person in first.",
    ),
    "refusal.attendance.stands_in_for_self": (
        "Đại biểu số {number} không thể đi thay cho chính mình. Hãy chọn người khác.",
        "Delegate no. {number} cannot stand in for themselves. Choose somebody else.",
    ),
    "refusal.attendance.substitute_away": (
        "Đại biểu số {number} cũng đã có người đi thay. Hãy chọn người khác.",
        "Somebody attends in the place of delegate no. {number} too. Choose somebody else.",
    ),
    "refusal.badge.reissued_too_often": (
        "Thẻ số {number} đã in lại chín lần, không in thêm được. Hãy điểm danh bằng số.",
        "Badge no. {number} was printed anew nine times, which is the most. Check in by number instead.",
    ),
    "refusal.close.open_slots": (
        "Còn chưa ký xong: {slots}. Hãy cho ký, ghi vắng, hoặc nêu lý do để vẫn bế mạc.",
        "Not signed yet: {slots}. Let them sign, record them absent, or give a reason to close all the same.",
    ),
    "refusal.command.unknown": (
        "Chương trình này không biết lệnh đó. Hãy xem danh sách lệnh.",
        "This program does not know that command. Look at the list of commands.",
    ),
    "refusal.create.id_twice": (
        "Mẫu này dùng mã “{id}” hai lần. Hãy báo người làm gói, hoặc chọn mẫu khác.",
        "This template uses the id “{id}” twice. Tell the pack's author, or choose another template.",
    ),
    "refusal.create.no_bloc": (
        "Lượt ký “{slot}” của mẫu này thuộc khối “{bloc}” không có. Hãy báo người làm gói, hoặc chọn mẫu khác.",
        "The slot “{slot}” of this template has no bloc “{bloc}”. Tell the pack's author, or choose another template.",
    ),
    "refusal.create.no_agenda": (
        "Mẫu này chưa có chương trình buổi lễ. Hãy chọn mẫu khác.",
        "This template has no agenda. Choose another template.",
    ),
    "refusal.create.no_articles": (
        "Mẫu này chưa có nội dung giao ước. Hãy chọn mẫu khác.",
        "This template has no articles of a pledge. Choose another template.",
    ),
    "refusal.enrol.no_bloc": (
        "Đại biểu số {number} thuộc khối “{bloc}” không có. Hãy sửa khối trong danh sách.",
        "Delegate no. {number} is of a bloc “{bloc}” that does not exist. Correct the bloc in the list.",
    ),
    "refusal.enrol.not_named": (
        "Cần cả họ tên và chức vụ mới ghi được vào danh sách. Hãy ghi đủ; không rõ chức vụ thì ghi tên đơn vị.",
        "Whoever is put on the list needs a name and a post. Give both; without a post, give the unit.",
    ),
    "refusal.enrol.no_number_left": (
        "Đã dùng hết số thẻ từ 1 đến {last}. Hãy gắn cho người này một thẻ dự phòng.",
        "The badge numbers from 1 to {last} are used up. Give this person a spare badge.",
    ),
    "refusal.enrol.number_range": (
        "Số đại biểu phải từ 1 đến 9999, không phải {number}. Hãy sửa số trong danh sách.",
        "A delegate's number is 1 to 9999, not {number}. Correct it in the list.",
    ),
    "refusal.enrol.number_taken": (
        "Số {number} đã có người. Hãy dùng số khác.",
        "No. {number} belongs to somebody already. Use another number.",
    ),
    "refusal.enrol.number_twice": (
        "Số {number} có hai lần trong danh sách. Hãy sửa danh sách.",
        "No. {number} is in the list twice. Correct the list.",
    ),
    "refusal.hall.empty_message": (
        "Dòng thông báo chưa có chữ. Hãy ghi nội dung, hoặc xóa thông báo đang hiện.",
        "The message is empty. Write something, or clear the message that is shown.",
    ),
    "refusal.hall.message_too_long": (
        "Dòng thông báo dài {length} ký tự, nhiều nhất {limit}. Hãy viết gọn lại, hoặc chia làm hai lần.",
        "The message is {length} characters long, the most is {limit}. Make it shorter, or show it in two parts.",
    ),
    "refusal.hall.no_page": (
        "Giao ước không có trang {page}; chỉ có {pages} trang. Hãy chọn trang khác.",
        "The pledge has no page {page}; it has {pages}. Choose another page.",
    ),
    "refusal.life.already_open": (
        "Đã mở cửa đón đại biểu rồi. Hãy đi tiếp chương trình.",
        "The doors are open already. Go on with the agenda.",
    ),
    "refusal.life.closed": (
        "Buổi lễ đã bế mạc, hồ sơ đã niêm phong. Chỉ còn ghi được báo cáo tiến độ.",
        "The ceremony is closed and its record sealed. Only progress can still be reported.",
    ),
    "refusal.life.empty": (
        "Hồ sơ này chưa có buổi lễ. Hãy tạo buổi lễ mới từ một gói địa phương.",
        "There is no ceremony in this record yet. Make a new one from a pack.",
    ),
    "refusal.life.exists": (
        "Thư mục này đã có một buổi lễ. Hãy chọn thư mục khác.",
        "There is a ceremony in this folder already. Choose another folder.",
    ),
    "refusal.life.not_open": (
        "Buổi lễ chưa mở. Hãy mở cửa đón đại biểu trước.",
        "The ceremony is not open yet. Open the doors first.",
    ),
    "refusal.pledge.being_read": (
        "Bản giao ước đang được công bố tại hội trường. Muốn thay nội dung, hãy ghi lý do.",
        "The hall has begun to hear this pledge. Give a reason to replace its text.",
    ),
    "refusal.pledge.frozen": (
        "Nội dung giao ước đã chốt. Muốn thay phải nêu lý do; sẽ thành phiên bản mới.",
        "The text of the pledge is frozen. Give a reason to replace it; that makes a new version.",
    ),
    "refusal.pledge.signed": (
        "Đã có khối ký nên không sửa nội dung giao ước được nữa. Muốn sửa phải hoàn tác các chữ ký trước.",
        "Somebody has signed, so the text stands. Undo the signatures first if it must change.",
    ),
    "refusal.progress.bad_value": (
        "“{value}” không dùng được làm kết quả. Hãy ghi một số không âm, ví dụ 57,8 hoặc 1.651.",
        "“{value}” cannot be a result. Write a number that is not negative, such as 57,8 or 1.651.",
    ),
    "refusal.progress.no_bloc": (
        "Không có khối “{bloc}”. Hãy xem bảng tiến độ để lấy đúng mã khối.",
        "There is no bloc “{bloc}”. See the progress board for the ids of the blocs.",
    ),
    "refusal.progress.no_round": (
        "Không có kỳ báo cáo “{round}”. Hãy xem bảng tiến độ để lấy đúng mã kỳ.",
        "There is no report period “{round}”. See the progress board for the ids of the periods.",
    ),
    "refusal.progress.no_target": (
        "Giao ước không có chỉ tiêu “{target}”. Hãy xem bảng tiến độ để lấy đúng mã chỉ tiêu.",
        "The pledge has no target “{target}”. See the progress board for the ids of the targets.",
    ),
    "refusal.progress.not_closed": (
        "Buổi lễ chưa bế mạc nên chưa ghi được tiến độ. Hãy bế mạc trước.",
        "Progress is reported after the ceremony is closed. Close it first.",
    ),
    "refusal.progress.other_uom": (
        "Chỉ tiêu này tính bằng “{expected}”, không phải “{given}”. Hãy đổi sang đúng đơn vị tính.",
        "This target is counted in “{expected}”, not “{given}”. Convert the value.",
    ),
    "refusal.redo.nothing": (
        "Không có gì để làm lại; hãy tiếp tục.",
        "There is nothing to redo; go on as it stands.",
    ),
    "refusal.signing.already_signed": (
        "{slot} đã ký lúc {at}. Nếu ghi nhầm, hãy hoàn tác chữ ký đó.",
        "{slot} signed at {at}. If that is wrong, undo the signature.",
    ),
    "refusal.signing.called_already": (
        "{slot} đã được mời lên bàn ký. Muốn đổi người ký, hãy ghi ký thay.",
        "{slot} has been called to the table. To change who signs, record a substitute.",
    ),
    "refusal.signing.countersigner_missing": (
        "Cấp trên (số {number}) ký với {slot} chưa có mặt. Hãy chờ, hoặc nêu lý do để vẫn ghi.",
        "The superior (no. {number}) who signs with {slot} is not here. Wait, or give a reason to go on.",
    ),
    "refusal.signing.declined": (
        "{slot} đã từ chối ký. Nếu ghi nhầm, hãy hoàn tác.",
        "{slot} declined to sign. If that is wrong, undo it.",
    ),
    "refusal.signing.absent_but_here": (
        "Người ký của {slot} (số {number}) đang có mặt. Ghi vắng thì cần nêu lý do.",
        "The signatory of {slot} (no. {number}) is in the hall. Marking them absent needs a reason.",
    ),
    "refusal.signing.needs_reason": (
        "Việc này với {slot} cần có lý do. Hãy ghi lý do.",
        "This needs a reason for {slot}. Give one.",
    ),
    "refusal.signing.no_countersigner": (
        "Chưa rõ ai của cấp trên ký với {slot}. Hãy cử người, hoặc nêu lý do để vẫn ghi.",
        "Nobody is named to sign with {slot} for the superior. Name somebody, or give a reason to go on.",
    ),
    "refusal.signing.no_paper": (
        "Chưa có số hồ sơ đăng ký của {slot}. Hãy ghi số hồ sơ.",
        "The registration file of {slot} has no number yet. Give the number.",
    ),
    "refusal.signing.no_signatory": (
        "Chưa rõ ai ký cho {slot}. Hãy cử người ký trước; đang có mặt: {here}.",
        "Nobody is named to sign for {slot}. Name the signatory first; here now: {here}.",
    ),
    "refusal.signing.no_slot": (
        "Không có lượt ký nào là “{slot}”. Hãy xem bảng ký kết và chọn lại.",
        "There is no slot “{slot}”. Look at the signing board and choose again.",
    ),
    "refusal.signing.no_stage": (
        "Hình thức này không ký trên sân khấu. Hãy ghi số hồ sơ đăng ký của từng đơn vị.",
        "Nobody is called in this mode of signing. Record each unit's registration file instead.",
    ),
    "refusal.signing.no_witness": (
        "Chưa có cơ quan chứng kiến nào trong hội trường khi ký: {slots}. "
        "Hãy mời người chứng kiến, hoặc nêu lý do một lần để ký khi không có chứng kiến.",
        "No witness is in the hall for the signatures of: {slots}. "
        "Ask one in, or give a reason once to sign without witnesses.",
    ),
    "refusal.signing.nobody_called": (
        "Chưa mời ai lên bàn ký. Hãy mời lượt tiếp theo trước.",
        "Nobody is at the table. Call the next round first.",
    ),
    "refusal.signing.nobody_waits": (
        "Không còn ai chờ ký. Hãy đi tiếp chương trình, hoặc cho khối đã hoãn chờ ký lại (phím r).",
        "Nobody waits to sign. Go on with the agenda, or let somebody who was postponed wait again (key r).",
    ),
    "refusal.signing.not_called": (
        "{slot} chưa được mời lên bàn ký ({state}). Hãy mời trước.",
        "{slot} has not been called to the table ({state}). Call it first.",
    ),
    "refusal.signing.not_waiting": (
        "Không mời {slot} được ({state}). Hãy chọn lượt khác.",
        "{slot} cannot be called ({state}). Choose another one.",
    ),
    "refusal.signing.nothing_to_countersign": (
        "Không có chữ ký nào đang chờ cấp trên ký. Hãy cho đơn vị ký trước.",
        "No signature waits for the superior's. Let the unit sign first.",
    ),
    "refusal.signing.other_bloc": (
        "Đại biểu số {number} không thuộc {slot}. Hãy chọn người trong khối, hoặc nêu lý do để vẫn cử.",
        "Delegate no. {number} is not of {slot}. Choose one of its own people, or give a reason.",
    ),
    "refusal.signing.postponed_ready": (
        "Khối đã hoãn nay có mặt: {slots}. Hãy mời ký, hoặc nêu lý do để vẫn đi tiếp.",
        "Postponed, and here now: {slots}. Call them, or give a reason to go on without.",
    ),
    "refusal.signing.same_signatory": (
        "Đại biểu số {number} vốn đã là người ký của {slot}. Hãy chọn người khác để ký thay.",
        "Delegate no. {number} signs for {slot} already. Choose somebody else as substitute.",
    ),
    "refusal.signing.signatory_missing": (
        "Người ký chưa có mặt: {slots}. Hãy chờ, cử người ký thay (đang có mặt: {here}), hoặc nêu lý do để vẫn mời.",
        "The signatory is not here: {slots}. Wait, name a substitute (here now: {here}), or give a reason to go on.",
    ),
    "refusal.signing.signs_elsewhere": (
        "Đại biểu số {number} đã là người ký của {slot}. Hãy chọn người khác.",
        "Delegate no. {number} signs for {slot}. Choose somebody else.",
    ),
    "refusal.signing.signs_twice": (
        "Đại biểu số {number} đã là người ký của {slot}. Hãy chọn người khác, hoặc nêu lý do để ký cả hai nơi.",
        "Delegate no. {number} signs for {slot} already. Choose somebody else, or give a reason to sign for both.",
    ),
    "refusal.signing.table_taken": (
        "Bàn ký còn người: {slots}. Hãy ghi ký, hoãn hoặc vắng trước khi mời lượt sau.",
        "The table is taken: {slots}. Record their signature, postponement or absence before the next call.",
    ),
    "refusal.undo.final": (
        "Việc này không hoàn tác được: hồ sơ đã lập hoặc đã niêm phong. Hãy ghi việc mới để đính chính.",
        "This cannot be undone: the record was made or sealed by it. Record a new action to correct it.",
    ),
    "refusal.undo.later_first": (
        "Sau đó đã ghi việc khác có liên quan ({kind}). Hãy hoàn tác việc sau trước.",
        "Something later rests on this ({kind}). Undo the later one first.",
    ),
    "refusal.undo.list": (
        "Việc gần nhất là “{kind}”. Muốn rút lại cả danh sách thì thêm --yes, hoặc nêu việc: --action {action}.",
        "The last action is “{kind}”. To take the whole list back add --yes, or name it: --action {action}.",
    ),
    "refusal.undo.nothing": (
        "Không có gì để hoàn tác; hãy tiếp tục.",
        "There is nothing to undo; go on as it stands.",
    ),
    "refusal.undo.reason": (
        "Hoàn tác điểm danh hay chữ ký phải nêu lý do. Hãy ghi lý do.",
        "Taking back a check-in or a signature needs a reason. Give one.",
    ),
    "refusal.undo.renamed": (
        "Lần nhập này đã đổi họ tên hoặc chức vụ, tên cũ không còn lưu. Hãy nhập lại danh sách cũ để trả về như trước.",
        "This import changed names or posts, and the former ones are not kept. Import the old list again instead.",
    ),
    "refusal.undo.sealed": (
        "Buổi lễ đã bế mạc và niêm phong, không hoàn tác được. Hãy ghi đính chính trên giấy.",
        "The ceremony is closed and sealed; nothing can be undone. Correct it on paper.",
    ),
}

_SCANS = {
    "refusal.scan.welcome": (
        "Kính chào đại biểu số {number}. Mời vào hội trường.",
        "Welcome, delegate no. {number}. Please come in.",
    ),
    "refusal.scan.late": (
        "Đại biểu số {number} đến muộn, đã ghi có mặt. Mời vào chỗ.",
        "Delegate no. {number} comes late and is checked in. Show the seat.",
    ),
    "refusal.scan.welcome_back": (
        "Đại biểu số {number} trở lại hội trường. Mời vào chỗ.",
        "Delegate no. {number} is back. Please come in.",
    ),
    "refusal.scan.signatory_needed": (
        "Đại biểu số {number} đang được mời lên ký. Mời lên sân khấu ngay.",
        "Delegate no. {number} is being called to sign. Lead to the stage at once.",
    ),
    "refusal.scan.principal_came": (
        "Đại biểu số {number} đã có người đi thay nhưng vẫn đến; đã ghi có mặt. Hãy báo thư ký.",
        "Delegate no. {number} came although a substitute was announced; checked in. Tell the secretary.",
    ),
    "refusal.scan.already_here": (
        "Số {number} đã điểm danh lúc {at}, bàn {desk}. Hãy so tên trên thẻ với người cầm thẻ.",
        "No. {number} was checked in at {at}, desk {desk}. Compare the name on the badge with its bearer.",
    ),
    "refusal.scan.other_ceremony": (
        "Thẻ của sự kiện khác. Hãy xem lại thẻ, hoặc điểm danh bằng số.",
        "A badge of another ceremony. Look for the right badge, or check in by number.",
    ),
    "refusal.scan.replaced_badge": (
        "Thẻ số {number} đã được in lại, thẻ này hết dùng. Hãy dùng thẻ mới.",
        "Badge no. {number} was printed anew and this print is no longer valid. Use the new one.",
    ),
    "refusal.scan.cancelled": (
        "Đại biểu số {number} đã rút khỏi danh sách. Hãy hỏi ban tổ chức.",
        "Delegate no. {number} was taken off the list. Ask the organisers.",
    ),
    "refusal.scan.unknown": (
        "Danh sách không có số {number}. Hãy ghi thêm khách hoặc hỏi ban tổ chức.",
        "Nobody on the list has no. {number}. Enrol a walk-in or ask the organisers.",
    ),
    "refusal.scan.spare_badge": (
        "Thẻ dự phòng chưa trao cho ai. Hãy ghi thêm khách trước.",
        "A spare badge that belongs to nobody yet. Enrol a walk-in first.",
    ),
    "refusal.scan.not_a_delegate": (
        "Đây không phải thẻ đại biểu nên không điểm danh ai. Hãy quét thẻ đại biểu.",
        "This is no delegate's badge and checks nobody in. Scan a delegate's badge.",
    ),
    "refusal.scan.misread": (
        "Đọc mã không trọn. Hãy quét lại, hoặc điểm danh bằng số trên thẻ.",
        "The code was misread. Scan again, or check in by the number on the badge.",
    ),
    "refusal.scan.forged": (
        "Mã không phải do buổi lễ này cấp. Hãy giữ thẻ lại và báo ban tổ chức.",
        "This code was not made by this ceremony. Keep the badge and tell the organisers.",
    ),
    "refusal.scan.foreign": (
        "Đây là mã khác, không phải thẻ của buổi lễ. Hãy quét mã trên thẻ đại biểu, hoặc tìm theo tên.",
        "This is some other code, no badge of the ceremony. Scan the code on the badge, or search by name.",
    ),
    "refusal.scan.unmatched": (
        "Không ai trong danh sách khớp thẻ này. Hãy tìm theo tên, hoặc ghi khách mới.",
        "Nobody on the list has this card. Search by name, or enrol a walk-in.",
    ),
    "refusal.scan.not_open": (
        "Thẻ đúng. Buổi lễ chưa mở nên chưa điểm danh: hãy mở cửa đón đại biểu.",
        "A good badge. The ceremony is not open and nobody is checked in: open the doors.",
    ),
    "refusal.scan.closed": (
        "Buổi lễ đã bế mạc, không điểm danh nữa. Hãy hỏi ban tổ chức.",
        "The ceremony is closed; nobody is checked in any more. Ask the organisers.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {**_COMMANDS, **_SCANS, **store.MESSAGES}
