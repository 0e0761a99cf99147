"""Personal names: family name first, given name last, addressed by the given name."""

__all__ = ["given_name", "initials"]


def given_name(full_name: str) -> str:
    """Return the last word of `full_name`, by which people are sorted and addressed."""
    words = full_name.split()
    return words[-1] if words else ""


def initials(full_name: str) -> str:
    """Return the first letter of each word in capitals: `"Lê Thị Ánh"` gives `"LTÁ"`."""
    return "".join(word[0] for word in full_name.split()).upper()
