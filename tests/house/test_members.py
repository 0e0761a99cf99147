"""Whatever a field of fixed values may hold can be shown: no member lacks its mark or its words."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator, Mapping
from enum import Enum, StrEnum
from pathlib import Path
from typing import NamedTuple

import pytest

from giaouoc.agenda import ItemKind, ItemState
from giaouoc.attendance import Role, ScanOutcome
from giaouoc.badges import BadgeFault
from giaouoc.cards import CardStep
from giaouoc.hall import Cover, SlideKind
from giaouoc.last_year import CopyWarningKind
from giaouoc.lists.attendance_lines import ListOrder
from giaouoc.lists.formats import FileKind
from giaouoc.lists.headings import Field
from giaouoc.lists.layout_rows import SkippedRow
from giaouoc.lists.personal import PersonalData
from giaouoc.lists.sheet_text import ListPurpose
from giaouoc.papers.badges import PrintOrder
from giaouoc.papers.drawing import Anchor, Colour
from giaouoc.papers.fitting import Face
from giaouoc.plan import CampaignKind, DeadlineState, ResultKind
from giaouoc.plan_pages import PlanPart
from giaouoc.pledge import TargetOp
from giaouoc.plugins.problems import PluginStage
from giaouoc.precedence import OrderKind
from giaouoc.presence import CheckInMeans, PresenceState
from giaouoc.printing import CommandCard, PaperKind
from giaouoc.progress import Standing
from giaouoc.readiness import CheckOffItem, Readiness
from giaouoc.reading.packing import ToDo
from giaouoc.rules.obvious import WhyThis
from giaouoc.scaffold import PackKind
from giaouoc.signing import SigningAuthority, SigningMode, SlotState
from giaouoc.slides.data import Emphasis
from giaouoc.state import Life
from giaouoc_tui.locale import messages


class _Table(NamedTuple):
    """One `{Kind.ONE: …, Kind.TWO: …}` of the source."""

    name: str
    """What it is assigned to; nothing where it is used on the spot."""
    kind: type[StrEnum]
    members: frozenset[str]


_LEFT_OUT = {
    "": {"DELEGATE", "INVITATION"},
    "_BOARDS": {"CLOSING", "ITEM", "PLAN", "PLEDGE", "THEME", "TITLE", "WELCOME"},
    "_EMPHASES": {"SKIPPED"},
    "_POSTERS": {"AGENDA", "ATTENDANCE", "SIGNING"},
    "_RANKS": {"CHAIR", "CO_CHAIR", "GUEST", "MC", "ORGANISER", "SECRETARY", "WITNESS"},
    "_UNSIGNED": {"SIGNED"},
    "_WEIGHTS": {"SERIF", "SERIF_BOLD", "SERIF_ITALIC"},
}
"""Members that never reach a table, because whoever looks there asks about them before."""

_WORDS: tuple[tuple[str, type[Enum]], ...] = (
    ("copy.warning.{}", CopyWarningKind),
    ("cover.{}", Cover),
    ("desk.card.{}", CommandCard),
    ("desk.ready.{}", Life),
    ("hall.plan.campaign.{}", CampaignKind),
    ("hall.plan.result.{}", ResultKind),
    ("item.kind.{}", ItemKind),
    ("item.state.{}", ItemState),
    ("life.{}", Life),
    ("list.personal.{}", PersonalData),
    ("list.signs.{}", WhyThis),
    ("list.skipped.{}", SkippedRow),
    ("means.{}", CheckInMeans),
    ("mode.{}", SigningMode),
    ("packs.mode.{}", SigningMode),
    ("paper.kind.{}", PaperKind),
    ("plan.part.{}", PlanPart),
    ("plugin.stage.{}", PluginStage),
    ("preflight.here.{}", CheckOffItem),
    ("preflight.vouch.{}", CheckOffItem),
    ("presence.{}", PresenceState),
    ("print.{}", PaperKind),
    ("reader.todo.{}", ToDo),
    ("reading.op.{}", TargetOp),
    ("refusal.scan.{}", ScanOutcome),
    ("role.{}", Role),
    ("scan.outcome.{}", ScanOutcome),
    ("slide.kind.{}", SlideKind),
    ("slot.state.{}", SlotState),
    ("standing.{}", Standing),
    ("cli.packs.new.next.{}", PackKind),
    ("readiness.{}", Readiness),
    ("verdict.ready.{}", Life),
    ("verdict.ready.{}.text", Life),
    ("verdict.{}", ScanOutcome),
)


_NEVER_SAID: set[type[Enum]] = {
    Anchor,
    BadgeFault,
    CardStep,
    Colour,
    DeadlineState,
    Emphasis,
    Face,
    Field,
    FileKind,
    ListOrder,
    ListPurpose,
    OrderKind,
    PrintOrder,
    SigningAuthority,
    ToDo,
}
"""What is drawn, asked about in the code, written on paper, or chosen by a word of the command line."""


@pytest.fixture(scope="module")
def trees(repository: Path) -> Mapping[str, ast.Module]:
    """Every module of the program by its name."""
    files = [(root, file) for root in ("sessions", "tui") for file in (repository / root).rglob("*.py")]
    return {
        ".".join(file.relative_to(repository / root).with_suffix("").parts).removesuffix(".__init__"): ast.parse(
            file.read_bytes()
        )
        for root, file in files
        if file.name != "__main__.py"
    }


def test_a_table_that_is_looked_up_outright_has_every_member(trees: Mapping[str, ast.Module]) -> None:
    looked_up = {module: {*_looked_up(tree)} for module, tree in trees.items()}
    everywhere = frozenset[str]().union(*looked_up.values())
    asked_outright = [
        table
        for module, tree in trees.items()
        for table in _tables(module, tree)
        if not table.name or table.name in (looked_up[module] if table.name.startswith("_") else everywhere)
    ]

    assert len(asked_outright) > 15
    lacking = [(table.name, set(table.kind.__members__) - table.members) for table in asked_outright]
    assert dict(one for one in lacking if one[1]) == _LEFT_OUT


def test_every_member_that_is_told_has_words() -> None:
    asked = {pattern.format(_said(pattern, member)) for pattern, kind in _WORDS for member in kind}

    assert asked - messages().keys() == set()


def test_a_new_kind_of_member_is_told_or_said_to_be_never_told(trees: Mapping[str, ast.Module]) -> None:
    kinds = {
        kind
        for module, tree in trees.items()
        if module.startswith("giaouoc.")
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        if issubclass(kind := getattr(importlib.import_module(module), node.name), StrEnum)
    }

    assert kinds - {kind for _, kind in _WORDS} - _NEVER_SAID == set()


def _said(pattern: str, member: Enum) -> str:
    """Check-off items and cards are told by their names, the others by what the record calls them."""
    return member.name.lower() if isinstance(member, CheckOffItem | CommandCard) else str(member.value)


def _tables(module: str, tree: ast.Module) -> Iterator[_Table]:
    names = {id(node.value): _assigned(node) for node in ast.walk(tree) if isinstance(node, ast.Assign | ast.AnnAssign)}
    on_the_spot = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Subscript)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Dict):
            continue
        keys = [key for key in node.keys if isinstance(key, ast.Attribute)]
        if not keys or len(keys) < len(node.keys) or not (names.get(id(node)) or id(node) in on_the_spot):
            continue
        kind = getattr(importlib.import_module(module), ast.unparse(keys[0].value), None)
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            yield _Table(names.get(id(node), ""), kind, frozenset(key.attr for key in keys))


def _assigned(node: ast.Assign | ast.AnnAssign) -> str:
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return target.id if isinstance(target, ast.Name) else ""


def _looked_up(tree: ast.Module) -> Iterator[str]:
    """The names of what is asked with `[…]`, which fails where `.get` would answer nothing."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
            match node.value:
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    yield name
