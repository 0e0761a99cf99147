"""A citizen card that was matched before checks its delegate in, and nothing of it is kept."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest

from giaouoc.events import CeremonyClosed, Recorded
from giaouoc.folder import CeremonyFolder
from giaouoc_tui.desk.answers import answer_of
from giaouoc_tui.widgets.inputs import Input
from tests.cli.conftest import giaouoc, opened, prepared  # noqa: F401 - fixtures
from tests.cli.shell import Shell
from tests.desk.desks import at_the_door
from tests.morning import morning

pytest.importorskip("giaouoc_citizen_card", reason="a distribution of its own, not part of giaouoc's wheel")

from giaouoc_citizen_card import giaouoc_observe
from giaouoc_citizen_card.__main__ import main
from giaouoc_citizen_card.cards import FOLDER, MatchedCards
from giaouoc_citizen_card.lines import card_number

CARD = "031085001234"
LINE = f"{CARD}|123456789|Nguyen Van An|01021985|Nam|So 1, Cau Dat, Hai Phong|25042021"


@pytest.fixture
def cards_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The plugin installed, and switched on."""
    information = tmp_path / "site" / "giaouoc_citizen_card-1.0.dist-info"
    information.mkdir(parents=True)
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: giaouoc-citizen-card\nVersion: 1.0\n")
    (information / "entry_points.txt").write_text("[giaouoc]\ncitizen-card = giaouoc_citizen_card\n")
    monkeypatch.syspath_prepend(tmp_path / "site")
    monkeypatch.setenv(FOLDER, str(tmp_path / "cards"))
    return tmp_path / "cards"


@pytest.mark.parametrize(
    ("line", "number"),
    [
        (LINE, CARD),
        (f"{CARD}|", CARD),
        (CARD, None),
        (f"999{CARD[3:]}|x", None),
        (f"0319{CARD[4:]}|x", None),
        (f"{CARD}5|x", None),
        ("Nguyễn Văn An", None),
        (f"{CARD}|{'x' * 5000}", None),
        ("", None),
    ],
)
def test_a_card_is_known_by_how_its_line_begins(line: str, number: str | None) -> None:
    assert card_number(line) == number


def test_a_matched_card_checks_its_delegate_in(
    giaouoc: Shell,  # noqa: F811
    opened: Path,  # noqa: F811
    cards_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with CeremonyFolder.open(opened, read_only=True) as folder:
        assert folder.state.setup is not None
        event = folder.state.setup.event_no
    nobodys = giaouoc("do", opened, "scan", LINE)
    assert (nobodys.code, "Không ai trong danh sách khớp thẻ này" in nobodys.err) == (1, True)
    assert "Đọc mã không trọn" in giaouoc("do", opened, "scan", f"999{LINE[3:]}").err, "no number of a citizen"
    monkeypatch.setattr("sys.stdin", StringIO(f"{LINE}\n"))
    assert main(["match", str(event), "12"]) == 0

    scanned = giaouoc("do", opened, "scan", LINE, "--json")

    assert scanned.code == 0, scanned.err
    assert scanned.data["facts"][-1]["data"]["number"] == 12
    for file in (*cards_folder.rglob("*"), *opened.rglob("*")):
        if file.is_file():
            assert CARD.encode() not in file.read_bytes()
            assert b"Nguyen Van An" not in file.read_bytes()


@pytest.mark.parametrize("keys", [(), ("a",), ("a", "n", "g", "u")], ids=["no field", "empty field", "half a name"])
async def test_a_card_is_scanned_at_the_console_whatever_has_the_focus(
    tmp_path: Path, cards_folder: Path, keys: tuple[str, ...]
) -> None:
    async with at_the_door(morning(tmp_path / "le", present=(9,)), minutes=5) as door:
        setup = door.state.setup
        assert setup is not None
        MatchedCards(cards_folder).match(setup.event_no, CARD, 3)
        await door.wait_for(lambda: door.app.operation is not None and door.app.operation.observers is not None)
        await door.press(*keys)
        screens = len(door.app.screen_stack)
        before = door.state.seq

        await door.type(f"{LINE}\r{door.code(4)}\r")
        await door.wait_for(lambda: door.state.attendance.here(3) and door.state.attendance.here(4))

        assert door.state.seq == before + 2, "no letter of the line was a command"
        assert len(door.app.screen_stack) == screens
        assert [one.value for one in door.app.screen.query(Input)] == (["".join(keys[1:])] if keys else [])


async def test_a_card_of_nobody_is_told_and_shows_nothing_of_it(tmp_path: Path, cards_folder: Path) -> None:
    async with at_the_door(morning(tmp_path / "le", present=(9,))) as door:
        await door.wait_for(lambda: door.app.operation is not None and door.app.operation.observers is not None)
        before = door.state.seq
        await door.type(f"{LINE}\r")
        await door.wait_for(lambda: door.state.seq > before)
        await door.settle()

        answer = answer_of(door.app.view(), door.app.verdict)
        assert (answer.kind, answer.word) == ("unmatched", "THẺ KHÔNG KHỚP VỚI AI")
        assert "Hãy tìm theo tên" in answer.advice
        assert CARD not in door.screen
        assert CARD.encode() not in (tmp_path / "le" / "record.json").read_bytes()


def test_it_is_off_until_a_folder_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FOLDER, raising=False)

    assert MatchedCards.of_environment() is None
    assert main(["wipe"]) == 1


def test_cards_of_another_event_or_of_yesterday_are_nobody_s(tmp_path: Path) -> None:
    cards, today = MatchedCards(tmp_path), date(2026, 12, 1)
    cards.match(4017, CARD, 12, today)

    assert cards.delegate(4017, CARD, today) == 12
    assert cards.delegate(4018, CARD, today) is None
    assert cards.delegate(4017, "031085001235", today) is None
    assert cards.delegate(4017, CARD, today + timedelta(days=2)) is None
    assert list(tmp_path.iterdir()) == [], "what is past its day is gone"


def test_wiped_nothing_is_left(tmp_path: Path) -> None:
    cards = MatchedCards(tmp_path)
    cards.match(4017, CARD, 12)
    cards.match(4018, CARD, 3)

    assert cards.wipe() == 2
    assert list(tmp_path.iterdir()) == []


def test_the_closing_wipes_every_card(cards_folder: Path) -> None:
    MatchedCards(cards_folder).match(4017, CARD, 12)
    closing = Recorded(9, "action.0", datetime(2026, 12, 1, tzinfo=UTC), "A", CeremonyClosed("", 1, 1, 1), "0" * 64)

    giaouoc_observe(closing)

    assert list(cards_folder.iterdir()) == []
