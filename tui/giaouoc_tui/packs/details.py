"""A pack or a problem in full, as headings and paragraphs for the pane beside the list."""

from __future__ import annotations

from collections.abc import Iterator

from giaouoc.contract import Examined
from giaouoc.packs.pack import Pack
from giaouoc.packs.templates import CeremonyTemplate, Years
from giaouoc.plugins.asking import LoadedPack, LoadedPlugin
from giaouoc.plugins.problems import PluginProblem
from giaouoc_tui.console.lines import Part, joined
from giaouoc_tui.locale import Say
from giaouoc_tui.packs.survey import folder_of
from giaouoc_tui.packs.words import finding_words, localities, mistake_words, origin_words, way_out

__all__ = ["check_parts", "pack_parts", "plugin_parts", "problem_parts"]

_NAME, _BAD, _GOOD, _QUIET = "bold $now", "bold $bad", "bold $good", "$quiet"


def pack_parts(say: Say, loaded: LoadedPack, pack: Pack | None) -> Iterator[Part]:
    """A pack; without its content while that is being read."""
    summary = loaded.summary
    yield f"{summary.name}\n", _NAME
    yield from _field(say, "id", f"{summary.id} {summary.version}")
    yield from _field(say, "locality", localities(summary))
    yield from _field(say, "origin", origin_words(loaded, say))
    if pack is None:
        return
    if pack.locality is not None and pack.locality.valid_to is not None:
        heirs = ", ".join(pack.locality.successors) or say("packs.no_successors")
        yield from _field(say, "ended", say("packs.ended", date=pack.locality.valid_to, successors=heirs), "bold $warn")
    yield from _field(say, "source", pack.source)
    for template in pack.templates:
        yield from _template(say, template)


def plugin_parts(say: Say, plugin: LoadedPlugin) -> Iterator[Part]:
    """A plugin that is there, and the hooks by which it takes part."""
    yield f"{plugin.name}\n", _NAME
    yield from _field(say, "distribution", plugin.distribution or say("packs.unknown"))
    yield from _field(say, "hooks", ", ".join(plugin.hooks))
    yield f"\n✓ {say('packs.plugin.loaded')}\n", _GOOD


def problem_parts(say: Say, problem: PluginProblem) -> Iterator[Part]:
    """What is wrong, whose it is, and what to do about it."""
    yield f"{problem.pack or problem.plugin}\n", _BAD
    if not problem.faults:
        yield from _field(say, "plugin", problem.plugin)
        yield from _field(say, "distribution", problem.distribution or say("packs.unknown"))
        yield from _field(say, "stage", say(f"plugin.stage.{problem.stage}"))
        yield from _field(say, "error", problem.error, _BAD)
    else:
        folder = folder_of(problem)
        yield from _field(say, "origin", say("pack.origin.folder", path=str(folder)) if folder else "")
        if folder is None:
            yield from _field(say, "plugin", problem.plugin)
            yield from _field(say, "distribution", problem.distribution or say("packs.unknown"))
        apart = "\n" if len(problem.faults) > 1 else ""
        for fault in problem.faults:
            yield from _field(say, "file", fault.where)
            yield from _field(say, "field", fault.field)
            yield from _field(say, "error", mistake_words(fault, say), _BAD)
            yield from _field(say, "example", fault.example, _GOOD)
            yield apart, ""
    yield from _field(say, "to_do", way_out(problem, say), "bold")


def check_parts(say: Say, examined: Examined) -> Iterator[Part]:
    """What the contract says of a pack."""
    yield f"\n{say('packs.checked')}\n", _NAME
    for finding in examined.findings:
        mark, style = ("·", "$warn") if finding.advice else ("✗", _BAD)
        yield f"{mark} {finding_words(finding, say)}\n", style
    for pack in examined.packs if examined.sound else ():
        yield f"✓ {say('cli.packs.check.sound', pack=pack.id, templates=len(pack.templates))}\n", _GOOD
    if not examined.sound:
        yield f"{say('cli.packs.check.broken')}\n", "bold"


def _template(say: Say, template: CeremonyTemplate) -> Iterator[Part]:
    rendered = template.render(template.year)
    pledge = rendered.pledge
    yield f"\n{rendered.title}\n", "bold"
    yield from _field(say, "template", joined([template.id, say(f"packs.mode.{template.mode}")]))
    yield from _field(say, "years", _years(say, template.suits))
    holds = say(
        "packs.holds",
        articles=len(pledge.articles),
        targets=len(pledge.targets),
        items=len(template.agenda),
        blocs=len(template.blocs),
    )
    yield from _field(say, "content", holds)
    if template.sample_blocs:
        yield from _field(say, "sample", say("packs.sample_blocs"), "bold $warn")
    yield from _field(say, "source", pledge.source)
    for gap in pledge.plan.gaps if pledge.plan else ():
        yield from _field(say, "gap", gap, "$warn")


def _years(say: Say, years: Years) -> str:
    if years.first is None and years.last is None:
        return say("packs.every_year")
    if years.first == years.last:
        return str(years.first)
    return say("packs.years", first=years.first or "…", last=years.last or "…")


def _field(say: Say, name: str, text: str, style: str = "") -> Iterator[Part]:
    if text:
        yield f"{say(f'packs.field.{name}')}: ", _QUIET
        yield f"{text}\n", style
