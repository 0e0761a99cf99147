"""Words for making a ceremony, from a template or after last year's, in the console and on the command line."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str]] = {
    "new.pick": ("Lập từ mẫu nào?", "From which template?"),
    "new.title": ("Lập buổi lễ mới", "New ceremony"),
    "new.template": ("Theo mẫu: {title}", "From the template: {title}"),
    "new.year": ("Năm của giao ước", "Year of the pledge"),
    "new.fault.year": ("Năm ghi bốn chữ số, như 2017.", "Write the year in four digits, such as 2017."),
    "new.day": ("Ngày (ngày/tháng/năm)", "Day (day/month/year)"),
    "new.time": ("Giờ bắt đầu", "Start"),
    "new.folder": ("Thư mục", "Folder"),
    "new.delegates": ("Số đại biểu mẫu (0: nạp danh sách sau)", "Made-up delegates (0: read a list later)"),
    "new.fault.delegates": (
        "Số đại biểu mẫu ghi từ 0 đến {most}.",
        "Write the number of made-up delegates, from 0 to {most}.",
    ),
    "new.no_packs": (
        "Chưa cài gói địa phương nào nên không có mẫu. Hãy xem “giaouoc packs”.",
        "No pack is installed, so there is no template. See “giaouoc packs”.",
    ),
    "new.fault.day": ("Ngày ghi như 04/01/2017.", "Write the day as 04/01/2017."),
    "new.fault.no_such_day": ("Lịch không có ngày {day}.", "There is no such day as {day}."),
    "new.fault.time": ("Giờ ghi như 7:30, từ 0:00 đến 23:59.", "Write the time as 7:30, from 0:00 to 23:59."),
    "new.warning.unsuited_year": (
        "Mẫu viết cho năm {year}: hãy xem lại chủ đề và căn cứ.",
        "The template was written for {year}: check theme and references.",
    ),
    "new.warning.no_blocs": (
        "Gói “{where}” chưa có khối hay đơn vị nào ký: thêm [[templates.blocs]] vào pack.toml rồi lập lại buổi lễ.",
        "The pack “{where}” has no blocs to sign: add [[templates.blocs]] to pack.toml and make the ceremony again.",
    ),
    "new.warning.locality_ended": (
        "{where} đã kết thúc hoạt động; kế tục: {successors}. Mẫu vẫn ghi tên cũ.",
        "{where} no longer exists; its successors: {successors}. The template still has the old name.",
    ),
    "new.warning.unit_ended": (
        "{where} đã kết thúc hoạt động; kế tục: {successors}.",
        "{where} no longer exists; its successors: {successors}.",
    ),
    "new.warning.units_ended": (
        "{count} đơn vị trong khối đã kết thúc hoạt động: {names}",
        "{count} units of the blocs no longer exist: {names}",
    ),
    "new.fault.folder": ("Cần một thư mục.", "A folder is needed."),
    "refusal.new.no_pack": (
        "Không dùng được gói “{pack}”. Hiện có: {packs}.",
        "The pack “{pack}” is not there or cannot be read. There are: {packs}.",
    ),
    "refusal.new.no_template": (
        "Gói “{pack}” không có mẫu “{template}”. Hiện có: {templates}.",
        "The pack “{pack}” has no template “{template}”. There are: {templates}.",
    ),
    "refusal.new.is_file": (
        "{path} là một tệp đã có, không phải thư mục. Hãy chọn tên khác cho thư mục mới.",
        "{path} is a file and no folder. Choose another name for the new folder.",
    ),
    "refusal.new.folder_taken": (
        "Thư mục {path} không trống. Hãy chọn thư mục mới.",
        "The folder {path} is not empty. Choose a new one.",
    ),
    "refusal.new.no_last_year": (
        "Ở {path} không có buổi lễ nào để chép theo. Hãy chọn thư mục khác.",
        "There is no ceremony to copy at {path}. Choose another folder.",
    ),
    "refusal.new.undecided": (
        "Có {count} nơi đã kết thúc hoạt động mà chưa rõ ai kế tục, nên chưa lập gì. Chạy lại lệnh, kèm lựa chọn của "
        "từng nơi; một đơn vị có thể có nhiều đơn vị kế tục.",
        "{count} have ended and it is not clear who takes over, so nothing was made. Run the command again with a "
        "choice for each; several may take over from a unit.",
    ),
    "refusal.succession.not_ended": (
        "“{name}” không nằm trong những nơi đã kết thúc hoạt động: {ended}. Hãy ghi đúng tên.",
        "“{name}” is none of what has ended: {ended}. Write the name as it is.",
    ),
    "refusal.succession.no_heir": (
        "“{heir}” không kế tục “{name}”. Hãy chọn trong: {successors}.",
        "“{heir}” did not take over from “{name}”. Choose among: {successors}.",
    ),
    "refusal.succession.one_locality": (
        "Chỉ một nơi đứng ra tổ chức thay “{name}”. Hãy chọn một.",
        "Only one can hold the ceremony in place of “{name}”. Choose one.",
    ),
    "cli.new.successor.metavar": ("CŨ=MỚI", "OLD=NEW"),
    "cli.new.successor.help": (
        "nơi đã kết thúc hoạt động và đơn vị kế tục, như “Quận Ngô Quyền=Phường Gia Viên”; ghi nhiều lần được",
        "what has ended and who takes over, as “Quận Ngô Quyền=Phường Gia Viên”; may be given several times",
    ),
    "cli.new.successor.new": ("TÊN MỚI", "NEW NAME"),
    "cli.new.ended": ("  {name}: chọn đơn vị kế tục", "  {name}: choose who takes over"),
    "cli.new.ended.unknown": ("  {name}: chưa biết đơn vị kế tục", "  {name}: nobody is known to take over"),
    "cli.new.ended.keep": ("    hoặc giữ nguyên: {option}", "    or keep it as it was: {option}"),
    "successor.title": ("{name} đã kết thúc hoạt động: ai kế tục?", "{name} has ended: who takes over?"),
    "successor.locality": ("Đơn vị được chọn đứng ra tổ chức buổi lễ.", "Whoever is chosen holds the ceremony."),
    "successor.unit": ("Đơn vị được chọn thay chỗ trong khối.", "Whoever is chosen stands in the bloc."),
    "successor.unknown": (
        "Gói không ghi đơn vị kế tục. Ghi tên mới, hoặc để trống để giữ nguyên tên cũ.",
        "The pack does not say. Write the new name, or leave it empty to keep the old one.",
    ),
    "successor.all": ("Tất cả: {names}", "All of them: {names}"),
    "successor.keep": ("Giữ nguyên {name}", "Keep {name}"),
    "locked.title": ("Buổi lễ đang được điều hành ở nơi khác", "The ceremony is run elsewhere"),
    "locked.text": (
        "Tiến trình {pid} trên máy {host} đang mở buổi lễ này. Muốn điều hành ở đây, hãy đóng chương trình đó trước.",
        "Process {pid} on {host} has it open. To run the ceremony here, close that program first.",
    ),
    "locked.text.unsigned": (
        "Một chương trình khác đang mở buổi lễ này. Muốn điều hành ở đây, hãy đóng chương trình đó trước.",
        "Another program has it open. To run the ceremony here, close that program first.",
    ),
    "locked.look": ("Xem và theo dõi, không ghi gì", "Look at it and follow, recording nothing"),
    "locked.stay": ("Thôi", "Leave it"),
    "copy.title": ("Chép buổi lễ năm trước", "Copy last year's ceremony"),
    "copy.text": (
        "Giữ khối, chương trình, cơ quan chứng kiến và nội dung giao ước. Người, điểm danh và chữ ký không mang theo.",
        "Blocs, agenda, witnesses and text are carried over. People, attendance and signatures are not.",
    ),
    "copy.looks.title": ("Đã lập buổi lễ: cần xem lại", "The ceremony is made: things to look at"),
    "copy.looks.text": (
        "Đọc từng dòng. Tên, đơn vị tổ chức, địa điểm sửa ở “Sửa thông tin buổi lễ”; người phụ trách từng mục sửa ở "
        "Chương trình (phím g).",
        "Read each. Title, organiser and place are changed with “Title, place and start”, who leads an item in the "
        "agenda (key g).",
    ),
    "copy.name": ("giao ước thi đua", "pledge"),
    "copy.from": ("Thư mục buổi lễ năm trước", "Folder of last year's ceremony"),
    "copy.warning.pledge_kept": (
        "Gói “{where}” chưa cài: nội dung giữ nguyên như năm trước, hãy đọc lại.",
        "The pack “{where}” is not installed: the text stands as it was, read it again.",
    ),
    "copy.warning.unsuited_year": (
        "Nội dung của gói “{where}” viết cho năm khác: hãy xem lại chủ đề và căn cứ.",
        "The text of the pack “{where}” was written for other years: check theme and references.",
    ),
    "copy.warning.no_blocs": ("Chưa có khối hay đơn vị nào ký.", "There are no blocs to sign."),
    "copy.warning.names_old_year": ("Còn nhắc năm cũ: {where}.", "An old year is named in: {where}."),
    "copy.warning.leader_unknown": (
        "Chưa rõ khối trưởng năm nay: {where}.",
        "Nobody is known to lead this year: {where}.",
    ),
    "copy.warning.leaders_unknown": (
        "Chưa rõ khối trưởng năm nay của {count} khối: {names} … Danh sách đủ: bản soát trước giờ mở cửa (F5 hoặc "
        "“giaouoc preflight”).",
        "Nobody is known to lead {count} blocs this year: {names} … All of them: the check before the doors open (F5 "
        "or “giaouoc preflight”).",
    ),
    "copy.warning.locality_handed_over": (
        "{where} đã kết thúc hoạt động: {successors} đứng ra tổ chức.",
        "{where} no longer exists: {successors} holds the ceremony.",
    ),
    "copy.warning.locality_ended": (
        "{where} đã kết thúc hoạt động: hãy chọn đơn vị kế tục đứng ra tổ chức.",
        "{where} no longer exists: choose which successor holds the ceremony.",
    ),
    "copy.warning.names_old_locality": (
        "Còn nhắc địa phương cũ: {where}.",
        "The old locality is named in: {where}.",
    ),
    "copy.warning.unit_ended": (
        "{where} đã kết thúc hoạt động: hãy xem lại đơn vị kế tục trong khối.",
        "{where} no longer exists: check its successors in the bloc.",
    ),
}
