"""Day and time as people write them on a command line."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from datetime import datetime, timedelta

from giaouoc.clock import now
from giaouoc.store.chain import VIETNAM_TIME
from giaouoc_tui.locale import Say

__all__ = ["moment"]

_VIETNAMESE_DAY = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?=[ T])")
_SHORT_HOUR = re.compile(r"(?<![0-9:+-])([0-9]):")


def moment(say: Say) -> Callable[[str], datetime]:
    """A time with or without its day, such as `4/1/2026 8:00` or `2026-01-04 08:00`; without, the next one that comes.

    Where no offset is given the time is Vietnam's.
    """

    def convert(given: str) -> datetime:
        here = now()
        written = _SHORT_HOUR.sub(r"0\1:", _VIETNAMESE_DAY.sub(_as_iso, given.strip()))
        try:
            if "T" not in written and ":" in written and " " not in written:
                at = datetime.fromisoformat(f"{here.date()}T{written}").replace(tzinfo=VIETNAM_TIME)
                return at if at >= here else at + timedelta(days=1)
            at = datetime.fromisoformat(written)
        except ValueError:
            raise argparse.ArgumentTypeError(say("cli.not_a_time", given=given)) from None
        return at.replace(tzinfo=VIETNAM_TIME) if at.tzinfo is None else at

    return convert


def _as_iso(day: re.Match[str]) -> str:
    return f"{day[3]}-{int(day[2]):02}-{int(day[1]):02}"
