"""The QR symbol of a badge's code as black and white modules."""

from __future__ import annotations

from typing import Final, TypeAlias

from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.util import MODE_NUMBER, QRData

from giaouoc.badges import CODE_LENGTH

__all__ = ["MODULES", "QUIET_ZONE", "QrMatrix", "qr_matrix"]

MODULES: Final = 21
"""Modules along a side: version 1, the smallest symbol, is read from farthest at a given size."""

QUIET_ZONE: Final = 4
"""Light modules around the symbol (ISO/IEC 18004); whoever places the symbol keeps them free."""

QrMatrix: TypeAlias = tuple[tuple[bool, ...], ...]
"""Rows from the top, dark modules true, without the quiet zone."""


def qr_matrix(code: str) -> QrMatrix:
    """The symbol of version 1 at error correction Q for the 24 digits of a badge.

    Raises `ValueError` for what is not 24 digits.
    """
    if len(code) != CODE_LENGTH or not (code.isascii() and code.isdigit()):
        raise ValueError("the code of a badge is 24 digits")
    symbol = QRCode(version=1, error_correction=ERROR_CORRECT_Q, border=0)
    symbol.add_data(QRData(code.encode(), mode=MODE_NUMBER))
    symbol.make(fit=False)
    return tuple(tuple(map(bool, row)) for row in symbol.get_matrix())
