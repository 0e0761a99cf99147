"""`giaouoc export`: documents that plugins make out of a ceremony's record."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from giaouoc.exports import ExportSource
from giaouoc.folder import PAPERS, CeremonyFolder
from giaouoc.plugins.asking import LoadedExport, PluginProblem, Plugins
from giaouoc.refusal import refuse
from giaouoc_tui.cli.files import write_new
from giaouoc_tui.cli.opening import add_folder, add_json, add_output, ending, reading
from giaouoc_tui.cli.output import ExitCode, Output, Refused
from giaouoc_tui.cli.plugin_problems import problems_as_warnings, warn_of_problems
from giaouoc_tui.locale import Say

__all__ = ["configure", "run"]


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Arguments: the folder, which document, and where it goes."""
    del name, arguments
    add_folder(parser, say)
    parser.add_argument("document", nargs="?", metavar=say("cli.export.metavar"), help=say("cli.export.document.help"))
    add_output(parser, say, "cli.export.output.help", required=False)
    add_json(parser, say)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """List the documents, or write one to a new file: beside the ceremony's other papers when none is named.

    JSON: ``{"exports": [{"id", "title", "plugin"}], "warnings"}``, or ``{"written": path, "warnings"}``; warnings are
    of plugins that failed, see `problems_as_warnings`.
    """
    plugins = Plugins.of_strangers()
    exports = plugins.exports()
    if arguments.document is None:
        _list(exports, plugins.problems, output)
        warn_of_problems(plugins.problems, output)
        return ExitCode.DONE
    chosen = next((one for one in exports if one.export.id == arguments.document), None)
    if chosen is None:
        warn_of_problems(plugins.problems, output)
        known = ", ".join(one.export.id for one in exports) or "–"
        raise Refused(refuse("export.unknown", document=arguments.document, known=known))
    with reading(arguments, output) as folder:
        document = plugins.exported(chosen, _source(folder))
        warn_of_problems(plugins.problems, output)
        if document is None:
            raise Refused(refuse("export.failed", document=chosen.export.id, plugin=chosen.plugin.name))
        path = arguments.output or folder.path / PAPERS / _file_name(chosen)
        if path.is_relative_to(folder.path):
            path.parent.mkdir(mode=0o700, exist_ok=True)
        write_new(path, document)
        if output.json:
            output.data({"written": str(path), "warnings": problems_as_warnings(plugins.problems, output.say)})
        else:
            output.tell("cli.export.written", path=str(path))
        return ending(folder, output)


def _list(exports: tuple[LoadedExport, ...], problems: list[PluginProblem], output: Output) -> None:
    if output.json:
        rows = [{"id": one.export.id, "title": one.export.title, "plugin": one.plugin.name} for one in exports]
        output.data({"exports": rows, "warnings": problems_as_warnings(problems, output.say)})
    elif not exports:
        output.tell("cli.export.none")
    for one in exports if not output.json else ():
        output.line(f"{one.export.id}  {one.export.title}")


def _source(folder: CeremonyFolder) -> ExportSource:
    return ExportSource(folder.state, tuple(folder.ceremony.facts), folder.head_code, folder.person)


def _file_name(chosen: LoadedExport) -> str:
    return f"{chosen.export.id}{chosen.export.suffix}"
