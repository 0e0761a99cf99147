"""Each bundled template carries a whole ceremony: prepared, opened, gone through to its end, closed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from giaouoc import CeremonyTemplate, ItemKind, SigningMode
from giaouoc import commands as c
from giaouoc.clock import now
from giaouoc.folder import CeremonyFolder
from giaouoc.papers.minutes import minutes
from giaouoc.plugins.asking import LoadedPack, Plugins
from giaouoc.prepare import create_command, next_start
from giaouoc.refusal import Refusal
from giaouoc.sample import sample_newcomers
from giaouoc.state import Life
from giaouoc_tui.cli import main
from giaouoc_tui.cli.playing import PlayingConsole
from giaouoc_tui.locale import Say

TEMPLATES = [
    pytest.param(loaded, template, id=f"{loaded.pack.id}/{template.id}")
    for loaded in Plugins.installed(bundled_only=True).packs()
    for template in loaded.pack.templates
]


def prepared(path: Path, loaded: LoadedPack, template: CeremonyTemplate) -> CeremonyFolder:
    starts = next_start(template, now()) + timedelta(days=1)
    create = create_command(template, pack=loaded, year=template.year, starts_at=starts, event_no=1234, sample=True)
    folder = CeremonyFolder.create(path, create, now=starts - timedelta(days=1))
    assert not isinstance(folder.enrol(sample_newcomers(create, 80), starts - timedelta(hours=12)), Refusal)
    return folder


def go_through(folder: CeremonyFolder) -> None:
    """Everybody comes, everybody signs, every item of the agenda runs."""
    setup = folder.state.setup
    assert setup
    moment = setup.starts_at

    def do(command: c.Command) -> None:
        nonlocal moment
        moment += timedelta(seconds=20)
        answer = folder.do(command, moment)
        assert answer, f"{command} changed nothing"
        assert not isinstance(answer, Refusal), f"{command} was refused: {answer}"

    do(c.Open())
    for number in sorted(folder.state.attendance.delegates):
        do(c.Scan(folder.recognise(folder.badge_code(number))))
    while folder.state.agenda.following is not None or folder.state.signing.open_slots:
        current = folder.state.agenda.current
        files = folder.state.mode is SigningMode.REGISTRATION_FILE and current and current.item.kind is ItemKind.SIGNING
        waiting = folder.state.signing.open_slots if files else ()
        for slot in waiting:
            do(c.Sign(slot.id, paper=f"{slot.id}/ĐK"))
        do(c.GoOn())
    do(c.Close())


@pytest.mark.parametrize(("loaded", "template"), TEMPLATES)
def test_a_whole_ceremony_runs_from_it(tmp_path: Path, loaded: LoadedPack, template: CeremonyTemplate) -> None:
    with prepared(tmp_path / "lễ", loaded, template) as folder:
        go_through(folder)
        text = minutes(folder.ceremony, folder.person)

    with CeremonyFolder.open(tmp_path / "lễ", read_only=True) as folder:
        state = folder.state
        assert state.life is Life.CLOSED
        assert state.signing.slots
        assert all(slot.complete for slot in state.signing.slots)
        assert folder.closing_code
        assert state.pledge == template.render(template.year).pledge
    assert template.render(template.year).pledge.title in text


@pytest.mark.parametrize(("loaded", "template"), TEMPLATES)
def test_its_demonstration_closes_and_verifies(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], loaded: LoadedPack, template: CeremonyTemplate
) -> None:
    ceremony = tmp_path / "lễ"
    demo = ["demo", "--headless", "--dir", str(ceremony), "--pack", loaded.pack.id, "--template", template.id]

    assert main(demo) == 0
    assert capsys.readouterr().err == ""
    with CeremonyFolder.open(ceremony, read_only=True) as folder:
        assert folder.state.life is Life.CLOSED
        assert not folder.state.signing.open_slots
        code = folder.closing_code
    assert main(["verify", str(ceremony), "--head", code]) == 0


@pytest.mark.parametrize(("loaded", "template"), TEMPLATES)
async def test_the_console_plays_it_to_its_end(tmp_path: Path, loaded: LoadedPack, template: CeremonyTemplate) -> None:
    prepared(tmp_path / "lễ", loaded, template).close()
    app = PlayingConsole(tmp_path / "lễ", say=Say(), pace=0)

    async with app.run_test(size=(120, 36)):
        await app.workers.wait_for_complete()
        assert app.operation is not None
        state = app.operation.state

    assert state.life is Life.CLOSED
    assert all(slot.complete for slot in state.signing.slots)


@pytest.mark.parametrize(("loaded", "template"), TEMPLATES)
def test_its_made_up_parts_are_marked(loaded: LoadedPack, template: CeremonyTemplate) -> None:
    assert template.sample_blocs
    assert "dữ liệu mẫu" in loaded.pack.source.lower()
