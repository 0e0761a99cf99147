"""Documents in: what a pledge, a plan, a registration or a news article of any locality says."""

from giaouoc.reading.document import OpenedDocument, open_document, read_document, read_text
from giaouoc.reading.pledging import to_pledge
from giaouoc.reading.result import (
    Content,
    LeftOut,
    ReadDeadline,
    Reading,
    ReadSignature,
    ReadTarget,
    ReadTheme,
    ReadWindow,
    Warned,
)

__all__ = [
    "Content",
    "LeftOut",
    "OpenedDocument",
    "ReadDeadline",
    "ReadSignature",
    "ReadTarget",
    "ReadTheme",
    "ReadWindow",
    "Reading",
    "Warned",
    "open_document",
    "read_document",
    "read_text",
    "to_pledge",
]
