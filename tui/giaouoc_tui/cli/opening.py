"""Opening a ceremony for a command: to read beside a running console, or as its one writer."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from giaouoc.folder import PEOPLE, RECORD, CeremonyFolder, KeyDamaged, KeyMissing
from giaouoc.people import People
from giaouoc.record import Record
from giaouoc.refusal import Refusal, refuse
from giaouoc_tui.cli.output import ExitCode, Output, Refused
from giaouoc_tui.cli.parsing import add_json
from giaouoc_tui.locale import Say

__all__ = ["add_folder", "add_json", "add_output", "ending", "file_path", "reading", "reading_without_key", "writing"]


def add_folder(parser: argparse.ArgumentParser, say: Say, *, required: bool = True) -> None:
    """The argument that names the ceremony's folder."""
    parser.add_argument(
        "folder",
        type=file_path,
        nargs=None if required else "?",
        metavar=say("cli.folder.metavar"),
        help=say("cli.folder.help"),
    )


def add_output(parser: argparse.ArgumentParser, say: Say, help_key: str, *, required: bool = True) -> None:
    """The option that names the file to write."""
    words = say(help_key)
    parser.add_argument(
        "-o", "--output", type=file_path, required=required, metavar=say("cli.file.metavar"), help=words
    )


@contextmanager
def reading(arguments: argparse.Namespace, output: Output) -> Iterator[CeremonyFolder]:
    """The ceremony as it stands, without its lock: also while a console has it open.

    Raises `Refused` when the record is damaged so early that nothing of the ceremony can be read.
    """
    with CeremonyFolder.open(arguments.folder, read_only=True) as folder:
        yield _legible(folder, output)


@contextmanager
def reading_without_key(arguments: argparse.Namespace, output: Output) -> Iterator[CeremonyFolder]:
    """As `reading`, for what needs no badge's code: a missing key is only told of."""
    try:
        opened = CeremonyFolder.open(arguments.folder, read_only=True)
    except (KeyDamaged, KeyMissing) as error:
        output.warn(output.say.refusal(Refusal(error.key, dict(error.params))))
        opened = _open_without_key(arguments.folder)
    with opened as folder:
        yield _legible(folder, output)


@contextmanager
def writing(arguments: argparse.Namespace, output: Output) -> Iterator[CeremonyFolder]:
    """The ceremony with its lock; whoever holds it is named in the refusal.

    Raises `Refused` when the record is damaged: nothing may be added to it.
    """
    with CeremonyFolder.open(arguments.folder, desk=arguments.desk) as folder:
        _tell_notes(folder, output)
        if folder.record.damage is not None:
            raise _damaged(folder)
        yield folder


def ending(folder: CeremonyFolder, output: Output) -> ExitCode:
    """How a command that read the record ends: damaged when only a part of it could be read."""
    if folder.record.damage is None:
        return ExitCode.DONE
    output.warn(output.say.refusal(_damaged(folder).refusal))
    return ExitCode.DAMAGED


def _open_without_key(path: Path) -> CeremonyFolder:
    record = Record.open(path / RECORD, read_only=True)
    return CeremonyFolder(path, record, People.open(path / PEOPLE), key=b"", desk="")


def _legible(folder: CeremonyFolder, output: Output) -> CeremonyFolder:
    _tell_notes(folder, output)
    if folder.record.damage is not None and folder.state.setup is None:
        raise _damaged(folder)
    return folder


def _damaged(folder: CeremonyFolder) -> Refused:
    damage = folder.record.damage
    seq, after = (damage.seq, damage.events_after) if damage else (0, 0)
    refusal = refuse("record.damaged", seq=seq, sound=folder.record.seq, after=after)
    return Refused(refusal, code=ExitCode.DAMAGED)


def _tell_notes(folder: CeremonyFolder, output: Output) -> None:
    for note in folder.notes:
        output.warn(output.say(note.key, **note.params))


def file_path(text: str) -> Path:
    """A file or folder as somebody wrote it, `~` for the home folder."""
    return Path(text).expanduser()
