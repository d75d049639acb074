"""The running program: command line, settings, wiring, delivery, clock, words."""
