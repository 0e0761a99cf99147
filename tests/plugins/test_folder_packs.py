"""An office makes a pack of a TOML and a Markdown file; what is wrong with it is told with file and line."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from giaouoc import Pack, PackError, SigningMode, read_pack
from giaouoc.look import Look, is_colour
from giaouoc.packs.faults import EXAMPLES
from giaouoc.packs.folder import FILE_BYTES, PACKS_FOLDER, packs_home
from giaouoc.packs.markdown import PLEDGE_LINES, MarkdownFault, read_pledge
from giaouoc.packs.schema import pack_schema
from giaouoc.packs.toml_lines import line_of
from giaouoc.plugins.asking import Plugins, PluginStage, pack_at

PACK = """\
id = "xa-an-phu"
name = "Xã An Phú"
version = "1.0"

[[templates]]
id = "le-ky"
title = "Lễ ký kết năm {{ year }} của {{ locality }}"
locality = "Xã An Phú"
organiser = "UBND xã An Phú"
year = 2026
mode = "members_one_text"
pledge = { file = "giao-uoc.md" }
agenda = [
    { id = "ky", kind = "signing", title = "Ký kết", minutes = 20 },
    { id = "ket", kind = "closing", title = "Bế mạc" },
]

[[templates.blocs]]
id = "thon"
name = "Các thôn"
units = [
    { id = "dong", name = "Thôn Đông" },
    { id = "tay", name = "Thôn Tây" },
]
"""

PLEDGE = """\
# Giao ước thi đua năm {{ year }}

Sau một năm {{ last_year }} đoàn kết,
các thôn của {{ locality }} giao ước:

## Điều 1. Đường làng

Giữ đường **sạch**, đẹp:

- Quét dọn hằng tuần;
- Trồng hoa hai bên đường.

## Điều 2. An ninh

Không để xảy ra mất trộm.

---

