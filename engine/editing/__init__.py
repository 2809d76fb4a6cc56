"""Changing what a model says through chosen neurons: live, in its weights, and saved."""
