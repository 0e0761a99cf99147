"""The packs that come with giaouoc: one folder a locality, registered as a stranger's would be."""
