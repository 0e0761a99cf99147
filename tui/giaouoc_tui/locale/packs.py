"""Words: what is wrong with a pack, and what has ended since last year."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str]] = {
    "pack.finding.empty_range": (
        "chỉ tiêu “{target}” có khoảng trống rỗng: từ {minimum} đến {maximum}; hãy ghi lại hai đầu.",
        "the range of the target “{target}” is empty: from {minimum} to {maximum}; write both ends again.",
    ),
    "pack.finding.fault": ("{text}", "{text}"),
    "pack.finding.no_blocs": (
        "chưa có khối hay đơn vị nào ký; ghi vào [[templates.blocs]].",
        "nobody is there to sign; write [[templates.blocs]].",
    ),
    "pack.finding.no_figure": (
        "chỉ tiêu “{target}” ghi op = “{op}” mà chưa có value; nếu văn bản không nêu số, dùng op = “open”.",
        "the target “{target}” has op = “{op}” and no value; where the text gives no figure use op = “open”.",
    ),
    "pack.finding.no_grade": (
        "chỉ tiêu “{target}” theo mức xếp loại mà chưa có grade.",
        "the target “{target}” asks for a grade and names none; write grade.",
    ),
    "pack.finding.no_packs": ("không trao gói nào.", "no pack is offered."),
    "pack.finding.no_project": (
        "không có pack.toml, cũng không có pyproject.toml với mục [project.entry-points.giaouoc].",
        "there is neither pack.toml nor a pyproject.toml with [project.entry-points.giaouoc].",
    ),
    "pack.finding.no_signing": (
        "chương trình chưa có phần ký kết; thêm một mục kind = “signing”.",
        "the agenda has no signing; add an item of kind = “signing”.",
    ),
    "pack.finding.not_in_year": (
        "không dựng được cho năm {year}; hãy rút ngắn hoặc sửa chỗ này: {text}",
        "cannot be rendered for {year}; shorten or mend this: {text}",
    ),
    "pack.finding.problem": (
        "phần mở rộng “{plugin}” có lỗi: {text}",
        "the plugin “{plugin}” failed: {text}",
    ),
    "pack.finding.reads_as_thousands": (
        "{field} = {given} của chỉ tiêu “{target}”: dấu chấm là dấu thập phân. Nếu là hàng nghìn, hãy ghi {thousands}.",
        "{field} = {given} of the target “{target}” has a decimal point. If a thousand is meant, write {thousands}.",
    ),
    "pack.finding.slide_cut": (
        "năm {year}, trang chiếu “{title}” bị cắt trên màn hình {width} × {height}; hãy viết ngắn hơn.",
        "in {year} the slide “{title}” is cut on a screen of {width} × {height}; write less.",
    ),
    "pack.origin.bundled": ("kèm theo giaouoc", "comes with giaouoc"),
    "pack.origin.folder": ("thư mục {path}", "folder {path}"),
    "pack.origin.distribution": ("gói cài thêm {distribution}", "distribution {distribution}"),
    "order.remark": ("Thứ bậc ({place}): {text}", "Order of precedence ({place}): {text}"),
    "cli.progress.scores": ("Điểm thi đua:", "Points:"),
    "cli.packs.actions": ("làm gói và kiểm tra gói", "making and checking packs"),
    "cli.packs.action.metavar": ("VIỆC", "ACTION"),
    "cli.packs.new.help": ("tạo một gói mới để bắt đầu", "make a new pack to begin with"),
    "cli.packs.new.name.metavar": ("TÊN", "NAME"),
    "cli.packs.new.name.help": ("tên địa phương, như “Phường Gia Viên”", "the locality, as “Phường Gia Viên”"),
    "cli.packs.new.name.question": ("Tên địa phương", "Name of the locality"),
    "cli.packs.new.id.metavar": ("MÃ", "ID"),
    "cli.packs.new.id.help": ("mã gói, gồm a-z, 0-9 và gạch nối", "id of the pack, of a-z, 0-9 and hyphens"),
    "cli.packs.new.id.question": ("Mã gói", "Id of the pack"),
    "cli.packs.new.locality.metavar": ("ĐỊA_PHƯƠNG", "LOCALITY"),
    "cli.packs.new.locality.help": (
        "tên đầy đủ, như “Phường Gia Viên, thành phố Hải Phòng”",
        "the full name, as “Phường Gia Viên, thành phố Hải Phòng”",
    ),
    "cli.packs.new.locality.question": ("Tên đầy đủ, kèm cấp trên", "Full name, with what it belongs to"),
    "cli.packs.new.kind.help": ("thư mục (folder) hoặc gói Python (python)", "folder, or Python distribution"),
    "cli.packs.new.kind.question": ("Loại gói: folder hoặc python", "Kind: folder or python"),
    "cli.packs.new.into.help": (
        "thư mục chứa gói mới; mặc định là thư mục gói của người dùng, với gói Python là thư mục hiện tại",
        "where the new pack is put; the user's packs folder, for Python the current one, otherwise",
    ),
    "cli.packs.new.yes.help": ("không hỏi, dùng những gì được đề xuất", "ask nothing, take what is proposed"),
    "cli.packs.new.written": ("Đã tạo gói ở {path}.", "Made the pack in {path}."),
    "cli.packs.new.next.folder": (
        "Sửa pack.toml và giao-uoc.md, rồi chạy: giaouoc packs check {path}",
        "Edit pack.toml and giao-uoc.md, then run: giaouoc packs check {path}",
    ),
    "cli.packs.new.next.python": (
        "Sửa các tệp trong src, rồi chạy: giaouoc packs check {path}; cài bằng: pip install -e {path}",
        "Edit the files in src, then run: giaouoc packs check {path}; install it by: pip install -e {path}",
    ),
    "cli.packs.check.help": ("kiểm tra một gói trước khi dùng", "examine a pack before it is used"),
    "cli.packs.check.metavar": ("THƯ_MỤC_GÓI", "PACK"),
    "cli.packs.check.path.help": (
        "thư mục có pack.toml, hoặc gốc của một gói Python",
        "the folder with pack.toml, or the root of a Python distribution",
    ),
    "cli.packs.check.sound": (
        "Gói “{pack}” đạt: {templates} mẫu lễ, dựng thử ba năm, mọi trang chiếu đều vừa.",
        "The pack “{pack}” is sound: {templates} templates, rendered for three years, every slide fits.",
    ),
    "cli.packs.check.broken": (
        "Gói chưa đạt. Sửa những chỗ có dấu ✗ rồi kiểm tra lại.",
        "The pack is not sound yet. Mend what is marked ✗ and check again.",
    ),
    "cli.export.description": (
        "Kể các văn bản mà gói cài thêm làm được, hoặc ghi một văn bản ra tệp mới.",
        "List the documents that plugins can make, or write one to a new file.",
    ),
    "cli.export.metavar": ("VĂN_BẢN", "DOCUMENT"),
    "cli.export.document.help": ("mã văn bản; bỏ trống để xem có những gì", "id of the document; none lists them"),
    "cli.export.output.help": ("tệp mới để ghi; mặc định trong papers/", "the new file; in papers/ otherwise"),
    "cli.export.none": (
        "Chưa cài gói nào làm thêm văn bản.",
        "No plugin that makes documents is installed.",
    ),
    "cli.export.written": ("Đã ghi {path}.", "Wrote {path}."),
    "refusal.export.unknown": (
        "Không có văn bản “{document}”. Hiện có: {known}.",
        "There is no document “{document}”. There are: {known}.",
    ),
    "refusal.export.failed": (
        "Phần mở rộng “{plugin}” không làm được văn bản “{document}”. Hãy báo người làm phần mở rộng ấy.",
        "The plugin “{plugin}” could not make the document “{document}”. Tell its author.",
    ),
    "refusal.packs.taken": (
        "Đã có {path}. Hãy chọn mã khác hoặc dời thư mục ấy đi.",
        "{path} is there already. Choose another id, or move that folder.",
    ),
    "refusal.packs.id": (
        "Mã “{given}” không dùng được. Mã chỉ gồm a-z, 0-9 và gạch nối, như phuong-gia-vien.",
        "The id “{given}” cannot be used. An id is of a-z, 0-9 and hyphens, as phuong-gia-vien.",
    ),
    "refusal.packs.id_taken": (
        "Mã “{given}” đã là mã của gói “{name}” ({by}). Hãy chọn mã khác.",
        "The id “{given}” is that of the pack “{name}” already ({by}). Choose another.",
    ),
    "refusal.packs.name": (
        "Tên “{given}” không dùng được. Hãy ghi tên địa phương, như Phường Gia Viên, không có dấu ngoặc nhọn.",
        "The name “{given}” cannot be used. Write the locality, as Phường Gia Viên, without braces.",
    ),
    "refusal.packs.kind": (
        "Không có loại gói “{given}”. Hãy ghi folder hoặc python.",
        "There is no kind “{given}”. Write folder or python.",
    ),
    "refusal.packs.not_given": (
        "Thiếu {option}. Hãy ghi thêm, hoặc chạy trong cửa sổ lệnh để được hỏi.",
        "{option} is missing. Give it, or run in a terminal to be asked.",
    ),
    "refusal.packs.no_folder": (
        "Không có thư mục {path}. Hãy xem lại đường dẫn.",
        "There is no folder {path}. Look at the path again.",
    ),
    "pack.fault": (
        "Gói “{pack}”, {where}: {problem} Ví dụ đúng: {example}",
        "Pack “{pack}”, {where}: {problem} Example: {example}",
    ),
    "pack.fault.plain": ("Gói “{pack}”, {where}: {problem}", "Pack “{pack}”, {where}: {problem}"),
    "pack.faults.further": (
        "(còn {count} lỗi nữa; giaouoc packs check nêu đủ)",
        "({count} more; giaouoc packs check tells all)",
    ),
    "pack.fault.backslash": (
        "dấu \\ trong chữ có nghĩa riêng; thay bằng dấu /.",
        "a \\ in a text has a meaning of its own; write / instead.",
    ),
    "pack.fault.bare_text": (
        'chữ phải đặt trong dấu nháy thẳng "…".',
        'a text stands between straight quotes "…".',
    ),
    "pack.fault.bare_time": ("giờ phải đặt trong dấu nháy thẳng.", "a time of day stands between straight quotes."),
    "pack.fault.colon": (
        "sau tên mục là dấu =, không phải dấu hai chấm.",
        "a value comes after =, not after a colon.",
    ),
    "pack.fault.decimal_comma": (
        "số lẻ ở đây viết bằng dấu chấm, không phải dấu phẩy.",
        "a decimal is written with a point here, not with a comma.",
    ),
    "pack.fault.dotted_date": (
        "ngày viết theo thứ tự năm-tháng-ngày.",
        "a date is written year-month-day.",
    ),
    "pack.fault.foreign_key": (
        "tên mục là một trong các tên tiếng Anh có sẵn, không dấu; xem docs/packs.md.",
        "the name of a field is one of those in docs/packs.md.",
    ),
    "pack.fault.glued_unit": (
        "sau số không ghi đơn vị; đơn vị ghi riêng ở uom.",
        "a number stands without its unit, which goes to uom.",
    ),
    "pack.fault.grouped_number": (
        "số lớn viết liền, không chấm hàng nghìn.",
        "a large number is written without dots between its thousands.",
    ),
    "pack.fault.key_twice": ("“{name}” đã ghi ở trên; hãy bỏ bớt một chỗ.", "“{name}” is given above; take one away."),
    "pack.fault.leading_zero": ("số không viết chữ số 0 ở đầu.", "a number does not begin with 0."),
    "pack.fault.misspelt": (
        "không có mục “{given}”; có phải là “{meant}”?",
        "there is no field “{given}”; is “{meant}” meant?",
    ),
    "pack.fault.no_end_bracket": (
        "thiếu dấu phẩy hoặc ngoặc đóng ] hay }} ở dòng này hoặc dòng ngay trên.",
        "a comma or a closing ] or }} is missing here or on the line above.",
    ),
    "pack.fault.no_end_quote": (
        'thiếu dấu nháy thẳng " ở cuối chữ.',
        "the straight quote that ends a text is missing.",
    ),
    "pack.fault.no_such_day": ("lịch không có ngày này.", "there is no such day."),
    "pack.fault.not_a_date": ("không phải ngày viết như 2026-06-30.", "is no date written like 2026-06-30."),
    "pack.fault.not_a_number": (
        "không phải một con số; bỏ dấu nháy, đơn vị ghi riêng ở uom.",
        "is no number; take the quotes away, the unit goes to uom.",
    ),
    "pack.fault.not_plain": (
        "đây là tệp Word hoặc tệp nén; hãy lưu lại thành văn bản thường (.md, .toml), hoặc dùng: giaouoc read TỆP.",
        "is a Word or packed file; save it as plain text (.md, .toml), or use: giaouoc read FILE.",
    ),
    "pack.fault.odd_blank": (
        "có dấu cách lạ, thường do chép từ Word hoặc trang web; xóa và gõ lại.",
        "holds an odd blank, as copied from Word or a web page; delete it and type it again.",
    ),
    "pack.fault.odd_quotes": (
        'dấu nháy cong “ ” của Word không dùng được ở đây; thay bằng dấu nháy thẳng ".',
        "the curly quotes of Word mean nothing here; write straight ones.",
    ),
    "pack.type.array": ("danh sách đặt trong [ ]", "a list in [ ]"),
    "pack.type.bool": ("true hoặc false", "true or false"),
    "pack.type.date": ("ngày", "a date"),
    "pack.type.decimal": ("số", "a number"),
    "pack.type.float": ("số có phần lẻ", "a decimal"),
    "pack.type.int": ("số nguyên", "a whole number"),
    "pack.type.null": ("để trống", "nothing"),
    "pack.type.object": ("bảng đặt trong {{ }}", "a table in {{ }}"),
    "pack.type.or": (" hoặc ", " or "),
    "pack.type.str": ("chữ trong dấu nháy", "a text in quotes"),
    "pack.fault.braces": (
        "“{given}” không phải tên biến; chỉ dùng được {known}.",
        "“{given}” is no variable; there are only {known}.",
    ),
    "pack.fault.uneven_braces": (
        "“{given}” thiếu hoặc thừa dấu ngoặc nhọn; mỗi bên tên biến có đúng hai dấu.",
        "a brace is missing or too many at “{given}”; a variable has two on each side.",
    ),
    "pack.fault.single_bracket": (
        "mỗi phần tử của danh sách mở đầu bằng hai dấu ngoặc vuông: [[{name}]].",
        "each entry of a list is headed with two brackets: [[{name}]].",
    ),
    "pack.fault.no_title": (
        "chưa có tên bản giao ước: dòng mở đầu bằng một dấu #.",
        "there is no title of the pledge: a line that begins with one #.",
    ),
    "pack.fault.title_twice": (
        "“{given}” thành tên thứ hai của bản giao ước; tiêu đề của từng điều mở đầu bằng hai dấu #.",
        "“{given}” would be a second title of the pledge; an article is headed with two #.",
    ),
    "pack.fault.empty": ("chỗ này để trống; hãy điền vào.", "this is empty; fill it in."),
    "pack.fault.given_twice": (
        "đã ghi trong {first}; hãy bỏ bớt một chỗ.",
        "is given in {first} already; take one away.",
    ),
    "pack.fault.id": (
        "mã “{given}” chỉ được gồm chữ thường không dấu, số và dấu gạch nối.",
        "the id “{given}” may only be of a-z, 0-9 and hyphens.",
    ),
    "pack.fault.led_by_stranger": (
        "khối “{bloc}” có trưởng hoặc phó là “{unit}”, nhưng không có đơn vị ấy.",
        "the bloc “{bloc}” is led by “{unit}”, a unit it does not have.",
    ),
    "pack.fault.link": (
        "“{name}” là lối tắt; hãy chép tệp thật vào thư mục gói.",
        "“{name}” is a link; copy the file itself into the pack.",
    ),
    "pack.fault.markdown": (
        "không đọc được “{given}”; chỉ dùng tiêu đề, đoạn văn và danh sách.",
        "“{given}” cannot be read; use only headings, paragraphs and lists.",
    ),
    "pack.fault.low_contrast": (
        "độ tương phản với màu nền là {ratio}, phải từ {least} trở lên; chọn màu khác biệt hơn.",
        "the contrast to the ground is {ratio}, and must be {least} or more; choose a clearer colour.",
    ),
    "pack.fault.id_taken": (
        "mã “{given}” đã là mã của gói “{name}” ({by}); hãy đặt mã khác.",
        "the id “{given}” is that of the pack “{name}” already ({by}); choose another.",
    ),
    "pack.fault.missing": ("thiếu “{name}”.", "“{name}” is missing."),
    "pack.fault.no_article": (
        "chỉ tiêu “{target}” trỏ đến nội dung “{article}”, không có nội dung ấy.",
        "the target “{target}” names the article “{article}”, which is not there.",
    ),
    "pack.fault.no_file": ("không có tệp “{name}”.", "there is no file “{name}”."),
    "pack.fault.no_item": (
        "chương trình không có mục “{item}”.",
        "there is no agenda item “{item}”.",
    ),
    "pack.fault.no_parent_target": (
        "chỉ tiêu “{target}” trỏ đến chỉ tiêu cấp trên “{parent}”, không có chỉ tiêu ấy.",
        "the target “{target}” names “{parent}” of the higher level, which is not there.",
    ),
    "pack.fault.no_such_field": (
        "không có mục nào tên như thế; có các mục {known}.",
        "there is no such field; there are {known}.",
    ),
    "pack.fault.none": ("phải có ít nhất một.", "there must be at least one."),
    "pack.fault.not_a_colour": (
        "“{given}” không phải màu viết như #081024.",
        "“{given}” is no colour written like #081024.",
    ),
    "pack.fault.not_a_time": (
        "“{given}” không phải giờ viết như 07:30.",
        "“{given}” is no time written like 07:30.",
    ),
    "pack.fault.not_clean": (
        "có ký tự điều khiển hoặc ký tự ẩn; hãy gõ lại dòng này.",
        "holds control or invisible characters; type this line again.",
    ),
    "pack.fault.not_toml": (
        "sai cách viết TOML; kiểm tra ngoặc và dấu nháy. ({text})",
        "is no TOML; check brackets and quotes. ({text})",
    ),
    "pack.fault.not_utf8": (
        "không phải chữ Unicode; mở bằng Notepad rồi lưu lại với bảng mã UTF-8.",
        "is no Unicode; open it in Notepad and save it again as UTF-8.",
    ),
    "pack.fault.other_year": (
        "ghi năm {given}, nhưng mẫu lễ là của năm {expected}.",
        "is {given}, but the template is of {expected}.",
    ),
    "pack.fault.outside": (
        "“{given}” không phải tên tệp hoặc thư mục trong gói.",
        "“{given}” is no name of a file or folder of the pack.",
    ),
    "pack.fault.target_circle": (
        "chỉ tiêu “{target}” đi vòng về chính nó.",
        "the target “{target}” leads back to itself.",
    ),
    "pack.fault.too_large": ("lớn hơn {limit} byte.", "is larger than {limit} bytes."),
    "pack.fault.too_long": (
        "dài hơn {limit} ký tự; hãy tách thành nhiều đoạn.",
        "is longer than {limit} characters; make it several paragraphs.",
    ),
    "pack.fault.too_many_lines": ("có hơn {limit} dòng.", "has more than {limit} lines."),
    "pack.fault.too_small": ("là {given}, phải từ {least} trở lên.", "is {given}, and must be {least} or more."),
    "pack.fault.twice": ("mã “{id}” dùng hai lần.", "the id “{id}” is there twice."),
    "pack.fault.unread": (
        "phần mở rộng “{plugin}” không đọc được gói này.",
        "the plugin “{plugin}” could not read this pack.",
    ),
    "pack.fault.value": ("giá trị không hợp lệ. ({text})", "the value is not valid. ({text})"),
    "pack.fault.wrong_choice": (
        "“{given}” không dùng được; chọn một trong {choices}.",
        "“{given}” is none of {choices}.",
    ),
    "pack.fault.wrong_type": (
        "cần {expected}, đang là {given}.",
        "should be {expected}, and is {given}.",
    ),
    "place.title": ("tên buổi lễ", "title of the ceremony"),
    "place.locality": ("tên địa phương", "name of the locality"),
    "place.organiser": ("đơn vị tổ chức", "organiser"),
    "place.parent_body": ("cơ quan cấp trên", "superior body"),
    "place.place": ("địa điểm", "venue"),
    "place.labels": ("tên gọi đơn vị, khối", "names for units and blocs"),
    "place.slides": ("trang chiếu riêng {number}", "own slide {number}"),
    "place.setup": ("thông tin buổi lễ", "facts of the ceremony"),
    "place.agenda": ("mục {number} của chương trình", "agenda item {number}"),
    "place.report_rounds": ("kỳ báo cáo {number}", "report period {number}"),
    "place.blocs": ("khối thứ {number}", "bloc {number}"),
    "place.slots": ("lượt ký {number}", "signing slot {number}"),
    "place.witnesses": ("cơ quan chứng kiến {number}", "witnessing body {number}"),
    "place.pledge": ("bản giao ước", "pledge"),
    "place.pledge.title": ("tên bản giao ước", "title of the pledge"),
    "place.pledge.issuers": ("cơ quan thứ {number} đứng tên trong giao ước", "body {number} that issues the pledge"),
    "place.pledge.preamble": ("lời mở đầu của giao ước", "preamble of the pledge"),
    "place.pledge.closing": ("lời kết của giao ước", "closing words of the pledge"),
    "place.pledge.articles": ("điều thứ {number} của giao ước", "article {number} of the pledge"),
    "place.pledge.targets": ("chỉ tiêu thứ {number} của giao ước", "target {number} of the pledge"),
    "place.pledge.themes": ("chủ đề thứ {number} của giao ước", "theme {number} of the pledge"),
    "place.pledge.movements": ("phong trào thứ {number} trong giao ước", "movement {number} of the pledge"),
    "place.pledge.based_on": ("căn cứ của giao ước", "what the pledge puts into practice"),
    "place.pledge.parent_targets": ("chỉ tiêu cấp trên {number}", "target {number} of the higher level"),
}
