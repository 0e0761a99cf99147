"""One call of `giaouoc`: its words, its arguments, and which module carries each command out.

Only the module of the command that is asked for is imported, and Textual only by those that draw.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from giaouoc_tui.cli.parsing import ArgparseWords, Parser, common_options, language_of
from giaouoc_tui.locale import Say

__all__ = ["call", "parse"]

_MODULES = {
    "demo": "demo",
    "new": "new",
    "open": "screens",
    "projector": "screens",
    "rehearse": "screens",
    "desk": "desk",
    "do": "do",
    "show": "show",
    "log": "log",
    "verify": "verify",
    "packs": "packs",
    "read": "read",
    "delegates": "delegates",
    "people": "people",
    "badges": "badges",
    "preflight": "preflight",
    "doctor": "doctor",
    "progress": "progress",
    "minutes": "minutes",
    "export": "export",
}
"""Command → module beside this one; each has `configure(parser, say, name, arguments)`."""


def call(arguments: Sequence[str]) -> int:
    """Parse the arguments and run their command; the exit code."""
    say = Say(language_of(arguments))
    with ArgparseWords(say):
        try:
            parsed = parse(arguments, say)
        except SystemExit as stop:
            return stop.code if isinstance(stop.code, int) else 0
    from giaouoc_tui.cli.running import run

    return run(parsed, say)


def parse(arguments: Sequence[str], say: Say) -> argparse.Namespace:
    """The arguments by name, with `run`, which carries the command out; a wrong call, or one for help, exits."""
    # As defaults of the parser they would be those of each command too, which undo what stands before it.
    defaults = argparse.Namespace(lang=say.language.value, theme=None, desk="A", command="")
    return _parser(say, arguments).parse_args(arguments, defaults)


def _parser(say: Say, arguments: Sequence[str]) -> Parser:
    common = common_options(say)
    parser = Parser(
        say=say, prog="giaouoc", description=say("cli.description"), epilog=say("cli.epilog"), parents=[common]
    )
    parser.add_argument("--version", action=_Version, help=say("cli.version.help"))
    commands = parser.add_subparsers(title=say("cli.commands"), metavar=say("cli.command.metavar"), dest="command")
    asked = set(arguments)
    for name, module in _MODULES.items():
        words = say(f"cli.{name}.help")
        if name not in asked:
            commands.add_parser(name, say=say, help=words, add_help=False)
            continue
        description = say(f"cli.{name}.description")
        command = commands.add_parser(name, say=say, parents=[common], help=words, description=description)
        import_module(f"{__package__}.{module}").configure(command, say, name, arguments)
    if not asked & set(_MODULES):
        import_module(f"{__package__}.screens").configure(parser, say, "", arguments)
    return parser


class _Version(argparse.Action):
    """Prints the version without importing anything for it before it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, **settings: object) -> None:
        super().__init__(option_strings, argparse.SUPPRESS, nargs=0, **settings)  # type: ignore[arg-type]

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from giaouoc._version import __version__

        sys.stdout.write(f"giaouoc {__version__}\n")
        parser.exit()
