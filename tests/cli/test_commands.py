"""The commands that make and look at a ceremony, as a clerk would type them."""

from __future__ import annotations

import re
import stat
from pathlib import Path

import pytest

from giaouoc.folder import CeremonyFolder
from giaouoc_tui.console.recents import Recents
from tests.cli.shell import Shell


def test_a_ceremony_is_made_from_a_pack_with_sample_delegates(giaouoc: Shell, tmp_path: Path) -> None:
    made = giaouoc("new", tmp_path / "lễ", "--pack", "ngo-quyen", "--sample", "--year", "2017", "--json")

    assert made.code == 0
    assert made.data["title"] == "Lễ ký kết Giao ước thi đua năm 2017"
    assert made.data["sample"] == 120
    assert giaouoc("show", tmp_path / "lễ", "--json").data["sample"] is True
    assert stat.S_IMODE((tmp_path / "lễ").stat().st_mode) == 0o700


def test_a_district_that_has_ended_is_handed_over_to_the_ward_that_is_named(
    giaouoc: Shell, prepared: Path, tmp_path: Path
) -> None:
    again = ("new", tmp_path / "2026", "--from", prepared, "--year", "2026")
    asked = giaouoc(*again, "--json")
    options = [line.strip() for line in giaouoc(*again).err.splitlines()]

    assert asked.code == 1
    [ended] = asked.data["undecided"]
    assert ended == {"name": "Quận Ngô Quyền", "successors": ["Phường Ngô Quyền", "Phường Gia Viên"], "locality": True}
    assert '--successor "Quận Ngô Quyền=Phường Gia Viên"' in options
    assert giaouoc(*again, "--successor", "Quận Ngô Quyền=Phường X").code == 1
    assert not (tmp_path / "2026").exists()
    assert giaouoc(*again, "--successor", "Quận Ngô Quyền=Phường Gia Viên").code == 0
    assert giaouoc("show", tmp_path / "2026", "--json").data["locality"] == "Phường Gia Viên, thành phố Hải Phòng"


def test_next_year_is_copied_from_last_year(giaouoc: Shell, closed: Path, tmp_path: Path) -> None:
    made = giaouoc("new", tmp_path / "2018", "--from", closed, "--json")

    assert (made.code, made.data["year"]) == (0, 2018)
    state = giaouoc("show", tmp_path / "2018", "--json").data
    assert state["title"] == "Lễ ký kết Giao ước thi đua năm 2018"
    assert (state["life"], state["attendance"]["total"]["enrolled"]) == ("prepared", 0)
    assert {slot["state"] for slot in state["slots"]} == {"waiting"}


@pytest.mark.parametrize(
    ("starts", "again"),
    [
        ("4/1/2017 7:30", "2026-01-04T07:30:00+07:00"),
        ("2016-12-28T07:30", "2025-12-28T07:30:00+07:00"),
        ("2026-11-22T08:00", "2026-11-22T08:00:00+07:00"),
    ],
)
def test_a_copy_is_planned_for_its_own_year_however_late_the_earlier_one_was_made(
    giaouoc: Shell, tmp_path: Path, starts: str, again: str
) -> None:
    giaouoc("new", tmp_path / "2017", "--pack", "ngo-quyen", "--year", "2017", "--starts", starts)
    heir = ("--successor", "Quận Ngô Quyền=Phường Gia Viên")

    told = giaouoc("new", tmp_path / "2026", "--from", tmp_path / "2017", "--year", "2026", *heir)

    assert giaouoc("show", tmp_path / "2026", "--json").data["starts_at"] == again
    assert f"năm {again[:4]}" in told.out, "the day is told at once"


@pytest.mark.parametrize(
    "given", ["2027-01-04T08:00", "2027-01-04 08:00", "2027-01-04T08:00+07:00", "4/1/2027 8:00", "04/01/2027 08:00"]
)
def test_the_start_is_given_in_vietnams_time(giaouoc: Shell, tmp_path: Path, given: str) -> None:
    assert giaouoc("new", tmp_path / "lễ", "--pack", "ngo-quyen", "--starts", given).code == 0

    assert giaouoc("show", tmp_path / "lễ", "--json").data["starts_at"] == "2027-01-04T08:00:00+07:00"


