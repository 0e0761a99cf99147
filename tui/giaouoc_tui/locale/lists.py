"""Words: what stands in a list of delegates, and what is wrong or odd in it."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_WORDS = {
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

_SIGNS = {
    "list.signs.listed": ("danh sách ghi là người ký", "the list says so"),
    "list.signs.role": ("theo vai trò trong khối", "by the role in the bloc"),
    "list.signs.only": ("người duy nhất của nơi đó", "the only one of that place"),
    "list.signs.post": ("chức vụ cao nhất của nơi đó", "the highest post of that place"),
    "list.signs.first": (
        "chỉ vì số nhỏ nhất; đổi bằng “Ký thay” hoặc do … name-signatory",
        "only by the lowest number; change it with “Substitute” or do … name-signatory",
    ),
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
    "list.warning.order_not_number": (
        "STT {order} mang thẻ số {number}: STT không phải số thẻ. Muốn thẻ theo số này thì đặt tên cột là “Số thẻ”.",
        "Line number {order} gets badge {number}: to keep these numbers as badge numbers call the column “Số thẻ”.",
    ),
    "list.warning.post_not_words": (
        "chức vụ “{post}” không có chữ nào. Hãy xem có lệch cột không.",
        "the post “{post}” has no letters. See whether a column has shifted.",
    ),
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

MESSAGES: dict[str, tuple[str, str]] = {**_WORDS, **_SIGNS, **_PROBLEMS, **_WARNINGS}
