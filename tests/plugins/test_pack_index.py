"""A list of packs is remembered between runs, and never trusted over the files themselves."""

from __future__ import annotations

import os
import time
from datetime import timedelta
from pathlib import Path

import pytest

from giaouoc import PackError, PackOffer
from giaouoc.packs import folder as pack_folder
from giaouoc.packs.index import offered_pack, offered_packs
from giaouoc.plugins.asking import Plugins
from giaouoc.scaffold import NewPack, write_pack

_HOUR = timedelta(hours=1).total_seconds()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three packs that were written an hour ago, the last of them with a fault."""
    home = tmp_path / "packs"
    for number in (1, 2, 3):
        write_pack(NewPack(f"xa-{number}", f"Xã số {number}", 2026), home)
    (home / "xa-3/giao-uoc.md").write_text("Không có đề mục.\n", encoding="utf-8")
    for file in home.rglob("*"):
        let_an_hour_pass(file)
    monkeypatch.setenv(pack_folder.PACKS_FOLDER, str(home))
    return home


def let_an_hour_pass(file: Path) -> None:
    facts = file.stat()
    os.utime(file, (facts.st_atime - _HOUR, facts.st_mtime - _HOUR))


def listed(home: Path) -> list[str]:
    return [
        f"{one.summary.id} {one.summary.name}" if isinstance(one, PackOffer) else f"{one.pack} {one.fault.key}"
        for one in offered_packs(home)
    ]


def index_of(own_user_folders: Path) -> Path:
    [file] = own_user_folders.rglob("packs-*.json")
    return file


def test_what_did_not_change_is_not_read_again(home: Path, own_user_folders: Path) -> None:
    first = listed(home)
    file = index_of(own_user_folders)
    file.write_text(file.read_text("utf-8").replace("Xã số 1", "Đã nhớ"), encoding="utf-8")

    assert first == ["xa-1 Xã số 1", "xa-2 Xã số 2", "xa-3 no_title"]
    assert listed(home) == ["xa-1 Đã nhớ", "xa-2 Xã số 2", "xa-3 no_title"]


def test_what_changed_is_read_again(home: Path) -> None:
    listed(home)
    toml = home / "xa-2/pack.toml"
    toml.write_text(toml.read_text("utf-8").replace("Xã số 2", "Xã số 5"), encoding="utf-8")

    # The clock is too coarse to tell this change from the next one, so it is not remembered yet either.
    assert listed(home)[1] == "xa-2 Xã số 5"
    toml.write_text(toml.read_text("utf-8").replace("Xã số 5", "Xã số 6"), encoding="utf-8")
    assert listed(home)[1] == "xa-2 Xã số 6"


def test_what_was_written_a_moment_ago_is_remembered_where_the_disk_keeps_fractions_of_a_second(
    home: Path, own_user_folders: Path
) -> None:
    second = 1_000_000_000
    moment_ago = (time.time_ns() // second - 1) * second
    for folder, fraction in (("xa-1", 0), ("xa-2", 123_456_789)):
        os.utime(home / folder / "pack.toml", ns=(moment_ago, moment_ago + fraction))

    listed(home)

    remembered = index_of(own_user_folders).read_text("utf-8")
    assert "Xã số 2" in remembered
    assert "Xã số 1" not in remembered


def test_a_pack_that_is_gone_is_forgotten(home: Path, own_user_folders: Path) -> None:
    listed(home)
    (home / "xa-1").rename(home / ".xa-1")

    assert listed(home) == ["xa-2 Xã số 2", "xa-3 no_title"]
    assert "xa-1" not in index_of(own_user_folders).read_text("utf-8")


@pytest.mark.parametrize("damage", [b"", b"{}", b'{"format":"0","folders":{}}', b"\xff\x00", b"[" * 100_000])
def test_a_damaged_index_costs_only_time(home: Path, own_user_folders: Path, damage: bytes) -> None:
    before = listed(home)
    index_of(own_user_folders).write_bytes(damage)

    assert listed(home) == before


def test_a_pack_that_went_bad_after_it_was_listed_is_a_problem(home: Path) -> None:
    plugins = Plugins.installed()
    assert "xa-1" in [one.summary.id for one in plugins.packs()]
    (home / "xa-1/pack.toml").write_text("id = 'xa-1'", encoding="utf-8")

    assert plugins.pack("xa-1") is None
    assert [problem.pack for problem in plugins.problems] == ["xa-3", "xa-1"]
    with pytest.raises(PackError):
        _ = next(one for one in plugins.packs() if one.summary.id == "xa-1").pack


def test_the_index_lies_in_the_user_s_cache(home: Path, own_user_folders: Path) -> None:
    listed(home)

    assert "cache" in str(index_of(own_user_folders).relative_to(own_user_folders)).lower()


def test_a_bundled_pack_is_listed_from_memory_and_read_when_it_is_chosen(
    tmp_path: Path, own_user_folders: Path
) -> None:
    folder = write_pack(NewPack("xa-1", "Xã số 1", 2026), tmp_path)
    for file in (folder, *folder.rglob("*")):
        let_an_hour_pass(file)

    assert offered_pack(folder).summary.name == "Xã số 1"
    index = index_of(own_user_folders)
    index.write_text(index.read_text("utf-8").replace("Xã số 1", "Đã nhớ"), encoding="utf-8")
    remembered = offered_pack(folder)

    assert (remembered.summary.name, remembered.pack().name) == ("Đã nhớ", "Xã số 1")
