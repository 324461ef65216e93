"""Measured growth: how the time of a solution grows with its input, and what may honestly be said of that."""