Các thôn cùng thực hiện./.
"""

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def put(pack: str = PACK, pledge: str = PLEDGE, name: str = "xa-an-phu") -> Path:
        folder = tmp_path / "packs" / name
        folder.mkdir(parents=True)
        (folder / "pack.toml").write_text(pack, encoding="utf-8")
        (folder / "giao-uoc.md").write_text(pledge, encoding="utf-8")
        return folder

    return put


def fault_of(folder: Path) -> PackError:
    with pytest.raises(PackError) as refused:
        read_pack(folder)
    return refused.value


def test_two_files_are_a_pack(write: Write) -> None:
    pack = read_pack(write())
    template = pack.templates[0].render(2027)
    pledge = template.pledge

    assert template.mode is SigningMode.MEMBERS_ONE_TEXT
    assert template.title == "Lễ ký kết năm 2027 của Xã An Phú"
    assert (pledge.title, pledge.issuers, pledge.year) == ("Giao ước thi đua năm 2027", ("UBND xã An Phú",), 2027)
    assert pledge.preamble == "Sau một năm 2026 đoàn kết, các thôn của Xã An Phú giao ước:"
    assert [(one.id, one.label, one.heading) for one in pledge.articles] == [
        ("1", "Điều 1", "Đường làng"),
        ("2", "Điều 2", "An ninh"),
    ]
    assert pledge.articles[0].text == "Giữ đường sạch, đẹp:"
    assert [(part.id, part.text) for part in pledge.articles[0].children] == [
        ("1-1", "Quét dọn hằng tuần;"),
        ("1-2", "Trồng hoa hai bên đường."),
    ]
    assert pledge.closing == "Các thôn cùng thực hiện./."


@pytest.mark.parametrize(
    ("written", "instead", "where", "key"),
    [
        ('mode = "members_one_text"', 'mode = "cung_ky"', "pack.toml:11", "wrong_choice"),
        ("year = 2026", 'year = "hai nghìn"', "pack.toml:10", "wrong_type"),
        ('{ id = "tay", name = "Thôn Tây" }', '{ id = "tay" }', "pack.toml:23", "missing"),
        ('{ id = "tay", name', '{ id = "dong", name', "pack.toml:23", "twice"),
        ("minutes = 20", "phut = 20", "pack.toml:14", "no_such_field"),
        ("minutes = 20", "minute = 20", "pack.toml:14", "misspelt"),
        ("organiser =", "organizer =", "pack.toml:9", "misspelt"),
        ("minutes = 20", "minutes = -1", "pack.toml:14", "too_small"),
        ("year = 2026\n", "year = 2026\nstarts = '8 giờ'\n", "pack.toml:11", "not_a_time"),
        ("{{ locality }}", "{{ locality.__class__ }}", "pack.toml:7", "braces"),
        ('organiser = "UBND xã An Phú"', "", "pack.toml:5", "missing"),
        ('id = "le-ky"', 'id = "le-ky', "pack.toml:6", "no_end_quote"),
        ("giao-uoc.md", "khong-co.md", "pack.toml:12", "no_file"),
        ("giao-uoc.md", "../../giao-uoc.md", "pack.toml:12", "outside"),
        ("giao-uoc.md", "/etc/passwd", "pack.toml:12", "outside"),
    ],
)
def test_a_fault_in_the_toml_is_told_with_its_line(
    write: Write, written: str, instead: str, where: str, key: str
) -> None:
    assert written in PACK

    error = fault_of(write(PACK.replace(written, instead, 1)))

    assert (error.fault.where, error.fault.key) == (where, key)
    assert error.pack == "xa-an-phu"
    assert str(error).startswith(f"pack 'xa-an-phu', {where}: ")


@pytest.mark.parametrize(
    ("written", "instead", "key"),
    [
        ('name = "Xã An Phú"', "name = “Xã An Phú”", "odd_quotes"),
        ('name = "Xã An Phú"', "name = Xã An Phú", "bare_text"),
        ('name = "Xã An Phú"', 'name = "Xã An Phú', "no_end_quote"),
        ('name = "Xã An Phú"', 'name: "Xã An Phú"', "colon"),
        ('name = "Xã An Phú"', 'tên = "Xã An Phú"', "foreign_key"),
        ('name = "Xã An Phú"', 'name\u00a0= "Xã An Phú"', "odd_blank"),
        ('name = "Xã An Phú"', 'name = "C:\\Users"', "backslash"),
        ("year = 2026", "year = 2026\nyear = 2027", "key_twice"),
        ("year = 2026", "year = 2.026.000", "grouped_number"),
        ("year = 2026", "year = 2026,5", "decimal_comma"),
        ("year = 2026", "year = 02026", "leading_zero"),
        ("year = 2026", "year = 95%", "glued_unit"),
        ("year = 2026", "year = 2026\nstarts = 08:00", "bare_time"),
        ("year = 2026", "year = 30/06/2026", "dotted_date"),
        ("year = 2026", "year = 2026-06-31", "no_such_day"),
        ("minutes = 20 }", "minutes = 20", "no_end_bracket"),
    ],
)
def test_a_slip_of_the_pen_is_told_with_its_line_and_a_line_as_it_should_be(
    write: Write, written: str, instead: str, key: str
) -> None:
    assert written in PACK
    text = PACK.replace(written, instead, 1)

    fault = fault_of(write(text)).fault

    wrong = 1 + next(n for n, line in enumerate(text.splitlines()) if line not in PACK.splitlines())
    assert (fault.key, fault.file) == (key, "pack.toml")
    assert wrong <= fault.line <= wrong + 1
    assert fault.example


@pytest.mark.parametrize("saved", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_file_is_read_as_notepad_saves_it(write: Write, saved: str, line_end: str) -> None:
    folder = write()
    for file in (folder / "pack.toml", folder / "giao-uoc.md"):
        file.write_bytes(file.read_text("utf-8").replace("\n", line_end).encode(saved))

    assert read_pack(folder).name == "Xã An Phú"


def test_a_word_file_is_told_from_a_wrong_alphabet(write: Write) -> None:
    word, old = write(name="mot"), write(name="hai")
    (word / "giao-uoc.md").write_bytes(b"PK\x03\x04 word/document.xml")
    (old / "pack.toml").write_bytes("name = 'Phú Đông'".encode("cp1258"))

    assert fault_of(word).fault.key == "not_plain"
    assert fault_of(old).fault.key == "not_utf8"


@pytest.mark.parametrize(
    ("written", "instead", "where", "key"),
    [
        ("- Trồng hoa", "- Trồng {{ so }} hoa", "giao-uoc.md:11", "braces"),
        ("Không để xảy ra mất trộm.", "Không \u202ađể xảy ra mất trộm.", "giao-uoc.md:13", "not_clean"),
        ("Không để xảy ra mất trộm.", "| Chỉ tiêu | Số |", "giao-uoc.md:15", "markdown"),
        ("Không để xảy ra mất trộm.", "Xem [ở đây](https://example.vn).", "giao-uoc.md:15", "markdown"),
        ("Không để xảy ra mất trộm.", "không " * 1000, "giao-uoc.md:13", "too_long"),
        ("# Giao ước thi đua năm {{ year }}", "", "giao-uoc.md:1", "no_title"),
        ("- Trồng hoa", "# Hai", "giao-uoc.md:11", "title_twice"),
        ("- Trồng hoa", "- Trồng {{ year } hoa", "giao-uoc.md:11", "uneven_braces"),
        ("---", "\n" * PLEDGE_LINES, f"giao-uoc.md:{PLEDGE_LINES + 1}", "too_many_lines"),
    ],
)
def test_a_fault_in_the_pledge_is_told_with_its_line(
    write: Write, written: str, instead: str, where: str, key: str
) -> None:
    assert written in PLEDGE

    error = fault_of(write(pledge=PLEDGE.replace(written, instead, 1)))

    assert (error.fault.where, error.fault.key) == (where, key)


def test_a_template_s_folder_lies_in_the_pack(write: Write) -> None:
    head = PACK.partition("[[templates]]")[0]

    error = fault_of(write(f'{head}templates = ["../xa-khac"]\n'))

    assert (error.fault.where, error.fault.key) == ("pack.toml:5", "outside")


def test_what_is_no_text_or_too_large_is_not_read(write: Write) -> None:
    binary, large = write(name="mot"), write(name="hai")
    (binary / "giao-uoc.md").write_bytes("# Giao ước\n".encode("cp1258", "replace") + b"\xff\xfe\x00")
    (large / "pack.toml").write_bytes(b"#" * (FILE_BYTES + 1))

    assert (fault_of(binary).fault.key, fault_of(binary).fault.where) == ("not_utf8", "giao-uoc.md:1")
    assert fault_of(large).fault.key == "too_large"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_are_not_followed(write: Write, tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("# Bí mật\n\n1. Không được đọc.\n", encoding="utf-8")
    folder = write()
    (folder / "giao-uoc.md").unlink()
    (folder / "giao-uoc.md").symlink_to(secret)

    error = fault_of(folder)

    assert (error.fault.key, error.fault.where) == ("link", "pack.toml:12")
    (tmp_path / "lối-tắt").symlink_to(folder)
    assert fault_of(tmp_path / "lối-tắt").fault.key == "link"


def test_a_bad_folder_is_a_problem_and_the_others_are_packs(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    home = write(name="a-tot").parent
    write(PACK.replace("xa-an-phu", "xa-khac").replace('mode = "members', 'mode = "thanh_vien'), name="b-hong")
    write(PACK.replace("xa-an-phu", "ngo-quyen"), name="c-trung")
    write(PACK.replace("xa-an-phu", "xa-cuoi"), name="d-tot")
    (home / "khong-phai-goi").mkdir()
    (home / ".git").mkdir()
    monkeypatch.setenv(PACKS_FOLDER, str(home))

    plugins = Plugins.installed()

    assert [one.pack.id for one in plugins.packs() if one.plugin == "folder-packs"] == ["xa-an-phu", "xa-cuoi"]
    assert not any(one.bundled for one in plugins.packs() if one.plugin == "folder-packs")
    assert [(one.stage, one.pack, one.faults[0].key if one.faults else "") for one in plugins.problems] == [
        (PluginStage.RESULT, "b-hong", "wrong_choice"),
        (PluginStage.RESULT, "khong-phai-goi", "no_file"),
        (PluginStage.RESULT, "c-trung", "id_taken"),
    ]
    assert plugins.problems[2].faults[0].params["given"] == "ngo-quyen"
    assert Plugins.installed(bundled_only=True).problems == []


def test_a_folder_that_is_named_needs_no_installing(write: Write) -> None:
    loaded = pack_at(write())

    assert (loaded.pack.id, loaded.distribution, loaded.bundled) == ("xa-an-phu", "xa-an-phu", False)


def test_packs_lie_in_the_user_s_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PACKS_FOLDER, raising=False)

    assert packs_home().name == "packs"
    assert packs_home().parent.name == "giaouoc"


@pytest.mark.parametrize(
    ("written", "articles"),
    [
        ("Một là: Thi đua.\n\nHai là: Cụ thể là:\n\nÝ một.\n\nÝ hai.", ["Một là", "Hai là[,]"]),
        ("1. Một\n- ý\n- ý\n2. Hai\n   a) ý\n   b) ý", ["1[,]", "2[a),b)]"]),
        ("## I. Kinh tế\n1. Thu\n   - ý\n2. Chi\n## II. Xã hội\nVăn bản.", ["I[1[],2]", "II"]),
        ("## Phần một\n### a) Thu\nVăn bản\n### b) Chi\n## Phần hai", ["[a),b)]", ""]),
        ("## 1. Chung\nĐiều 1. Một.\n\nĐiều 2. Hai.", ["1[Điều 1,Điều 2]"]),
        ("Điều 1: Dòng một\ndòng hai\nĐiều 2: Dòng ba", ["Điều 1", "Điều 2"]),
    ],
)
def test_the_structures_of_real_pledges_are_read(written: str, articles: list[str]) -> None:
    def shape(article: dict[str, object]) -> str:
        children = article.get("children", [])
        assert isinstance(children, list)
        inner = ",".join(map(shape, children))
        return f"{article['label']}[{inner}]" if children else str(article["label"])

    data, lines = read_pledge(f"# Giao ước\n\nMở đầu.\n\n{written}\n\n---\n\nKết.")

    assert [shape(one) for one in data["articles"]] == articles
    assert (data["preamble"], data["closing"]) == ("Mở đầu.", "Kết.")
    assert lines["articles[0]"] == 5


@settings(max_examples=200)
@given(st.text(alphabet="#-1a.): *Điều\n\tIVX|`<", max_size=200))
def test_any_text_is_a_pledge_or_a_fault_with_a_line(text: str) -> None:
    try:
        lines = list(read_pledge("# Giao ước\n" + text).lines.values())
    except MarkdownFault as fault:
        lines = [fault.line]

    assert set(lines) <= set(range(1, len(text.splitlines()) + 2))


def test_the_line_of_a_value_is_where_it_begins() -> None:
    text = 'a = 1\n\n# ghi chú\nb = """\nhai\nba"""\n[[c]]\nd = [\n  { e = 1 },\n\n  { e = 2 },\n]\n[[c]]\nd = []\n'

    places = ("a", "b", "c[0]", "c[0].d", "c[0].d[1].e", "c[1].d", "c[1].thieu", "thieu")
    assert [line_of(text, place) for place in places] == [1, 4, 7, 8, 11, 14, 13, 0]


def test_the_published_schema_is_that_of_the_types(repository: Path) -> None:
    published = (repository / "docs/pack.schema.json").read_bytes()

    assert msgspec.json.decode(published) == msgspec.json.decode(msgspec.json.encode(pack_schema()))


def test_what_stands_in_braces_is_quoted_as_it_is_written(write: Write) -> None:
    pledge = PLEDGE.replace("- Trồng hoa", "- **Trồng** {{ year.__class__ }} hoa")

    assert fault_of(write(pledge=pledge)).fault.params["given"] == "{{ year.__class__ }}"


@pytest.mark.parametrize("field", Look.__struct_fields__)
def test_a_colour_that_is_missing_is_shown_as_a_colour(write: Write, field: str) -> None:
    colours = "\n".join(f'{one} = "#ffffff"' for one in Look.__struct_fields__ if one != field)

    fault = fault_of(write(f"{PACK}\n[templates.look]\n{colours}\n")).fault

    [(name, colour)] = tomllib.loads(fault.example).items()
    assert (fault.key, name, is_colour(colour)) == ("missing", field, True)


def test_every_example_is_what_its_field_may_hold() -> None:
    assert {field: list(tomllib.loads(line)) for field, line in EXAMPLES.items()} == {
        field: [field] for field in EXAMPLES
    }
    fields = {field for kind in pack_schema()["$defs"].values() for field in kind.get("properties", ())}
    assert set(EXAMPLES) <= fields | set(Pack.__struct_fields__)


def test_the_pack_in_the_documentation_is_one(repository: Path, write: Write) -> None:
    parts = (repository / "docs/packs.md").read_text(encoding="utf-8").split("```")
    pack, pledge = (
        next(part.removeprefix(kind) for part in parts if part.startswith(kind)) for kind in ("toml\n", "markdown\n")
    )

    template = read_pack(write(pack, pledge)).templates[0].render(2026)

    assert template.pledge.preamble == "Phát huy kết quả năm 2025, các thôn của Xã An Phú giao ước:"
    assert [len(article.children) for article in template.pledge.articles] == [2, 0]


def test_the_entry_of_a_list_that_is_headed_with_one_bracket_is_told_to_have_two(write: Write) -> None:
    fault = fault_of(write(f'{PACK}\n[templates.witnesses]\nid = "a"\n[templates.witnesses]\nid = "b"\n')).fault

    assert (fault.key, fault.params["name"]) == ("single_bracket", "templates.witnesses")
