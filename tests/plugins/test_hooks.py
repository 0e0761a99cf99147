"""Every hook is documented with its exact signature, has an example that runs, and is used by the product."""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from textwrap import dedent

import pytest

from giaouoc import (
    Badge,
    BadgeFault,
    BadgeKind,
    Bloc,
    CeremonyTemplate,
    ExportSource,
    OrderKind,
    OrderPlace,
    Person,
    Standing,
    State,
    Target,
    TargetOp,
    TargetStanding,
    Unit,
    hookspecs,
)
from giaouoc.events import Recorded, SlotSigned
from giaouoc.observers import Observers
from giaouoc.plugins.asking import Plugins, PluginStage
from giaouoc.signing import SigningBoard, SigningSlot
from tests.plugins.strangers import Install

HOOKS = {name: getattr(hookspecs, name) for name in hookspecs.__all__ if name.startswith("giaouoc_")}
DAY = date(2026, 1, 5)


def example_of(hook: Callable[..., object]) -> str:
    """The plugin in a hook's docstring."""
    return dedent((inspect.getdoc(hook) or "").split("```")[1].removeprefix("python"))


def signature_of(name: str) -> str:
    return f"{name}{inspect.signature(HOOKS[name])}".replace("'", "")


def template() -> CeremonyTemplate:
    loaded = Plugins.installed(bundled_only=True).pack("ngo-quyen")
    assert loaded
    return loaded.pack.templates[0].render(2017)


@pytest.mark.parametrize("name", HOOKS)
def test_every_hook_is_documented_with_its_exact_signature(name: str, repository: Path) -> None:
    written = (repository / "docs/hooks.md").read_text(encoding="utf-8")

    assert f"### `{signature_of(name)}`\n\n{inspect.getdoc(HOOKS[name])}\n" in written


@pytest.mark.parametrize("name", HOOKS)
def test_every_hook_has_a_test_of_its_own(name: str) -> None:
    assert f"test_hook_{name.removeprefix('giaouoc_')}" in globals()


@pytest.mark.parametrize("name", HOOKS)
def test_every_hook_says_when_by_whom_and_what_nothing_means(name: str) -> None:
    told = inspect.getdoc(HOOKS[name]) or ""

    assert [part for part in ("**When:**", "**By whom, in which order:**", "**What nothing means:**") if part in told]
    assert all(part in told for part in ("**When:**", "**By whom, in which order:**", "**What nothing means:**"))


def asked(install: Install, name: str) -> Plugins:
    """The example of a hook as the only stranger's plugin."""
    install(example_of(HOOKS[name]))
    return Plugins.of_strangers()


def test_hook_packs(install: Install) -> None:
    plugin = install(example_of(hookspecs.giaouoc_packs))

    plugins = Plugins.installed()

    loaded = plugins.pack("thanh-cong")
    assert loaded
    assert (loaded.plugin, loaded.version, loaded.bundled) == (plugin, "3.1", False)
    assert plugins.problems == []


def test_hook_agenda(install: Install) -> None:
    plugins = asked(install, "giaouoc_agenda")
    before = template()

    adapted = plugins.adapted(before, DAY)

    assert [item.id for item in adapted.agenda[:3]] == ["don-tiep", "chao-co", "mac-niem"]
    assert len(adapted.agenda) == len(before.agenda) + 1
    assert plugins.problems == []


def test_hook_blocs(install: Install) -> None:
    plugins = asked(install, "giaouoc_blocs")
    ended = Bloc("phuong", "Phường", (Unit("a", "A", valid_to=date(2025, 6, 30)), Unit("b", "B")))

    adapted = plugins.adapted(with_blocs(template(), ended), DAY)

    assert [unit.id for unit in adapted.blocs[0].units] == ["b"]
    assert plugins.problems == []


def with_blocs(given: CeremonyTemplate, *blocs: Bloc) -> CeremonyTemplate:
    fields = {name: getattr(given, name) for name in given.__struct_fields__}
    return CeremonyTemplate(**{**fields, "blocs": blocs})


def test_hook_slides(install: Install) -> None:
    plugins = asked(install, "giaouoc_slides")

    [slide] = plugins.adapted(template(), DAY).slides

    assert (slide.item, slide.paragraph) == ("chao-co", "Xin mời toàn thể đại biểu đứng dậy")
    assert plugins.problems == []


