"""Which post stands above which, told from the words that lists use."""

from __future__ import annotations

import pytest

from giaouoc.vietnamese.posts import PostRank, post_rank

HEAD, PART_HEAD, DEPUTY, OTHER = PostRank


@pytest.mark.parametrize(
    ("post", "unit", "rank"),
    [
        ("Trưởng thôn", "Thôn Đông", HEAD),
        ("Phó thôn", "Thôn Đông", DEPUTY),
        ("Phó Trưởng thôn", "Thôn Đông", DEPUTY),
        ("Trưởng ban công tác Mặt trận", "Thôn Đông", OTHER),
        ("Bí thư chi bộ, Trưởng thôn", "Thôn Đông", HEAD),
        ("Bí thư Chi bộ kiêm Trưởng thôn", "Thôn Đông", HEAD),
        ("Chủ tịch, Phường A1", "Phường A1", HEAD),
        ("Phó Chủ tịch UBND", "Phường A1", DEPUTY),
        ("Phó Bí thư Đảng ủy, Chủ tịch UBND phường", "Phường A1", HEAD),
        ("Quyền Chủ tịch UBND phường", "Phường A1", HEAD),
        ("Nguyên Chủ tịch UBND phường", "Phường A1", OTHER),
        ("Chủ tịch Hội Nông dân", "Phường A1", OTHER),
        ("Chủ tịch, Hội Nông dân phường A1", "Hội Nông dân phường A1", HEAD),
        ("Hiệu trưởng", "Trường THCS Lạc Viên", HEAD),
        ("HIEU PHO", "Truong THCS Lac Vien", DEPUTY),
        ("Giao vien, Truong THCS Lac Vien", "Truong THCS Lac Vien", OTHER),
        ("Chủ tịch Công đoàn", "Trường THCS Lạc Viên", OTHER),
        ("Kế toán trưởng", "Công ty Cảng", OTHER),
        ("Trưởng phòng", "Phòng Nội vụ", HEAD),
        ("Trưởng phòng Nội vụ", "Ủy ban nhân dân quận", PART_HEAD),
        ("Trưởng thôn", "", PART_HEAD),
        ("", "Thôn Đông", OTHER),
    ],
)
def test_the_highest_of_somebodys_posts_counts(post: str, unit: str, rank: PostRank) -> None:
    assert post_rank(post, unit) is rank
