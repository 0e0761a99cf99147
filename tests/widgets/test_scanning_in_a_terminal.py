"""Scans and input methods through a real terminal, bytes and all."""

import sys
from pathlib import Path

import pytest

from tests.terminal import Terminal
from tests.widgets.scan_demo import codes

VIETNAMESE_ROW = str.maketrans("0123456789", "đăâêô\u0300\u0309\u0303\u0301\u0323")
FRENCH_ROW = str.maketrans("0123456789", "à&é\"'(-è_ç")


@pytest.mark.parametrize("options", [[], ["--busy"]], ids=["idle", "busy"])
def test_two_hundred_codes_in_one_go_are_all_caught_in_order(repository: Path, options: list[str]) -> None:
    """Codes come on the US, the Vietnamese and the French digit row in turn."""
    rows: list[dict[int, int]] = [{}, VIETNAMESE_ROW, FRENCH_ROW]
    scanned = "".join(code.translate(rows[n % 3]) + "\r" for n, code in enumerate(codes(200)))
    demo = [sys.executable, "-m", "tests.widgets.scan_demo", *options]

    with Terminal(demo, env={"PYTHONPATH": str(repository)}) as terminal:
        terminal.wait_for("Xóa")
        terminal.send(scanned)
        terminal.wait_for("Đã quét 200, đúng thứ tự", timeout=60)
        terminal.wait_for(r"▊ +Ngo +▎")


def test_escape_right_before_a_scan_costs_neither(repository: Path) -> None:
    (code,) = codes(1)
    demo = [sys.executable, "-m", "tests.widgets.scan_demo", "--dialog"]

    with Terminal(demo, env={"PYTHONPATH": str(repository)}) as terminal:
        terminal.wait_for("Có")
        terminal.send(f"\x1b{code}\r")
        terminal.wait_for("Đã quét 1, đúng thứ tự")
        terminal.drain()
        assert "Có" not in terminal.text
