"""`giaouoc delegates`: preview, agreement, import and export from a shell."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from giaouoc.folder import CeremonyFolder
from giaouoc_tui.locale import messages
from tests.ceremony import creating
from tests.cli.shell import Shell
from tests.lists.making import HEADING, PEOPLE, list_of, text_file, workbook


@pytest.fixture
def ceremony(tmp_path: Path) -> Path:
    """A prepared ceremony without delegates."""
    CeremonyFolder.create(tmp_path / "le", creating()).close()
    return tmp_path / "le"


def _written(tmp_path: Path, data: bytes, name: str = "danh sách.xlsx") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def _people(giaouoc: Shell, ceremony: Path) -> list[str]:
    return [person["name"] for person in giaouoc("people", ceremony, "list", "--json").data["people"]]


def test_a_dry_run_tells_everything_and_stores_nothing(giaouoc: Shell, ceremony: Path, tmp_path: Path) -> None:
    heading = (*HEADING[:5], "Số CCCD")
    people = [(*person[:5], "031090012345") for person in PEOPLE]
    path = _written(tmp_path, workbook([heading, *people, ("4", "", "Chủ tịch")], title="DS"))
    looked = giaouoc("delegates", ceremony, "import", path, "--dry-run")

    assert looked.code == 0
    assert "Thêm mới 3, thay đổi 0, giữ nguyên 0" in looked.out
    assert "+ số 1: Nguyễn Thị Hồng, Chủ tịch, Phường A1 [đại biểu; Khối phường]" in looked.out
    assert "Bỏ cột F “Số CCCD” (số giấy tờ)" in looked.out
    assert "LỖI trang “DS”, dòng 5, ô B5: dòng này chưa có họ tên." in looked.err
    assert "031090012345" not in looked.out + looked.err
    assert _people(giaouoc, ceremony) == []


def test_an_import_and_the_same_again(giaouoc: Shell, ceremony: Path, tmp_path: Path) -> None:
    path = _written(tmp_path, workbook(list_of(*PEOPLE)))
    done = giaouoc("delegates", ceremony, "import", path, "--json")
    again = giaouoc("delegates", ceremony, "import", path)

    assert done.data["imported"] == {
        "added": 3,
        "changed": 0,
        "removed": 0,
        "blocs": 0,
        "units": 0,
        "signatories": 1,
    }
    assert _people(giaouoc, ceremony) == [person[1] for person in PEOPLE]
    assert (again.code, "không có gì thay đổi" in again.out) == (0, True)


def test_a_conversion_waits_for_somebody_who_has_looked(giaouoc: Shell, ceremony: Path, tmp_path: Path) -> None:
    path = _written(tmp_path, text_file(list_of(*PEOPLE), encoding="tcvn3"), "danh sách.csv")
    refused = giaouoc("delegates", ceremony, "import", path)

    assert refused.code == 1
    assert "chuyển từ tcvn3" in refused.out
    assert "Nguyễn Thị Hồng | Chủ tịch | Phường A1" in refused.out
    assert "--yes" in refused.err
    assert _people(giaouoc, ceremony) == []
    assert giaouoc("delegates", ceremony, "import", path, "--yes").code == 0
    assert len(_people(giaouoc, ceremony)) == 3


def test_problems_stop_an_import_until_the_lines_are_left_out(giaouoc: Shell, ceremony: Path, tmp_path: Path) -> None:
    path = _written(tmp_path, workbook(list_of(*PEOPLE, ("4", "", "Chủ tịch"))))
    refused = giaouoc("delegates", ceremony, "import", path, "--json")

    assert refused.code == 1
    assert refused.data["refused"]["key"] == "list.has_problems"
    (problem,) = refused.data["plan"]["problems"]
    assert (problem["row"], problem["cell"], problem["key"]) == (5, "B5", "list.problem.no_name")
    assert giaouoc("delegates", ceremony, "import", path, "--skip-problems", "--yes").code == 0


def test_missing_people_go_when_asked_and_agreed(giaouoc: Shell, ceremony: Path, tmp_path: Path) -> None:
    giaouoc("delegates", ceremony, "import", _written(tmp_path, workbook(list_of(*PEOPLE))))
    fewer = _written(tmp_path, workbook(list_of(*PEOPLE[:2])), "mới.xlsx")

    assert giaouoc("delegates", ceremony, "import", fewer, "--remove-missing").code == 1
    done = giaouoc("delegates", ceremony, "import", fewer, "--remove-missing", "--yes", "--json")
    assert done.data["imported"]["removed"] == 1


def test_a_file_that_is_no_list_is_refused_with_the_way_out(giaouoc: Shell, ceremony: Path, tmp_path: Path) -> None:
    refused = giaouoc("delegates", ceremony, "import", _written(tmp_path, b"%PDF-1.7"))

    assert (refused.code, "Hãy xin tệp Excel gốc" in refused.err) == (1, True)
    assert giaouoc("delegates", ceremony, "import", tmp_path / "không có.xlsx").code == 1


@pytest.mark.parametrize("name", ["điểm danh.xlsx", "điểm danh.csv"])
def test_an_export_comes_in_again_and_is_never_written_over(
    giaouoc: Shell, ceremony: Path, tmp_path: Path, name: str
) -> None:
    giaouoc("delegates", ceremony, "import", _written(tmp_path, workbook(list_of(*PEOPLE))))
    path = tmp_path / name

    assert giaouoc("delegates", ceremony, "export", "-o", path, "--order", "bloc", "--sign-in").code == 0
    assert path.stat().st_mode & 0o077 == 0
    assert giaouoc("delegates", ceremony, "export", "-o", path).code == 1
    again = giaouoc("delegates", ceremony, "import", path, "--dry-run", "--json")
    assert again.data["plan"]["unchanged"] == 3
    assert giaouoc("delegates", ceremony, "export", "-o", tmp_path / "a.pdf").code == 1


def test_an_export_makes_the_last_folder_and_names_one_that_is_missing_above(
    giaouoc: Shell, ceremony: Path, tmp_path: Path
) -> None:
    missing = tmp_path / "giấy tờ" / "in" / "danh sách.csv"
    refused = giaouoc("delegates", ceremony, "export", "-o", missing)

    assert (refused.code, f"Không có thư mục {missing.parent}" in refused.err) == (1, True)
    assert not missing.parent.parent.exists()
    assert giaouoc("delegates", ceremony, "export", "-o", tmp_path / "giấy tờ" / "danh sách.csv").code == 0


def test_every_remark_about_a_list_has_words(repository: Path) -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in (repository / "sessions/giaouoc/lists").glob("*.py"))
    keys = set(re.findall(r'"(list\.(?:problem|warning)\.[a-z_]+)"', sources))
    names = set(re.findall(r'"(name_[a-z_]+)"', sources)) - {"name_key"}

    assert len(keys) > 15
    assert {key for key in keys if key not in messages()} == set()
    assert {name for name in names if not {f"list.problem.{name}", f"list.warning.{name}"} & set(messages())} == set()
