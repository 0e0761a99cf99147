"""`python -m giaouoc_tui` is `giaouoc`."""

from __future__ import annotations

import sys

from giaouoc_tui.cli import main

__all__: list[str] = []

if __name__ == "__main__":
    sys.exit(main())
