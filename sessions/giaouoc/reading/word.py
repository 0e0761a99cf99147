"""Word documents (.docx) as paragraphs and tables in reading order, with the numbers Word draws."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

from giaouoc.reading.limits import Room
from giaouoc.reading.numbering import Numbering, numbering_of
from giaouoc.reading.paragraphs import Paragraph, Table, tidy
from giaouoc.vietnamese.legacy import convert

__all__ = ["from_docx"]

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED: Final = {f"{_W}{name}" for name in ("del", "moveFrom", "txbxContent", "instrText", "delText", "pPr")}
_MOST_COLUMNS: Final = 63
"""Of a table in Word."""
_BREAKS: Final = {f"{_W}br", f"{_W}cr"}


def from_docx(data: bytes) -> tuple[Paragraph | Table, ...]:
    """Paragraphs and tables of a .docx file; deleted text of tracked changes is left out, inserted text taken.

    Raises `TooLongError` when the file has more text than any that is read, and exceptions of many kinds when it is no
    Word document; the caller treats all alike.
    """
    import docx

    document = docx.Document(BytesIO(data))
    numbering = None
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/numbering"):
            numbering = _root(relation.target_part)
    return tuple(
        _Reader(numbering_of(numbering), _style_numbers(document.styles.element)).blocks(document.element.body)
    )


def _root(part: Any) -> Any:
    element = getattr(part, "element", None)
    if element is None:
        from lxml import etree  # type: ignore[import-untyped, unused-ignore]

        element = etree.fromstring(part.blob, parser=etree.XMLParser(resolve_entities=False))
    return element


def _style_numbers(styles: Any) -> dict[str, tuple[str, int]]:
    """The list that paragraphs of each style belong to, also where a style takes it from the one it is based on."""
    own: dict[str, tuple[str, int]] = {}
    based: dict[str, str] = {}
    for style in styles.iter(f"{_W}style"):
        key = style.get(f"{_W}styleId")
        if (number := _number(style.find(f"{_W}pPr"))) is not None:
            own[key] = number
        if (base := style.find(f"{_W}basedOn")) is not None:
            based[key] = base.get(f"{_W}val")
    found = dict(own)
    for key in based:
        parent, seen = key, {key}
        while parent not in own and (parent := based.get(parent, "")) and parent not in seen:
            seen.add(parent)
        if parent in own:
            found[key] = own[parent]
    return found


def _number(properties: Any | None) -> tuple[str, int] | None:
    """(list, level) that paragraph properties ask for; list "0" means explicitly none."""
    number = properties.find(f"{_W}numPr") if properties is not None else None
    if number is None:
        return None
    identifier, level = number.find(f"{_W}numId"), number.find(f"{_W}ilvl")
    return (
        identifier.get(f"{_W}val") if identifier is not None else "",
        int(level.get(f"{_W}val") or 0) if level is not None else 0,
    )


class _Reader:
    def __init__(self, numbering: Numbering, styles: dict[str, tuple[str, int]]) -> None:
        self._numbering = numbering
        self._styles = styles
        self._room = Room()

    def blocks(self, parent: Any) -> Iterator[Paragraph | Table]:
        for child in parent:
            if child.tag == f"{_W}p":
                yield from self._paragraph(child)
            elif child.tag == f"{_W}tbl":
                if rows := tuple(self._rows(child)):
                    yield Table(rows)
            elif child.tag in {
                f"{_W}sdt",
                f"{_W}sdtContent",
                f"{_W}ins",
                f"{_W}moveTo",
                f"{_W}customXml",
                f"{_W}smartTag",
            }:
                yield from self.blocks(child)

    def _paragraph(self, node: Any) -> Iterator[Paragraph]:
        raw = _text(node)
        self._room.take(raw)
        lines = [line for part in raw.split("\n") if (line := tidy(part))]
        label, level = self._label(node) if lines else ("", None)
        for place, line in enumerate(lines):
            columns = _columns(raw) if len(lines) == 1 and not label else [line]
            for column in columns:
                first = place == 0 and label
                yield Paragraph(
                    f"{label} {column}" if first else column, depth=level if first else None, cell=len(columns) > 1
                )

    def _label(self, node: Any) -> tuple[str, int | None]:
        properties = node.find(f"{_W}pPr")
        number = _number(properties)
        if properties is not None and (number is None or not number[0]):
            style = properties.find(f"{_W}pStyle")
            from_style = self._styles.get(style.get(f"{_W}val")) if style is not None else None
            if from_style is not None:
                number = (from_style[0], number[1] if number is not None else from_style[1])
        if number is None or number[0] in {"", "0"}:
            return "", None
        label = self._numbering.label(*number)
        return label, number[1] if label else None

    def _rows(self, table: Any) -> Iterator[tuple[str, ...]]:
        """Rows with merged cells filled in, so that columns stay columns."""
        above: list[str] = []
        for row in table.iter(f"{_W}tr"):
            cells: list[str] = []
            for cell in row.iterchildren(f"{_W}tc", f"{_W}sdt"):
                properties = cell.find(f"{_W}tcPr")
                span = merged = None
                if properties is not None:
                    span, merged = properties.find(f"{_W}gridSpan"), properties.find(f"{_W}vMerge")
                text = self._cell(cell)
                if merged is not None and merged.get(f"{_W}val") != "restart" and len(cells) < len(above):
                    text = above[len(cells)]
                cells += [text] * _columns_spanned(span)
            above = cells
            if any(cells):
                yield tuple(cells)

    def _cell(self, cell: Any) -> str:
        lines: list[str] = []
        for paragraph in cell.iter(f"{_W}p"):
            found = [block.text for block in self._paragraph(paragraph)]
            if not found and (label := self._label(paragraph)[0]):
                found = [label]  # The column of order numbers, which Word counts by itself.
            lines += found
        return "\n".join(lines)


def _columns_spanned(span: Any | None) -> int:
    written = span.get(f"{_W}val") if span is not None else None
    return min(int(written), _MOST_COLUMNS) if written and written.isdecimal() else 1


def _columns(text: str) -> list[str]:
    """What tabs set side by side: two tabs part columns, and so does one where a tab also centres the first column."""
    parts = [part for one in text.split("\t\t") if (part := tidy(one))]
    if len(parts) == 1 and text.startswith("\t") and len(centred := text.strip().split("\t")) == 2:
        return [tidy(part) for part in centred]
    return parts


def _text(paragraph: Any) -> str:
    """The text of a paragraph's runs; runs in an old Vietnamese font are turned into Unicode."""
    parts: list[str] = []
    for node in paragraph.iterchildren():
        if node.tag in _SKIPPED:
            continue
        parts.append(_run(node) if node.tag == f"{_W}r" else _text(node))
    return "".join(parts)


def _run(run: Any) -> str:
    parts: list[str] = []
    for node in run.iterchildren():
        if node.tag == f"{_W}t":
            parts.append(node.text or "")
        elif node.tag == f"{_W}tab":
            parts.append("\t")
        elif node.tag in _BREAKS:
            parts.append("\n")
        elif node.tag == f"{_W}noBreakHyphen":
            parts.append("-")
    text = "".join(parts)
    fonts = run.find(f"{_W}rPr/{_W}rFonts")
    font = (fonts.get(f"{_W}ascii") or "") if fonts is not None else ""
    if font.startswith(".Vn"):
        text = convert(text, "tcvn3")
        return text.upper() if font.endswith("H") else text
    return convert(text, "vni") if font.startswith("VNI-") else text