def test_the_state_is_told_in_words_and_as_json(giaouoc: Shell, closed: Path) -> None:
    words, state = giaouoc("show", closed), giaouoc("show", closed, "--json").data

    assert "đã bế mạc" in words.out
    assert "Đã ký: 8/8" in words.out
    assert state["closing_code"] in words.out
    assert (state["life"], state["closing_code"] != state["head"]) == ("closed", True)
    assert state["attendance"]["total"]["present"] == 117
    assert {item["state"] for item in state["agenda"]} == {"done"}


def test_the_log_tells_every_fact_and_marks_what_was_undone(giaouoc: Shell, closed: Path) -> None:
    words, log = giaouoc("log", closed), giaouoc("log", closed, "--json").data
    undone = [fact for fact in log["facts"] if not fact["in_force"]]

    assert len(words.out.splitlines()) == len(log["facts"])
    assert [fact["kind"] for fact in undone] == ["slot.signed"]
    assert words.out.count("(đã hoàn tác)") == 1
    assert undone[0]["action"] in words.out


def test_reading_needs_no_lock_and_changes_no_file(giaouoc: Shell, opened: Path) -> None:
    before = {file.name: file.read_bytes() for file in opened.iterdir()}

    for command in (("show",), ("log",), ("verify",), ("minutes",), ("progress",)):
        assert giaouoc(*command, opened).code == 0
    assert giaouoc("people", opened, "list").code == 0

    assert {file.name: file.read_bytes() for file in opened.iterdir()} == before


def test_packs_are_listed_with_their_templates(giaouoc: Shell) -> None:
    packs = giaouoc("packs", "--json").data

    assert packs["problems"] == []
    ngo_quyen = next(pack for pack in packs["packs"] if pack["id"] == "ngo-quyen")
    assert ngo_quyen["bundled"]
    assert [template["year"] for template in ngo_quyen["templates"]] == [2017, 2023]


def test_a_report_is_read_as_offices_write_it_and_shown_on_the_board(giaouoc: Shell, closed: Path) -> None:
    report = ("--bloc", "mam-non", "--target", "dien-hinh", "--round", "9m", "--evidence", "12/BC-MN")
    told = giaouoc("progress", closed, "report", *report, "--value", "3 mô hình", "--json")

    assert told.code == 0
    assert told.data["facts"][0]["data"]["report"]["value"] == "3"
    board = giaouoc("progress", closed, "--json").data["board"]
    cell = next(cell for cell in board if cell["bloc"] == "mam-non")
    assert (cell["value"], cell["uom"], cell["evidence"], cell["percent"]) == ("3", "mô hình", "12/BC-MN", None)


def test_the_board_names_blocs_and_gives_a_plan_with_both_its_bounds(giaouoc: Shell, closed: Path) -> None:
    words, english = giaouoc("progress", closed).out, giaouoc("progress", closed, "--lang", "en").out
    target = giaouoc("progress", closed, "--json").data["targets"][0]

    assert (target["plan"], target["minimum"], target["maximum"]) == ("1", "1", "3")
    assert "(kế hoạch 1–3 mô hình)" in words
    assert "  Khối Mầm non\n" in words
    assert [re.search("2 mô hình +–  ", told) is not None for told in (words, english)] == [True, True]


def test_items_to_come_have_their_planned_time(giaouoc: Shell, opened: Path) -> None:
    giaouoc("do", opened, "next")
    lines = giaouoc("show", opened).out.splitlines()
    agenda = lines[lines.index("Chương trình:") + 1 :]

    assert agenda[1].split()[1].endswith("–")
    assert re.fullmatch(r"\d\d:\d\d", agenda[2].split()[1])


