"""Words: lists of delegates in, attendance lists out."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_COMMAND = {
    "cli.delegates.help": ("nhập và xuất danh sách đại biểu", "lists of delegates in and out"),
    "cli.delegates.description": (
        "Nhập danh sách đại biểu từ tệp Excel hoặc CSV, xuất danh sách điểm danh và danh sách ký tên.",
        "Take delegates from an Excel or CSV file; write attendance lists and sign-in sheets.",
    ),
    "cli.delegates.actions": ("việc", "actions"),
    "cli.delegates.action.metavar": ("VIỆC", "ACTION"),
    "cli.delegates.import.help": (
        "nhập danh sách; --dry-run chỉ xem trước, không ghi gì",
        "take people from a list; --dry-run only shows what would happen",
    ),
    "cli.delegates.file.help": ("tệp .xlsx, .csv, .tsv hoặc .txt", "an .xlsx, .csv, .tsv or .txt file"),
    "cli.delegates.sheet.metavar": ("TRANG", "SHEET"),
    "cli.delegates.sheet.help": (
        "trang tính cần đọc; nêu nhiều lần được",
        "the sheet to read; may be given several times",
    ),
    "cli.delegates.encoding.help": (
        "bảng mã hoặc phông cũ của tệp khi máy nhận ra chưa đúng: tcvn3 là .VnTime, vni là VNI-Times",
        "encoding or old font of the file where it is not recognised: tcvn3 is .VnTime, vni is VNI-Times",
    ),
    "cli.delegates.dry_run.help": ("chỉ xem trước, không ghi gì", "only show what would happen, store nothing"),
    "cli.delegates.yes.help": ("đã xem trước và đồng ý, không hỏi lại", "seen and agreed, do not ask"),
    "cli.delegates.remove.help": (
        "rút khỏi danh sách những người không có trong tệp; không nêu thì giữ lại",
        "take people off the list whom the file does not name; they stay otherwise",
    ),
    "cli.delegates.skip_problems.help": (
        "bỏ các dòng có lỗi, nhập những dòng còn lại",
        "leave out the lines with a problem and take the others",
    ),
    "cli.delegates.export.help": ("xuất danh sách điểm danh", "write the attendance list"),
    "cli.delegates.output.help": ("tệp mới để ghi: .xlsx hoặc .csv", "a new file to write: .xlsx or .csv"),
    "cli.delegates.order.help": (
        "thứ tự: name theo tên (mặc định), bloc theo khối",
        "order: name by given name (the default), bloc by bloc",
    ),
    "cli.delegates.sign_in.help": (
        "danh sách ký tên, cột chữ ký để trống",
        "a sign-in sheet with an empty column for signatures",
    ),
    "cli.delegates.written": ("Đã ghi {count} người vào {path}", "Wrote {count} {count:person|people} to {path}"),
    "cli.delegates.removal_reason": (
        "không còn trong danh sách {file}",
        "no longer on the list {file}",
    ),
}

_PREVIEW = {
    "cli.delegates.file": ("Tệp {file}, mã chữ {encoding}", "File {file}, text in {encoding}"),
    "cli.delegates.file_sheets": (
        "Tệp {file}, trang “{sheets}”, mã chữ {encoding}",
        "File {file}, sheet “{sheets}”, text in {encoding}",
    ),
    "cli.delegates.converted": (
        "Chữ được chuyển từ {encoding} sang Unicode. Hãy đọc kỹ các dòng mẫu sau; sai thì chọn lại bằng --encoding:",
        "The text was converted from {encoding} to Unicode. Read these samples; if they are wrong choose --encoding:",
    ),
    "cli.delegates.sample": ("    {name} | {post} | {unit}", "    {name} | {post} | {unit}"),
    "cli.delegates.counts": (
        "Thêm mới {added}, thay đổi {changed}, giữ nguyên {unchanged}, có trong buổi lễ nhưng không có trong tệp "
        "{removed}, dòng có lỗi {problems}",
        "New {added}, changed {changed}, unchanged {unchanged}, in the ceremony but not in the file {removed}, lines "
        "with a problem {problems}",
    ),
    "cli.delegates.added": (
        "  + số {number}: {name}, {post} [{role}; {bloc}]",
        "  + no. {number}: {name}, {post} [{role}; {bloc}]",
    ),
    "cli.delegates.more": ("    … và {count} người nữa", "    … and {count} more"),
    "cli.delegates.changed": (
        "  ~ số {number} {name}: {field} “{before}” → “{after}”",
        "  ~ no. {number} {name}: {field} “{before}” → “{after}”",
    ),
    "cli.delegates.back": (
        "  ~ số {number} {name}: đưa trở lại danh sách",
        "  ~ no. {number} {name}: back on the list",
    ),
    "cli.delegates.removed": ("  - số {number}: {name}", "  - no. {number}: {name}"),
    "cli.delegates.removed_stay": (
        "Những người không có trong tệp vẫn được giữ; muốn rút khỏi danh sách thì thêm --remove-missing.",
        "People whom the file does not name stay; add --remove-missing to take them off the list.",
    ),
    "cli.delegates.new_bloc": ("  + khối mới: {bloc}", "  + new bloc: {bloc}"),
    "cli.delegates.new_unit": ("  + đơn vị mới: {unit}, {bloc}", "  + new unit: {unit}, {bloc}"),
    "cli.delegates.dropped": (
        "Bỏ cột {column} “{label}” ({kind}): buổi lễ không cần dữ liệu này nên không đọc, không lưu.",
        "Column {column} “{label}” ({kind}) is dropped: a ceremony does not need it, so it is not kept.",
    ),
    "cli.delegates.ignored": (
        "Không dùng cột {column} “{label}”.",
        "Column {column} “{label}” is not used.",
    ),
    "cli.delegates.hidden_sheet": (
        "Bỏ qua trang ẩn “{sheet}”; muốn đọc thì thêm --sheet.",
        "The hidden sheet “{sheet}” was passed over; name it with --sheet to read it.",
    ),
    "cli.delegates.skipped": ("Bỏ qua {count} dòng: {what}", "Passed over {count} {count:row|rows}: {what}"),
    "cli.delegates.problem": ("LỖI {where}: {text}", "PROBLEM {where}: {text}"),
    "cli.delegates.warning": ("Cần xem {where}: {text}", "To look at {where}: {text}"),
    "cli.delegates.where.row": ("dòng {row}", "row {row}"),
    "cli.delegates.where.cell": ("dòng {row}, ô {cell}", "row {row}, cell {cell}"),
    "cli.delegates.where.sheet": ("trang “{sheet}”", "sheet “{sheet}”"),
    "cli.delegates.where.file": ("cả tệp", "the whole file"),
    "cli.delegates.nothing_stored": ("Chưa nhập gì.", "Nothing was stored."),
    "cli.delegates.nothing_new": ("Danh sách không có gì thay đổi.", "The list changes nothing."),
    "cli.delegates.only_looked": ("Mới xem trước, chưa nhập gì.", "Only a preview: nothing was stored."),
    "cli.delegates.done": (
        "Đã nhập: thêm {added}, thay đổi {changed}, rút {removed} người.",
        "Done: {added} added, {changed} changed, {removed} taken off.",
    ),
    "list.field.name": ("họ tên", "name"),
    "list.field.post": ("chức vụ", "post"),
    "list.field.role": ("tư cách", "role"),
    "list.field.bloc": ("khối", "bloc"),
    "list.field.unit": ("đơn vị", "unit"),
    "list.field.seat": ("chỗ ngồi", "seat"),
    "list.skipped.empty": ("dòng trống", "empty"),
    "list.skipped.title": ("tiêu đề phía trên", "titles above"),
    "list.skipped.heading": ("dòng tên cột", "headings"),
    "list.skipped.section": ("tên nhóm xen giữa", "group headings"),
    "list.skipped.total": ("dòng cộng", "totals"),
    "list.skipped.footer": ("phần cuối danh sách", "what stands below the list"),
    "list.personal.id_number": ("số giấy tờ", "identity numbers"),
    "list.personal.phone": ("số điện thoại", "telephone numbers"),
    "list.personal.birth_date": ("ngày, năm sinh", "dates of birth"),
    "list.personal.email": ("thư điện tử", "e-mail addresses"),
    "list.personal.other": ("dữ liệu cá nhân", "personal data"),
}

_PROBLEMS = {
    "list.problem.no_name": (
        "dòng này chưa có họ tên. Hãy ghi họ tên, hoặc xóa dòng.",
        "this row has no name. Fill the name in, or delete the row.",
    ),
    "list.problem.name_is_formula": (
        "họ tên bắt đầu bằng dấu của công thức: “{name}”. Hãy gõ lại họ tên.",
        "the name begins like a formula: “{name}”. Type the name again.",
    ),
    "list.problem.name_letters_lost": (
        "họ tên bị mất chữ: “{name}”. Hãy lấy lại tệp gốc, hoặc gõ lại họ tên.",
        "letters of the name got lost: “{name}”. Get the original file, or type the name again.",
    ),
    "list.problem.name_garbled": (
        "họ tên bị sai mã chữ: “{name}”. Hãy lưu lại tệp gốc thành “CSV UTF-8” hoặc .xlsx rồi nhập lại.",
        "the name is garbled: “{name}”. Save the original as “CSV UTF-8” or .xlsx and import that.",
    ),
    "list.problem.name_not_letters": (
        "“{name}” không phải họ tên. Hãy sửa ô này, hoặc xóa dòng.",
        "“{name}” is no name. Correct the cell, or delete the row.",
    ),
    "list.problem.name_has_digits": (
        "họ tên có chữ số: “{name}”. Hãy chỉ để họ tên trong ô này.",
        "the name holds digits: “{name}”. Leave only the name in this cell.",
    ),
    "list.problem.name_too_long": (
        "họ tên dài bất thường: “{name}”. Hãy chỉ để họ tên trong ô này.",
        "the name is unusually long: “{name}”. Leave only the name in this cell.",
    ),
    "list.problem.name_control_signs": (
        "họ tên có ký tự điều khiển: “{name}”. Hãy gõ lại họ tên.",
        "the name holds control characters: “{name}”. Type the name again.",
    ),
    "list.problem.name_several": (
        "ô này không chỉ có một họ tên: “{name}”. Hãy để mỗi người một dòng, chức vụ ở cột riêng.",
        "this cell holds more than one name: “{name}”. Give each person a row, and posts a column of their own.",
    ),
    "list.problem.personal_number": (
        "ô này có số điện thoại, số giấy tờ hoặc thư điện tử. Hãy xóa số đó khỏi ô rồi nhập lại.",
        "this cell holds a telephone or identity number or an e-mail address. Remove it and import again.",
    ),
    "list.problem.too_long": (
        "ô này dài quá {limit} ký tự. Hãy rút gọn.",
        "this cell is longer than {limit} characters. Make it shorter.",
    ),
    "list.problem.number": (
        "số thẻ không đọc được. Hãy ghi một số từ 1 đến {last}, hoặc để trống để máy cấp số.",
        "the badge number cannot be read. Write a number from 1 to {last}, or leave it empty to be given one.",
    ),
    "list.problem.number_twice": (
        "số thẻ {number} đã dùng ở dòng {row}. Hãy sửa một trong hai dòng.",
        "badge number {number} is that of row {row} already. Correct one of the two.",
    ),
    "list.problem.number_erased": (
        "số thẻ {number} là của người đã được xóa tên. Hãy dùng số khác, hoặc để trống.",
        "badge number {number} belonged to somebody who was erased. Use another, or leave it empty.",
    ),
    "list.problem.formula": (
        "ô chứa công thức chưa tính. Hãy mở tệp bằng Excel, lưu lại, rồi nhập.",
        "the cell holds a formula that was not calculated. Open the file in Excel, save it, and import it again.",
    ),
    "list.problem.error": (
        "ô báo lỗi của Excel (như #REF!). Hãy sửa ô này rồi lưu lại.",
        "the cell shows an error of Excel (such as #REF!). Correct it and save the file.",
    ),
    "list.problem.unit_of_other_bloc": (
        "đơn vị “{unit}” thuộc “{bloc}”, không thuộc khối ghi ở dòng này. Hãy sửa khối hoặc đơn vị.",
        "the unit “{unit}” belongs to “{bloc}”, not to the bloc of this row. Correct the bloc or the unit.",
    ),
}

_WARNINGS = {
    "list.warning.name_odd_signs": (
        "họ tên có dấu lạ: “{name}”. Hãy xem lại.",
        "the name holds unusual signs: “{name}”. Check it.",
    ),
    "list.warning.name_one_word": (
        "họ tên chỉ có một chữ: “{name}”. Hãy xem đã đủ họ và tên chưa.",
        "the name is one word only: “{name}”. Check whether it is complete.",
    ),
    "list.warning.name_merged": (
        "ô họ tên gộp từ dòng trên nên dòng này được coi là của cùng một người, không nhập thêm. Hãy xem lại.",
        "the name is a cell merged with the row above, so this row is taken for the same person. Check it.",
    ),
    "list.warning.name_spills_over": (
        "cột ngay sau cột họ tên không có tên cột, được ghép vào họ tên. Hãy xem lại vài người.",
        "the column behind the names has no heading and was joined to them. Check some of the people.",
    ),
    "list.warning.hidden_rows": (
        "có {count} dòng đang ẩn trong Excel, vẫn được đọc. Hãy xem có cần những dòng đó không.",
        "{count} rows are hidden in Excel and were read all the same. Check whether they are wanted.",
    ),
    "list.warning.role_unknown": (
        "chưa rõ tư cách “{role}” nên ghi là đại biểu hoặc khách mời. Hãy xem lại.",
        "the role “{role}” is not known, so the person is taken for a member or guest. Check it.",
    ),
    "list.warning.double": (
        "“{name}” có thể trùng với “{other}” ở dòng {row}. Nếu là hai người thì cứ nhập.",
        "“{name}” may be the same person as “{other}” in row {row}. If they are two, go on.",
    ),
    "list.warning.perhaps_known": (
        "“{name}” trùng tên với số {number} đã có trong danh sách nhưng khác đơn vị. Hãy xem có phải một người không.",
        "“{name}” has the name of no. {number} on the list, of another unit. Check whether they are one person.",
    ),
    "list.warning.number_of_other": (
        "số thẻ {number} đang là của “{name}”, tệp ghi “{after}”. Nếu là người khác, hãy cấp lại thẻ.",
        "badge number {number} is that of “{name}”, the file says “{after}”. If these are two, reissue the badge.",
    ),
    "list.warning.no_witness_body": (
        "“{name}” là người chứng kiến nhưng chưa rõ của cơ quan nào trong buổi lễ. Hãy ghi đúng tên cơ quan.",
        "“{name}” is a witness of no body that the ceremony knows. Write the body's name as the ceremony has it.",
    ),
    "list.warning.no_marks": (
        "không họ tên nào có dấu. Vẫn nhập được, nhưng màn hình và biên bản sẽ ghi không dấu; nên xin bản có dấu.",
        "no name has any accent. They can be used, but screen and minutes will lack them; better ask for the original.",
    ),
    "list.warning.unit_taken_as": (
        "hiểu “{given}” là đơn vị “{taken}”. Nếu không phải, hãy sửa tên đơn vị.",
        "“{given}” is taken for the unit “{taken}”. If that is wrong, correct the unit's name.",
    ),
    "list.warning.bloc_taken_as": (
        "hiểu “{given}” là “{taken}”. Nếu không phải, hãy sửa tên khối.",
        "“{given}” is taken for “{taken}”. If that is wrong, correct the bloc's name.",
    ),
    "list.warning.unit_in_several": (
        "nhiều khối có đơn vị “{unit}” nên chưa xếp được khối. Hãy thêm cột Khối.",
        "several blocs have a unit “{unit}”, so no bloc was chosen. Add a column for the bloc.",
    ),
}

_REFUSALS = {
    "refusal.list.empty_file": (
        "Tệp trống, không có gì để đọc. Hãy chọn lại tệp danh sách.",
        "The file is empty. Choose the file with the list.",
    ),
    "refusal.list.too_large": (
        "Tệp lớn quá {megabytes} MB khi mở ra. Hãy chép riêng danh sách sang một tệp mới.",
        "The file holds more than {megabytes} MB. Copy only the list to a new file.",
    ),
    "refusal.list.picture": (
        "Đây là tệp ảnh, không đọc được danh sách từ ảnh. Hãy xin tệp Excel gốc, hoặc gõ lại.",
        "This is a picture, and no list can be read from it. Ask for the Excel file, or type the list.",
    ),
    "refusal.list.pdf": (
        "Đây là tệp PDF, không đọc được danh sách. Hãy xin tệp Excel gốc.",
        "This is a PDF, and no list can be read from it. Ask for the Excel file.",
    ),
    "refusal.list.archive": (
        "Đây là tệp nén, không phải bảng tính. Hãy giải nén rồi chọn tệp danh sách bên trong.",
        "This is an archive, not a spreadsheet. Unpack it and choose the list inside.",
    ),
    "refusal.list.word": (
        "Đây là tệp Word, không phải bảng tính. Hãy chép bảng sang Excel rồi lưu thành .xlsx.",
        "This is a Word document, not a spreadsheet. Copy the table to Excel and save it as .xlsx.",
    ),
    "refusal.list.web_page": (
        "Đây là trang web hoặc XML mang tên bảng tính. Hãy mở bằng Excel rồi lưu thành .xlsx.",
        "This is a web page or XML under a spreadsheet's name. Open it in Excel and save it as .xlsx.",
    ),
    "refusal.list.password": (
        "Tệp có đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại.",
        "The file is protected by a password. Open it in Excel, remove the password and save it.",
    ),
    "refusal.list.old_excel": (
        "Đây là tệp Excel kiểu cũ hoặc nhị phân (.xls, .xlsb). Hãy mở bằng Excel, LibreOffice rồi lưu thành .xlsx.",
        "This is an old or binary Excel file (.xls, .xlsb). Open it in Excel or LibreOffice and save it as .xlsx.",
    ),
    "refusal.list.open_document": (
        "Đây là tệp OpenDocument (.ods). Hãy mở bằng LibreOffice hoặc Excel rồi lưu thành .xlsx.",
        "This is an OpenDocument file (.ods). Open it in LibreOffice or Excel and save it as .xlsx.",
    ),
    "refusal.list.damaged": (
        "Tệp bị hỏng hoặc không phải tệp Excel thật. Hãy mở bằng Excel, lưu lại, hoặc xin lại tệp gốc.",
        "The file is damaged or no real Excel file. Open it in Excel and save it, or ask for the original.",
    ),
    "refusal.list.text_too_long": (
        "Tệp có hơn {limit} dòng. Hãy chép riêng danh sách sang một tệp mới.",
        "The file has more than {limit} rows. Copy only the list to a new file.",
    ),
    "refusal.list.text_too_wide": (
        "Tệp có dòng chia thành {columns} cột, nhiều nhất là {limit}. Hãy chép riêng danh sách sang một tệp mới.",
        "The file has a row of {columns} columns, the most is {limit}. Copy only the list to a new file.",
    ),
    "refusal.list.sheet_too_long": (
        "Trang “{sheet}” có hơn {limit} dòng. Hãy chép riêng danh sách sang một tệp mới.",
        "The sheet “{sheet}” has more than {limit} rows. Copy only the list to a new file.",
    ),
    "refusal.list.sheet_too_wide": (
        "Trang “{sheet}” có {columns} cột, nhiều nhất là {limit}. Hãy chép riêng danh sách sang một tệp mới.",
        "The sheet “{sheet}” has {columns} columns, the most is {limit}. Copy only the list to a new file.",
    ),
    "refusal.list.no_sheet": (
        "Tệp không có trang “{sheet}”. Hãy chọn một trong: {sheets}.",
        "The file has no sheet “{sheet}”. Choose from: {sheets}.",
    ),
    "refusal.list.no_sheets_in_text": (
        "Tệp chữ không chia trang nên không có trang “{sheet}”. Hãy bỏ --sheet.",
        "A text file has no sheets, so none is called “{sheet}”. Leave --sheet out.",
    ),
    "refusal.list.unknown_encoding": (
        "Chưa rõ mã chữ của tệp, lạ từ dòng {row}. Hãy lưu lại thành “CSV UTF-8”, hoặc nêu --encoding.",
        "The file's encoding is not known; it is strange from row {row} on. Save it as “CSV UTF-8” or give --encoding.",
    ),
    "refusal.list.not_text": (
        "Đây không phải tệp chữ hay bảng tính. Hãy chọn tệp .xlsx hoặc .csv.",
        "This is neither text nor a spreadsheet. Choose an .xlsx or .csv file.",
    ),
    "refusal.list.broken_quotes": (
        "Dấu nháy kép ở dòng {row} không đóng đúng chỗ, các dòng sau bị dính vào nhau. Hãy sửa dòng đó rồi nhập lại.",
        "The quotation marks of row {row} are not closed, so rows run together. Correct that row and try again.",
    ),
    "refusal.list.no_heading": (
        "Không thấy dòng tên cột có “Họ và tên”. Hãy thêm dòng tên cột: STT, Họ và tên, Chức vụ, Đơn vị.",
        "There is no heading with “Họ và tên”. Add one: STT, Họ và tên, Chức vụ, Đơn vị.",
    ),
    "refusal.list.which_sheet": (
        "Nhiều trang có danh sách: {sheets}. Hãy nêu trang cần nhập bằng --sheet.",
        "Several sheets hold a list: {sheets}. Name those to read with --sheet.",
    ),
    "refusal.list.no_people": (
        "Dưới dòng tên cột không có người nào. Hãy chọn lại tệp hoặc trang.",
        "There is nobody below the heading. Choose another file or sheet.",
    ),
    "refusal.list.too_many_people": (
        "Danh sách cần số thẻ lớn hơn {last}; các số sau đó dành cho thẻ dự phòng. Hãy bớt người.",
        "The list needs badge numbers above {last}; those behind are kept for spare badges. Take fewer people.",
    ),
    "refusal.list.stale": (
        "Buổi lễ đã thay đổi từ lúc xem trước. Hãy xem trước lại rồi nhập.",
        "The ceremony has changed since the preview. Look at it again, then import.",
    ),
    "refusal.list.has_problems": (
        "Có {count} lỗi nên chưa nhập gì. Hãy sửa tệp, hoặc thêm --skip-problems để bỏ các dòng đó.",
        "Problems: {count}, so nothing was stored. Correct the file, or leave those lines out with --skip-problems.",
    ),
    "refusal.list.after_opening": (
        "Buổi lễ đã mở nên không sửa được danh sách cũ hay thêm khối. Hãy nhập tệp chỉ có người mới.",
        "The ceremony is open, so known people and blocs cannot change any more. Import a file of new people only.",
    ),
    "refusal.list.unconfirmed": (
        "Cần người xem trước rồi đồng ý. Hãy chạy với --dry-run để xem, sau đó thêm --yes.",
        "Somebody must look and agree first. Run it with --dry-run, then add --yes.",
    ),
    "refusal.list.output_kind": (
        "Không ghi được kiểu tệp “{suffix}”. Hãy đặt tên tệp có đuôi .xlsx hoặc .csv.",
        "Files of the kind “{suffix}” cannot be written. Use a name ending in .xlsx or .csv.",
    ),
    "refusal.list.no_folder": (
        "Không có thư mục {folder}. Hãy kiểm tra lại đường dẫn, hoặc tạo thư mục trước.",
        "There is no folder {folder}. Check the path, or make the folder first.",
    ),
    "refusal.blocs.missing": (
        "Không bỏ được “{id}” vì đã có đại biểu hoặc lượt ký. Hãy giữ lại khối, đơn vị đó.",
        "“{id}” cannot go, as delegates and signatures belong to it. Keep that bloc or unit.",
    ),
    "refusal.blocs.after_opening": (
        "Buổi lễ đã mở nên không thêm khối hay đơn vị được. Hãy ghi đại biểu là khách đến không có trong danh sách.",
        "The ceremony is open, so no bloc or unit can be added. Enrol the people as walk-ins.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {**_COMMAND, **_PREVIEW, **_PROBLEMS, **_WARNINGS, **_REFUSALS}
