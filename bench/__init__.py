"""How fast Prospect is, beside the least that could do the same: `make bench`."""
