"""`giaouoc packs`: the packs that are installed, and what is wrong with those that could not be loaded."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from giaouoc_tui.cli.opening import add_json
from giaouoc_tui.cli.output import Output
from giaouoc_tui.locale import Say

__all__ = ["configure", "run"]


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """No argument of its own."""
    del name, arguments
    add_json(parser, say)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """List the packs.

    JSON: ``{"packs": [{"id", "name", "version", "distribution", "bundled", "templates": [{"id", "title", "year",
    "blocs", "sample_blocs"}]}], "problems": [{"plugin", "distribution", "stage", "error"}]}``.
    """
    from giaouoc.plugins import Plugins

    del arguments
    plugins = Plugins.installed()
    loaded = plugins.packs()
    if output.json:
        packs = [
            {
                "id": one.pack.id,
                "name": one.pack.name,
                "version": one.pack.version,
                "distribution": f"{one.distribution} {one.version}".strip(),
                "bundled": one.bundled,
                "templates": [
                    {
                        "id": template.id,
                        "title": template.title,
                        "year": template.year,
                        "blocs": len(template.blocs),
                        "sample_blocs": template.sample_blocs,
                    }
                    for template in one.pack.templates
                ],
            }
            for one in loaded
        ]
        output.data({"packs": packs, "problems": [problem._asdict() for problem in plugins.problems]})
    else:
        for one in loaded:
            output.line(f"{one.pack.id}  {one.pack.name}  ({one.pack.version})")
            for template in one.pack.templates:
                output.line(f"    {template.id}  {template.title}")
    for problem in plugins.problems:
        output.warn(output.say("cli.packs.problem", **problem._asdict()))
    return 0
