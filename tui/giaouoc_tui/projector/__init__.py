"""The projector: a process of its own that follows the record and shows the hall its slide."""
