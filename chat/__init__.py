"""One port, one folder per platform."""
