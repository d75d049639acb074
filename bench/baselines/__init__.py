"""What Prospect is measured against: servers that do the least, or the usual."""
