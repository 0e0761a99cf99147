"""The raw XML of a workbook's sheets, for what openpyxl does not tell of a sheet that it streams."""

from __future__ import annotations

import posixpath
import zipfile
from io import BytesIO
from types import TracebackType
from typing import Self
from xml.etree import ElementTree

from giaouoc.lists.findings import ListRefused
from giaouoc.refusal import refuse

__all__ = ["SheetParts"]

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"

_DOCUMENT_TYPE = ["<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be")]


class SheetParts:
    """Finds the part of each sheet.

    Raises `ListRefused` for a document type declaration: no office program writes one, and entities can be made to
    grow without end.
    """

    def __init__(self, data: bytes) -> None:
        self._archive = zipfile.ZipFile(BytesIO(data))
        for name in {*self._archive.namelist()}:
            if name.endswith((".xml", ".rels")) and any(mark in self._archive.read(name) for mark in _DOCUMENT_TYPE):
                raise ListRefused(refuse("list.damaged"))
        targets = {
            relation.get("Id"): relation.get("Target", "") for relation in self._tree("xl/_rels/workbook.xml.rels")
        }
        self._parts = {
            sheet.get("name"): _part_name(targets.get(sheet.get(_RELATION) or sheet.get(_STRICT_RELATION), ""))
            for sheet in self._tree("xl/workbook.xml").iter()
            if sheet.tag.rpartition("}")[2] == "sheet"
        }

    def content(self, sheet: str) -> bytes:
        """The sheet's XML; empty when the workbook has none of that name."""
        part = self._parts.get(sheet, "")
        return self._archive.read(part) if part in self._archive.namelist() else b""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._archive.close()

    def _tree(self, part: str) -> ElementTree.Element:
        return ElementTree.fromstring(self._archive.read(part))


def _part_name(target: str) -> str:
    return target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join("xl", target))
