"""Everything a person sees in a terminal: the console, the desk, the projector and the command line."""
