"""`giaouoc log`: everything that was recorded, a line each."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from giaouoc_tui.cli.facts import as_data
from giaouoc_tui.cli.opening import add_folder, add_json, ending, reading_without_key
from giaouoc_tui.cli.output import Output
from giaouoc_tui.locale import Say
from giaouoc_tui.telling import Teller

__all__ = ["configure", "run"]


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Argument: the folder."""
    del name, arguments
    add_folder(parser, say)
    add_json(parser, say)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Tell every fact in the order of the record, undone ones marked.

    JSON: ``{"facts": [{"seq", "action", "at", "desk", "kind", "in_force", "data"}], "head", "damaged_at"}``.
    """
    with reading_without_key(arguments, output) as folder:
        ceremony = folder.ceremony
        if output.json:
            damage = folder.record.damage
            facts = [as_data(ceremony, fact) for fact in ceremony.facts]
            output.data({"facts": facts, "head": folder.head_code, "damaged_at": damage.seq if damage else None})
        else:
            teller = Teller.of(output.say, folder)
            for fact in ceremony.facts:
                at = fact.at.strftime("%d/%m/%Y %H:%M:%S")
                output.line(f"{fact.seq:>5}  {at}  {fact.desk:<2} {fact.action:<16}  {teller.fact(fact)}")
        return ending(folder, output)
