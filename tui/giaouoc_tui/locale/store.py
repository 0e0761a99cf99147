"""Words: what the files of a ceremony could not do, and what opening them mended."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_FILES = {
    "refusal.store.error": (
        "Không dùng được tệp của buổi lễ. Hãy kiểm tra thư mục và thử lại.",
        "A file of the ceremony could not be used. Check the folder and try again.",
    ),
    "refusal.record.error": (
        "Không dùng được hồ sơ. Hãy kiểm tra thư mục và thử lại.",
        "The record could not be used. Check the folder and try again.",
    ),
    "refusal.record.missing": (
        "Không có buổi lễ nào ở {path}. Hãy kiểm tra đường dẫn, hoặc tạo buổi lễ bằng “giaouoc new”.",
        "There is no ceremony at {path}. Check the path, or make one with “giaouoc new”.",
    ),
    "refusal.record.exists": (
        "Ở {path} đã có một buổi lễ. Hãy chọn thư mục khác; hồ sơ cũ không bao giờ bị ghi đè.",
        "There is a ceremony at {path} already. Choose another folder; a record is never written over.",
    ),
    "refusal.record.empty": (
        "Tệp {path} rỗng: nội dung hồ sơ đã mất. Hãy lấy lại từ bản sao, đừng ghi đè tệp này.",
        "The file {path} is empty: what it recorded is gone. Restore a copy and leave this file as it is.",
    ),
    "refusal.record.foreign": (
        "Tệp {path} không phải hồ sơ của giaouoc. Hãy chọn đúng thư mục buổi lễ.",
        "The file {path} is not a record of giaouoc. Choose the folder of a ceremony.",
    ),
    "refusal.record.damaged": (
        "HỒ SƠ HỎNG ở việc số {seq}: chỉ còn chắc chắn {sound} việc đầu, {after} việc phía sau không còn chắc chắn. "
        "Đừng ghi thêm; hãy lấy bản sao ra đối chiếu.",
        "The record is DAMAGED at fact {seq}: only the first {sound} are certain, {after} behind it are not. "
        "Record nothing more; compare with a copy.",
    ),
    "refusal.record.locked": (
        "Buổi lễ đang mở ở một chương trình khác (tiến trình {pid} trên máy {host}). Hãy làm ở đó, hoặc đóng nó lại.",
        "Another program has the ceremony open (process {pid} on {host}). Work there, or close it first.",
    ),
    "refusal.record.full": (
        "Đĩa đã đầy: việc vừa rồi CHƯA được ghi, mọi việc trước vẫn còn. Hãy giải phóng chỗ trống rồi làm lại.",
        "The disk is full: the last action was NOT recorded, all before it is safe. Free some room and repeat it.",
    ),
    "refusal.record.broken": (
        "Đĩa báo lỗi ({reason}): việc vừa rồi CHƯA được ghi, mọi việc trước vẫn còn. "
        "Hãy làm lại; nếu vẫn lỗi, chép thư mục sang ổ khác.",
        "The disk failed ({reason}): the last action was NOT recorded, all before it is safe. "
        "Repeat it; if it fails again, copy the folder to another drive.",
    ),
    "refusal.record.folder_read_only": (
        "Không có quyền ghi vào thư mục này. Hãy chép thư mục ra chỗ ghi được rồi mở lại.",
        "This folder cannot be written. Copy it to where you may write and open it there.",
    ),
    "refusal.record.read_only": (
        "Hồ sơ chỉ mở để xem, không ghi thêm được. Hãy chạy “giaouoc verify” để xem có hỏng không.",
        "The record is open for reading only. Run “giaouoc verify” to see whether it is damaged.",
    ),
    "refusal.record.closed": (
        "Hồ sơ đã đóng. Hãy mở lại buổi lễ.",
        "The record was closed. Open the ceremony again.",
    ),
    "refusal.record.append_only": (
        "Hồ sơ chỉ ghi thêm, không sửa, không xóa. Muốn sửa sai, hãy hoàn tác.",
        "The record is only ever added to. To correct something, undo it.",
    ),
    "refusal.record.no_ceremony": (
        "Phần còn đọc được của hồ sơ không có buổi lễ nào. Hãy chạy “giaouoc verify” và lấy lại hồ sơ từ bản sao.",
        "What can be read of the record holds no ceremony. Run “giaouoc verify” and restore the record from a copy.",
    ),
    "refusal.people.error": (
        "Không dùng được danh sách tên. Hãy kiểm tra tệp people.json và thử lại.",
        "The list of names could not be used. Check the file people.json and try again.",
    ),
    "refusal.people.damaged": (
        "Tệp people.json bị hỏng nên không đọc được tên. Hãy lấy lại tệp này từ bản sao.",
        "The file people.json is damaged, so names cannot be read. Restore it from a copy.",
    ),
    "refusal.people.missing": (
        "Thiếu danh sách tên ({path}). Hãy lấy lại tệp này từ bản sao.",
        "The list of names ({path}) is missing. Restore it from a copy.",
    ),
    "refusal.people.exist": (
        "Ở {path} đã có danh sách tên. Hãy chọn thư mục khác; danh sách cũ không bao giờ bị ghi đè.",
        "There is a list of names at {path} already. Choose another folder; it is never written over.",
    ),
    "refusal.people.exists": (
        "Số {number} đã có người. Hãy dùng số khác.",
        "No. {number} belongs to somebody already. Use another number.",
    ),
    "refusal.people.unknown": (
        "Không có tên nào ở số {number}, hoặc tên đã được xóa. Hãy xem “giaouoc people … list”.",
        "Nobody has no. {number}, or the name was erased. See “giaouoc people … list”.",
    ),
    "refusal.folder.key_missing": (
        "Thiếu khóa của buổi lễ ({path}), nên không đọc được thẻ. Hãy lấy lại tệp này từ bản sao.",
        "The ceremony's key ({path}) is missing, so badges cannot be read. Restore it from a copy.",
    ),
    "refusal.folder.key_damaged": (
        "Tệp khóa của buổi lễ ({path}) không còn đúng, nên không đọc được thẻ. Hãy lấy lại tệp này từ bản sao.",
        "The file of the ceremony's key ({path}) is damaged, so badges cannot be read. Restore it from a copy.",
    ),
}

_NOTES = {
    "record.note.torn": (
        "Cuối hồ sơ có {bytes} byte chưa trọn do lần tắt đột ngột; mở để ghi sẽ cất riêng rồi cắt bỏ.",
        "The record ends in {bytes} incomplete bytes after a crash; the next writer saves and cuts them.",
    ),
    "record.note.torn_end_cut": (
        "Lần trước máy tắt đột ngột: {bytes} byte chưa trọn sau việc số {after} đã được cất vào {file}.",
        "After a crash, {bytes} incomplete bytes behind fact {after} were saved in {file} and cut off.",
    ),
    "record.note.end_mended": (
        "Lần trước máy tắt đột ngột: đã đóng lại dấu kết của hồ sơ, không mất gì.",
        "After a crash, the record's closing mark was put back; nothing was lost.",
    ),
    "record.note.creation_finished": (
        "Lần trước chưa tạo xong hồ sơ; nay đã tạo xong.",
        "The record had not been made completely; it is now.",
    ),
    "record.note.generation_new": (
        "Đĩa vừa báo lỗi nên hồ sơ đã được chép sang một tệp mới, nay mang tên {file}; mọi việc đã ghi vẫn còn.",
        "The disk had failed, so the record was copied to a new file, now named {file}; everything recorded is in it.",
    ),
    "record.note.generation_unfinished": (
        "Đã bỏ tệp {file} viết dở của lần trước; trong đó chưa có việc nào được xác nhận.",
        "Removed the unfinished file {file}; nothing in it had been acknowledged.",
    ),
    "record.note.generation_kept": (
        "Hồ sơ vẫn nằm trong tệp {file} vì tệp cũ đang bị chương trình khác giữ.",
        "The record stays in the file {file}, because another program holds the old one.",
    ),
    "record.note.generation_adopted": (
        "Đã lấy tệp {file} làm hồ sơ.",
        "The file {file} has become the record.",
    ),
    "record.note.unacknowledged_saved": (
        "Phần chưa được xác nhận đã cất riêng vào {file}.",
        "What had not been acknowledged was saved in {file}.",
    ),
    "record.note.changed_by_others": (
        "Có chương trình khác đã sửa tệp hồ sơ; bản bị sửa đã cất vào {file}, hồ sơ đúng được ghi lại.",
        "Another program changed the record's file; its version was saved in {file}, the true one written anew.",
    ),
}

MESSAGES: dict[str, tuple[str, str]] = {**_FILES, **_NOTES}
