"""Texts that mean something to a terminal, a renderer, a spreadsheet, a file system or a shell."""

from __future__ import annotations

import unicodedata

__all__ = ["GROUPS", "NO_TEXT", "PAYLOADS", "unseen"]

PAYLOADS: dict[str, str] = {
    "closing tag": "Lê Văn [/] An",
    "opening tag": "Lê [bold red]Văn An",
    "link": "[@click=app.quit]Lê Văn An[/]",
    "screenshot": "[@click=app.screenshot('x.svg','/tmp')]An[/]",
    "stray brackets": "An]] [[ [vắng] [/bold",
    "markup variable": "$name ${x} [$error]An[/]",
    "rich emoji": ":bomb: :100:",
    "format fields": "{0} {name} {self.__class__} %s %(x)d",
    "escape": "An\x1b[2J\x1b[31m",
    "title": "An\x1b]0;ha\x07",
    "clipboard": "An\x1b]52;c;cm0gLXJm\x1b\\",
    "hyperlink": "\x1b]8;;http://evil.example\x1b\\An\x1b]8;;\x1b\\",
    "device query": "\x1b[6n\x1b[c",
    "dcs": "\x1bP+q544e\x1b\\An",
    "c1 csi": "An\u009b2J\u009d0;x\u009c",
    "nul": "An\x00Binh",
    "delete and backspace": "An\x7f\x08\x08\x08xx",
    "line ends": "An\r\nBình\rCường\nDung\x0b\x0cHà",
    "tabs": "An\tBình\t\tCường",
    "shift out": "An\x0e\x0fBình",
    "line separators": "An\u2028Bình\u2029Cường\u0085Dung",
    "bidi override": "An\u202etxt.exe\u202c",
    "bidi isolate": "\u2067An\u2069 \u200fBình\u061c",
    "zero width": "A\u200bn\u200d\u2060\ufeff B\u00adình",
    "right to left": "محمد بن عبد الله",
    "marks without end": "A" + "\u0301\u0323" * 60 + "n",
    "mark alone": "\u0301An",
    "very long": "Nguyễn Thị " + "Á" * 5000,
    "one long word": "x" * 900,
    "wide": "漢字かな交じり文 👩‍👩‍👧‍👦 ＡＮ",
    "private use": "\ue000\uf8ff\U000f0000An",
    "variation selectors": "A\ufe0fn\U000e0100\U000e0041",
    "formula": "=cmd|' /C calc'!A0",
    "formula plus": "+1+1",
    "formula at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "formula minus": "-2+3+cmd|' /C calc'!A0",
    "formula behind a tab": "\t=1+1",
    "formula behind a line end": "\r\n=1+1",
    "formula behind a guard": "'=1+1",
    "formula full width": '＝HYPERLINK("http://evil.example")',
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>&amp;",
    "markdown": "# An | B\n- **x** [y](http://evil.example) `z` <b>",
    "typst": '#read("/etc/passwd") $x$ \\ @label',
    "typst that ends a text": '"] #panic("x") #link("http://evil.example")[An',
    "toml": 'An"""\n[pack]\nid = "evil',
    "escape of a workbook": "_x001B_[31mAn_x0000_",
    "shell": "; rm -rf / $(id) `id` && | > /tmp/x",
    "json": '","x":{"y":"',
    "path": "../../../etc/passwd\\..\\..",
    "device name": "CON",
    "device with ending": "nul.txt . ",
    "blank": " \u00a0\u3000 ",
    "digits of a badge": "123456789012345678901234",
}

NO_TEXT = ("\ud800An", "An\udfff", "\udcff\udc80An")
"""What is no Unicode text: halves of surrogate pairs, as names of files and arguments of commands may hold them."""

_AT_ONCE = 13
"""Texts in one ceremony; each of them stands in a name and a post of it, and most in a title or a reason."""

GROUPS: dict[str, list[str]] = {
    ", ".join([*PAYLOADS][start : start + _AT_ONCE]): [*PAYLOADS.values()][start : start + _AT_ONCE]
    for start in range(0, len(PAYLOADS), _AT_ONCE)
}

_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def unseen(text: str, *, allowed: str = "\n") -> set[str]:
    """The characters of a text that a reader cannot see and a terminal may obey, by code point."""
    return {
        f"U+{ord(character):04X}"
        for character in text
        if unicodedata.category(character) in _UNSEEN and character not in allowed
    }
