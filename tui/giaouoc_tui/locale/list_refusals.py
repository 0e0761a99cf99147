"""Words: why a list of delegates cannot be read, taken or written."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str]] = {
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
    "refusal.list.garbled": (
        "Chữ trong tệp đã sai mã từ lần lưu trước (“Há» vÃ tÃªn”). Hãy mở tệp gốc, lưu lại thành “CSV UTF-8” hoặc "
        ".xlsx rồi nhập.",
        "The text was garbled when the file was saved before (“Há» vÃ tÃªn”). Save the original as “CSV UTF-8” or "
        ".xlsx and import that.",
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
