"""The contract of packs: what is asked of a pack before an office relies on it, whoever made it and however."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import NamedTuple

from giaouoc.agenda import ItemKind
from giaouoc.hookspecs import NAMESPACE
from giaouoc.packs.faults import PackError, PackFault
from giaouoc.packs.folder import PACK_FILE, read_pack
from giaouoc.packs.pack import Pack
from giaouoc.packs.templates import CeremonyTemplate
from giaouoc.pledge import Target, TargetOp
from giaouoc.plugins.asking import Plugins
from giaouoc.plugins.problems import PluginProblem
from giaouoc.signing import SigningMode

__all__ = ["FINDINGS", "YEARS", "Examined", "PackFinding", "examine", "examine_pack", "examine_plugins"]

YEARS = 3
"""Every template is rendered for the year it was written for and those that follow."""

FINDINGS = {
    "empty_range": "the range of the target {target} is empty: from {minimum} to {maximum}",
    "fault": "{text}",
    "no_blocs": "nobody is there to sign: there are no blocs",
    "no_figure": "the target {target} is to be {op}, but has no figure; without one it is `open`",
    "no_grade": "the target {target} asks for a grade and names none",
    "no_packs": "no pack is offered",
    "no_project": "there is neither pack.toml nor a pyproject.toml with entry points of giaouoc",
    "no_signing": "the agenda has no item of kind `signing`",
    "not_in_year": "it cannot be rendered for {year}: {text}",
    "problem": "plugin {plugin}: {text}",
    "reads_as_thousands": "{field} = {given} of the target {target} has a decimal point; a thousand is {thousands}",
    "slide_cut": "in {year} the slide “{title}” is cut on a screen of {width} × {height}",
}
"""Key of a finding → what it says in English, with its parameters."""

_WITH_FIGURE = frozenset({TargetOp.AT_LEAST, TargetOp.AT_MOST, TargetOp.EQUAL, TargetOp.INCREASE, TargetOp.DECREASE})


class PackFinding(NamedTuple):
    """Something that goes against the contract, or that is worth a look."""

    key: str
    where: str
    """Pack and place in it: `xa-an-phu/le-ky-ket: pledge.targets[0]`."""
    params: dict[str, str | int]
    advice: bool = False
    """Whether a pack may be like that."""
    pack: str = ""
    fault: PackFault | None = None
    """For a screen to put into words, where the pack itself is refused."""

    def __str__(self) -> str:
        text = FINDINGS[self.key].format_map(self.params)
        return f"{self.where}: {text}" if self.where else text


class Examined(NamedTuple):
    """The packs that were found, and what was found in them."""

    packs: tuple[Pack, ...]
    findings: tuple[PackFinding, ...]

    @property
    def sound(self) -> bool:
        """Whether there is nothing but advice."""
        return all(finding.advice for finding in self.findings)


def examine(path: Path) -> Examined:
    """Examine a folder pack, or the source tree of a distribution whose entry points lead to plugins.

    The plugins of a distribution are imported from its tree, so their code runs.
    """
    if (path / PACK_FILE).exists():
        try:
            pack = read_pack(path)
        except PackError as error:
            return Examined((), tuple(_of_faults(error)))
        return Examined((pack,), tuple(examine_pack(pack)))
    points = _entry_points(path)
    if not points:
        return Examined((), (PackFinding("no_project", str(path), {}),))
    with _importing_from(path):
        return examine_plugins(Plugins(points))


def examine_plugins(plugins: Plugins) -> Examined:
    """Examine every pack that plugins offer, and what else they do wrong: each hook of preparing is asked."""
    packs = [loaded.pack for one in plugins.packs() if (loaded := plugins.pack(one.summary.id))]
    findings = [finding for pack in packs for finding in examine_pack(pack)]
    for pack in packs:
        for template in pack.templates:
            plugins.adapted(template.render(template.year), date(template.year, 1, 1))
    plugins.exports()
    problems = [finding for problem in plugins.problems for finding in _of_problem(problem)]
    if not (packs or problems):
        problems.append(PackFinding("no_packs", "", {}, advice=True))
    return Examined(tuple(packs), (*problems, *findings))


def examine_pack(pack: Pack) -> Iterator[PackFinding]:
    """What goes against the contract in a pack that could be made; every template in every year."""
    for template in pack.templates:
        where = f"{pack.id}/{template.id}"
        yield from _of_template(template, where)
        for year in range(template.year, template.year + YEARS):
            try:
                Pack(pack.id, pack.name, pack.version, (template.render(year),))
            except PackError as error:
                for fault in error.faults:
                    text = f"{fault.field.removeprefix('templates[0].')}: {fault.problem}"
                    yield PackFinding("not_in_year", where, {"year": year, "text": text}, pack=pack.id, fault=fault)


def _of_template(template: CeremonyTemplate, where: str) -> Iterator[PackFinding]:
    for name in ("targets", "parent_targets"):
        for index, target in enumerate(getattr(template.pledge, name)):
            yield from _of_target(target, f"{where}: pledge.{name}[{index}]")
    if not template.blocs:
        yield PackFinding("no_blocs", f"{where}: blocs", {}, advice=True)
    on_stage = template.mode is not SigningMode.REGISTRATION_FILE
    if on_stage and all(item.kind is not ItemKind.SIGNING for item in template.agenda):
        yield PackFinding("no_signing", f"{where}: agenda", {}, advice=True)


def _of_target(target: Target, where: str) -> Iterator[PackFinding]:
    if target.op in _WITH_FIGURE and target.value is None:
        yield PackFinding("no_figure", where, {"target": target.id, "op": target.op.value})
    if target.op is TargetOp.GRADE and not target.grade:
        yield PackFinding("no_grade", where, {"target": target.id})
    if target.op is TargetOp.RANGE:
        low, high = target.minimum, target.maximum
        if low is None or (high is not None and high < low):
            yield PackFinding("empty_range", where, {"target": target.id, "minimum": str(low), "maximum": str(high)})
    yield from _figures_like_thousands(target, where)


def _figures_like_thousands(target: Target, where: str) -> Iterator[PackFinding]:
    """Figures such as 1.651: TOML reads one and a part, an office writes a thousand like that."""
    for field in ("value", "minimum", "maximum"):
        figure: Decimal | None = getattr(target, field)
        if figure is not None and figure.as_tuple().exponent == -3 and 1 <= abs(figure) < 1000:
            params: dict[str, str | int] = {
                "target": target.id,
                "field": field,
                "given": str(figure),
                "thousands": str(figure).replace(".", ""),
            }
            yield PackFinding("reads_as_thousands", f"{where}.{field}", params, advice=True)


def _of_faults(error: PackError) -> Iterator[PackFinding]:
    for fault in error.faults:
        yield PackFinding("fault", "", {"text": str(PackError(error.pack, fault))}, pack=error.pack, fault=fault)


def _of_problem(problem: PluginProblem) -> Iterator[PackFinding]:
    params: dict[str, str | int] = {"plugin": problem.plugin, "text": f"{problem.stage.value}: {problem.error}"}
    for fault in problem.faults or (None,):
        yield PackFinding("problem", "", params, pack=problem.pack, fault=fault)


def _entry_points(path: Path) -> list[EntryPoint]:
    """Those of the project in a folder, which need not be installed."""
    try:
        project = tomllib.loads((path / "pyproject.toml").read_text(encoding="utf-8"))
        given = project["project"]["entry-points"][NAMESPACE]
        return [EntryPoint(str(name), str(value), NAMESPACE) for name, value in given.items()]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return []


@contextmanager
def _importing_from(path: Path) -> Iterator[None]:
    before, loaded = list(sys.path), set(sys.modules)
    sys.path[:0] = [str(path / "src"), str(path)]
    try:
        yield
    finally:
        sys.path[:] = before
        tree = path.resolve()
        # Whatever came from the tree is forgotten, so that examining it again sees what was changed.
        for name in set(sys.modules) - loaded:
            file = getattr(sys.modules[name], "__file__", None)
            if file and Path(file).resolve().is_relative_to(tree):
                del sys.modules[name]