def test_hook_look(install: Install) -> None:
    plugins = asked(install, "giaouoc_look")
    fields = {name: getattr(template(), name) for name in template().__struct_fields__}

    look = plugins.adapted(CeremonyTemplate(**{**fields, "locality": "Xã Thành Công"}), DAY).look

    assert look
    assert look.ground == "#04210f"
    assert plugins.adapted(template(), DAY).look is None
    assert plugins.problems == []


def test_hook_badge_beginnings(install: Install) -> None:
    plugins = asked(install, "giaouoc_badge_beginnings")

    assert plugins.badge_beginnings() == ("*2017*",)
    assert plugins.read_badge("*2017*12", 4017) == Badge(BadgeKind.DELEGATE, 4017, 12)
    assert plugins.problems == []


@pytest.mark.parametrize("typed", ["CB####-", "############", "###-", "12 345|", "", "2017\n|||"])
def test_a_beginning_that_people_type_is_refused(install: Install, typed: str) -> None:
    install(f"{IMPORT}@hookimpl\ndef giaouoc_badge_beginnings(): return [{typed!r}, '#######|']")
    plugins = Plugins.of_strangers()

    assert plugins.badge_beginnings() == ("#######|",)
    [problem] = plugins.problems
    assert problem.stage is PluginStage.RESULT


def test_hook_read_badge(install: Install) -> None:
    plugins = asked(install, "giaouoc_read_badge")

    assert plugins.read_badge("CB12", 4017) == Badge(BadgeKind.DELEGATE, 4017, 12)
    assert plugins.read_badge("không phải thẻ", 4017) is None
    assert plugins.problems == []


def fact(seq: int) -> Recorded:
    moment = datetime(2026, 1, 5, 1, seq, tzinfo=UTC)
    return Recorded(seq, f"{seq}.0", moment, "A", SlotSigned(f"khoi-{seq}", None, (), 1), "")


