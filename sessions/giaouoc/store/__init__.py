"""The store: how the record lies on the disk, survives what happens to disks, and is read by others."""
