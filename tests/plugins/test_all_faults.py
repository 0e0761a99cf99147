"""Whatever is wrong with a folder pack is told in one run, as it would be told alone."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from giaouoc import PackError, read_pack
from giaouoc.contract import examine
from giaouoc.packs.toml_reading import read_toml
from tests.plugins.test_folder_packs import PACK, PLEDGE


class Slip(NamedTuple):
    """One thing an office gets wrong, on a line of its own, and how it is told."""

    written: str
    instead: str
    told: str


SLIPS = (
    Slip('name = "Xã An Phú"', "name = “Xã An Phú”", "pack.toml:2 odd_quotes"),
    Slip('version = "1.0"', "version = 1", "pack.toml:3 wrong_type"),
    Slip("năm {{ year }}", "năm {{ nam }}", "pack.toml:7 braces"),
    Slip('organiser = "UBND xã An Phú"', 'organizer = "UBND xã An Phú"', "pack.toml:9 misspelt"),
    Slip("year = 2026", "year: 2026", "pack.toml:10 colon"),
    Slip('mode = "members_one_text"', 'mode = "cung_ky"', "pack.toml:11 wrong_choice"),
    Slip("giao-uoc.md", "giao_uoc.md", "pack.toml:12 no_file"),
    Slip("minutes = 20", "minutes = -20", "pack.toml:14 too_small"),
    Slip('kind = "closing"', 'kind = "closing", phut = 5', "pack.toml:15 no_such_field"),
    Slip('name = "Các thôn"', 'name = ""', "pack.toml:20 empty"),
    Slip('id = "dong", name', 'id = "Đông", name', "pack.toml:22 id"),
    Slip(', name = "Thôn Tây"', "", "pack.toml:23 missing"),
)

SLIPS_OF_THE_PLEDGE = (
    Slip("Giữ đường **sạch**", "| Giữ đường |", "giao-uoc.md:8 markdown"),
    Slip("- Trồng hoa", "# Trồng hoa", "giao-uoc.md:11 title_twice"),
    Slip("Không để xảy ra", "![ảnh](a.png)", "giao-uoc.md:15 markdown"),
)


def broken(text: str, slips: tuple[Slip, ...]) -> str:
    for slip in slips:
        assert slip.written in text
        text = text.replace(slip.written, slip.instead, 1)
    return text


def told(pack: str, pledge: str = PLEDGE) -> list[str]:
    with TemporaryDirectory() as folder:
        (Path(folder) / "pack.toml").write_text(pack, encoding="utf-8")
        (Path(folder) / "giao-uoc.md").write_text(pledge, encoding="utf-8")
        try:
            read_pack(Path(folder))
        except PackError as error:
            return [f"{fault.where} {fault.key}" for fault in error.faults]
        return []


@settings(max_examples=40, deadline=None)
@given(st.sets(st.sampled_from(SLIPS)))
def test_however_much_is_wrong_every_slip_is_told_from_top_to_bottom(slips: set[Slip]) -> None:
    in_order = tuple(slip for slip in SLIPS if slip in slips)

    assert told(broken(PACK, in_order)) == [slip.told for slip in in_order]


def test_slips_of_both_files_are_told_and_those_of_the_pack_s_own_first() -> None:
    [name, *_] = SLIPS

    faults = told(broken(PACK, (name,)), broken(PLEDGE, SLIPS_OF_THE_PLEDGE))

    assert faults == [name.told, *(slip.told for slip in SLIPS_OF_THE_PLEDGE)]


@pytest.mark.parametrize(
    ("slips", "left_out"),
    [
        ((Slip("giao-uoc.md", "giao_uoc.md", ""),), 'targets = [{ id = "a", text = "A", op = "open", article = "9" }]'),
        ((Slip('id = "dong"', "id = “dong”", ""),), 'terms = [{ year = 2026, leader = "dong" }]'),
        ((Slip("units = [", "unit = [", ""),), 'terms = [{ year = 2026, leader = "dong" }]'),
        ((Slip('{ id = "ket"', "{ id = “ket”", ""),), 'slides = [{ item = "ket" }]'),
    ],
)
def test_what_rests_on_a_broken_part_is_no_fault_of_its_own(slips: tuple[Slip, ...], left_out: str) -> None:
    key = left_out.partition(" ")[0]
    heading = {"targets": 'pledge = { file = "giao-uoc.md" }', "terms": 'name = "Các thôn"', "slides": "year = 2026"}
    instead = f"{heading[key]}\n{left_out}"
    if key == "targets":
        instead = f'pledge = {{ file = "giao-uoc.md", {left_out} }}'
    whole = PACK.replace(heading[key], instead, 1)

    assert len(told(broken(whole, slips))) == 1


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(PACK)), st.integers(1, 40), st.sampled_from(["", '"', "“", "[", "}", "=", "\n", "nam = 1"]))
def test_whatever_is_cut_out_of_a_file_its_faults_are_on_lines_of_it(start: int, length: int, instead: str) -> None:
    text = PACK[:start] + instead + PACK[start + length :]
    lines = text.count("\n") + 1

    faults = [fault.partition(" ")[0].partition(":")[2] for fault in told(text)]

    assert all(int(line or 0) <= lines for line in faults)
    slips = [slip.line for slip in read_toml(text).faults]
    assert all(above < below for above, below in pairwise(slips))


def test_the_check_of_a_pack_has_a_finding_for_each_fault(tmp_path: Path) -> None:
    (tmp_path / "pack.toml").write_text(broken(PACK, SLIPS), encoding="utf-8")

    findings = examine(tmp_path).findings

    assert [f"{one.fault.where} {one.fault.key}" for one in findings if one.fault] == [slip.told for slip in SLIPS]
    assert all("example" in str(one) for one in findings if one.fault and one.fault.example)