def test_hook_observe(install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    plugins = asked(install, "giaouoc_observe")
    observers = Observers(plugins)

    observers.tell(fact(seq) for seq in (1, 2))
    observers.tell([fact(3)])
    observers.close()

    assert (tmp_path / "signed.txt").read_text("utf-8") == "".join(f"01:0{seq}:00 khoi-{seq}\n" for seq in (1, 2, 3))
    assert plugins.problems == []


def test_hook_check_order(install: Install) -> None:
    plugins = asked(install, "giaouoc_check_order")
    places = (OrderPlace("ubnd", "Ủy ban nhân dân"), OrderPlace("hdnd", "Hội đồng nhân dân"))

    [(kind, remark)] = plugins.remarks({OrderKind.SIGNING: places})

    assert (kind, remark.place) == (OrderKind.SIGNING, "hdnd")
    assert remark.text == "Hội đồng nhân dân cần đứng trước Ủy ban nhân dân."
    assert list(plugins.remarks({OrderKind.SIGNING: places[::-1]})) == []


def test_hook_scores(install: Install) -> None:
    plugins = asked(install, "giaouoc_scores")
    pledge, target = template().pledge, Target("t", "Chỉ tiêu", TargetOp.AT_LEAST, Decimal(1))
    standings = tuple(
        TargetStanding(bloc, target, standing, None, None, None, ())
        for bloc, standing in (("a", Standing.MET), ("b", Standing.MISSED), ("a", Standing.EXCEEDED))
    )

    assert [(one.bloc, one.points) for one in plugins.scores(pledge, standings)] == [
        ("a", Decimal(25)),
        ("b", Decimal(0)),
    ]
    assert plugins.problems == []


def test_hook_exports(install: Install) -> None:
    plugins = asked(install, "giaouoc_exports")
    slot = SigningSlot("a", 1, "a")
    state = State(blocs=(Bloc("a", "Khối A"),), signing=SigningBoard((slot,)))

    def person(_: int) -> Person | None:
        return None

    [chosen] = plugins.exports()

    assert chosen.export.id == "chu-ky"
    document = plugins.exported(chosen, ExportSource(state, (), "", person))
    assert document == "khối;lúc\nKhối A;".encode("utf-8-sig")


IMPORT = "from giaouoc import *\nfrom decimal import Decimal\n"
WRONG = {
    "an agenda no pack could hold": (
        "@hookimpl\ndef giaouoc_agenda(template): return [AgendaItem('Ả', 'hát', '')]",
        "agenda",
    ),
    "blocs of another type": ("@hookimpl\ndef giaouoc_blocs(): return ['Khối A']", "builtins.str"),
    "a slide without its item": ("@hookimpl\ndef giaouoc_slides(): return [ItemSlide('khong-co')]", "khong-co"),
    "colours nobody can read": (
        "@hookimpl\ndef giaouoc_look(): return Look('#000000', *['#333333'] * 7)",
        "contrast of 1.7",
    ),
}


@pytest.mark.parametrize(("source", "error"), WRONG.values(), ids=WRONG)
def test_what_a_pack_could_not_hold_is_left_out(install: Install, source: str, error: str) -> None:
    name = install(IMPORT + source)
    plugins = Plugins.of_strangers()

    assert plugins.adapted(template(), DAY) == template()

    [problem] = plugins.problems
    assert (problem.plugin, problem.stage) == (name, PluginStage.RESULT)
    assert error in problem.error


def test_a_plugin_cannot_make_a_command_card_or_a_badge_of_another_ceremony(install: Install) -> None:
    install(IMPORT + "@hookimpl\ndef giaouoc_read_badge(event): return Badge(BadgeKind.COMMAND, event, 1)")
    install(IMPORT + "@hookimpl\ndef giaouoc_read_badge(event): return Badge(BadgeKind.DELEGATE, event + 1, 1)")
    plugins = Plugins.of_strangers()

    assert plugins.read_badge("x", 4017) is None
    assert len(plugins.problems) == 2


def test_a_card_that_one_plugin_knows_for_nobody_s_may_be_known_to_another(install: Install) -> None:
    install(
        "from giaouoc import BadgeFault, hookimpl\n"
        "@hookimpl\n"
        "def giaouoc_read_badge(text): return BadgeFault.UNMATCHED if text < '8' else BadgeFault.FORGED"
    )
    install(
        IMPORT + "@hookimpl\n"
        "def giaouoc_read_badge(text, event): return Badge(BadgeKind.DELEGATE, event, 7) if text == '7' else None"
    )
    plugins = Plugins.of_strangers()

    assert plugins.read_badge("6", 4017) is BadgeFault.UNMATCHED
    assert plugins.read_badge("7", 4017) == Badge(BadgeKind.DELEGATE, 4017, 7)
    assert plugins.problems == []
    assert plugins.read_badge("8", 4017) is None, "whether a code is forged is nothing a plugin can tell"
    assert len(plugins.problems) == 1


def test_a_score_is_a_finite_number_or_none(install: Install) -> None:
    install(IMPORT + "@hookimpl\ndef giaouoc_scores(): return [BlocScore('a', Decimal('NaN'))]")
    plugins = Plugins.of_strangers()

    assert plugins.scores(template().pledge, ()) == ()
    assert "no finite Decimal" in plugins.problems[0].error


def test_an_observer_that_fails_is_told_nothing_more_and_the_others_everything(
    install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    culprit = install(IMPORT + "@hookimpl\ndef giaouoc_observe(fact): raise SystemExit('thôi')")
    plugins = asked(install, "giaouoc_observe")
    told: list[str] = []
    observers = Observers(plugins, lambda problem: told.append(problem.plugin))

    for seq in range(1, 4):
        observers.tell([fact(seq)])
    observers.close()

    assert told == [culprit]
    assert len((tmp_path / "signed.txt").read_text("utf-8").splitlines()) == 3


def test_an_observer_that_hangs_is_left_behind_and_the_others_are_told_everything(
    install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    hanging = install(IMPORT + "import threading\n@hookimpl\ndef giaouoc_observe(fact): threading.Event().wait()")
    observers = Observers(asked(install, "giaouoc_observe"))
    signed = tmp_path / "signed.txt"

    observers.tell([fact(1), fact(2)])
    observers.tell([fact(3)])
    for _ in range(200):
        observers.close(seconds=0.05)
        if signed.exists() and len(signed.read_text("utf-8").splitlines()) == 3:
            break

    assert len(signed.read_text("utf-8").splitlines()) == 3
    assert f"giaouoc-observer-{hanging}" in {thread.name for thread in threading.enumerate()}
