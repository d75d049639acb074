"""What becomes of what people type while a database is unwell: real processes, real servers, real disks."""
