"""Versions and effectivity: which version of an object is in force, and when."""
