"""The version of the one distribution that holds all three source roots."""

__version__ = "0.1.0"
