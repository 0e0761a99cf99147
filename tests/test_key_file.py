"""A ceremony whose key is gone, or is not a key any more, says which."""

from __future__ import annotations

from pathlib import Path

import pytest

from giaouoc.folder import KEY, CeremonyFolder, KeyDamaged, KeyMissing
from giaouoc.folder_view import FolderView
from giaouoc.store.errors import StoreError
from tests.ceremony import STARTS, creating


@pytest.mark.parametrize(("content", "error"), [(None, KeyMissing), (b"", KeyDamaged), (b"k" * 31, KeyDamaged)])
def test_a_key_that_is_gone_is_told_apart_from_one_that_is_damaged(
    content: bytes | None, error: type[StoreError], tmp_path: Path
) -> None:
    CeremonyFolder.create(tmp_path, creating(), now=STARTS).close()
    key = tmp_path / KEY
    key.unlink()
    if content is not None:
        key.write_bytes(content)

    with pytest.raises(StoreError) as raised:
        CeremonyFolder.open(tmp_path)
    assert type(raised.value) is error
    assert raised.value.params == {"path": str(key)}

    view = FolderView(tmp_path)
    view.poll()
    view.close()
    assert view.state.setup is not None
