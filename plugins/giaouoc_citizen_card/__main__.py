"""Matching cards before the ceremony, and wiping them: `python -m giaouoc_citizen_card`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from .cards import FOLDER, MatchedCards
from .lines import card_number

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one action; 0 done, 1 not done."""
    parser = argparse.ArgumentParser(prog="giaouoc_citizen_card", description="Thẻ căn cước thay thẻ đại biểu.")
    actions = parser.add_subparsers(dest="action", required=True)
    match = actions.add_parser("match", help="gắn một thẻ với một đại biểu; quét thẻ sau khi chạy")
    match.add_argument("event", type=int, help="bốn chữ số của buổi lễ, sau chữ số đầu của mã thẻ đại biểu")
    match.add_argument("delegate", type=int, help="số đại biểu")
    actions.add_parser("wipe", help="xóa mọi thẻ đã gắn")
    given = parser.parse_args(arguments)
    cards = MatchedCards.of_environment()
    if cards is None:
        sys.stderr.write(f"Chưa bật: hãy đặt {FOLDER} là một thư mục.\n")
        return 1
    if given.action == "wipe":
        sys.stdout.write(f"Đã xóa thẻ của {cards.wipe()} buổi lễ.\n")
        return 0
    number = card_number(sys.stdin.readline())
    if number is None:
        sys.stderr.write("Không phải mã của thẻ căn cước. Hãy quét lại mặt có mã QR.\n")
        return 1
    cards.match(given.event, number, given.delegate)
    sys.stdout.write(f"Đã gắn thẻ với đại biểu số {given.delegate}.\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
