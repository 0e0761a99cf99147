"""What the columns of a delegate list are called in offices."""

from __future__ import annotations

import re
from enum import StrEnum

from giaouoc.vietnamese import fold

__all__ = ["Field", "field_of"]


class Field(StrEnum):
    """What a column holds."""

    ORDER = "order"
    """Running number of the line; says nothing about the person."""
    NUMBER = "number"
    """Number on the badge."""
    NAME = "name"
    FAMILY = "family"
    """Family and middle name, where the given name has a column of its own."""
    GIVEN = "given"
    POST = "post"
    UNIT = "unit"
    BLOC = "bloc"
    ROLE = "role"
    SEAT = "seat"
    NOTE = "note"
    """Read for a role and not kept."""
    ATTENDANCE = "attendance"
    """What is filled in at the door: times, signatures."""
    PERSONAL = "personal"
    """Data that is not needed, and dropped unread."""


_LABELS = {
    Field.ORDER: "stt; số tt; số thứ tự; tt; thứ tự; no",
    Field.NUMBER: """
        số thẻ; thẻ số; số thẻ đại biểu; số đại biểu; mã đại biểu; mã số đại biểu; số hiệu thẻ; mã thẻ; số hiệu; số
        báo danh; sbd; badge; badge number; number""",
    Field.NAME: """
        họ và tên; họ tên; họ & tên; họ, tên; tên; họ và tên đại biểu; họ tên đại biểu; tên đại biểu; đại biểu; họ và
        tên đại biểu tham dự; họ và tên người tham dự; họ tên người tham dự; họ tên người dự; người tham dự; họ và
        tên cán bộ; họ tên cán bộ; họ và tên khách mời; họ tên khách mời; tên khách mời; họ tên đầy đủ; họ và tên
        khai sinh; name; full name; fullname; delegate""",
    Field.FAMILY: """
        họ; họ đệm; họ và đệm; họ và tên đệm; họ, tên đệm; họ tên đệm; họ lót; họ và chữ lót; họ và lót; family name""",
    Field.GIVEN: "tên gọi; given name",
    Field.POST: """
        chức vụ; chức danh; chức vụ, đơn vị; chức vụ, đơn vị công tác; chức vụ, cơ quan; chức vụ, nơi công tác; chức
        vụ và đơn vị công tác; chức vụ, chức danh; chức vụ công tác; chức vụ hiện nay; chức vụ đảng, chính quyền; vị
        trí; vị trí công tác; post; position; title""",
    Field.UNIT: """
        đơn vị; đơn vị công tác; cơ quan; cơ quan, đơn vị; cơ quan công tác; cơ quan, đơn vị công tác; nơi công tác;
        tên đơn vị; tên cơ quan; phòng, ban; đơn vị, tổ chức; tổ chức; đơn vị thành viên; địa phương; phường, xã; xã,
        phường; cơ quan, tổ chức, đơn vị; trường; đơn vị/địa phương; unit; organisation; organization""",
    Field.BLOC: """
        khối; khối thi đua; cụm; cụm thi đua; cụm, khối; khối, cụm; cụm, khối thi đua; khối, cụm thi đua; tên khối;
        thuộc khối; bloc""",
    Field.ROLE: """
        vai trò; tư cách; tư cách tham dự; tư cách đại biểu; thành phần; thành phần tham dự; nhiệm vụ; loại đại biểu;
        nhiệm vụ tại buổi lễ; role""",
    Field.SEAT: "chỗ ngồi; ghế; số ghế; vị trí ngồi; ghế ngồi; hàng ghế; sơ đồ chỗ ngồi; seat",
    Field.NOTE: "ghi chú; ghi chú thêm; chú thích; lưu ý; note; notes; remark",
    Field.ATTENDANCE: """
        giờ đến; giờ có mặt; thời gian đến; ký tên; chữ ký; ký nhận; ký; ký xác nhận; ký và ghi rõ họ tên; điểm danh;
        có mặt; vắng; xác nhận; tình trạng; signature""",
    Field.PERSONAL: """
        cccd; cmnd; cmt; số cccd; số cmnd; số cmt; căn cước; căn cước công dân; số căn cước; số căn cước công dân;
        thẻ căn cước; số định danh; số định danh cá nhân; mã định danh; chứng minh nhân dân; cccd/cmnd; cmnd/cccd; số
        cmnd/cccd; số cccd/cmnd; hộ chiếu; số hộ chiếu; điện thoại; số điện thoại; sđt; số đt; đt; đtdđ; di động;
        điện thoại di động; điện thoại liên hệ; số điện thoại liên hệ; liên hệ; zalo; email; thư điện tử; địa chỉ
        email; địa chỉ; địa chỉ liên hệ; chỗ ở; nơi ở; nơi ở hiện nay; thường trú; hộ khẩu thường trú; quê quán; ngày
        sinh; năm sinh; ngày, tháng, năm sinh; sinh ngày; sinh năm; tuổi; giới tính; nam/nữ; nam; nữ; dân tộc; tôn
        giáo; trình độ; đảng viên; ngày vào đảng; số tài khoản; tài khoản; mã số thuế; mst; số bhxh; phone;
        telephone; birthday; date of birth; address""",
}
_REMARK = re.compile(r"\([^)]*\)|\[[^]]*\]")
_SIGNS = re.compile(r"[\W_]+")


def _plain(label: str) -> str:
    return _SIGNS.sub("", fold(label))


_FIELDS = {_plain(label): field for field, labels in _LABELS.items() for label in labels.split(";")}


def field_of(label: str) -> Field | None:
    """The field a heading names, however it is spelled: case, marks, dots, blanks and remarks in brackets do not count.

    >>> field_of("S.T.T"), field_of("HỌ TÊN ĐẠI BIỂU (chữ in hoa)")
    (<Field.ORDER: 'order'>, <Field.NAME: 'name'>)
    """
    if len(label) > 80:
        return None
    field = _FIELDS.get(_plain(label))
    if field is None and (bare := _REMARK.sub("", label)) != label:
        field = _FIELDS.get(_plain(bare))
    return field
