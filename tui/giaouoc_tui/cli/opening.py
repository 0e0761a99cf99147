"""Opening a ceremony for a command: to read beside a running console, or as its one writer."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from giaouoc.folder import CeremonyFolder
from giaouoc_tui.cli.output import ExitCode, Output
from giaouoc_tui.locale import Say

__all__ = ["add_folder", "add_json", "ending", "reading", "writing"]


def add_folder(parser: argparse.ArgumentParser, say: Say, *, required: bool = True) -> None:
    """The argument that names the ceremony's folder."""
    parser.add_argument(
        "folder",
        type=_folder_path,
        nargs=None if required else "?",
        metavar=say("cli.folder.metavar"),
        help=say("cli.folder.help"),
    )


def add_json(parser: argparse.ArgumentParser, say: Say) -> None:
    """The option that asks for JSON instead of words."""
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=say("cli.json.help"))


@contextmanager
def reading(arguments: argparse.Namespace, output: Output) -> Iterator[CeremonyFolder]:
    """The ceremony as it stands, without its lock: also while a console has it open."""
    with CeremonyFolder.open(arguments.folder, read_only=True) as folder:
        _tell_notes(folder, output)
        yield folder


@contextmanager
def writing(arguments: argparse.Namespace, output: Output) -> Iterator[CeremonyFolder]:
    """The ceremony with its lock; whoever holds it is named in the refusal."""
    with CeremonyFolder.open(arguments.folder, desk=arguments.desk) as folder:
        _tell_notes(folder, output)
        yield folder


def ending(folder: CeremonyFolder, output: Output) -> ExitCode:
    """How a command that read the record ends: damaged when only a part of it could be read."""
    damage = folder.record.damage
    if damage is None:
        return ExitCode.DONE
    output.warn(output.say("cli.damaged", seq=damage.seq, sound=folder.record.seq, after=damage.events_after))
    return ExitCode.DAMAGED


def _tell_notes(folder: CeremonyFolder, output: Output) -> None:
    for note in folder.notes:
        output.warn(output.say(note.key, **note.params))


def _folder_path(text: str) -> Path:
    return Path(text).expanduser()
