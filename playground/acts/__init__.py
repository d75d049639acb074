"""What people do in the page: write, press, choose, fill in a form, search, send a file."""
