"""A plugin that misbehaves costs only itself, and is named."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from importlib.metadata import EntryPoint
from types import ModuleType
from typing import NamedTuple

import pytest

from giaouoc import PackError, hookspecs
from giaouoc.events import Recorded, SlotSigned
from giaouoc.observers import Observers
from giaouoc.plugins.asking import Plugins, PluginStage
from giaouoc.plugins.manager import PluginManager
from tests.plugins.strangers import Install

GOOD = """
from giaouoc import AgendaItem, Article, CeremonyTemplate, ItemKind, Pack, Pledge, hookimpl

def pack(pack_id: str) -> Pack:
    return Pack(pack_id, "Xã", "1", [CeremonyTemplate(
        id="le", title="Lễ ký kết", locality="Xã", organiser="UBND xã", year=2026,
        pledge=Pledge("Giao ước", 2026, (), "", (Article("1", "Điều 1", "Giữ làng sạch"),)),
        agenda=[AgendaItem("ky", ItemKind.SIGNING, "Ký kết")],
    )])
"""


class Fault(NamedTuple):
    source: str
    stage: PluginStage
    error: str


ZOO = {
    "no such module": Fault("", PluginStage.LOAD, "ModuleNotFoundError"),
    "no Python": Fault("def (", PluginStage.LOAD, "SyntaxError"),
    "fails at import": Fault("1 / 0", PluginStage.LOAD, "ZeroDivisionError"),
    "exits at import": Fault("import sys; sys.exit(3)", PluginStage.LOAD, "SystemExit: 3"),
    "wrong argument": Fault(GOOD + "@hookimpl\ndef giaouoc_packs(nam): return []", PluginStage.REGISTER, "{'nam'}"),
    "unknown hook": Fault(GOOD + "@hookimpl\ndef giaouoc_pack(): return []", PluginStage.REGISTER, "'giaouoc_pack'"),
    "no hook": Fault(GOOD + "def giaouoc_packs(): return []", PluginStage.REGISTER, "@hookimpl"),
    "raises": Fault(GOOD + "@hookimpl\ndef giaouoc_packs(): raise KeyError('chi_tieu')", PluginStage.CALL, "chi_tieu"),
    "exits": Fault(GOOD + "@hookimpl\ndef giaouoc_packs(): raise SystemExit('thôi')", PluginStage.CALL, "thôi"),
    "raises what cannot be said": Fault(
        GOOD + "class E(Exception):\n    def __str__(self): raise self\n@hookimpl\ndef giaouoc_packs(): raise E",
        PluginStage.CALL,
        "E",
    ),
    "a pack at fault": Fault(GOOD + "@hookimpl\ndef giaouoc_packs(): yield pack('../x')", PluginStage.CALL, "'../x'"),
    "wrong type": Fault(GOOD + "@hookimpl\ndef giaouoc_packs(): return {'id': 1}", PluginStage.RESULT, "builtins.dict"),
    "nothing at all": Fault(GOOD + "@hookimpl\ndef giaouoc_packs(): pass", PluginStage.RESULT, "NoneType"),
    "an id that is taken": Fault(
        GOOD + "@hookimpl\ndef giaouoc_packs(): yield pack('ngo-quyen')",
        PluginStage.RESULT,
        "the id ngo-quyen is that of",
    ),
}


@pytest.mark.parametrize("fault", ZOO.values(), ids=ZOO.keys())
def test_a_bad_plugin_is_named_and_the_good_ones_count(install: Install, fault: Fault) -> None:
    culprit = install(fault.source)
    good = install(GOOD + "@hookimpl\ndef giaouoc_packs(): yield pack('xa-tot')")

    plugins = Plugins.installed()

    assert [(one.pack.id, one.distribution) for one in plugins.packs() if not one.bundled] == [("xa-tot", good)]
    assert plugins.pack("ngo-quyen")
    [problem] = plugins.problems
    assert (problem.plugin, problem.distribution) == (culprit, f"{culprit} 3.1")
    assert problem.stage is fault.stage
    assert fault.error in problem.error


def test_what_a_plugin_gave_before_it_failed_counts(install: Install) -> None:
    install(GOOD + "@hookimpl\ndef giaouoc_packs():\n    yield pack('mot')\n    raise OSError('mất mạng')")
    plugins = Plugins.installed()

    assert plugins.pack("mot")
    assert plugins.problems[0].error == "OSError: mất mạng"


def test_a_plugin_s_words_cannot_steer_the_terminal(install: Install) -> None:
    install(GOOD + r"raise ValueError('\x1b[2J' + 'dài' * 1000)")

    [problem] = Plugins.installed().problems

    assert problem.error.startswith("ValueError: ␛[2J")
    assert len(problem.error) <= 500


def test_without_plugins_strangers_are_not_even_imported(install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    stranger = install("raise SystemExit")
    monkeypatch.setenv("GIAOUOC_NO_PLUGINS", "1")
    plugins = Plugins.installed()

    assert {one.distribution for one in plugins.packs()} == {"giaouoc"}
    assert plugins.problems == []
    assert stranger not in sys.modules


HANGS = "import threading\n"


@pytest.mark.parametrize(
    ("source", "stage"),
    [
        (HANGS + "threading.Event().wait()", PluginStage.LOAD),
        (GOOD + HANGS + "@hookimpl\ndef giaouoc_packs(): threading.Event().wait()", PluginStage.CALL),
        (
            GOOD + HANGS + "@hookimpl\ndef giaouoc_packs():\n    yield pack('mot')\n    threading.Event().wait()",
            PluginStage.CALL,
        ),
    ],
    ids=["at import", "in a hook", "after the first pack"],
)
def test_a_plugin_that_hangs_is_left_behind(install: Install, source: str, stage: PluginStage) -> None:
    culprit = install(source)
    good = install(GOOD + "@hookimpl\ndef giaouoc_packs(): yield pack('xa-tot')")

    plugins = Plugins([EntryPoint(name, name, "giaouoc") for name in (culprit, good)], seconds=0.3)

    assert "xa-tot" in [one.pack.id for one in plugins.packs()]
    [problem] = plugins.problems
    assert (problem.plugin, problem.stage, problem.error) == (culprit, stage, "PluginHang: no answer within 0.3 s")


OFFERED = (
    GOOD
    + """
