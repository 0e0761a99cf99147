"""The words by which offices say in what capacity somebody is invited."""

from __future__ import annotations

import re

from giaouoc.attendance import Role
from giaouoc.vietnamese import fold, same

__all__ = ["role_of", "signs"]

_WORDS = {
    Role.BLOC_LEADER: """
        khối trưởng; cụm trưởng; trưởng khối; trưởng cụm; khối trưởng khối thi đua; cụm trưởng cụm thi đua""",
    Role.BLOC_DEPUTY: """
        khối phó; cụm phó; phó khối; phó cụm; phó khối trưởng; phó cụm trưởng; phó trưởng khối; phó trưởng cụm; khối
        phó khối thi đua; cụm phó cụm thi đua""",
    Role.CHAIR: "chủ trì; chủ tọa; chủ trì buổi lễ; chủ trì hội nghị; người chủ trì",
    Role.CO_CHAIR: "đồng chủ trì; đoàn chủ tịch; đồng chủ tọa; đoàn chủ tọa; chủ tịch đoàn",
    Role.WITNESS: """
        chứng kiến; người chứng kiến; lãnh đạo chứng kiến; đại biểu chứng kiến; chứng kiến ký kết; đại diện chứng
        kiến""",
    Role.GUEST: "khách mời; khách; đại biểu khách mời; khách mời dự; khách mời danh dự; khách mời tham dự",
    Role.MEMBER: """
        đại biểu; thành viên; đại diện; đại biểu tham dự; đại diện đơn vị; đại biểu đơn vị; dự; tham dự; đại biểu
        chính thức; thành viên khối; đại diện khối""",
    Role.MC: "mc; dẫn chương trình; người dẫn chương trình",
    Role.SECRETARY: "thư ký; thư ký buổi lễ; thư ký hội nghị; ban thư ký",
    Role.ORGANISER: "ban tổ chức; btc; phục vụ; tiếp tân; lễ tân; ban tổ chức buổi lễ; cán bộ phục vụ",
}
_SIGNING = """
    ký kết; ký giao ước; ký kết giao ước; người ký; người ký kết; người ký giao ước; đại diện ký; đại diện ký kết; đại
    diện ký giao ước; đại biểu ký; đại biểu ký kết; đại biểu ký giao ước; trực tiếp ký; trực tiếp ký kết; signatory"""
"""Words for those who come to sign: delegates of their unit, and named for it before the others."""
_SIGNS = re.compile(r"[\W_]+")


def _plain(text: str) -> str:
    return _SIGNS.sub(" ", fold(text)).strip()


_ROLES: dict[str, list[tuple[str, Role]]] = {}
for _role, _words in (*_WORDS.items(), (Role.MEMBER, _SIGNING)):
    for _word in (*_words.split(";"), _role.value.replace("_", " ")):
        _ROLES.setdefault(_plain(_word), []).append((_word, _role))
_SIGNS_ONLY = frozenset(map(_plain, _SIGNING.split(";")))


def role_of(text: str) -> Role | None:
    """The role a word names, in Vietnamese with or without accents; None for anything else.

    Accents that are there count: a Khối trưởng leads a bloc, Khối trường are the schools.

    >>> role_of("Khối trưởng"), role_of("nguoi chung kien"), role_of("Khối trường")
    (<Role.BLOC_LEADER: 'bloc_leader'>, <Role.WITNESS: 'witness'>, None)
    """
    if not text:
        return None
    known = _ROLES.get(_plain(text), ())
    bare = _SIGNS.sub(" ", text).strip()
    return next((role for word, role in known if bare.isascii() or same(bare, _SIGNS.sub(" ", word).strip())), None)


def signs(text: str) -> bool:
    """Whether a word says that somebody comes to sign, which no other member of the unit is said to.

    >>> signs("Ký kết"), signs("Đại biểu")
    (True, False)
    """
    return role_of(text) is Role.MEMBER and _plain(text) in _SIGNS_ONLY
