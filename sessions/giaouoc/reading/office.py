"""LibreOffice, where it is installed, as the reader of old and foreign formats."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

__all__ = ["OLD_OFFICE", "to_docx"]

OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"
"""What a .doc begins with."""

_SECONDS: Final = 60


def to_docx(data: bytes, suffix: str) -> bytes | None:
    """`data` as a .docx file; none where LibreOffice is missing or cannot read it.

    `suffix` is what kind of file it is, which need not be what its name says: ".doc", ".odt", ".rtf".
    """
    office = _office()
    if office is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"source{suffix}"
        source.write_bytes(data)
        command = [
            office,
            "--headless",
            # Left to itself LibreOffice opens a damaged .doc as a text of strange characters.
            *(["--infilter=MS Word 97"] if data.startswith(OLD_OFFICE) else []),
            f"-env:UserInstallation={Path(folder).as_uri()}/profile",
            "--convert-to",
            "docx",
            "--outdir",
            folder,
            str(source),
        ]
        try:
            subprocess.run(command, capture_output=True, check=True, timeout=_SECONDS)
            return source.with_suffix(".docx").read_bytes()
        except (OSError, subprocess.SubprocessError):
            return None


def _office() -> str | None:
    """LibreOffice's program: on the path, or where Windows and macOS put it, which is not on the path."""
    homes = [Path(os.environ[name]) for name in ("ProgramFiles", "ProgramFiles(x86)") if name in os.environ]
    places = [home / "LibreOffice" / "program" for home in homes]
    places.append(Path("/Applications/LibreOffice.app/Contents/MacOS"))
    found = (shutil.which("soffice", path=str(place)) for place in places)
    return shutil.which("soffice") or shutil.which("libreoffice") or next(filter(None, found), None)
