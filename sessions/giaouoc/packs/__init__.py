"""Packs: what a locality brings, how a folder says it, and what is asked of it."""
