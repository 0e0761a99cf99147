"""Long lists: literal rows, two lines a step of the cursor, keys that do no harm."""

import pytest
from textual.app import App, ComposeResult
from textual.geometry import Region

from giaouoc_tui.widgets import Column, Row, RowList, RowState

COLUMNS = [Column("Số", 4, align="right"), Column("Họ tên"), Column("Khối", share=2)]


class Roster(App[None]):
    def __init__(self, count: int = 3, *, enter_chooses: bool = False) -> None:
        super().__init__()
        rows = [Row((str(n), f"Đại biểu {n}", "Khối 3")) for n in range(1, count + 1)]
        self.roster = RowList(COLUMNS, rows, enter_chooses=enter_chooses)
        self.heard: list[tuple[str, int]] = []

    def compose(self) -> ComposeResult:
        yield self.roster

    def on_row_list_moved(self, message: RowList.Moved) -> None:
        self.heard.append(("moved", message.index))

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        self.heard.append(("chosen", message.index))

    def shown(self) -> list[str]:
        height = self.roster.size.height
        return [self.roster.render_line(y).text.rstrip() for y in range(height)]


class Showing(App[None]):
    def __init__(self, roster: RowList) -> None:
        super().__init__()
        self.roster = roster

    def compose(self) -> ComposeResult:
        yield self.roster


async def test_rows_show_their_text_literally_in_columns() -> None:
    app = Roster()
    async with app.run_test(size=(43, 6)):
        app.roster.set_rows(
            [
                Row(("1", "Lê C [vắng]", "[/]\x1b"), RowState.DONE),
                Row(("12", "Nguyễn Thị Thanh Hương", "Phường"), RowState.WARNING),
                Row(("7", "Ngo\u0302 An", ""), RowState.PLAIN, glyph="★"),
            ]
        )
        assert app.shown() == [
            "    Số Họ tên      Khối",
            "✓    1 Lê C [vắng] [/]␛",
            "!   12 Nguyễn Thị… Phường",
            "★    7 Ngô An",
            "",
            "",
        ]


async def test_what_is_told_apart_by_its_end_is_cut_in_the_middle() -> None:
    column = Column(cut="middle")
    roster = RowList([column], [Row(("chưa đến · Đơn vị 7",)), Row(("chưa đến · Trường Tiểu học Nguyễn Du",))])
    async with Showing(roster).run_test(size=(26, 3)):
        assert [roster.render_line(y).text.strip() for y in (1, 2)] == [
            "chưa đến · Đơn vị 7",
            "chưa đến · …ọc Nguyễn Du",
        ]


async def test_each_state_has_its_own_glyph() -> None:
    app = Roster()
    async with app.run_test(size=(40, 12)):
        app.roster.set_rows(Row((state, "", ""), state) for state in RowState)
        glyphs = [line[:1] for line in app.shown()[1 : 1 + len(RowState)]]
        assert len(set(glyphs)) == len(RowState)


async def test_a_moved_cursor_draws_two_lines_however_long_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Roster(count=10_000)
    async with app.run_test(size=(60, 12)) as pilot:
        app.roster.move_cursor(2)
        await pilot.pause()
        drawn: list[tuple[Region, ...]] = []
        monkeypatch.setattr(app.roster, "refresh", lambda *regions: drawn.append(regions))

        app.roster.move_cursor(4)

        assert drawn == [(Region(0, 3, 60, 1),), (Region(0, 5, 60, 1),)]


async def test_arrow_keys_move_and_enter_does_nothing_while_people_scan() -> None:
    app = Roster(count=30)
    async with app.run_test(size=(60, 6)) as pilot:
        app.roster.focus()
        await pilot.press("down", "down", "enter", "end", "enter")
        assert app.roster.cursor == 29
        assert "Đại biểu 30" in app.shown()[-1]
        assert app.heard == [("moved", 0), ("moved", 1), ("moved", 2), ("moved", 29)]


async def test_in_a_dialog_enter_chooses() -> None:
    app = Roster(enter_chooses=True)
    async with app.run_test(size=(60, 6)) as pilot:
        app.roster.focus()
        await pilot.press("down", "enter")
        assert app.heard[-1] == ("chosen", 1)


async def test_the_cursor_stays_within_fewer_rows() -> None:
    app = Roster(count=5)
    async with app.run_test(size=(60, 6)) as pilot:
        app.roster.move_cursor(4)
        app.roster.set_rows([Row(("1", "Một", ""))])
        assert app.roster.cursor == 0
        app.roster.set_rows([])
        assert app.roster.cursor is None
        await pilot.press("up", "down", "enter")
