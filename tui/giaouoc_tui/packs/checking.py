"""The whole contract of a pack: what the core asks of it, and that its slides fit on the smallest screen."""

from __future__ import annotations

from pathlib import Path

from giaouoc.contract import Examined, PackFinding, examine, examine_pack
from giaouoc.packs.folder import PACK_FILE, packs_home
from giaouoc.packs.pack import Pack
from giaouoc.plugins.asking import LoadedPack, Plugins, id_taken
from giaouoc_tui.locale import Say
from giaouoc_tui.packs.slides import cut_slides

__all__ = ["bearer_of", "check_folder", "check_pack"]


def check_folder(path: Path, say: Say) -> Examined:
    """Examine what lies in a folder: a folder pack, or the source tree of a distribution."""
    examined = _drawn(examine(path), say)
    taken = [finding for pack in examined.packs if (finding := _id_taken(pack, path))]
    return examined._replace(findings=(*taken, *examined.findings))


def check_pack(pack: Pack, say: Say) -> Examined:
    """Examine a pack that was read already."""
    return _drawn(Examined((pack,), tuple(examine_pack(pack))), say)


def bearer_of(pack_id: str) -> LoadedPack | None:
    """The pack that has an id here; none where it is free."""
    return next((one for one in Plugins.installed().packs() if one.summary.id == pack_id), None)


def _id_taken(pack: Pack, path: Path) -> PackFinding | None:
    """That a pack could not be listed here, because another one has its id; advice where it is not to be listed yet."""
    first = bearer_of(pack.id)
    is_folder = (path / PACK_FILE).exists()
    listed = path.absolute().parent == packs_home().absolute()
    if first is None or _is_of(first, path, pack, listed=listed):
        return None
    fault = id_taken(first, PACK_FILE if is_folder else "")
    params: dict[str, str | int] = {"text": fault.problem}
    return PackFinding("fault", "", params, is_folder and not listed, path.absolute().name, fault)


def _is_of(first: LoadedPack, path: Path, pack: Pack, *, listed: bool) -> bool:
    """Whether a pack that has the id is the very one in a folder, or was installed from there."""
    if first.folder is not None:
        return first.folder.absolute() == path.absolute()
    return not listed and (not first.bundled or first.pack == pack)


def _drawn(examined: Examined, say: Say) -> Examined:
    cut = [finding for pack in examined.packs for finding in cut_slides(pack, say)]
    return examined._replace(findings=(*examined.findings, *cut))
