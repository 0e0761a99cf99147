"""`giaouoc packs`: the packs that are installed and what is wrong with plugins; making and checking a pack."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib import import_module

from giaouoc_tui.cli.output import Output
from giaouoc_tui.cli.parsing import add_json, common_options
from giaouoc_tui.locale import Say

__all__ = ["configure", "run"]


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """No argument lists; `new` makes a pack, `check` examines one."""
    del name
    add_json(parser, say)
    parser.set_defaults(run=run)
    actions = parser.add_subparsers(title=say("cli.packs.actions"), metavar=say("cli.packs.action.metavar"))
    for action in ("new", "check"):
        words = say(f"cli.packs.{action}.help")
        command = actions.add_parser(action, say=say, parents=[common_options(say)], help=words, description=words)
        if action in arguments:  # what a list does not need is not loaded for it
            import_module(f"giaouoc_tui.cli.packs_{action}").configure(command, say)
        add_json(command, say)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """List the packs.

    JSON: ``{"packs": [{"id", "name", "version", "distribution", "bundled", "folder" (null unless it is a folder pack),
    "templates": [{"id", "title" (as it reads in `year`), "year", "blocs", "sample_blocs", "locality"}]}], "problems":
    [see `problem_as_data`], "plugins": [{"name", "distribution", "hooks"}]}``; plugins are those that did not come with
    giaouoc and are sound.
    """
    from giaouoc.plugins.asking import Plugins
    from giaouoc_tui.cli.plugin_problems import problem_as_data, warn_of_problems
    from giaouoc_tui.packs.survey import helpers
    from giaouoc_tui.packs.words import origin_words

    del arguments
    plugins = Plugins.installed()
    loaded = plugins.packs()
    if output.json:
        packs = [
            {
                "id": one.summary.id,
                "name": one.summary.name,
                "version": one.summary.version,
                "distribution": f"{one.distribution} {one.version}".strip(),
                "bundled": one.bundled,
                "folder": str(one.folder) if one.folder else None,
                "templates": one.summary.templates,
            }
            for one in loaded
        ]
        problems = [problem_as_data(problem, output.say) for problem in plugins.problems]
        output.data({"packs": packs, "problems": problems, "plugins": [one._asdict() for one in plugins.loaded()]})
    for one in loaded if not output.json else ():
        origin = origin_words(one, output.say)
        output.line(f"{one.summary.id}  {one.summary.name}  ({one.summary.version})  {origin}")
        for template in one.summary.templates:
            output.line(f"    {template.id}  {template.title}")
    for helper in helpers(plugins) if not output.json else ():
        output.tell(
            "cli.packs.plugin", name=helper.name, distribution=helper.distribution or "–", hooks=", ".join(helper.hooks)
        )
    warn_of_problems(plugins.problems, output)
    return 0
