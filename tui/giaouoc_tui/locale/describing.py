"""Words for writing title, organiser, place and start of a ceremony anew, and who leads an agenda item."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str]] = {
    "describe.title": ("Thông tin buổi lễ", "The ceremony"),
    "describe.field.title": ("Tên buổi lễ, hội trường sẽ thấy", "Title; the hall sees it"),
    "describe.field.organiser": ("Đơn vị tổ chức", "Organiser"),
    "describe.field.parent_body": ("Cơ quan cấp trên, có thể để trống", "Parent body, may be empty"),
    "describe.field.place": ("Địa điểm, có thể để trống", "Place, may be empty"),
    "describe.fault": ("Cần tên buổi lễ và đơn vị tổ chức.", "A title and an organiser are needed."),
    "describe.same": ("Không có gì thay đổi.", "Nothing has changed."),
    "speaker.title": ("Ai phụ trách mục “{item}”?", "Who leads “{item}”?"),
    "speaker.text": (
        "Ghi chức danh hoặc cơ quan, không ghi họ tên; để trống nếu không có.",
        "Write the post or body, never a person's name; empty for nobody.",
    ),
    "speaker.example": ("Ví dụ: Chủ tịch Ủy ban nhân dân phường", "Example: Chair of the People's Committee"),
    "refusal.setup.after_opening": (
        "Buổi lễ đã mở nên tên, địa điểm và ngày giờ giữ nguyên. Có gì thay đổi, hãy thông báo cho hội trường.",
        "The ceremony is open, so title, place and start stand. Tell the hall of any change by a message.",
    ),
    "refusal.setup.empty": (
        "Tên buổi lễ và đơn vị tổ chức không để trống được. Hãy ghi đủ.",
        "Neither title nor organiser can be empty. Write both.",
    ),
}
