"""Documents that go out: each is a reading of the record."""
