"""Packs and plugins in words, for commands and the console: what there is, what is wrong, and what to do."""
