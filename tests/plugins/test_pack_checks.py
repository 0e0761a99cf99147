"""A pack is checked when it is made; whoever wrote it learns which field is at fault."""

from __future__ import annotations

import tomllib
import unicodedata
from datetime import date
from decimal import Decimal

import pytest

from giaouoc import CeremonyTemplate, Pack, PackError, pack_from_data
from giaouoc.contract import examine_pack

XA = """
id = "thanh-cong"
name = "Xã Thành Công"
version = "1.0"

[[templates]]
id = "cac-thon"
title = "Lễ ký kết năm {{ year }}"
locality = "Xã Thành Công"
organiser = "UBND xã Thành Công"
year = 2026
report_rounds = [{ id = "year", label = "Tổng kết", due = 2028-02-29 }]
agenda = [{ id = "ky", kind = "signing", title = "Ký kết" }]

[[templates.blocs]]
id = "thon"
name = "Các thôn"
units = [{ id = "dong", name = "Thôn Đông" }]
terms = [{ year = 2026, leader = "dong" }]

[templates.pledge]
title = "Giao ước thi đua năm {{ year }}"
year = 2026
issuers = ["UBND xã Thành Công"]
preamble = '''
Sau một năm {{ last_year }} đoàn kết,
các thôn giao ước:'''
articles = [{ id = "1", label = "Điều 1", text = "Giảm 5% số vụ vi phạm." }]

[[templates.pledge.targets]]
id = "vi-pham"
text = "Giảm 5%"
op = "decrease"
value = 5
uom = "%"
baseline_year = 2025
article = "1"
"""


def pack(text: str = XA) -> Pack:
    return pack_from_data(tomllib.loads(text))


def template() -> CeremonyTemplate:
    return pack().templates[0]


@pytest.mark.parametrize(
    ("written", "instead", "field", "problem"),
    [
        ('id = "thanh-cong"', 'id = "../thanh-cong"', "id", "a-z"),
        ('id = "thanh-cong"', 'id = "Thành Công"', "id", "a-z"),
        ('name = "Xã Thành Công"', 'name = " "', "name", "is empty"),
        ('name = "Xã Thành Công"', 'ten = "Xã"', "name", "missing"),
        ('text = "Giảm 5% số vụ vi phạm."', 'chu = "Giảm"', "templates[0].pledge.articles[0].text", "missing"),
        ('uom = "%"', 'don_vi = "%"', "templates[0].pledge.targets[0].don_vi", "no such field; there are id, text, op"),
        ('kind = "signing"', 'kind = "ky_ket"', "templates[0].agenda[0].kind", "ky_ket, none of reception, "),
        ("Giảm 5% số", r"Giảm\u001b[2J", "templates[0].pledge.articles[0].text", "control"),
        ("Giảm 5% số", r"Giảm\u202e5%", "templates[0].pledge.articles[0].text", "invisible"),
        ("Giảm 5% số", "số " * 2000, "templates[0].pledge.articles[0].text", "longer than 4000"),
        ("Lễ ký kết năm {{ year }}", "{year.__class__}", "templates[0].title", "a brace is missing"),
        ("Lễ ký kết năm {{ year }}", "{nam}", "templates[0].title", "a brace is missing"),
        ('article = "1"', 'article = "2"', "templates[0].pledge.targets[0].article", "2"),
        ('leader = "dong"', 'leader = "tay"', "templates[0].blocs[0].terms", "tay"),
        (
            'units = [{ id = "dong"',
            'units = [{ id = "dong", name = "A" }, { id = "dong"',
            "templates[0].blocs[0].units[1]",
            "twice",
        ),
        ("year = 2026\nissuers", "year = 2025\nissuers", "templates[0].pledge.year", "2025"),
        ("year = 2026\nreport", 'year = 2026\nstarts = "8 giờ"\nreport', "templates[0].starts", "8 giờ"),
        ("year = 2026\nreport", "year = 2026\nper_round = 0\nreport", "templates[0].per_round", "less than 1"),
        ('agenda = [{ id = "ky", kind = "signing", title = "Ký kết" }]', "agenda = []", "templates[0].agenda", "none"),
    ],
)
def test_a_fault_is_told_with_pack_and_field(written: str, instead: str, field: str, problem: str) -> None:
    assert written in XA

    with pytest.raises(PackError) as refused:
        pack(XA.replace(written, instead, 1))

    assert refused.value.fault.field == field
    assert problem in refused.value.fault.problem
    assert repr(refused.value.pack) in str(refused.value)


def test_a_pack_made_in_python_is_checked_too() -> None:
    with pytest.raises(PackError, match="templates"):
        Pack("xa", "Xã", "1", ("le-ky",))  # type: ignore[arg-type]
    with pytest.raises(PackError, match="version"):
        Pack("xa", "Xã", 1, (template(),))  # type: ignore[arg-type]
    with pytest.raises(PackError, match="NFC"):
        Pack("xa", unicodedata.normalize("NFD", "Xã"), "1", (template(),))


def test_paragraphs_may_be_written_over_many_lines_and_in_any_normal_form() -> None:
    assert template().pledge.preamble == "Sau một năm {{ last_year }} đoàn kết, các thôn giao ước:"
    assert pack(unicodedata.normalize("NFD", XA)) == pack()


def test_a_template_is_rendered_for_any_year() -> None:
    rendered = template().render(2027)

    assert rendered.title == "Lễ ký kết năm 2027"
    assert rendered.pledge.title == "Giao ước thi đua năm 2027"
    assert rendered.pledge.preamble == "Sau một năm 2026 đoàn kết, các thôn giao ước:"
    assert (rendered.year, rendered.pledge.year, rendered.pledge.targets[0].baseline_year) == (2027, 2027, 2026)
    assert rendered.report_rounds[0].due == date(2029, 2, 28)
    assert rendered.blocs == template().blocs


@pytest.mark.parametrize(
    ("written", "remarked"), [("1.651", ["1651"]), ("12.500", ["12500"]), ("57.8", []), ("0.125", []), ("1651", [])]
)
def test_a_figure_that_an_office_reads_as_thousands_is_remarked_on(written: str, remarked: list[str]) -> None:
    text = XA.replace("value = 5", f"value = {written}")
    made = pack_from_data(tomllib.loads(text, parse_float=Decimal))

    found = [finding for finding in examine_pack(made) if finding.key == "reads_as_thousands"]

    assert [finding.params["thousands"] for finding in found] == remarked
    assert all(finding.advice and finding.where.endswith("targets[0].value") for finding in found)
