"""Files converted by LibreOffice, as a clerk's *Save as* and double click do it."""

from __future__ import annotations

import subprocess
from pathlib import Path

__all__ = ["LibreOffice"]

_SECONDS = 120


class LibreOffice:
    """Runs the program without a window, in a profile of its own."""

    def __init__(self, program: str, folder: Path) -> None:
        self._program = program
        self._folder = folder
        self._conversions = 0

    def convert(self, kind: str, *files: Path, options: str = "", opened_as: str = "") -> list[Path]:
        """Save files as another kind, into a new folder.

        `kind` is the suffix, without its dot, `files` what to open; `options` are name and options of the filter to
        save with, as `--convert-to` takes them, and `opened_as` the same of the filter to open with.
        """
        self._conversions += 1
        folder = self._folder / str(self._conversions)
        subprocess.run(
            [
                self._program,
                "--headless",
                f"-env:UserInstallation={(self._folder / 'profile').as_uri()}",
                *([f"--infilter={opened_as}"] if opened_as else []),
                "--convert-to",
                f"{kind}:{options}" if options else kind,
                "--outdir",
                str(folder),
                *map(str, files),
            ],
            check=True,
            capture_output=True,
            timeout=_SECONDS,
        )
        converted = [folder / f"{file.stem}.{kind}" for file in files]
        assert all(file.stat().st_size for file in converted)
        return converted
