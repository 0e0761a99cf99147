"""A document becomes a folder pack that the pack loader takes, with the same words and targets."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from giaouoc.packs.data import pack_from_data
from giaouoc.packs.faults import PackError
from giaouoc.packs.folder import read_pack
from giaouoc.packs.markdown import read_pledge
from giaouoc.packs.pack import Pack
from giaouoc.pages import pages_of
from giaouoc.plan import SignatureBlock
from giaouoc.pledge import TargetOp, Theme
from giaouoc.reading import (
    Content,
    ReadDeadline,
    Reading,
    ReadSignature,
    ReadTarget,
    ReadTheme,
    ReadWindow,
    Warned,
    open_document,
    read_document,
    to_pledge,
)
from giaouoc.reading.corrections import Corrections
from giaouoc.reading.field_values import set_values
from giaouoc.reading.packing import PLEDGE_FILE, PackWords, ToDo, left_to_do, pack_id_of, save_pack, unfit_for_pack
from giaouoc.reading.pledge_markdown import pledge_markdown
from giaouoc.reading.represented import represented_unit
from giaouoc.reading.toml_text import toml_text
from giaouoc.refusal import Refusal
from giaouoc_tui.locale import Language, Say
from giaouoc_tui.plans import due_words
from tests.reader.opening import opened_text

T = TypeVar("T")

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


_DUE = """\
UBND XÃ TÂN AN
GIAO ƯỚC THI ĐUA NĂM 2026
Các thôn giao ước:
1. Hoàn thành 100% chỉ tiêu.
2. Không có cháy nổ.
Các thôn báo cáo kết quả trước ngày 15/12/2026.
"""


def test_what_the_document_leaves_open_is_blank_in_the_pack(tmp_path: Path) -> None:
    reading = opened_text(tmp_path, _DUE).reading
    reading = set_values(reading, "themes", None, {"text": "Đoàn kết, sáng tạo", "level": ""})
    reading = set_values(reading, "signatures", None, {"position": "CHỦ TỊCH"})
    saved = save_pack(tmp_path / "tan-an", reading, PackWords(source="giao-uoc.txt"))
    assert isinstance(saved, Pack)
    pledge = saved.templates[0].pledge
    assert pledge.plan is not None

    (deadline,) = pledge.plan.deadlines
    assert (deadline.before.isoformat(), deadline.to) == ("2026-12-15", "")
    assert due_words(Say(Language.VIETNAMESE), deadline) == "Hạn nộp trước 15/12/2026"
    assert "deadline_receiver_missing" in {warning.code for warning in reading.warnings}
    assert pledge.themes == (Theme("Đoàn kết, sáng tạo"),)
    assert pledge.plan.signature == SignatureBlock(position="CHỦ TỊCH")


def test_the_hall_reads_who_set_a_theme_in_vietnamese(tmp_path: Path) -> None:
    reading = set_values(opened_text(tmp_path).reading, "themes", None, {"text": "Đoàn kết", "level": "campaign"})

    assert to_pledge(reading).themes == (Theme("Đoàn kết", "Đợt thi đua"),)


def test_a_failed_save_leaves_nothing_and_can_be_tried_again(tmp_path: Path) -> None:
    reading, home = opened_text(tmp_path).reading, tmp_path / "packs"
    with pytest.raises(PackError):
        save_pack(home / "xa", reading, PackWords(id="Xã Không Mã"))
    assert not home.exists()

    home.mkdir()
    (home / ".xa.dang-luu").mkdir()  # what a laptop leaves that dies while it saves
    (home / ".xa.dang-luu" / "pack.toml").write_text("id =")
    assert isinstance(save_pack(home / "xa", reading, PackWords()), Pack)
    assert [one.name for one in home.iterdir()] == ["xa"]


def test_a_paragraph_that_no_pack_holds_is_told_before(tmp_path: Path) -> None:
    contents = f"1. {'Thi đua tốt. ' * 400}\n2. Giữ sạch."
    long = opened_text(tmp_path, f"UBND XÃ TÂN AN\nGIAO ƯỚC THI ĐUA NĂM 2026\n{contents}").reading
    refused = unfit_for_pack(long)

    assert "paragraph_too_long" in {warning.code for warning in long.warnings}
    assert isinstance(refused, Refusal)
    assert refused.key == "reading.paragraph_too_long"
    assert str(refused.params["part"]).startswith("Thi đua tốt.")


_said = st.text(max_size=40) | st.sampled_from(
    ["", "Xã An Phú", "{{ year }}", "{% x %}", "a" * 301, "Thi đua. " * 450, "Điều 1:", "\u202ex\x1b[31m", "- b", "\n"]
)
_contents = st.recursive(
    st.builds(Content, _said, _said, marker=_said),
    lambda below: st.builds(Content, _said, _said, marker=_said, children=st.lists(below, max_size=3).map(tuple)),
    max_leaves=5,
)
_days = st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1))
_figures = st.none() | st.decimals(-1000, 10**9, places=2)


def _some(things: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(things, max_size=2).map(tuple)


_readings = st.builds(
    Reading,
    st.sampled_from(["pledge", "plan", "news", "registration"]),
    title=_said,
    subject=_said,
    number=st.none() | _said,
    date=st.none() | _days,
    place=_said,
    year=st.none() | st.integers(1945, 2199),
    issuers=_some(_said),
    locality=_said,
    themes=_some(st.builds(ReadTheme, st.sampled_from(["", "city"]), _said)),
    preamble=_said,
    bases=_some(_said),
    articles=st.lists(_contents, max_size=4).map(tuple),
    closing=_said,
    targets=_some(
        st.builds(ReadTarget, _said, st.sampled_from(TargetOp), value=_figures, unit=_said, per=_said, grade=_said)
    ),
    movements=_some(_said),
    window=st.none() | st.builds(ReadWindow, st.none() | _days, st.none() | _days, _said),
    deadlines=_some(st.builds(ReadDeadline, st.none() | _days, _said, _said, _said)),
    parties=_some(_said),
    recipients=_some(_said),
    signature=st.none() | st.builds(ReadSignature, _said, _said, _said),
    warnings=_some(st.builds(Warned, st.just("x"), _said)),
)


@settings(max_examples=60)
@given(_readings)
def test_whatever_was_read_or_corrected_becomes_a_pack_or_is_refused_before(reading: Reading) -> None:
    refused = unfit_for_pack(reading, "giao-uoc.txt")
    with TemporaryDirectory() as folder:
        saved = save_pack(Path(folder) / "xa", reading, PackWords(locality="Xã", source="giao-uoc.txt"))
        left = [one.name for one in Path(folder).iterdir()]

    assert isinstance(saved, Pack) == (refused is None) == (left == ["xa"])
    assert refused is None or refused == saved
    asked = Corrections(reading)
    needed = [question.code for question in asked.questions() if asked.seen(question) is asked]
    assert bool(needed) == (refused is not None)


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


_WARD = (
    "BẢN GIAO ƯỚC THI ĐUA",
    "Năm 2026 giữa các tổ dân phố phường Lê Chân",
    "Thực hiện Kế hoạch số 245/KH-UBND ngày 20/12/2025 của Ủy ban nhân dân thành phố;",
    "Phát huy kết quả năm 2025, các tổ dân phố {phường Lê Chân} giao ước thi đua với những nội dung sau:",
    "Điều 1. Về phát triển kinh tế",
    "Phấn đấu thu ngân sách trên địa bàn tăng 12% so với năm 2025.",
    "Điều 2. Về cải cách hành chính",
    "1. Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 99% trở lên.",
    "2. Nâng cao chất lượng phục vụ:",
    "a) Tỷ lệ hồ sơ trực tuyến đạt ít nhất 85%;",
    "b) Mức độ hài lòng của người dân đạt từ 95% trở lên.",
    "Điều 3. Về văn hóa - xã hội",
    "- Giữ vững tỷ lệ gia đình văn hóa đạt 96% trở lên;",
    "- Giảm ít nhất 05 hộ cận nghèo.",
    "Điều 4. Về quốc phòng, an ninh",
    "Không để xảy ra cháy, nổ nghiêm trọng.",
    "Điều 5. Tổ chức thực hiện",
    "Các đơn vị gửi báo cáo sơ kết 6 tháng trước ngày 30/6/2026 và báo cáo tổng kết năm trước ngày 10/12/2026 "
    "về Ủy ban nhân dân phường.",
    "Các đơn vị cam kết thực hiện nghiêm túc những nội dung đã ký./.",
)


def _ward(folder: Path) -> Reading:
    """The document of a ward as an office writes it."""
    document = Document()
    left, right = document.add_table(1, 2).rows[0].cells
    left.text = "THÀNH PHỐ HẢI PHÒNG\nỦY BAN NHÂN DÂN\nPHƯỜNG LÊ CHÂN\nSố: 12/GƯ-UBND"
    right.text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLê Chân, ngày 15 tháng 01 năm 2026"
    for paragraph in _WARD:
        document.add_paragraph(paragraph)
    document.save(str(folder / "giao-uoc.docx"))
    reading = read_document(folder / "giao-uoc.docx")
    assert isinstance(reading, Reading)
    return reading


def test_a_wards_document_is_fit_for_the_hall(tmp_path: Path) -> None:
    reading = _ward(tmp_path)
    saved = save_pack(tmp_path / "le-chan", reading, PackWords(source="giao-uoc.docx"))
    assert isinstance(saved, Pack)
    template = saved.templates[0]
    pledge = template.pledge
    pages = [page for page in pages_of(pledge) if page.label]

    assert (template.locality, template.organiser) == ("Phường Lê Chân", "Ủy ban nhân dân phường Lê Chân")
    assert [page.label for page in pages] == [f"Điều {number}" for number in range(1, 6)]
    assert pages[1].heading == "Về cải cách hành chính"
    assert [line.label for line in pages[1].lines] == ["1.", "2.", "a)", "b)"]
    assert (reading.parties, template.blocs) == ((), ())
    assert "[phường Lê Chân]" in pledge.preamble
    assert pledge.based_on.startswith("Kế hoạch số 245")
    assert sum(item.minutes for item in template.agenda) > 45
    assert pledge.plan is not None
    assert [one.what for one in pledge.plan.deadlines] == [
        ("Các đơn vị gửi báo cáo sơ kết 6 tháng",),
        ("Báo cáo tổng kết năm",),
    ]
    assert [(one.label, one.due.isoformat()) for one in template.report_rounds] == [
        ("Sơ kết 6 tháng", "2026-06-30"),
        ("Tổng kết năm", "2026-12-10"),
    ]
    assert "## Điều 2. Về cải cách hành chính" in (tmp_path / "le-chan" / PLEDGE_FILE).read_text("utf-8")


def test_what_is_left_to_do_is_told(tmp_path: Path) -> None:
    assert left_to_do(_ward(tmp_path)) == (ToDo.BLOCS, ToDo.BRACES, ToDo.AGENDA)
    assert ToDo.ROUNDS in left_to_do(opened_text(tmp_path).reading)


def test_the_units_that_sign_are_those_of_the_document(tmp_path: Path) -> None:
    listed = """\
