"""Taking a list of delegates in: what its file says is looked at first, and stored only when somebody agrees."""
