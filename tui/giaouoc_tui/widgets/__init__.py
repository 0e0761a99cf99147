"""Widgets any screen can be built from, loaded one by one when first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from giaouoc_tui.widgets.big_text import BigText, render_big
    from giaouoc_tui.widgets.inputs import Input
    from giaouoc_tui.widgets.qr import QrCode
    from giaouoc_tui.widgets.rows import Column, Row, RowList, RowState
    from giaouoc_tui.widgets.safe import (
        PlainNotices,
        Static,
        Text,
        assemble,
        content,
        plain,
        set_border_titles,
    )
    from giaouoc_tui.widgets.scan_catcher import Caught, KeyFate, Recognise, ScanCatcher
    from giaouoc_tui.widgets.scanning_app import ScanMixin, Scanned
    from giaouoc_tui.widgets.text_area import TextArea

__all__ = [
    "BigText",
    "Caught",
    "Column",
    "Input",
    "KeyFate",
    "PlainNotices",
    "QrCode",
    "Recognise",
    "Row",
    "RowList",
    "RowState",
    "ScanCatcher",
    "ScanMixin",
    "Scanned",
    "Static",
    "Text",
    "TextArea",
    "assemble",
    "content",
    "plain",
    "render_big",
    "set_border_titles",
]

_ELSEWHERE = {
    "big_text": {"BigText", "render_big"},
    "inputs": {"Input"},
    "qr": {"QrCode"},
    "rows": {"Column", "Row", "RowList", "RowState"},
    "scan_catcher": {"Caught", "KeyFate", "Recognise", "ScanCatcher"},
    "scanning_app": {"ScanMixin", "Scanned"},
    "text_area": {"TextArea"},
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = next((module for module, names in _ELSEWHERE.items() if name in names), "safe")
    return getattr(import_module(f"{__name__}.{module}"), name)
