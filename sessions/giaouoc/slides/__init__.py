"""What the hall sees, as data: a slide follows from the state, and every projector draws the same one."""

from giaouoc.slides.building import build, waiting
from giaouoc.slides.data import Emphasis, Figure, Line, Slide, Who, Words

__all__ = ["Emphasis", "Figure", "Line", "Slide", "Who", "Words", "build", "waiting"]