def test_the_log_tells_a_report_without_ids(giaouoc: Shell, closed: Path) -> None:
    told = giaouoc("log", closed).out.splitlines()[-1]

    assert "Báo cáo" in told
    assert "dien-hinh" not in told


def test_what_to_look_at_in_a_copy_is_told_in_words(giaouoc: Shell, closed: Path, tmp_path: Path) -> None:
    heir = "Quận Ngô Quyền=Phường Gia Viên"
    told = giaouoc("new", tmp_path / "2026", "--from", closed, "--year", "2026", "--successor", heir).err

    assert told.count("khối trưởng") == 1, "blocs stand together"
    assert "Chưa rõ khối trưởng năm nay của 8 khối: Khối các phường; Khối phòng, ban chuyên môn; " in told
    checked = giaouoc("preflight", tmp_path / "2026").out
    assert re.search("Khối trưởng: chưa rõ ở 8 khối: .*Khối Mầm non", checked)
    assert "Còn nhắc địa phương cũ: đơn vị tổ chức – “Ủy ban nhân dân quận Ngô Quyền”." in told
    assert "pledge." not in told


def test_minutes_go_to_a_new_file_and_never_over_one(giaouoc: Shell, closed: Path, tmp_path: Path) -> None:
    draft = tmp_path / "biên bản.md"

    assert giaouoc("minutes", closed, "-o", draft).code == 0
    assert draft.read_text(encoding="utf-8").startswith("**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**")
    draft.write_text("đã sửa tay", encoding="utf-8")
    again = giaouoc("minutes", closed, "-o", draft)

    assert (again.code, draft.read_text(encoding="utf-8")) == (1, "đã sửa tay")


def test_a_rehearsal_runs_on_a_marked_copy_while_the_original_is_open(giaouoc: Shell, opened: Path) -> None:
    from giaouoc.folder import CeremonyFolder

    with CeremonyFolder.open(opened) as original:
        head = original.head
        told = giaouoc("rehearse", opened, "--prepare-only")
        assert (told.code, original.head) == (0, head)

    copy = opened.with_name(f"{opened.name}-tap-duyet")
    assert "TẬP DUYỆT" in giaouoc("show", copy).out
    assert giaouoc("do", copy, "next").code == 0
    assert giaouoc("people", copy, "codes").out == giaouoc("people", opened, "codes").out
    assert giaouoc("show", opened, "--json").data["rehearsal"] is False


def test_a_projector_waits_only_where_a_ceremony_can_come_to_be(giaouoc: Shell, tmp_path: Path) -> None:
    answer = giaouoc("projector", tmp_path / "khong-co" / "le")

    assert answer.code == 1
    assert str(tmp_path / "khong-co") in answer.err


def test_a_ceremony_that_was_made_is_listed_at_home_and_is_not_what_the_projector_means(
    giaouoc: Shell, prepared: Path, tmp_path: Path
) -> None:
    recents = Recents()
    assert [(Path(recent.path), recent.opened) for recent in recents.all()] == [(prepared, False)]
    assert "Chưa có buổi lễ nào được mở" in giaouoc("projector").err
    with CeremonyFolder.open(prepared) as folder:
        recents.remember(folder)
    giaouoc("new", tmp_path / "năm sau", "--from", prepared, "--year", "2018")
    last = recents.opened_last()
    assert [Path(recent.path).name for recent in recents.all()] == ["năm sau", prepared.name]
    assert last is not None
    assert Path(last.path) == prepared


def test_a_file_where_a_ceremony_is_to_be_is_called_a_file(giaouoc: Shell, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("Đọc trước", encoding="utf-8")

    refused = giaouoc("new", tmp_path / "README.md", "--pack", "ngo-quyen")

    assert refused.code == 1
    assert "là một tệp đã có" in refused.err


def test_what_draws_is_refused_without_a_terminal(giaouoc: Shell, prepared: Path) -> None:
    for command in ((), ("open", prepared), ("projector", prepared), ("rehearse", prepared)):
        answer = giaouoc(*command)
        assert answer.code == 1
        assert "cửa sổ dòng lệnh" in answer.err
