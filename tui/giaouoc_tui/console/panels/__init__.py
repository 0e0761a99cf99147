"""What each block of the live screen says, as lines made from the state: pure functions of a view and a size."""
