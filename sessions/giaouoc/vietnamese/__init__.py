"""Vietnamese as offices write it: search keys, sorting, names, numbers and dates."""

from giaouoc.vietnamese.collation import CollationKey, collation_key, name_key
from giaouoc.vietnamese.dates import format_clock, format_date
from giaouoc.vietnamese.folding import fold, same, spelling
from giaouoc.vietnamese.names import given_name, initials
from giaouoc.vietnamese.numbers import (
    Quantity,
    format_count,
    format_number,
    format_quantity,
    parse_number,
    parse_quantity,
)

__all__ = [
    "CollationKey",
    "Quantity",
    "collation_key",
    "fold",
    "format_clock",
    "format_count",
    "format_date",
    "format_number",
    "format_quantity",
    "given_name",
    "initials",
    "name_key",
    "parse_number",
    "parse_quantity",
    "same",
    "spelling",
]
