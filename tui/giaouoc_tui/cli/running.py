"""Carrying a parsed command out: whatever goes wrong becomes one sentence and an exit code."""

from __future__ import annotations

import argparse
import gc
import os
from collections.abc import Callable
from typing import TypeAlias

from giaouoc.plugins.sources import NO_PLUGINS
from giaouoc.refusal import Refusal, refuse
from giaouoc.store.errors import StoreError
from giaouoc_tui.cli.output import ExitCode, Output, Refused
from giaouoc_tui.locale import Say
from giaouoc_tui.os_reasons import reason_words

__all__ = ["CommandRun", "run"]

CommandRun: TypeAlias = Callable[[argparse.Namespace, Output], int]
"""A command: its arguments and where it writes; the exit code."""

_INTERRUPTED = 130


def run(arguments: argparse.Namespace, say: Say) -> int:
    """Run the command that the arguments name; the exit code.

    Raises `BrokenPipeError` when nobody reads on.
    """
    output = Output(say, json=getattr(arguments, "json", False))
    command: CommandRun = arguments.run
    before = os.environ.get(NO_PLUGINS)
    if getattr(arguments, "no_plugins", False):
        os.environ[NO_PLUGINS] = "1"  # also for the programs that this one starts
    try:
        code = command(arguments, output)
    except Refused as refused:
        output.refuse(refused.refusal, refused.names)
        code = refused.code
    except StoreError as error:
        names = {"reason": reason_words(say, str(error.params["reason"]))} if "reason" in error.params else None
        output.refuse(Refusal(error.key, dict(error.params)), names)
        code = ExitCode.DAMAGED if error.damaged else ExitCode.REFUSED
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = reason_words(say, error.strerror or str(error))
        code = output.refuse(refuse("file.failed", path=str(error.filename or ""), reason=reason))
    except KeyboardInterrupt:
        output.warn(say("cli.interrupted"))
        code = _INTERRUPTED
    finally:
        gc.enable()  # one that draws may have failed before its first screen
        if before is None:
            os.environ.pop(NO_PLUGINS, None)
        else:
            os.environ[NO_PLUGINS] = before
    return int(code)
