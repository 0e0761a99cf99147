"""A plugin that misbehaves costs only itself, and is named."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from textwrap import dedent
from typing import NamedTuple

import pytest

from giaouoc.hookspecs import giaouoc_packs
from giaouoc.plugins import Plugins, PluginStage

Install = Callable[[str], str]

GOOD = """
from giaouoc import AgendaItem, Article, CeremonyTemplate, ItemKind, Pack, Pledge, hookimpl

def pack(pack_id: str) -> Pack:
    return Pack(pack_id, "Xã", "1", [CeremonyTemplate(
        id="le", title="Lễ ký kết", locality="Xã", organiser="UBND xã", year=2026,
        pledge=Pledge("Giao ước", 2026, (), "", (Article("1", "Điều 1", "Giữ làng sạch"),)),
        agenda=[AgendaItem("ky", ItemKind.SIGNING, "Ký kết")],
    )])
"""
_SERIAL = count(1)


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Install a module as a stranger's plugin; returns the name of plugin, module and distribution."""
    monkeypatch.syspath_prepend(tmp_path)

    def put(source: str) -> str:
        name = f"stranger_{next(_SERIAL)}"
        information = tmp_path / f"{name}-3.1.dist-info"
        information.mkdir()
        metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 3.1\n"
        (information / "METADATA").write_text(metadata, encoding="utf-8")
        (information / "entry_points.txt").write_text(f"[giaouoc]\n{name} = {name}\n", encoding="utf-8")
        if source:
            (tmp_path / f"{name}.py").write_text(source, encoding="utf-8")
        return name

    return put


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
        GOOD + "@hookimpl\ndef giaouoc_packs(): yield pack('ngo-quyen')", PluginStage.RESULT, "'ngo-quyen' of giaouoc"
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


def test_the_hook_s_own_example_is_a_working_plugin(install: Install) -> None:
    example = (inspect.getdoc(giaouoc_packs) or "").split("```")[1].removeprefix("python")
    plugin = install(dedent(example))

    plugins = Plugins.installed()

    pack = plugins.pack("thanh-cong")
    assert pack
    assert (pack.plugin, pack.version, pack.bundled) == (plugin, "3.1", False)
    assert plugins.problems == []
