"""LibreOffice for tests: the office program that makes and opens real files."""

from __future__ import annotations

import os
import shutil

import pytest

from tests.office.libreoffice import LibreOffice


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> LibreOffice:
    """LibreOffice with a fresh profile; tests are skipped where it is not installed, except on the project's CI."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        missing = "LibreOffice is not installed (Debian: libreoffice-calc libreoffice-writer)"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    return LibreOffice(program, tmp_path_factory.mktemp("office"))
