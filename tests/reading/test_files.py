"""Documents as files: Word with its automatic numbers, PDF, text in old encodings, and all that cannot be read."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pypdf
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from giaouoc.reading import Reading, read_document
from giaouoc.refusal import Refusal

_FILES = Path(__file__).parent / "files"
_TEXT = (
    "GIAO ƯỚC THI ĐUA NĂM 2026\nKhối thi đua các phường ký kết giao ước:\n1. Đoàn kết, sáng tạo.\n2. Giữ "
    "vững kỷ cương.\n"
)


def _read(path: Path) -> Reading:
    reading = read_document(path)
    assert isinstance(reading, Reading), reading
    return reading


def _refused(path: Path) -> str:
    refusal = read_document(path)
    assert isinstance(refusal, Refusal), refusal
    assert refusal.params["file"] == path.name
    return refusal.key


def _written(paragraphs: Iterable[str]) -> Any:
    """A Word document of these paragraphs."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    return document


def _numbered(document: Any, levels: Iterable[tuple[str, str]], identifier: str = "90") -> None:
    """Give `document` a list of the given formats and texts, one a level."""
    drawn = "".join(
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/><w:lvlText '
        f'w:val="{text}"/></w:lvl>'
        for place, (number_format, text) in enumerate(levels)
    )
    numbering = document.part.numbering_part.element
    abstract = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{identifier}">{drawn}</w:abstractNum>'
    numbering.insert(0, parse_xml(abstract))
    for number, override in (
        (identifier, ""),
        (f"{identifier}1", '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    ):
        numbering.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{identifier}"/>{override}</w:num>'
            )
        )


def _item(document: Any, text: str, level: int, number: str = "90") -> None:
    properties = document.add_paragraph(text)._p.get_or_add_pPr()
    properties.append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
    )


def test_a_word_file_with_automatic_numbers_tables_and_columns(tmp_path: Path) -> None:
    document = docx.Document()
    _numbered(document, [("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."), ("bullet", "\uf0b7")])
    head = document.add_table(rows=2, cols=2)
    head.cell(0, 0).text = "UBND HUYỆN THANH BÌNH\nPHÒNG NỘI VỤ"
    head.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    head.cell(1, 0).text = "Số: 07/KH-PNV"
    head.cell(1, 1).text = "Thanh Bình, ngày 09 tháng 02 năm 2024"
    document.add_paragraph("KẾ HOẠCH")
    document.add_paragraph("Phát động phong trào thi đua năm 2024")
    _item(document, "MỤC ĐÍCH", 0)
    _item(document, "Tạo khí thế thi đua", 1)
    _item(document, "CHỈ TIÊU", 0)
    _item(document, "Về kinh tế", 1)
    _item(document, "Thu ngân sách đạt 20 tỷ đồng", 2)
    _item(document, "Về xã hội", 1)
    _item(document, "Giảm 5 hộ nghèo", 2)
    targets = document.add_table(rows=3, cols=4)
    for place, cells in enumerate(
        [
            ("STT", "Chỉ tiêu", "ĐVT", "Kế hoạch"),
            ("1", "Hồ sơ đúng hạn", "%", "98"),
            ("2", "Sáng kiến", "sáng kiến", "2 - 3"),
        ]
    ):
        for column, text in enumerate(cells):
            targets.cell(place, column).text = text
    end = document.add_table(rows=1, cols=2)
    end.cell(0, 0).text = "Nơi nhận:\n- UBND huyện;\n- Lưu: VT."
    end.cell(0, 1).text = "TRƯỞNG PHÒNG\n\nLê Thị Mai"
    path = tmp_path / "plan.docx"
    document.save(str(path))

    reading = _read(path)

    assert (reading.parent_body, reading.issuers) == ("UBND HUYỆN THANH BÌNH", ("PHÒNG NỘI VỤ",))
    assert (reading.number, reading.place) == ("07/KH-PNV", "Thanh Bình")
    assert [path for path, _ in reading.contents()][:7] == ["I", "I.1", "II", "II.1", "II.1.1.1", "II.2", "II.2.2.1"]
    assert [(target.op, target.unit) for target in reading.targets] == [
        ("equal", "đồng"),
        ("decrease", "hộ nghèo"),
        ("equal", "%"),
        ("range", "sáng kiến"),
    ]
    assert reading.recipients == ("UBND huyện", "Lưu: VT")
    assert reading.signature is not None
    assert reading.signature.name == "Lê Thị Mai"


def test_word_lists_that_restart_and_letters(tmp_path: Path) -> None:
    document = docx.Document()
    _numbered(document, [("decimal", "Điều %1."), ("lowerLetter", "%2)")])
    document.add_paragraph("GIAO ƯỚC THI ĐUA NĂM 2026")
    for text, level in (("Kinh tế", 0), ("Thu", 1), ("Chi", 1), ("Xã hội", 0), ("Nghèo", 1)):
        _item(document, text, level)
    _item(document, "Phụ", 0, number="901")
    path = tmp_path / "pledge.docx"
    document.save(str(path))

    assert [content.marker for _, content in _read(path).contents()] == [
        "Điều 1.", "a)", "b)", "Điều 2.", "a)", "Điều 1.",
    ]  # fmt: skip


