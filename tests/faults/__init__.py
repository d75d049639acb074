"""Faults that really happen, while people type: nothing acknowledged is lost, nothing is posted twice."""
