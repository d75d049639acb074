"""What strangers and the spiteful send: nothing breaks, nobody is woken, nothing leaks."""
