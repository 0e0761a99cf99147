"""Words for made-up delegates: names that are common in Vietnam, and posts that fit a unit's kind."""

from __future__ import annotations

import random
import re
from typing import NamedTuple

__all__ = ["Posts", "made_up_name", "posts_of"]

_COMMON_FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng")
"""Borne by more than half of the people."""
_FAMILIES = (
    "Phan",
    "Vũ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Hồ",
    "Ngô",
    "Dương",
    "Lý",
    "Đào",
    "Đoàn",
    "Vương",
    "Trịnh",
    "Đinh",
    "Lương",
)
_MIDDLE_AND_GIVEN = (
    (
        ("Văn", "Đức", "Quang", "Hữu", "Minh", "Công", "Xuân", "Ngọc", "Thành", "Quốc"),
        ("Anh", "Bình", "Cường", "Dũng", "Đạt", "Hải", "Hùng", "Khánh", "Long", "Nam", "Phúc", "Quân", "Sơn", "Vinh"),
    ),
    (
        ("Thị", "Thu", "Thanh", "Ngọc", "Bích", "Minh", "Kim", "Hồng", "Phương"),
        ("Ánh", "Chi", "Dung", "Hà", "Hạnh", "Hằng", "Hương", "Lan", "Mai", "Nga", "Oanh", "Thảo", "Thủy", "Yến"),
    ),
)


class Posts(NamedTuple):
    """How the people of a unit are called."""

    head: str
    deputy: str
    staff: str


# By how a unit's name begins; the first that fits counts. `{unit}` is the name, `{kind}` the name
# with a small first letter, as it is written where its kind is a common noun.
_POSTS = (
    (
        r"phường|xã|đặc khu|thị trấn",
        Posts("Chủ tịch UBND {kind}", "Phó Chủ tịch UBND {kind}", "Công chức UBND {kind}"),
    ),
    (r"phòng", Posts("Trưởng {kind}", "Phó Trưởng {kind}", "Chuyên viên {unit}")),
    (
        r"ban chỉ huy",
        Posts("Chỉ huy trưởng {unit}", "Phó Chỉ huy trưởng {unit}", "Trợ lý {unit}"),
    ),
    (r"ban", Posts("Trưởng {unit}", "Phó Trưởng {unit}", "Chuyên viên {unit}")),
    (r"văn phòng", Posts("Chánh {unit}", "Phó Chánh {unit}", "Chuyên viên {unit}")),
    (r"thanh tra", Posts("Chánh {unit}", "Phó Chánh {unit}", "Chuyên viên {unit}")),
    (r"ủy ban kiểm tra", Posts("Chủ nhiệm {unit}", "Phó Chủ nhiệm {unit}", "Ủy viên {unit}")),
    (r"ủy ban|liên đoàn|hội", Posts("Chủ tịch {unit}", "Phó Chủ tịch {unit}", "Ủy viên {unit}")),
    (r"\w+ đoàn|đoàn", Posts("Bí thư {unit}", "Phó Bí thư {unit}", "Ủy viên {unit}")),
    (r"công an", Posts("Trưởng {unit}", "Phó Trưởng {unit}", "Cán bộ {unit}")),
    (r"tòa án", Posts("Chánh án {unit}", "Phó Chánh án {unit}", "Thư ký {unit}")),
    (r"viện", Posts("Viện trưởng {unit}", "Phó Viện trưởng {unit}", "Cán bộ {unit}")),
    (
        r"chi cục",
        Posts("Chi cục trưởng {unit}", "Phó Chi cục trưởng {unit}", "Chuyên viên {unit}"),
    ),
    (r"trường", Posts("Hiệu trưởng {unit}", "Phó Hiệu trưởng {unit}", "Giáo viên {unit}")),
    (r"thôn|ấp|tổ|khu", Posts("Trưởng {kind}", "Phó Trưởng {kind}", "Đại diện {kind}")),
    (
        r"sở|công ty|hợp tác xã|kho bạc|bảo hiểm",
        Posts("Giám đốc {unit}", "Phó Giám đốc {unit}", "Chuyên viên {unit}"),
    ),
)
_OTHER_POSTS = Posts("Thủ trưởng {unit}", "Phó Thủ trưởng {unit}", "Chuyên viên {unit}")


def posts_of(unit_name: str) -> Posts:
    """The posts in a unit, by its name: "Hiệu trưởng Trường …" in a school."""
    unit = unit_name.removeprefix("Lãnh đạo ")
    kind = unit[:1].lower() + unit[1:]
    kinds = (posts for begins, posts in _POSTS if re.match(rf"(?:{begins})\b", kind.lower()))
    posts = next(kinds, _OTHER_POSTS)
    return Posts(*(post.replace("{unit}", unit).replace("{kind}", kind) for post in posts))


def made_up_name(chance: random.Random) -> str:
    """A full name as many people have it."""
    families = _COMMON_FAMILIES if chance.random() < 0.6 else _FAMILIES
    middles, givens = chance.choice(_MIDDLE_AND_GIVEN)
    return f"{chance.choice(families)} {chance.choice(middles)} {chance.choice(givens)}"
