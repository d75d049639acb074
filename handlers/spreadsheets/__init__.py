"""Opening the lists people bring, CSV or XLSX, line by line and within limits."""
