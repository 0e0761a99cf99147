"""What the law gives each person: to know what is kept, and to have it erased."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

from giaouoc.folder import CeremonyFolder
from tests.cli.shell import Shell


def _named(folder: Path, name: str) -> list[str]:
    """Files that hold the name in either normal form."""
    spelled = [normalize(form, name).encode() for form in ("NFC", "NFD")]
    files = (file for file in folder.rglob("*") if file.is_file())
    return [file.name for file in files if any(name in file.read_bytes() for name in spelled)]


def test_an_erased_name_is_in_no_file_and_the_record_still_verifies(giaouoc: Shell, closed: Path) -> None:
    row = next(row for row in giaouoc("people", closed, "list", "--json").data["people"] if row["number"] == 85)
    assert _named(closed, row["name"]) == ["people.json"]

    erased = giaouoc("people", closed, "erase", "85", "--json")

    assert (erased.code, erased.data) == (0, {"erased": 85, "still_named_in": []})
    assert _named(closed, row["name"]) == []
    assert giaouoc("verify", closed).code == 0
    assert row["name"] not in giaouoc("log", closed).out
    assert "đại biểu số 85 (đã xóa theo yêu cầu)" in giaouoc("minutes", closed).out
    assert giaouoc("people", closed, "erase", "85").code == 1


def test_the_list_names_blocs_and_witness_bodies(giaouoc: Shell, opened: Path) -> None:
    told = giaouoc("people", opened, "list").out
    rows = giaouoc("people", opened, "list", "--json").data["people"]
    pupil = next(row for row in rows if row["bloc"] == "mam-non")
    witness = next(row for row in rows if row["role"] == "witness")

    assert "Khối Mầm non" in told
    assert "mam-non" not in told
    assert (pupil["bloc_name"], pupil["unit_name"] != pupil["unit"]) == ("Khối Mầm non", True)
    assert witness["bloc_name"] in giaouoc("people", opened, "report", witness["number"]).out


def test_a_person_is_erased_while_a_console_has_the_ceremony_open(giaouoc: Shell, opened: Path) -> None:
    with CeremonyFolder.open(opened) as console:
        assert console.person(3) is not None
        assert giaouoc("people", opened, "erase", "3").code == 0
        assert console.person(3) is None


def test_papers_that_still_hold_the_name_are_told(giaouoc: Shell, opened: Path) -> None:
    papers = opened / "papers"
    lists = [papers / name for name in ("điểm danh.csv", "điểm danh.xlsx")]
    cards = [papers / name for name in ("thẻ.html", "thẻ.pdf")]
    minutes, others = papers / "biên bản.md", papers / "thẻ khác.pdf"
    assert [giaouoc("delegates", opened, "export", "-o", path).code for path in lists] == [0, 0]
    assert [giaouoc("badges", opened, "--only", "1-3", "-o", path).code for path in cards] == [0, 0]
    assert giaouoc("badges", opened, "--only", "4", "-o", others).code == 0
    assert giaouoc("minutes", opened, "-o", minutes).code == 0

    erased = giaouoc("people", opened, "erase", "1", "--json")

    assert {Path(file) for file in erased.data["still_named_in"]} == {minutes, *lists, *cards}
    assert all(path.name in erased.err for path in (minutes, *lists, *cards))


def test_a_report_holds_all_that_is_kept_of_a_person(giaouoc: Shell, closed: Path) -> None:
    report = giaouoc("people", closed, "report", "85", "--json").data

    assert report["person"]["post"]
    assert [fact["kind"] for fact in report["facts"]] == [
        "delegates.enrolled",
        "delegate.arrived",
        "slot.substituted",
        "slot.signed",
    ]
    assert report["person"]["name"] in giaouoc("people", closed, "report", "85").out
    assert report["until"] == "2019-12-31", "two years after the year that has no later review"
    assert report["named_in"] == [str(closed / "people.json")]


def test_a_report_holds_what_was_printed_and_what_was_taken_back(giaouoc: Shell, opened: Path, tmp_path: Path) -> None:
    assert giaouoc("badges", opened, "--html", "--only", "3", "-o", tmp_path / "3.html").code == 0
    assert giaouoc("do", opened, "check-in", "3").code == 0
    assert giaouoc("do", opened, "undo", "--reason", "nhầm người").code == 0

    kinds = [fact["kind"] for fact in giaouoc("people", opened, "report", "3", "--json").data["facts"]]

    assert kinds[-3:] == ["badges.printed", "delegate.arrived", "undone"]


def test_a_changed_name_is_found(giaouoc: Shell, closed: Path) -> None:
    people = closed / "people.json"
    name = giaouoc("people", closed, "list", "--json").data["people"][0]["name"]
    people.write_text(people.read_text(encoding="utf-8").replace(name, "Kẻ Mạo Danh"), encoding="utf-8")

    verdict = giaouoc("verify", closed, "--json")

    assert (verdict.code, verdict.data["sound"], verdict.data["names_changed"][0]) == (3, True, 1)
    (closed / "key").unlink()
    assert giaouoc("verify", closed).code == 3, "names are checked without the key of the badges"


def test_a_roster_that_cannot_be_read_is_not_passed_over(giaouoc: Shell, closed: Path) -> None:
    (closed / "people.json").write_bytes(b"{")

    verdict = giaouoc("verify", closed, "--json")

    assert (verdict.code, verdict.data["sound"], verdict.data["names_changed"]) == (3, True, None)
    assert "people.json" in verdict.err
    (closed / "people.json").unlink()
    assert giaouoc("verify", closed).code == 0, "a record alone can be checked"
