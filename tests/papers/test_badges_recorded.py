"""Which cards are printed, in which order, and what the record keeps of it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.attendance import ScanOutcome
from giaouoc.folder import CeremonyFolder
from giaouoc.papers.badge_texts import BadgeWords
from giaouoc.papers.badges import PrintOrder, Printout, PrintRequest, printout
from giaouoc.people import People
from giaouoc.printing import FIRST_SPARE, LAST_SPARE, PaperKind, Print
from giaouoc.refusal import Refusal, refuse
from giaouoc_tui.cli import main
from tests.ceremony import Hall, folder_with, member
from tests.papers.reading_back import codes_in

PEOPLE = (
    member("Nguyễn Văn Ấn", bloc="khoi-b"),
    member("Trần Thị Bình", bloc="khoi-a"),
    member("Lê Văn Ân", bloc="khoi-b"),
    member("Phạm Ái", bloc=""),
    member("Lê Thị Bình", bloc="khoi-a"),
)


@pytest.fixture
def folder(tmp_path: Path) -> CeremonyFolder:
    return folder_with(tmp_path / "ceremony", PEOPLE)


def _numbers(folder: CeremonyFolder, request: PrintRequest) -> tuple[int, ...]:
    made = printout(folder, request)
    assert isinstance(made, Printout), made
    assert [placed for page in made.document.pages for placed in page.cards]
    return made.numbers


def test_cards_lie_bloc_by_bloc_and_by_given_name(folder: CeremonyFolder) -> None:
    assert _numbers(folder, PrintRequest()) == (4, 5, 2, 3, 1)
    assert _numbers(folder, PrintRequest(order=PrintOrder.NAME)) == (4, 3, 1, 5, 2)
    assert _numbers(folder, PrintRequest(order=PrintOrder.NUMBER)) == (1, 2, 3, 4, 5)


def test_only_what_is_asked_for_is_printed(folder: CeremonyFolder) -> None:
    folder.do(c.CancelDelegate(5))

    assert _numbers(folder, PrintRequest()) == (4, 2, 3, 1)
    assert _numbers(folder, PrintRequest(numbers=(3, 2))) == (2, 3)
    assert _numbers(folder, PrintRequest(ranges=(range(4, 100),), blocs=("khoi-a",))) == (4, 2)
    assert _numbers(folder, PrintRequest(PaperKind.BLOC, blocs=("khoi-b",))) == (2,)
    assert _numbers(folder, PrintRequest(PaperKind.COMMAND, numbers=(3, 1))) == (1, 3)


@pytest.mark.parametrize(
    ("request_", "refusal"),
    [
        (PrintRequest(numbers=(99,)), refuse("attendance.no_number", number=99)),
        (PrintRequest(numbers=(5,)), refuse("scan.cancelled", number=5)),
        (PrintRequest(numbers=(4,)), refuse("badge.erased", number=4)),
        (PrintRequest(blocs=("khoi-x",)), refuse("badge.no_bloc", bloc="khoi-x")),
        (PrintRequest(ranges=(range(50, 60),)), refuse("badge.nothing_to_print")),
        (PrintRequest(PaperKind.BLOC, numbers=(3,)), refuse("badge.no_card", number=3, first=1, last=2)),
        (PrintRequest(PaperKind.SPARE, numbers=(7,)), refuse("badge.no_card", number=7, first=9001, last=9999)),
        (PrintRequest(PaperKind.SPARE, spares=1000), refuse("badge.no_spares_left", left=999)),
        (PrintRequest(PaperKind.SPARE, spares=0), refuse("badge.nothing_to_print")),
    ],
)
def test_what_cannot_be_printed_is_refused(folder: CeremonyFolder, request_: PrintRequest, refusal: Refusal) -> None:
    folder.do(c.CancelDelegate(5))
    People.open(folder.path).erase(4)

    assert printout(folder, request_) == refusal


def test_who_was_erased_gets_no_badge_and_is_told(folder: CeremonyFolder) -> None:
    People.open(folder.path).erase(4)
    made = printout(folder, PrintRequest())

    assert isinstance(made, Printout)
    assert (made.numbers, made.erased) == ((5, 2, 3, 1), (4,))


def test_the_record_keeps_what_was_printed_with_which_code(folder: CeremonyFolder) -> None:
    folder.do(c.Reissue(2))
    done = folder.do(c.PrintBadges(PaperKind.DELEGATE, (3, 2, 1, 2)))

    assert not isinstance(done, Refusal)
    assert [fact.event for fact in done] == [
        e.BadgesPrinted(PaperKind.DELEGATE, (1, 3)),
        e.BadgesPrinted(PaperKind.DELEGATE, (2,), 1),
    ]
    assert Print(PaperKind.DELEGATE, 2, 1) in folder.state.printed
    assert _numbers(folder, PrintRequest(unprinted=True)) == (4, 5)
    folder.do(c.Reissue(3))
    assert _numbers(folder, PrintRequest(unprinted=True)) == (4, 5, 3)
    assert _numbers(folder, PrintRequest(PaperKind.INVITATION, unprinted=True)) == (4, 5, 2, 3, 1)


def test_spare_badges_are_numbered_on_and_never_given_to_the_list(folder: CeremonyFolder) -> None:
    assert _numbers(folder, PrintRequest(PaperKind.SPARE, spares=2)) == (9001, 9002)
    folder.do(c.PrintBadges(PaperKind.SPARE, (9001, 9002)))
    assert _numbers(folder, PrintRequest(PaperKind.SPARE, spares=2)) == (9003, 9004)
    assert _numbers(folder, PrintRequest(PaperKind.SPARE, ranges=(range(9001, 9003),))) == (9001, 9002)

    folder.enrol([member("Khách Đến Sau", bloc="", number=FIRST_SPARE), member("Người Nữa", bloc="")])
    assert sorted(folder.state.attendance.delegates)[-2:] == [6, 9001]
    assert folder.state.attendance.next_number() == 7


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (c.PrintBadges(PaperKind.DELEGATE, (1, 99)), "attendance.no_number"),
        (c.PrintBadges(PaperKind.BLOC, (3,)), "badge.no_card"),
        (c.PrintBadges(PaperKind.SPARE, (LAST_SPARE + 1,)), "badge.no_card"),
        (c.PrintBadges(PaperKind.COMMAND, (0,)), "badge.no_card"),
    ],
)
def test_cards_that_do_not_exist_are_not_recorded(command: c.PrintBadges, key: str) -> None:
    assert Hall().refuse(command).key == key


def test_undo_passes_over_a_print_but_a_badge_that_is_out_holds_the_list() -> None:
    hall = Hall()
    hall.do(c.Reissue(10))
    hall.do(c.PrintBadges(PaperKind.DELEGATE, (10,)))

    assert hall.refuse(c.Undo()).key == "undo.later_first"
    printed = next(hall.ceremony.actions())
    hall.do(c.Undo(printed.id))
    assert not list(hall.state.printed)
    hall.do(c.Undo())
    assert hall.state.attendance.delegates[10].reissue == 0


# -- the command -------------------------------------------------------------------------------


def test_a_reissued_badge_replaces_the_old_one_at_the_door(
    folder: CeremonyFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = folder.badge_code(2)
    folder.close()
    path = tmp_path / "thẻ.pdf"

    assert main(["badges", str(folder.path), "-o", str(path), "--reissue", "2", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["numbers"], told["pages"]) == ([2], 1)
    assert [fact["kind"] for fact in told["facts"]] == ["badge.reissued", "badges.printed"]
    (codes,) = codes_in(path.read_bytes())
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600

    with CeremonyFolder.open(folder.path) as door:
        door.do(c.Open())
        assert codes == [door.badge_code(2)]
        for code, outcome in ((old, ScanOutcome.REPLACED_BADGE), (codes[0], ScanOutcome.WELCOME)):
            done = door.do(c.Scan(door.recognise(code)))
            assert not isinstance(done, Refusal)
            assert [getattr(fact.event, "outcome", None) for fact in done] == [outcome]
        assert door.state.attendance.here(2)


def test_nothing_is_recorded_that_was_not_written(
    folder: CeremonyFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.close()
    taken = tmp_path / "đã có.pdf"
    taken.write_bytes(b"%PDF")

    assert main(["badges", str(folder.path), "-o", str(taken), "--reissue", "1"]) == 1
    assert main(["badges", str(folder.path), "-o", str(tmp_path / "a.pdf"), "--reissue", "1,99"]) == 1
    assert main(["badges", str(folder.path), "-o", str(tmp_path / "không có" / "a.pdf"), "--reissue", "1"]) == 1
    assert "99" in capsys.readouterr().err
    assert taken.read_bytes() == b"%PDF"
    assert not (tmp_path / "a.pdf").exists()
    with CeremonyFolder.open(folder.path) as after:
        assert after.state.seq == folder.state.seq


def test_a_console_that_is_open_is_named_and_no_file_is_left(
    folder: CeremonyFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["badges", str(folder.path), "-o", str(tmp_path / "a.pdf")]) == 1
    assert capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize(
    ("only", "code", "told"),
    [("", 2, "--only"), ("7-3", 2, "7-3"), ("1-", 1, "Không có khối 1-"), ("²", 1, "Không có khối ²")],
)
def test_numbers_that_are_none_are_wrong_usage_and_what_may_be_a_bloc_is_no_bloc(
    folder: CeremonyFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str], only: str, code: int, told: str
) -> None:
    folder.close()

    assert main(["badges", str(folder.path), "-o", str(tmp_path / "a.pdf"), "--only", only]) == code
    assert told in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()


def test_html_is_written_for_a_name_that_ends_in_html(folder: CeremonyFolder, tmp_path: Path) -> None:
    folder.close()
    page = tmp_path / "the.html"

    assert main(["badges", str(folder.path), "-o", str(page), "--only", "1,khoi-a", "--per-page", "4"]) == 0
    assert page.read_text(encoding="utf-8").count("Nguyễn Văn Ấn") == 1
    with CeremonyFolder.open(folder.path, read_only=True) as after:
        assert {card.number for card in after.state.printed} == {1, 2, 5}


def test_cards_with_letters_the_typeface_lacks_are_told(
    tmp_path: Path, folder: CeremonyFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.enrol([member("สมชาย ใจดี"), member("Đặng Thị Ánh – Nguyệt", "Giám đốc “A&B”")])
    made = printout(folder, PrintRequest())
    folder.close()

    assert isinstance(made, Printout)
    assert made.unsure == (6,)
    assert main(["badges", str(folder.path), "-o", str(tmp_path / "thẻ.html"), "--only", "5-7"]) == 0
    assert "có thể trống: số 6." in capsys.readouterr().err


@pytest.mark.parametrize("name", ["thẻ.txt", "thẻ", "thẻ.pdf.docx"])
def test_cards_go_into_a_pdf_or_a_web_page_only(tmp_path: Path, folder: CeremonyFolder, name: str) -> None:
    folder.close()

    assert main(["badges", str(folder.path), "-o", str(tmp_path / name)]) == 1
    assert not (tmp_path / name).exists()


def test_a_card_of_a_bloc_or_a_command_bears_no_delegates_number(folder: CeremonyFolder) -> None:
    words = BadgeWords(folder.state, folder.persons())

    assert words.badge(PaperKind.DELEGATE, 1, "0" * 24).number == "Số 001"
    assert words.badge(PaperKind.BLOC, 1, "0" * 24).number == "Khối thi đua 01"
    assert words.badge(PaperKind.COMMAND, 1, "0" * 24).number == "Lệnh 01"
