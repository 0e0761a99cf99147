"""Whether a folder is a good home for a ceremony: room, speed, and what the store asks of the file system."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Final

from giaouoc.preflight import ENOUGH_DISK
from giaouoc.readiness import Finding, Readiness
from giaouoc.store.disk import OS_DISK, Disk, write_new
from giaouoc.store.errors import RecordLocked
from giaouoc_tui.preflight import free_bytes

__all__ = ["disk_findings", "place_finding", "synchronising_service"]

_FLUSHES: Final = 12
_SLOW_MS: Final = 100.0
"""Milliseconds from which an operator feels that a key waits for the drive."""

_SERVICES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "my drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "icloudrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "nextcloud": "Nextcloud",
}
_NETWORK_SYSTEMS = ("nfs", "cifs", "smb", "9p", "afs", "fuse.sshfs", "fuse.rclone", "vboxsf", "davfs", "ceph")
_DRIVE_REMOTE = 4
"""What Windows' `GetDriveTypeW` answers for a network drive."""


def disk_findings(folder: Path, environment: Mapping[str, str], *, disk: Disk = OS_DISK) -> tuple[Finding, ...]:
    """Room, place, and a trial of writing, locking and replacing in a folder of its own, which is gone afterwards."""
    there = _existing(folder)
    return (_room(there), place_finding(there, environment), *_trial(there, disk))


def place_finding(folder: Path, environment: Mapping[str, str]) -> Finding:
    """Whether another program or another machine has its hands on the folder's files."""
    service = synchronising_service(folder, environment)
    if service:
        return Finding("doctor.place", "synchronised", Readiness.TO_DO, {"path": str(folder), "service": service})
    if _on_network(folder):
        return Finding("doctor.place", "network", Readiness.TO_DO, {"path": str(folder)})
    return Finding("doctor.place", "local", Readiness.READY, {"path": str(folder)})


def synchronising_service(folder: PurePath, environment: Mapping[str, str]) -> str:
    """The service that copies the folder away while it is being written; empty for none known."""
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        root = environment.get(name)
        if root and folder.is_relative_to(root):
            return "OneDrive"
    for part in folder.parts:
        word = part.casefold()
        service = next((label for sign, label in _SERVICES.items() if word == sign or word.startswith(f"{sign} ")), "")
        if service:
            return service
    return ""


def _room(folder: Path) -> Finding:
    free = free_bytes(folder)
    if free is None:
        return Finding("doctor.room", "unknown", Readiness.LOOK)
    case, readiness = ("free", Readiness.READY) if free >= ENOUGH_DISK else ("full", Readiness.TO_DO)
    return Finding("doctor.room", case, readiness, {"megabytes": free // 1_000_000})


def _trial(folder: Path, disk: Disk) -> tuple[Finding, ...]:
    """What the store does at every fact, done here in small."""
    step = "write"
    try:
        with tempfile.TemporaryDirectory(prefix=".giaouoc-doctor-", dir=folder) as name:
            place = Path(name)
            write_new(disk, place / "record", b"{}\n")
            took = _flush_times(place / "record", disk)
            step = "lock"
            locked = _is_exclusive(place / "lock", disk)
            step = "replace"
            write_new(disk, place / "next", b"{ }\n")
            disk.replace(place / "next", place / "record")
            disk.flush_folder(place)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return (Finding("doctor.trial", step, Readiness.TO_DO, {"path": str(folder), "reason": reason}),)
    typical, worst = sorted(took)[len(took) // 2], max(took)
    told = {"typical": f"{typical:.1f}", "worst": f"{worst:.1f}"}
    slow = typical > _SLOW_MS
    return (
        Finding("doctor.trial", "sound", Readiness.READY)
        if locked
        else Finding("doctor.trial", "shared_lock", Readiness.TO_DO, {"path": str(folder)}),
        Finding("doctor.flush", "slow", Readiness.LOOK, told)
        if slow
        else Finding("doctor.flush", "fast", Readiness.READY, told),
    )


def _flush_times(path: Path, disk: Disk) -> list[float]:
    """Milliseconds of single appends, each on the drive before the next."""
    took = []
    file = disk.open(path, writable=True)
    try:
        for turn in range(_FLUSHES):
            begun = time.perf_counter()
            file.write(3 + turn * 200, b" " * 199 + b"\n")
            file.flush()
            took.append((time.perf_counter() - begun) * 1000)
    finally:
        file.close()
    return took


def _is_exclusive(path: Path, disk: Disk) -> bool:
    lock = disk.lock(path)
    try:
        disk.lock(path).release()
    except RecordLocked:
        return True
    finally:
        lock.release()
    return False


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    whole = folder.absolute()
    return next((path for path in (whole, *whole.parents) if path.is_dir()), whole)


if sys.platform == "win32":

    def _on_network(folder: Path) -> bool:
        import ctypes

        if folder.drive.startswith("\\\\"):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\") == _DRIVE_REMOTE)

else:

    def _on_network(folder: Path) -> bool:
        """The file system of the nearest mount point, where the system lists them."""
        try:
            mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return False
        kinds = {PurePath(fields[1]): fields[2] for line in mounts if len(fields := line.split()) > 2}
        resolved = folder.resolve()
        kind = next((kinds[path] for path in (resolved, *resolved.parents) if path in kinds), "")
        return kind.startswith(_NETWORK_SYSTEMS)
