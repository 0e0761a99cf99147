"""Checks of the machine, and the words and the paper for what checks find."""
