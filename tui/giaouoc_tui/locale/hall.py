"""Words the hall sees."""

from __future__ import annotations

__all__ = ["MESSAGES"]

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

MESSAGES: dict[str, tuple[str, str]] = {
    "hall.waiting.title": (
        "Chương trình sẽ bắt đầu trong ít phút",
        "The programme begins in a few minutes",
    ),
    "hall.waiting.operator": ("Đang chờ người điều hành", "Waiting for the operator"),
    "hall.standing_still": (
        "Hình đang dừng, chờ người điều hành",
        "The picture stands still, waiting for the operator",
    ),
    "hall.rehearsal": ("TẬP DUYỆT", "REHEARSAL"),
    "hall.welcome": ("Nhiệt liệt chào mừng quý vị đại biểu", "A warm welcome to all delegates"),
    "hall.present": ("đại biểu có mặt", "delegates present"),
    "hall.attendance": ("Đại biểu tham dự", "Attendance"),
    "hall.other_delegates": ("Đại biểu khác", "Other delegates"),
    "hall.agenda": ("Chương trình", "Agenda"),
    "hall.next_item": ("Tiếp theo: {title}", "Next: {title}"),
    "hall.earlier": ("… {count} nội dung trước", "… {count} before"),
    "hall.later": ("… {count} nội dung sau", "… {count} more"),
    "hall.later.blocs": ("… còn {count} khối", "… {count} more blocs"),
    "hall.at_table": ("mời ký", "signing now"),
    "hall.more_at_table": ("… và {count} đơn vị", "… and {count} more"),
    "hall.theme": ("Chủ đề năm {year}", "Theme of {year}"),
    "hall.part": ("phần {part}/{parts}", "part {part} of {parts}"),
    "hall.page": ("Trang {page}/{pages}", "Page {page} of {pages}"),
    "hall.item": ("Nội dung {page}/{pages}", "Item {page} of {pages}"),
    "hall.signing": ("Ký kết giao ước thi đua", "Signing the pledge"),
    "hall.signing.done": ("Đã hoàn thành ký kết", "All have signed"),
    "hall.signing.next": ("Mời chuẩn bị", "Please make ready"),
    "hall.signed": ("đã ký", "signed"),
    "hall.slot.signed": ("đã ký", "signed"),
    "hall.slot.countersigning": ("đã ký · mời cấp trên ký: {name}", "signed · the superior signs: {name}"),
    "hall.registering": ("Đăng ký giao ước thi đua", "Registering the pledge"),
    "hall.registered": ("đơn vị đã nộp hồ sơ", "files handed in"),
    "hall.stands_in": ("đi thay", "standing in"),
    "hall.witnesses": ("Chứng kiến: {names}", "Witnessed by {names}"),
    "hall.thanks": ("Trân trọng cảm ơn quý vị đại biểu", "Thank you all"),
    "hall.review": ("{label}: {date}", "{label}: {date}"),
    "hall.code": (
        "Mã kiểm chứng biên bản – ai cũng kiểm được",
        "Code of the minutes – anyone can check it",
    ),
    "hall.date": ("{official}", "{day} {month} {year}"),
    "hall.quit": (
        "Nhấn Ctrl+C lần nữa để tắt màn chiếu",
        "Press Ctrl+C again to end the projection",
    ),
    **{f"hall.month.{number}": (f"{number:02d}", name) for number, name in enumerate(_MONTHS, 1)},
}
