"""Cards as a file to print, that only its owner reads: it holds names, and codes that open the door."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import BinaryIO

from giaouoc.papers.drawing import Document
from giaouoc.papers.html_pages import html_of
from giaouoc.papers.typst_pages import pdf_of

__all__ = ["drawn", "new_card_file"]


def drawn(document: Document, *, html: bool) -> bytes:
    """The pages as a PDF, or for the browser to print."""
    return html_of(document).encode() if html else pdf_of(document)


@contextmanager
def new_card_file(path: Path) -> Iterator[Callable[[bytes], None]]:
    """Make a file that was not there before and give what writes it to the disk; it is gone again when anything fails.

    It is made first, so that no badge is reissued for a file that cannot be written.

    Raises `FileExistsError`, and `OSError` as making a file does.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            yield partial(_write, file)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _write(file: BinaryIO, content: bytes) -> None:
    file.write(content)
    file.flush()
    os.fsync(file.fileno())