from giaouoc import PackOffer

@hookimpl
def giaouoc_packs():
    yield PackOffer(PackOffer.of(pack('mot')).summary, load)

def load():
"""
)


def test_a_pack_that_hangs_when_it_is_read_is_left_behind_and_not_waited_for_again(install: Install) -> None:
    culprit = install(OFFERED + "    import threading\n    threading.Event().wait()")
    plugins = Plugins([EntryPoint(culprit, culprit, "giaouoc")], seconds=0.3)

    assert [plugins.pack("mot") for _ in range(3)] == [None] * 3
    with pytest.raises(PackError):
        _ = plugins.packs()[0].pack

    [problem] = plugins.problems
    assert (problem.plugin, problem.stage, problem.error) == (
        culprit,
        PluginStage.CALL,
        "PluginHang: no answer within 0.3 s",
    )
    assert plugins.loaded() == ()


def test_a_pack_whose_reading_fails_otherwise_than_a_pack_may_is_a_problem_of_its_plugin(install: Install) -> None:
    culprit = install(OFFERED + "    raise SystemExit('thôi')")
    plugins = Plugins.installed()

    with pytest.raises(PackError) as refused:
        _ = next(one for one in plugins.packs() if one.plugin == culprit).pack

    assert (refused.value.pack, refused.value.fault.key) == ("mot", "unread")
    assert [(one.plugin, one.error) for one in plugins.problems] == [(culprit, "SystemExit: thôi")]


def test_a_plugin_without_an_end_is_stopped(install: Install) -> None:
    name = install(GOOD + "@hookimpl\ndef giaouoc_exports():\n    while True: yield None")

    plugins = Plugins([EntryPoint(name, name, "giaouoc")])

    assert plugins.exports() == ()
    assert plugins.problems[0].plugin == name


def test_of_two_plugins_that_cannot_be_told_apart_the_first_counts(install: Install) -> None:
    one, other = (install(GOOD + f"@hookimpl\ndef giaouoc_packs(): yield pack('xa-{n}')") for n in "ab")

    plugins = Plugins(EntryPoint("goi", module, "giaouoc") for module in (one, other))

    assert [pack.pack.id for pack in plugins.packs()] == ["xa-a"]
    [problem] = plugins.problems
    assert (problem.plugin, problem.stage) == ("goi", PluginStage.REGISTER)


def test_what_a_plugin_prints_is_no_part_of_an_answer(install: Install, capsys: pytest.CaptureFixture[str]) -> None:
    install(GOOD + "print('nạp')\n@hookimpl\ndef giaouoc_packs():\n    print('gọi')\n    yield pack('xa-tot')")

    assert Plugins.installed().pack("xa-tot")

    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", "nạp\ngọi\n")


def test_calls_are_traced_when_asked_for(
    install: Install, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIAOUOC_TRACE_PLUGINS", "1")
    name = install("from giaouoc import hookimpl\n@hookimpl\ndef giaouoc_read_badge(text, event): 1 / 0")

    Plugins.installed().read_badge("CB12", 4017)

    traced = [line for line in capsys.readouterr().err.splitlines() if name in line]
    assert len(traced) == 2
    assert f"giaouoc plugins: {name} ({name} 3.1): import" in traced[0]
    assert "giaouoc_read_badge{'text': 'CB12', 'event': 4017} -> ZeroDivisionError: division by zero (" in traced[1]
    assert f"{name}.py:3) (" in traced[1]


def test_reading_a_pack_and_telling_a_fact_are_traced_too(
    install: Install, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIAOUOC_TRACE_PLUGINS", "1")
    name = install(OFFERED + "    return pack('mot')\n\n@hookimpl\ndef giaouoc_observe(fact): pass")
    plugins = Plugins.installed()

    assert plugins.pack("mot")
    observers = Observers(plugins)
    observers.tell(
        [Recorded(1, "1.0", datetime(2026, 1, 5, tzinfo=UTC), "A", SlotSigned("thon-dong", None, (), 1), "")]
    )
    observers.close()

    traced = [line.split(f"{name} 3.1): ")[1] for line in capsys.readouterr().err.splitlines() if name in line]
    assert [line.partition("(")[0].partition("{")[0] for line in traced] == [
        "import",
        "giaouoc_packs",
        "pack mot",
        "giaouoc_observe",
    ]


def test_a_hook_that_goes_away_is_told_to_whoever_implements_it(install: Install) -> None:
    specs = ModuleType("specs")

    def giaouoc_old() -> None: ...

    warning = DeprecationWarning("giaouoc_old goes away in version 3; use giaouoc_agenda")
    specs.giaouoc_old = hookspecs.hookspec(warn_on_impl=warning)(giaouoc_old)  # type: ignore[attr-defined]
    name = install("from giaouoc import hookimpl\n@hookimpl\ndef giaouoc_old(): pass")

    manager = PluginManager([EntryPoint(name, name, "giaouoc")], specs=specs)

    [problem] = manager.problems
    assert (problem.plugin, problem.stage) == (name, PluginStage.REGISTER)
    assert problem.error == str(warning)
    assert [one.plugin.name for one in manager.implementations("giaouoc_old")] == [name]