def test_word_text_in_an_old_font_and_tracked_changes(tmp_path: Path) -> None:
    document = docx.Document()
    title = document.add_paragraph()
    run = title.add_run("Giao ­íc thi ®ua n¨m 2026")
    run.font.name = ".VnTimeH"
    document.add_paragraph("1. Đoàn kết.")
    changed = document.add_paragraph("2. Sáng tạo")
    changed._p.append(parse_xml(f"<w:del {nsdecls('w')}><w:r><w:delText>, cũ</w:delText></w:r></w:del>"))
    changed._p.append(parse_xml(f"<w:ins {nsdecls('w')}><w:r><w:t>, mới.</w:t></w:r></w:ins>"))
    path = tmp_path / "old.docx"
    document.save(str(path))

    reading = _read(path)

    assert reading.title == "GIAO ƯỚC THI ĐUA NĂM 2026"
    assert reading.articles[1].text == "Sáng tạo, mới."


def test_a_pdf_with_a_text_layer() -> None:
    reading = _read(_FILES / "plan.pdf")

    assert (reading.kind, reading.number, reading.place) == ("plan", "12/KH-UBND", "An Nông")
    assert reading.issuers == ("ỦY BAN NHÂN DÂN XÃ AN NÔNG",)
    assert [article.label for article in reading.articles] == ["I", "II", "III"]
    assert reading.articles[0].children[0].text.endswith("vượt mức các chỉ tiêu năm 2026.")
    assert reading.recipients == ("UBND tỉnh", "Các thôn", "Lưu: VT")
    assert reading.signature is not None
    assert reading.signature.name == "Nguyễn Đình Quý"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_in_unicode_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "pledge.txt"
    path.write_bytes(_TEXT.encode(encoding))

    reading = _read(path)

    assert [article.text for article in reading.articles] == ["Đoàn kết, sáng tạo.", "Giữ vững kỷ cương."]
    assert "legacy_encoding" not in {warning.code for warning in reading.warnings}


def test_text_in_an_old_font_is_converted_and_said(tmp_path: Path) -> None:
    path = tmp_path / "pledge.txt"
    path.write_bytes(
        "Giao \u00adíc thi ®ua n¨m 2026\n1. §oµn kÕt, s¸ng t¹o.\n2. Gi÷ v÷ng kû c\u00ad¬ng.\n".encode("latin-1")
    )

    reading = _read(path)

    assert reading.encoding == "tcvn3"
    assert reading.articles[1].text == "Giữ vững kỷ cương."
    assert "legacy_encoding" in {warning.code for warning in reading.warnings}


def test_markdown(tmp_path: Path) -> None:
    path = tmp_path / "pledge.md"
    path.write_text(
        "# Giao ước thi đua năm 2026\n\n1. **Đoàn kết**, [sáng tạo](x.html).\n2. Kỷ cương.\n", encoding="utf-8"
    )

    reading = _read(path)

    assert reading.title == "Giao ước thi đua năm 2026"
    assert reading.articles[0].text == "Đoàn kết, sáng tạo."


def _pdf(path: Path, *, password: str = "") -> Path:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(595, 842)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    writer.write(str(path))
    return path


