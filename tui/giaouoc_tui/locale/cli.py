"""Words: the command line, argparse's own included."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_TOP = {
    "cli.description": (
        "Điều hành lễ ký kết giao ước thi đua. Không nêu lệnh thì mở bàn điều hành.",
        "Run a ceremony that signs an emulation pledge. Without a command it opens the console.",
    ),
    "cli.epilog": (
        "Mã thoát: 0 xong, 1 bị từ chối (lý do ở luồng lỗi), 2 gọi sai, 3 hồ sơ hỏng.",
        "Exit codes: 0 done, 1 refused (the reason on standard error), 2 wrong usage, 3 damaged record.",
    ),
    "cli.commands": ("lệnh", "commands"),
    "cli.command.metavar": ("LỆNH", "COMMAND"),
    "cli.common": ("tùy chọn chung", "common options"),
    "cli.version.help": ("in số phiên bản rồi thoát", "print the version and exit"),
    "cli.lang.help": ("ngôn ngữ: vi (mặc định) hoặc en", "language: vi (the default) or en"),
    "cli.theme.help": (
        "màu nền: dark, hoặc light cho hội trường nhiều nắng",
        "colours: dark, or light for a sunlit hall",
    ),
    "cli.desk.metavar": ("BÀN", "NAME"),
    "cli.desk_name.help": (
        "tên bàn, ghi cùng mỗi việc; mặc định A",
        "name of the desk, kept with each fact; A if not given",
    ),
    "cli.folder.metavar": ("THƯ_MỤC", "DIR"),
    "cli.folder.help": ("thư mục của buổi lễ", "the folder of the ceremony"),
    "cli.file.metavar": ("TỆP", "FILE"),
    "cli.json.help": ("trả lời bằng JSON, UTF-8", "answer as JSON, UTF-8"),
    "cli.usage_error": (
        "{usage}{prog}: lỗi: {message}\nXem “{prog} --help”.\n",
        "{usage}{prog}: error: {message}\nSee “{prog} --help”.\n",
    ),
    "cli.interrupted": (
        "Đã dừng theo yêu cầu; việc đã ghi vẫn còn.",
        "Stopped as asked; what was recorded stays.",
    ),
    "cli.overridable": (
        "Nếu vẫn muốn làm, hãy thêm --reason kèm lý do; lý do được ghi vào hồ sơ.",
        "To do it all the same, add --reason with the reason, which is recorded.",
    ),
    "cli.text_too_long": (
        "dài {length} ký tự, nhiều nhất {limit}; hãy rút gọn",
        "is {length} characters long, the most is {limit}; make it shorter",
    ),
    "cli.not_a_number": ("không phải số: {given}", "not a number: {given}"),
    "cli.too_small": ("{given} nhỏ quá; cần một số từ {first} trở lên", "{given} is too small; the least is {first}"),
    "cli.not_within": ("{given} không nằm trong {first}–{last}", "{given} is not within {first}–{last}"),
    "cli.not_a_value": (
        "không phải một số như trong báo cáo: {given} (ví dụ 57,8% hoặc 1.651 tỷ đồng)",
        "not one number as offices write it: {given} (such as 57,8% or 1.651 tỷ đồng)",
    ),
    "cli.not_a_head": (
        "không phải mã niêm phong: “{given}”; cần đủ 20 ký tự như in trên biên bản, chữ số và chữ cái trừ I, L, O, U",
        "not a closing code: “{given}”; it takes the 20 characters on the minutes: digits, letters but I, L, O, U",
    ),
    "cli.not_a_choice": ("không có {given}; chọn một trong: {values}", "no such {given}; choose from: {values}"),
    "cli.not_a_time": (
        "không phải thời điểm: {given} (ví dụ 2027-01-04T08:00 hoặc 08:00)",
        "not a time: {given} (such as 2027-01-04T08:00 or 08:00)",
    ),
    "refusal.cli.no_terminal": (
        "Lệnh này cần một cửa sổ dòng lệnh có bàn phím. Không có thì dùng “giaouoc do”, “giaouoc show”.",
        "This command needs a terminal with a keyboard. Without one use “giaouoc do” and “giaouoc show”.",
    ),
    "refusal.cli.nothing_opened": (
        "Chưa có buổi lễ nào được mở trên máy này. Hãy nêu thư mục: “giaouoc projector THƯ_MỤC”.",
        "No ceremony was opened on this machine yet. Name the folder: “giaouoc projector DIR”.",
    ),
    "refusal.cli.nowhere": (
        "Không có thư mục {parent}, nên ở {path} không thể có buổi lễ nào. Hãy kiểm tra đường dẫn.",
        "There is no folder {parent}, so no ceremony can come to be in {path}. Check the path.",
    ),
    "cli.projector.waiting": (
        "Chưa có thư mục {path}: màn chiếu chờ buổi lễ ở đó. Nếu gõ nhầm, bấm Ctrl+C hai lần rồi gõ lại.",
        "There is no folder {path} yet: the projector waits for a ceremony there. If that is a slip, press Ctrl+C "
        "twice and type it again.",
    ),
    "refusal.file.failed": (
        "Không dùng được {path}: {reason}. Hãy kiểm tra đường dẫn và quyền.",
        "{path} cannot be used: {reason}. Check the path and its permissions.",
    ),
    "refusal.file.exists": (
        "Đã có tệp {path} nên không ghi đè. Hãy chọn tên khác.",
        "The file {path} is there already and is not written over. Choose another name.",
    ),
    "refusal.walk_in.no_bloc": (
        "Không có khối “{bloc}”. Hãy xem “giaouoc show” để lấy đúng mã khối.",
        "There is no bloc “{bloc}”. See “giaouoc show” for the ids of the blocs.",
    ),
    "refusal.walk_in.no_body": (
        "Không có cơ quan chứng kiến “{unit}”. Hãy nêu --unit là một trong: {bodies}.",
        "There is no witnessing body “{unit}”. Give --unit as one of: {bodies}.",
    ),
    "refusal.walk_in.no_unit": (
        "Khối đã nêu không có đơn vị “{unit}”. Hãy nêu đúng --bloc và --unit.",
        "The bloc given has no unit “{unit}”. Give the right --bloc and --unit.",
    ),
}

_COMMANDS = {
    "cli.demo.help": ("buổi lễ mẫu Ngô Quyền 2017", "a ready-made ceremony, Ngô Quyền 2017"),
    "cli.demo.description": (
        "Lập một buổi lễ mẫu Ngô Quyền 2017 với 120 đại biểu mẫu rồi mở bàn điều hành. Thêm --play để xem nó tự chạy; "
        "--headless (hoặc khi không có cửa sổ dòng lệnh) chạy từ mở đến bế mạc không cần màn hình.",
        "Make a ready Ngô Quyền 2017 ceremony with 120 sample delegates and open the console. --play runs it by itself "
        "before your eyes; --headless (also when there is no terminal) runs it to its end without a screen.",
    ),
    "cli.demo.play.help": ("tự chạy trước mắt, có cả quét thẻ", "run by itself before your eyes, scans included"),
    "cli.demo.headless.help": ("chạy không cần màn hình rồi kể lại", "run without a screen and tell what happened"),
    "cli.demo.dir.help": ("thư mục mới cho buổi lễ mẫu", "a new folder for the ceremony"),
    "cli.demo.made": ("Đã lập buổi lễ mẫu ở {path}", "Made the sample ceremony in {path}"),
    "cli.demo.unexpected": (
        "Không như dự kiến ở “{command}”: {text}",
        "Not as expected at “{command}”: {text}",
    ),
    "cli.demo.scans": ("  … {count} lượt điểm danh bằng quét thẻ", "  … {count} check-ins by scanning"),
    "cli.demo.failed": (
        "Buổi lễ mẫu CHƯA ghi được trọn vẹn; xem các dòng trên.",
        "The sample ceremony was NOT recorded completely; see the lines above.",
    ),
    "cli.demo.folder": ("Thư mục: {path}", "Folder: {path}"),
    "cli.demo.head": ("Mã niêm phong: {code}", "Closing code: {code}"),
    "cli.demo.verify": ("Kiểm chứng: {command}", "Check it: {command}"),
    "cli.new.help": ("lập buổi lễ mới từ gói địa phương", "make a new ceremony from a pack"),
    "cli.new.description": (
        "Lập buổi lễ mới trong một thư mục mới, từ một gói địa phương hoặc theo buổi lễ năm trước.",
        "Make a ceremony in a new folder, from a pack or after last year's ceremony.",
    ),
    "cli.new.pack.metavar": ("GÓI", "PACK"),
    "cli.new.pack.help": ("mã gói địa phương, xem “giaouoc packs”", "id of a pack, see “giaouoc packs”"),
    "cli.new.template.metavar": ("MẪU", "TEMPLATE"),
    "cli.new.template.help": (
        "mã mẫu trong gói; mặc định mẫu đầu",
        "id of a template of the pack; the first one otherwise",
    ),
    "cli.new.year.metavar": ("NĂM", "YEAR"),
    "cli.new.year.help": ("năm của giao ước", "year of the pledge"),
    "cli.new.starts.metavar": ("THỜI_ĐIỂM", "TIME"),
    "cli.new.starts.help": (
        "giờ bắt đầu dự kiến, ví dụ 2027-01-04T08:00 hoặc 08:00",
        "planned start, such as 2027-01-04T08:00 or 08:00",
    ),
    "cli.new.from.help": ("thư mục buổi lễ năm trước để chép theo", "folder of last year's ceremony to copy"),
    "cli.new.sample.metavar": ("SỐ_NGƯỜI", "N"),
    "cli.new.sample.help": (
        "thêm đại biểu mẫu, mặc định 120, có đánh dấu dữ liệu mẫu",
        "add made-up delegates, 120 if not given, marked as sample data",
    ),
    "cli.new.made": ("Đã lập buổi lễ “{title}” ở {path}", "Made “{title}” in {path}"),
    "cli.new.enrolled": ("Đã thêm {count} đại biểu mẫu (dữ liệu mẫu)", "Added {count} made-up delegates (sample data)"),
    "cli.new.look": ("Cần xem lại – {warning}", "To look at – {warning}"),
    "cli.new.planned": (
        "Dự kiến bắt đầu {time}, {date}. Sửa bằng “giaouoc do … describe”, hoặc trong bàn điều hành.",
        "Planned to start at {time}, {date}. Change it with “giaouoc do … describe”, or in the console.",
    ),
    "cli.new.open": ("Mở bàn điều hành: {command}", "Open the console: {command}"),
    "cli.open.help": ("mở bàn điều hành một buổi lễ", "open the console of a ceremony"),
    "cli.open.description": ("Mở bàn điều hành một buổi lễ.", "Open the console of a ceremony."),
    "cli.projector.help": ("màn chiếu, ở cửa sổ thứ hai", "the projector, in a second terminal"),
    "cli.projector.description": (
        "Chiếu cho hội trường theo hồ sơ, chỉ đọc; mở trước hay sau bàn điều hành đều được. Tắt: bấm Ctrl+C hai lần.",
        "Show the hall what the record says, read-only; start it before or after the console. "
        "To end it, press Ctrl+C twice.",
    ),
    "cli.desk.help": ("màn hình bàn đón tiếp: quét thẻ, điểm danh", "check-in screen for the door"),
    "cli.rehearse.help": ("tập duyệt trên bản sao", "rehearse on a copy"),
    "cli.rehearse.description": (
        "Chép buổi lễ sang thư mục khác, đánh dấu TẬP DUYỆT, rồi mở bàn điều hành trên bản sao.",
        "Copy the ceremony to another folder, marked TẬP DUYỆT (rehearsal), and open the console on the copy.",
    ),
    "cli.rehearse.into.help": ("thư mục mới cho bản sao", "a new folder for the copy"),
    "cli.rehearse.prepare_only.help": ("chỉ chép, không mở bàn điều hành", "only copy, do not open the console"),
    "cli.rehearse.copied": (
        "TẬP DUYỆT trên bản sao ở {path}. Bản sao có tên đại biểu: hãy xóa khi không cần nữa.",
        "REHEARSAL on the copy in {path}. It holds the delegates' names: delete it when it is no longer needed.",
    ),
    "refusal.rehearsal.exists": (
        "Thư mục {path} đã có. Hãy chọn thư mục khác cho bản tập duyệt.",
        "The folder {path} is there already. Choose another one for the rehearsal.",
    ),
    "cli.do.help": ("mọi lệnh của bàn điều hành, cho kịch bản và nút bấm", "every command of the console, for scripts"),
    "cli.do.description": (
        "Làm một lệnh của bàn điều hành. “giaouoc do --list” kể hết các lệnh.",
        "Carry out one command of the console. “giaouoc do --list” lists them all.",
    ),
    "cli.do.list.help": ("kể các lệnh rồi thoát", "list the commands and exit"),
    "cli.do.commands": ("lệnh của buổi lễ", "commands of the ceremony"),
    "cli.do.nothing_changed": ("Không có gì thay đổi.", "Nothing changed."),
    "cli.do.undo.yes.help": (
        "rút lại cả một danh sách đã nhập mà không cần nêu mã việc",
        "take a whole list back without naming the action",
    ),
    "cli.do.stand_in.awaited": (
        "Chưa điểm danh: {who}, mới được ghi là người đi thay. Khi đến: quét thẻ, hoặc "
        "“giaouoc do … check-in {number}”.",
        "Not checked in yet: {who}, only named to attend. On arrival: scan the badge, or "
        "“giaouoc do … check-in {number}”.",
    ),
    "cli.show.help": ("buổi lễ đang ở đâu", "where the ceremony stands"),
    "cli.show.description": ("Cho biết buổi lễ đang ở đâu.", "Tell where the ceremony stands."),
    "cli.show.rehearsal": ("*** TẬP DUYỆT ***", "*** REHEARSAL ***"),
    "cli.show.sample": ("(dữ liệu mẫu)", "(sample data)"),
    "cli.show.life": (
        "Tình trạng: {life} (mở {opened}, bế mạc {closed})",
        "State: {life} (opened {opened}, closed {closed})",
    ),
    "cli.show.plan": ("Kế hoạch:", "Plan:"),
    "cli.show.agenda": ("Chương trình:", "Agenda:"),
    "cli.show.attendance": (
        "Có mặt: {present}/{expected} người trong danh sách, thêm {walk_ins} khách ghi tại chỗ",
        "Present: {present} of {expected} on the list, and {walk_ins} {walk_ins:walk-in|walk-ins}",
    ),
    "cli.show.slots": ("Đã ký: {signed}/{slots}", "Signed: {signed} of {slots}"),
    "cli.show.slide": ("Màn hình hội trường: {slide} ({cover})", "The hall sees: {slide} ({cover})"),
    "cli.show.head": (
        "Hồ sơ: {events} việc, mã đối chiếu lúc này {head}",
        "Record: {events} facts, code so far {head}",
    ),
    "cli.show.sealed": ("Hồ sơ: {events} việc, đã niêm phong", "Record: {events} facts, sealed"),
    "cli.show.closing_code": ("Mã niêm phong (in trên biên bản): {code}", "Closing code (on the minutes): {code}"),
    "cli.log.help": ("mọi việc đã ghi, mỗi việc một dòng", "everything recorded, a line each"),
    "cli.log.description": (
        "Kể mọi việc đã ghi, mỗi việc một dòng.",
        "Tell everything that was recorded, a line each.",
    ),
    "cli.verify.help": ("kiểm chứng hồ sơ", "check the record"),
    "cli.verify.description": (
        "Kiểm tra hồ sơ có còn nguyên như lúc ghi, và có đúng là hồ sơ có mã in trên giấy.",
        "Check that the record is as it was written, and that it is the one whose code stands on paper.",
    ),
    "cli.head.metavar": ("MÃ", "CODE"),
    "cli.head.help": ("mã niêm phong 20 ký tự in trên biên bản", "the closing code on the minutes, 20 characters"),
    "cli.verify.sound": (
        "Hồ sơ nguyên vẹn, không việc nào bị sửa: {events} việc",
        "The record is sound, no fact was changed: {events} facts",
    ),
    "cli.verify.head": ("Mã đầu chuỗi lúc này: {code}", "Code so far: {code}"),
    "cli.verify.torn": (
        "Cuối hồ sơ có {bytes} byte chưa trọn. Hãy mở buổi lễ một lần để chương trình cất riêng và cắt bỏ.",
        "The record ends in {bytes} incomplete bytes. Open the ceremony once: they are saved aside and cut.",
    ),
    "cli.verify.names_changed": (
        "TÊN BỊ SỬA trong people.json, không khớp hồ sơ: số {numbers}. Hãy lấy lại tệp này từ bản sao.",
        "NAMES were CHANGED in people.json and are not those recorded: no. {numbers}. Restore the file from a copy.",
    ),
    "refusal.verify.other_head": (
        "Mã đã nêu KHÔNG in từ hồ sơ này: đây là hồ sơ khác, hoặc phần cuối đã bị cắt. Hãy kiểm tra mã và thư mục.",
        "The code given was NOT printed from this record: it is another one, or its end was cut off. Check code and "
        "folder.",
    ),
    "cli.verify.consistent": (
        "({events} việc trong hồ sơ này vẫn khớp với nhau; điều đó không chứng tỏ đây là hồ sơ có mã trên giấy.)",
        "(Its {events} facts fit each other, which does not make it the record whose code stands on paper.)",
    ),
    "cli.verify.head_found": ("Mã trên giấy khớp với việc số {seq}.", "The code from paper is that of fact {seq}."),
    "cli.verify.ask_paper": (
        "Để chắc không bị thay cả hồ sơ, hãy thêm --head với mã niêm phong in trên biên bản.",
        "To be sure that it was not replaced as a whole, add --head with the closing code on the minutes.",
    ),
    "cli.no_plugins.help": (
        "chỉ dùng các gói có sẵn, không nạp gói cài thêm",
        "use only the packs that come with giaouoc",
    ),
    "cli.export.help": ("văn bản do gói cài thêm làm từ bản ghi", "documents that plugins make of the record"),
    "cli.packs.help": ("các gói địa phương đã cài", "the packs that are installed"),
    "cli.packs.description": (
        "Kể các gói địa phương đã cài và gói bị lỗi.",
        "List the packs, and those that could not be loaded.",
    ),
    "cli.people.help": (
        "đại biểu: danh sách, mã thẻ, xóa tên, kê dữ liệu",
        "delegates: list, badge codes, erase, report",
    ),
    "cli.people.description": (
        "Danh sách đại biểu, mã thẻ, và quyền của mỗi người với dữ liệu của mình.",
        "The delegates, their badge codes, and what each may ask for about their data.",
    ),
    "cli.people.actions": ("việc", "actions"),
    "cli.people.action.metavar": ("VIỆC", "ACTION"),
    "cli.people.list.help": ("kể mọi người trong danh sách", "list everybody"),
    "cli.people.codes.help": (
        "số và mã thẻ 24 chữ số của từng người",
        "each delegate's number and 24-digit badge code",
    ),
    "cli.people.erase.help": (
        "xóa họ tên và chức vụ một người; không lấy lại được",
        "erase a person's name and post; they cannot be had back",
    ),
    "cli.people.report.help": ("mọi dữ liệu đang giữ về một người", "everything that is kept about one person"),
    "cli.people.erased": ("(đã xóa theo yêu cầu)", "(erased on request)"),
    "cli.people.erase.question": (
        "Sắp xóa họ tên, chức vụ của số {number}: {name}, {post}; không lấy lại được.",
        "About to erase name and post of no. {number}: {name}, {post}; they cannot be had back.",
    ),
    "cli.typing_back.yes.help": (
        "xóa mà không hỏi lại; khi không có ai ngồi trước màn hình (chạy từ tệp lệnh) thì cũng không hỏi",
        "erase without asking; where nobody is at a terminal (run by a script) nothing is asked either",
    ),
    "cli.typing_back.prompt": ("Gõ {number} rồi Enter để xóa: ", "Type {number} and Enter to erase: "),
    "refusal.erase.not_agreed": (
        "Số gõ vào không khớp nên chưa xóa gì. Muốn xóa thì chạy lại và gõ đúng số.",
        "That is another number: nothing was erased. To erase, run it again and type the number asked for.",
    ),
    "cli.people.erase.done": (
        "Đã xóa họ tên và chức vụ của số {number}; hồ sơ vẫn kiểm chứng được.",
        "Erased name and post of no. {number}; the record can still be verified.",
    ),
    "cli.people.erase.holding": (
        "Tên đó còn trong tệp {path}. Hãy sửa hoặc xóa tệp này.",
        "The name is still in the file {path}. Edit or delete that file.",
    ),
    "cli.people.report.kept": (
        "Tư cách: {role}; khối: {bloc}; đơn vị: {unit}; ghế: {seat}",
        "Role: {role}; bloc: {bloc}; unit: {unit}; seat: {seat}",
    ),
    "cli.progress.help": ("tiến độ thực hiện giao ước", "progress against the pledge"),
    "cli.progress.description": (
        "Bảng tiến độ từng khối, từng chỉ tiêu; “report” ghi thêm một báo cáo.",
        "The board of blocs and targets; “report” records one more report.",
    ),
    "cli.progress.actions": ("việc", "actions"),
    "cli.progress.action.metavar": ("VIỆC", "ACTION"),
    "cli.progress.round": ("Kỳ {id}: {label}, hạn {due}", "Period {id}: {label}, due {due}"),
    "cli.progress.target": ("Chỉ tiêu {id}: {text} (kế hoạch {plan})", "Target {id}: {text} (plan {plan})"),
    "cli.progress.nothing": ("0 chỉ tiêu định lượng.", "0 targets with a figure."),
    "cli.minutes.help": ("dự thảo biên bản", "a draft of the minutes"),
    "cli.minutes.description": (
        "Dự thảo biên bản bằng Markdown; mọi câu đều từ hồ sơ.",
        "A draft of the minutes in Markdown (in Vietnamese), every sentence out of the record.",
    ),
    "cli.minutes.output.help": ("tệp mới để ghi; không nêu thì in ra", "a new file; otherwise it is printed"),
    "cli.minutes.language": (
        "Biên bản viết bằng tiếng Việt, ngôn ngữ của cơ quan.",
        "The minutes are in Vietnamese, the language of the office that files them.",
    ),
    "cli.minutes.written": ("Đã ghi dự thảo biên bản vào {path}", "Wrote the draft of the minutes to {path}"),
}

_ARGPARSE = {
    f"argparse.{english}": (vietnamese, english)
    for english, vietnamese in {
        "usage: ": "cách dùng: ",
        "positional arguments": "đối số",
        "options": "tùy chọn",
        "show this help message and exit": "in phần trợ giúp này rồi thoát",
        "%(prog)s: error: %(message)s\n": "%(prog)s: lỗi: %(message)s\n",
        "argument %(argument_name)s: %(message)s": "đối số %(argument_name)s: %(message)s",
        "the following arguments are required: %s": "còn thiếu đối số: %s",
        "one of the arguments %s is required": "cần một trong các đối số: %s",
        "unrecognized arguments: %s": "đối số lạ: %s",
        "invalid choice: %(value)r (choose from %(choices)s)": "không có %(value)r (chọn một trong: %(choices)s)",
        "invalid choice: %(value)r, maybe you meant %(suggestion)r? (choose from %(choices)s)": (
            "không có %(value)r, có phải %(suggestion)r? (chọn một trong: %(choices)s)"
        ),
        "unknown parser %(parser_name)r (choices: %(choices)s)": "không có lệnh %(parser_name)r (có: %(choices)s)",
        "invalid %(type)s value: %(value)r": "giá trị %(value)r không dùng được (%(type)s)",
        "expected one argument": "cần một giá trị",
        "expected at most one argument": "nhiều nhất một giá trị",
        "expected at least one argument": "cần ít nhất một giá trị",
        "expected %s argument": "cần %s giá trị",
        "expected %s arguments": "cần %s giá trị",
        "not allowed with argument %s": "không dùng cùng đối số %s",
        "ignored explicit argument %r": "không nhận giá trị %r",
        "ambiguous option: %(option)s could match %(matches)s": "chưa rõ %(option)s là %(matches)s nào",
        "unexpected option string: %s": "tùy chọn lạ: %s",
    }.items()
}

_OS = {
    "os.EACCES": ("không có quyền", "permission denied"),
    "os.EBUSY": ("đang bị chương trình khác dùng", "in use by another program"),
    "os.EEXIST": ("đã có rồi", "it exists already"),
    "os.EIO": ("ổ đĩa lỗi khi đọc hoặc ghi", "the drive failed to read or write"),
    "os.EISDIR": ("đó là thư mục, không phải tệp", "it is a folder, not a file"),
    "os.ELOOP": ("liên kết lòng vòng", "links that lead in a circle"),
    "os.ENAMETOOLONG": ("tên quá dài", "the name is too long"),
    "os.ENODEV": ("ổ đĩa không còn ở đó", "the drive is gone"),
    "os.ENOENT": ("không có tệp hoặc thư mục này", "there is no such file or folder"),
    "os.ENOSPC": ("đĩa đã đầy", "the disk is full"),
    "os.ENOTDIR": ("một phần đường dẫn không phải thư mục", "a part of the path is not a folder"),
    "os.ENOTEMPTY": ("thư mục không trống", "the folder is not empty"),
    "os.EPERM": ("hệ thống không cho phép", "the system does not allow it"),
    "os.EROFS": ("ổ đĩa chỉ cho đọc", "the drive is read-only"),
}

MESSAGES: dict[str, tuple[str, str]] = {**_TOP, **_COMMANDS, **_ARGPARSE, **_OS}
