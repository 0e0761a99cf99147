"""A document becomes a folder pack that the pack loader takes, with the same words and targets."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from giaouoc.packs.folder import read_pack
from giaouoc.packs.pack import Pack
from giaouoc.reading import Reading, open_document, read_document, to_pledge
from giaouoc.reading.packing import PackWords, pack_id_of, save_pack
from giaouoc.reading.toml_text import toml_text
from giaouoc.refusal import Refusal
from tests.reader.opening import opened_text

_SOURCES = Path(__file__).parent.parent / "reading" / "sources"


def _words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", ["district-2024", "ngo-quyen-2017", "ngo-quyen-2023"])
def test_a_pack_says_what_the_document_says(tmp_path: Path, name: str) -> None:
    reading = read_document(_SOURCES / f"{name}.txt")
    assert isinstance(reading, Reading)
    saved = save_pack(tmp_path / "goi-moi", reading, PackWords(locality="Huyện mẫu", source=f"{name}.txt"))
    assert isinstance(saved, Pack)
    loaded = read_pack(tmp_path / "goi-moi")
    pledge, template = to_pledge(reading, source=f"{name}.txt"), loaded.templates[0]

    assert loaded == saved
    assert loaded.id == "goi-moi"
    assert _words(template.render(template.year).pledge.text()) == _words(pledge.text())
    assert [target.value for target in template.pledge.targets] == [target.value for target in reading.targets]
    assert template.pledge.plan is not None
    assert template.pledge.plan.recipients == reading.recipients
    assert template.pledge.plan.gaps == tuple(warning.text for warning in reading.warnings)


def test_targets_name_their_articles_in_the_pack(tmp_path: Path) -> None:
    saved = save_pack(tmp_path / "xa", opened_text(tmp_path).reading, PackWords(source="giao-uoc.txt"))
    assert isinstance(saved, Pack)
    pledge = saved.templates[0].pledge

    stating = [pledge.article(target.article) for target in pledge.targets]
    assert [article.label for article in stating if article] == ["Một là", "a)", "b)", "Hai là"]
    assert (saved.name, saved.templates[0].organiser) == ("Xã An Phú", "Đảng ủy")


def test_what_the_document_does_not_say_is_asked_for(tmp_path: Path) -> None:
    reading = replace(opened_text(tmp_path).reading, locality="", issuers=(), place="")
    for lacking, key in (
        (reading, "reading.no_locality"),
        (replace(reading, year=None), "reading.no_year"),
        (replace(reading, articles=()), "reading.no_articles"),
    ):
        refused = save_pack(tmp_path / "xa", lacking, PackWords(source="giao-uoc.txt"))
        assert isinstance(refused, Refusal)
        assert refused.key == key
    assert not (tmp_path / "xa").exists()


def test_nothing_is_written_over(tmp_path: Path) -> None:
    refused = save_pack(tmp_path, opened_text(tmp_path).reading, PackWords())

    assert isinstance(refused, Refusal)
    assert refused.key == "reading.folder_taken"


def test_a_pdf_becomes_a_pack(tmp_path: Path) -> None:
    opened = open_document(Path(__file__).parent.parent / "reading" / "files" / "plan.pdf")
    assert not isinstance(opened, Refusal)
    saved = save_pack(tmp_path / "an-nong", opened.reading, PackWords(source=opened.name))

    assert isinstance(saved, Pack)
    assert saved.templates[0].pledge.plan is not None
    assert saved.templates[0].pledge.plan.signature is not None


def test_a_name_becomes_an_id() -> None:
    assert pack_id_of("Xã Đông Hòa, 2026") == "xa-dong-hoa-2026"


def test_toml_is_what_it_was_made_from() -> None:
    import tomllib

    data = {
        "a": 'quote " and \\ and “”',
        "list": ["x" * 60, "y" * 60],
        "t": {"n": 1},
        "many": [{"k": "v", "in": [{"z": 2}]}],
    }

    assert tomllib.loads(toml_text(data)) == data
    assert toml_text({"none": None, "empty": []}) == "\n"