def test_the_libraries_for_files_are_loaded_only_for_their_files() -> None:
    program = (
        "import sys; from pathlib import Path; from giaouoc.reading import read_document;"
        f"read_document(Path({str(_FILES / 'article.txt')!r}));"
        "assert not {'docx', 'lxml', 'pypdf'} & sys.modules.keys()"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_markdown_list_whose_items_all_say_one(tmp_path: Path) -> None:
    path = tmp_path / "pledge.md"
    path.write_text(
        "## GIAO ƯỚC THI ĐUA NĂM 2026\n### I. Kinh tế\n1. Đoàn kết.\n1. Sáng tạo.\n   - Mỗi tổ 01 mô hình.\n"
        "1. Gương mẫu.\n\n### II. Xã hội\n1. Nghĩa tình.",
        encoding="utf-8",
    )

    assert [path for path, content in _read(path).contents() if content.label] == [
        "I",
        "I.1",
        "I.2",
        "I.3",
        "II",
        "II.1",
    ]


def test_a_commitment_that_names_no_emulation_is_to_be_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "household.txt"
    path.write_text("BẢN CAM KẾT\nGiữ vệ sinh môi trường của hộ gia đình\n1. Không đốt rác.\n", encoding="utf-8")

    assert _read(path).warnings[0].code == "not_emulation"


def test_a_scan_has_no_text(tmp_path: Path) -> None:
    assert _refused(_pdf(tmp_path / "scan.pdf")) == "reading.scan"


def test_a_locked_pdf(tmp_path: Path) -> None:
    assert _refused(_pdf(tmp_path / "locked.pdf", password="x")) == "reading.locked"


def _packed(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def test_a_small_file_that_unpacks_to_a_huge_one(tmp_path: Path) -> None:
    path = _packed(tmp_path / "bomb.docx", {"word/document.xml": bytes(51 * 1024 * 1024)})

    assert path.stat().st_size < 100_000
    assert _refused(path) == "reading.too_big"


def test_more_paragraphs_than_any_document_has(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("Thi đua.\n" * 20_001, encoding="utf-8")

    assert _refused(path) == "reading.too_long"


@pytest.mark.parametrize(
    ("name", "data", "key"),
    [
        ("empty.txt", b" \n", "reading.empty"),
        ("signs.txt", "… 2024 …".encode(), "reading.empty"),
        ("noise.txt", bytes(range(128, 256)), "reading.unknown_encoding"),
        ("lost.txt", b"Khoi thi dua cac phuong phan dau hoan thanh tot nhiem vu nam nay, giu vung ky cuong, "
                     b"doan ket sang tao, doi moi", "reading.no_marks"),
        ("recipe.txt", "Nấu phở bò: hầm xương, thái thịt, chan nước dùng.".encode(), "reading.not_emulation"),
        ("tender.txt", "THÔNG BÁO MỜI THẦU\n1. Giá gói thầu: 5 tỷ đồng.\n2. Nhà thầu có thành tích thi đua được ưu "
                       "tiên.".encode(), "reading.not_emulation"),
        ("broken.docx", b"PK\x03\x04 not a zip", "reading.damaged"),
        ("broken.pdf", b"%PDF-1.7 not a pdf", "reading.damaged"),
        ("renamed.docx", b"not a zip at all", "reading.damaged"),
        ("picture.png", b"\x89PNG\r\n", "reading.scan"),
        ("photo.pdf", b"\xff\xd8\xff\xe0", "reading.scan"),
        ("portal.html", b"<div>", "reading.web_page"),
        ("portal.doc", b"\xef\xbb\xbf<!DOCTYPE html><html>", "reading.web_page"),
        ("locked.docx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "reading.locked"),
        ("slides.key", b"slides", "reading.unknown_type"),
    ],
)  # fmt: skip
def test_refusals(tmp_path: Path, name: str, data: bytes, key: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)

    assert _refused(path) == key


def test_a_file_is_read_as_what_it_is_whatever_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # No LibreOffice.
    _written(_TEXT.splitlines()).save(str(tmp_path / "pledge.doc"))

    assert [article.label for article in _read(tmp_path / "pledge.doc").articles] == ["1", "2"]


def test_an_empty_table_and_a_cell_said_to_span_millions_of_columns(tmp_path: Path) -> None:
    document = _written(["GIAO ƯỚC THI ĐUA NĂM 2026", "1. Đoàn kết."])
    document.add_table(rows=2, cols=2)
    cell = document.add_table(rows=1, cols=1).cell(0, 0)
    cell.text = "2. Sáng tạo."
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:gridSpan {nsdecls("w")} w:val="90000000"/>'))
    document.save(str(tmp_path / "wide.docx"))

    assert [article.text for article in _read(tmp_path / "wide.docx").articles] == ["Đoàn kết.", "Sáng tạo."]


def test_a_letterhead_whose_columns_are_centred_by_tabs(tmp_path: Path) -> None:
    letterhead = (
        "\tĐẢNG BỘ TỈNH GIA LAI\tĐẢNG CỘNG SẢN VIỆT NAM",
        "\tĐẢNG ỦY PHƯỜNG PLEIKU\tPleiku, ngày 02 tháng 02 năm 2026",
    )
    _written([*letterhead, *_TEXT.splitlines()]).save(str(tmp_path / "tabs.docx"))

    reading = _read(tmp_path / "tabs.docx")

    assert (reading.parent_body, *reading.issuers) == ("ĐẢNG BỘ TỈNH GIA LAI", "ĐẢNG ỦY PHƯỜNG PLEIKU")
    assert reading.place == "Pleiku"


@pytest.mark.parametrize("name", ["old.doc", "free.odt"])
def test_formats_that_need_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    path = tmp_path / name
    path.write_bytes(b"\xd0\xcf\x11\xe0 Word 97")

    assert _refused(path) == "reading.needs_docx"


def test_a_renamed_odt_and_a_missing_file(tmp_path: Path) -> None:
    odt = BytesIO()
    with zipfile.ZipFile(odt, "w") as archive:
        archive.writestr("content.xml", "<office/>")
    path = tmp_path / "plan.docx"
    path.write_bytes(odt.getvalue())

    assert _refused(path) == "reading.needs_docx"
    assert _refused(tmp_path / "nowhere.txt") == "reading.no_file"