GIAO ƯỚC THI ĐUA CỤM SỐ 2 TỈNH LÀO CAI NĂM 2026
Chúng tôi gồm:
1. Xã Bát Xát: Ông Vàng A Páo, Chủ tịch UBND xã
2. Xã Mường Hum: Bà Lý Thị May, Phó Chủ tịch UBND xã
3. Phường Cốc Lếu: Ông Trần Đức Long
Cùng thống nhất ký kết giao ước:
Điều 1. Thực hiện tốt chủ trương, đường lối.
Điều 2. Trồng mới 20 ha rừng.
"""
    saved = save_pack(tmp_path / "cum-2", opened_text(tmp_path, listed).reading, PackWords())
    assert isinstance(saved, Pack)
    (bloc,) = saved.templates[0].blocs

    assert [unit.name for unit in bloc.units] == ["Xã Bát Xát", "Xã Mường Hum", "Phường Cốc Lếu"]
    assert "Vàng A Páo" not in (tmp_path / "cum-2" / "pack.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("party", "unit"),
    [
        ("Ông Nguyễn Văn Bình - Trưởng ấp Hòa Long", "Ấp Hòa Long"),
        ("Đại diện Thôn Đoài: Ông Vũ Văn Tám", "Thôn Đoài"),
        ("Trưởng thôn Đoài", "Thôn Đoài"),
        ("Công an phường, do ông Trần Văn Bảy", "Công an phường"),
        ("Khối thi đua số 1", "Khối thi đua số 1"),
        ("Bà Trần Thị Ánh", ""),
        ("đại diện các khối thi đua", ""),
        ("các đơn vị cùng nhau thực hiện", ""),
    ],
)
def test_a_party_signs_for_a_unit(party: str, unit: str) -> None:
    assert represented_unit(party) == unit


_labels = st.sampled_from(["", "Một là", "Điều 1", "1", "2", "1.1", "a)", "đ)", "I", "?"])
_texts = st.sampled_from(["Giữ sạch.", "- Trồng cây", "# hai", "1. ba", "Một là: bốn", "*năm*", "---", "Nơi:", "a  b"])
_parts = st.recursive(
    st.fixed_dictionaries({"label": _labels, "text": _texts}),
    lambda below: st.fixed_dictionaries(
        {"label": _labels, "text": _texts, "heading": st.sampled_from(["", "Kinh tế"]), "children": st.lists(below)}
    ),
    max_leaves=6,
)
_around = st.sampled_from(["", "Phát huy kết quả:", "- cùng nhau"])


@given(st.lists(_parts, min_size=1, max_size=4), _around, _around)
def test_a_pledge_in_markdown_reads_back_as_it_was(
    articles: list[dict[str, object]], preamble: str, closing: str
) -> None:
    pledge = {"title": "Giao ước", "preamble": preamble, "articles": articles, "closing": closing}
    written = pledge_markdown(pledge)

    def pack(given: dict[str, object]) -> Pack:
        agenda = [{"id": "ky", "kind": "signing", "title": "Ký kết"}]
        place = {"title": "Lễ", "locality": "Xã", "organiser": "Xã", "year": 2026, "agenda": agenda}
        return pack_from_data({"id": "xa", "name": "Xã", "version": "1", "templates": [{"id": "le", **place, **given}]})

    if written is not None:
        assert pack({"pledge": read_pledge(written).data}) == pack({"pledge": pledge})


def test_a_plain_pledge_is_written_in_markdown() -> None:
    for articles in (
        [{"label": "Một là", "text": "Giữ sạch.", "children": [{"label": "a)", "text": "Trồng cây."}]}],
        [{"label": "Điều 1", "heading": "Kinh tế", "text": "Thu đủ.", "children": [{"label": "", "text": "Một."}]}],
        [{"label": "I", "text": "Kinh tế", "children": [{"label": "1", "text": "Thu đủ."}]}],
    ):
        assert pledge_markdown({"title": "Giao ước", "articles": articles}) is not None


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
