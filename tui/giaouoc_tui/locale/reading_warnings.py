"""Words: what a person should look at in a document that was read."""

from __future__ import annotations

from giaouoc.reading.warning_texts import SENTENCES

__all__ = ["MESSAGES"]

_ENGLISH = {
    "content_empty": "The content “{label}” has no words. Compare with the original.",
    "date_incomplete": "The day of signing is not filled in. It stays empty.",
    "date_missing": "The document has no date. It stays empty.",
    "deadline_receiver_missing": "The deadline “{deadline}” names nobody to hand in to. It stays empty.",
    "deadline_unclear": "The deadline “{deadline}” lacks a day, month or year.",
    "deadline_year_inferred": "The deadline “{deadline}” has no year; {year} was understood. Please confirm.",
    "legacy_encoding": "The document is in the old encoding {encoding} and was converted. Check marks and capitals.",
    "letters_lost": "The letter “ư” was lost when it was copied from an old font. Compare with the original.",
    "no_contents": "No contents were found. Number them in the document and read it again, or write them here.",
    "no_numeric_targets": "0 targets with a figure.",
    "not_emulation": "The document names neither emulation nor a pledge of it. See whether it is the right one.",
    "number_missing": "The document has no number, or room for one that is not filled in. It stays empty.",
    "numbering_gap": "The numbering jumps at “{label}”: something may be missing. Compare with the original.",
    "numbering_restarts": "The numbering starts anew at “{label}”. See whether the contents stand on the right level.",
    "paragraph_too_long": "The paragraph “{part}…” is longer than {limit} characters: no pack can hold it. Split it.",
    "quotes_unbalanced": "Quotation marks do not pair up in “{paragraph}…”.",
    "signature_in_text": "“{line}” seems to be of the signature but stands in the text. Compare with the original.",
    "signature_missing": "No signature was found. See whether all pages are there.",
    "stated_count_mismatch": "The text says “{words}” but {found} were found. Compare with the original.",
    "stated_count_not_found": "The text says “{words}” but lists none. Add them from the original.",
    "too_large": "The document is long and may be more than a pack can hold. Delete what is no content of the pledge.",
    "slots_open": "Targets without a figure yet: {count}, such as “{words}”. Fill it in, or leave it to the blocs.",
    "table_place": "The table behind “{label}” was taken for a part of it. See whether it stands in the right place.",
    "told_twice": "“{first}” and “{second}” seem to be one target, told twice. Keep one of them.",
    "unnumbered_contents": "The contents are not numbered; each paragraph was taken for one. Look through them.",
    "window_end_unknown": "“{window}” does not tell the last day.",
    "window_start_unknown": "“{window}” begins on no known day, as the document has no date.",
    "year_inferred": "The date in the article has no year; {year} was taken from its words. Please confirm.",
    "year_missing": "The document names no year.",
}

MESSAGES = {f"reading.warning.{code}": (sentence, _ENGLISH[code]) for code, sentence in SENTENCES.items()}
